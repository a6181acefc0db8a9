import Decisions
import Testing

@testable import Extract

/// Mistakes that the reference corpus brought to light, each named after what went wrong.
@Suite("Victims: repaired mistakes")
struct RepairedVictimTests {
  private func domestic(facts: String, evidence: String, indictment: String? = nil) -> MadeDecision {
    var made = MadeDecision()
    made.facts = facts
    made.evidence = evidence
    made.indictment =
      (indictment ?? facts) + "\n" + """
        Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007;
        """
    return made
  }

  private func abroad(people: String, evidence: String) -> MadeDecision {
    var made = MadeDecision()
    made.indictment = """
      - Bahwa Terdakwa menawarkan \(people) untuk bekerja di kebun kelapa sawit di Kota Tawau, Malaysia;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.facts =
      "- Bahwa benar Terdakwa menawarkan \(people) untuk bekerja di kebun kelapa sawit di Kota Tawau, Malaysia;"
    made.law = "Memperhatikan, Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;"
    made.evidence = evidence
    return made
  }

  private static let officer = """
    1. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
    - Bahwa Saksi adalah anggota Kepolisian yang melakukan penangkapan terhadap Terdakwa;
    2. Saksi Joko Purnomo, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
    - Bahwa Saksi adalah tetangga Terdakwa;
    """

  @Test("a name that looks like a verb (Pertiwi, Dianasari) was dropped")
  func namesLikeVerbs() throws {
    let list =
      "- Bahwa Terdakwa menjual Saksi Korban Pertiwi Dianasari dan Saksi Korban Mesriyati Handayani kepada tamu;"
    let record = try domestic(facts: list, evidence: Self.officer).record()
    #expect(record.victims.count == 2)
    #expect(record.victimNamed == true)
  }

  @Test("victims told once in the indictment and once in the facts were taken for slips of copying")
  func toldOnce() throws {
    let list =
      "- Bahwa Terdakwa menawarkan Saksi Korban Ani Lestari dan Saksi Korban Rina Wulan kepada tamu untuk prostitusi;"
    #expect(try domestic(facts: list, evidence: Self.officer).record().victims.count == 2)
  }

  @Test("initials are people: two of them are two victims, and neither is named")
  func initials() throws {
    let list = "- Bahwa Terdakwa menawarkan Saksi Korban R.W. dan Saksi Korban D.K. kepada tamu untuk prostitusi;"
    let evidence =
      "1. Saksi Korban R.W., di bawah sumpah pada pokoknya menerangkan sebagai berikut:\n- Bahwa Saksi melayani tamu;"
    let record = try domestic(facts: list, evidence: evidence).record()
    #expect(record.victims.count == 2)
    #expect(record.victimNamed == false)
    #expect(record.victimTestimony == .inPerson)
  }

  @Test("'Anak Korban 1' and 'Saksi Korban 1' are two; 'tanpa' in a heading is no name")
  func numbered() throws {
    let list =
      "- Bahwa Terdakwa menawarkan Anak Korban 1 (umur 16 tahun) dan Saksi Korban 1 (umur 21 tahun) kepada tamu;"
    let evidence = """
      1. Anak Korban 1 tanpa disumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Anak Korban melayani tamu untuk berhubungan badan;
      """
    let record = try domestic(facts: list, evidence: evidence).record()
    #expect(record.victims.count == 2)
    #expect(record.victims.children == 1)
    #expect(record.victimNamed == false)
  }

  @Test("where victims have names, 'Anak Korban II' is one of them and no further one")
  func namesAndNumbers() throws {
    let list = """
      - Bahwa Terdakwa menjual Anak Korban Rina Wulan dan Anak Korban Sinta Dewi kepada tamu;
      - Bahwa Anak Korban Rina Wulan dan Anak Korban Sinta Dewi melayani tamu;
      - Bahwa Anak Korban II menerima uang dari tamu;
      """
    #expect(try domestic(facts: list, evidence: Self.officer).record().victims.count == 2)
  }

  @Test("a list that goes on with 'untuk bekerja di Tawau, Malaysia' has no victim of that name")
  func listGoesOn() throws {
    let record = try abroad(
      people: "2 (dua) orang perempuan calon pekerja migran Indonesia yaitu Saksi Ani Lestari dan Saksi Rina Wulan",
      evidence: Self.officer
    ).record()
    #expect(record.victims.count == 2)
  }

  @Test("a recruit who is called a witness only, and was not heard, is the victim")
  func soleRecruit() throws {
    let record = try abroad(people: "Saksi Ani Lestari (perempuan, umur 24 tahun)", evidence: Self.officer).record()
    #expect(record.victims.count == 1)
    #expect(record.victims.female == 1)
    #expect(record.victimTestimony == VictimTestimony.none)
  }

  @Test("migrants of a list who are heard are victims heard")
  func listedAndHeard() throws {
    let evidence = """
      1. Saksi Ani Lestari yang didengar keterangannya secara telekonferensi, di bawah sumpah menerangkan sebagai berikut:
      - Bahwa Saksi adalah perempuan berumur 24 tahun;
      - Bahwa Saksi hendak bekerja di Malaysia;
      2. Saksi Budiman Karta di bawah sumpah diperiksa melalui sarana telekonferensi pada pokoknya menerangkan:
      - Bahwa Saksi adalah laki-laki berumur 30 tahun;
      - Bahwa Saksi ditampung di rumah Terdakwa;
      """
    let record = try abroad(
      people: "2 (dua) orang calon pekerja migran Indonesia yaitu Saksi Ani Lestari dan Saksi Budiman Karta",
      evidence: evidence
    ).record()
    #expect(record.victimTestimony == .remote)
    #expect(record.victims.female == 1)
    #expect(record.victims.male == 1)
  }

  @Test("victims who are told of and are no witnesses were not heard")
  func nobodyHeard() throws {
    let list = "- Bahwa Terdakwa menjual Saksi Korban Ani Lestari kepada tamu; Saksi Korban Ani Lestari melayani tamu;"
    #expect(try domestic(facts: list, evidence: Self.officer).record().victimTestimony == VictimTestimony.none)
  }

  @Test("a victim whose heading is not recognised was taken for one who was not heard")
  func unrecognisedHeading() throws {
    let list = "- Bahwa Terdakwa menjual Saksi Korban Ani Lestari kepada tamu; Saksi Korban Ani Lestari melayani tamu;"
    let evidence =
      Self.officer + "\nSaksi Korban Ani Lestari, lahir di Dumai, perempuan, pada pokoknya menerangkan hal tersebut;"
    #expect(try domestic(facts: list, evidence: evidence).record().victimTestimony == .inPerson)
  }

  @Test("'NAME dan seorang laki-laki' is no sex of the first")
  func sexOfTheNext() throws {
    let record = try abroad(
      people: "Saksi Ani Lestari dan seorang laki-laki yang tidak dikenal", evidence: Self.officer
    ).record()
    #expect(record.victims.male != 1)
  }

  @Test("a victim whom the whole decision calls 'Anak Korban' is not named")
  func maskedThroughout() throws {
    let list =
      "- Bahwa Terdakwa menyuruh Anak Korban (perempuan, umur 8 tahun) mengemis di jalan; Anak Korban mengemis;"
    let record = try domestic(facts: list, evidence: Self.officer).record()
    #expect(record.victimNamed == false)
    #expect(record.victims.count == 1)
    #expect(record.victims.female == 1)
    #expect(record.exploitation == [.begging])
  }

  @Test("a baby that is sold is a child, has a sex, gives no evidence and has no name")
  func baby() throws {
    let list = """
      - Bahwa Terdakwa menjual bayi perempuan yang baru dilahirkan kepada pasangan yang ingin mengadopsi anak;
      - Bahwa bayi tersebut diserahkan (selanjutnya disebut Anak Korban) kepada pasangan yang mengadopsi;
      """
    let record = try domestic(facts: list, evidence: Self.officer).record()
    #expect(record.exploitation == [.adoption])
    #expect(record.victims.female == 1)
    #expect(record.victims.children == record.victims.count)
    #expect(record.victimTestimony == VictimTestimony.none)
    #expect(record.victimNamed == false)
  }
}
