internal import Decisions

/// A field of the codebook as it is compared.
struct Field: Sendable {
  enum Scale: Sendable {
    /// Equal or not.
    case nominal
    /// Numbers whose distance tells how far two coders are apart.
    case interval
  }

  enum Reader: Sendable {
    case record(@Sendable (CaseRecord) -> Answer)
    case defendant(@Sendable (Defendant) -> Answer)
  }

  /// The codebook's path without indexes: `defendants.sentence.prison_months`.
  let name: String
  let scale: Scale
  let reader: Reader

  static func ofRecord(_ name: String, _ scale: Scale = .nominal, _ read: @escaping @Sendable (CaseRecord) -> Answer)
    -> Field
  { Field(name: name, scale: scale, reader: .record(read)) }

  static func ofDefendant(
    _ name: String, _ scale: Scale = .nominal, _ read: @escaping @Sendable (Defendant) -> Answer
  ) -> Field { Field(name: "defendants.\(name)", scale: scale, reader: .defendant(read)) }

  /// As corrections name it for one defendant: `defendants[0].sentence.prison_months`.
  func path(_ index: Int) -> String { "defendants[\(index)]" + name.dropFirst("defendants".count) }
}
