/// What a grammar's slots and conditions are filled with.
struct Scope: Sendable {
  private var slots: [String: String] = [:]
  private var flags: Set<String> = []

  subscript(slot: String) -> String? {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }

  mutating func set(_ flag: String, _ isSet: Bool = true) {
    if isSet { flags.insert(flag) } else { flags.remove(flag) }
  }

  func meets(_ conditions: [Grammar.Condition]) -> Bool {
    conditions.allSatisfy { flags.contains($0.flag) == $0.isSet }
  }

  /// This scope with some slots filled anew.
  func with(_ slots: KeyValuePairs<String, String>) -> Scope {
    var scope = self
    for (slot, text) in slots { scope[slot] = text }
    return scope
  }
}
