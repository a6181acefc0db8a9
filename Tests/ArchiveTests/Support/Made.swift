/// Made-up texts, short but true to form.
enum Made {
  static let first = decision(
    number: 11, name: "Contoh Satu", place: "menara", months: "48 (empat puluh delapan) bulan")
  static let second = decision(number: 12, name: "Contoh Dua", place: "gudang", months: "3 (tiga) tahun")

  static func decision(number: Int, name: String, place: String, months: String) -> String {
    """
    PUTUSAN
    Nomor \(number)/Pid.Sus/2020/PN Dum
    DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA
    Pengadilan Negeri Dumai yang mengadili perkara pidana menjatuhkan putusan sebagai berikut dalam perkara Terdakwa:
    Nama lengkap : \(name)
    Umur : 30 tahun
    Jenis kelamin : Laki-laki
    Kebangsaan : Indonesia
    Pekerjaan : Penjaga Kampung Rekaan
    Menimbang, bahwa korban ditampung di \(place) tua dan diatur dalam Pasal 48 Undang-Undang Nomor 21 Tahun 2007.
    MENGADILI:
    1. Menyatakan Terdakwa \(name) terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
    2. Menjatuhkan pidana kepada Terdakwa oleh karena itu dengan pidana penjara selama \(months);
    Demikianlah diputuskan pada hari Senin, tanggal 5 Oktober 2020.

    """
  }
}
