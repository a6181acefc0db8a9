import Decisions
import Testing

@testable import Corpus

@Suite("The truth of made-up cases")
struct TruthTests {
  private static let plans = (0..<3000).map { CaseDrawer(seed: 33).draw($0).plan }

  @Test("a misprinted term: the word counts, the figure is wrong, and the record doubts it")
  func misprintedTerm() throws {
    let plan = try #require(Self.plans.first { $0.accused[0].misprintedYears != nil && $0.format == .pdfText })
    let record = plan.record(id: "a")
    let months = try #require(plan.accused[0].sentence?.prison)
    #expect(record.defendants[0].sentence.prison == Months(months: months))
    #expect(record.doubts.map(\.field) == ["defendants[0].sentence.prison_months"])
    let text = words(plan)
    #expect(text.contains("\(months / 12 - 1) (\(Terbilang.words(months / 12))) tahun"))
  }

  @Test("restitution to be paid jointly is the whole sum for each")
  func joint() throws {
    let plan = try #require(Self.plans.first { $0.restitution.outcome == .joint && $0.format == .pdfText })
    let record = plan.record(id: "a")
    #expect(Set(record.defendants.map(\.sentence.restitution)).count == 1)
    #expect(record.restitutionRequested == true && record.lpsk == true)
    #expect(words(plan).contains("tanggung renteng"))
  }

  @Test("acquitted of the first count and convicted on the second is a conviction under the second")
  func partialAcquittal() throws {
    let plan = try #require(Self.plans.first { $0.rejected == [0] && $0.indictmentForm == .subsidiary })
    let record = plan.record(id: "a")
    #expect(record.defendants[0].verdict == .convicted)
    #expect(record.defendants[0].convictedProvisions == plan.counts[1].provisions)
    #expect(words(plan).contains("Membebaskan"))
  }

  @Test("a page alone tells its register and its amar")
  func page() throws {
    let plan = try #require(Self.plans.first { $0.format == .page && $0.isConviction })
    let record = plan.record(id: "a")
    #expect(record.victims.count == nil && record.defendants[0].sex == nil && record.chargedProvisions.isEmpty)
    #expect(record.defendants[0].sentence.prison != nil && record.decisionDate != nil)
  }

  @Test("masked people stay without names, in the text and in the record")
  func masking() throws {
    for plan in Self.plans.prefix(600) where plan.masking != .names {
      #expect(plan.record(id: "a").victimNamed != true)
      let text = words(plan)
      for victim in plan.victims { #expect(!text.contains("Korban \(victim.person.name)")) }
      for accused in plan.accused where accused.isMasked {
        #expect(!text.contains("Terdakwa \(accused.person.fullName)"))
      }
    }
  }

  private func words(_ plan: CasePlan) -> String {
    var composer = Composer(plan, dice: Dice(seed: 9))
    return composer.compose().parts.flatMap(\.paragraphs).map(\.text).joined(separator: "\n")
  }
}
