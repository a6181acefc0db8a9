import Testing

@Suite("What is public says what it is")
struct PublicCommentsTests {
  @Test("each public type, function, property, initialiser and case has a comment")
  func comments() {
    var count = 0
    for file in SourceText.files where file.path.hasSuffix(".swift") {
      for member in PublicMember.all(in: file.text) {
        count += 1
        #expect(
          member.hasComment,
          "\(file.path):\(member.line): whose is it, in which form and unit, what does it throw? \(member.text)")
      }
    }
    #expect(count > 900)
  }

  @Test("a comment that tells of parameters tells of each: DocC refuses it otherwise")
  func parameters() {
    for file in SourceText.files where file.path.hasSuffix(".swift") {
      for comment in ParameterComment.all(in: file.text) {
        #expect(comment.told == comment.declared, "\(file.path):\(comment.line)")
      }
    }
    let text = """
      /// - Parameters:
      ///   - bytes: of a file.
      ///     Whole.
      ///   - key: what it is sorted by.
      public func add(_ bytes: [UInt8] = .init(repeating: 0, count: 1 << 2), key: (Int, Int) -> Void) {}
      /// - Parameter key: what it is sorted by.
      @discardableResult
      public func add(
        _ bytes: [UInt8], by key: Int
      ) {}
      /// - Parameter key: not seen from outside.
      func add(_ bytes: [UInt8], key: Int) {}
      """
    let comments = ParameterComment.all(in: text)
    #expect(comments.map(\.line) == [5, 8] && comments.map(\.declared) == [["bytes", "key"], ["bytes", "key"]])
    #expect(comments.map(\.told) == [["bytes", "key"], ["key"]])
  }

  @Test("a member without a comment is found, and what protocols and members tell is not asked for")
  func scanner() {
    let text = """
      /// A shape.
      public struct Shape: CustomStringConvertible {
        public let width: Int
        /// In metres.
        @Unit public var height = 1
        public var description: String { "" }
        let area = 1
        public init(width: Int) { self.width = width }
        public init(
          width: Int, height: Int
        ) {
          self.width = width
          self.height = height
        }
        public init(square side: Int) {
          self.width = side
          self.height = side
        }
        public init() {}
        /// Of a shape.
        public enum Kind: Sendable {
          case round
          /// With corners.
          case square

          var corners: Int {
            switch self {
            case .round: 0
            case .square: 4
            }
          }
        }
      }
      enum Hidden {
        case nothing
      }
      """
    let missing = PublicMember.all(in: text).filter { !$0.hasComment }
    #expect(missing.map(\.line) == [3, 15, 19, 22])
  }
}
