import Foundation
import Testing

@testable import Archive

@Suite("The documented views")
struct ArchiveViewTests {
  @Test("no name, birth date, file or free text of an identity block is in any public view")
  func names() throws {
    let samples = try Sample.cases(60)
    let archive = try TemporaryArchive(samples)
    var text = ""
    for view in ArchiveView.publicViews {
      let answer = try Answer.sql("SELECT * FROM \(view.name)", archive.path)
      #expect(answer.columns == view.columns.map(\.name))
      #expect(!answer.rows.isEmpty)
      for case .text(let cell) in answer.rows.joined() { text += cell.lowercased() + "\n" }
    }
    for sample in samples {
      for person in sample.record.defendants {
        let secrets = [person.name, person.birthDate?.description, person.occupation].compactMap(\.self)
        for secret in secrets where secret.count > 6 { #expect(!text.contains(secret.lowercased())) }
      }
      #expect(!text.contains(sample.decision.source.path.lowercased()))
    }
    #expect(samples.contains { $0.record.defendants.contains { $0.name != nil && $0.occupation != nil } })
  }

  @Test("nothing lists the cases with child victims, closed hearings or named victims")
  func children() {
    let columns = Set(ArchiveView.publicViews.flatMap(\.columns).map(\.name))
    #expect(
      columns.isDisjoint(with: ["victims_children", "closed_hearing", "victim_named", "birth_date", "name", "id"]))
  }

  @Test("every table is internal by its name, and every view is documented with all its columns")
  func documented() throws {
    let archive = try RefusalTests.archive()
    let known = Set(ArchiveView.all.map(\.name))
    let objects = try Answer.sql(
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'", archive.path,
      .internal)
    for case .text(let name) in objects.rows.joined() {
      #expect(name.hasPrefix("internal_") || known.contains(name) || name == "grdb_migrations")
    }
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/archive.md"),
      encoding: .utf8)
    for view in ArchiveView.all {
      #expect(page.contains("### `\(view.name)`\n\n\(view.meaning)\n"), "\(view.name)")
      for column in view.columns {
        #expect(page.contains("| `\(column.name)` | \(column.meaning) |"), "\(column.name)")
      }
    }
    // Every internal one is closed to the visitors of Datasette.
    let datasette = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/datasette.json"),
      encoding: .utf8)
    for case .text(let name) in objects.rows.joined()
    where !ArchiveView.publicViews.contains(where: { $0.name == name }) {
      #expect(datasette.contains("\"\(name)\": { \"hidden\": true, \"allow\": false }"), "\(name)")
    }
    for field in QueryField.all { #expect(page.contains("| `\(field.name)` | \(field.meaning) |"), "\(field.name)") }
  }
}
