internal import Decisions

/// A case in the words of Indo-Law's attributes.
struct IndoLawLabels {
  let docket: RegisterEntry

  var amar: String {
    switch docket.verdict {
    case .convicted: "pidana"
    case .acquitted: "bebas"
    case .released: "lepas"
    case .inadmissible, .other: "lain-lain"
    }
  }

  func otherAmar(_ dice: inout Dice) -> String {
    guard docket.verdict == .convicted else { return "tidak-diketahui" }
    return dice.pick(["pidana-penjara-waktu-tertentu", "pidana-penjara-waktu-tertentu", "hukum"])
  }

  /// 8000 stands for life, 0 for no prison.
  var days: Int { docket.verdict == .convicted ? docket.prisonDays ?? 8000 : 0 }

  /// Java's provinces are abbreviated; others do not occur in the data set and are written out.
  var province: String {
    switch docket.court.province {
    case "Jawa Timur": "jatim"
    case "Jawa Tengah": "jateng"
    case "Jawa Barat": "jabar"
    case "DI Yogyakarta": "diy"
    case let name: name.lowercased().split(separator: " ").joined(separator: "-")
    }
  }
}
