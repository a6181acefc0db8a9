/// What the Direktori prints over each page of a PDF that it hands out: its name five times across, a heading, and a
/// disclaimer in five points with the page's number.
enum Stamp {
  static func pdf(pages: Int) -> [UInt8] {
    var pdf = PDFObjects()
    for number in 1...max(1, pages) { pdf.page(drawing: drawing(number)) }
    return pdf.bytes()
  }

  private static let name = "Mahkamah Agung Republik Indonesia"
  private static let disclaimer = [
    "Disclaimer",
    "Kepaniteraan Mahkamah Agung Republik Indonesia berusaha untuk selalu mencantumkan informasi paling kini dan akurat",
    "pelaksanaan fungsi peradilan. Namun dalam hal-hal tertentu masih dimungkinkan terjadi permasalahan teknis.",
    "Dalam hal Anda menemukan inakurasi informasi yang termuat pada situs ini, maka harap segera hubungi melalui :",
    "Email : kepaniteraan@mahkamahagung.go.id    Telp : 021-384 3348 \\(ext.318\\)",
  ]

  private static func drawing(_ number: Int) -> String {
    var text = "0.85 g\n"
    for step in 0..<5 {
      text += "BT /F 24 Tf 0.71 0.71 -0.71 0.71 \(60 + 40 * step) \(120 + 130 * step) Tm (\(name)) Tj ET\n"
    }
    text += "0.3 g BT /F 14 Tf 120 812 Td (Direktori Putusan \(name)) Tj ET\n"
    text += "BT /F 10 Tf 120 800 Td (putusan.mahkamahagung.go.id) Tj ET\n"
    for (line, words) in disclaimer.enumerated() { text += "BT /F 5 Tf 30 \(40 - 6 * line) Td (\(words)) Tj ET\n" }
    return text + "BT /F 5 Tf 540 16 Td (Halaman \(number)) Tj ET\n"
  }
}
