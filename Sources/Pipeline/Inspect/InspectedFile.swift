public import Decisions
internal import Ingest

/// What one file turned out to be, without what stands in it.
public struct InspectedFile: Sendable, Equatable {
  /// What will become of the file in a run.
  public enum Role: String, Sendable, CaseIterable {
    /// It becomes a record.
    case decision
    /// The page that describes the document in `other`.
    case page
    /// It holds the decision of an earlier file, that in `other`.
    case duplicate
    /// It cannot be read; `problems` says why.
    case setAside = "set aside"
  }

  /// Whether the words came out of character recognition (OCR).
  public enum Recognition: String, Sendable, CaseIterable {
    /// The words are those that the file holds.
    case no
    /// They were read from pictures, by us or by whoever made the file.
    case yes
    /// It was not allowed: pages are pictures.
    case needed
  }

  /// For people; bytes that are no UTF-8 are repaired.
  public let path: String
  /// The decision's id; `nil` where there is none.
  public internal(set) var id: String?
  /// What becomes of it.
  public internal(set) var role: Role
  /// That it was read as; `nil` where it could not be read.
  public internal(set) var format: Source.Format?
  /// The path of the document of a page, of the page of a document, of the file that a duplicate repeats.
  public internal(set) var other: String?
  /// `nil` for formats without pages.
  public internal(set) var pages: Int?
  /// Told by the commonest words; `nil` where there are too few.
  public internal(set) var language: TextLanguage?
  /// Told by the text's source; `nil` where the file could not be read.
  public internal(set) var recognition: Recognition?
  /// Kinds of sections that were found, each once, in the order of the text.
  public internal(set) var sections: [Section.Kind] = []
  /// Sentences; empty where nothing is wrong.
  public internal(set) var problems: [String] = []
}

extension InspectedFile {
  init(_ decision: Decision) {
    path = decision.source.path
    id = decision.id
    role = .decision
    format = decision.source.format
    other = decision.source.page?.path
    pages = decision.pages.isEmpty ? nil : decision.pages.count
    language = TextLanguage(decision.folded)
    recognition = decision.source.isRecognised ? .yes : .no
    for section in decision.sections where !sections.contains(section.kind) { sections.append(section.kind) }
    if format == .direktori {
      // A page has the register's rows and the operative part, and nothing else.
      problems.append("a page without its document")
      return
    }
    let missing = InspectedFile.needed.filter { !sections.contains($0) }
    if !missing.isEmpty { problems.append("not found: " + missing.map(\.rawValue).joined(separator: ", ")) }
    if let language, language != .indonesian { problems.append("the text is not in Indonesian") }
  }

  /// Without these most of a record stays empty.
  private static let needed: [Section.Kind] = [.identity, .amar, .closing]

  /// The page that was read with a document.
  init(page: Source.Page, of decision: Decision) {
    path = page.path
    role = .page
    format = page.format
    other = decision.source.path
  }

  init(_ file: SetAside) {
    path = file.path
    role = .setAside
    problems = [file.reason.description]
    if file.reason.kind == .needsOCR { (format, recognition) = (.pdf, .needed) }
  }
}
