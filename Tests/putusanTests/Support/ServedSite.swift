import Foundation
import TestSupport
import Testing

/// `putusan serve` over an archive of made-up decisions, as a person starts it.
struct ServedSite {
  let server: RunningProgram
  let port: Int
  var host: String { "127.0.0.1:\(port)" }
  var address: String { "http://" + host }
  let archive: String

  /// An archive of 60 decisions, made once.
  static let folder: TemporaryFolder? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    let isMade =
      (try? Tool.run("corpus", "generate", "--seed", "11", "--cases", "60", "--out", folder["corpus"], "-q").status)
      == 0
      && (try? folder.file("corpus/decisions/hostile.txt", hostile)) != nil
      && [0, 2].contains(
        try? Tool.run(
          "run", folder["corpus/decisions"], "--archive", folder["made.sqlite"], "--out", folder["out"], "-q"
        ).status)
    return isMade ? folder : nil
  }()

  /// A decision that would take over the page if it could.
  static let hostile = """
    PUTUSAN
    Nomor 99/Pid.Sus/2020/PN Dum
    DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA
    Pengadilan Negeri Dumai yang mengadili perkara pidana menjatuhkan putusan sebagai berikut dalam perkara Terdakwa:
    Nama lengkap : Contoh <script>document.title='taken'</script> "Kutip" 'Satu'
    Umur : 30 tahun
    Jenis kelamin : Laki-laki
    Kebangsaan : Indonesia
    Pekerjaan : <img src=x onerror="document.title='taken'">
    Menimbang, bahwa gudang rekaan itu </div></main><script>document.title='taken'</script> \u{1}\u{7}\u{202E} &amp; &lt;
    MENGADILI:
    1. Menyatakan Terdakwa terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
    2. Menjatuhkan pidana kepada Terdakwa oleh karena itu dengan pidana penjara selama 3 (tiga) tahun;
    Demikianlah diputuskan pada hari Senin, tanggal 5 Oktober 2020.

    """

  /// - Parameter options: beside archive and port.
  init(_ options: String...) async throws {
    let folder = try #require(ServedSite.folder, "the archive could not be made")
    // Each server has its own: what one writes another test must not see.
    archive = folder["\(UUID().uuidString).sqlite"]
    try FileManager.default.copyItem(atPath: folder["made.sqlite"], toPath: archive)
    let port = try RunningProgram.freePort()
    server = try RunningProgram(Tool.url, ["serve", "--archive", archive, "--port", "\(port)"] + options)
    self.port = port
    _ = try await server.waits { $0.contains("http://127.0.0.1:\(port)/") ? true : nil }
  }
}
