import Decisions
import Testing

@testable import Extract

/// Mistakes on victims, services and journeys that readers found who coded decisions without seeing the program's records.
@Suite("Stories repaired by audit")
struct AuditedStoryTests {
  private func abroad(_ facts: String) -> MadeDecision {
    var made = MadeDecision()
    made.indictment = """
      Bahwa Terdakwa mengirim saksi korban Ani Binti Darma ke luar negeri.
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.law = "Memperhatikan, Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;"
    made.facts = facts
    return made
  }

  @Test("witnesses whose headings do not tell of an oath, and defendants who are headed like them")
  func plainHeadings() throws {
    var made = MadeDecision()
    made.evidence = """
      1. Saksi Eko Prasetya (Polri), pada pokoknya menerangkan sebagai berikut:
      - Bahwa Saksi adalah anggota Kepolisian yang melakukan penangkapan;
      2. Saksi Ani Binti Darma, pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi ditawari pekerjaan oleh Terdakwa lalu disuruh melayani tamu;
      """
    #expect(try made.record().victimTestimony == .inPerson)
    made.evidence +=
      "\nTerdakwa:\n1. Budi Santoso, pada pokoknya menerangkan sebagai berikut:\n- Bahwa Terdakwa menyesal;"
    let decision = try made.decision()
    let matcher = Extractor().matcher
    let names = matcher.open(decision.folded.bytes) { Witness.all(Coding(decision, matcher)).map(\.name) }
    #expect(names.map(\.first) == ["eko", "ani"])
  }

  @Test("men and women counted side by side, whoever tells it")
  func countedSexes() throws {
    var made = abroad("- Bahwa Terdakwa membawa 6 (enam) orang Calon Pekerja Migran Indonesia ke Malaysia;")
    made.evidence +=
      "\n- Bahwa dari 6 CPMI tersebut 5 (lima) orang berjenis kelamin laki-laki dan 1 (satu) orang berjenis kelamin perempuan;"
    let victims = try made.record().victims
    #expect(victims.count == 6 && victims.male == 5 && victims.female == 1)
    // Others are meant where the sum is another one.
    made.evidence = made.evidence.replacing("5 (lima)", with: "8 (delapan)")
    #expect(try made.record().victims.male == nil)
  }

  @Test("'M. Rahman Hakim' is Muhammad Rahman Hakim, and Muhammad Yusuf is another one")
  func shortenedFirstName() throws {
    var made = abroad(
      """
      - Bahwa saksi korban M. Rahman Hakim bekerja di kebun di Malaysia; gaji saksi korban M. Rahman Hakim tidak dibayar;
      - Bahwa saksi korban Yusuf Darma bekerja di kebun di Malaysia; gaji saksi korban Yusuf Darma tidak dibayar;
      """)
    made.indictment = made.indictment.replacing("Ani Binti Darma", with: "Muhammad Rahman Hakim")
    made.evidence = """
      1. Saksi Muhammad Rahman Hakim, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi ditawari pekerjaan oleh Terdakwa;
      """
    #expect(try made.record().victims.count == 2)
    #expect(PersonName.areSame(["muhammad", "rahman", "hakim"], ["rahman"]))
    #expect(!PersonName.areSame(["muhammad", "rahman"], ["muhammad", "yusuf"]))
    #expect(!PersonName.areSame(["muhammad"], ["rahman"]))
    #expect(PersonName.areSame(["moh", "rahman"], ["muhammad", "rahman", "hakim"]))
    #expect(PersonName.areSame(["mohammed", "rahman"], ["mohammad", "rahman"]))
  }

  @Test("a country from which the journey goes on is no destination; one from which people come home is")
  func passedThrough() throws {
    let journey = """
      - Bahwa saksi korban Ani berangkat ke Malaysia, lalu dari Malaysia ke Myanmar dengan pesawat, dan bekerja di Myanmar;
      - Bahwa saksi korban Ani menunggu di Malaysia sebelum bekerja di Myanmar;
      """
    #expect(try abroad(journey).record().destinationCountries == ["Myanmar"])
    let works = journey + "\n- Bahwa saksi korban Ani bekerja sebagai pembantu rumah tangga di Malaysia;"
    #expect(Set(try abroad(works).record().destinationCountries) == ["Malaysia", "Myanmar"])
    let home = journey.replacing("dari Malaysia ke Myanmar", with: "dari Malaysia ke Indonesia, dan ke Myanmar")
    #expect(Set(try abroad(home).record().destinationCountries) == ["Malaysia", "Myanmar"])
  }

  @Test("services with which victims are made to cheat others are not how they were recruited")
  func scamTools() throws {
    let facts = """
      - Bahwa saksi korban Ani dihubungi melalui Telegram oleh Terdakwa yang menawarkan pekerjaan di Kamboja;
      - Bahwa saksi korban Ani dipaksa bekerja sebagai scammer penipuan online di Kamboja; ia harus membuat akun palsu di Facebook
      dan Instagram untuk mencari customer; setiap karakter harus memiliki akun Facebook dan Instagram;
      """
    let record = try abroad(facts).record()
    #expect(record.exploitation == [.onlineScam])
    #expect(record.platforms == ["Telegram"])
  }

  @Test("so many korban, again and again, are more than those who are called so by name", arguments: [3, 1])
  func toldAtHome(_ times: Int) throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing("kepada tamu untuk prostitusi", with: "pekerjaan di kebun")
    made.evidence = made.evidence.replacing("melayani tamu", with: "bekerja di kebun")
    let told = "- Bahwa Terdakwa membawa 30 (tiga puluh) orang calon tenaga kerja tersebut ke kebun;\n"
    made.facts =
      "- Bahwa saksi korban Ani Binti Darma bekerja di kebun;\n" + String(repeating: told, count: times)
    #expect(try made.record().victims.count == (times == 3 ? 30 : 1))
  }

  @Test("a list of recruits that is as long as the number before it, told twice", arguments: [3, 4])
  func announcedRecruits(_ number: Int) throws {
    var made = MadeDecision()
    let told =
      "- Bahwa Terdakwa merekrut lagi sebanyak \(number) (tiga) orang yaitu Sdri. Ani, Sdri. Cici dan Sdri. Dini;\n"
    made.facts += "\n" + told + told
    #expect(try made.record().victims.count == (number == 3 ? 3 : 1))
  }

  @Test("two who were recruited by the defendant, of whom one is called a victim")
  func recruitedTogether() throws {
    let told = "- Bahwa Saksi Ani dan Saudari Cici yang direkrut oleh Terdakwa bekerja di Malaysia;\n"
    let made = abroad("- Bahwa saksi korban Ani bekerja di Malaysia;\n" + told + told)
    #expect(try made.record().victims.count == 2)
  }

  @Test(
    "a seized telephone's number and what offenders write to each other are no means of recruiting",
    arguments: [
      ("1 (satu) unit handphone dengan IMEI 1: 8690 dan nomor Whatsapp +62 812 000 000", false),
      ("Terdakwa mengirim dokumen kepada Sdr. Budi (DPO) melalui pesan WhatsApp untuk visa", false),
      ("saksi korban Ani dihubungi dari nomor Whatsapp +62 812 000 000", true),
      ("Sdr. Budi (DPO) menghubungi saksi korban Ani melalui WhatsApp", true),
    ])
  func talk(_ told: String, _ isUsed: Bool) throws {
    let made = abroad(
      "- Bahwa saksi korban Ani bekerja di Malaysia;\n" + String(repeating: "- Bahwa \(told);\n", count: 3))
    #expect(try made.record().platforms == (isUsed ? ["WhatsApp"] : []))
  }

  @Test("countries and a boatman in the place of names are no victims")
  func noNames() throws {
    let made = abroad(
      """
      - Bahwa PT Contoh menempatkan Calon Pekerja Migran Indonesia ke luar negeri antara lain Taiwan, Hongkong dan Singapura;
      - Bahwa Terdakwa menawarkan Sdr. Joni untuk menjadi tekong; Terdakwa menawarkan Sdr. Joni untuk menjadi tekong;
      - Bahwa saksi korban Ani bekerja di Singapura; saksi korban Ani tidak menerima gaji di Singapura;
      """)
    #expect(try made.record().victims.count == 1)
  }

  @Test("a victim who is spoken of in testimony alone is one")
  func toldInTestimony() throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing("saksi Ani Binti Darma", with: "perempuan")
    made.facts = "- Bahwa Terdakwa mencari perempuan untuk berhubungan badan dengan tamu;"
    made.evidence = """
      1. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Saksi adalah anggota Kepolisian; Terdakwa menghubungi korban, lalu korban dijemput;
      """
    #expect(try made.record().victims.count == 1)
  }
}
