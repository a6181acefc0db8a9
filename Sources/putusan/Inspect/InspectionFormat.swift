internal import ArgumentParser
internal import Decisions
internal import Pipeline
internal import Publish

/// The forms in which files are listed.
enum InspectionFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json

  var opening: [UInt8] {
    switch self {
    case .table: Array(InspectionTable.header.utf8)
    case .csv: Array(CSVField.line(InspectionFormat.fields.map(\.name)).utf8)
    case .json: Array("[".utf8)
    }
  }

  var closing: [UInt8] { self == .json ? Array("\n]\n".utf8) : [] }

  func line(_ file: InspectedFile, isFirst: Bool) -> [UInt8] {
    switch self {
    case .table: Array(InspectionTable.line(file).utf8)
    case .csv: Array(CSVField.line(InspectionFormat.fields.map { $0.value(file).cell }).utf8)
    case .json: Array((isFirst ? "\n" : ",\n").utf8) + InspectionFormat.object(file)
    }
  }

  private enum Value {
    case text(String?)
    case number(Int?)
    case list([String])

    var cell: String {
      switch self {
      case .text(let text): text ?? ""
      case .number(let number): number.map { "\($0)" } ?? ""
      case .list(let parts): parts.joined(separator: "; ")
      }
    }
  }

  /// The columns of CSV and the keys of JSON.
  private static let fields: [(name: String, value: @Sendable (InspectedFile) -> Value)] = [
    ("path", { .text($0.path) }), ("role", { .text($0.role.rawValue) }), ("id", { .text($0.id) }),
    ("format", { .text($0.format?.rawValue) }), ("other", { .text($0.other) }), ("pages", { .number($0.pages) }),
    ("language", { .text($0.language?.rawValue) }), ("ocr", { .text($0.recognition?.rawValue) }),
    ("sections", { .list($0.sections.map(\.rawValue)) }), ("problems", { .list($0.problems) }),
  ]

  private static func object(_ file: InspectedFile) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for field in fields {
        json.key(field.name)
        switch field.value(file) {
        case .text(let text): json.value(text)
        case .number(let number): json.value(number)
        case .list(let parts): json.values(parts)
        }
      }
    }
    return json.bytes
  }
}
