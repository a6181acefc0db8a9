import Testing

@Suite("A name is that of one thing")
struct NameTests {
  @Test("no two types of the rooms have the same name")
  func types() {
    let declaration =
      #/
      ^(?:public\ |internal\ |final\ |indirect\ )*(?:struct|class|enum|protocol|actor|typealias)\ ([A-Z][A-Za-z0-9]*)
      /#
    var homes: [Substring: [String]] = [:]
    for file in SourceText.files where file.path.hasSuffix(".swift") {
      for line in file.text.split(separator: "\n") {
        if let found = line.firstMatch(of: declaration) { homes[found.1, default: []].append(file.path) }
      }
    }
    #expect(homes.count > 300)
    for (name, paths) in homes where paths.count > 1 { Issue.record("\(name) is in \(paths.joined(separator: ", "))") }
  }
}
