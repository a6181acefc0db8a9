internal import Archive
internal import ArgumentParser

/// Which cases are meant: the same words for all commands that ask an archive.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Court: its name, its seat or its code, as \"PN Dum\".", valueName: "court"))
  var court: [String] = []

  @Option(help: ArgumentHelp("Province of the court.", valueName: "province"))
  var province: [String] = []

  @Option(help: ArgumentHelp("Year of the decision: 2020, 2019..2021.", valueName: "years"))
  var year: [String] = []

  @Option(
    help: ArgumentHelp("Law or provision, charged or proven: \"UU 21/2007\", \"UU 21/2007 Pasal 2\".", valueName: "law")
  )
  var law: [String] = []

  @Option(help: ArgumentHelp("Form of exploitation: sexual, labour, …", valueName: "form"))
  var exploitation: [String] = []

  @Option(help: ArgumentHelp("domestic or cross_border.", valueName: "border"))
  var border: [String] = []

  @Option(help: ArgumentHelp("Verdict on a defendant: convicted, acquitted, released, …", valueName: "verdict"))
  var verdict: [String] = []

  @Option(
    help: ArgumentHelp("Prison term of a defendant in months: \">=36\", \"<12\", 36..60, life.", valueName: "months"))
  var prison: [String] = []

  @Option(
    help: ArgumentHelp(
      "ordered, requested, refused (requested and not ordered), none; or the sum in rupiah: \">=50000000\".",
      valueName: "restitution"))
  var restitution: [String] = []

  @Option(help: ArgumentHelp("Number of victims: \">=2\", 5..10.", valueName: "number"))
  var victims: [String] = []

  @Option(help: ArgumentHelp("Case number.", valueName: "number"))
  var number: [String] = []

  @Option(
    help: ArgumentHelp(
      "Words that stand behind each other in the decision: \"pasal 48\"; \"perdagang*\" finds words that begin so.",
      valueName: "words"))
  var text: [String] = []

  var isEmpty: Bool { answers.isEmpty }

  func validate() throws { _ = try filter() }

  func filter() throws -> CaseFilter {
    var filter = CaseFilter()
    for (name, text) in answers {
      do {
        try filter.add(name, text)
      } catch {
        throw ValidationError("--\(name): \(error)")
      }
    }
    return filter
  }

  private var answers: [(String, String)] {
    let given = [
      ("court", court), ("province", province), ("year", year), ("law", law), ("exploitation", exploitation),
      ("border", border), ("verdict", verdict), ("prison", prison), ("restitution", restitution),
      ("victims", victims), ("number", number), ("text", text),
    ]
    return given.flatMap { name, texts in texts.map { (name, $0) } }
  }
}
