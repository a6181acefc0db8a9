/// The case was coded anew since the coder looked at it.
struct Outdated: Error {}
