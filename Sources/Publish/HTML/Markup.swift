internal import Analyze

/// HTML or SVG that is safe to put into a page.
///
/// Only literals in the program's own text are taken as they are; whatever is interpolated is escaped, unless it is
/// `Markup` itself. There is no other way to make one: a string from a record cannot become markup by mistake.
///
///     let cell: Markup = "<td title=\"\(note)\">\(name)</td>"
public struct Markup: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// UTF-8 text to write to the page.
  public private(set) var text = ""

  public init(stringLiteral literal: StaticString) { text = "\(literal)" }
  public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Writes nothing.
  public static let empty: Markup = ""

  /// The parts one after the other.
  public init(_ parts: some Sequence<Markup>) { for part in parts { text += part.text } }

  public static func += (left: inout Markup, right: Markup) { left.text += right.text }
  public static func + (left: Markup, right: Markup) -> Markup { Markup([left, right]) }

  /// Literals are `StaticString`s, which exist in the program's text only.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    public mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
    public mutating func appendInterpolation(_ words: String) { text += Markup.escape(words) }
    public mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    public mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { text += part.text } }
    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
    /// A coordinate: to two decimals.
    public mutating func appendInterpolation(_ number: Double) { text += Fixed(number, places: 2).plain }
  }

  /// For text and for attributes in quotes of either kind. Characters that have no business in a page, such as controls
  /// and marks that turn the direction of writing, become the replacement character.
  private static func escape(_ words: String) -> String {
    var text = ""
    text.reserveCapacity(words.utf8.count)
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case _ where scalar.isUnsafeToShow: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
