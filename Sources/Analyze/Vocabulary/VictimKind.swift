internal import Decisions

/// Victims by sex and majority, as UNODC counts them.
enum VictimKind: String, CaseIterable, Category {
  case women, men, girls, boys

  /// `nil` where sex or majority is not told.
  init?(_ group: VictimGroup) {
    guard let sex = group.sex, let isChild = group.isChild else { return nil }
    switch sex {
    case .female: self = isChild ? .girls : .women
    case .male: self = isChild ? .boys : .men
    }
  }

  var label: Phrase {
    switch self {
    case .women: Phrase(id: "Perempuan dewasa", en: "Women")
    case .men: Phrase(id: "Laki-laki dewasa", en: "Men")
    case .girls: Phrase(id: "Anak perempuan", en: "Girls")
    case .boys: Phrase(id: "Anak laki-laki", en: "Boys")
    }
  }
}
