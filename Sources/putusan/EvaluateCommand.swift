import ArgumentParser
import Decisions
import Evaluate
import Extract
import Foundation
import Ingest

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "evaluate")
  @Option var gold: String
  @Flag var misses = false
  @Argument var paths: [String] = []
  func run() throws {
    let gold = try GoldFile.read(gold)
    let wanted = Set(gold.map(\.id))
    let reader = DecisionReader()
    let extractor = Extractor()
    var ours: [CaseRecord] = []
    for path in paths {
      let data = try Data(contentsOf: URL(filePath: path))
      let id = DecisionReader.id(path)
      guard wanted.contains(id) else { continue }
      let decision = try reader.read(Array(data), path: path)
      ours.append(extractor.extract(decision))
    }
    print(Agreement.compare(gold: gold, ours: ours, missing: .leaveOut).text(misses ? [.misses, .names] : []))
  }
}
