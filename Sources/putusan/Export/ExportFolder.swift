internal import Decisions
internal import Foundation
internal import Pipeline
internal import Publish

/// Where exported decisions are written to, each aside first and then renamed.
///
/// It must be empty: a decision's name may be that of a file which is there, the input itself perhaps.
struct ExportFolder {
  private let path: String
  private var names: JudgmentFileNames

  init(_ path: String, _ profile: Profile) throws {
    self.path = path
    names = JudgmentFileNames(profile)
    try OutputFolder.make(path)
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard names?.contains(where: { !$0.hasPrefix(".") }) != true else {
      throw CommandError(
        "\(printable(path)) is not empty, and no file in it is to be overwritten: empty it, or name another folder with "
          + "--out")
    }
  }

  mutating func write(_ file: ExportedFile) throws {
    let output = try DataOutput(file: OutputFolder.path(names.next(file.record), in: path))
    try output.write(file.bytes)
    try output.finish()
  }
}
