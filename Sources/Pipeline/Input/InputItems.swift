/// The inputs of a run in their order. Plain files, which nearly all are, take the room of their paths and eight bytes.
public struct InputItems: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  /// The path of a plain file; with it, behind a NUL, that of the page beside it. Empty for all others.
  private var paths = ByteStrings()
  /// What is in archives, and what is no file to read.
  private var others: [Int: InputItem] = [:]

  /// No input.
  public init() {}

  /// - Parameter items: in their order.
  public init(_ items: some Sequence<InputItem>) { for item in items { append(item) } }

  /// - Parameter items: in their order.
  public init(arrayLiteral items: InputItem...) { self.init(items) }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of inputs.
  public var endIndex: Int { paths.count }

  /// The input at a place, from 0, made anew from its path.
  public subscript(place: Int) -> InputItem {
    let path = paths[place]
    if path.isEmpty, let other = others[place] { return other }
    let parts = path.split(separator: 0, maxSplits: 1)
    return InputItem(
      SourceFile(Array(parts.first ?? [])), page: parts.count > 1 ? SourceFile(Array(parts[1])) : nil)
  }

  /// Adds an input behind the others.
  public mutating func append(_ item: InputItem) {
    let files = [item.source] + (item.page.map { [$0] } ?? [])
    guard item.problem == nil, files.allSatisfy(\.isPlain) else {
      others[paths.count] = item
      return paths.append([])
    }
    paths.append(Array(files.map(\.path).joined(separator: [0])))
  }

  /// Adds inputs behind the others.
  public mutating func append(contentsOf items: some Sequence<InputItem>) { for item in items { append(item) } }
}

extension SourceFile {
  /// Whether its path says all of it.
  fileprivate var isPlain: Bool { !path.isEmpty && !path.contains(0) && self == SourceFile(path) }
}
