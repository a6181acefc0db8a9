internal import Decisions

/// The eight indicators, by their numbers.
enum Indicator: Int, CaseIterable, Sendable {
  case safety = 1, proceedings, personnel, information, recovery, forensic, children, disability

  var label: Phrase {
    switch self {
    case .safety: Phrase(id: "Keselamatan dan kerahasiaan korban", en: "Victim safety and privacy")
    case .proceedings: Phrase(id: "Pembuktian dan persidangan", en: "Evidence and proceedings")
    case .personnel: Phrase(id: "Standar aparat peradilan", en: "Justice personnel standards")
    case .information:
      Phrase(id: "Informasi dan layanan yang mudah dipahami", en: "Information and services in plain terms")
    case .recovery: Phrase(id: "Pemulihan fisik, psikis dan sosial", en: "Physical, psychological and social recovery")
    case .forensic: Phrase(id: "Layanan medis dan forensik", en: "Medical and forensic services")
    case .children: Phrase(id: "Ketentuan khusus bagi anak", en: "Special provisions for children")
    case .disability:
      Phrase(id: "Ketentuan khusus bagi penyandang disabilitas", en: "Special provisions for disability")
    }
  }

  /// What the text of a decision can show.
  var shown: Phrase {
    switch self {
    case .safety:
      Phrase(
        id: "Korban disebut dengan nama atau disamarkan; sidang dinyatakan tertutup",
        en: "Victims named or masked; a hearing said to be closed")
    case .proceedings:
      Phrase(
        id: "Keterangan hadir, jarak jauh atau dibacakan; kadang pendamping atau terdakwa disuruh keluar",
        en: "Evidence in person, remote or read out; now and then a companion, or the defendant sent out")
    case .personnel:
      Phrase(id: "Hanya kutipan Perma 3/2017", en: "Only where Perma 3/2017 is cited")
    case .information:
      Phrase(
        id: "Kadang: hakim memberitahukan hak atas restitusi; restitusi diminta",
        en: "Now and then: the judge told of the right to restitution; restitution asked for")
    case .recovery:
      Phrase(
        id: "Restitusi diperintahkan; LPSK; kadang laporan psikolog atau rumah aman",
        en: "Restitution ordered; LPSK; now and then a psychologist's report or a shelter")
    case .forensic:
      Phrase(
        id: "Visum atau pemeriksaan psikologis sebagai alat bukti",
        en: "A visum or psychological examination as evidence")
    case .children:
      Phrase(
        id: "\"Anak Korban\", sidang tertutup, ketentuan khusus yang dipakai",
        en: "\"Anak Korban\", closed hearing, the provisions used")
    case .disability: Phrase(id: "Hampir tidak pernah disebut", en: "Hardly ever stated")
    }
  }

  var unknown: Phrase {
    switch self {
    case .safety:
      Phrase(
        id: "Ruang tunggu, pengawalan, ancaman; penyamaran dapat dilakukan pengunggah, bukan hakim",
        en: "Waiting rooms, escorts, threats; names may be masked by who uploaded the decision, not by the judge")
    case .proceedings:
      Phrase(
        id: "Cara bertanya, jeda, penerjemah; apakah korban memilih cara memberi keterangan",
        en: "How questions were put, breaks, interpreters; whether the victim chose how to testify")
    case .personnel:
      Phrase(id: "Pelatihan, sikap, sertifikasi hakim anak", en: "Training, conduct, certification of judges")
    case .information:
      Phrase(id: "Apa yang dijelaskan kepada korban, dan kapan", en: "What was explained to victims, and when")
    case .recovery:
      Phrase(
        id: "Apakah restitusi dibayar; layanan di luar sidang",
        en: "Whether restitution was paid; services out of court")
    case .forensic:
      Phrase(
        id: "Mutu dan waktu layanan; persetujuan korban; buku kode tidak mencatat visum",
        en: "Quality and time of the services; consent; the codebook has no field for a visum")
    case .children:
      Phrase(
        id: "Toga, ruang khusus, pendamping di sidang (UU 21/2007 Pasal 38 dan 39)",
        en: "Robes, separate rooms, companions in court (UU 21/2007 Pasal 38 and 39)")
    case .disability: Phrase(id: "Semuanya", en: "All of it")
    }
  }
}

/// What is measured for the indicators, each from fields of the codebook.
enum IndicatorMeasure: String, CaseIterable, Sendable, Codable {
  case notNamed = "no_victim_named"
  case closed = "closed_hearing"
  case notInPerson = "remote_or_read_out"
  case requested = "restitution_requested"
  case ordered = "restitution_ordered"
  case lpsk
  case childClosed = "child_closed_hearing"
  case childNotNamed = "child_no_victim_named"
  case childProvision = "child_provision_charged"

  var indicator: Indicator {
    switch self {
    case .notNamed, .closed: .safety
    case .notInPerson: .proceedings
    case .requested: .information
    case .ordered, .lpsk: .recovery
    case .childClosed, .childNotNamed, .childProvision: .children
    }
  }

  /// Some are asked of cases with a child victim only, or of those in which somebody was convicted.
  func concerns(_ entry: CaseEntry) -> Bool {
    switch self {
    case .childClosed, .childNotNamed, .childProvision: entry.victims.hasChild == true
    case .ordered: !entry.convicted.isEmpty
    default: true
    }
  }

  func answer(_ entry: CaseEntry) -> Bool? {
    let record = entry.record
    switch self {
    case .notNamed, .childNotNamed: return entry.told(record.victimNamed).map { !$0 }
    case .closed, .childClosed: return entry.told(record.closedHearing)
    case .notInPerson: return record.victimTestimony.map { [.remote, .readOut, .mixed].contains($0) }
    case .requested: return entry.told(entry.restitution.isRequested)
    case .ordered: return entry.restitution.isOrdered
    case .lpsk: return entry.told(record.lpsk)
    case .childProvision:
      let used = ChildProvision.used(in: record.chargedProvisions)
      return used.isEmpty ? nil : used != [.none]
    }
  }

  var label: Phrase {
    switch self {
    case .notNamed: Phrase(id: "tidak ada korban disebut dengan nama lengkap", en: "no victim named in full")
    case .closed: Phrase(id: "sidang tertutup", en: "closed hearing")
    case .notInPerson:
      Phrase(id: "keterangan korban jarak jauh atau dibacakan", en: "victims' evidence remote or read out")
    case .requested: Phrase(id: "restitusi diminta", en: "restitution asked for")
    case .ordered: Phrase(id: "restitusi diperintahkan", en: "restitution ordered")
    case .lpsk: Phrase(id: "LPSK disebut", en: "LPSK mentioned")
    case .childClosed: Phrase(id: "korban anak: sidang tertutup", en: "child victim: closed hearing")
    case .childNotNamed: Phrase(id: "korban anak: tidak ada nama lengkap", en: "child victim: no full name")
    case .childProvision:
      Phrase(id: "korban anak: ketentuan khusus didakwakan", en: "child victim: a provision for children charged")
    }
  }
}
