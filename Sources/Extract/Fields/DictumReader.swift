internal import Decisions

/// Reads a dictum clause by clause: terms, fines, substitutes and restitution, for each defendant.
///
/// One pass over the words keeps in mind what is spoken of: a fine or restitution, its substitute, a span of time, and
/// which defendants were named last. "Terdakwa I ... selama 2 (dua) tahun dan Terdakwa II ... selama 1 (satu) tahun".
struct DictumReader {
  /// What a dictum imposes on (or asks for) one defendant.
  struct Result {
    struct Value<Quantity: Equatable> {
      var value: Quantity
      var range: Range<Int>
      var disagrees: Bool
    }

    var prison: Value<Months>?
    var fine: Value<Int>?
    var fineSubstitute: Value<Months>?
    /// The sums added up, or the total among them.
    var restitution: Value<Int>?
    var restitutionSubstitute: Value<Months>?
    var probation: Value<Months>?
    /// Several sums, none of which is the others' total, were added up.
    var restitutionParts = 0
    fileprivate var sums: [MoneyReader.Sum] = []
    fileprivate var announcedTotal: MoneyReader.Sum?
  }

  private enum Subject { case none, fine, restitution, other }

  /// Words that say what the terms and sums round them are.
  private enum Cue {
    case fine, restitution, costs, prison, detention, probation, replaced, waiting, during, total, each, substitute
    case condition
  }

  private static let cues = WordMap(cuesByWord)
  private static let cuesByWord: [String: Cue] = [
    "denda": .fine, "restitusi": .restitution, "restisusi": .restitution, "restetusi": .restitution,
    "restutusi": .restitution, "biaya": .costs, "penjara": .prison, "kurungan": .detention,
    "percobaan": .probation, "diganti": .replaced, "pengganti": .replaced, "digantikan": .replaced,
    "mengganti": .replaced, "waktu": .waiting, "lambat": .waiting, "lama": .waiting, "jangka": .waiting,
    "setelah": .waiting, "sejak": .waiting, "selama": .during, "salama": .during, "total": .total,
    "keseluruhan": .total, "seluruhnya": .total, "masing": .each, "apabila": .condition, "jika": .condition,
    "bila": .condition,
  ]

  /// Cues and words of numbers.
  private static let signs = WordSet(Array(cuesByWord.keys) + NumberWords.all)

  private let coding: Coding
  private let mentions: Mentions
  /// The indices of all defendants.
  private let everyone: [Int]
  private var count: Int { everyone.count }
  private(set) var results: [Result]

  init(_ coding: Coding, _ mentions: Mentions) {
    self.coding = coding
    self.mentions = mentions
    everyone = Array(0..<max(1, coding.record.defendants.count))
    results = Array(repeating: Result(), count: everyone.count)
  }

  /// Reads one clause. Clauses on exhibits and costs hold sums that are neither fine nor restitution.
  ///
  /// - Parameter declares: a clause that declares guilt ("Menyatakan Terdakwa, umur 33 tahun, ...") imposes no term
  ///   before it names a penalty; sources that lost a line's verb may go on with one.
  mutating func read(_ clause: Range<Int>, declares: Bool = false) {
    var walk = Walk(clause, coding.bytes)
    let mentioned = mentions.all(in: clause)
    var next = 0
    var current: [Int] = []
    var isFilled = false
    var areAll = false
    var isPenaltyNamed = false
    var subject = Subject.none
    var isSubstitute = false
    var isSubstituteFilled = false
    var isWaiting = false
    var isConditional = false
    var announcesTotal = false
    var isCondition = false
    var substituteAt = -10

    while true {
      walk.passPlainWords()
      guard walk.index < walk.words.count else { break }
      let at = walk.words.range(walk.index).lowerBound
      while next < mentioned.count, mentioned[next].range.lowerBound <= at {
        // Names after a value open a new group; names in a row form one.
        // "Para Terdakwa ..., yaitu Terdakwa I sejumlah ...": the single one stands for itself.
        let isEverybody = mentioned[next].defendants.count == count
        if isFilled || (areAll && !isEverybody) {
          current = []
          isFilled = false
        }
        areAll = isEverybody && count > 1
        // "Terdakwa I BUDI": number and name are those of one, who pays a sum once.
        if current.count < count { current += mentioned[next].defendants.filter { !current.contains($0) } }
        next += 1
      }
      switch walk.cue() {
      case .fine:
        subject = .fine
        // "kurungan sebagai pengganti pidana denda selama 3 (tiga) bulan": still the substitute.
        if walk.index - substituteAt > 6 { isSubstitute = false }
      case .restitution: subject = .restitution
      case .costs: subject = walk.next(is: "perkara") ? .other : subject
      case .prison:
        isWaiting = false
        isPenaltyNamed = true
        if isSubstituteFilled {
          // The next main penalty, after the substitute of the one before.
          isSubstitute = false
          isCondition = false
        } else if isCondition, subject == .fine || subject == .restitution {
          // "apabila denda tidak dibayar Terdakwa harus menjalani pidana penjara selama 3 (tiga) bulan"
          isSubstitute = true
        }
        isSubstituteFilled = false
      case .detention:
        isWaiting = false
        isPenaltyNamed = true
        // "apabila denda tersebut tidak dibayar Terdakwa harus menjalani pidana kurungan selama 3 (tiga) bulan"
        if isCondition, subject == .fine || subject == .restitution { isSubstitute = true }
      case .probation: isConditional = walk.previous(is: "masa") || isConditional
      case .replaced:
        isSubstitute = true
        isSubstituteFilled = false
        isWaiting = false
        substituteAt = walk.index
      case .waiting:
        isWaiting = !walk.next(is: "tertentu")
      case .during: isWaiting = isWaiting && walk.previous(is: "waktu")
      case .total: announcesTotal = subject == .restitution
      case .each: if isFilled && count > 1 && current.count < count { current = everyone }
      case .substitute:
        isSubstitute = true
        isWaiting = false
        substituteAt = walk.index
      case .condition: isCondition = true
      case nil: break
      }
      if let (term, width) = walk.term() {
        let targets = current.isEmpty ? everyone : current
        if isWaiting {
          isWaiting = false
        } else if isConditional {
          set(\.probation, term, targets)
          isConditional = false
          isFilled = true
        } else if isSubstitute {
          if subject == .restitution {
            set(\.restitutionSubstitute, term, targets)
          } else {
            set(\.fineSubstitute, term, targets)
          }
          // "untuk Terdakwa II selama 3 (tiga) bulan": the substitutes of the others follow.
          isSubstituteFilled = true
          isFilled = true
        } else if !declares || isPenaltyNamed {
          set(\.prison, term, targets)
          isFilled = true
        }
        walk.index += width
        continue
      }
      if subject == .fine || subject == .restitution, let (sum, width) = walk.sum() {
        let targets = current.isEmpty ? everyone : current
        if subject == .fine {
          setFine(sum, targets)
        } else {
          // "apabila restitusi sebesar Rp... tidak dibayar" only repeats the sum.
          if !isCondition || results[targets[0]].sums.isEmpty {
            add(restitution: sum, targets, isTotal: announcesTotal)
          }
          announcesTotal = false
        }
        isFilled = true
        walk.index += width
        continue
      }
      walk.index += 1
    }
  }

  private mutating func set(
    _ path: WritableKeyPath<Result, Result.Value<Months>?>, _ term: TermReader.Term, _ targets: [Int]
  ) {
    for target in targets where results[target][keyPath: path] == nil {
      results[target][keyPath: path] = Result.Value(value: term.months, range: term.range, disagrees: term.disagrees)
    }
  }

  private mutating func setFine(_ sum: MoneyReader.Sum, _ targets: [Int]) {
    for target in targets where results[target].fine == nil {
      results[target].fine = Result.Value(value: sum.rupiah, range: sum.range, disagrees: sum.disagrees)
    }
  }

  /// Sums for several victims add up; a total among them stands for all.
  private mutating func add(restitution sum: MoneyReader.Sum, _ targets: [Int], isTotal: Bool) {
    // More than any case has: what is added up must be neither kept nor looked through for each of a million.
    for target in targets where results[target].sums.count < 1_000 {
      results[target].sums.append(sum)
      if isTotal, results[target].announcedTotal == nil { results[target].announcedTotal = sum }
      let sums = results[target].sums
      let all = sums.reduce(0) { $0 + $1.rupiah }
      let total = results[target].announcedTotal ?? sums.first { $0.rupiah * 2 == all && sums.count > 2 }
      results[target].restitutionParts = total == nil ? sums.count : 1
      results[target].restitution = Result.Value(
        value: total?.rupiah ?? all, range: total?.range ?? sums[0].range.lowerBound ..~ sum.range.upperBound,
        disagrees: total?.disagrees ?? sums.contains(where: \.disagrees))
    }
  }

  /// The words of a clause and a place in them.
  private struct Walk {
    let words: Words
    var index = 0
    // Taken once for each clause and not for each word: of a static it is asked each time whether it is made.
    private let signs = DictumReader.signs
    private let cues = DictumReader.cues

    init(_ clause: Range<Int>, _ bytes: [UInt8]) { words = Words(bytes, clause) }

    /// Goes on to the next word that may tell anything; most tell nothing, and whom they name is looked at later.
    mutating func passPlainWords() {
      while index < words.count, isPlain(words.key(index)) { index += 1 }
    }

    private func isPlain(_ key: WordKey) -> Bool {
      switch words.first(index) {
      // A figure; "subsidair"; "rp", "idr", "unk".
      case 0x30...0x39, 0x73, 0x72, 0x69, 0x75: false
      default: !signs.contains(key) && !NumberWords.mayBeGlued(words, index)
      }
    }

    func cue() -> Cue? {
      if let cue = cues[words.key(index)] { return cue }
      // "subsidair", "subsider", "subsidiair", "Subs.".
      return words.hasPrefix(index, "subs") && (words.hasPrefix(index, "subsi") || words.length(index) == 4)
        ? .substitute : nil
    }

    func next(is word: StaticString) -> Bool { index + 1 < words.count && words.equals(index + 1, word) }
    func previous(is word: StaticString) -> Bool { index > 0 && words.equals(index - 1, word) }

    /// A term that begins here, and how many words it has.
    func term() -> (TermReader.Term, Int)? { TermReader.term(words, at: index) }
    func sum() -> (MoneyReader.Sum, Int)? { MoneyReader.sum(words, at: index) }
  }
}
