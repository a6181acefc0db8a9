internal import ArgumentParser

/// The exit statuses that scripts rely on; 64 comes from the parser of arguments.
extension ExitCode {
  /// Done, but some inputs were set aside.
  static let someSetAside = ExitCode(2)

  /// Ctrl-C and the like, as shells tell it: 130, 143.
  static func ended(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
