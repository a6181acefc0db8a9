import Decisions
import Testing

@testable import Extract

@Suite("Sentences of made decisions")
struct SentenceTests {
  private static let three = """
    Terdakwa I
    1. Nama lengkap : BUDI SANTOSO; 2. Tempat lahir : Bengkulu; 3. Umur/Tanggal lahir : 37 Tahun/14 Maret 1983;
    4. Jenis kelamin : Laki-laki; 5. Kebangsaan : Indonesia; 8. Pekerjaan : Wiraswasta;
    Terdakwa I ditahan sejak tanggal 10 Januari 2020;
    Terdakwa II
    1. Nama lengkap : CITRA DEWANTI; 2. Tempat lahir : Bengkulu; 3. Umur/Tanggal lahir : 30 Tahun/1 Mei 1990;
    4. Jenis kelamin : Perempuan; 5. Kebangsaan : Indonesia; 8. Pekerjaan : Pedagang;
    Terdakwa II ditahan sejak tanggal 10 Januari 2020;
    """

  @Test("the whole record of a plain decision")
  func plain() throws {
    let record = try MadeDecision().record()
    #expect(record.caseNumber == "12/Pid.Sus/2020/PN Bgl")
    #expect(record.court == "Pengadilan Negeri Bengkulu")
    #expect(record.decisionDate == CalendarDate(year: 2020, month: 5, day: 7))
    #expect(record.arrestDate == CalendarDate(year: 2020, month: 1, day: 9))
    #expect(record.indictmentForm == .single)
    #expect(record.chargedProvisions.map(\.description) == ["UU 21/2007 Pasal 2 ayat (1)"])
    let defendant = try #require(record.defendants.first)
    #expect(record.defendants.count == 1)
    #expect(defendant.name == "BUDI SANTOSO Bin KARTA")
    #expect(defendant.sex == .male)
    #expect(defendant.age == 37)
    #expect(defendant.represented == true)
    #expect(defendant.verdict == .convicted)
    #expect(defendant.demand.prison == Months(years: 6))
    #expect(defendant.demand.fineSubstitute == Months(months: 6))
    #expect(defendant.sentence.prison == Months(years: 4))
    #expect(defendant.sentence.fine == 120_000_000)
    #expect(defendant.sentence.fineSubstitute == Months(months: 3))
    #expect(defendant.sentence.restitution == nil)
    #expect(defendant.convictedProvisions.map(\.description) == ["UU 21/2007 Pasal 2 ayat (1)"])
    #expect(record.aggravatingCount == 1)
    #expect(record.mitigatingCount == 2)
    #expect(record.victims.count == 1)
    #expect(record.victims.female == 1)
    #expect(record.exploitation == [.sexual])
    #expect(record.border == .domestic)
    #expect(record.victimTestimony == .inPerson)
    #expect(record.victimNamed == true)
    #expect(record.closedHearing == false)
  }

  @Test("an arrest behind the decision, and another day behind 'hari itu'")
  func days() throws {
    var made = MadeDecision()
    made.closing = """
      Demikianlah diputuskan dalam musyawarah pada hari Selasa, tanggal 5 Mei 2020, yang diucapkan dalam sidang terbuka untuk
      umum pada hari itu, Kamis, 7 Mei 2020, oleh Hakim Ketua;
      """
    made.identity = made.identity.replacing("9 Januari 2020", with: "9 Juni 2020")
    let record = try made.record()
    #expect(record.decisionDate == CalendarDate(year: 2020, month: 5, day: 7))
    #expect(record.doubts.contains(Doubt("decision_date", "it lies before the arrest")))
    #expect(record.doubts.contains(Doubt("arrest_date", "it lies behind the decision")))
    made.closing = made.closing.replacing("itu, Kamis, 7 Mei 2020", with: "itu juga")
    #expect(try made.record().decisionDate == CalendarDate(year: 2020, month: 5, day: 5))
  }

  @Test(
    "kurungan behind a condition is a substitute, also without 'diganti'; so is penjara",
    arguments: ["kurungan", "penjara"])
  func condition(_ kind: String) throws {
    var made = MadeDecision()
    made.amar = made.amar.replacing(
      "diganti dengan pidana kurungan", with: "Terdakwa harus menjalani pidana \(kind)")
    let sentence = try #require(try made.record().defendants.first?.sentence)
    #expect(sentence.fineSubstitute == Months(months: 3) && sentence.prison == Months(years: 4))
  }

  @Test("a conviction without a penalty leaves a doubt")
  func noPenalty() throws {
    var made = MadeDecision()
    made.amar = """
      MENGADILI:
      1. Menyatakan Terdakwa terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
      2. Menjatuhkan pidana kepada Terdakwa dengan pidana penjara selama ...... tahun;
      """
    let doubts = try made.record().doubts
    #expect(doubts.contains(Doubt("defendants[0].sentence.prison_months", "convicted, and no penalty was found")))
  }

  @Test("acquitted of the primair count, convicted of the subsidair one: the first count named was taken")
  func secondCount() throws {
    var made = MadeDecision()
    made.indictment = """
      PRIMAIR: Bahwa Terdakwa menawarkan saksi Ani Binti Darma kepada tamu.
      Perbuatan Terdakwa diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007;
      SUBSIDAIR: Bahwa Terdakwa menawarkan saksi Ani Binti Darma kepada tamu.
      Perbuatan Terdakwa diatur dan diancam pidana dalam Pasal 10 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.law = "Memperhatikan, Pasal 10 jo. Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007;"
    made.amar = """
      MENGADILI:
      1. Menyatakan Terdakwa tidak terbukti bersalah sebagaimana dakwaan primair;
      2. Membebaskan Terdakwa dari dakwaan primair;
      3. Menyatakan Terdakwa terbukti bersalah sebagaimana dakwaan subsidair;
      4. Menjatuhkan pidana penjara selama 4 (empat) tahun;
      """
    let defendant = try #require(try made.record().defendants.first)
    #expect(defendant.convictedProvisions.map(\.description) == ["UU 21/2007 Pasal 10"])
  }

  @Test(
    "who is not willing to be accompanied has no counsel",
    arguments: [
      "tidak bersedia didampingi oleh Penasihat Hukum", "tidak bersedia untuk didampingi Penasihat Hukum",
      "tidak menggunakan Penasehat Hukum pada pemeriksaan ini",
    ])
  func refusedCounsel(_ words: String) throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing(
      "Terdakwa didampingi oleh Penasihat Hukum Citra, S.H.;", with: "Terdakwa \(words);")
    #expect(try made.record().defendants.first?.represented == false)
  }

  @Test("'Tidak ada' on the one line of a list is no circumstance")
  func noCircumstance() throws {
    var made = MadeDecision()
    made.circumstances = made.circumstances.replacing(
      "Perbuatan Terdakwa meresahkan masyarakat", with: "Tidak ditemukan")
    let record = try made.record()
    #expect(record.aggravatingCount == 0 && record.mitigatingCount == 2)
  }

  @Test("every value is proven by a passage of the text")
  func evidence() throws {
    let decision = try MadeDecision().decision()
    let record = Extractor().extract(decision)
    for field in [
      "case_number", "court", "decision_date", "arrest_date", "defendants[0].name",
      "defendants[0].sentence.prison_months",
      "defendants[0].verdict", "victims.count", "exploitation",
    ] {
      let proof = try #require(record.evidence.first { $0.field == field }, "\(field) has no evidence")
      for passage in proof.passages { #expect(passage.span.upperBound <= decision.text.count) }
    }
    let prison = try #require(
      record.evidence.first { $0.field == "defendants[0].sentence.prison_months" }?.passages.first)
    #expect(decision.passage(prison.span) == "4 (empat) tahun")
    #expect(prison.section == .amar)
  }

  /// Two defendants, both found guilty by the amar's first clause.
  private static func convicted(_ orders: String) -> MadeDecision {
    var made = MadeDecision()
    made.identity = three
    made.amar = """
      MENGADILI:
      1. Menyatakan Terdakwa I BUDI SANTOSO dan Terdakwa II CITRA DEWANTI terbukti secara sah dan meyakinkan bersalah;
      \(orders)
      """
    return made
  }

  @Test("terms of several defendants are told apart")
  func several() throws {
    let made = Self.convicted(
      """
      2. Menjatuhkan pidana terhadap Para Terdakwa dengan pidana penjara masing-masing:
      - Terdakwa I selama 5 (lima) tahun;
      - Terdakwa II selama 3 (tiga) tahun dan 2 (dua) bulan;
      3. Menjatuhkan pidana denda kepada Terdakwa I sejumlah Rp200.000.000,00 dan kepada Terdakwa II sejumlah
      Rp120.000.000,00, dengan ketentuan apabila tidak dibayar diganti dengan pidana kurungan untuk Terdakwa I selama 4 (empat)
      bulan dan untuk Terdakwa II selama 1 (satu) bulan 15 (lima belas) hari;
      """)
    let defendants = try made.record().defendants
    #expect(defendants.map(\.name) == ["BUDI SANTOSO", "CITRA DEWANTI"])
    #expect(defendants.map(\.sentence.prison) == [Months(years: 5), Months(years: 3, months: 2)])
    #expect(defendants.map(\.sentence.fine) == [200_000_000, 120_000_000])
    #expect(defendants.map(\.sentence.fineSubstitute) == [Months(months: 4), Months(months: 1, days: 15)])
  }

  @Test("a title before a name ('Hj. Citra') hid the defendant whose term was another")
  func titledName() throws {
    var made = Self.convicted(
      """
      2. Menjatuhkan pidana terhadap Terdakwa Budi Santoso dengan pidana penjara selama 2 (dua) tahun dan terhadap
      Terdakwa Citra Dewanti dengan pidana penjara selama 1 (satu) tahun;
      """)
    made.identity = made.identity.replacing("CITRA DEWANTI", with: "HJ. CITRA DEWANTI")
    let defendants = try made.record().defendants
    #expect(defendants.map(\.name) == ["BUDI SANTOSO", "HJ. CITRA DEWANTI"])
    #expect(defendants.map(\.sentence.prison) == [Months(years: 2), Months(years: 1)])
  }

  @Test("names after a numbered defendant do not replace the others: one term for all of a row")
  func rowOfNames() throws {
    let made = Self.convicted(
      """
      2. Menjatuhkan pidana terhadap Terdakwa I BUDI SANTOSO dan Terdakwa II CITRA DEWANTI dengan pidana penjara
      masing-masing selama 1 (satu) tahun;
      """)
    #expect(try made.record().defendants.map(\.sentence.prison) == [Months(years: 1), Months(years: 1)])
  }

  @Test("a sum of restitution was taken twice where number and name of one defendant stand before it")
  func restitutionOfOneNamedTwice() throws {
    let made = Self.convicted(
      """
      2. Membebankan kepada Terdakwa I BUDI SANTOSO membayar restitusi kepada korban sejumlah Rp50.000.000,00;
      """)
    #expect(try made.record().defendants.map(\.sentence.restitution) == [50_000_000, nil])
  }

  @Test("shares of restitution stay with their defendants, a total is not added to its parts")
  func restitution() throws {
    let made = Self.convicted(
      """
      2. Membebankan kepada Para Terdakwa membayar restitusi kepada korban, yaitu Terdakwa I sejumlah Rp50.000.000,00 dan
      Terdakwa II sejumlah Rp25.000.000,00;
      """)
    #expect(try made.record().defendants.map(\.sentence.restitution) == [50_000_000, 25_000_000])

    var single = MadeDecision()
    single.amar += """

      4. Membebankan Terdakwa membayar restitusi seluruhnya sejumlah Rp30.000.000,00 yaitu kepada Ani sejumlah Rp20.000.000,00
      dan kepada Dina sejumlah Rp10.000.000,00, apabila restitusi sejumlah Rp30.000.000,00 tidak dibayar dalam waktu 14 (empat
      belas) hari diganti dengan pidana kurungan selama 2 (dua) bulan;
      """
    let sentence = try #require(try single.record().defendants.first).sentence
    #expect(sentence.restitution == 30_000_000)
    #expect(sentence.restitutionSubstitute == Months(months: 2))
    #expect(sentence.fineSubstitute == Months(months: 3))
  }

  @Test("freed from one count and convicted of another is a conviction; freed from all is an acquittal")
  func partialAcquittal() throws {
    var made = MadeDecision()
    made.amar = """
      MENGADILI:
      1. Menyatakan Terdakwa tidak terbukti secara sah dan meyakinkan bersalah sebagaimana dakwaan primair;
      2. Membebaskan Terdakwa oleh karena itu dari dakwaan primair;
      3. Menyatakan Terdakwa terbukti secara sah dan meyakinkan bersalah sebagaimana dakwaan subsidair;
      4. Menjatuhkan pidana penjara selama 10 (sepuluh) bulan;
      """
    #expect(try made.record().defendants.first?.verdict == .convicted)
    made.amar = """
      MENGADILI:
      1. Menyatakan Terdakwa tidak terbukti secara sah dan meyakinkan bersalah;
      2. Membebaskan Terdakwa oleh karena itu dari semua dakwaan;
      """
    let record = try made.record()
    #expect(record.defendants.first?.verdict == .acquitted)
    #expect(record.aggravatingCount == nil)
    made.amar = """
      MENGADILI:
      1. Menyatakan perbuatan Terdakwa terbukti secara sah dan meyakinkan akan tetapi bukan merupakan tindak pidana;
      2. Melepaskan Terdakwa oleh karena itu dari segala tuntutan hukum;
      """
    #expect(try made.record().defendants.first?.verdict == .released)
  }

  @Test("an interlocutory MENGADILI is not the amar")
  func interlocutory() throws {
    var made = MadeDecision()
    made.indictment += """

      Menimbang, bahwa Terdakwa mengajukan keberatan dan telah dijatuhkan putusan sela:
      MENGADILI:
      1. Menolak keberatan Terdakwa;
      """
    #expect(try made.record().defendants.first?.sentence.prison == Months(years: 4))
  }

  @Test("a case that has lapsed ends under MENETAPKAN with neither conviction nor acquittal")
  func lapsed() throws {
    var made = MadeDecision()
    made.amar = """
      MENETAPKAN:
      1. Menyatakan kewenangan Penuntut Umum untuk menuntut Terdakwa gugur karena Terdakwa meninggal dunia;
      """
    #expect(try made.record().defendants.first?.verdict == .other)
  }

  @Test("'Narkotika Golongan 1 bukan tanaman' and an age are no terms")
  func notTerms() throws {
    var made = MadeDecision()
    made.amar = """
      MENGADILI:
      1. Menyatakan Terdakwa, umur 33 tahun, terbukti secara sah dan meyakinkan bersalah memiliki Golongan 1 bukan tanaman;
      2. Menjatuhkan pidana penjara selama 5 (lima) tahun;
      """
    #expect(try made.record().defendants.first?.sentence.prison == Months(years: 5))
  }
}
