/// Receives the events of one XML file, in order.
protocol XMLHandler: AnyObject {
  /// - Parameter name: without prefix.
  func start(_ name: String, _ attributes: [XMLAttribute])
  /// Text between two tags as UTF-8, in pieces of whole characters.
  func text(_ piece: Swift.Span<UInt8>)
  func end(_ name: String)
}

struct XMLAttribute {
  /// Without prefix.
  let name: String
  let value: String
}

extension [XMLAttribute] {
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}
