import Foundation
import Ingest
import TestSupport
import Testing

@testable import Pipeline

struct InputListTests {
  private func names(_ list: InputList, _ folder: TemporaryFolder) -> [String] {
    list.items.filter { $0.problem == nil }.map { folder.short($0.displayPath) }
  }

  @Test("bytewise order of whole paths, whatever the folders are called")
  func order() throws {
    let folder = try TemporaryFolder()
    for name in ["b.xml", "a/z.xml", "a/B.xml", "a-1/x.xml", "a.xml", "é.xml", "a/b/c/d.xml"] { try folder.file(name) }
    let list = InputList([folder.path])
    #expect(
      names(list, folder) == ["a-1/x.xml", "a.xml", "a/B.xml", "a/b/c/d.xml", "a/z.xml", "b.xml", "é.xml"])
    #expect(names(InputList([folder.path + "/"]), folder).count == 7)
  }

  @Test("the order of what was named is kept")
  func named() throws {
    let folder = try TemporaryFolder()
    try folder.file("b.xml")
    try folder.file("a.xml")
    #expect(names(InputList(["b.xml", "a.xml"].map { folder.path + "/" + $0 }), folder) == ["b.xml", "a.xml"])
  }

  @Test("housekeeping is counted below folders, and tried where it is named")
  func housekeeping() throws {
    let folder = try TemporaryFolder()
    for name in ["README", "readme.txt", "LICENSE.xml", "a.jsonl", "b.JSON", "c.csv", "d.md", ".hidden", ".git/x"] {
      try folder.file(name)
    }
    for name in ["page.html", "page_files/script.js", "other_files/x.html"] { try folder.file(name) }
    let list = InputList([folder.path])
    #expect(names(list, folder) == ["other_files/x.html", "page.html"])
    #expect(list.notADecision == 8)
    #expect(names(InputList([folder.path + "/README"]), folder) == ["README"])
  }

  @Test("a loop ends, and is set aside")
  func loop() throws {
    let folder = try TemporaryFolder()
    try folder.file("a/x.xml")
    try folder.link("a/up", to: folder.path)
    try folder.link("b", to: "a")
    try folder.link("c.xml", to: "a/x.xml")
    let list = InputList([folder.path])
    #expect(names(list, folder) == ["a/x.xml", "c.xml"])
    let aside = list.items.filter { $0.problem != nil }
    #expect(aside.map { folder.short($0.displayPath) } == ["a/up", "b"])
    #expect(aside.allSatisfy { $0.problem?.detail.contains("loop") == true })
  }

  @Test("a folder twice is read once")
  func twice() throws {
    let folder = try TemporaryFolder()
    try folder.file("a.xml")
    let list = InputList([folder.path, folder.path])
    #expect(names(list, folder) == ["a.xml"])
    #expect(list.items.count == 2)
  }

  @Test("what is not there, or no file, is set aside")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.link("broken", to: "nowhere")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let list = InputList([folder.path, folder.path + "/missing", "", "/dev/null"])
    #expect(
      list.items.map { folder.short($0.displayPath) } == ["broken", "pipe", "missing", "", "/dev/null"])
    #expect(list.items.allSatisfy { $0.problem?.kind == .unreadable })
    #expect(list.items[1].problem?.detail.contains("named pipe") == true)
  }

  @Test("names that are no UTF-8 can be opened all the same")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let path = Array(folder.path.utf8) + Array("/a".utf8) + [0xFF] + Array(".xml".utf8)
    let file = fopen(path.map { CChar(bitPattern: $0) } + [0], "w")
    try #require(file != nil)
    fclose(file)
    let item = try #require(InputList([folder.path]).items.first)
    #expect(item.path == path)
    #expect(item.name == "a\u{FFFD}")
    var reader = FileReader()
    try reader.read(item.path)
  }

  @Test(
    "the id is the name without its ending",
    arguments: [
      ("/a/b.c.xml", "b.c"), ("b", "b"), (".xml", ".xml"), ("/a/1_Pid.Sus_2020", "1_Pid.Sus_2020"),
      ("/a/1_Pid.B.HTML", "1_Pid.B"),
    ])
  func name(_ path: String, _ id: String) { #expect(InputItem(path: Array(path.utf8)).name == id) }
}
