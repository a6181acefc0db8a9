public import Decisions

/// By what a detail page of the Direktori is known to belong to a document that was saved under another name.
public struct PageKeys: Sendable, Equatable {
  /// Of the decision, in the page's address.
  public let id: String?
  /// Ids of its files, in the addresses of the download links; they differ from the decision's own.
  public let documents: [String]
  /// The number in the row Nomor first, then what the download links are called.
  public let dockets: [Docket]

  /// - Returns: `nil` for bytes that are no detail page.
  public init?(page bytes: [UInt8]) {
    guard (try? FormatDetector.detect(bytes)) == .direktori, let page = try? HTMLDoor.read(bytes),
      let table = MetadataTable(in: page)
    else { return nil }
    id = PageIdentity.id(bytes, page)
    let files = PageIdentity.links(page).filter { $0.href.contains("/download_file/") }
    documents = files.compactMap { PageIdentity.document(in: $0.href) }
    let names = [table.cell("Nomor")].compactMap { $0 } + files.map(\.node)
    dockets = names.compactMap { Docket(page.text(of: $0)) }
  }
}
