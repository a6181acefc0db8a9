internal import Ingest
internal import Spool

extension InputItem {
  /// As bytes, for lists that a file holds. Nearly all inputs are plain files, or two of them, and have one cell for each;
  /// all others have the kind and the detail of their problem, and four cells for each file.
  var row: [UInt8] {
    let files = [source] + (page.map { [$0] } ?? [])
    if problem == nil, files.allSatisfy(\.isPlain) { return PackedRow.bytes(files.map(\.path)) }
    let words: [[UInt8]?] = [problem.map { Array($0.kind.rawValue.utf8) }, problem.map { Array($0.detail.utf8) }]
    return PackedRow.bytes(words + files.flatMap(\.cells))
  }

  /// Reads what `row` wrote.
  init(row: [UInt8]) {
    let cells = PackedRow.slices(row).map { $0.map(Array.init) ?? nil }
    guard cells.count > 2 else {
      self.init(SourceFile(cells.first.flatMap { $0 } ?? []), page: cells.count > 1 ? SourceFile(cells[1] ?? []) : nil)
      return
    }
    let kind = cells[0].flatMap { IngestError.Kind(rawValue: String(decoding: $0, as: UTF8.self)) }
    let problem = kind.map { IngestError($0, String(decoding: cells[1] ?? [], as: UTF8.self)) }
    let page = cells.dropFirst(2 + SourceFile.cellCount)
    self.init(
      SourceFile(cells: cells.dropFirst(2)), page: page.isEmpty ? nil : SourceFile(cells: page), problem: problem)
  }
}

extension SourceFile {
  /// Whether its path says all of it.
  fileprivate var isPlain: Bool { self == SourceFile(path) }

  fileprivate static let cellCount = 4

  fileprivate var cells: [[UInt8]?] { [file, path, name, Array(entries.map(String.init).joined(separator: ".").utf8)] }

  fileprivate init(cells: ArraySlice<[UInt8]?>) {
    let cells = cells.prefix(SourceFile.cellCount).map { $0 ?? [] }
    guard cells.count == SourceFile.cellCount else { preconditionFailure("as `cells` wrote them") }
    let entries = cells[3].split(separator: UInt8(ascii: ".")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    self.init(file: cells[0], entries: entries, path: cells[1], name: cells[2])
  }
}
