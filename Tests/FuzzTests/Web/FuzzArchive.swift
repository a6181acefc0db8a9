import Archive
import Decisions
import Extract
import Foundation
import Ingest

/// Archives of twelve short made-up decisions that differ in court, year, law and term, so that there is something to
/// narrow, to sort and to compare. One of them would take over its page if it could.
final class FuzzArchive {
  /// Stands in every decision as a victim's name.
  static let name = "Fulana"

  private let folder: URL
  private var copies = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "putusan-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let writer = try ArchiveWriter(folder.appending(path: "made.sqlite").path, extractor: Extractor.version)
    let (reader, extractor) = (DecisionReader(), Extractor())
    for number in 1...12 {
      let decision = try reader.read(
        Array(FuzzArchive.text(number).utf8), id: "made-\(number)", path: "made-up/\(number).txt")
      let seed = UInt128(number)
      let keys = DecisionKeys(file: seed, words: seed << 8, number: seed << 16, names: [])
      try writer.put(
        ArchiveInput(path: Array("made-up/\(number).txt".utf8), page: nil),
        InputState(file: FileState(stamp: nil, sha256: decision.source.sha256)),
        [.coded(CodedDecision(decision, extractor.extract(decision), keys))])
    }
    try writer.finish(ArchiveWriter.Summary())
    try writer.index()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A copy that nobody has written into; the one before is gone.
  func fresh() throws -> String {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("copy") {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    copies += 1
    let copy = folder.appending(path: "copy-\(copies).sqlite")
    try FileManager.default.copyItem(at: folder.appending(path: "made.sqlite"), to: copy)
    return copy.path
  }

  private static func text(_ number: Int) -> String {
    let hostile = number == 7 ? "<script>alert('x')</script> \" ' &amp; \u{1}\u{202E} </div>" : "di rumah rekaan"
    let court = ["Dumai", "Bandung", "Surabaya"][number % 3]
    let law =
      number.isMultiple(of: 2)
      ? "Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun 2007" : "Pasal 81 Undang-Undang Nomor 18 Tahun 2017"
    return """
      PUTUSAN
      Nomor \(number)/Pid.Sus/\(2018 + number % 4)/PN \(court.prefix(3))
      DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA
      Pengadilan Negeri \(court) yang mengadili perkara pidana menjatuhkan putusan sebagai berikut dalam perkara Terdakwa:
      Nama lengkap : Contoh \(number) Rekaan
      Umur : \(20 + number) tahun
      Jenis kelamin : \(number.isMultiple(of: 3) ? "Perempuan" : "Laki-laki")
      Kebangsaan : Indonesia
      Pekerjaan : Penjaga Kampung Rekaan
      Menimbang, bahwa saksi korban \(name) Rekaan ditampung \(hostile) untuk dikirim ke Malaysia;
      Menimbang, bahwa perbuatan itu diatur dalam \(law);
      MENGADILI:
      1. Menyatakan Terdakwa terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
      2. Menjatuhkan pidana kepada Terdakwa oleh karena itu dengan pidana penjara selama \(number) tahun dan denda
      sejumlah Rp120.000.000,00 (seratus dua puluh juta rupiah);
      Demikianlah diputuskan pada hari Senin, tanggal \(number) Oktober \(2018 + number % 4).

      """
  }
}
