public import Decisions

/// Makes up a corpus of decisions with their truth: of any size, one case at a time.
///
/// The same seed gives the same bytes, whatever was made before and on whatever machine.
public struct CorpusGenerator: Sendable {
  /// A case as it is laid into a researcher's folder.
  public struct Case: Sendable {
    /// One file, or a page of the Direktori and its document's text.
    public let files: [File]
    /// What a trained person would code of it. Its id is that of the document's file, where there is one.
    public let truth: CaseRecord
  }

  /// A file as it is to be written; the name has no folder.
  public struct File: Sendable {
    /// Without a folder, with its ending.
    public let name: String
    /// The whole content.
    public let bytes: [UInt8]
  }

  private let drawer: CaseDrawer

  /// - Parameter seed: the same seed gives the same cases, byte for byte.
  public init(seed: UInt64) { drawer = CaseDrawer(seed: seed) }

  /// The case with this number, from 0 on.
  public func makeCase(_ index: Int) -> Case {
    var (plan, dice) = drawer.draw(index)
    var composer = Composer(plan, dice: dice)
    let decision = composer.compose()
    dice = composer.dice
    let formats: [any FileFormat] =
      switch plan.format {
      case .pdfText: [PDFText()]
      case .bundle: [DirektoriPage(), PDFText()]
      case .page: [DirektoriPage()]
      case .indoLaw: [IndoLawXML()]
      case .akomaNtoso: [AkomaNtosoXML()]
      }
    var files: [File] = []
    for format in formats {
      files.append(File(name: format.fileName(plan.docket), bytes: format.write(decision, plan.docket, &dice)))
    }
    let document = files[files.count - 1].name
    return Case(
      files: files, truth: plan.record(id: String(document[..<(document.lastIndex(of: ".") ?? document.endIndex)])))
  }
}
