/// The lists of a Catatan Amar while they are written.
///
/// Exhibits stand in a list within their item, or in one behind the numbered list; then the sentences of the dictum
/// that follow are paragraphs and have lost their numbers, as in many real pages.
struct AmarLists {
  typealias Write = (_ text: String, _ page: inout MarkupBuffer) -> Void

  private let isNested: Bool
  private var isInOrdered = false
  private var isInItem = false
  private var isInBullets = false
  private var hasLostNumbers = false

  init(isNested: Bool) { self.isNested = isNested }

  mutating func add(_ piece: AmarNote.Piece, to page: inout MarkupBuffer, _ write: Write) {
    switch piece {
    case .title(let text):
      close(&page)
      page.element("<p><strong>", text, "</strong></p>")
    case .numbered(_, let text):
      closeItem(&page)
      if hasLostNumbers {
        paragraph(text, &page, write)
        return
      }
      if !isInOrdered { page.raw("<ol>") }
      isInOrdered = true
      isInItem = true
      page.raw(" <li>")
      write(text, &page)
    case .listed(let marker, let text):
      if !isNested, isInOrdered { close(&page) }
      if !isInBullets { page.raw("<ul>") }
      isInBullets = true
      page.raw(" <li>")
      // A letter says more than the bullet that a browser shows.
      write(marker == "-" ? text : "\(marker) \(text)", &page)
      page.raw("</li>")
    case .loose(let text):
      if isNested, isInItem {
        closeBullets(&page)
        page.raw("<br>")
        write(text, &page)
      } else {
        close(&page)
        paragraph(text, &page, write)
      }
    }
  }

  private func paragraph(_ text: String, _ page: inout MarkupBuffer, _ write: Write) {
    page.raw("<p>")
    write(text, &page)
    page.raw("</p>")
  }

  private mutating func closeBullets(_ page: inout MarkupBuffer) {
    if isInBullets { page.raw("</ul>") }
    isInBullets = false
  }

  private mutating func closeItem(_ page: inout MarkupBuffer) {
    closeBullets(&page)
    if isInItem { page.raw("</li>") }
    isInItem = false
  }

  /// Ends all lists; what comes behind a numbered one has no numbers.
  mutating func close(_ page: inout MarkupBuffer) {
    closeItem(&page)
    if isInOrdered {
      page.raw("</ol>")
      hasLostNumbers = true
    }
    isInOrdered = false
  }
}
