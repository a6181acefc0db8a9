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
    case .csv: Array(CSVField.line(InspectionFormat.columns).utf8)
    case .json: Array("[".utf8)
    }
  }

  var closing: [UInt8] { self == .json ? Array("\n]\n".utf8) : [] }

  func line(_ file: InspectedFile, isFirst: Bool) -> [UInt8] {
    switch self {
    case .table: Array(InspectionTable.line(file).utf8)
    case .csv: Array(CSVField.line(InspectionFormat.cells(file)).utf8)
    case .json: Array((isFirst ? "\n" : ",\n").utf8) + InspectionFormat.object(file)
    }
  }

  private static let columns = [
    "path", "role", "id", "format", "other", "pages", "language", "ocr", "sections", "problems",
  ]

  private static func cells(_ file: InspectedFile) -> [String] {
    [
      file.path, file.role.rawValue, file.id ?? "", file.format?.rawValue ?? "", file.other ?? "",
      file.pages.map { "\($0)" } ?? "", file.language?.rawValue ?? "", file.recognition?.rawValue ?? "",
      file.sections.map(\.rawValue).joined(separator: "; "), file.problems.joined(separator: "; "),
    ]
  }

  private static func object(_ file: InspectedFile) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("path")
      json.value(file.path)
      json.key("role")
      json.value(file.role)
      json.key("id")
      json.value(file.id)
      json.key("format")
      json.value(file.format)
      json.key("other")
      json.value(file.other)
      json.key("pages")
      json.value(file.pages)
      json.key("language")
      json.value(file.language)
      json.key("ocr")
      json.value(file.recognition)
      json.key("sections")
      json.values(file.sections.map(\.rawValue))
      json.key("problems")
      json.values(file.problems)
    }
    return json.bytes
  }
}
