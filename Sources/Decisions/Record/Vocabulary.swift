// The closed vocabularies of the codebook; raw values are its words.

/// As stated in the identity block; never taken from a name.
public enum Sex: String, Sendable, Codable, CaseIterable { case male, female }

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
  case convicted
  /// Bebas (vrijspraak).
  case acquitted
  /// Lepas dari segala tuntutan hukum (onslag van rechtsvervolging).
  case released
  /// Dakwaan batal demi hukum or tidak dapat diterima.
  case inadmissible
  case other
}

/// Intended or actual exploitation.
public enum Exploitation: String, Sendable, Codable, CaseIterable {
  case sexual
  case domesticWork = "domestic_work"
  case labour, fishing
  case onlineScam = "online_scam"
  case begging, organ, adoption, marriage, surrogacy, crime, other
}

/// Whether recruitment and exploitation lie within Indonesia.
public enum Border: String, Sendable, Codable, CaseIterable {
  case domestic
  case crossBorder = "cross_border"
}

/// How the victims' evidence came in.
public enum VictimTestimony: String, Sendable, Codable, CaseIterable {
  case inPerson = "in_person"
  case remote
  /// BAP (record of the police interview) read out.
  case readOut = "read_out"
  case mixed, none
}
