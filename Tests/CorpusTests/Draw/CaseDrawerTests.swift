import Decisions
import Testing

@testable import Corpus

@Suite("Drawing cases")
struct CaseDrawerTests {
  private static let plans = (0..<4000).map { CaseDrawer(seed: 21).draw($0).plan }

  @Test("all are registered and decided in 2019 to 2021, in the order of a trial")
  func dates() {
    for plan in Self.plans {
      let docket = plan.docket
      #expect((2019...2021).contains(docket.year) && docket.registered.year == docket.year)
      #expect((2019...2021).contains(docket.pronounced.year))
      #expect(docket.registered < docket.deliberated && docket.deliberated <= docket.pronounced)
      #expect(plan.detained < docket.registered && (plan.arrest ?? plan.detained) <= plan.detained)
    }
  }

  @Test("no two cases have one number, and none has a number that a court may have given")
  func numbers() {
    #expect(Set(Self.plans.map(\.docket.caseNumber)).count == Self.plans.count)
    #expect(Self.plans.allSatisfy { $0.docket.number >= CaseDrawer.firstNumber })
  }

  @Test(
    "what was proven was charged; who is not convicted has no sentence; terms stay within the statute or half of it")
  func outcomes() {
    for plan in Self.plans {
      #expect(plan.proven.allSatisfy(plan.counts.indices.contains))
      #expect(Set(plan.proven).isDisjoint(with: plan.rejected))
      for accused in plan.accused {
        #expect((accused.sentence != nil) == (accused.verdict == .convicted))
        guard let sentence = accused.sentence, let first = plan.proven.first else { continue }
        let bounds = plan.counts[first].offence.prison
        #expect(sentence.prison <= bounds.upperBound && sentence.prison * 2 + 1 >= bounds.lowerBound)
        #expect(sentence.fine == 0 || sentence.substitute != nil)
      }
    }
  }

  @Test(
    "people are of the age of those they are: defendants adults, victims told of one by one have names of their own")
  func people() {
    for plan in Self.plans {
      #expect(plan.accused.allSatisfy { $0.age >= 17 })
      #expect(Set(plan.victims.map(\.person.firstName)).count == plan.victims.count)
      #expect(plan.victimCount >= plan.victims.count && plan.children <= plan.victimCount)
      if let women = plan.women, let men = plan.men { #expect(women + men == plan.victimCount) }
    }
  }

  @Test("every word of the codebook's vocabularies for which there are stories occurs")
  func vocabulary() {
    let exploitation = Set(Self.plans.map(\.story.exploitation))
    #expect(
      exploitation == [.sexual, .domesticWork, .labour, .fishing, .onlineScam, .begging, .organ, .adoption, .marriage])
    #expect(Set(Self.plans.map(\.indictmentForm)) == Set(IndictmentForm.allCases))
    #expect(Set(Self.plans.map(\.verdict)) == Set(Verdict.allCases))
    #expect(Set(Self.plans.map(\.restitution.outcome)).count == 6)
    #expect(Set(Self.plans.map(\.format)) == Set(CaseFormat.allCases))
  }

  @Test("shares follow the table of frequencies")
  func shares() {
    let count = Double(Self.plans.count)
    let alternative = Double(Self.plans.count { $0.indictmentForm == .alternative }) / count
    #expect((0.76...0.88).contains(alternative))
    let convicted = Double(Self.plans.count { $0.verdict == .convicted }) / count
    #expect((0.945...0.97).contains(convicted))
    let sexual = Double(Self.plans.count { $0.story.exploitation == .sexual }) / count
    #expect((0.45...0.52).contains(sexual))
  }
}
