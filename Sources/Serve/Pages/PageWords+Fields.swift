internal import Analyze
internal import Decisions

// What fields are called, and how their answers read.

extension PageWords {
  /// Of a filter, or of a column of the list of cases.
  static func field(_ name: String) -> Phrase { filters[name] ?? columns[name] ?? Phrase(name) }

  /// Of a field of the codebook, by its path there: `defendants[].age`.
  static func label(_ path: String) -> Phrase {
    if let phrase = labels[path.hasPrefix("defendants[].") ? String(path.dropFirst("defendants[].".count)) : path] {
      return phrase
    }
    return Phrase(path)
  }

  /// Of a field of a record, with the defendant where there is one: `defendants[1].age` is "Terdakwa 2, umur".
  static func path(_ path: String) -> Phrase {
    guard let match = path.wholeMatch(of: /defendants\[(\d+)\]\.(.+)/), let index = Int(match.1) else {
      return label(path)
    }
    let field = label("defendants[]." + match.2)
    return Phrase { "\(defendant[$0]) \(index + 1), \(field[$0].lowercased())" }
  }

  /// An answer as records have it; a list's members are joined by `; `.
  ///
  /// - Parameter field: a filter, a column or the last part of a path.
  static func answer(_ answer: String, of field: String) -> Phrase {
    Phrase { language in
      answer.split(separator: "; ").map { word(String($0), field)[language] }.joined(separator: "; ")
    }
  }

  private static func word(_ word: String, _ field: String) -> Phrase {
    if let phrase = AnswerLabel.phrase(word, of: field) { return phrase }
    switch word {
    case "male": return Phrase(id: "laki-laki", en: "male")
    case "female": return Phrase(id: "perempuan", en: "female")
    case "true": return Phrase(id: "ya", en: "yes")
    case "false": return Phrase(id: "tidak", en: "no")
    case "9999" where field.hasPrefix("prison"): return Phrase(id: "seumur hidup", en: "life")
    default: return field == "restitution" ? restitution[word] ?? Phrase(word) : Phrase(word)
    }
  }

  private static let restitution: [String: Phrase] = [
    "ordered": Phrase(id: "Dikabulkan", en: "Ordered"),
    "refused": Phrase(id: "Diminta, tidak dikabulkan", en: "Asked for, not ordered"),
    "requested": Phrase(id: "Diminta", en: "Asked for"), "none": Phrase(id: "Tidak diminta", en: "Not asked for"),
  ]

  private static let filters: [String: Phrase] = [
    "province": Phrase(id: "Provinsi", en: "Province"), "year": Phrase(id: "Tahun", en: "Year"),
    "law": Phrase(id: "Undang-undang", en: "Law"), "verdict": Phrase(id: "Amar", en: "Verdict"),
    "border": Phrase(id: "Wilayah", en: "Border"), "restitution": Phrase(id: "Restitusi", en: "Restitution"),
    "prison": Phrase(id: "Penjara (bulan)", en: "Prison (months)"), "victims": Phrase(id: "Korban", en: "Victims"),
    "figure": Phrase(id: "Angka", en: "Figure"), "number": Phrase(id: "Nomor", en: "Number"),
    "text": Phrase(id: "Kata", en: "Words"), "exploitation": Phrase(id: "Eksploitasi", en: "Exploitation"),
    "court": Phrase(id: "Pengadilan", en: "Court"),
  ]

  private static let columns: [String: Phrase] = [
    "case_number": Phrase(id: "Nomor perkara", en: "Case number"),
    "decision_date": Phrase(id: "Diputus", en: "Decided"), "defendants": Phrase(id: "Terdakwa", en: "Defendants"),
    "convicted": Phrase(id: "Dipidana", en: "Convicted"),
    "prison_months_highest": Phrase(id: "Penjara tertinggi (bulan)", en: "Longest prison term (months)"),
    "victims_count": Phrase(id: "Korban", en: "Victims"), "doubts": Phrase(id: "Keraguan", en: "Doubts"),
  ]

  /// All fields of the codebook; those of defendants without what stands in front.
  private static let labels: [String: Phrase] = [
    "case_number": Phrase(id: "Nomor perkara", en: "Case number"), "court": Phrase(id: "Pengadilan", en: "Court"),
    "id": Phrase(id: "Berkas", en: "File"), "register_year": Phrase(id: "Tahun register", en: "Year of register"),
    "decision_date": Phrase(id: "Tanggal putusan", en: "Date of decision"),
    "indictment_form": Phrase(id: "Bentuk dakwaan", en: "Form of indictment"),
    "charged_provisions": Phrase(id: "Pasal yang didakwakan", en: "Provisions charged"),
    "arrest_date": Phrase(id: "Tanggal penangkapan", en: "Date of arrest"), "name": Phrase(id: "Nama", en: "Name"),
    "sex": Phrase(id: "Jenis kelamin", en: "Sex"), "age": Phrase(id: "Umur", en: "Age"),
    "birth_date": Phrase(id: "Tanggal lahir", en: "Date of birth"),
    "nationality": Phrase(id: "Kebangsaan", en: "Nationality"), "occupation": Phrase(id: "Pekerjaan", en: "Occupation"),
    "represented": Phrase(id: "Didampingi penasihat hukum", en: "With legal counsel"),
    "demand.prison_months": Phrase(id: "Tuntutan: penjara (bulan)", en: "Demand: prison (months)"),
    "demand.fine_idr": Phrase(id: "Tuntutan: denda (Rp)", en: "Demand: fine (Rp)"),
    "demand.fine_substitute_months": Phrase(
      id: "Tuntutan: pengganti denda (bulan)", en: "Demand: in place of the fine (months)"),
    "demand.restitution_idr": Phrase(id: "Tuntutan: restitusi (Rp)", en: "Demand: restitution (Rp)"),
    "verdict": Phrase(id: "Amar", en: "Verdict"),
    "convicted_provisions": Phrase(id: "Pasal yang terbukti", en: "Provisions proven"),
    "sentence.prison_months": Phrase(id: "Pidana penjara (bulan)", en: "Prison (months)"),
    "sentence.fine_idr": Phrase(id: "Pidana denda (Rp)", en: "Fine (Rp)"),
    "sentence.fine_substitute_months": Phrase(id: "Pengganti denda (bulan)", en: "In place of the fine (months)"),
    "sentence.restitution_idr": Phrase(id: "Restitusi (Rp)", en: "Restitution (Rp)"),
    "sentence.restitution_substitute_months": Phrase(
      id: "Pengganti restitusi (bulan)", en: "In place of restitution (months)"),
    "sentence.probation_months": Phrase(id: "Pidana percobaan (bulan)", en: "Conditional sentence (months)"),
    "victims.count": Phrase(id: "Jumlah korban", en: "Number of victims"),
    "victims.female": Phrase(id: "Korban perempuan", en: "Female victims"),
    "victims.male": Phrase(id: "Korban laki-laki", en: "Male victims"),
    "victims.children": Phrase(id: "Korban anak", en: "Child victims"),
    "exploitation": Phrase(id: "Eksploitasi", en: "Exploitation"), "border": Phrase(id: "Wilayah", en: "Border"),
    "destination_countries": Phrase(id: "Negara tujuan", en: "Countries of destination"),
    "platforms": Phrase(id: "Layanan daring", en: "Online services"),
    "payment_or_debt": Phrase(id: "Jeratan utang atau uang muka", en: "Bound by debt or advance pay"),
    "restitution_requested": Phrase(id: "Restitusi diminta", en: "Restitution asked for"),
    "lpsk": Phrase(id: "LPSK disebut", en: "LPSK mentioned"),
    "victim_testimony": Phrase(id: "Keterangan korban", en: "Victims' evidence"),
    "closed_hearing": Phrase(id: "Sidang tertutup", en: "Closed hearing"),
    "victim_named": Phrase(id: "Nama korban disebut", en: "Victim named"),
    "aggravating_count": Phrase(id: "Keadaan memberatkan", en: "Aggravating circumstances"),
    "mitigating_count": Phrase(id: "Keadaan meringankan", en: "Mitigating circumstances"),
  ]
}
