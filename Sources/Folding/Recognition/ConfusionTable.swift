/// What character recognition reads for what stands on the page, in folded letters.
///
/// Taken from thirteen recognised decisions and from pages that were printed, worn and recognised again. Whatever the
/// table says, a word changes only where exactly one word of the vocabulary comes out.
enum ConfusionTable {
  struct Entry {
    let read: [UInt8]
    let meant: [UInt8]
    /// The least number of letters in a word: what is seldom misread would find a word for every short one.
    let least: Int
    /// Only the shape is alike: "Tabanan" is a place, and no damaged `tahanan`.
    let isWeak: Bool
  }

  typealias Row = (read: String, meant: [String], least: Int)

  /// Strokes that run together, fall apart or are taken for another one.
  static let strokes: [Row] = [
    // One stroke for another: "TanggaI", "keias", "pjdana", "Jain"; "datam", "sotusi".
    ("i", ["l", "j"], 4), ("l", ["i"], 4), ("j", ["i", "l"], 4), ("t", ["l", "i"], 5), ("l", ["t"], 5), ("i", ["t"], 6),
    // Digits: "P1DANA", "Pengadi1an", "0leh", "5aksi", "8ahwa".
    ("1", ["i", "l"], 4), ("0", ["o"], 4), ("5", ["s"], 4), ("8", ["b"], 4), ("6", ["b"], 5), ("9", ["g"], 5),
    // Strokes that run together or fall apart: "kernudian", "wama", "menirnbang", "rrenuju", "MENGADIU", "terbuku".
    ("rn", ["m"], 4), ("m", ["rn"], 4), ("in", ["m"], 7), ("ni", ["m"], 7), ("m", ["in", "ni"], 6),
    ("nn", ["m"], 5), ("rr", ["m"], 5), ("nv", ["rw", "m"], 6), ("m", ["rw", "tn"], 6),
    ("n", ["ri"], 5), ("n", ["m"], 6), ("ll", ["u"], 4), ("li", ["u", "h"], 4),
    ("ij", ["u"], 4), ("lj", ["u"], 4), ("il", ["u"], 5), ("u", ["li"], 5), ("u", ["il"], 6), ("u", ["ti"], 7),
    ("h", ["li", "im"], 6), ("fi", ["h"], 6), ("cl", ["d"], 4), ("vv", ["w"], 4),
    // Smeared small print: "tobng", "dahm", "bnpa", "kanudian", "dervan", "keterarwn", "nvnbawa", "rrmyuruh".
    ("b", ["lo", "la", "le", "ta", "te"], 4), ("h", ["la"], 4), ("k", ["le"], 6), ("an", ["em"], 6),
    ("rv", ["ng", "nga"], 5), ("rw", ["ng", "nga"], 5), ("rvl", ["ngan"], 5), ("rwl", ["ngan"], 5),
    ("rvi", ["ngan"], 5), ("nvn", ["mem"], 6), ("rrm", ["men"], 7), ("rrz", ["me"], 6), ("rte", ["me"], 7),
    ("tte", ["me"], 7), ("e", ["te"], 6),
    // A stroke lost or run into the next letter: "pdana", "dbawa", "setdak"; "tWak", "unWk", "pzana", "pkiana".
    ("d", ["di", "id"], 5), ("w", ["id", "tu"], 4), ("z", ["id"], 4), ("ki", ["id"], 5),
  ]

  /// Letters of one shape, never looked for in words that are written like names.
  static let shapes: [Row] = [
    // "perscorangan", "schingga", "dulam", "tabanan", "Mabkamah", "perkata".
    ("c", ["e"], 7), ("e", ["c"], 7), ("u", ["a"], 7), ("b", ["h"], 7), ("h", ["b", "n"], 7), ("o", ["e"], 7),
    ("e", ["o"], 7), ("t", ["r", "f"], 7), ("r", ["t"], 7), ("f", ["t"], 7), ("q", ["g"], 5), ("v", ["y"], 7),
  ]

  /// The entries by the first byte of what was read.
  static let entries: [[Entry]] = {
    var table = [[Entry]](repeating: [], count: 128)
    for (rows, isWeak) in [(strokes, false), (shapes, true)] {
      for row in rows {
        guard let first = row.read.utf8.first, first < 128 else { continue }
        table[Int(first)] += row.meant.map {
          Entry(read: Array(row.read.utf8), meant: Array($0.utf8), least: row.least, isWeak: isWeak)
        }
      }
    }
    return table
  }()
}
