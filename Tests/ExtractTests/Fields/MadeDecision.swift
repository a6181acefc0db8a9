import Decisions
import Ingest

@testable import Extract

/// A short decision of invented people, true to the template; tests put in the part that they are about.
struct MadeDecision {
  var head = "P U T U S A N\nNomor 12/Pid.Sus/2020/PN Bgl\nPengadilan Negeri Bengkulu yang mengadili perkara pidana"
  var identity = """
    1. Nama lengkap : BUDI SANTOSO als KOBU Bin KARTA;
    2. Tempat lahir : Bengkulu;
    3. Umur/Tanggal lahir : 37 Tahun/14 Maret 1983;
    4. Jenis kelamin : Laki-laki;
    5. Kebangsaan : Indonesia;
    6. Tempat tinggal : Jalan Melur, Kota Bengkulu;
    7. Agama : Islam;
    8. Pekerjaan : Wiraswasta;
    Terdakwa ditangkap pada tanggal 9 Januari 2020;
    Terdakwa ditahan dalam tahanan Rutan oleh: 1. Penyidik sejak tanggal 10 Januari 2020;
    Terdakwa didampingi oleh Penasihat Hukum Citra, S.H.;
    """
  var demand = """
    1. Menyatakan Terdakwa terbukti bersalah;
    2. Menjatuhkan pidana penjara selama 6 (enam) tahun dan denda sebesar Rp200.000.000,00 (dua ratus juta rupiah) subsidair
    6 (enam) bulan kurungan;
    """
  var indictment = """
    Bahwa Terdakwa menawarkan saksi Ani Binti Darma kepada tamu untuk prostitusi di Bengkulu.
    Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007;
    """
  var evidence = """
    1. Saksi Ani Binti Darma, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
    - Bahwa saksi ditawari pekerjaan oleh Terdakwa lalu disuruh melayani tamu;
    """
  var facts = "- Bahwa Terdakwa telah menjual saksi korban Ani Binti Darma untuk berhubungan badan dengan tamu;"
  var circumstances = """
    Keadaan yang memberatkan:
    - Perbuatan Terdakwa meresahkan masyarakat;
    Keadaan yang meringankan:
    - Terdakwa belum pernah dihukum;
    - Terdakwa menyesali perbuatannya;
    """
  var law = "Memperhatikan, Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007 dan Undang-Undang Nomor 8 Tahun 1981;"
  var amar = """
    MENGADILI:
    1. Menyatakan Terdakwa terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
    2. Menjatuhkan pidana kepada Terdakwa dengan pidana penjara selama 4 (empat) tahun dan denda sejumlah Rp120.000.000,00
    (seratus dua puluh juta rupiah) dengan ketentuan apabila denda tersebut tidak dibayar diganti dengan pidana kurungan
    selama 3 (tiga) bulan;
    3. Membebankan biaya perkara sejumlah Rp5.000,00 (lima ribu rupiah);
    """
  var closing = """
    Demikianlah diputuskan dalam sidang permusyawaratan Majelis Hakim pada hari Selasa, tanggal 5 Mei 2020, yang diucapkan
    dalam sidang terbuka untuk umum pada hari Kamis, tanggal 7 Mei 2020;
    """

  var text: String {
    """
    \(head)
    dalam perkara Terdakwa:
    \(identity)
    Pengadilan Negeri tersebut;
    Setelah membaca berkas perkara;
    Setelah mendengar pembacaan tuntutan pidana yang diajukan oleh Penuntut Umum:
    \(demand)
    Setelah mendengar pembelaan Terdakwa;
    Menimbang, bahwa Terdakwa diajukan ke persidangan didakwa dengan dakwaan yang berbentuk tunggal sebagai berikut:
    \(indictment)
    Menimbang, bahwa atas dakwaan tersebut Terdakwa tidak mengajukan keberatan;
    Menimbang, bahwa untuk membuktikan dakwaannya Penuntut Umum telah mengajukan Saksi-saksi sebagai berikut:
    \(evidence)
    Menimbang, bahwa berdasarkan alat bukti diperoleh fakta-fakta hukum sebagai berikut:
    \(facts)
    Menimbang, bahwa selanjutnya Majelis Hakim akan mempertimbangkan apakah Terdakwa dapat dinyatakan bersalah;
    \(circumstances)
    \(law)
    \(amar)
    \(closing)
    """
  }

  func decision() throws -> Decision {
    try DecisionReader().read(Array(text.utf8), id: "made", path: "made.txt")
  }

  static func record(of text: String) throws -> CaseRecord {
    Extractor().extract(try DecisionReader().read(Array(text.utf8), id: "made", path: "made.txt"))
  }

  func record() throws -> CaseRecord { Extractor().extract(try decision()) }
}
