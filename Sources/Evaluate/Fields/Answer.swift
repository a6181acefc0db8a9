internal import Decisions

/// What one side says on one field of one case or defendant: the form that is compared and the form that is shown.
struct Answer: Sendable, Equatable {
  enum Value: Sendable, Hashable {
    /// The decision does not say; for a yes/no field also "no", for the codebook takes both as one answer.
    case nothing
    case word(String)
    case number(Double)
    case set(Set<String>)
  }

  let value: Value
  /// As the record has it; `nil` where it gives no value.
  let shown: String?

  /// What precision and recall count: the members of a set, one element for any other value, none for "nothing".
  var elements: Set<String> {
    switch value {
    case .nothing: []
    case .word(let word): [word]
    case .number(let number): [String(number)]
    case .set(let members): members
    }
  }

  /// One category for each value, for agreement on a nominal scale. "Nothing" is a category: it is an answer.
  var category: String {
    switch value {
    case .nothing: ""
    case .word(let word): word
    case .number(let number): String(number)
    case .set(let members): members.sorted().joined(separator: "; ")
    }
  }

  var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }
}

extension Answer {
  static func word(_ text: String?, like form: (String) -> String = { $0 }) -> Answer {
    Answer(value: text.map { .word(form($0)) } ?? .nothing, shown: text)
  }

  static func choice<Word: RawRepresentable>(_ word: Word?) -> Answer where Word.RawValue == String {
    .word(word?.rawValue)
  }

  static func date(_ date: CalendarDate?) -> Answer { .word(date?.description) }

  static func flag(_ flag: Bool?) -> Answer {
    Answer(value: flag == true ? .word("yes") : .nothing, shown: flag.map { $0 ? "yes" : "no" })
  }

  static func number(_ number: Int?) -> Answer {
    Answer(value: number.map { .number(Double($0)) } ?? .nothing, shown: number.map(String.init))
  }

  static func months(_ months: Months?) -> Answer {
    Answer(value: months.map { .number($0.value) } ?? .nothing, shown: months?.description)
  }

  static func set(_ members: [String], like form: (String) -> String = { $0 }) -> Answer {
    Answer(value: .set(Set(members.map(form))), shown: members.isEmpty ? nil : members.joined(separator: "; "))
  }
}
