internal import Decisions

/// What `<meta>` says about a judgment: the identification of the work, and the publisher's own elements.
struct AkomaNtosoMeta {
  private(set) var entries: [Metadata.Entry] = []
  /// Label and value of each.
  private var known: Set<[String]> = []
  private var path: [String] = []
  private var counts = true
  private var value: [UInt8] = []

  var isOpen: Bool { !path.isEmpty }

  mutating func start(_ name: String, _ attributes: [XMLAttribute], counts: Bool) {
    if path.isEmpty { self.counts = counts }
    path.append(name)
    value.removeAll(keepingCapacity: true)
    // The manifestation is the XML file: its date and author are those of the conversion.
    if path.contains("FRBRManifestation") { return }
    switch name {
    case "FRBRalias", "FRBRdate":
      add(attributes["name"] ?? name, attributes["value"] ?? attributes["date"])
    case "FRBRauthor": add(name, attributes["href"])
    case "FRBRuri", "FRBRnumber", "FRBRcountry", "FRBRname": add(name, attributes["value"])
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) { value.append(contentsOf: bytes) }

  mutating func end(_ name: String) {
    if path.dropLast().contains("proprietary") { add(name, String(decoding: value, as: UTF8.self)) }
    value.removeAll(keepingCapacity: true)
    path.removeLast()
  }

  /// Work and expression often say the same: once is enough.
  private mutating func add(_ label: String, _ value: String?) {
    guard counts, let value = value.map(CleanText.oneLine), !value.isEmpty,
      known.insert([label, value]).inserted
    else { return }
    entries.append(Metadata.Entry(label: label, value: value))
  }
}
