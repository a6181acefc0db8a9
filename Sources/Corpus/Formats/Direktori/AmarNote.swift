/// Catatan Amar: the operative part as a clerk put it into the register.
struct AmarNote {
  enum Piece: Equatable {
    case title(String)
    /// A sentence of the dictum with its number.
    case numbered(Int, String)
    /// An item below one, as in a list of exhibits.
    case listed(marker: String, String)
    case loose(String)
  }

  let pieces: [Piece]
  private let defendants: [String]

  init(_ paragraphs: [Paragraph], _ docket: RegisterEntry) {
    defendants = docket.defendants
    var pieces: [Piece] = []
    var number = 0
    for paragraph in paragraphs {
      switch paragraph.form {
      case .title: pieces.append(.title(paragraph.text))
      case .plain: pieces.append(.loose(paragraph.text))
      case .columns(let right): pieces.append(.loose("\(paragraph.text) \(right)"))
      case .item(let marker):
        // Exhibits may be numbered as well: the dictum goes on with its own next number.
        if marker.hasSuffix("."), Int(marker.dropLast()) == number + 1 {
          number += 1
          pieces.append(.numbered(number, paragraph.text))
        } else {
          pieces.append(.listed(marker: marker, paragraph.text))
        }
      }
    }
    self.pieces = pieces
  }

  /// As the editor of the register makes it: a heading, a list, in it or behind it one of exhibits.
  func addLists(to page: inout MarkupBuffer, _ dice: inout Dice) {
    var lists = AmarLists(isNested: dice.chance(perMille: 400))
    let isDamaged = dice.chance(perMille: 800)
    let hasHeading = dice.chance(perMille: 950)
    let isBold = dice.chance(perMille: 500)
    for piece in pieces {
      if case .title = piece, !hasHeading { continue }
      lists.add(piece, to: &page) { text, page in
        let shown = isDamaged ? Self.damaged(text) : text
        page.text(shown, marking: isBold ? self.names : [])
      }
    }
    lists.close(&page)
  }

  /// As typed in 2020 and 2021: lines with typed numbers, often filled up with dashes.
  func addLines(to page: inout MarkupBuffer, _ dice: inout Dice) {
    let fill = dice.chance(perMille: 500) ? " " + String(repeating: "-", count: dice.number(in: 12...40)) : ""
    for (index, piece) in pieces.enumerated() {
      if index > 0 { page.raw("<br>") }
      switch piece {
      case .title(let text), .loose(let text): page.text(Self.damaged(text))
      case .numbered(let number, let text): page.text("\(number). \(Self.damaged(text))")
      case .listed(let marker, let text): page.text("\(marker) \(Self.damaged(text))")
      }
      page.raw(fill)
    }
  }

  /// `Terdakwa<strong> NAME </strong>`: the blanks stand inside.
  private var names: [MarkedPhrase] {
    defendants.map { MarkedPhrase(words: " \($0) ", open: "<strong>", close: "</strong>") }
  }

  /// The register keeps no quotes beyond Latin-1: what a word processor made curly is a question mark.
  static func damaged(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "“", "”", "‘", "’", "„", "•", "\u{F0B7}", "\u{F02D}": shown.append("?")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
