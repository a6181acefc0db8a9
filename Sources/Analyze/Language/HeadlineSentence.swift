/// The sentences of which headlines are made: one place for each pattern, in both languages.
enum HeadlineSentence {
  /// `Dari 500 putusan, 60 (12,0%; interval 95%: 9,4–15,2%) menyebut LPSK.` `nil` without a denominator.
  ///
  /// - Parameters:
  ///   - who: which units, where not all of them: `dengan korban anak`.
  ///   - id: what the counted ones do; `en` for many, `one` for one where English differs.
  static func share(
    _ share: Share?, _ unit: Unit, who: Phrase? = nil, id: String, en: String, one: String? = nil
  ) -> Phrase? {
    guard let share else { return nil }
    return Phrase { language in
      let of = language.counted(share.total, unit) + (who.map { " " + $0[language] } ?? "")
      let count = language.integer(share.count)
      let percent = language.percentWithInterval(share)
      let says = language == .id ? id : share.count == 1 ? one ?? en : en
      return language == .id ? "Dari \(of), \(count) (\(percent)) \(says)." : "Of \(of), \(count) (\(percent)) \(says)."
    }
  }

  /// `Di antara 69 terpidana, median denda Rp120 juta; separuhnya antara Rp100 juta dan Rp200 juta.`
  static func median(_ spread: Spread?, _ scale: Scale, _ unit: Unit, _ what: Phrase) -> Phrase? {
    guard let spread else { return nil }
    // Where the quartiles meet, all values between them are the median.
    let isOne = spread.lowerQuartile == spread.upperQuartile
    return Phrase { language in
      let of = language.counted(spread.count, unit)
      let median = language.quantity(spread.median, scale)
      let low = language.quantity(spread.lowerQuartile, scale)
      let high = language.quantity(spread.upperQuartile, scale)
      switch language {
      case .id:
        let half = isOne ? "sekurangnya separuhnya tepat sebesar itu" : "separuhnya antara \(low) dan \(high)"
        return "Di antara \(of), median \(what.id) \(median); \(half)."
      case .en:
        let half = isOne ? "at least half of the values are just that" : "half of the values lie from \(low) to \(high)"
        return "Among \(of), the median \(what.en) is \(median); \(half)."
      }
    }
  }

  /// `Pasal terbanyak: UU 21/2007 Pasal 2 (45,2%) dan UU 18/2017 Pasal 81 (20,0%).`
  ///
  /// - Parameter what: what is listed, in lower case, in the plural where English has one.
  static func most<Word: Category>(_ categories: Categories<Word>, _ what: Phrase, first count: Int = 3) -> Phrase? {
    let top = categories.ranked.prefix(count).compactMap { word in categories.share(word).map { (word.label, $0) } }
    guard !top.isEmpty else { return nil }
    return Phrase { language in
      let items = top.map { "\($0.0[language]) (\(language.percent($0.1)))" }
      return (language == .id ? "\(what.id.capitalized) terbanyak: " : "Most frequent \(what.en): ")
        + language.list(items) + "."
    }
  }

  /// The sentences that there is something to say in, one after the other.
  static func headline(_ sentences: Phrase?...) -> Phrase {
    let said = sentences.compactMap(\.self)
    guard !said.isEmpty else {
      return Phrase(
        id: "Tidak ada yang dapat dihitung dari putusan yang dibaca.", en: "The decisions read give nothing to count.")
    }
    return Phrase { language in said.map { $0[language] }.joined(separator: " ") }
  }
}
