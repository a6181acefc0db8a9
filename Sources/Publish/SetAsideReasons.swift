internal import Analyze
public import Ingest

/// Why inputs were set aside, counted for the report.
public struct SetAsideReasons: Sendable {
  private var counts: [IngestError.Kind: Int] = [:]

  /// Adds inputs that were set aside for one reason.
  public mutating func add(_ kind: IngestError.Kind, times: Int = 1) { counts[kind, default: 0] += times }

  /// Of inputs that were read elsewhere, by the words for the reasons. What is no reason of a document, as a line that
  /// could not be read, counts as unreadable.
  public init(_ words: [String: Int] = [:]) {
    for (word, count) in words { add(IngestError.Kind(rawValue: word) ?? .unreadable, times: count) }
  }

  /// Most frequent first; equal ones in a fixed order.
  public var phrases: [SetAsideCount] {
    IngestError.Kind.allCases.compactMap { kind in
      counts[kind].map { SetAsideCount(reason: SetAsideReasons.phrase(kind), count: $0) }
    }.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private static func phrase(_ kind: IngestError.Kind) -> Phrase {
    switch kind {
    case .empty: Phrase(id: "Berkas kosong", en: "Empty file")
    case .tooLarge: Phrase(id: "Berkas terlalu besar", en: "File too large")
    case .unreadable: Phrase(id: "Tidak dapat dibaca", en: "Unreadable")
    case .unknownFormat: Phrase(id: "Format tidak dikenal", en: "Unknown format")
    case .malformed: Phrase(id: "Isi rusak", en: "Malformed content")
    case .challengePage:
      Phrase(id: "Halaman pemeriksaan peramban, bukan putusan", en: "A browser check, not a decision")
    case .noMetadataTable: Phrase(id: "Halaman tanpa tabel putusan", en: "Page without a decision's table")
    case .entities: Phrase(id: "XML dengan deklarasi entitas", en: "XML with entity declarations")
    case .noText: Phrase(id: "Tanpa teks", en: "No text")
    case .needsOCR:
      Phrase(
        id: "Hasil pindai tanpa teks, perlu dikenali (OCR)", en: "Scans without text, which need recognition (OCR)")
    case .protected: Phrase(id: "Terkunci kata sandi", en: "Protected by a password")
    case .readerFailed: Phrase(id: "Program pembaca gagal", en: "The reading program failed")
    case .missingProgram: Phrase(id: "Program pembaca tidak terpasang", en: "The reading program is not installed")
    case .unsafeEntry: Phrase(id: "Isi arsip yang tidak aman", en: "Unsafe entry of an archive")
    case .bomb: Phrase(id: "Arsip yang membengkak", en: "Archive bomb")
    case .anotherCase: Phrase(id: "Dokumen perkara lain", en: "A document of another case")
    }
  }
}
