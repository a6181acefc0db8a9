import Decisions
import Testing

@testable import Evaluate

@Suite("Samples for coding by hand")
struct SampleDrawTests {
  /// Not SHA-256, but as good for a test: it mixes the bytes of the text.
  static func digest(_ text: String) -> String {
    let sum = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return String(sum ^ sum >> 29, radix: 16)
  }

  static func cases(_ sizes: [String: Int]) -> [SampledCase] {
    sizes.sorted { $0.key < $1.key }.flatMap { name, size in
      (0..<size).map { SampledCase(id: "\(name)-\($0)", sha256: "", docket: nil, stratum: [name]) }
    }
  }

  @Test(
    "strata are served in proportion, by the largest remainder, and none is left out",
    arguments: [
      (10, [50, 30, 20], [5, 3, 2]), (10, [33, 33, 34], [3, 3, 4]), (10, [97, 1, 2], [8, 1, 1]),
      (3, [1000, 1, 1], [1, 1, 1]), (2, [1000, 1, 1], [2, 0, 0]), (2, [5, 5, 5], [1, 1, 0]),
      (4, [1, 1, 100], [1, 1, 2]),
      (100, [2, 3], [2, 3]), (0, [2, 3], [0, 0]), (5, [], []),
      (50, [1, 5, 1, 99, 141, 148, 2, 3], [1, 1, 1, 11, 17, 17, 1, 1]),
    ])
  func allotment(_ size: Int, _ sizes: [Int], _ shares: [Int]) {
    #expect(SampleDraw.allot(size, to: sizes) == shares)
  }

  @Test("what is asked for is drawn, whatever the strata: never more than there are")
  func sums() {
    for size in 0..<40 {
      for sizes in [[1, 2, 3, 4], [20], [1, 1, 1, 1, 1, 1], [7, 0, 11]] {
        let shares = SampleDraw.allot(size, to: sizes)
        #expect(shares.reduce(0, +) == min(size, sizes.reduce(0, +)))
        #expect(zip(shares, sizes).allSatisfy { $0 <= $1 && $0 >= 0 })
      }
    }
  }

  @Test("the same cases and seed give the same sample in whatever order they come; another seed gives another")
  func reproducible() {
    let cases = Self.cases(["convicted": 80, "acquitted": 15, "other": 5])
    let draw = SampleDraw(cases, size: 20, seed: 1, digest: Self.digest)
    #expect(draw.strata.map(\.values) == [["acquitted"], ["convicted"], ["other"]])
    #expect(draw.strata.map(\.drawn) == [3, 16, 1] && draw.strata.map(\.cases) == [15, 80, 5])
    #expect(draw.cases.count == 20 && Set(draw.cases.map(\.id)).count == 20)
    #expect(SampleDraw(cases.reversed(), size: 20, seed: 1, digest: Self.digest) == draw)
    #expect(SampleDraw(cases, size: 20, seed: 2, digest: Self.digest).cases != draw.cases)
  }

  @Test("a case of several defendants is in one stratum")
  func strata() {
    var record = CaseRecord(id: "x")
    #expect(Stratification.verdict.value(record) == "unknown" && Stratification.year.value(record) == "unknown")
    record.defendants = [Defendant(), Defendant()]
    record.defendants[0].verdict = .convicted
    #expect(Stratification.verdict.value(record) == "mixed")
    record.defendants[1].verdict = .convicted
    record.decisionDate = CalendarDate(iso: "2020-05-04")
    #expect(Stratification.verdict.value(record) == "convicted" && Stratification.year.value(record) == "2020")
  }
}
