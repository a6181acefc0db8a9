internal import Decisions

/// The ways in which main figures are broken down.
enum Grouping: String, CaseIterable, Sendable, Codable {
  /// Of pronouncement.
  case year
  case province
  /// Each law that the indictment names; a decision may stand in several groups.
  case law
  /// Each law under which a person is convicted; a person may stand in several groups.
  case provenLaw = "law-proven"
  /// Each form of exploitation; a decision may stand in several groups.
  case exploitation

  func groups(_ names: Set<String>) -> [Group] { names.map { Group(self, $0) } }

  /// The groups that a decision and all its people belong to.
  static func shared(_ record: CaseRecord, court: Court?) -> [Group] {
    var groups: [Group] = []
    if let year = record.decisionDate?.year { groups.append(Group(.year, String(year))) }
    if let court { groups.append(Group(.province, court.province)) }
    return groups + exploitation.groups(Set(record.exploitation.map(\.rawValue)))
  }

  /// Counts of people by place are as sensitive as those by occupation: few of them may be known to their neighbours. A
  /// law made for children tells of the victim: decisions are not listed by law.
  func protection(_ asked: Table.Protection, of unit: Unit) -> Table.Protection {
    switch self {
    case _ where asked.withholdsSmall: asked
    case .province where unit != .decision: .smallCounts
    case .law, .provenLaw: .unlisted
    case .year, .province, .exploitation: asked
    }
  }

  /// The table's key: `asked-by-year`; without a prefix `by-year`. No figure goes by both kinds of law.
  func key(_ prefix: String) -> String {
    let name = self == .provenLaw ? Grouping.law.rawValue : rawValue
    return prefix.isEmpty ? "by-\(name)" : "\(prefix)-by-\(name)"
  }

  var stub: Phrase {
    switch self {
    case .year: TableWords.year
    case .province: TableWords.province
    case .law: Phrase(id: "Undang-undang yang didakwakan", en: "Law charged")
    case .provenLaw: Phrase(id: "Undang-undang yang terbukti", en: "Law proven")
    case .exploitation: TableWords.exploitation
    }
  }

  /// `Restitusi diminta menurut tahun putusan`.
  func caption(_ what: Phrase) -> Phrase {
    let by =
      switch self {
      case .year: Phrase(id: "tahun putusan", en: "year of decision")
      case .province: Phrase(id: "provinsi", en: "province")
      case .law: Phrase(id: "undang-undang yang didakwakan", en: "law charged")
      case .provenLaw: Phrase(id: "undang-undang yang terbukti", en: "law proven")
      case .exploitation: Phrase(id: "bentuk eksploitasi", en: "form of exploitation")
      }
    return Phrase(id: "\(what.id) menurut \(by.id)", en: "\(what.en) by \(by.en)")
  }

  func label(_ name: String) -> Phrase {
    switch self {
    case .year, .province: Phrase(name)
    case .law, .provenLaw: Law.label(name)
    case .exploitation: Exploitation(rawValue: name)?.label ?? Phrase(name)
    }
  }

  /// Years in their order; other groups by size, equal ones by name.
  func ordered(_ sizes: [String: Int]) -> [String] {
    if self == .year { return sizes.keys.sorted { NaturalOrder.precedes($0, $1) } }
    return sizes.ranked(count: { $0.value }, name: { $0.key }).map(\.key)
  }

  /// Rows of groups that overlap add up to more than there is.
  var note: Phrase? {
    switch self {
    case .year, .province: nil
    case .law, .exploitation:
      Phrase(id: "Satu perkara dapat masuk beberapa baris.", en: "A case may stand in several rows.")
    case .provenLaw:
      Phrase(id: "Seseorang dapat masuk beberapa baris.", en: "A person may stand in several rows.")
    }
  }
}
