internal import Analyze

/// Why the program doubts a value, in the reader's language. Records say it in English.
enum DoubtWords {
  static func phrase(_ reason: String) -> Phrase {
    if let words = whole[reason] { return Phrase(id: words, en: reason) }
    for (start, end, id) in open where reason.hasPrefix(start) && reason.hasSuffix(end) {
      let middle = String(reason.dropFirst(start.count).dropLast(end.count))
      return Phrase(id: id.replacing("*", with: middle), en: reason)
    }
    return Phrase(reason)
  }

  /// Reasons that name something: what stands in the place of `*` is taken over as it is.
  private static let open: [(start: String, end: String, id: String)] = [
    ("", " is not told by all parts of the decision", "* tidak disebut oleh semua bagian putusan"),
    ("", " stands in testimony only and was left out", "* hanya ada dalam keterangan dan tidak dihitung"),
    ("", " sums were added up", "* jumlah uang dijumlahkan"),
    ("", " identity blocks or more; the others were not read", "* blok identitas atau lebih; selebihnya tidak dibaca"),
    ("", " counts or more; the others were not read", "* dakwaan atau lebih; selebihnya tidak dibaca"),
    ("", " names or more; the others were not read", "* nama atau lebih; selebihnya tidak dibaca"),
    (
      "the court calls the indictment ", "",
      "majelis menyebut dakwaan dan susunan dakwaannya berbeda (*)"
    ),
    ("a search reached its limit and was not decided: ", "", "pencarian mencapai batasnya dan tidak selesai: *"),
  ]

  private static let whole: [String: String] = [
    "a baby or child that was given away, of which no name was recognised":
      "bayi atau anak yang diserahkan, tanpa nama yang dikenali",
    "a baby or child that was given away; whether it was heard is not told":
      "bayi atau anak yang diserahkan; apakah didengar tidak disebut",
    "a child or an age is spoken of, but hardly a victim's":
      "anak atau umur disebut, tetapi barangkali bukan milik korban",
    "a foreign country is named, but hardly as a destination": "negara asing disebut, tetapi barangkali bukan tujuan",
    "a number of women is told, fewer are called victims":
      "jumlah perempuan disebut, yang disebut korban lebih sedikit",
    "a sentence without a declaration of guilt": "pidana tanpa pernyataan bersalah",
    "a term too long for a substitute was left out": "masa yang terlalu lama untuk pidana pengganti tidak dihitung",
    "a victim is spoken of without a name": "korban disebut tanpa nama",
    "babies or children that were given away": "bayi atau anak yang diserahkan",
    "counted by the number of women told": "dihitung dari jumlah perempuan yang disebut",
    "debt or pay is spoken of, but hardly as a bond":
      "utang atau upah disebut, tetapi barangkali bukan sebagai jeratan",
    "figure and words disagree": "angka dan huruf tidak sama",
    "hostess work; the sex of each victim is not told":
      "pekerjaan pemandu lagu; jenis kelamin tiap korban tidak disebut",
    "household work and other work are both told": "pekerjaan rumah tangga dan pekerjaan lain sama-sama disebut",
    "household work; the sex of each victim is not told":
      "pekerjaan rumah tangga; jenis kelamin tiap korban tidak disebut",
    "how many of the victims are children is not clear": "berapa korban yang anak tidak jelas",
    "labels and values stand apart": "label dan isinya terpisah",
    "neither the counts nor the court tell the form": "bentuk dakwaan tidak disebut oleh dakwaan maupun majelis",
    "neither the provisions applied nor the proven count was found":
      "pasal yang diterapkan maupun dakwaan yang terbukti tidak ditemukan",
    "no amar found": "amar tidak ditemukan", "no case number found": "nomor perkara tidak ditemukan",
    "no closing found": "penutup tidak ditemukan",
    "no count with its provisions was found in the indictment": "dakwaan dengan pasalnya tidak ditemukan",
    "no country of destination was recognised": "negara tujuan tidak dikenali",
    "no court line found": "nama pengadilan tidak ditemukan", "no date in the closing": "penutup tanpa tanggal",
    "no demand found": "tuntutan tidak ditemukan",
    "no form of exploitation was recognised": "bentuk eksploitasi tidak dikenali",
    "no identity block found": "identitas terdakwa tidak ditemukan",
    "no list of circumstances found": "daftar keadaan tidak ditemukan",
    "no provision on work or exploitation abroad is charged":
      "tidak didakwakan pasal tentang pekerjaan atau eksploitasi di luar negeri",
    "no victim was recognised": "korban tidak dikenali",
    "no victim was told apart among the witnesses": "korban tidak dapat dibedakan di antara para saksi",
    "no victim was told apart by name": "korban tidak dapat dibedakan menurut nama",
    "nobody is called a victim; counted by what the witnesses tell":
      "tidak seorang pun disebut korban; dihitung dari keterangan saksi",
    "other witnesses were read out": "keterangan saksi lain dibacakan",
    "people smuggling alone is charged; passengers were not counted as victims":
      "hanya penyelundupan manusia yang didakwakan; penumpang tidak dihitung sebagai korban",
    "recognised text": "teks hasil pengenalan huruf (OCR)",
    "resting on names and testimony; no number is told that confirms it":
      "berdasarkan nama dan keterangan; tidak ada jumlah yang menguatkan",
    "restitution is ordered; who asked for it is not told": "restitusi diperintahkan; siapa yang meminta tidak disebut",
    "restitution is spoken of once, or its absence as well": "restitusi disebut sekali saja, atau juga ketiadaannya",
    "several countries; transit and promised ones may be among them":
      "beberapa negara; negara transit atau yang dijanjikan mungkin termasuk",
    "several people are called victims": "beberapa orang disebut korban",
    "some victims are called children, some are not": "sebagian korban disebut anak, sebagian tidak",
    "taken from the evidence; the opening names no arrest":
      "diambil dari alat bukti; bagian awal tidak menyebut penangkapan",
    "the amar holds no verdict that is known": "amar tidak memuat putusan yang dikenali",
    "the closing names no year; the year of registration was taken":
      "penutup tidak menyebut tahun; dipakai tahun pendaftaran",
    "the court is not in the table of courts": "pengadilan tidak ada dalam daftar pengadilan",
    "the court line and the code in the case number name different courts":
      "nama pengadilan dan kode dalam nomor perkara berbeda",
    "the first day of detention; no arrest is named": "hari pertama penahanan; penangkapan tidak disebut",
    "the head cuts the court's code; completed from another passage":
      "kode pengadilan di kepala putusan terpotong; dilengkapi dari bagian lain",
    "the head masks or cuts the number": "nomor di kepala putusan disamarkan atau terpotong",
    "the head masks or cuts the number; taken from another passage":
      "nomor di kepala putusan disamarkan atau terpotong; diambil dari bagian lain",
    "the identity block shows no age": "identitas tidak menyebut umur",
    "the identity block shows no name": "identitas tidak menyebut nama",
    "the identity block shows no sex": "identitas tidak menyebut jenis kelamin",
    "the list has no marks; lines were counted": "daftar tanpa tanda; barisnya yang dihitung",
    "the number of victims is doubtful": "jumlah korban diragukan",
    "the number told and the victims named or heard are not the same":
      "jumlah yang disebut tidak sama dengan korban yang dinamai atau didengar",
    "the opening says both": "bagian awal menyebut keduanya",
    "the page names another day than the document's closing": "halaman web menyebut hari lain daripada penutup dokumen",
    "the provisions applied are not those of any count": "pasal yang diterapkan bukan pasal salah satu dakwaan",
    "several counts hold the provisions applied": "beberapa dakwaan memuat pasal yang diterapkan",
    "the new code is applied to what was charged under the old law":
      "undang-undang baru diterapkan pada dakwaan menurut undang-undang lama",
    "the sex of all victims is not told": "jenis kelamin semua korban tidak disebut",
    "the sex of some victims is not told": "jenis kelamin sebagian korban tidak disebut",
    "the victim is masked, but a name slips through": "nama korban disamarkan, tetapi ada nama yang lolos",
    "the victim is masked; a name may slip through where no rule looks":
      "nama korban disamarkan; mungkin ada nama yang lolos di tempat yang tidak diperiksa",
    "the victim is spoken of by the role; a name may slip through where no rule looks":
      "korban disebut menurut perannya; mungkin ada nama yang lolos di tempat yang tidak diperiksa",
    "the victims are called children together; whether each is one is not told":
      "para korban bersama-sama disebut anak; apakah masing-masing anak tidak disebut",
    "the year is far from the year of registration": "tahunnya jauh dari tahun pendaftaran",
    "the year printed lies after the detention; the detention's year was taken":
      "tahun yang tercetak sesudah penahanan; dipakai tahun penahanan",
    "told in few places or not by the court's facts": "hanya disebut di beberapa tempat, atau tidak dalam fakta hukum",
    "who of the witnesses are victims is doubtful": "siapa di antara saksi yang korban diragukan",
    "work abroad whose kind is not stated": "pekerjaan di luar negeri yang jenisnya tidak disebut",
  ]
}
