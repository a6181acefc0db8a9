internal import Decisions
internal import Pattern

/// Online services used with victims or customers.
enum PlatformField {
  struct Platform: Sendable {
    let name: String
    let rule: Rule

    init(_ name: String, _ pattern: String, _ example: String, not counter: String) {
      self.name = name
      rule = .platform(name, pattern, example, not: counter)
    }
  }

  private static let miChat = Platform(
    "MiChat", "mi ?chat|me ?chat|mechat|michad|micat", "melalui aplikasi MiChat", not: "melalui aplikasi WhatsApp")

  static let platforms: [Platform] = [
    miChat,
    Platform(
      "Facebook", "face ?book|fesbuk|fb|messenger|messanger|mesenger", "melalui akun Facebook", not: "melalui telepon"),
    Platform(
      "WhatsApp",
      // "Wa" also begins names of women ("Saksi Wa Ima").
      "whats ?apps?|whatt?a?s{0,2}h?a{1,2}pp?s?|wats ?app?|wattsapp|watshap|whasapp"
        + "|(?<!saksi )(?<!korban )(?<!bernama )(?<!sdri )(?<!anak )(?<!terdakwa )(?<!binti )"
        // "Terdak wa", "bah wa", torn by kerning or by recognition.
        + "(?<!terd )(?<!terda )(?<!terdak )(?<!bah )(?<!ba )wa(?! ode)",
      "pesan WhatsApp", not: "saksi Wa Ode"),
    // The law on electronic information lists "telegram, teleks, telecopy".
    Platform("Telegram", "telegram(?! tele[a-z]+)", "grup Telegram", not: "telegram, teleks, telecopy"),
    Platform("Instagram", "instagram|insta ?gram|ig", "akun Instagram", not: "melalui telepon"),
    Platform("TikTok", "tik ?tok", "iklan di TikTok", not: "melalui telepon"),
    Platform("Twitter", "twitt?er", "akun Twitter", not: "melalui telepon"),
    Platform("WeChat", "we ?chat", "aplikasi WeChat", not: "aplikasi MiChat"),
    Platform("Line", "(?:aplikasi|akun|melalui|grup) line", "aplikasi Line", not: "secara online"),
    Platform("BeeTalk", "bee ?talk", "aplikasi BeeTalk", not: "aplikasi MiChat"),
    Platform("Tantan", "tantan", "aplikasi Tantan", not: "aplikasi MiChat"),
    Platform("YouTube", "you ?tube", "kanal YouTube", not: "aplikasi MiChat"),
    Platform(
      "Zoom", "zoom ?meeting|(?:via|melalui|aplikasi) zoom|zoom", "melalui Zoom meeting", not: "aplikasi MiChat"),
    Platform(
      "BBM",
      // Petrol is called so too.
      "(?:pin|pesan|kontak|akun|aplikasi|via|melalui|lewat|chat|grup|group) bbm|black ?berry messenger",
      "pesan BBM", not: "uang untuk membeli BBM"),
  ]

  static let lexicon = Lexicon(platforms.map(\.rule))

  static func read(_ coding: Coding, _ story: Story) {
    guard !story.isEmpty else { return }
    let isScam = coding.record.exploitation.contains(.onlineScam)
    let all = story.hits(lexicon) { index, range in
      // Those who are made to cheat others online use services all day; these are not how they were recruited. WhatsApp
      // is both.
      let isTool = isScam && platforms[index].name != "WhatsApp" && isScamTool(range, coding)
      return !isTool && !isAside(range, coding)
    }
    for (platform, hits) in zip(platforms, all) {
      guard hits.all > 0 else { continue }
      let isTold = hits.told > 0 || hits.considerations > 0 && !["WhatsApp", "Tantan"].contains(platform.name)
      // WhatsApp is everybody's telephone: a few words of witnesses do not make it a means of recruiting migrants; in
      // prostitution it is how customers are met.
      let enough = platform.name == "WhatsApp" ? (coding.record.exploitation == [.sexual] ? 1 : 5) : 3
      // Meetings by Zoom are also the court's own.
      if platform.name == "Zoom", hits.told < 3 { continue }
      guard isTold || hits.evidence >= enough || hits.best.map({ isContact($0, coding) }) == true else {
        coding.doubt("platforms", "\(platform.name) stands in testimony only and was left out")
        continue
      }
      coding.record.platforms.append(platform.name)
      if let best = hits.best { coding.prove("platforms", best, platform.rule) }
      if hits.all <= 2 || hits.facts == 0 || hits.indictment == 0 && hits.evidence == 0 {
        coding.doubt("platforms", "\(platform.name) is not told by all parts of the decision")
      }
    }
    if coding.record.platforms.isEmpty {
      coding.proveAbsence("platforms", [.indictment, .facts, .evidence], miChat.rule)
    }
  }

  /// "kepada Sdr. Budi (DPO) melalui WhatsApp", "IMEI 869012, nomor Whatsapp 0812": nobody is recruited by that.
  private static func isAside(_ range: Range<Int>, _ coding: Coding) -> Bool {
    let before = max(coding.whole.lowerBound, range.lowerBound - 110)
    if coding.first(.offendersTalk, in: before ..~ range.lowerBound) != nil { return true }
    let after = min(coding.whole.upperBound, range.upperBound + 16)
    return coding.first(.seizedTelephone, in: before ..~ after) != nil
  }

  /// "Saksi dihubungi oleh kenalan melalui chat Facebook": what a witness tells once is enough where it is how people
  /// were met.
  private static func isContact(_ range: Range<Int>, _ coding: Coding) -> Bool {
    let before = max(coding.whole.lowerBound, range.lowerBound - 110) ..~ range.lowerBound
    return coding.first(.contactThrough, in: before) != nil
  }

  /// Whether words around a service tell that it is what victims were put to work with.
  private static func isScamTool(_ range: Range<Int>, _ coding: Coding) -> Bool {
    let start = max(coding.whole.lowerBound, range.lowerBound - 110)
    let end = min(coding.whole.upperBound, range.upperBound + 70)
    return coding.first(.scamTool, in: start ..~ end) != nil
  }
}
