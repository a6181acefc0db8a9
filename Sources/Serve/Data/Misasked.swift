/// A question that cannot be answered: what is wrong, and what can be asked.
struct Misasked: Error {
  let description: String

  init(_ description: String) { self.description = description }
}
