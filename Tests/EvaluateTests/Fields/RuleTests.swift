import Decisions
import Testing

@testable import Evaluate

/// The conventions by which two values count as the same.
struct RuleTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let one: String
    let other: String
    let same: Bool
    var testDescription: String { "\(one) \(same ? "=" : "≠") \(other)" }

    init(_ one: String, _ other: String, same: Bool = true) {
      self.one = one
      self.other = other
      self.same = same
    }
  }

  @Test(
    "names: alias, bin, binti and what follows, case, punctuation and titles do not count",
    arguments: [
      Pair("CONTOH SATU", "Contoh Satu"),
      Pair("Contoh Satu Bin Contoh Ayah", "Contoh Satu"),
      Pair("Contoh Satu binti (Alm) Contoh Ayah", "CONTOH SATU BINTI CONTOH AYAH"),
      Pair("Contoh Satu alias Si Contoh", "Contoh Satu Als. Contoh"),
      Pair("Contoh Satu Anak dari Contoh", "Contoh Satu"),
      Pair("Contoh Satu (Alm)", "Contoh Satu"),
      Pair("CONTOH, S.H.", "Contoh"),
      Pair("H. Contoh Satu, S.E., M.M.", "Contoh Satu"),
      Pair("Drs. CONTOH SATU, S.Pd.I", "Contoh Satu"),
      Pair("MOCH.CONTOH", "Moch. Contoh"),
      Pair("Nur'contoh", "NURCONTOH"),
      Pair("c ontoh satu", "Contoh Satu"),
      Pair("José", "JOSE"),
      Pair("Bintang Contoh", "Bintang", same: false),
      Pair("Binti Contoh", "Binti", same: false),
      Pair("Anak Contoh", "Contoh", same: false),
      Pair("Contoh Satu", "Contoh Dua", same: false),
      Pair("Terdakwa I", "Terdakwa II", same: false),
      Pair("S.H.", "M.H.", same: false),
      Pair("H.", "", same: false),
    ])
  func names(_ pair: Pair) {
    #expect((ComparedName.form(pair.one) == ComparedName.form(pair.other)) == pair.same)
  }

  @Test(
    "nationality and occupation: case, punctuation and blanks do not count",
    arguments: [
      Pair("Wiraswasta", "WIRASWASTA"),
      Pair("Petani/Pekebun", "petani / pekebun"),
      Pair("  Buruh  harian\nlepas.", "Buruh Harian Lepas"),
      Pair("Indonesia;", "INDONESIA"),
      Pair("Petani", "Pekebun", same: false),
      Pair("Ibu rumah tangga", "Ibu rumahtangga", same: false),
    ])
  func words(_ pair: Pair) throws {
    let agreement = Agreement.compare(
      Sample.record {
        $0.defendants[0].occupation = pair.one
        $0.defendants[0].nationality = pair.one
      },
      Sample.record {
        $0.defendants[0].occupation = pair.other
        $0.defendants[0].nationality = pair.other
      })
    #expect((try agreement.score("defendants.occupation").hits == 1) == pair.same)
    #expect((try agreement.score("defendants.nationality").hits == 1) == pair.same)
  }

  @Test(
    "yes/no: null is no",
    arguments: [
      (nil, nil, true), (nil, false, true), (false, nil, true), (true, true, true),
      (true, nil, false), (false, true, false),
    ] as [(Bool?, Bool?, Bool)])
  func flags(gold: Bool?, ours: Bool?, same: Bool) throws {
    func record(_ flag: Bool?) -> CaseRecord {
      Sample.record {
        $0.paymentOrDebt = flag
        $0.restitutionRequested = flag
        $0.lpsk = flag
        $0.closedHearing = flag
        $0.victimNamed = flag
        $0.defendants[0].represented = flag
      }
    }
    let agreement = Agreement.compare(record(gold), record(ours))
    for field in [
      "payment_or_debt", "restitution_requested", "lpsk", "closed_hearing", "victim_named", "defendants.represented",
    ] {
      let score = try agreement.score(field)
      #expect((score.hits == 1) == same)
      // What is looked for is the yes.
      #expect(score.expected == (gold == true ? 1 : 0))
    }
  }

  @Test("for any other field null is not a value: 0 differs from null")
  func zero() throws {
    let agreement = Agreement.compare(Sample.record { $0.victims.children = 0 }, Sample.record())
    let score = try agreement.score("victims.children")
    #expect((score.hits, score.expected, score.given) == (0, 1, 0))
  }

  @Test("sets: the order and repetition of members do not count")
  func sets() throws {
    let agreement = Agreement.compare(
      Sample.record {
        $0.chargedProvisions = Sample.provisions("UU 21/2007 Pasal 2 ayat (1)", "KUHP Pasal 296")
        $0.exploitation = [.sexual, .labour]
        $0.destinationCountries = ["Malaysia", "Saudi Arabia"]
      },
      Sample.record {
        $0.chargedProvisions = Sample.provisions(
          "KUHP Pasal 296", "UU 21/2007 Pasal 2 ayat (1)", "KUHP Pasal 296")
        $0.exploitation = [.labour, .sexual]
        $0.destinationCountries = ["Saudi Arabia", "malaysia"]
      })
    for field in ["charged_provisions", "exploitation", "destination_countries"] {
      let score = try agreement.score(field)
      #expect((score.hits, score.expected, score.given, score.found) == (1, 2, 2, 2))
    }
  }

  @Test(
    "platforms: Messenger is Facebook",
    arguments: [
      (["Messenger"], ["Facebook"], true), (["Facebook", "Messenger"], ["facebook"], true),
      (["Facebook Messenger"], ["Messenger"], true), (["BlackBerry Messenger"], ["Facebook"], false),
    ] as [([String], [String], Bool)])
  func platforms(gold: [String], ours: [String], same: Bool) throws {
    let agreement = Agreement.compare(Sample.record { $0.platforms = gold }, Sample.record { $0.platforms = ours })
    #expect((try agreement.score("platforms").hits == 1) == same)
  }

  @Test("an article without its paragraph is another provision")
  func paragraph() throws {
    let agreement = Agreement.compare(
      Sample.record { $0.defendants[0].convictedProvisions = Sample.provisions("UU 21/2007 Pasal 2 ayat (1)") },
      Sample.record { $0.defendants[0].convictedProvisions = Sample.provisions("UU 21/2007 Pasal 2") })
    #expect(try agreement.score("defendants.convicted_provisions").hits == 0)
  }
}
