/// The wording of made-up decisions: named productions, each with alternatives of which one is drawn by weight.
///
/// It is read from the files of this folder, which a lawyer can read and change:
///
///     @plea
///     60 | Setelah mendengar permohonan {D} yang pada pokoknya {@plea.wish};
///     40 ?represented ?!several | Setelah mendengar pembelaan Penasihat Hukum {D};
///      + Setelah mendengar tanggapan Penuntut Umum;
///
/// A weight (1 where it is left out) stands before the bar, and conditions: `?flag` must be set, `?!flag` must not.
/// `{slot}` is filled in from the case, `{@name}` from another production. `+` adds a paragraph, which may have conditions
/// of its own. A paragraph that begins with `- ` or `1. ` is an item of a list, one that begins with `# ` a title. `##`
/// begins a comment.
struct Grammar: Sendable {
  struct Alternative: Sendable {
    var weight: Int
    var conditions: [Condition]
    var paragraphs: [Template]
  }

  /// A paragraph with slots.
  struct Template: Sendable {
    var conditions: [Condition]
    var pieces: [Piece]
  }

  struct Condition: Sendable, Equatable {
    var flag: String
    var isSet: Bool
  }

  enum Piece: Sendable, Equatable {
    case text(String)
    case slot(String)
    case production(String)
  }

  let productions: [String: [Alternative]]

  /// The grammar of the reference corpus.
  static let standard: Grammar = {
    let files = [
      PackageResources.head_grammar, PackageResources.hearing_grammar, PackageResources.indictment_grammar,
      PackageResources.stories_grammar, PackageResources.evidence_grammar, PackageResources.reasons_grammar,
      PackageResources.amar_grammar,
    ]
    return Grammar(files.map { String(decoding: $0, as: UTF8.self) })
  }()
}
