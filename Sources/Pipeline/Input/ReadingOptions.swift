/// How files are read that other programs read for us.
public struct ReadingOptions: Sendable {
  /// Whether PDFs that are pictures are put through character recognition (OCR).
  public var recognises: Bool
  /// What such a program may take for a PDF, or for a page of pictures, on the clock on the wall.
  public var seconds: Int

  public init(recognises: Bool = false, seconds: Int = 60) {
    self.recognises = recognises
    self.seconds = seconds
  }
}
