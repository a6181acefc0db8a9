import Decisions
import Testing

@testable import Evaluate

struct MissTests {
  private let passage = Evidence(span: 10..<20, section: .identity, rule: "age-in-identity")

  @Test("a miss tells both values, who doubts, and our passages")
  func miss() throws {
    let agreement = Agreement.compare(
      Sample.record {
        $0.defendants[0].age = 41
        $0.doubts = [Doubt("age", "two ages")]
      },
      Sample.record {
        $0.defendants[0].age = 14
        $0.evidence = [
          .init(field: "defendants[0].age", passages: [passage]),
          .init(field: "defendants[1].age", passages: [Evidence(span: 0..<1, section: .head, rule: "other")]),
        ]
      })
    let miss = try #require(agreement.misses.first)
    #expect(agreement.misses.count == 1)
    #expect((miss.record, miss.path, miss.gold, miss.ours) == ("case-1", "defendants[0].age", "41", "14"))
    #expect((miss.reason, miss.goldDoubts, miss.oursDoubts) == (.differs, true, false))
    #expect(miss.evidence == [passage])
  }

  @Test("calibration: values that are sure, doubtful, or not given")
  func calibration() throws {
    let gold = ["a", "b", "c", "d"].map { id in Sample.record(id) { $0.victims.count = 2 } }
    let ours = [
      Sample.record("a") { $0.victims.count = 2 },
      Sample.record("b") { $0.victims.count = 3 },
      Sample.record("c") {
        $0.victims.count = 4
        $0.doubts = [Doubt("victims.count", "words and figure differ")]
      },
      Sample.record("d"),
    ]
    let agreement = Agreement.compare(gold: gold, ours: ours)
    let calibration = try agreement.score("victims.count").calibration
    #expect(calibration.sure == RightShare(count: 2, right: 1))
    #expect(calibration.doubtful == RightShare(count: 1, right: 0))
    #expect(calibration.silent == RightShare(count: 1, right: 0))
    #expect(agreement.calibration.doubtful == RightShare(count: 1, right: 0))
  }

  @Test("changes: what an earlier run missed and this one does not, and the other way round")
  func changes() {
    let gold = [
      Sample.record("a") {
        $0.victims.count = 2
        $0.border = .domestic
        $0.court = "Pengadilan Negeri Dumai"
      }
    ]
    func run(_ count: Int, _ border: Border?, _ names: [String]) -> Agreement {
      Agreement.compare(
        gold: gold,
        ours: [
          Sample.record("a") {
            $0.victims.count = count
            $0.border = border
            $0.defendants = names.map { Sample.defendant($0) }
          }
        ])
    }
    let before = run(3, .domestic, ["Contoh Pertama"])
    let changes = run(2, nil, ["Contoh Pertama"]).changes(since: before)
    #expect(changes.gains.map(\.field) == ["victims.count"])
    #expect(changes.losses.map(\.field) == ["border"])
    #expect(before.changes(since: before) == Changes(gains: [], losses: []))

    let surplus = run(3, .domestic, ["Contoh Pertama", "Umpama Dua"]).changes(since: before)
    #expect(surplus.gains.isEmpty)
    #expect(surplus.losses.count == 20)
  }

  @Test("changes: only over records that both runs scored")
  func common() {
    let gold = [Sample.record("a"), Sample.record("b")]
    let part = Agreement.compare(gold: [Sample.record("a")], ours: [Sample.record("a")])
    let whole = Agreement.compare(gold: gold, ours: [Sample.record("a"), Sample.record("b") { $0.lpsk = true }])
    #expect(whole.changes(since: part).losses.isEmpty)
    let strict = Agreement.compare(gold: gold, ours: [Sample.record("a")])
    #expect(whole.changes(since: strict).gains.count == 42)
  }
}
