/// Why a command failed: what, where, why, and what to do. It holds no passage and no name of a person.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
