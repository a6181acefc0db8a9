/// What the site is asked, apart from the library that carries it.
public struct Query: Sendable {
  /// In capitals: `GET`, `HEAD`, `POST`.
  public var method: String
  /// Without the query: `/cases/7.json`.
  public var path: String
  /// Decoded, in their order.
  public var parameters: [(name: String, value: String)]
  /// The host that the browser means to talk to.
  public var host: String?
  /// What a form sends; `nil` where it is none, or cannot be read.
  public var form: [(name: String, value: String)]?
  /// The page that a form stands in, as the browser says.
  public var origin: String?

  func value(_ name: String) -> String? { parameters.last { $0.name == name }?.value }

  /// - Parameters:
  ///   - method: in capitals.
  ///   - address: with what stands behind `?`.
  ///   - host: that the browser means to talk to.
  public init?(method: String, address: String, host: String?) {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, let parameters = FormText.pairs(parts.count == 2 ? parts[1] : "") else { return nil }
    self.init(method: method, path: String(path), parameters: parameters, host: host)
  }

  /// - Parameters:
  ///   - method: in capitals.
  ///   - path: without the query; `parameters` are what stands behind `?`.
  ///   - parameters: what stands behind `?`, decoded.
  ///   - host: that the browser means to talk to.
  public init(method: String = "GET", path: String, parameters: [(String, String)] = [], host: String?) {
    self.method = method
    self.path = path
    self.parameters = parameters.map { (name: $0.0, value: $0.1) }
    self.host = host
  }
}
