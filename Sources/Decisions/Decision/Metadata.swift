/// Labelled values beside the text: rows of a detail page, attributes of an XML root.
public struct Metadata: Sendable, Equatable {
  /// One labelled value.
  public struct Entry: Sendable, Equatable {
    /// As the source writes it: `Nomor`, `Tanggal Dibacakan`, `lama_hukuman`.
    public var label: String
    /// As the source writes it.
    public var value: String
    /// Where the value stands in the decision's text; `nil` where it is not shown there.
    public var span: Span?

    public init(label: String, value: String, span: Span? = nil) {
      self.label = label
      self.value = value
      self.span = span
    }
  }

  /// In the order of the source; a label may stand more than once.
  public var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The first entry with this label.
  public func entry(_ label: String) -> Entry? { entries.first { $0.label == label } }

  /// The values of all entries with this label, in order.
  public func values(_ label: String) -> [String] { entries.filter { $0.label == label }.map(\.value) }

  /// The first value with this label.
  public subscript(label: String) -> String? { entry(label)?.value }
}
