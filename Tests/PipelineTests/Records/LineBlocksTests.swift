import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite("Lines in blocks")
struct LineBlocksTests {
  private func blocks(_ text: String, size: Int) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write("lines", text)
    let handle = try #require(FileHandle(forReadingAtPath: folder["lines"]))
    return LineBlocks(handle.fileDescriptor, size: size).map { block in
      guard case .lines(let bytes) = block else { return "failed" }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test("whole lines only, whatever the size of a block", arguments: 1...40)
  func wholeLines(size: Int) throws {
    let text = "a\n\nbb\nccccccccccccccccccccccccccccccccccccccccccccc\n\n\nd\r\ne"
    let blocks = try blocks(text, size: size)
    #expect(blocks.joined() == text)
    #expect(blocks.dropLast().allSatisfy { $0.utf8.last == 0x0A })
    #expect(size > 3 || blocks.count > 4)
  }

  @Test("lines of a block, without their ends", arguments: ["", "a", "a\n", "\n\nb", "a\n\nbc\r\n"])
  func lines(text: String) {
    let bytes = Array(text.utf8)
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    // Behind the last end of a line there is no other line.
    let wanted = parts.last == [] ? Array(parts.dropLast()) : parts
    #expect(LineBlocks.lines(of: bytes).map { Array(bytes[$0]) } == wanted)
  }

  @Test("nothing of an empty file, and one block of a line without an end")
  func ends() throws {
    #expect(try blocks("", size: 4).isEmpty)
    #expect(try blocks("abcdefgh", size: 3) == ["abcdefgh"])
    #expect(try blocks("\n", size: 3) == ["\n"])
  }

  /// A file without line ends was read into memory as a whole.
  @Test("a line longer than any record ends the reading")
  func longest() throws {
    let folder = try TemporaryFolder()
    try folder.write("lines", "ab\n" + String(repeating: "x", count: 100))
    let handle = try #require(FileHandle(forReadingAtPath: folder["lines"]))
    var blocks = LineBlocks(handle.fileDescriptor, size: 8, longest: 40)
    guard case .lines = blocks.next(), case .failed(let reason) = blocks.next() else {
      Issue.record("the line was read")
      return
    }
    #expect(reason.contains("one JSON object a line") && blocks.next() == nil)
  }

  @Test("what cannot be read says so, once")
  func failing() throws {
    let folder = try TemporaryFolder()
    // A folder can be opened and not be read.
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    var blocks = LineBlocks(descriptor)
    guard case .failed(let reason) = blocks.next() else {
      Issue.record("a folder has lines")
      return
    }
    #expect(!reason.isEmpty)
    #expect(blocks.next() == nil)
  }
}
