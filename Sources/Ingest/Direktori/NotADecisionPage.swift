/// Tells what a server sent in place of a decision. Asked only where the metadata table is missing: ordinary pages
/// load the same scripts against robots.
enum NotADecisionPage {
  static func error(_ bytes: [UInt8]) -> IngestError {
    for page in known where bytes.firstIndex(ofASCII: page.sign) != nil {
      return IngestError(.challengePage, "\(page.name); fetch the decision again, at leisure or in a browser")
    }
    return IngestError(
      .noMetadataTable,
      "HTML without the table of a detail page (Nomor, Klasifikasi ...): a list, a search or another page; "
        + "give pages of /direktori/putusan/")
  }

  private static let cloudflare = "a Cloudflare challenge instead of the page"
  private static let captcha = "a captcha instead of the page"
  private static let server = "an error page of the Direktori's server (CodeIgniter)"

  private static let known: [(sign: StaticString, name: String)] = [
    ("a database error occurred", server),
    ("a php error was encountered", server),
    ("service unavailable", server),
    ("404 page not found", server),
    ("<title>just a moment", cloudflare),
    ("cf-turnstile", cloudflare),
    ("cf-challenge", cloudflare),
    ("cf_chl_opt", cloudflare),
    ("attention required! | cloudflare", cloudflare),
    ("saya bukan robot", captcha),
    ("g-recaptcha", captcha),
  ]
}
