import ArgumentParser
import Decisions
import Extract
import Foundation
import Ingest

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract")
  @Argument var paths: [String] = []
  func run() throws {
    let reader = DecisionReader()
    let extractor = Extractor()
    var json = JSONWriter()
    for path in paths {
      let data = try Data(contentsOf: URL(filePath: path))
      let decision = try reader.read(Array(data), path: path)
      if ProcessInfo.processInfo.environment["SECTIONS"] != nil {
        for s in decision.sections {
          print(
            s.kind.rawValue, s.span.count,
            decision.folded.string(s.folded.lowerBound..<min(s.folded.upperBound, s.folded.lowerBound + 90)),
            separator: "\t")
        }
        continue
      }
      let record = extractor.extract(decision)
      json.removeAll()
      record.write(to: &json)
      json.newline()
      FileHandle.standardOutput.write(Data(json.bytes))
    }
  }
}
