public import Decisions

/// Gives the files of exported decisions their names, no name twice.
public struct JudgmentFileNames {
  private let profile: Profile
  private var taken: Set<String> = []
  private var unnamed = 0

  /// No name is taken yet. In the public profile none of the names tells of a person.
  public init(_ profile: Profile) { self.profile = profile }

  /// `845_Pid.Sus_2021_PN_Bit.xml`; `-2` behind the id where a decision before had the same.
  ///
  /// In the public profile an id that is neither a case number nor a fingerprint may be a person's name: the case number
  /// stands in its place, else a number.
  public mutating func next(_ record: CaseRecord) -> String {
    let id = JudgmentFileNames.safe(name(record))
    var name = id
    var copy = 1
    // File systems that do not tell capitals from small letters must not lose a file either.
    while !taken.insert(name.lowercased()).inserted {
      copy += 1
      name = "\(id)-\(copy)"
    }
    return name + ".xml"
  }

  private mutating func name(_ record: CaseRecord) -> String {
    guard profile == .public else { return record.id }
    if let name = Disclosure.publicName(ofRecord: record.id) { return name }
    if let number = record.edition(for: profile).caseNumber { return number.replacing(" ", with: "_") }
    unnamed += 1
    return "putusan-\(unnamed)"
  }

  /// Letters, digits and what file names usually have; anything else is `_`. Never hidden, never too long.
  private static func safe(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let isSafe = isWord || usual.contains(scalar) && !(name.isEmpty && scalar == ".")
      let next = isSafe ? String(scalar) : "_"
      guard name.utf8.count + next.utf8.count <= longest else { break }
      name += next
    }
    return name.isEmpty ? "_" : name
  }

  private static let usual = Set("._-+,()'&@= ".unicodeScalars)
  /// Of 255 bytes some are for the number of a copy, the ending, and what is written aside.
  private static let longest = 220
}
