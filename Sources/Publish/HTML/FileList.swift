internal import Analyze

/// The other files of the report, with a word on each.
struct FileList {
  let edition: Edition
  let language: Language

  var markup: Markup {
    let items: [Markup] = files.map { "<li>\(name($0.path)): \($0.words[language])</li>\n" }
    return "<ul class=\"files\">\n\(items)</ul>"
  }

  private func name(_ path: String) -> Markup {
    edition.linksToFiles ? "<a href=\"\(path)\">\(path)</a>" : "<code>\(path)</code>"
  }

  private var files: [(path: String, words: Phrase)] {
    let formats = edition.options.formats
    var files: [(path: String, words: Phrase)] = []
    if formats.contains(.xlsx) {
      files.append(
        ("findings.xlsx", Phrase(id: "semua tabel dalam satu lembar kerja", en: "all tables as a spreadsheet")))
    }
    if formats.contains(.csv) {
      if edition.hasCases {
        files.append(("cases.csv", Phrase(id: "satu baris untuk tiap putusan", en: "one row a decision")))
      }
      if !edition.report.victims.isEmpty {
        files.append(
          (
            "ctdc-victims.csv",
            Phrase(id: "satu baris untuk tiap korban, kolom CTDC", en: "one row a victim, CTDC's columns")
          ))
      }
      files.append(
        (
          "datapackage.json",
          Phrase(
            id: "semua berkas CSV dan kolomnya (Frictionless)", en: "all CSV files and their columns (Frictionless)")
        ))
    }
    if formats.contains(.json) {
      files.append(
        ("findings.json", Phrase(id: "semua angka untuk program lain", en: "all figures, for other programs")))
    }
    files += [
      (
        "methods.md",
        Phrase(id: "korpus, versi, dan ketepatan yang terukur", en: "corpus, versions, accuracy as measured")
      ),
      ("codebook.md", Phrase(id: "arti tiap kolom", en: "what each field means")),
      ("manifest.json", Phrase(id: "masukan dan sidik tiap berkas", en: "inputs, and every file's fingerprint")),
    ]
    return files
  }
}
