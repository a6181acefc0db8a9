internal import Glibc

/// The three streams that a program is started with, and what becomes of them when somebody has closed one.
public enum StandardStreams {
  /// To be called before any file is opened.
  ///
  /// A file takes the lowest number that is free: where standard error is closed (`2>&-`), words for people would get into
  /// the file. A closed stream is therefore opened in a way in which nothing can be read from it or written to it. And
  /// writing to a pipe that its reader has closed becomes an error of that write, not the end of the process.
  public static func prepare() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes to standard error. Words that cannot be written, on a full disk or for a reader who has gone, are no reason to
  /// end the work.
  public static func say(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written <= 0 { if errno == EINTR { continue } else { return } }
      rest = rest.dropFirst(written)
    }
  }
}
