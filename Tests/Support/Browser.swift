public import Foundation

/// A real browser without a window, led as a person would lead it (W3C WebDriver, by Chromium's own driver).
public final class Browser {
  public static let isThere =
    Program.areThere("chromedriver", "curl") && (Program("chromium") ?? Program("google-chrome")) != nil

  private let driver: RunningProgram
  private let session: String

  /// - Parameter width: of the page, in pixels.
  public init(width: Int = 1_280, height: Int = 900) async throws {
    guard let program = Program("chromedriver"), let browser = Program("chromium") ?? Program("google-chrome") else {
      throw Program.Failed(description: "chromedriver or chromium is missing")
    }
    driver = try RunningProgram(program.url, ["--port=0"])
    let port = try await driver.waits { $0.firstMatch(of: /on port (\d+)\./).map { String($0.1) } }
    let address = "http://127.0.0.1:\(port)/session"
    let answer = try await Browser.ask(
      "POST", address,
      [
        "capabilities": [
          "alwaysMatch": [
            "goog:chromeOptions": [
              "binary": browser.url.path,
              "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--window-size=\(width),\(height)",
              ],
            ], "goog:loggingPrefs": ["browser": "ALL"],
          ]
        ]
      ])
    guard let id = (answer as? [String: Any])?["sessionId"] as? String else {
      throw Program.Failed(description: "the browser did not start")
    }
    session = "\(address)/\(id)"
  }

  public func end() async throws { _ = try await Browser.ask("DELETE", session) }

  public func open(_ address: String) async throws { _ = try await ask("POST", "/url", ["url": address]) }

  public func address() async throws -> String { try await ask("GET", "/url") as? String ?? "" }

  public func title() async throws -> String { try await ask("GET", "/title") as? String ?? "" }

  /// What a page's own script could find out.
  ///
  /// - Parameter script: the body of a function.
  public func value(_ script: String, _ arguments: Any...) async throws -> Any? {
    let answer = try await ask("POST", "/execute/sync", ["script": script, "args": arguments])
    return answer is NSNull ? nil : answer
  }

  /// Of the first element that is found, as it is seen.
  public func text(_ selector: String) async throws -> String {
    try await ask("GET", "/element/\(find(selector))/text") as? String ?? ""
  }

  public func count(_ selector: String) async throws -> Int {
    let found = try await ask("POST", "/elements", ["using": "css selector", "value": selector])
    return (found as? [Any])?.count ?? 0
  }

  /// As by the mouse: what is hidden or covered cannot be clicked.
  public func click(_ selector: String) async throws {
    // At once: a page that glides to its place is not where the click goes.
    _ = try await value(
      "document.querySelector(arguments[0])?.scrollIntoView({ behavior: 'instant', block: 'center' })", selector)
    _ = try await ask("POST", "/element/\(find(selector))/click", [String: Any]())
  }

  /// Clicks on what leads to another page, and waits until that is there: the driver comes back from a click before
  /// a busy server has answered.
  public func leave(by selector: String) async throws {
    try await leaves { try await click(selector) }
  }

  /// The first link with these words.
  public func follow(_ words: String) async throws {
    let found = try await ask("POST", "/element", ["using": "link text", "value": words])
    try await leaves { _ = try await ask("POST", "/element/\(Browser.id(found))/click", [String: Any]()) }
  }

  public func write(_ text: String, in selector: String) async throws {
    let element = try await find(selector)
    _ = try await ask("POST", "/element/\(element)/clear", [String: Any]())
    _ = try await ask("POST", "/element/\(element)/value", ["text": text])
  }

  /// Keys to whatever has the focus, in W3C's coding: U+E004 is Tab, U+E006 Enter.
  public func press(_ keys: String) async throws {
    let actions = keys.flatMap { key in
      [["type": "keyDown", "value": String(key)], ["type": "keyUp", "value": String(key)]]
    }
    _ = try await ask("POST", "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
  }

  /// Keys that lead to another page, which is waited for.
  public func leave(pressing keys: String) async throws {
    try await leaves { try await press(keys) }
  }

  public static let tab = "\u{E004}"
  public static let enter = "\u{E006}"

  /// What the browser has complained about since it was asked last: what the policy blocked, errors of scripts.
  public func complaints() async throws -> [String] {
    let entries = try await ask("POST", "/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return entries.compactMap { $0["message"] as? String }
  }

  /// A PNG of what is seen, for people.
  public func picture() async throws -> Data {
    let text = try await ask("GET", "/screenshot") as? String ?? ""
    return Data(base64Encoded: text) ?? Data()
  }

  // MARK: The driver

  /// Until another page than this one is complete.
  private func leaves(by action: () async throws -> Void) async throws {
    _ = try await value("window.isTheOldPage = true")
    try await action()
    let end = ContinuousClock.now + .seconds(300)
    while ContinuousClock.now < end {
      // Asked in the moment between two pages the driver may refuse.
      let arrived = try? await value("return !window.isTheOldPage && document.readyState === 'complete'")
      if arrived as? Bool == true { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Program.Failed(description: "no other page came")
  }

  private func find(_ selector: String) async throws -> String {
    try Browser.id(try await ask("POST", "/element", ["using": "css selector", "value": selector]))
  }

  private static func id(_ element: Any) throws -> String {
    // The key of elements that the standard fixes.
    guard let id = (element as? [String: Any])?["element-6066-11e4-a52e-4f735466cecf"] as? String else {
      throw Program.Failed(description: "the page has no such element")
    }
    return id
  }

  private func ask(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Any {
    try await Browser.ask(method, session + path, body)
  }

  private static func ask(_ method: String, _ address: String, _ body: [String: Any]? = nil) async throws -> Any {
    guard let curl else { throw Program.Failed(description: "curl is missing") }
    var arguments = [
      "-s", "-m", "120", "-X", method, "-w", "\n%{http_code}", "-H", "Content-Type: application/json", address,
    ]
    var data = Data()
    if let body {
      data = try JSONSerialization.data(withJSONObject: body)
      arguments += ["--data-binary", "@-"]
    }
    // What the driver answers ends with a line for the status.
    let lines = String(decoding: try curl.run(arguments, input: data), as: UTF8.self).split(separator: "\n")
    let text = lines.dropLast().joined(separator: "\n")
    let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let value = answer?["value"] ?? NSNull()
    guard lines.last == "200" else {
      let failure = value as? [String: Any]
      throw Program.Failed(description: "\(failure?["error"] ?? "the driver failed"): \(failure?["message"] ?? "")")
    }
    return value
  }

  /// Foundation's own client cannot read the driver's headers.
  private static let curl = Program("curl")
}
