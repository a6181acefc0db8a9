extension CodebookField {
  private static func number(
    _ path: String, _ meaning: String, _ read: @escaping @Sendable (CaseRecord) -> Int?
  ) -> CodebookField {
    field(path, .victims, .int, meaning) { read($0).map(String.init) }
  }

  static let victims: [CodebookField] = [
    number("victims.count", "People whom the decision treats as victims of the trafficking.") { $0.victims.count },
    number("victims.female", "Of these, female; only where the sex of all is told.") { $0.victims.female },
    number("victims.male", "Of these, male; only where the sex of all is told.") { $0.victims.male },
    number("victims.children", "Of these, under 18 at the time.") { $0.victims.children },
  ]
}
