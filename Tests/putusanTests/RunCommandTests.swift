import Foundation
import TestSupport
import Testing

@Suite("run")
struct RunCommandTests {
  @Test("writes the report and its files, the same bytes with any number of jobs")
  func files() throws {
    let folder = try TemporaryFolder()
    for (name, jobs) in [("one", "1"), ("eight", "8")] {
      let result = try Tool.run(
        "run", Package.corpus, "--out", folder[name], "--jobs", jobs, "--name", "Contoh", "--quiet")
      #expect(result.status == 0)
      #expect(result.output == "\(folder[name])/report.id.html\n")
    }
    let names = try folder.names("one")
    #expect(
      names == [
        "cases.csv", "codebook.md", "datapackage.json", "defendants.csv", "duplicates.jsonl", "findings.json",
        "findings.schema.json",
        "findings.xlsx", "manifest.json", "methods.md", "records.jsonl", "report.en.html", "report.en.md",
        "report.id.html", "report.id.md", "set-aside.jsonl", "tables",
      ])
    for name in try names.filter({ $0 != "tables" }) + folder.names("one/tables").map({ "tables/\($0)" }) {
      #expect(try folder.data("one/\(name)") == folder.data("eight/\(name)"), "\(name)")
    }
    #expect(try folder.text("one/report.en.html").contains("Contoh"))
  }

  @Test("--lang chooses the reports and the path that is printed")
  func language() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("run", Package.corpus, "--out", folder["x"], "--lang", "en", "--quiet")
    #expect(result.output == "\(folder["x"])/report.en.html\n")
    #expect(try !folder.names("x").contains("report.id.html"))
  }

  @Test("no defendant's name is in any file of the public profile; the internal one has them")
  func profiles() throws {
    let folder = try TemporaryFolder()
    let names = try Truth.defendantNames()
    #expect(names.count > 10)
    for profile in ["public", "internal"] {
      let result = try Tool.run(
        "run", Package.corpus, "--out", folder[profile], "--profile", profile, "--quiet")
      #expect(result.status == 0)
    }
    let files = try folder.names("public").filter { $0 != "tables" }
    for file in try files + folder.names("public/tables").map({ "tables/\($0)" }) {
      // A spreadsheet is packed; what is in it is searched where it is made.
      let text = String(decoding: try folder.data("public/\(file)"), as: UTF8.self).lowercased()
      #expect(!names.contains { text.contains($0.lowercased()) }, "\(file)")
    }
    #expect(try folder.text("internal/report.en.html").contains("INTERNAL EDITION, NOT FOR PUBLICATION"))
    #expect(try folder.text("internal/report.id.md").contains("EDISI INTERNAL, BUKAN UNTUK DIPUBLIKASIKAN"))
    #expect(try !folder.text("public/report.en.html").contains("INTERNAL EDITION"))
    let records = try folder.text("internal/records.jsonl").lowercased()
    #expect(names.contains { records.contains($0.lowercased()) })
  }
}

@Suite("The report on the reference corpus")
struct ReferenceReportTests {
  /// Compressed by whatever zlib there is, and so not the same everywhere; the manifest holds its fingerprint.
  private static let variable = ["findings.xlsx", "manifest.json"]

  @Test("is the committed one, byte for byte, with another number of jobs; script/findings writes it anew")
  func committed() throws {
    let folder = try TemporaryFolder()
    let committed = Package.file("findings/reference-2019-2021")
    // As script/findings calls it: inputs are named by their paths.
    let result = try Tool.run(
      "run", "corpus/reference/decisions", "--out", folder["out"], "--jobs", "3", "--quiet", "--name",
      "Korpus acuan 2019–2021: 435 putusan rekaan (reference corpus: 435 invented decisions)", in: Package.root.path)
    #expect(result.status == 0, "\(result.words)")
    let working = ["records.jsonl", "defendants.csv", "set-aside.jsonl", "duplicates.jsonl"]
    let names = try FileManager.default.subpathsOfDirectory(atPath: committed).filter {
      $0 != "tables" && !working.contains($0)
    }
    let made = try FileManager.default.subpathsOfDirectory(atPath: folder["out"])
    #expect(Set(names) == Set(made).subtracting(working + ["tables"]))
    for name in names where !Self.variable.contains(name) {
      let isSame = FileManager.default.contentsEqual(atPath: "\(committed)/\(name)", andPath: folder["out/\(name)"])
      #expect(isSame, "\(name) is stale: run script/findings")
    }
  }
}

@Suite("run --without-cases")
struct AggregateTests {
  @Test("no file that is meant for publication names a case or its file")
  func aggregates() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("run", Package.corpus, "--out", folder["x"], "--without-cases", "--quiet")
    #expect(result.status == 0)
    let names = try folder.names("x")
    #expect(!names.contains("cases.csv") && !names.contains("ctdc-victims.csv"))
    let working = ["records.jsonl", "defendants.csv", "set-aside.jsonl", "duplicates.jsonl"]
    var looked = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder["x"]) where !working.contains(name) {
      guard let text = try? folder.text("x/\(name)") else { continue }
      looked += 1
      #expect(!text.contains("/Pid.Sus/2021/") && !text.contains("_Pid.Sus_"), "\(name)")
    }
    #expect(looked > 100)
    // People of one province are few in 14 decisions: where no case is named their counts are withheld.
    let provinces = try folder.text("x/tables/09-prison-terms.by-province.csv").split(separator: "\n").dropFirst()
    #expect(provinces.allSatisfy { !$0.contains(",1,") && !$0.contains(",2,") })
  }
}

/// The coding by hand of the invented decisions.
enum Truth {
  static func defendantNames() throws -> [String] {
    let text = try String(contentsOfFile: "\(Package.corpus)/truth.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").flatMap { line -> [String] in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (record?["defendants"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }.filter { $0.split(separator: " ").count > 1 && !$0.hasPrefix("Terdakwa") }
  }
}
