internal import Pattern

/// The phrases that open the parts of a decision, over folded text. Counts are of 500 trafficking decisions.
enum SectionMarkers {
  /// "Nama lengkap : ..." (488), "Nama : ..."; "1. Nama".
  static let identity = Pattern(rule: #"\b(?:[1i] )?(?:nama lengkap|nama terdakwa|nama)\b"#)
  /// "Terdakwa ditangkap ...", "... ditahan dalam tahanan ...", "Terdakwa tidak ditahan".
  static let detention = Pattern(
    rule:
      #"\b(?:(?:para )?terdakwa [a-z0-9 ]{0,120}?)?(?:ditangkap|ditahan|telah dilakukan penangkapan|tidak dilakukan pena|(?:riwayat )?penahanan (?:terdakwa|oleh))\b"#
  )
  /// "Terdakwa didampingi oleh Penasihat Hukum", "menghadap sendiri".
  static let counsel = Pattern(
    rule:
      #"\b(?:(?:para )?terdakwa [a-z0-9 ]{0,80}?)?(?:didampingi|pen[ae]si?[eh]+[ha]*t hukum|penasehat hukum|menghadap sendiri|menghadapi? sendiri|kuasa hukum)"#
  )
  /// "Pengadilan Negeri tersebut" (492), "Setelah membaca" (497).
  static let history = Pattern(
    rule:
      #"\bpengadilan [a-z ]{0,40}tersebut (?:setelah|telah)|\bpengadilan negeri tersebut\b|\b(?:setelah|telah) membaca\b"#
  )
  /// "Setelah mendengar pembacaan tuntutan pidana" (482).
  static let demand = Pattern(
    rule:
      #"\b(?:setelah |telah )?(?:pula )?(?:mendengar|di ?dengar|memperhatikan|membaca)(?: dan [a-z]+)?(?: pula)?(?: pembacaan| pembacan| uraian)?(?: surat| requisitoir)?(?: tentang)? tuntutan|\bpembacaan (?:surat )?tuntutan pidana|\btuntutan pidana (?:yang diajukan|dari)|\bmendengar requisitoir"#
  )
  /// "Setelah mendengar pembelaan ...", "... permohonan ...".
  static let plea = Pattern(
    rule:
      #"\b(?:setelah |telah )(?:membaca dan |pula )?(?:mendengar|memperhatikan|membaca)[a-z ]{0,40}?(?:pembelaan|permohonan|pl[ei]+doi|nota)"#
  )
  /// "... diajukan ke persidangan oleh Penuntut Umum didakwa berdasarkan surat dakwaan".
  static let indictment = Pattern(
    rule:
      #"\bmenimbang (?:bahwa )?(?:(?!menimbang)[a-z0-9 ]){0,200}?(?:diajukan|dihadapkan|didakwa)\b(?:(?!menimbang)[a-z0-9 ]){0,120}?(?:didakwa|dakwaan)"#
      + #"|\b(?:diajukan|dihadapkan)(?: ke| di)?(?: depan| muka)? ?persidangan[a-z0-9 ]{0,120}?(?:didakwa|dakwaan)"#
      // "... oleh Penuntut Umum Nomor REG. PERKARA PDM-12 sebagai berikut: PERTAMA: Bahwa".
      + #"|\bterdakwa(?: [a-z0-9]+){0,8} (?:diajukan|dihadapkan)(?: ke| di)?(?: depan| muka)? ?persidangan oleh (?:jaksa )?penuntut umum(?:(?! menimbang| saksi) [a-z0-9]+){0,40} sebagai berikut (?:pertama|kesatu|primair|primer|ke ?satu|bahwa)\b"#
      + #"|\b(?:telah )?didakwa (?:oleh|berdasarkan|dengan|telah|melakukan|melanggar|sebagaimana|sebagai)\b|\bdengan (?:surat )?dakwaan (?:sebagai|nomor|no|tertanggal|tanggal)"#
  )
  /// "Menimbang, bahwa terhadap dakwaan Penuntut Umum, Terdakwa tidak mengajukan keberatan".
  static let interlocutory = Pattern(
    rule: #"\bmenimbang (?:(?!menimbang)[a-z0-9 ]){0,260}?\b(?:keberatan|eksepsi|mengerti)\b"#)
  /// "Menimbang, bahwa untuk membuktikan dakwaannya Penuntut Umum telah mengajukan Saksi-saksi".
  static let evidence = Pattern(
    rule:
      #"\bmenimbang (?:bahwa )?(?:(?!menimbang)[a-z0-9 ]){0,160}?(?:membuktikan|menguatkan|memperkuat|mendukung)(?: kebenaran)?(?: surat)? ?(?:dakwaan|dalil)|\b(?:telah )?(?:mengajukan|menghadirkan|didengar)(?: keterangan)? saksi saksi\b"#
  )
  /// "dibawah sumpah pada pokoknya menerangkan": a witness speaks, whatever sentence announced the evidence.
  static let sworn = Pattern(rule: #"\b(?:di ?bawah (?:sumpah|janji)|disumpah|pada pokoknya menerangkan)\b"#)
  /// "... diperoleh fakta-fakta hukum sebagai berikut" (477).
  static let facts = Pattern(
    rule:
      #"\bmenimbang (?:bahwa )?(?:(?!menimbang)[a-z0-9 ]){0,330}?(?:diperoleh|terungkap|didapat|didapatkan|didapati|ditemukan|diperolehlah|terdapat|memperoleh|mendapatkan|menemukan|menyimpulkan)(?:(?!menimbang)[a-z0-9 ]){0,90}?\bfakta"#,
    // "menimbang bahwa", 330 letters, "menyimpulkan", 90 letters.
    holding: Contained("fakta", within: .bytes(460)))
  /// "... akan mempertimbangkan apakah berdasarkan fakta-fakta hukum tersebut di atas Terdakwa dapat dinyatakan ...".
  static let considerations = Pattern(
    rule:
      #"\bmenimbang (?:bahwa )?(?:(?!menimbang)[a-z0-9 ]){0,260}?(?:mempertimbangkan apakah|dipertimbangkan apakah|unsur unsur|unsurnya|telah didakwa|didakwa (?:oleh|dengan))"#,
    // "menimbang bahwa", 260 letters, "mem" or "telah".
    holding: Contained("pertimbangkan apakah", "unsur", "didakwa", within: .bytes(300)))
  /// "Keadaan yang memberatkan:", "Hal-hal yang memberatkan".
  static let circumstances = Pattern(
    rule: #"\b(?:keada+n|hal|faktor|alasan)(?: keadaan| hal)?(?: hal)?(?: yang)?(?: dapat)? mem+berat?kan\b"#)
  /// "Memperhatikan, Pasal ..." (488), "Mengingat, Pasal ...".
  static let appliedLaw = Pattern(
    rule:
      #"\b(?:memperhatikan|mengingat)\b(?: akan)?(?: ketentuan)?(?= (?:[a-z0-9]+ ){0,12}?(?:pasal|undang|uu|kuhp|kitab|peraturan|dan)\b)"#
  )
  /// The heading over the operative part; OCR reads MENGADIU.
  static let amar = Pattern(rule: #"\bm ?e ?n ?g ?a ?d ?i ?(?:l ?[i1l]|u)\b"#)
  /// A decision that ends a case without judging it is headed MENETAPKAN.
  static let ruling = Pattern(rule: #"\bmenetapkan\b|\bm e n e t a p k a n\b"#)
  /// What stands right behind the heading of an operative part.
  static let dictum = Pattern(
    rule:
      #"\G(?: sendiri)?(?: [1ila])? (?:menyatakan|menerima|menolak|mengabulkan|menetapkan|menghukum|membebaskan|memerintahkan|menjatuhkan|[1i] )"#
  )
  /// "Demikianlah diputuskan dalam sidang permusyawaratan" (490).
  static let closing = Pattern(
    rule:
      #"\bdem[i1]k[i1]an(?:lah)?(?: telah)?(?: di)? ?(?:di)?(?:putus|tetap|musyawarah)|\bdiputus(?:kan)? dalam (?:sidang|rapat) permusyawaratan"#
  )

  /// Those that are looked for in long texts.
  static let all: [Pattern] = [
    identity, detention, counsel, history, demand, plea, indictment, interlocutory, evidence, facts, considerations,
    circumstances, appliedLaw, amar, ruling, closing, SectionSplitter.reason, SectionSplitter.nextIdentity,
  ]

  static let index = WordIndex(all)
}
