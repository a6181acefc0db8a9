internal import Analyze
internal import Decisions

/// `methods.md`: what was read, by which version and rules, how sure the coding is, and what was set aside, in each of
/// the report's languages.
struct MethodsDocument {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  var text: String { edition.options.languages.flatMap(blocks).joined(separator: "\n\n") + "\n" }

  private func blocks(_ language: Language) -> [String] {
    let corpus = edition.report.corpus
    var blocks = ["# \(Wording.method[language]): \(Markdown.plain(edition.title[language]))"]
    blocks.append("## \(Wording.corpus[language])")
    blocks.append(
      Markdown.grid(
        [
          [Wording.corpus[language], edition.options.corpusName[language]],
          [Wording.decisions[language], language.integer(corpus.decisions)],
          [Wording.defendants[language], language.integer(corpus.defendants)],
          [Wording.period[language], period(language)],
          [Wording.doubts[language], Wording.part(corpus.doubtful, of: corpus.decisions)[language]],
        ]))
    blocks.append("## \(Wording.versions[language])")
    blocks.append(
      Markdown.grid(
        [[Wording.version[language], Wording.rules[language], Wording.decisions[language]]]
          + corpus.extractors.map { [$0.version, $0.rules, language.integer($0.decisions)] }))
    blocks += Method.paragraphs(edition).map { Markdown.plain($0[language]) }
    blocks += accuracy(language)
    return blocks + Markdown.setAside(edition, language)
  }

  private func period(_ language: Language) -> String {
    guard let first = edition.report.corpus.firstDay, let last = edition.report.corpus.lastDay else { return "–" }
    return [first, last].map { language.day($0.year, $0.month, $0.day) }.joined(separator: " – ")
  }

  private func accuracy(_ language: Language) -> [String] {
    let heads: [Phrase] = [
      Wording.field, Phrase(id: "Jawaban", en: "Answers"), Phrase(id: "Benar", en: "Right"), Phrase("Alpha"),
      Phrase(id: "Jawaban, set lain", en: "Answers, other sets"),
      Phrase(id: "Benar, set lain", en: "Right, other sets"),
    ]
    let lines = Accuracy.measured.fields.map {
      [$0.name, String($0.count)] + [$0.right, $0.alpha].map(language.written)
        + [String($0.otherCount), language.written($0.otherRight)]
    }
    return [
      "## \(Wording.accuracy[language])", Wording.accuracyNote[language],
      Markdown.grid([heads.map { $0[language] }] + lines),
    ]
  }
}

extension Language {
  /// A figure such as `0.977` as the language writes it.
  fileprivate func written(_ figure: String) -> String { self == .id ? figure.replacing(".", with: ",") : figure }
}
