extension RegisterEntry {
  /// Whether the register counts the case among special crimes (pidana khusus), as trafficking is.
  var isSpecialCrime: Bool { kind.contains("Sus") }
}
