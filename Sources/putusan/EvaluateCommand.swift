import ArgumentParser
import Decisions
import Evaluate
import Pipeline

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "evaluate")
  @Option var gold: String
  @Flag var misses = false
  @Argument var paths: [String] = []
  func run() throws {
    let gold = try GoldFile.read(gold)
    let wanted = Set(gold.map(\.id))
    let coder = Coder()
    var ours: [CaseRecord] = []
    for item in InputList(paths).items where wanted.contains(item.name) {
      if case .coded(let record) = coder.outcome(item) { ours.append(record) }
    }
    print(Agreement.compare(gold: gold, ours: ours, missing: .leaveOut).text(misses ? [.misses, .names] : []))
  }
}
