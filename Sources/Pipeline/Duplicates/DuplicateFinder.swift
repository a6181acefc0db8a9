internal import Decisions

/// Tells which decisions of many are known already, by their identities alone: `KnownDecisions` for those who coded
/// them elsewhere.
public struct DuplicateFinder {
  private var known = KnownDecisions()

  /// Nothing is known yet.
  public init() {}

  /// - Parameters:
  ///   - line: `{"id":...,"path":...,"identity":{...}}`; lines must come in the order of the input.
  ///   - number: of the line.
  /// - Throws: `Refusal` for a line that is no such thing; where a temporary file is needed and the disk refuses.
  public mutating func add(_ line: [UInt8], number: Int) throws -> Duplicate? {
    var (id, path) = ("", "")
    var identity: DecisionIdentity?
    do throws(JSONReader.Failure) {
      var reader = JSONReader(line)
      try reader.object { reader, key throws(JSONReader.Failure) in
        switch key {
        case "id": id = try reader.string()
        case "path": path = try reader.string()
        // Behind id and path, as `worker --identity` has it.
        case "identity": identity = try DecisionIdentity(id: id, path: path, &reader)
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      identity = nil
    }
    guard let identity else {
      throw Refusal(kind: Refusal.badLine, "line \(number): not an id, a path and an identity, in this order")
    }
    return try known.add(identity)
  }
}
