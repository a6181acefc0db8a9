/// How the codebook's fields map to the data standards: CTDC's columns, UNODC's questionnaire (GLOTIP) with the SDG
/// indicator 16.2.2, and the blocks of the international classification (IC-TIP: event, victims, perpetrators).
struct CTDCMapping: Sendable {
  let field: String
  let ctdc: Phrase
  let glotip: Phrase
  let block: Phrase

  private init(_ field: String, _ ctdc: Phrase, _ glotip: Phrase, _ block: Phrase) {
    self.field = field
    self.ctdc = ctdc
    self.glotip = glotip
    self.block = block
  }

  private static let none = Phrase("–")
  private static let victim = Phrase(id: "korban", en: "victim")
  private static let event = Phrase(id: "peristiwa", en: "event")
  private static let perpetrator = Phrase(id: "pelaku", en: "perpetrator")
  private static let justice = Phrase(id: "tahap peradilan", en: "justice stage")
  private static let purpose = Phrase(id: "tujuan eksploitasi", en: "purpose")
  private static let labour = Phrase(id: "kerja paksa", en: "forced labour")
  private static let crime = Phrase(id: "pidana paksa", en: "forced criminality")
  private static let other = Phrase(id: "lainnya", en: "other")

  static let all: [CTDCMapping] = [
    CTDCMapping("register_year", Phrase("yearOfRegistration"), Phrase(id: "tahun", en: "year"), event),
    CTDCMapping(
      "victims.female, victims.male", Phrase("gender"),
      Phrase(id: "korban menurut jenis kelamin", en: "victims by sex"),
      victim),
    CTDCMapping(
      "victims.children", Phrase("majorityStatusAtExploit"),
      Phrase(id: "anak perempuan, anak laki-laki", en: "girls, boys"), victim),
    CTDCMapping(
      "exploitation = sexual", Phrase("isSexualExploit, typeOfSexProstitution"), Phrase(id: "seksual", en: "sexual"),
      purpose),
    CTDCMapping("exploitation = domestic_work", Phrase("isForcedLabour, typeOfLabourDomesticWork"), labour, purpose),
    CTDCMapping("exploitation = labour", Phrase("isForcedLabour, typeOfLabourNotSpecified"), labour, purpose),
    CTDCMapping("exploitation = fishing", Phrase("isForcedLabour, typeOfLabourOther"), labour, purpose),
    CTDCMapping(
      "exploitation = online_scam, crime", Phrase("isOtherExploit, typeOfLabourIllicitActivities"), crime, purpose),
    CTDCMapping(
      "exploitation = begging", Phrase("isOtherExploit, typeOfLabourBegging"), Phrase(id: "mengemis", en: "begging"),
      purpose),
    CTDCMapping(
      "exploitation = organ", Phrase("isOrganRemoval"), Phrase(id: "organ tubuh", en: "organ removal"), purpose),
    CTDCMapping(
      "exploitation = marriage", Phrase("isForcedMarriage"), Phrase(id: "kawin paksa", en: "forced marriage"), purpose),
    CTDCMapping("exploitation = adoption, surrogacy, other", Phrase("isOtherExploit"), other, purpose),
    CTDCMapping(
      "payment_or_debt", Phrase("meansOfControlDebtBondage"), none, Phrase(id: "cara penguasaan", en: "means")),
    CTDCMapping(
      "border, destination_countries", Phrase("CountryOfExploitation"),
      Phrase(id: "arus dalam negeri dan lintas negara", en: "domestic and cross-border flows"),
      Phrase(id: "rute", en: "route")),
    CTDCMapping("platforms", none, none, Phrase(id: "cara perekrutan", en: "recruitment method")),
    CTDCMapping(
      "defendants[].sex", none,
      Phrase(id: "diadili dan dipidana menurut jenis kelamin", en: "prosecuted, convicted by sex"),
      perpetrator),
    CTDCMapping(
      "defendants[].nationality", none, Phrase(id: "kewarganegaraan terpidana", en: "citizenship of the convicted"),
      perpetrator),
    CTDCMapping(
      "charged_provisions, verdict", none, Phrase(id: "pasal, pemidanaan", en: "articles, convictions"), justice),
    CTDCMapping("sentence, restitution", none, none, justice),
    CTDCMapping(
      "victim_testimony, closed_hearing, lpsk", none, none,
      Phrase(id: "tidak ada padanan", en: "none in any standard")),
  ]
}
