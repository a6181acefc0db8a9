/// Numbers of victims; no name of a victim is ever kept. `nil` means that the decision does not say.
public struct Victims: Sendable, Equatable, Decodable {
  /// All whom the decision treats as victims of the trafficking; 0 where there are none.
  public var count: Int?
  /// Told where the sex of all is told.
  public var female: Int?
  /// Told where the sex of all is told.
  public var male: Int?
  /// Under 18 at the time.
  public var children: Int?

  /// Nothing is known yet.
  public init() {}
}
