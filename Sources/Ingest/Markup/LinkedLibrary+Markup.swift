internal import CLibXML2
internal import Decisions

extension LinkedLibrary {
  /// libxml2 says `20914`, and in builds of its developers more behind it: two digits each of minor and patch version.
  static var libxml2: LinkedLibrary {
    let words = shim_xml_version().map { String(cString: $0) } ?? ""
    guard let number = Int(words.prefix { $0.isNumber }), number > 0 else {
      return LinkedLibrary(name: "libxml2", saying: words)
    }
    return LinkedLibrary(name: "libxml2", saying: "\(number / 10_000).\(number / 100 % 100).\(number % 100)")
  }
}
