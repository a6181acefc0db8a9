internal import Glibc

/// Paths as the system gave them. The parser of arguments hands on strings, in which bytes that are no UTF-8 have been
/// repaired; names of files are bytes, and the repaired name is that of no file.
public enum ArgumentPath {
  /// The bytes of paths of this process's command line.
  public static func bytes(_ paths: [String]) -> [[UInt8]] {
    let arguments = (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        UnsafeBufferPointer(start: argument, count: strlen(argument)).map { UInt8(bitPattern: $0) }
      }
    }
    return bytes(paths, among: arguments)
  }

  static func bytes(_ paths: [String], among arguments: [[UInt8]]) -> [[UInt8]] {
    // Several names may be repaired to the same one: each argument is taken once, in order.
    var byRepaired: [[UInt8]: [[UInt8]]] = [:]
    for argument in arguments.reversed() {
      byRepaired[Array(String(decoding: argument, as: UTF8.self).utf8), default: []].append(argument)
    }
    return paths.map { path in
      let repaired = Array(path.utf8)
      return byRepaired[repaired]?.popLast() ?? repaired
    }
  }
}
