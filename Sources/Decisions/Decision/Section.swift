/// A part of a decision.
public struct Section: Sendable, Equatable {
  /// Which part it is.
  public var kind: Kind
  /// Bytes of the decision's text.
  public var span: Span
  /// The same part in the folded text.
  public var folded: Range<Int>

  public init(kind: Kind, span: Span, folded: Range<Int>) {
    self.kind = kind
    self.span = span
    self.folded = folded
  }

  /// The parts of a first-instance criminal decision, in their usual order.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Labelled rows of a detail page, shown before the text.
    case metadata
    /// PUTUSAN, number, court line.
    case head
    /// Identitas: name, birth, sex, nationality, address, occupation of a defendant.
    case identity
    /// Penangkapan dan penahanan: arrest and detention.
    case detention
    /// Penasihat hukum: legal counsel.
    case counsel
    /// What the court read and heard ("Setelah membaca").
    case history
    /// Tuntutan (requisitoir): what the penuntut umum (public prosecutor) asks for.
    case demand
    /// Pembelaan (pledoi) and the replies to it.
    case plea
    /// Dakwaan: the charges, copied in full.
    case indictment
    /// Eksepsi (objection) and putusan sela (interlocutory decision).
    case interlocutory
    /// Witnesses, experts, documents, the defendant's statement, exhibits.
    case evidence
    /// Fakta hukum: the facts that the court found.
    case facts
    /// Pertimbangan hukum: elements of the offence and the court's reasons.
    case considerations
    /// Keadaan yang memberatkan dan yang meringankan: aggravating and mitigating circumstances.
    case circumstances
    /// "Memperhatikan, Pasal ...": the provisions applied.
    case appliedLaw = "applied-law"
    /// Amar: the operative part after the last MENGADILI.
    case amar
    /// Penutup: date, bench, signatures.
    case closing
  }
}

extension Decision {
  /// All sections of one kind, in order.
  public func sections(_ kind: Section.Kind) -> [Section] { sections.filter { $0.kind == kind } }

  /// The first section of this kind.
  public func section(_ kind: Section.Kind) -> Section? { sections.first { $0.kind == kind } }

  /// The section that holds this byte of the text.
  public func section(at offset: Int) -> Section? {
    let place = sections.countOfPrefix { $0.span.lowerBound <= offset }
    return place > 0 && sections[place - 1].span.contains(offset) ? sections[place - 1] : nil
  }

  /// The page on which this byte of the text stands.
  public func page(at offset: Int) -> Int? {
    let place = pages.countOfPrefix { $0.start <= offset }
    return place > 0 ? pages[place - 1].number : nil
  }

  /// The bytes of the text that a range of the folded text stands for, whole characters only.
  public func span(ofFolded range: Range<Int>) -> Span {
    guard !range.isEmpty else {
      let at = folded.origin(of: range.lowerBound)
      return at..<at
    }
    let lower = folded.origin(of: range.lowerBound)
    var upper = folded.origin(of: range.upperBound - 1) + 1
    while upper < text.count, text[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<max(lower, upper)
  }

  /// The passage itself. Passages hold names: for a person's eyes, never for logs or errors.
  public func passage(_ span: Span) -> String {
    String(decoding: text[span.clamped(to: 0..<text.count)], as: UTF8.self)
  }
}
