import Decisions
import Foundation

@testable import Corpus

/// The names of all people in a made-up corpus, word by word, from the plans that its decisions were written by.
struct MarkedNames {
  /// Of victims that their decision names.
  private(set) var victims: Set<String> = []
  /// With aliases, and with what stands behind bin and binti.
  private(set) var defendants: Set<String> = []

  var all: Set<String> { victims.union(defendants) }

  /// - Parameter open: words that are no marks.
  init(seed: UInt64, cases: Range<Int>, without open: Set<String>) throws {
    let drawer = CaseDrawer(seed: seed)
    for index in cases {
      let plan = drawer.draw(index).plan
      if plan.masking == .names { victims.formUnion(plan.victims.flatMap { MarkedNames.words($0.person.name) }) }
      for accused in plan.accused where !accused.isMasked {
        defendants.formUnion(MarkedNames.words(accused.person.fullName))
      }
    }
    victims.subtract(open)
    defendants.subtract(open)
  }

  /// The words of names that stand in `output`.
  static func found(_ names: Set<String>, in output: String) -> [String] {
    names.intersection(words(output)).sorted()
  }

  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init))
  }

  /// Words that stand in outputs on nobody's behalf: of the codebook, of rules and help, of courts and provinces, and
  /// what is a common word in an alias ("Bunda").
  static func open() throws -> Set<String> {
    var open: Set<String> = [
      "bunda", "lebar", "haji", "mami", "abah", "binti", "alias", "sari", "jaya", "bang", "nyah",
    ]
    for command in [["codebook"], ["rules"], ["run", "--help"]] { open.formUnion(words(try Tool.run(command).output)) }
    for court in CourtTable.standard.courts { open.formUnion(words("\(court.name) \(court.province)")) }
    return open
  }
}
