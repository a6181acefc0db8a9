// The closed vocabularies of the codebook; raw values are its words.

/// As stated in the identity block; never taken from a name.
public enum Sex: String, Sendable, Codable, CaseIterable {
  /// Laki-laki.
  case male
  /// Perempuan.
  case female
}

/// How the counts of the indictment stand to each other.
public enum IndictmentForm: String, Sendable, Codable, CaseIterable {
  /// Tunggal.
  case single
  /// Alternatif: "atau" between counts.
  case alternative
  /// Subsidair: primair, subsidair.
  case subsidiary
  /// Kumulatif: "dan" between counts.
  case cumulative
  /// More than one of these.
  case combination
}

/// What the last MENGADILI decides on a defendant.
public enum Verdict: String, Sendable, Codable, CaseIterable {
  /// Terbukti bersalah: found guilty, with or without a punishment.
  case convicted
  /// Bebas (vrijspraak).
  case acquitted
  /// Lepas dari segala tuntutan hukum (onslag van rechtsvervolging).
  case released
  /// Dakwaan batal demi hukum or tidak dapat diterima.
  case inadmissible
  /// None of these.
  case other
}

/// Intended or actual exploitation.
public enum Exploitation: String, Sendable, Codable, CaseIterable {
  /// Paid sex, pornography and the like; hostess work without it is `labour`.
  case sexual
  /// In a household.
  case domesticWork = "domestic_work"
  /// Any other work: plantations, factories, construction, restaurants; also work abroad whose kind is not told.
  case labour
  /// Aboard vessels (anak buah kapal).
  case fishing
  /// Scam or gambling compounds.
  case onlineScam = "online_scam"
  /// Mengemis.
  case begging
  /// Removal of organs.
  case organ
  /// Babies or children given away for payment.
  case adoption
  /// Bride trafficking.
  case marriage
  /// Bearing a child for others.
  case surrogacy
  /// Forced to commit crimes.
  case crime
  /// None of these.
  case other
}

/// Whether recruitment and exploitation lie within Indonesia.
public enum Border: String, Sendable, Codable, CaseIterable {
  /// Recruitment and exploitation, actual or planned, both in Indonesia.
  case domestic
  /// Exploitation abroad, also where the journey was stopped.
  case crossBorder = "cross_border"
}

/// How the victims' evidence came in.
public enum VictimTestimony: String, Sendable, Codable, CaseIterable {
  /// Heard in the courtroom, even where only some victims were.
  case inPerson = "in_person"
  /// By teleconference or video.
  case remote
  /// BAP (record of the police interview) read out.
  case readOut = "read_out"
  /// In more than one of these ways.
  case mixed
  /// No victim was heard or read out.
  case none
}
