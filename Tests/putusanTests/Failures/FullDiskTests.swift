import Foundation
import TestSupport
import Testing

/// Runs on disks that are really full: file systems in memory, of a few megabytes, which only their test can see.
@Suite("Full disks")
struct FullDiskTests {
  /// File systems of one's own need no rights where the system lets users have them.
  private static let canBeMade =
    (try? Tool.run(["-rm", "true"], program: URL(filePath: "/usr/bin/unshare")).status) == 0

  @Test(
    "a run with an archive fails with a reason, leaves no half file, and goes on to the same bytes when there is room",
    arguments: [100, 400, 700, 1_200, 2_000, 3_000])
  func full(_ kilobytes: Int) throws {
    guard Self.canBeMade else {
      print("SKIPPED: unshare cannot make a file system of its own here")
      return
    }
    let folder = try TemporaryFolder()
    #expect(try Tool.run(["run", "-q", Package.corpus, "--out", folder["plain"]]).status == 0)
    // Full once, then with room; what is left behind is told in between.
    let script = #"""
      mkdir "$2/disk" && mount -t tmpfs -o size="$3"k tmpfs "$2/disk" || exit 77
      "$0" run -q "$1" --archive "$2/disk/a.sqlite" --out "$2/disk/out" 2> "$2/words"
      echo "status $?"
      ls -A "$2/disk/out" 2> /dev/null | grep -c . || true
      mount -o remount,size=200m "$2/disk"
      "$0" run -q "$1" --archive "$2/disk/a.sqlite" --out "$2/disk/out" || exit 1
      diff -r "$2/disk/out" "$2/plain" && echo same
      """#
    let shell = ["-rm", "sh", "-c", script, Tool.url.path, Package.corpus, folder.path, "\(kilobytes)"]
    let result = try Tool.run(shell, program: URL(filePath: "/usr/bin/unshare"))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("same"), "\(result.output)")
    #expect(lines.contains("status 1"), "\(result.output)")
    let words = try folder.text("words")
    #expect(words.contains("No space left") || words.contains("full") || words.contains("disk"), "\(words)")
  }
}
