/// One way by which bytes of anybody's making come into the program.
///
/// The same functions are run by libFuzzer (`script/fuzz`), by the mutations of the tests, and over the inputs that once
/// were a mistake (`Cases`).
struct FuzzTarget: Sendable {
  let name: String
  /// Makes what works on one input after the other on one thread. It throws where what comes out cannot be right; a
  /// crash, a hang and a leak need no words.
  let make: @Sendable () -> (([UInt8]) throws -> Void)

  init(_ name: String, _ make: @escaping @Sendable () -> (([UInt8]) throws -> Void)) {
    self.name = name
    self.make = make
  }

  static let all: [FuzzTarget] = readers + text + people + lines + web

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// Something that no input may bring about.
struct FuzzFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

func demand(_ holds: Bool, _ what: @autoclosure () -> String) throws {
  if !holds { throw FuzzFailure(what()) }
}
