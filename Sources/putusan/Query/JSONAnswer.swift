internal import Archive
internal import Decisions
internal import Pipeline

/// An object for each row: one a line, or all in one list.
struct JSONAnswer: AnswerWriter {
  private let output: DataOutput
  private let isOneDocument: Bool
  private var names: [String] = []
  private var isFirst = true

  init(_ output: DataOutput, isOneDocument: Bool) {
    self.output = output
    self.isOneDocument = isOneDocument
  }

  /// Of columns with the same name the later ones are numbered: a key stands once in an object.
  mutating func begin(_ columns: [String]) throws {
    var seen: Set<String> = []
    for column in columns {
      var name = column
      var number = 2
      while !seen.insert(name).inserted {
        name = "\(column)_\(number)"
        number += 1
      }
      names.append(name)
    }
    if isOneDocument { try output.print(Array("[".utf8)) }
  }

  mutating func add(_ row: [SQLValue]) throws {
    var json = JSONWriter()
    json.object { json in
      for (name, value) in zip(names, row) {
        json.key(name)
        switch value {
        case .null: json.value(nil as String?)
        case .integer(let number): json.value(Int(number))
        case .real(let number): json.value(number)
        case .text(let text): json.value(text)
        case .blob: json.value(value.cell)
        }
      }
    }
    let between = isOneDocument ? (isFirst ? "\n" : ",\n") : ""
    isFirst = false
    try output.print(Array(between.utf8) + json.bytes + (isOneDocument ? [] : [0x0A]))
  }

  func finish() throws { if isOneDocument { try output.print(Array("\n]\n".utf8)) } }
}
