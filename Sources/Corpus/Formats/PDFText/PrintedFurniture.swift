/// What stands on each page beside the decision: the Direktori's stamp and disclaimer, the court's own footer.
struct PrintedFurniture {
  /// The court's own footer; shares are those of 500 real files.
  private enum Footer: CaseIterable { case putusan, hal, halaman }

  private let footer: Footer
  private let footerIndent: Int
  /// Boxes for the initials of the bench under the footer.
  private let initials: String?
  private let caseNumber: String

  init(_ docket: RegisterEntry, _ dice: inout Dice) {
    footer = Footer.allCases[dice.index(weights: [80, 12, 8])]
    footerIndent = dice.chance(perMille: 150) ? 40 : 0
    initials = dice.chance(perMille: 120) ? dice.pick(["Paraf\nKM HA1 HA2\n", "Paraf\nKM: HA1: HA2:\n"]) : nil
    caseNumber = docket.writtenNumber
  }

  /// Five stamps and the header.
  static let head = Array(
    (String(repeating: "Mahkamah Agung Republik Indonesia\n", count: 5)
      + "Direktori Putusan Mahkamah Agung Republik Indonesia\nputusan.mahkamahagung.go.id\n").utf8)

  private static let disclaimer = Array(
    """
    Disclaimer
    Kepaniteraan Mahkamah Agung Republik Indonesia berusaha untuk selalu mencantumkan informasi paling kini dan \
    akurat sebagai bentuk komitmen Mahkamah Agung untuk pelayanan publik, transparansi dan akuntabilitas
    pelaksanaan fungsi peradilan. Namun dalam hal-hal tertentu masih dimungkinkan terjadi permasalahan teknis \
    terkait dengan akurasi dan keterkinian informasi yang kami sajikan, hal mana akan terus kami perbaiki dari \
    waktu kewaktu.
    Dalam hal Anda menemukan inakurasi informasi yang termuat pada situs ini atau informasi yang seharusnya ada, \
    namun belum tersedia, maka harap segera hubungi Kepaniteraan Mahkamah Agung RI melalui :
    Email : kepaniteraan@mahkamahagung.go.id    Telp : 021-384 3348 (ext.318) Halaman\u{20}
    """.utf8)

  /// The page's end: its number stands glued to the disclaimer's last line.
  func addFoot(page: Int, of count: Int, to bytes: inout [UInt8]) {
    bytes.blanks(footerIndent)
    bytes.add(footer == .hal ? "Hal. " : "Halaman ")
    bytes.add(page)
    bytes.add(" dari ")
    bytes.add(count)
    switch footer {
    case .putusan: bytes.add(" Putusan Nomor ")
    case .hal: bytes.add(" hal. Putusan Nomor ")
    case .halaman: bytes.add(" Halaman Putusan Nomor ")
    }
    bytes.add(caseNumber)
    bytes.lineFeed()
    if let initials { bytes.add(initials) }
    bytes.append(contentsOf: Self.disclaimer)
    bytes.add(page)
  }
}
