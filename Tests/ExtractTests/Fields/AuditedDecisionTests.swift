import Decisions
import Testing

@testable import Extract

/// Mistakes that readers found who coded decisions without seeing the program's records.
@Suite("Repaired by audit")
struct AuditedDecisionTests {
  private static let officer = """
    1. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
    - Bahwa Saksi adalah anggota Kepolisian yang melakukan penangkapan;
    """

  @Test("the day of the order that appoints the judges is not the decision's")
  func appointment() throws {
    var made = MadeDecision()
    made.closing = """
      Demikianlah diputuskan dalam sidang permusyawaratan Majelis Hakim pada hari Selasa tanggal 26 Mei 2020 oleh kami Dewi,
      S.H. sebagai Hakim Ketua, berdasarkan Penetapan Ketua Pengadilan Negeri Bengkulu Nomor 12/Pid.Sus/2020/PN Bgl tanggal
      10 Februari 2020, yang diucapkan dalam sidang terbuka untuk umum pada hari itu juga;
      """
    #expect(try made.record().decisionDate == CalendarDate(year: 2020, month: 5, day: 26))
  }

  /// The first day of detention was taken, or a day before it on which something else happened.
  @Test(
    "the day of the arrest may stand before it, the day before the detention or the same",
    arguments: [(9, 9), (10, 10), (7, 10)])
  func arrestBehindItsDay(_ told: Int, _ taken: Int) throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing("Terdakwa ditangkap pada tanggal 9 Januari 2020;\n", with: "")
    made.facts +=
      "\n- Bahwa pada hari Kamis tanggal \(told) Januari 2020 petugas Polda telah mengamankan Terdakwa di rumahnya;"
    #expect(try made.record().arrestDate == CalendarDate(year: 2020, month: 1, day: taken))
  }

  @Test("an indictment that is announced without 'didakwa' begins at its first count")
  func unannouncedIndictment() throws {
    let made = MadeDecision()
    let text = made.text.replacing(
      "Menimbang, bahwa Terdakwa diajukan ke persidangan didakwa dengan dakwaan yang berbentuk tunggal sebagai berikut:",
      with: """
        Menimbang, bahwa Terdakwa diajukan ke persidangan oleh Penuntut Umum Nomor REG. PERKARA PDM-1/BKL/2020 tanggal 2 Maret
        2020 sebagai berikut: PERTAMA:
        """)
    #expect(text != made.text)
    let record = try MadeDecision.record(of: text)
    #expect(record.chargedProvisions.map(\.description) == ["UU 21/2007 Pasal 2 ayat (1)"])
    #expect(record.victimTestimony == .inPerson)
  }

  @Test("where the court says that nobody is a victim, and convicts of another crime, there is none")
  func deniedVictim() throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing(
      "Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007", with: "Pasal 296 KUHP")
    made.law = "Memperhatikan, Pasal 296 KUHP;"
    made.circumstances = """
      Menimbang, bahwa terlihat saksi Ani bukanlah sebagai korban yang mengalami penderitaan, sehingga tidak ada seseorang
      yang masuk dalam kualifikasi korban;
      \(made.circumstances)
      """
    let record = try made.record()
    #expect(record.victims.count == 0 && record.victims.female == 0 && record.victimNamed == false)
    #expect(record.victimTestimony == VictimTestimony.none)
    // Words of the defence, where the court convicts of trafficking.
    var convicted = made
    convicted.law = MadeDecision().law
    convicted.indictment = MadeDecision().indictment
    #expect(try convicted.record().victims.count == 1)
  }

  @Test("a law without its kind is read behind an article, and no regulation is")
  func lawWithoutKind() throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing(
      "Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007", with: "Pasal 4 Jo Pasal 10 RI No. 21 tahun 2007")
    #expect(
      try made.record().chargedProvisions.map(\.description) == ["UU 21/2007 Pasal 4", "UU 21/2007 Pasal 10"])
    made.indictment = made.indictment.replacing("RI No. 21", with: "Undangundang No. 21")
    #expect(try made.record().chargedProvisions.map(\.description) == ["UU 21/2007 Pasal 4", "UU 21/2007 Pasal 10"])
    made.indictment = made.indictment.replacing(
      "Pasal 10 Undangundang No. 21 tahun 2007",
      with: "Pasal 10 UU No. 21 tahun 2007 jo Pasal 2 Peraturan Menteri Perikanan RI Nomor 56 Tahun 2016")
    #expect(try !made.record().chargedProvisions.map(\.law).contains("UU 56/2016"))
  }

  @Test("a service in the list of the law on electronic information is none that was used")
  func serviceInALaw() throws {
    var made = MadeDecision()
    made.facts +=
      "\n- Bahwa Terdakwa menghubungi saksi melalui pesan Whatapps dan pesan Whatapps lagi untuk menawarkan pekerjaan;"
    let law = "\n- Bahwa informasi elektronik adalah surat elektronik (electronic mail), telegram, teleks, telecopy;"
    made.facts += law
    #expect(try made.record().platforms == ["WhatsApp"])
    made.facts = made.facts.replacing("Whatapps", with: "Telegram")
    #expect(try made.record().platforms == ["Telegram"])
  }

  @Test("of several defendants one has counsel")
  func counselOfOne() throws {
    let made = MadeDecision()
    let second = made.identity.replacing("BUDI SANTOSO als KOBU Bin KARTA", with: "DANI PRATAMA Bin SARPIN")
      .replacing("Terdakwa didampingi oleh Penasihat Hukum Citra, S.H.;", with: "")
    var both = made
    both.identity =
      made.identity.replacing("Terdakwa didampingi oleh Penasihat Hukum Citra, S.H.;", with: "") + "\n" + second
      + "\nTerdakwa II didampingi oleh Penasihat Hukum Citra, S.H.;"
    let record = try both.record()
    #expect(record.defendants.map(\.represented) == [false, true])
    #expect(record.doubts.contains { $0.field == "defendants[0].represented" })
    both.identity = both.identity.replacing("Terdakwa II didampingi", with: "Para Terdakwa didampingi")
    #expect(try both.record().defendants.map(\.represented) == [true, true])
  }

  @Test("children told by number among the recruits", arguments: [2, 9])
  func countedChildren(_ told: Int) throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing(
      "untuk prostitusi di Bengkulu", with: "untuk bekerja di kebun di Malaysia"
    ).replacing("Pasal 2 ayat (1)", with: "Pasal 4")
    made.facts = """
      - Bahwa Terdakwa telah mengirim 5 (lima) orang calon pekerja migran Indonesia, di antaranya saksi korban Ani Binti Darma,
      untuk bekerja di kebun di Malaysia, dan \(told) (dua) orang anak-anak di bawah umur;
      - Bahwa 5 (lima) orang calon pekerja migran Indonesia tersebut ditempatkan di kebun di Malaysia;
      """
    let victims = try made.record().victims
    #expect(victims.count == 5)
    // More children than victims are others.
    #expect((victims.children == told) == (told == 2))
  }

  @Test("a role in the place of a name is no name", arguments: ["SAKSI ANAK als SAKSI ANAK", "KORBAN KESATU"])
  func placeholder(_ name: String) throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing("Ani Binti Darma", with: name)
    made.facts = "- Bahwa Terdakwa telah menjual \(name) untuk berhubungan badan dengan tamu;"
    made.evidence = """
      1. Anak Saksi \(name), di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi ditawari pekerjaan oleh Terdakwa lalu disuruh melayani tamu;
      """
    #expect(try made.record().victimNamed == false)
  }

  @Test("'korban' all through the decision, and never a name, is a mask")
  func bareRole() throws {
    var made = MadeDecision()
    made.facts = String(
      repeating: "- Bahwa Terdakwa menawarkan korban kepada tamu, lalu korban melayani tamu untuk berhubungan badan;\n",
      count: 12)
    made.indictment = made.facts + made.indictment.replacing("saksi Ani Binti Darma", with: "korban")
    made.evidence =
      Self.officer + "\n2. Saksi Joko Purnomo, di bawah sumpah menerangkan:\n- Bahwa Saksi adalah tetangga;"
    #expect(try made.record().victimNamed == false)
  }

  @Test("a second 'Anak Korban' behind 'dan' was swallowed by the first")
  func secondRole() throws {
    var made = MadeDecision()
    made.facts = "- Bahwa Anak Korban I dan Anak Korban ANI WATI tidak mengetahui bahwa mereka dijual kepada tamu;"
    let decision = try made.decision()
    let matcher = Extractor().matcher
    let names = matcher.open(decision.folded.bytes) {
      let coding = Coding(decision, matcher)
      return Victim.named(coding, [coding.whole]).map(\.name)
    }
    #expect(names.contains(["ani", "wati"]))
  }

  @Test("statements that are announced as read out are all read out, whatever their headings say")
  func groupReadOut() throws {
    var made = MadeDecision()
    made.evidence = """
      \(Self.officer)
      - Bahwa oleh karena saksi Ani dan saksi Cici tidak dapat hadir, maka Penuntut Umum membacakan keterangan para saksi
      tersebut sebagai berikut:
      2. Saksi Korban Ani Binti Darma, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi ditawari pekerjaan oleh Terdakwa lalu disuruh melayani tamu;
      """
    #expect(try made.record().victimTestimony == .readOut)
  }

  @Test("an expert whose heading does not say so, and whose oath is read to him, is no victim's statement")
  func announcedExpert() throws {
    var made = MadeDecision()
    made.evidence = """
      1. Anak Saksi, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Terdakwa adalah teman;
      Menimbang, bahwa Penuntut Umum telah mengajukan Ahli sebagai berikut:
      1. Dodi Rahman, di bawah janji yang dibacakan di persidangan, menerangkan:
      - Bahwa ahli adalah dosen;
      Menimbang, bahwa Terdakwa di persidangan telah memberikan keterangan sebagai berikut:
      - Bahwa saksi ditawari pekerjaan oleh Terdakwa, saksi melayani tamu, saksi dijemput Terdakwa;
      """
    #expect(try made.record().victimTestimony == .inPerson)
  }

  @Test("women who are counted as such are women, whatever clerks write before their names")
  func countedWomen() throws {
    var made = MadeDecision()
    made.indictment = """
      - Bahwa Terdakwa menawarkan 2 (dua) orang perempuan atas nama Sdr. Dewi dan Sdr. Sumi untuk bekerja di kebun di Malaysia;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.facts = "- Bahwa Terdakwa mengirim korban Sdr. Dewi dan korban Sdr. Sumi untuk bekerja di kebun di Malaysia;"
    made.evidence = """
      1. Sdr. Dewi Lestari, di bawah sumpah menerangkan:
      - Bahwa saksi korban ditawari pekerjaan oleh Terdakwa;
      2. Sdr. Sumi Wulan, di bawah sumpah menerangkan:
      - Bahwa saksi korban ditawari pekerjaan oleh Terdakwa;
      """
    made.law = "Memperhatikan, Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;"
    let record = try made.record()
    #expect(record.victims.count == 2 && record.victims.female == 2 && record.victims.male == 0)
  }

  @Test("'bt.' is binti")
  func shortBinti() throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing("Ani Binti Darma", with: "Ani bt.Darma").replacing(
      "untuk prostitusi di Bengkulu", with: "untuk bekerja di kebun di Malaysia")
    made.facts = "- Bahwa Terdakwa telah mengirim saksi korban Ani bt.Darma untuk bekerja di kebun di Malaysia;"
    made.evidence = made.evidence.replacing("Ani Binti Darma", with: "Ani bt.Darma").replacing(
      "melayani tamu", with: "bekerja di kebun")
    let record = try made.record()
    #expect(record.victims.female == 1 && record.victims.male == 0)
  }

  @Test("wood is cut, and not wages; who helps the offender is no maid; a torn word is no WhatsApp")
  func words() throws {
    var made = MadeDecision()
    made.indictment = """
      - Bahwa saksi Ani bekerja di tempat pemotongan kayu dengan upah sebesar Rp50.000,00; Terdak wa bekerja sebagai pembantu
      untuk pengurusan keberangkatan ke Malaysia;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.facts = "- Bahwa saksi korban Ani bekerja di tempat pemotongan kayu dengan upah di Malaysia;"
    made.evidence = made.evidence.replacing("melayani tamu", with: "bekerja")
    let record = try made.record()
    #expect(record.paymentOrDebt == false)
    #expect(!record.exploitation.contains(.domesticWork))
    #expect(record.platforms.isEmpty)
  }

  @Test("from 2026 on a fine may be replaced by more than two years of prison", arguments: [(2020, nil), (2026, 36)])
  func longSubstitute(_ year: Int, _ months: Int?) throws {
    var made = MadeDecision()
    made.amar = made.amar.replacing(
      "pidana kurungan\nselama 3 (tiga) bulan", with: "pidana penjara\nselama 3 (tiga) tahun")
    made.closing = made.closing.replacing("2020", with: String(year))
    let sentence = try #require(try made.record().defendants.first?.sentence)
    #expect(sentence.fineSubstitute == months.map { Months(months: $0) })
    #expect(sentence.prison == Months(years: 4))
  }

  @Test("who ordered and paid is no victim, nor is the next one of a list")
  func customers() throws {
    var made = MadeDecision()
    made.facts = """
      - Bahwa Terdakwa telah menjual saksi korban Ani Binti Darma kepada tamu, korban saksi Rudi Hartono;
      - Bahwa Saksi Korban, Saksi Rudi Hartono serta Terdakwa diamankan; Saksi Korban, Saksi Rudi Hartono diperiksa;
      - Bahwa saksi korban Ani Binti Darma melayani tamu;
      """
    made.evidence += """

      2. Saksi Rudi Hartono, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi memesan seorang perempuan melalui Terdakwa dan saksi berhubungan badan;
      """
    let record = try made.record()
    #expect(record.victims.count == 1)
  }

  @Test("whoever calls herself the victim is one, though she tells of no recruiting; her mother is none")
  func victimItself() throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing("saksi Ani Binti Darma", with: "perempuan")
    made.facts = "- Bahwa Terdakwa telah menjual perempuan untuk berhubungan badan dengan tamu;"
    made.evidence = """
      \(Self.officer)
      2. Saksi Ani Lestari, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Saksi yang menjadi korban dugaan tindak pidana perdagangan orang;
      3. Saksi Siti Aminah, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa anak saksi telah menjadi korban;
      """
    let record = try made.record()
    #expect(record.victims.count == 1 && record.victimNamed == true)
  }

  @Test(
    "the title of a law outweighs a slip in its number or year",
    arguments: ["Nomor 21 Tahun 2017", "Nomor 12 Tahun 2007"])
  func titles(_ number: String) throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing(
      "Nomor 21 Tahun 2007", with: number + " tentang Pemberantasan Tindak Pidana Perdagangan Orang")
    #expect(try made.record().chargedProvisions.map(\.description) == ["UU 21/2007 Pasal 2 ayat (1)"])
  }

  @Test("a right to ask for restitution that is told is no request")
  func rightToAsk() throws {
    var made = MadeDecision()
    made.evidence +=
      "\nMajelis Hakim telah menyampaikan kepada Saksi Korban haknya untuk mengajukan permohonan Restitusi;"
    #expect(try made.record().restitutionRequested == false)
    made.evidence += "\nLPSK telah mengajukan permohonan Restitusi;"
    #expect(try made.record().restitutionRequested == true)
  }

  @Test("'Subs.' is subsidair")
  func shortSubsidair() throws {
    var made = MadeDecision()
    made.demand = made.demand.replacing("subsidair\n6 (enam) bulan kurungan", with: "Subs. 6 (enam) bulan penjara")
    let demand = try #require(try made.record().defendants.first?.demand)
    #expect(demand.fineSubstitute == Months(months: 6) && demand.prison == Months(years: 6))
  }

  @Test("somebody's nationality is no destination")
  func nationality() throws {
    var made = MadeDecision()
    made.indictment = """
      - Bahwa Terdakwa mengirim saksi korban Ani ke Kamboja atas perintah Jon (Warga Negara Malaysia); Jon, Warga Negara
      Malaysia, menunggu di Kamboja; Jon adalah Warga Negara Malaysia;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.facts = "- Bahwa benar saksi korban Ani dikirim ke Kamboja oleh Jon, Warga Negara Malaysia;"
    made.law = "Memperhatikan, Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;"
    #expect(try made.record().destinationCountries == ["Cambodia"])
  }

  @Test(
    "circumstances in one line without marks begin with their subjects",
    arguments: [
      ("Terdakwa mengakui perbuatannya Terdakwa belum pernah dihukum", 2),
      ("- Perbuatan para Terdakwa merugikan Para Saksi korban", 1),
    ])
  func circumstances(_ list: String, _ count: Int) throws {
    var made = MadeDecision()
    made.circumstances =
      "Keadaan yang memberatkan:\n- Perbuatan Terdakwa meresahkan;\nKeadaan yang meringankan:\n\(list)"
    let counted = try made.record().mitigatingCount
    #expect(counted == count)
  }

  @Test("the number of a warrant is no day")
  func warrant() throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing(
      "Terdakwa ditangkap pada tanggal 9 Januari 2020;",
      with:
        "Terdakwa ditangkap berdasarkan Surat Perintah Penangkapan Nomor: SP.Kap/5/I/RES.1.11/2020/Reskrim tanggal 9 Januari 2020;"
    )
    #expect(try made.record().arrestDate == CalendarDate(year: 2020, month: 1, day: 9))
  }

  /// "KUHP" is what clerks go on calling it.
  @Test(
    "articles of the new criminal code are its own in decisions from 2026 on",
    arguments: [(2020, "455", "KUHP"), (2026, "455", "UU 1/2023"), (2026, "296", "KUHP")])
  func newCode(_ year: Int, _ article: String, _ law: String) throws {
    var made = MadeDecision()
    made.closing = made.closing.replacing("2020", with: String(year))
    for part in [\MadeDecision.indictment, \.law] {
      made[keyPath: part] = made[keyPath: part].replacing(
        "Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007", with: "Pasal \(article) KUHP")
    }
    let record = try made.record()
    #expect(record.chargedProvisions.map(\.description) == ["\(law) Pasal \(article)"])
    #expect(record.defendants.first?.convictedProvisions == record.chargedProvisions)
  }
}
