internal import Decisions

/// The text of a decision's PDF as the Direktori hands it out: pages with furniture, sentences that run over their
/// ends.
struct PDFText: FileFormat {
  var wear = Wear()

  func fileName(_ docket: RegisterEntry) -> String { docket.fileName + ".txt" }

  func write(_ decision: ComposedDecision, _ docket: RegisterEntry, _ dice: inout Dice) -> [UInt8] {
    let furniture = PrintedFurniture(docket, &dice)
    let linesOfAPage = dice.number(in: 46...54)
    let fileWear = FileWear(wear, &dice)
    var lines = TextLines(width: dice.number(in: 72...79), wear: fileWear)
    for part in decision.parts { set(part, fileWear, &lines, &dice) }
    lines.add(words: Array(SyntheticMark.sentence.utf8), indent: 0, &dice)
    return pages(lines, linesOfAPage, furniture)
  }

  private func set(
    _ part: ComposedDecision.Part, _ fileWear: FileWear, _ lines: inout TextLines, _ dice: inout Dice
  ) {
    // Values of the identity block stand under each other.
    let indent = part.kind == .identity ? 2 : 0
    var words: [UInt8] = []
    var followsAmarTitle = false
    for paragraph in part.paragraphs {
      words.removeAll(keepingCapacity: true)
      switch paragraph.form {
      case .title:
        lines.add(words: Array(paragraph.text.utf8), indent: 0, &dice)
        followsAmarTitle = part.kind == .amar
        continue
      case .columns(let right):
        lines.add(left: paragraph.text, right: right)
        continue
      case .item(let marker): fileWear.add(marker: marker, to: &words)
      case .plain: break
      }
      // The first sentence behind MENGADILI stays whole: by it the operative part is known.
      fileWear.add(paragraph.text, tearing: !followsAmarTitle, to: &words, &dice)
      lines.add(words: words, indent: indent, &dice)
      followsAmarTitle = false
    }
  }

  private func pages(_ lines: TextLines, _ linesOfAPage: Int, _ furniture: PrintedFurniture) -> [UInt8] {
    let count = (lines.count + linesOfAPage - 1) / linesOfAPage
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count * (lines.width + 1) + count * 1_200)
    for page in 0..<count {
      if page > 0 { bytes.add("\n\u{0C}\n") }
      bytes.append(contentsOf: PrintedFurniture.head)
      let first = page * linesOfAPage
      for index in first..<min(first + linesOfAPage, lines.count) {
        bytes.append(contentsOf: lines.line(index))
        bytes.lineFeed()
      }
      furniture.addFoot(page: page + 1, of: count, to: &bytes)
    }
    return bytes
  }
}
