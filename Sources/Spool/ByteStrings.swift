/// Strings of bytes behind each other in one piece of memory: of millions of paths an array for each takes more room
/// than the paths.
package struct ByteStrings: RandomAccessCollection, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Without strings.
  package init() {}

  /// - Parameter strings: in their order.
  package init(_ strings: some Sequence<some Collection<UInt8>>) { for string in strings { append(string) } }

  /// 0.
  package var startIndex: Int { 0 }
  /// The number of strings.
  package var endIndex: Int { ends.count }

  /// The string at a place, from 0.
  package subscript(place: Int) -> ArraySlice<UInt8> { bytes[start(place)..<ends[place]] }

  /// Adds a string behind the others.
  package mutating func append(_ string: some Collection<UInt8>) {
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
  }

  private func start(_ place: Int) -> Int { place == 0 ? 0 : ends[place - 1] }
}
