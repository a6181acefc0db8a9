/// A page and the document behind it, of nobody.
enum InventedBundle {
  static let site = "https://putusan3.mahkamahagung.go.id/direktori"

  /// An id of 32 characters that ends in this number.
  static func id(_ number: Int) -> String { "zaf1704163bdee14c0c3303935350000".dropLast(4) + "\(1000 + number)" }
  static func file(_ number: Int) -> String { "41ae1463bdee14c0c330393535300000".dropLast(4) + "\(1000 + number)" }

  /// - Parameter number: of the page, whose file has the same one; `nil` for a page that names neither.
  static func page(_ docket: String, _ number: Int? = nil) -> String {
    let link = number.map { "<a href=\"\(site)/download_file/\(file($0))/pdf/\(id($0))\">\(docket).pdf</a>" }
    return """
      <!DOCTYPE html><html><head><title>Direktori Putusan</title></head><body><table>
      <tr><td>Nomor</td><td>\(docket)</td></tr><tr><td>Tahun</td><td>2020</td></tr>
      <tr><td>Lembaga Peradilan</td><td>PN BENGKULU</td></tr>
      <tr><td>Tanggal Dibacakan</td><td>5 Mei 2020</td></tr></table>\(link ?? "")</body></html>
      """
  }

  static func document(_ docket: String, defendant: String = "BUDI CONTOH", closing: String = "5 Mei 2020") -> String {
    """
    P U T U S A N
    Nomor \(docket)
    DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA
    Pengadilan Negeri Bengkulu yang mengadili perkara pidana
    1. Nama lengkap : \(defendant);
    2. Tempat lahir : Bengkulu;
    3. Umur/Tanggal lahir : 37 Tahun/14 Maret 1983;
    4. Jenis kelamin : Laki-laki;
    Pengadilan Negeri tersebut;
    MENGADILI:
    1. Menyatakan Terdakwa terbukti bersalah;
    Demikianlah diputuskan dalam sidang permusyawaratan Majelis Hakim pada hari Selasa, tanggal \(closing)
    """
  }
}
