import Testing

@Suite("Files are small")
struct FileSizeTests {
  @Test("the median under 120 lines, nine of ten under 250, none over 400")
  func sizes() {
    let files = (SourceText.files + SourceText.read(["Tests"])).filter { $0.path.hasSuffix(".swift") }
    let lines = files.map { $0.text.utf8.count { $0 == 0x0A } }
    let sizes = lines.sorted()
    #expect(sizes.count > 600)
    #expect(sizes[sizes.count / 2] < 120)
    #expect(sizes[sizes.count * 9 / 10] < 250)
    for (file, size) in zip(files, lines) {
      #expect(size <= 400, "\(file.path) has \(size) lines; it holds more than one thing")
    }
  }
}
