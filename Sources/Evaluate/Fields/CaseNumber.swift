/// Case numbers as the codebook compares them.
enum CaseNumber {
  /// The number with the court's code cut to two letters.
  ///
  /// Where a head cuts the code ("PN Id" for "PN Idm", as Indo-Law does throughout) the codebook takes either form for
  /// right. The court itself is a field of its own, so nothing is hidden by this.
  static func form(_ text: String) -> String {
    guard let slash = text.lastIndex(of: "/") else { return text }
    let court = text[text.index(after: slash)...].split(separator: " ")
    guard court.count == 2, court[1].allSatisfy(\.isLetter) else { return text }
    return "\(text[..<slash])/\(court[0]) \(court[1].prefix(2).lowercased())"
  }
}
