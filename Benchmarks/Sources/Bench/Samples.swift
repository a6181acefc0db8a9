internal import Decisions
internal import Ingest
internal import Pipeline

/// Files in memory, without their names, which may be of real decisions.
struct Samples {
  struct Sample {
    let bytes: [UInt8]
  }

  private(set) var all: [Sample] = []
  private static let most = 16 << 20

  init(folder: String) { self.init(InputList([folder]).items.map(\.displayPath)) }

  init(_ paths: [String]) {
    var reader = FileReader()
    var size = 0
    for path in paths where size < Self.most {
      guard (try? reader.read(path)) != nil else { continue }
      all.append(Sample(bytes: reader.bytes))
      size += reader.bytes.count
    }
  }

  var bytes: Int { all.reduce(0) { $0 + $1.bytes.count } }

  /// Those that can be read.
  func decisions() -> [Decision] {
    let reader = DecisionReader()
    return all.compactMap { try? reader.read($0.bytes, id: "sample", path: "sample") }
  }
}
