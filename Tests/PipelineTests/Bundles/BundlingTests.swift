import TestSupport
import Testing

@testable import Pipeline

@Suite("Pages and their documents")
struct BundlingTests {
  typealias Made = InventedBundle

  /// "document < page" for each pair, the path alone for what stands for itself.
  private func bundled(_ folder: TemporaryFolder, jobs: Int = 2) throws -> [String] {
    var list = InputList([folder.path])
    let count = list.items.count
    try list.bundle(jobs: jobs)
    #expect(list.items.count + list.pairs == count)
    return list.items.map { item in
      let page = item.page.map { " < " + folder.short($0.displayPath) } ?? ""
      return folder.short(item.displayPath) + page
    }
  }

  @Test("the same name in the same folder, at the place of the document; neither is opened")
  func stem() throws {
    let folder = try TemporaryFolder()
    for name in ["a.html", "a.txt", "b/1_Pid.html", "b/1_Pid.pdf.txt", "b/2_Pid.HTM", "c/2_Pid.txt"] {
      try folder.file(name)
    }
    #expect(try bundled(folder) == ["a.txt < a.html", "b/1_Pid.pdf.txt < b/1_Pid.html", "b/2_Pid.HTM", "c/2_Pid.txt"])
  }

  @Test("of several documents the text, else the PDF, which then stands before the others")
  func ranks() throws {
    let folder = try TemporaryFolder()
    for name in ["a.html", "a.pdf", "a.txt", "a.zip", "b.html", "b.pdf", "b.zip", "c.htm", "c.html", "c.zip"] {
      try folder.file(name)
    }
    #expect(
      try bundled(folder) == ["a.txt < a.html", "a.pdf", "a.zip", "b.pdf < b.html", "b.zip", "c.html", "c.zip < c.htm"])
  }

  @Test(
    "the document's id, the page's id", arguments: [Made.file(1), Made.id(1), "putusan_" + Made.id(1).uppercased()])
  func ids(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.file("pages/a.html", Made.page("1/Pid.Sus/2020/PN Bgl", 1))
    try folder.file("pages/b.html", Made.page("2/Pid.Sus/2020/PN Bgl", 2))
    try folder.file("texts/\(name).txt", "putusan")
    #expect(try bundled(folder) == ["pages/b.html", "texts/\(name).txt < pages/a.html"])
  }

  /// Nothing was told while hundreds of thousands of files were opened, for minutes.
  @Test("how many files are opened is told before, and each when it was")
  func opened() throws {
    let folder = try TemporaryFolder()
    for number in 1...3 { try folder.file("pages/\(number).html", Made.page("\(number)/Pid.Sus/2020/PN Bgl", number)) }
    for number in 1...5 { try folder.file("texts/\(number).txt", "putusan") }
    var list = InputList([folder.path])
    var told: [Int] = []
    var count = 0
    try list.bundle(
      jobs: 2,
      willOpen: {
        told.append($0)
        #expect(count == told.dropLast().reduce(0, +))
      }, opened: { count += 1 })
    #expect(told == [3, 5] && count == 8)
  }

  @Test("the case number in the document's name")
  func named() throws {
    let folder = try TemporaryFolder()
    try folder.file("pages/a.html", Made.page("1/Pid.Sus/2020/PN Bgl", 1))
    for name in ["1_Pid.B_2020_PN_Bgl", "1_Pid.Sus_2020_PN_Bgl", "1_Pid.Sus_2020_PN_Bgl_2", "1_Pid.Sus_2020_PN_Dum"] {
      try folder.file("texts/\(name).txt")
    }
    #expect(try bundled(folder).filter { $0.contains("<") } == ["texts/1_Pid.Sus_2020_PN_Bgl.txt < pages/a.html"])
  }

  @Test("the case number in the document's head, whatever the number of jobs", arguments: [1, 4])
  func head(jobs: Int) throws {
    let folder = try TemporaryFolder()
    for number in 1...9 {
      try folder.file("pages/\(number).html", Made.page("\(number)/Pid.Sus/2020/PN Bgl"))
      try folder.file("texts/\(9 - number).txt", Made.document("\(number)/Pid.Sus/2020/PN Bgl"))
    }
    try folder.file("texts/masked.txt", Made.document("00/Pid.Sus/2020/PN Bgl"))
    let pairs = (0...8).map { "texts/\($0).txt < pages/\(9 - $0).html" }
    #expect(try bundled(folder, jobs: jobs) == pairs + ["texts/masked.txt"])
  }

  @Test("what only looks like a page stays alone", arguments: ["", "<html><title>Just a moment...</title></html>"])
  func noPage(_ content: String) throws {
    let folder = try TemporaryFolder()
    try folder.file("x.html", content)
    try folder.file("y.txt", Made.document("1/Pid.Sus/2020/PN Bgl"))
    try folder.link("z.html", to: "nowhere")
    #expect(try bundled(folder) == ["x.html", "y.txt", "z.html"])
  }

  @Test("of two pages with one number the first counts")
  func twice() throws {
    let folder = try TemporaryFolder()
    try folder.file("a.html", Made.page("1/Pid.Sus/2020/PN Bgl", 1))
    try folder.file("b.html", Made.page("1/Pid.Sus/2020/PN Bgl", 2))
    try folder.file("x.txt", Made.document("1/Pid.Sus/2020/PN Bgl"))
    #expect(try bundled(folder) == ["b.html", "x.txt < a.html"])
  }
}
