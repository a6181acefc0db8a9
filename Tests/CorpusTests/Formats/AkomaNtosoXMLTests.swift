import Decisions
import Testing

@testable import Corpus

@Suite("Akoma Ntoso")
struct AkomaNtosoXMLTests {
  private func xml(seed: Int, _ change: (inout RegisterEntry) -> Void = { _ in }) throws -> String {
    var dice = Dice(seed: UInt64(seed))
    var docket = try MadeUpCase.docket()
    change(&docket)
    return String(decoding: AkomaNtosoXML().write(MadeUpCase.decision, docket, &dice), as: UTF8.self)
  }

  @Test("well formed, its parts in the order of the standard", arguments: 1...4)
  func parts(seed: Int) throws {
    let outline = try XMLOutline(xml(seed: seed))
    let judgment = "akomaNtoso/judgment"
    #expect(
      outline.paths.filter { $0.split(separator: "/").count == 3 } == [
        "\(judgment)/meta", "\(judgment)/header", "\(judgment)/judgmentBody", "\(judgment)/conclusions",
      ])
    #expect(
      outline.paths.filter { $0.hasPrefix("\(judgment)/judgmentBody/") && $0.split(separator: "/").count == 4 }
        .map { $0.split(separator: "/").last } == [
          "introduction", "arguments", "background", "motivation", "decision",
        ])
    #expect(
      outline.paths.filter { $0.hasPrefix("\(judgment)/meta/") && $0.split(separator: "/").count == 4 }
        .map { $0.split(separator: "/").last } == ["identification", "classification", "references", "notes"])
  }

  @Test("no word of the decision is lost", arguments: 1...4)
  func words(seed: Int) throws {
    let text = try XMLOutline(xml(seed: seed)).text
    for paragraph in MadeUpCase.decision.parts.flatMap({ $0.paragraphs }) { #expect(text.contains(paragraph.text)) }
  }

  @Test("numbers of lists stand in their items or before their words")
  func lists() throws {
    let all = try (1...12).map { try xml(seed: $0) }
    #expect(all.contains { $0.contains("<li value=\"2.\">Menjatuhkan") })
    #expect(all.contains { $0.contains("<p>2. Menjatuhkan") })
    #expect(all.allSatisfy { $0.contains("<p>2. Tempat lahir : Tegal;</p>") })
  }

  @Test("number, court, parties, judges and the day are marked where they stand")
  func marked() throws {
    let text = try xml(seed: 1)
    #expect(text.contains("Nomor <docketNumber>9871/Pid.Sus/2020/PN Tgl</docketNumber>"))
    #expect(text.contains("<courtType refersTo=\"#pn-tegal\">Pengadilan Negeri Tegal</courtType>"))
    #expect(text.contains("<party refersTo=\"#t2\" as=\"#terdakwa\">Nyai Sekar D'Arunika binti Wirya</party>;"))
    #expect(text.contains("<judge refersTo=\"#ha1\">Mayangsari Tirtonegoro, S.H.</judge>"))
    #expect(text.contains("<date date=\"2020-06-09\">9 Juni 2020</date>"))
  }

  @Test("names cannot become markup")
  func escaped() throws {
    let text = try xml(seed: 2) { $0.clerk = "Sari \"Ayu\" & <Rekan>" }
    #expect(text.contains("showAs=\"Sari &quot;Ayu&quot; &amp; &lt;Rekan&gt;\""))
    #expect(text.contains("CV &quot;Mitra &lt;Jaya&gt; &amp; Rekan&quot;"))
    _ = try XMLOutline(text)
  }

  @Test("a note and a comment say that it is synthetic")
  func mark() throws {
    let text = try xml(seed: 1)
    #expect(text.contains("<!-- Putusan buatan (sintetis) untuk pengujian, bukan putusan pengadilan."))
    #expect(text.contains("<note eId=\"catatan_1\"><p>\(SyntheticMark.sentence)"))
  }

  @Test("the same dice write the same bytes") func same() throws { #expect(try xml(seed: 9) == xml(seed: 9)) }
}
