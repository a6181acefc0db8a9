/// How often each value occurs. Adding and merging are exact and do not depend on order.
struct Multiset<Element: Hashable & Sendable & Codable>: Sendable, Equatable, Codable {
  @Ordered private(set) var counts: [Element: Int] = [:]

  init() {}

  init(_ elements: some Sequence<Element>) {
    for element in elements { add(element) }
  }

  mutating func add(_ element: Element, times: Int = 1) { counts[element, default: 0] += times }

  mutating func merge(_ other: Multiset) { counts.merge(other.counts, uniquingKeysWith: +) }

  func count(of element: Element) -> Int { counts[element] ?? 0 }

  /// All elements, each as often as it occurs.
  var total: Int { counts.values.reduce(0, +) }
}
