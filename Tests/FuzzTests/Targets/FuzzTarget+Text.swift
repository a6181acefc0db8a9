@testable import Archive
@testable import Decisions
@testable import Extract
@testable import Folding
@testable import Ingest
import Pattern

extension FuzzTarget {
  /// Text on its way to values: folding, sections, patterns, and the readers of numbers and dates.
  static let text: [FuzzTarget] = [
    FuzzTarget("fold") {
      let ways: [Folder.Repairs] = [[], .kerning, [.kerning, .recognition]]
      return { bytes in
        let text = try? TextDecoder.decode(bytes)
        for way in ways {
          let folded = Folder(repairs: way).fold(text ?? bytes)
          try check(folded, of: text ?? bytes)
          guard text != nil, way != [] else { continue }
          // As the archive keeps it.
          let back = FoldPatch.apply(FoldPatch.make(text ?? [], folded), to: text ?? [])
          try demand(back?.bytes == folded.bytes, "the kept folding is another one")
        }
      }
    },
    FuzzTarget("sections") {
      let splitter = SectionSplitter()
      return { bytes in
        var draft = Draft(format: .pdfText)
        guard let text = try? TextDecoder.decode(bytes) else { return }
        draft.text = text
        let folded = Folder(repairs: .kerning).fold(text)
        let sections = splitter.split(draft, folded)
        var end = 0
        for section in sections {
          try demand(section.span.lowerBound >= end, "sections overlap")
          try demand(section.span.upperBound <= text.count, "a section lies outside")
          end = section.span.upperBound
        }
      }
    },
    // The first byte chooses the rule, so that the fuzzer gets to each; the last ones go through all of them.
    FuzzTarget("patterns") {
      let matcher = Matcher()
      let rules = Rule.all
      return { bytes in
        guard bytes.count > 2 else { return }
        let choice = Int(bytes[0]) | Int(bytes[1]) << 8
        let folded = Folder().fold(Array(bytes[2...]))
        let chosen = choice < rules.count ? [rules[choice]] : rules
        for rule in chosen {
          for match in matcher.all(rule.compiled, in: folded.bytes, 0..<folded.count) {
            try demand(match.range.upperBound <= folded.count, "a match lies outside")
          }
        }
        _ = matcher.takeUndecided()
      }
    },
    FuzzTarget("numbers") {
      { bytes in
        let folded = Folder().fold(bytes)
        let (text, whole) = (folded.bytes, 0..<folded.count)
        let words = Words(text, whole)
        for start in 0..<min(words.count, 64) {
          for lenient in [false, true] {
            guard let (value, count) = NumberWords.read(words, at: start, lenient: lenient) else { continue }
            try demand(value >= 0 && count > 0 && start + count <= words.count, "a number beyond its words")
          }
        }
        for sum in MoneyReader.all(in: text, whole) {
          try demand(sum.rupiah >= 0 && sum.range.upperBound <= text.count, "a sum below nothing")
        }
        for term in TermReader.all(in: text, whole) {
          try demand(term.months >= Months(hundredths: 0), "a term below nothing")
        }
        for index in 0..<min(words.count, 8) { _ = Roman.number(words.string(index)) }
      }
    },
    FuzzTarget("dates") {
      { bytes in
        let folded = Folder().fold(bytes)
        let (text, whole) = (folded.bytes, 0..<folded.count)
        let all = DateReader.all(in: text, whole)
        try demand(DateReader.first(in: text, whole) == all.first, "a first date that is not the first of all")
        for found in all {
          try demand(found.range.upperBound <= text.count, "a date beyond its words")
          try demand(CalendarDate(iso: found.date.description) == found.date, "a date that is none")
        }
        _ = DateReader.first(in: text, whole, lackingYear: 2020)
        _ = CalendarDate(iso: String(decoding: bytes, as: UTF8.self))
      }
    },
    FuzzTarget("provisions") {
      { bytes in
        let folded = Folder().fold(bytes)
        _ = ProvisionReader.read(folded.bytes, 0..<folded.count)
        let text = String(decoding: bytes, as: UTF8.self)
        if let provision = Provision(text) {
          try demand(Provision(provision.description) != nil, "a provision that cannot be read back")
        }
        _ = Docket(text)
      }
    },
    // What a damaged archive holds.
    FuzzTarget("kept-text") {
      let text = Array("Menimbang, bahwa T erdakwa I\u{301} di\u{2011}periksa pada tanggal 3 Mei 2021;\n".utf8)
      return { bytes in
        if let folded = FoldPatch.apply(bytes, to: text) {
          try demand(folded.origins.isEmpty || folded.origins.count == folded.count, "an origin is missing")
        }
        if let size = bytes.first { _ = Deflated.unpack(Array(bytes.dropFirst()), count: Int(size) * 64) }
        let json = String(decoding: bytes, as: UTF8.self)
        _ = DecisionParts.sections(json, textCount: 1000, foldedCount: 900)
        _ = DecisionParts.pages(json, textCount: 1000)
        _ = DecisionParts.metadata(json, textCount: 1000)
      }
    },
  ]
}
