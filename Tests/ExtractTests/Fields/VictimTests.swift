import Decisions
import Testing

@testable import Extract

@Suite("Victims of made decisions")
struct VictimTests {
  private func abroad() -> MadeDecision {
    var made = MadeDecision()
    made.indictment = """
      Bahwa Terdakwa memberangkatkan Calon Pekerja Migran Indonesia ke Malaysia untuk bekerja di kebun kelapa sawit.
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 81 Undang-Undang Nomor 18 Tahun 2017;
      """
    made.law = "Memperhatikan, Pasal 81 Undang-Undang Nomor 18 Tahun 2017;"
    made.evidence = """
      1. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi adalah anggota Polri yang melakukan penangkapan;
      2. Saksi Fajar Bin Gani, keterangannya dibacakan pada pokoknya sebagai berikut:
      - Bahwa saksi ditawari pekerjaan di Malaysia dan saksi dijanjikan gaji;
      """
    made.facts =
      "- Bahwa ditemukan 6 (enam) orang Calon Pekerja Migran Indonesia, 5 (lima) orang laki-laki dan 1 (satu) orang perempuan, tujuan Malaysia;"
    return made
  }

  @Test("recruits who are only counted, with their sexes")
  func counted() throws {
    let record = try abroad().record()
    #expect(record.victims.count == 6)
    #expect(record.victims.female == 1)
    #expect(record.victims.male == 5)
    #expect(record.victims.children == 0)
    #expect(record.border == .crossBorder)
    #expect(record.destinationCountries == ["Malaysia"])
    #expect(record.exploitation == [.labour])
    #expect(record.victimTestimony == .readOut)
  }

  @Test("'Saksi 3 adapun wanita lain' counts nobody")
  func figureOfAName() throws {
    var made = MadeDecision()
    made.facts += "\n- Bahwa selain Saksi 3 adapun wanita lain; selain Saksi 3 adapun wanita lain yang dikenal;"
    #expect(try made.record().victims.count == 1)
  }

  @Test("a list of names after 'para korban yaitu'")
  func listed() throws {
    var made = MadeDecision()
    made.facts =
      "- Bahwa Terdakwa memperdagangkan para Korban yaitu Saksi Ani Binti Darma, Saksi Dina Lestari dan Saksi Gita Purnama;"
    #expect(try made.record().victims.count == 3)
  }

  @Test("the statute's 'penjeratan utang' binds nobody; a wage cut does")
  func debt() throws {
    var made = abroad()
    made.indictment += "dengan penjeratan utang atau memberi bayaran, penjeratan utang, penjeratan utang;"
    #expect(try made.record().paymentOrDebt == false)
    made.facts += "\n- Bahwa gaji korban akan dipotong selama 5 (lima) bulan;"
    #expect(try made.record().paymentOrDebt == true)
  }

  @Test("a closed country and an open pronouncement are no closed hearing")
  func closedHearing() throws {
    var made = abroad()
    made.facts += "\n- Bahwa negara tersebut adalah negara tertentu yang dinyatakan tertutup;"
    #expect(try made.record().closedHearing == false)
    made.evidence += "\nMenimbang, bahwa pemeriksaan Anak Korban dilakukan dalam sidang tertutup untuk umum;"
    #expect(try made.record().closedHearing == true)
  }

  @Test("a masked child victim is counted, not named")
  func masked() throws {
    var made = MadeDecision()
    made.indictment = """
      Bahwa Terdakwa menawarkan Anak Korban kepada tamu untuk prostitusi.
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) jo. Pasal 17 Undang-Undang Nomor 21 Tahun 2007;
      """
    made.law = "Memperhatikan, Pasal 2 ayat (1) jo. Pasal 17 Undang-Undang Nomor 21 Tahun 2007;"
    made.evidence = """
      1. Anak Korban, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Anak Korban disuruh melayani tamu;
      """
    made.facts = "- Bahwa Anak Korban masih berusia 15 (lima belas) tahun dan disuruh berhubungan badan dengan tamu;"
    let record = try made.record()
    #expect(record.victims.count == 1)
    #expect(record.victims.children == 1)
    #expect(record.victimNamed == false)
    #expect(record.doubts.contains { $0.field == "victim_named" })
  }

  @Test("theft has no victims of trafficking")
  func otherOffence() throws {
    var made = MadeDecision()
    made.indictment =
      "Bahwa Terdakwa mengambil sepeda motor. Perbuatan Terdakwa diatur dan diancam pidana dalam Pasal 362 KUHP;"
    made.law = "Memperhatikan, Pasal 362 KUHP;"
    made.facts = "- Bahwa Terdakwa mengambil sepeda motor milik korban;"
    made.evidence =
      "1. Saksi Ani Binti Darma, di bawah sumpah pada pokoknya menerangkan sebagai berikut: - Bahwa saksi kehilangan;"
    made.amar = made.amar.replacing("tindak pidana perdagangan orang", with: "tindak pidana pencurian")
    let record = try made.record()
    #expect(record.victims.count == nil)
    #expect(record.exploitation.isEmpty)
    #expect(record.border == nil)
  }

  @Test("one recruit told of often does not hide the six told of once")
  func numberBelowTheNamed() throws {
    var made = abroad()
    made.facts = """
      - Bahwa saksi korban Ani Binti Darma adalah 1 (satu) orang pekerja migran dan 1 (satu) orang calon pekerja migran;
      - Bahwa saksi korban Ani Binti Darma dan saksi korban Cici Binti Eko ditawari pekerjaan, saksi korban Cici bersedia;
      - Bahwa Terdakwa memberangkatkan 6 (enam) orang Calon Pekerja Migran Indonesia ke Malaysia;
      """
    #expect(try made.record().victims.count == 6)
  }

  @Test("people whom the defendant takes along count where nobody is called korban")
  func takenAlong() throws {
    var made = abroad()
    made.evidence = """
      1. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi adalah anggota Polri yang melakukan penangkapan;
      """
    made.facts = """
      - Bahwa Terdakwa mengangkut Saksi Fajar Bin Gani bersama dengan Saksi Lastri, Saksi Mirna dan Oki ke Malaysia;
      - Bahwa Terdakwa memberangkatkan Saksi Fajar Bin Gani bersama dengan Saksi Lastri, Saksi Mirna dan Oki ke Malaysia;
      """
    #expect(try made.record().victims.count == 4)
  }

  @Test("'1 (satu) orang CPMI atas nama' names one victim, and a list ends at the number told")
  func listEndsAtItsNumber() throws {
    var made = abroad()
    made.evidence = """
      1. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi adalah anggota Polri yang melakukan penangkapan;
      """
    made.facts = "- Bahwa ada seorang CPMI atas nama Fajar dan Oki sopir mobil itu, tujuan Malaysia;"
    made.indictment = """
      Bahwa Terdakwa membawa 1 (satu) orang CPMI atas nama Fajar, Oki sopir mobil itu, ke Malaysia.
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 81 Undang-Undang Nomor 18 Tahun 2017;
      """
    #expect(try made.record().victims.count == 1)
  }

  @Test("a recruit whom officers arrested is no officer")
  func arrestedRecruit() throws {
    var made = abroad()
    made.evidence = """
      1. Saksi Fajar Bin Gani, keterangannya dibacakan pada pokoknya sebagai berikut:
      - Bahwa saksi diperiksa karena diamankan petugas kepolisian;
      - Bahwa saksi ditawari pekerjaan di Malaysia dan saksi dijanjikan gaji;
      """
    made.facts = "- Bahwa ditemukan 1 (satu) orang Calon Pekerja Migran Indonesia tujuan Malaysia;"
    let record = try made.record()
    #expect(record.victims.count == 1)
    #expect(record.victimTestimony == .readOut)
  }
}
