/// Whether pages that are pictures are put through character recognition (OCR), some seconds a page.
public struct Recognition: Sendable {
  /// Whether pictures are recognised at all.
  public let isOn: Bool
  /// Asked before each page: a scan of a hundred pages must not hold up the end of a run.
  let isCancelled: @Sendable () -> Bool

  /// Pages of pictures are set aside as `needs OCR`.
  public static let off = Recognition(isOn: false) { false }

  /// With recognition; `isCancelled` is asked before each page.
  public static func on(isCancelled: @escaping @Sendable () -> Bool = { false }) -> Recognition {
    Recognition(isOn: true, isCancelled: isCancelled)
  }

  private init(isOn: Bool, isCancelled: @escaping @Sendable () -> Bool) {
    self.isOn = isOn
    self.isCancelled = isCancelled
  }
}
