import Analyze
import Archive
import Decisions
import Extract
import Foundation
import Ingest
import Publish
import Serve

/// A site over an archive of one made-up decision.
struct MadeSite {
  private let path: String

  static let plain = """
    PUTUSAN
    Nomor 12/Pid.Sus/2020/PN Dum
    DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA
    Pengadilan Negeri Dumai yang mengadili perkara pidana menjatuhkan putusan sebagai berikut dalam perkara Terdakwa:
    Nama lengkap : Contoh Dua
    Umur : 30 tahun
    Jenis kelamin : Laki-laki
    Kebangsaan : Indonesia
    Pekerjaan : Penjaga Kampung Rekaan
    Menimbang, bahwa saksi korban Fulana Rekaan ditampung di gudang tua dan diatur dalam Pasal 48 Undang-Undang Nomor 21
    Tahun 2007.
    MENGADILI:
    1. Menyatakan Terdakwa Contoh Dua terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
    2. Menjatuhkan pidana kepada Terdakwa oleh karena itu dengan pidana penjara selama 3 (tiga) tahun;
    Demikianlah diputuskan pada hari Senin, tanggal 5 Oktober 2020.

    """

  /// - Parameter isIndexed: whether the full-text index was made.
  init(_ text: String, isIndexed: Bool = true) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "test.sqlite").path
    let decision = try DecisionReader().read(Array(text.utf8), id: "made", path: "made-up/made.txt")
    let record = Extractor().extract(decision)
    let keys = DecisionKeys(file: 1, words: 2, number: 3, names: [])
    let writer = try ArchiveWriter(path, extractor: Extractor.version)
    try writer.put(
      ArchiveInput(path: Array("made-up/made.txt".utf8), page: nil),
      InputState(file: FileState(stamp: nil, sha256: decision.source.sha256)),
      [.coded(CodedDecision(decision, record, keys))])
    try writer.finish(ArchiveWriter.Summary())
    if isIndexed { try writer.index() }
  }

  func site(_ profile: Profile = .public, port: Int = 8_080, reviewer: String? = nil) throws -> Site {
    let options = PublishOptions(corpusName: Phrase("Rekaan"), version: "0", profile: profile)
    return try Site(archive: path, options: options, port: port, reviewer: reviewer)
  }
}
