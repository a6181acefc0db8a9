/// Words as a tree of letters, in which a damaged word is looked for along its letters and what they may have been.
struct WordTree {
  /// For each node 26 places of its children, 0 where there is none.
  private var children: [Int32]
  private var isWord: [Bool]

  init(_ words: some Sequence<ArraySlice<UInt8>>) {
    children = [Int32](repeating: 0, count: 26)
    isWord = [false]
    for word in words {
      var node = 0
      for letter in word where (0x61...0x7A).contains(letter) {
        let place = node * 26 + Int(letter - 0x61)
        if children[place] == 0 {
          children[place] = Int32(isWord.count)
          isWord.append(false)
          children.append(contentsOf: repeatElement(0, count: 26))
        }
        node = Int(children[place])
      }
      isWord[node] = true
    }
  }

  /// A word of nothing but confusable letters must not cost more than a page does.
  static let mostSteps = 3_000

  /// A way through a damaged word.
  private struct Walk {
    var word: [UInt8]
    /// The best words found, and how many confusions they took.
    var found: [[UInt8]] = []
    var cost: Int
    let isName: Bool
    var steps = WordTree.mostSteps
    var meant: [UInt8] = []
  }

  /// The words that come out with the fewest confusions, at most `limit`; none where looking took too long.
  /// - Parameter isName: it is written like a name, so that only confusions of strokes count.
  func readings(of word: ArraySlice<UInt8>, limit: Int, isName: Bool) -> [[UInt8]] {
    let walk = walk(through: word, limit: limit, isName: isName)
    return walk.steps > 0 ? walk.found : []
  }

  /// How many steps looking for a word takes.
  func steps(through word: ArraySlice<UInt8>, limit: Int) -> Int {
    Self.mostSteps - walk(through: word, limit: limit, isName: false).steps
  }

  private func walk(through word: ArraySlice<UInt8>, limit: Int, isName: Bool) -> Walk {
    var walk = Walk(word: Array(word), cost: limit, isName: isName)
    step(&walk, at: 0, node: 0, cost: 0)
    return walk
  }

  private func step(_ walk: inout Walk, at index: Int, node: Int, cost: Int) {
    guard walk.steps > 0 else { return }
    walk.steps -= 1
    guard index < walk.word.count else {
      guard isWord[node], cost > 0 else { return }
      if cost < walk.cost { walk.found = [] }
      walk.cost = cost
      if !walk.found.contains(walk.meant) { walk.found.append(walk.meant) }
      return
    }
    let letter = walk.word[index]
    if let next = child(of: node, letter) {
      walk.meant.append(letter)
      step(&walk, at: index + 1, node: next, cost: cost)
      walk.meant.removeLast()
    }
    guard cost < walk.cost, letter < 128 else { return }
    for entry in ConfusionTable.entries[Int(letter)] {
      guard cost < walk.cost else { return }
      guard entry.least <= walk.word.count, !(walk.isName && entry.isWeak) else { continue }
      guard walk.word[index...].starts(with: entry.read) else { continue }
      var next: Int? = node
      for meant in entry.meant { next = next.flatMap { child(of: $0, meant) } }
      guard let next else { continue }
      walk.meant.append(contentsOf: entry.meant)
      step(&walk, at: index + entry.read.count, node: next, cost: cost + 1)
      walk.meant.removeLast(entry.meant.count)
    }
  }

  private func child(of node: Int, _ letter: UInt8) -> Int? {
    guard (0x61...0x7A).contains(letter) else { return nil }
    let next = children[node * 26 + Int(letter - 0x61)]
    return next == 0 ? nil : Int(next)
  }
}
