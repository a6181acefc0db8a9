/// The words that a recognised text is held against. Nothing here is read before the first recognised text comes.
enum LegalVocabulary {
  /// Words by which rules and sections are read, in `legal.txt`.
  static let legal = words(PackageResources.legal_txt)
  /// Words that stay as they are, beside the vocabulary and the legal words, in `known.txt`.
  private static let known = words(PackageResources.known_txt)

  /// What a damaged word may be by the table of confusions.
  static let tree = WordTree(Vocabulary.all.union(legal).union(known).filter { $0.count > 3 })
  static let nearLegal = NearWords(legal)
  /// Words that open sentences and stand in headings: no name is near to one of them.
  static let formulas: Set<ArraySlice<UInt8>> = words(
    """
    mengadili menetapkan menyatakan menjatuhkan menimbang mengingat memperhatikan memerintahkan membebankan
    membebaskan menghukum demikianlah terdakwa penuntut penasihat pengadilan putusan keterangan pemberantasan
    perdagangan dikembalikan dirampas dimusnahkan berdasarkan keadilan ketuhanan republik kepolisian kejaksaan
    mahkamah penangkapan penahanan selanjutnya sebagaimana perbuatan persidangan terbukti
    """)
  static let nearAll = NearWords(Vocabulary.all.union(legal).union(known))

  /// Whether a word can be what a damaged one was.
  static func isTarget(_ word: ArraySlice<UInt8>) -> Bool { Vocabulary.contains(word) || legal.contains(word) }

  /// Whether a word is one, and so not damaged; so is one with `nya`, `lah`, `kah`, `pun` behind it, and one with
  /// `di` or `ke` written together before it ("dikepolisian").
  static func isKnown(_ word: ArraySlice<UInt8>) -> Bool {
    if isTarget(word) || known.contains(word) { return true }
    guard word.count > 6 else { return false }
    if prepositions.contains(word.prefix(2)), isTarget(word.dropFirst(2)) { return true }
    guard endings.contains(word.suffix(3)) else { return false }
    return isTarget(word.dropLast(3)) || known.contains(word.dropLast(3))
  }

  /// Whether a word may be mended to it: no places and brands, no numerals. "lirna" may be Lina or five.
  static func isMeant(_ word: ArraySlice<UInt8>) -> Bool {
    isTarget(word) && !names.contains(word) && !numerals.contains(word)
  }

  /// Words that figures stand right behind.
  static let beforeFigures: Set<ArraySlice<UInt8>> = words(
    """
    nomor pasal ayat tahun tanggal halaman januari februari maret april juni juli agustus september oktober november
    nopember desember
    """)

  /// Words that names of people and places stand right behind.
  static let beforeNames: Set<ArraySlice<UInt8>> = words(
    """
    bernama alias als bin binti sdr sdri saudara saudari pak bapak bu ibu desa dusun kelurahan kecamatan kabupaten kota
    kampung jalan jl
    """)

  private static let names = words(
    """
    dubai facebook hongkong jakarta kalimantan kamboja malaysia michat myanmar samsung singapore singapura soekarno
    surabaya taiwan thailand whatsapp arab mama sari
    """)
  private static let numerals = words("satu tiga empat lima enam tujuh puluh ratus ribu juta milyar miliar belas")

  private static let endings: Set<ArraySlice<UInt8>> = words("nya lah kah pun")
  private static let prepositions: Set<ArraySlice<UInt8>> = words("di ke")

  /// One word a line; lines that begin with # say how they were chosen.
  private static func words(_ file: [UInt8]) -> Set<ArraySlice<UInt8>> {
    Set(file.split(separator: 0x0A).filter { $0.first != 0x23 }.map { ArraySlice(Array($0)) })
  }

  private static func words(_ text: String) -> Set<ArraySlice<UInt8>> {
    Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { ArraySlice(Array($0)) })
  }
}
