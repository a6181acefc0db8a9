public import Decisions
internal import Ingest

/// What the files of one item hold.
public struct Reading: Sendable {
  /// One decision, or none; two where page and document turn out to be one each.
  public internal(set) var decisions: [Decision] = []
  /// Files of the item that could not be read.
  public internal(set) var setAside: [SetAside] = []
}

extension Coder {
  /// Reads an item: a file, or a document with the page that describes it.
  ///
  /// What is wrong with one of the two does not spoil the other. A document of another case than its page is set
  /// aside: sites mix up files, and the metadata are the more trustworthy part.
  public func reading(_ item: InputItem) -> Reading {
    var reading = Reading()
    let document = read(item.source, problem: item.problem, into: &reading)
    guard let source = item.page else {
      reading.decisions = [document].compactMap { $0 }
      return reading
    }
    let page = read(source, problem: nil, into: &reading)
    if let document, let own = document.source.page, own.sha256 == page?.source.sha256 {
      // An export of ours that brings this page with it.
      reading.decisions = [document]
      return reading
    }
    guard let document, let page, page.source.format == .direktori, document.source.format != .direktori,
      document.source.page == nil
    else {
      reading.decisions = [page, document].compactMap { $0 }
      return reading
    }
    if isOfAnotherCase(document, than: page) {
      reading.decisions = [page]
      reading.setAside.append(SetAside(path: item.path, reason: Coder.anotherCase))
    } else {
      reading.decisions = [document.described(by: page)]
    }
    return reading
  }

  private func read(_ source: SourceFile, problem: IngestError?, into reading: inout Reading) -> Decision? {
    do throws(IngestError) {
      return try decision(InputItem(source, problem: problem))
    } catch {
      reading.setAside.append(SetAside(path: source.path, reason: error))
      return nil
    }
  }

  /// A document is of another case where its head has a whole number that cannot be the page's, and the page's
  /// stands nowhere in its opening. Masked numbers ("00/", "XXX/") agree with any.
  private func isOfAnotherCase(_ document: Decision, than page: Decision) -> Bool {
    guard let number = page.metadata["Nomor"].flatMap({ Docket($0) }), number.isOfFirstInstance else { return false }
    let own = dockets(document)
    guard let head = own.first, head.contradicts(number) else { return false }
    return own.allSatisfy { $0.contradicts(number) }
  }

  private static let anotherCase = IngestError(
    .anotherCase,
    "the case numbers of page and document differ; the page alone is coded; fetch the document again, or name it "
      + "without the page to code it by itself")
}
