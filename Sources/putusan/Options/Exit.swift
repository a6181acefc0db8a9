internal import ArgumentParser

/// The exit statuses that scripts rely on; 64 comes from the parser of arguments.
extension ExitCode {
  /// Done, but some inputs were set aside.
  static let someSetAside = ExitCode(2)
}
