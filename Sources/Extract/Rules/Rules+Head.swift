internal import Decisions
internal import Pattern

extension Rule {
  /// Number, court and dates.
  static let head: [Rule] = [caseNumber, courtName, pronounced, appointed, sameDay, deliberated]

  static let caseNumber = Rule(
    "case-number", field: "case_number",
    says: "The case number stands after 'Nomor': a serial number, the register (Pid.Sus, Pid.B, ...), year and court.",
    in: [.metadata, .head],
    pattern:
      #"(?<value>(?:\b(?<serial>[0-9]{1,5}|x+) ?|\b)pid ?(?<register>sus|b|s|c|r)?(?: (?<branch>anak|tpk|lh|prk|phi|hki|tppo))? (?<year>(?:19|20)[0-9]{2}) (?<level>pn|ms)(?: ?(?<code>[a-z]{2,4})(?: (?<part>sel|pst|brt|tim|utr|sl|ps|br|ti|ut)\b)?)?)"#,
    examples: [
      "Nomor ⟦78/Pid.Sus/2025/PN Dum⟧\nDEMI KEADILAN", "nomor ⟦44 pid sus 2019 pn id⟧ demi keadilan",
      "Nomor : ⟦1011/Pid.Sus/2015/PN Jkt.Pst⟧", "NOMOR ⟦12/Pid.Sus-Anak/2020/PN.Bgl⟧",
    ],
    counterExamples: ["Nomor 21 Tahun 2007", "Nomor PDM-12/Dum/2025"], holding: Contained("pid", within: .blanks(1)))

  static let courtName = Rule(
    "court-line", field: "court",
    says: "The court's seat follows 'Pengadilan Negeri' in the line that says which court tries the case.",
    in: [.head, .metadata],
    pattern:
      #"\bpengadilan negeri (?:kelas [a-z0-9]+ (?:khusus )?|klas [a-z0-9]+ )?(?<value>[a-z]{3,}(?: [a-z]{3,}){0,3}?) (?:kelas|klas|yang|telah|di|memeriksa|dalam|tingkat|khusus|mengadili|pada)\b"#,
    examples: [
      "Pengadilan Negeri ⟦Dumai⟧ yang mengadili perkara pidana",
      "pengadilan negeri ⟦jakarta pusat⟧ yang memeriksa dan mengadili",
      "Pengadilan Negeri ⟦Lubuk Pakam⟧ Kelas I A yang",
    ],
    counterExamples: ["Pengadilan Tinggi Medan yang mengadili", "Ketua Pengadilan Negeri tersebut"])

  static let pronounced = Rule(
    "pronounced", field: "decision_date",
    says: "The decision is pronounced (diucapkan, dibacakan) in open court; the date follows.",
    in: [.closing],
    pattern: #"\b(?<value>(?:d ?i ?(?:ucap|baca)(?:kan)?|di ucapkan|diumumkan))\b"#,
    examples: [
      "yang ⟦diucapkan⟧ dalam sidang terbuka untuk umum pada hari Senin tanggal 8 Agustus 2022",
      "putusan mana ⟦dibacakan⟧ pada hari itu juga",
    ],
    counterExamples: ["diputuskan dalam sidang permusyawaratan Majelis Hakim"])

  static let appointed = Rule(
    "ordered-by", field: "decision_date",
    says: "The day of the order that appoints the judges stands in the closing too, and is not the decision's.",
    in: [.closing],
    pattern:
      #"\b(?:penetapan|surat penunjukan|penunjukan)\b(?:(?! (?:hari|diputuskan|musyawarah|permusyawaratan)) [a-z0-9]+){0,14} (?:tanggal|tertanggal)(?= ?$)"#,
    examples: ["berdasarkan Penetapan Ketua Pengadilan Negeri Dumai Nomor 12 tanggal"],
    counterExamples: ["diputuskan dalam sidang permusyawaratan Majelis Hakim pada hari Senin tanggal"])

  static let sameDay = Rule(
    "same-day", field: "decision_date",
    says: "'Pada hari itu juga': pronounced on the day of the deliberation named before, unless a date follows.",
    in: [.closing],
    pattern:
      #"\b(?:hari|tanggal)(?: dan (?:tanggal|hari))?(?: (?:itu|tersebut)){1,2}(?: juga| pula)?\b|\bhari (?:ini )?juga\b"#,
    examples: ["diucapkan dalam sidang terbuka untuk umum pada hari itu juga", "pada hari dan tanggal itu juga"],
    counterExamples: ["pada hari Senin tanggal 8 Agustus 2022"])

  static let deliberated = Rule(
    "deliberated", field: "decision_date",
    says: "The deliberation (musyawarah) of the bench; its date counts where no other day of pronouncing is named.",
    in: [.closing],
    pattern: #"\b(?<value>permusyawaratan|musyawarah|diputuskan|diputus)\b"#,
    examples: [
      "Demikianlah ⟦diputuskan⟧ dalam sidang permusyawaratan Majelis Hakim pada hari Jumat, tanggal 5 Agustus 2022"
    ],
    counterExamples: ["diucapkan dalam sidang terbuka untuk umum"])
}
