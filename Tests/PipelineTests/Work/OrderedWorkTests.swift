import Foundation
import Synchronization
import Testing

@testable import Pipeline

struct OrderedWorkTests {
  /// Memory that must stay on one thread: it notices when it does not.
  final class Scratch {
    let thread = pthread_self()
    var used = 0
  }

  private final class Counter: Sendable {
    let value = Atomic<Int>(0)
    let highest = Atomic<Int>(0)
  }

  /// A delay that differs from item to item and is the same in every run.
  private static func delay(_ item: Int) -> UInt32 { UInt32(truncatingIfNeeded: (item &* 7919) % 400) }

  private func run(_ count: Int, jobs: Int, lookAhead: Int? = nil, rest: Int = 0) throws -> [Int] {
    var delivered: [Int] = []
    let work = OrderedWork(jobs: jobs, lookAhead: lookAhead, rest: rest)
    try work.run(0..<count, makeState: Scratch.init) { scratch, item -> Int in
      usleep(Self.delay(item))
      scratch.used += 1
      return pthread_equal(scratch.thread, pthread_self()) != 0 ? item * 2 : -1
    } deliver: {
      delivered.append($0)
    }
    return delivered
  }

  @Test("results in the order of the input, with any number of workers", arguments: [1, 2, 8, 33])
  func order(_ jobs: Int) throws {
    #expect(try run(1000, jobs: jobs) == (0..<1000).map { $0 * 2 })
  }

  @Test("the same where results gather before they are delivered", arguments: [1, 2, 8], [1, 20])
  func gathering(_ jobs: Int, _ rest: Int) throws {
    for (count, lookAhead) in [(0, nil), (1, nil), (7, 1), (300, nil), (300, 5)] {
      #expect(try run(count, jobs: jobs, lookAhead: lookAhead, rest: rest) == (0..<count).map { $0 * 2 })
    }
  }

  @Test("few items", arguments: [0, 1, 2, 7])
  func few(_ count: Int) throws {
    #expect(try run(count, jobs: 8) == (0..<count).map { $0 * 2 })
    #expect(try run(count, jobs: 8, lookAhead: 1) == (0..<count).map { $0 * 2 })
  }

  @Test("workers do not run further ahead than they may")
  func bounded() throws {
    let begun = Counter()
    let work = OrderedWork(jobs: 4, lookAhead: 10)
    var delivered = 0
    try work.run(0..<300, makeState: { () }) { _, item -> Int in
      begun.value.add(1, ordering: .relaxed)
      // The first item is slow: the others pile up behind it.
      if item == 0 { usleep(50_000) }
      return item
    } deliver: { _ in
      #expect(begun.value.load(ordering: .relaxed) <= delivered + 10)
      delivered += 1
    }
    #expect(delivered == 300)
  }

  @Test("a failing delivery ends the work")
  func failing() {
    struct Full: Error {}
    let begun = Counter()
    var delivered: [Int] = []
    #expect(throws: Full.self) {
      try OrderedWork(jobs: 4, lookAhead: 8).run(0..., makeState: { () }) { _, item -> Int in
        begun.value.add(1, ordering: .relaxed)
        return item
      } deliver: {
        if $0 == 20 { throw Full() }
        delivered.append($0)
      }
    }
    #expect(delivered == Array(0..<20))
    #expect(begun.value.load(ordering: .relaxed) <= 30)
  }

  @Test("cancelled from outside, what was delivered is a beginning without gaps", arguments: [1, 4])
  func cancelled(_ jobs: Int) throws {
    let stop = Counter()
    var delivered: [Int] = []
    let count = try OrderedWork(jobs: jobs).run(
      0..., makeState: { () }, work: { _, item in item },
      isCancelled: { stop.value.load(ordering: .relaxed) > 0 },
      deliver: {
        delivered.append($0)
        if $0 == 50 { stop.value.store(1, ordering: .relaxed) }
      })
    #expect(count == 51)
    #expect(delivered == Array(0...50))
  }

  @Test("cancelled, it does not wait for a worker that needs long", arguments: [1, 2])
  func cancelledWhileAtWork(_ jobs: Int) throws {
    let (stop, ended) = (Counter(), Counter())
    let (begun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let count = try OrderedWork(jobs: jobs).run(
      0..<100, makeState: { () },
      work: { _, item in
        guard item == 10 else { return item }
        begun.signal()
        _ = mayEnd.wait(timeout: .now() + .seconds(600))
        ended.value.store(1, ordering: .relaxed)
        return item
      },
      isCancelled: { stop.value.load(ordering: .relaxed) > 0 },
      deliver: {
        guard $0 == 9 else { return }
        begun.wait()
        stop.value.store(1, ordering: .relaxed)
      })
    #expect(count == 10)
    #expect(ended.value.load(ordering: .relaxed) == 0)
    mayEnd.signal()
  }

  /// Gives its second item only when the first was delivered, as a caller who waits for each answer does.
  private struct Dialogue: Sequence, IteratorProtocol {
    let answered: DispatchSemaphore
    var asked = 0
    mutating func next() -> Int? {
      if asked > 0 { answered.wait() }
      guard asked < 20 else { return nil }
      asked += 1
      return asked
    }
  }

  @Test("a source that waits for its answer gets it", arguments: [0, 5])
  func dialogue(_ rest: Int) throws {
    let answered = DispatchSemaphore(value: 0)
    var delivered: [Int] = []
    try OrderedWork(jobs: 3, rest: rest).run(Dialogue(answered: answered), makeState: { () }) { _, item in
      item
    } deliver: {
      delivered.append($0)
      answered.signal()
    }
    #expect(delivered == Array(1...20))
  }
}
