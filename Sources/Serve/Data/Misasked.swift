/// A question that cannot be answered: what is wrong, and what can be asked.
struct Misasked: Error {
  let description: String
  /// Of HTTP.
  let status: Int

  init(_ description: String, status: Int = 400) {
    self.description = description
    self.status = status
  }
}
