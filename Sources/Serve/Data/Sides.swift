/// Two selections to set side by side: `a.year=2019&b.year=2020..2021`.
struct Sides: Sendable {
  static let names = ["a", "b"]

  let a: Selection
  let b: Selection

  init(_ parameters: [(name: String, value: String)]) throws {
    func side(_ name: String) throws -> Selection {
      try Selection(
        parameters.filter { $0.name.hasPrefix(name + ".") }.map {
          (name: String($0.name.dropFirst(name.count + 1)), value: $0.value)
        })
    }
    let known = parameters.allSatisfy { pair in
      pair.name == "lang" || Sides.names.contains { pair.name.hasPrefix($0 + ".") }
    }
    guard known else {
      throw Misasked("write the filters of the first selection as a.year=2019, of the second as b.year=2020")
    }
    a = try side("a")
    b = try side("b")
  }

  var isEmpty: Bool { a.answers.isEmpty && b.answers.isEmpty }

  subscript(name: String) -> Selection { name == "a" ? a : b }
}
