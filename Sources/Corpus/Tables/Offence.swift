/// A row of `offences.csv`.
struct Offence: Sendable, Equatable {
  let key: String
  /// The law's production in the grammar is `law.` and this.
  let law: String
  /// `Pasal 81 jo. Pasal 69`.
  let articles: String
  /// `UU 18/2017 Pasal 81`.
  let provisions: [String]
  /// What the amar calls it.
  let name: String
  /// In months.
  let prison: ClosedRange<Int>
  /// In million rupiah; `nil` where there is no fine.
  let fine: ClosedRange<Int>?

  static let all: [String: Offence] = {
    var offences: [String: Offence] = [:]
    for cells in DataLines.rows(PackageResources.offences_csv).dropFirst() {
      let numbers = cells.dropFirst(5).compactMap { Int($0) }
      guard cells.count == 9, numbers.count == 4 else { preconditionFailure("offences.csv: \(cells.first ?? "")") }
      offences[cells[0]] = Offence(
        key: cells[0], law: cells[1], articles: cells[2],
        provisions: cells[3].split(separator: ";").map(String.init), name: cells[4],
        prison: numbers[0]...numbers[1], fine: numbers[3] > 0 ? numbers[2]...numbers[3] : nil)
    }
    return offences
  }()
}
