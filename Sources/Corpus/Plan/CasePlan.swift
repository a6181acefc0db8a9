internal import Decisions

/// A made-up case before it is put into words: all that its record says, and what its wording needs.
struct CasePlan: Sendable, Equatable {
  var docket: RegisterEntry
  var format: CaseFormat
  var story: StoryKind
  var accused: [Accused]
  var isRepresented: Bool
  /// `nil` where nobody was arrested, only detained.
  var arrest: CalendarDate?
  var detained: CalendarDate

  /// Those who are told of one by one; `victimCount` may exceed them.
  var victims: [VictimPlan]
  var victimCount: Int
  /// Of `victimCount`; both `nil` where the decision does not tell all victims' sex.
  var women: Int?
  var men: Int?
  var children: Int
  var masking: Masking
  var destination: String
  var platforms: [String]
  var hasDebt: Bool

  var indictmentForm: IndictmentForm
  var counts: [CountPlan]
  /// Counts that the court held proven, and counts of which the amar acquits although it convicts of another.
  var proven: [Int]
  var rejected: [Int]

  var restitution: RestitutionPlan
  var mentionsLPSK: Bool
  var isClosedHearing: Bool
  /// An objection was refused in a putusan sela, which has a MENGADILI of its own.
  var hasInterlocutory: Bool
  var aggravating: Int
  var mitigating: Int
  var amarShape: AmarShape
  var dates: CalendarDate.Style
  /// Pronounced "pada hari itu juga".
  var isSameDay: Bool { docket.deliberated == docket.pronounced }

  var verdict: Verdict { docket.verdict }
  var isConviction: Bool { accused.contains { $0.verdict == .convicted } }
}

/// The form in which a case is put into a folder.
enum CaseFormat: String, Sendable, CaseIterable {
  /// Text of the PDF.
  case pdfText = "pdf_text"
  /// A page of the Direktori with its document's text beside it.
  case bundle
  /// A page of the Direktori alone.
  case page
  case indoLaw = "indo_law"
  case akomaNtoso = "akoma_ntoso"
}

/// How the amar puts the terms of several defendants.
enum AmarShape: String, Sendable {
  /// One item for each defendant.
  case itemized
  /// One sentence: "pidana penjara masing-masing selama".
  case together
  /// One item that names each with his or her term.
  case listed
}

/// What was asked and ordered for the victims.
struct RestitutionPlan: Sendable, Equatable {
  enum Outcome: String, Sendable {
    /// Nobody asked.
    case none
    case refused, inadmissible
    /// One defendant pays.
    case ordered
    /// Each of several pays a share; all pay one sum jointly (tanggung renteng).
    case shared, joint
  }

  var outcome: Outcome
  var isAsked: Bool { outcome != .none }
  var isOrdered: Bool { [.ordered, .shared, .joint].contains(outcome) }
}
