/// A PDF put together from its objects, for what no program at hand makes: stamps, and pages that are pictures.
struct PDFObjects {
  private var objects: [[UInt8]] = []
  private var pages: [Int] = []

  private static let (catalog, tree, font) = (1, 2, 3)

  init() {
    objects = [
      Array("<< /Type /Catalog /Pages \(Self.tree) 0 R >>".utf8), [],
      Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".utf8),
    ]
  }

  /// A page of A4 with text in Helvetica (`/F`).
  mutating func page(drawing: String) {
    page(drawing, resources: "/Font << /F \(Self.font) 0 R >>")
  }

  /// A page of A4 that is one picture, in colours.
  mutating func page(jpeg: [UInt8]) {
    let (width, height) = PDFObjects.size(ofJPEG: jpeg)
    let head =
      "<< /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /ColorSpace /DeviceRGB /BitsPerComponent 8 "
      + "/Filter /DCTDecode /Length \(jpeg.count) >>\nstream\n"
    let picture = add(Array(head.utf8) + jpeg + Array("\nendstream".utf8))
    page("q 595 0 0 842 0 0 cm /P Do Q", resources: "/XObject << /P \(picture) 0 R >>")
  }

  /// From the frame header: FF C0 (or C1, C2), two bytes of length, one of depth, then height and width.
  private static func size(ofJPEG bytes: [UInt8]) -> (width: Int, height: Int) {
    let frame = bytes.indices.dropLast(9).first { bytes[$0] == 0xFF && (0xC0...0xC2).contains(bytes[$0 + 1]) }
    guard let frame else { return (0, 0) }
    func number(_ at: Int) -> Int { Int(bytes[frame + at]) << 8 | Int(bytes[frame + at + 1]) }
    return (number(7), number(5))
  }

  private mutating func page(_ drawing: String, resources: String) {
    let content = add(Array("<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream".utf8))
    let page =
      "<< /Type /Page /Parent \(Self.tree) 0 R /MediaBox [0 0 595 842] /Resources << \(resources) >> "
      + "/Contents \(content) 0 R >>"
    pages.append(add(Array(page.utf8)))
  }

  private mutating func add(_ object: [UInt8]) -> Int {
    objects.append(object)
    return objects.count
  }

  func bytes() -> [UInt8] {
    var objects = objects
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    objects[Self.tree - 1] = Array("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>".utf8)
    var bytes = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let table = bytes.count
    bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for place in places {
      let digits = String(place)
      bytes += (String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8
    }
    bytes += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8
    return bytes
  }
}
