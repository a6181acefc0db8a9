import ArgumentParser
import Decisions
import Foundation
import Pipeline

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract")
  @Argument var paths: [String] = []
  func run() throws {
    let coder = Coder()
    var json = JSONWriter()
    for item in InputList(paths).items {
      let decision: Decision
      do { decision = try coder.decision(item) } catch {
        FileHandle.standardError.write(Data("\(printable(item.displayPath)): \(error)\n".utf8))
        continue
      }
      if ProcessInfo.processInfo.environment["SECTIONS"] == "json" {
        let rows = decision.sections.map { [$0.kind.rawValue, decision.folded.string($0.folded)] }
        let data = try JSONSerialization.data(withJSONObject: ["id": decision.id, "sections": rows])
        FileHandle.standardOutput.write(data + Data([0x0A]))
        continue
      }
      if ProcessInfo.processInfo.environment["SECTIONS"] != nil {
        for s in decision.sections {
          print(
            s.kind.rawValue, s.span.count,
            decision.folded.string(s.folded.lowerBound..<min(s.folded.upperBound, s.folded.lowerBound + 90)),
            separator: "\t")
        }
        continue
      }
      let record = coder.code(decision)
      json.removeAll()
      record.write(to: &json)
      json.newline()
      FileHandle.standardOutput.write(Data(json.bytes))
    }
  }
}
