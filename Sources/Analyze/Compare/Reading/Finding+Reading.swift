internal import Decisions

// Reads `findings.json`, format putusan-findings/1, back into the findings that it was written from.

extension CorpusFacts {
  init(_ node: Node) throws(FindingsReadingError) {
    func day(_ key: String) throws(FindingsReadingError) -> CalendarDate? {
      guard let node = try node.member(key) else { return nil }
      guard let day = CalendarDate(iso: try node.string()) else { throw node.failure("a day like 2020-01-31") }
      return day
    }
    var years: [YearCount] = []
    for entry in try node.required("years").items() {
      years.append(
        YearCount(year: try entry.required("year").integer(), decisions: try entry.required("decisions").integer()))
    }
    var doubts: [FieldCount] = []
    for entry in try node.required("doubts").items() {
      doubts.append(
        FieldCount(field: try entry.required("field").string(), decisions: try entry.required("decisions").integer()))
    }
    var extractors: [ExtractorCount] = []
    for entry in try node.required("extractors").items() {
      extractors.append(
        ExtractorCount(
          version: try entry.required("version").string(), rules: try entry.required("rules").string(),
          decisions: try entry.required("decisions").integer()))
    }
    self.init(
      decisions: try node.required("decisions").integer(), defendants: try node.required("defendants").integer(),
      chargedWithTrafficking: try node.required("charged_with_trafficking").integer(), firstDay: try day("first_day"),
      lastDay: try day("last_day"), years: years, undated: try node.required("undated").integer(),
      doubtful: try node.required("doubtful").integer(), doubts: doubts, extractors: extractors)
  }
}

extension Base {
  init(_ node: Node) throws(FindingsReadingError) {
    self.init(
      try node.required("unit").word(Unit.self), count: try node.required("count").integer(),
      missing: try node.required("missing").integer())
  }
}

extension Finding {
  init(_ node: Node) throws {
    self.init(
      number: try node.required("number").integer(), key: try node.required("key").string(),
      title: try node.required("title").phrase(), question: try node.required("question").phrase(),
      base: try Base(node.required("base")), headline: try node.required("headline").phrase(),
      measures: try node.required("measures").items().map { measure in
        let kind = try measure.required("kind").word(Column.Kind.self)
        return Measure(
          try measure.required("key").string(), try measure.required("label").phrase(),
          try Cell(measure.member("value"), kind), kind, of: try Base(measure.required("base")))
      },
      tables: try node.required("tables").items().map { try Table($0) },
      caveats: try node.required("caveats").items().map { try $0.phrase() })
  }
}
