import Decisions
import Testing

@testable import Extract

/// Mistakes on masked victims, debts and services in testimony, of the fourth audit.
@Suite("Testimony repaired by audit")
struct AuditedTestimonyTests {
  /// A victim who is headed by the role, and a mother who tells of her.
  private var masked: MadeDecision {
    var made = MadeDecision()
    made.indictment = """
      Bahwa Terdakwa mengirim Anak Korban ke luar negeri; Anak Korban dijanjikan pekerjaan.
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 6 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.law = "Memperhatikan, Pasal 6 Undang-Undang RI Nomor 21 Tahun 2007;"
    made.evidence = """
      1. Anak Korban, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Anak Korban diberangkatkan ke Malaysia;
      2. Murni Lestari, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Saksi adalah ibu Anak Korban;
      - Bahwa Anak Korban diberangkatkan oleh Terdakwa; Anak Korban dijanjikan pekerjaan; Anak Korban ditawari gaji;
      - Bahwa Anak Korban diajak oleh Terdakwa; Anak Korban berangkat dengan pesawat; Anak Korban ditampung di rumah;
      """
    made.facts = "- Bahwa Anak Korban bekerja di Malaysia di tempat yang ketiga, Anak Korban tidak menerima upah;"
    return made
  }

  @Test("what a mother tells of the masked victim makes no victim of her")
  func mother() throws {
    let record = try masked.record()
    #expect(record.victims.count == 1)
    #expect(record.victimNamed == false)
    // Where nobody is headed so, witnesses are called so in their own statements.
    var named = masked
    named.evidence = masked.evidence.replacing("1. Anak Korban,", with: "1. Saksi Eko Prasetya,")
    named.evidence = named.evidence.replacing("Saksi adalah ibu Anak Korban", with: "Anak Korban kenal Terdakwa")
    #expect(try named.record().victimNamed == true)
  }

  @Test("'di tempat yang ketiga, Anak Korban' tells of no three children")
  func partedNumber() throws {
    var made = masked
    made.evidence += """

      3. Saksi Korban Cici Lestari, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa Saksi ditawari pekerjaan di Malaysia dan diberangkatkan;
      """
    let victims = try made.record().victims
    #expect(victims.count == 2 && victims.children == 1)
    made.facts = made.facts.replacing("yang ketiga, Anak Korban", with: "itu; para Anak Korban")
    #expect(try made.record().victims.children == 2)
  }

  @Test("the name that begins the next sentence is not the victim's", arguments: [".", ""])
  func nextSentence(_ stop: String) throws {
    var made = MadeDecision()
    made.indictment = made.indictment.replacing("saksi Ani Binti Darma", with: "Saksi Korban")
    made.evidence = made.evidence.replacing("Saksi Ani Binti Darma", with: "Saksi Korban")
    let told = "- Bahwa Terdakwa datang ke kos Saksi Korban\(stop) Saksi Rahmat Hakim meminta Terdakwa menjemputnya;\n"
    made.facts = String(repeating: told, count: 3)
    let decision = try made.decision()
    let matcher = Extractor().matcher
    let names = matcher.open(decision.folded.bytes) {
      let coding = Coding(decision, matcher)
      return Victim.named(coding, coding.ranges(.facts)).map(\.name)
    }
    #expect(names.isEmpty == (stop == "."))
  }

  @Test("the victim's own 'binti' proves her sex, not the defendant's")
  func ownSign() throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing("BUDI SANTOSO als KOBU Bin KARTA", with: "DINI als DIDI Binti KARTA")
    made.facts = "- Bahwa Terdakwa Dini Binti Karta telah menjual saksi korban Ani Binti Darma kepada tamu;"
    let decision = try made.decision()
    let record = Extractor().extract(decision)
    let proof = try #require(record.evidence.first { $0.field == "victims.female" }?.passages.first)
    #expect(decision.passage(proof.span).contains("Ani"))
  }

  @Test(
    "what a witness tells once of a service is enough where it is how people met",
    arguments: [
      ("Saksi dihubungi oleh kenalan Saksi melalui chat Facebook", true),
      ("Saksi melihat foto di Facebook", false),
      ("Saksi dihubungi oleh Terdakwa untuk menjemput tamu melalui Facebook", false),
    ])
  func contact(_ told: String, _ isUsed: Bool) throws {
    var made = MadeDecision()
    made.evidence += "\n- Bahwa \(told);"
    #expect(try made.record().platforms == (isUsed ? ["Facebook"] : []))
  }

  @Test(
    "owing the defendant is a bond, owing a bank or nobody is none; so is paying to go home",
    arguments: [
      ("Saksi harus membayar hutang kepada Terdakwa", true), ("uang tiket itu merupakan kasbon", true),
      ("Saksi tidak memiliki utang kepada Terdakwa", false), ("Saksi memiliki hutang di bank", false),
      ("Saksi dikatakan kalau mau pulang mesti bayar Rp5.000.000,00 (lima juta rupiah)", true),
    ])
  func owing(_ told: String, _ isBound: Bool) throws {
    var made = MadeDecision()
    made.evidence += String(repeating: "\n- Bahwa \(told);", count: 2)
    #expect(try made.record().paymentOrDebt == isBound)
  }

  @Test("'restisusi' is restitution, and 'dalamPasal' stands before an article")
  func slips() throws {
    var made = MadeDecision()
    made.demand += "3. Mewajibkan terdakwa memberikan restisusi kepada saksi korban sebesar Rp59.471.000,00;"
    made.indictment = made.indictment.replacing("dalam Pasal 2", with: "dalamPasal 2")
    let record = try made.record()
    #expect(record.defendants.first?.demand.restitution == 59_471_000)
    #expect(record.chargedProvisions.map(\.description) == ["UU 21/2007 Pasal 2 ayat (1)"])
  }
}
