internal import Decisions

extension Rule {
  /// Who is who: witnesses, victims, officers.
  static let people: [Rule] = [
    witnessHeading, plainHeading, indoLawHeading, calledVictim, deniedVictim, womanCalled, victimRole, victimSpeaks,
    numberedVictim,
    listedVictims,
    transported, areVictims, victimItself, recruited,
    suffered, officer,
    accomplice, customer, exploited,
    countedVictims, announcedRecruits, countedWomen,
    countedMen, countedOfSex, countedSexes,
    childVictim, allChildren, countedChildren, childAge, femaleVictim, hostess, ownSex, listedSex, countedBabies, baby,
    babySex,
    maleVictim, readOut,
    statementReadOut, groupReadOut, expertAnnounced, defendantSpeaks,
    remote,
    maskedHeading, introducedName,
  ]

  /// "9 (sembilan) orang": only number words stand between a figure and what it counts; "Saksi 3 adapun wanita lain"
  /// counts nobody.
  private static let numberWords =
    "(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sebilan|sepuluh|sebelas|seratus|[a-z]*belas|[a-z]*puluh|[a-z]*ratus) ){0,6}"

  static let calledVictim = Rule(
    "called-victim", field: "victims.count",
    says: "A person is called korban (victim): 'saksi korban', 'anak korban', 'korban'.",
    in: [.indictment, .facts, .considerations, .amar, .demand],
    pattern:
      #"\b(?<child>anak )?(?:saksi |para )?korban (?:(?<says>yakni|yaitu|bernama|atas nama|an) )?(?:saksi )?(?<name>(?:(?!korban |dan (?:saksi |anak )*korban )[a-z]+ ){0,3}(?!korban\b)[a-z]+)"#,
    examples: [
      "terhadap saksi korban Ani Binti Karta", "Anak Korban Ani", "Anak Korban I dan Anak Korban Ani",
    ],
    counterExamples: ["Terdakwa menawarkan pekerjaan"])

  static let deniedVictim = Rule(
    "denied-victim", field: "victims.count",
    says: "The court says that nobody is a victim: 'tidak ada seseorang yang masuk dalam kualifikasi korban'.",
    in: [.considerations],
    pattern:
      #"\b(?:tidak (?:ada|terdapat) (?:se)?(?:seorang|orang|pihak)(?: ?pun)? yang (?:[a-z]+ ){0,5}?(?:kualifikasi|dikualifikasikan|dikualifisir|dikategorikan|disebut|dikatakan)(?: sebagai)? korban|saksi (?:[a-z]+ ){1,6}?bukan(?:lah)? (?:yang menjadi |merupakan |sebagai |seorang ){0,2}korban (?:yang mengalami|karena))\b"#,
    examples: [
      "tidak ada seseorang yang masuk dalam kualifikasi korban",
      "terlihat bahwa saksi Ani bukanlah sebagai korban yang mengalami penderitaan",
      "saksi Ani Binti Karta bukanlah yang menjadi korban karena memiliki kehendak bebas",
    ],
    counterExamples: [
      "tidak ada orang yang membantu saksi korban", "saksi Budi bukan keluarga korban", "saksi Ani adalah korban",
      // Of cheated migrants, who are victims all the same.
      "saksi Ani bukanlah sebagai korban dari tindak pidana perdagangan orang",
    ])

  static let womanCalled = Rule(
    "woman-called", field: "victim_named",
    says: "Where the victim is masked, a woman's full name may stand in the story: 'seorang perempuan bernama'.",
    in: [.indictment, .facts, .considerations, .evidence],
    pattern:
      #"\bseorang (?:perempuan|wanita) (?:yang )?bernama (?:saksi |korban |sdri )?(?<name>(?:[a-z]+ ){0,3}[a-z]+)"#,
    examples: ["seorang Perempuan bernama Saksi Ani Lestari"], counterExamples: ["seorang perempuan dewasa"])

  static let victimRole = Rule(
    "victim-role", field: "victim_named", says: "A victim is spoken of by the role: 'Anak Korban', 'Saksi Korban'.",
    in: [.indictment, .facts, .considerations],
    pattern: #"\b(?:anak|saksi) korban\b"#, examples: ["menyuruh Anak Korban mengemis"],
    counterExamples: ["Lembaga Perlindungan Saksi dan Korban"])

  static let victimSpeaks = Rule(
    "victim-speaks", field: "victim_testimony", says: "Somebody called a victim gives evidence, whatever the heading.",
    in: [.evidence],
    pattern: #"\b(?:saksi|anak) korban\b.{0,250}?\b(?:menerangkan|sumpah|disumpah|bersumpah)\b"#,
    examples: ["Saksi Korban Ani, lahir di Dumai, jenis kelamin perempuan, pada pokoknya menerangkan"],
    counterExamples: ["Saksi Budi di bawah sumpah pada pokoknya menerangkan"])

  static let numberedVictim = Rule(
    "numbered-victim", field: "victims.count",
    says: "A masked victim is told from the others by a number: 'Anak Korban 1', 'Saksi Korban II'.",
    in: [.indictment, .facts, .considerations, .amar, .demand],
    pattern:
      #"\b(?:(?<child>anak )|saksi )korban (?<value>[0-9]{1,2}|i{1,3}|iv|v|vi{1,3}|ix|x)\b(?! (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|orang|[a-z]*belas))"#,
    examples: ["menawarkan Anak Korban ⟦2⟧ kepada pemesan", "Saksi Korban ⟦II⟧"],
    counterExamples: ["para saksi korban 3 (tiga) orang"])

  static let listedVictims = Rule(
    "listed-victims", field: "victims.count",
    says: "The victims or recruits are listed by name: 'para korban yaitu ...', '3 orang CPMI atas nama ...'.",
    in: [.facts, .considerations, .indictment],
    pattern:
      #"\b(?:korban|pmi|cpmi|pekerja migran(?: indonesia)?|tenaga kerja(?: indonesia)?|(?<people>(?:orang|perempuan|wanita)(?!(?: [a-z]+){0,4} (?:korban|pmi|cpmi|pekerja migran|tki|tkw)))|tki|tkw|ctki)(?: (?!negara|kota|daerah|perusahaan|dokumen|syarat|persyaratan|biaya)[a-z]+){0,4}? (?:yaitu|yakni|diantaranya|antara lain|bernama|atas nama|an|a n|masing masing)(?: (?:adalah|sebagai berikut|bernama|atas nama|antara lain|yaitu|saksi|korban|para|anak))*\b"#,
    examples: [
      "memperdagangkan para korban yaitu Saksi Ani dan Saksi Cici", "3 (tiga) orang CPMI atas nama Ani, Budi dan Cici",
    ],
    counterExamples: [
      "barang bukti yaitu 1 (satu) unit handphone",
      "menempatkan Pekerja Migran Indonesia ke beberapa negara antara lain Taiwan, Hongkong",
    ])

  static let transported = Rule(
    "transported", field: "victims.count",
    says: "The people whom the defendant sends, fetches or takes along are listed by name.",
    in: [.facts, .considerations, .indictment],
    pattern:
      #"\b(?:memberangkatkan|mengangkut|membawa|menjemput|mengirim(?:kan)?|menampung|merekrut|menyeberangkan|menawarkan|menjanjikan|membujuk|mengajak)(?= (?:saksi|sdri?|saudar[ai]|korban) (?!(?:[a-z]+ ){1,4}?(?:menjadi|sebagai) (?:tekong|supir|sopir|nak?hoda|kapten|abk)\b))"#,
    examples: ["Terdakwa mengangkut Saksi Ani bersama dengan Saksi Budi dan Saksi Cici"],
    counterExamples: ["Terdakwa membawa barang bukti", "Terdakwa menawarkan sdr. Budi untuk menjadi tekong"])

  static let areVictims = Rule(
    "are-victims", field: "victims.count",
    says:
      "People are said to be or to become victims, or to have been recruited by the defendant: 'saksi Ani dan saksi Cici menjadi korban'.",
    in: [.facts, .considerations, .evidence],
    pattern:
      #"\b(?<name>(?:saksi )(?:[a-z]+ ){1,3}?(?:dan (?:saksi |saudar[ai] |sdri? )?(?:[a-z]+ ){1,3}?)?)(?:(?:adalah|menjadi|merupakan|selaku|sebagai) (?:para |saksi )?korban|yang (?:telah )?(?:direkrut|diberangkatkan|ditempatkan|dipekerjakan|diperdagangkan) oleh (?:para )?terdakwa)\b"#,
    examples: [
      "saksi Ani dan saksi Cici menjadi korban", "Saksi Ani dan Saudari Cici yang direkrut oleh Terdakwa",
    ],
    counterExamples: ["Terdakwa menawarkan pekerjaan kepada Ani"]
  )

  static let victimItself = Rule(
    "victim-itself", field: "victims.count",
    says: "The witness says to be the victim: 'yang menjadi korban adalah saksi sendiri'.",
    in: [.evidence],
    pattern:
      #"\b(?:korban(?:nya)? (?:[a-z]+ ){0,5}?(?:adalah|yaitu|yakni|ialah) saksi (?:sendiri|dan|korban|yang|bersama|serta)|(?<!anak )(?<!keluarga )(?<!adik )(?<!kakak )(?<!suami )(?<!istri )saksi (?:selaku|adalah|merupakan|sebagai|menjadi|telah menjadi|yang menjadi) korban)\b"#,
    examples: ["yang menjadi korban adalah saksi sendiri", "saksi adalah korban dalam perkara ini"],
    counterExamples: ["yang menjadi korban adalah saksi Ani", "anak saksi telah menjadi korban"])

  static let recruited = Rule(
    "recruited", field: "victims.count",
    says: "A person is the object of recruiting, offering, sending, selling.",
    in: [.indictment, .facts],
    pattern:
      #"\b(?:merekrut|menawar[a-z]+|menjanjikan|mengajak|menjual[a-z]*|memperdagangkan|mempekerjakan|memperkerjakan|memberangkatkan|menyuruh|menjemput|mengirim[a-z]*|membawa|memaksa|membujuk|meminta|mengantar[a-z]*|memesan|mengeksploitasi|perekrutan terhadap) (?:[a-z]+ ){0,3}?(?<name>[a-z]+)\b"#,
    examples: ["Terdakwa merekrut saksi Ani untuk bekerja"], counterExamples: ["Terdakwa ditangkap polisi"])

  static let suffered = Rule(
    "suffered", field: "victims.count",
    says: "The witness tells of being recruited, sent, sold or put to work.", in: [.evidence],
    pattern:
      #"\b(?:anak |saksi )?(?:korban|saksi|anak) (?:korban )?(?:[a-z]+ ){0,2}?(?:bersedia|ditawari|ditawarkan|dijanjikan|diajak|direkrut|berangkat|akan bekerja|ingin bekerja|mau bekerja|hendak bekerja|akan dipekerjakan|bekerja sebagai|ditampung|dinikahkan|dipaksa (?:bekerja|melayani|menipu)|melayani|dibayar|menerima uang|berhubungan|diberangkatkan|dijemput|disuruh|dipekerjakan|dijual|mendaftar|open bo)\b"#,
    examples: [
      "Bahwa saksi ditawari pekerjaan oleh Terdakwa", "saksi melayani tamu", "Saksi hendak bekerja di Malaysia",
      "Saksi ditampung di rumah Terdakwa",
    ],
    counterExamples: ["Bahwa saksi melakukan penangkapan"])

  static let officer = Rule(
    "officer", field: "victims.count", says: "The witness is an officer: police, immigration, migrant-worker agency.",
    in: [.evidence],
    pattern:
      #"\b(?:saksi (?:(?!oleh |diamankan |ditangkap |didatangi |dijemput |digerebek |sehubungan dengan anggota )[a-z]+ ){0,8}?(?:anggota (?:[a-z]+ ){0,2}?(?:polri|kepolisian|polisi|polda|polres|polresta|polsek|satreskrim|ditreskrimum|tni|satpol|unit|subdit|polairud)|petugas|pegawai|staf)|saksi (?:bersama|beserta)(?: sama)?(?: dengan)?(?: (?!diamankan |ditangkap )[a-z]+){0,4}? (?:rekan|tim|anggota|team|petugas)|saksi (?:(?!oleh |polisi |petugas |dilakukan )[a-z]+ ){0,5}?(?:melakukan penangkapan|menangkap|mengamankan|melakukan penyelidikan|melakukan penyamaran)|selaku (?:polisi|anggota|petugas))\b"#,
    examples: ["Bahwa saksi adalah anggota Polri", "saksi bersama rekan saksi melakukan penangkapan"],
    counterExamples: [
      "Bahwa saksi ditawari pekerjaan", "saksi diamankan oleh anggota kepolisian",
      "saksi diperiksa karena diamankan petugas kepolisian",
      "saksi mengerti diperiksa sehubungan dengan anggota Polda Contoh yang datang",
      "saksi bersama dengan keluarga saksi diamankan petugas",
    ])

  static let accomplice = Rule(
    "accomplice", field: "victims.count",
    says: "The witness took part: brought, fetched or sheltered the recruits, or is tried separately.", in: [.evidence],
    pattern:
      #"\b(?:saksi (?:[a-z]+ ){0,6}?(?:menjemput|membawa|mengantar(?:kan)?|mengangkut|menampung|memberangkatkan|merekrut) (?:[a-z0-9]+ ){0,6}?(?:cpmi|pmi|pekerja migran|orang|korban)|perbuatan saksi|(?:berkas(?: perkara)?|penuntutan|perkara) (?:secara )?terpisah)\b"#,
    examples: ["sehubungan dengan saksi telah menjemput 6 (enam) orang CPMI", "saksi dalam berkas terpisah"],
    counterExamples: ["saksi dijemput oleh Terdakwa"])

  static let customer = Rule(
    "customer", field: "victims.count", says: "The witness ordered and paid: a guest, a customer.", in: [.evidence],
    pattern:
      #"\bsaksi (?:(?:(?!korban |ditangkap |diamankan |menemani |melayani |diajak |ditawari |sedangkan |lelaki |laki |pria |orang |tersebut )[a-z]+ ){0,5}?(?:memesan|membooking|mem ?boking|menyewa|pesan|booking|boking) (?:[a-z]+ ){0,3}?(?:psk|perempuan|wanita|cewek|korban|jasa)|(?:yang |juga |hanya |telah ){0,2}(?:adalah|sebagai|selaku) (?:tamu|pelanggan|klien|pengguna jasa|pemesan))\b"#,
    examples: ["Bahwa saksi memesan seorang perempuan melalui Terdakwa", "saksi selaku tamu"],
    counterExamples: [
      "saksi melayani tamu yang memesan perempuan", "saksi ditawari sebagai pelayan tamu",
      "kepada saksi sedangkan lelaki tersebut adalah tamu",
    ])

  static let exploited = Rule(
    "exploited", field: "victims.count", says: "The people whom the defendant exploits are named as such.",
    in: [.indictment, .facts, .considerations],
    pattern:
      #"\b(?:mengeksploitasi|eksploitasi terhadap|(?:perbuatan cabul|mengeksploitasi)(?: (?!terdakwa )[a-z]+){1,6} (?:yakni|yaitu)(?: terhadap)?|(?:korban|wanita penghibur|psk)(?: wanita penghibur)? dalam hal ini)(?= saksi [a-z])"#,
    examples: [
      "untuk mengeksploitasi saksi Ani Lestari", "perbuatan cabul seorang wanita yakni saksi Ani Lestari",
      "korban/wanita penghibur dalam hal ini saksi Ani",
    ],
    counterExamples: [
      "saksi Ani Lestari di bawah sumpah", "yang mana dalam hal ini saksi Ani tidak melibatkan saksi Budi",
    ])

  static let countedVictims = Rule(
    "counted-victims", field: "victims.count",
    says: "The number of recruits or victims is told: '9 (sembilan) orang CPMI'.",
    in: [.facts, .considerations, .indictment],
    pattern:
      #"\b(?<value>[0-9]{1,3}) "# + numberWords
      + #"(?:orang )(?:yang |para |lainnya |warga |perempuan |wanita |laki laki |dan |negara |indonesia |calon |saksi |diantaranya ){0,4}(?:pekerja (?:i?migran)|pmi|cpmi|tenaga kerja|tki|tkw|ctki|korban|anak korban|penumpang pmi|dewasa|(?:di ?antaranya|antara lain) (?:saksi |anak )korban)\b"#,
    examples: [
      "⟦9⟧ (sembilan) orang Calon Pekerja Migran Indonesia", "⟦4⟧ (empat) orang perempuan calon PMI",
      "⟦8⟧ (delapan) orang di antaranya Saksi Korban Ani",
    ],
    counterExamples: ["4 (empat) orang saksi"])

  static let announcedRecruits = Rule(
    "announced-recruits", field: "victims.count",
    says:
      "So many people are recruited or put to work, and their names follow: all of them, or the rule does not hold.",
    in: [.facts, .considerations, .indictment],
    pattern:
      #"\b(?:merekrut|mempekerjakan|memperkerjakan|mengeksploitasi|memperdagangkan|menjual|menawarkan|menyediakan)(?: (?!terdakwa )[a-z]+){0,6}? (?<value>[0-9]{1,2}) "#
      + numberWords
      + #"orang(?: [a-z]+){0,4}? (?:yaitu|yakni|bernama|atas nama|an|antara lain|masing masing)\b"#,
    examples: ["Terdakwa merekrut lagi sebanyak ⟦3⟧ (tiga) orang yaitu Sdri. Ani, Sdri. Cici dan Sdri. Dini"],
    counterExamples: ["Terdakwa merekrut 3 (tiga) orang", "bersama 3 (tiga) orang yaitu Sdr. Budi"])

  static let countedWomen = Rule(
    "counted-women", field: "victims.count", says: "The number of women put to prostitution is told.",
    in: [.facts, .indictment],
    pattern:
      #"\b(?<value>[0-9]{1,2}) "# + numberWords
      + #"(?:orang )?(?:wanita|perempuan|cewek|psk|ladies|anak perempuan|pekerja seks)\b"#,
    examples: ["menawarkan ⟦4⟧ (empat) orang perempuan", "⟦4⟧ (empat) wanita"],
    counterExamples: ["4 (empat) unit handphone", "selain Saksi 3 adapun wanita lain"])

  static let countedMen = Rule(
    "counted-men", field: "victims.male", says: "The number of men among the recruits is told.",
    in: [.facts, .considerations, .indictment, .evidence],
    pattern:
      #"\b(?<value>[0-9]{1,3}) "# + numberWords
      + #"(?:orang )?(?:berjenis kelamin |calon |pmi |cpmi )?(?:laki laki|pria|lelaki)\b"#,
    examples: ["⟦18⟧ (delapan belas) orang laki-laki"], counterExamples: ["seorang laki-laki"])

  static let countedOfSex = Rule(
    "counted-of-sex", field: "victims.female", says: "The number of women among the recruits is told.",
    in: [.facts, .considerations, .indictment, .evidence],
    pattern:
      #"\b(?<value>[0-9]{1,3}) "# + numberWords
      + #"(?:orang )?(?:berjenis kelamin |calon |pmi |cpmi |berjenis )?(?:perempuan|wanita)\b"#,
    examples: ["dan ⟦8⟧ (delapan) orang perempuan"], counterExamples: ["seorang perempuan"])

  static let countedSexes = Rule(
    "counted-sexes", field: "victims.female", says: "The numbers of men and of women stand side by side.",
    in: [.facts, .considerations, .indictment, .evidence],
    pattern:
      #"\b(?:(?<men>[0-9]{1,3}) "# + ofSex
      + #"(?:laki laki|pria|lelaki)(?: dewasa)?(?: dan| serta| sedangkan)? (?<women>[0-9]{1,3}) "#
      + ofSex + #"(?:perempuan|wanita)|(?<first>[0-9]{1,3}) "# + ofSex
      + #"(?:perempuan|wanita)(?: dewasa)?(?: dan| serta| sedangkan)? (?<second>[0-9]{1,3}) "# + ofSex
      + #"(?:laki laki|pria|lelaki))\b"#,
    examples: [
      "5 (lima) orang berjenis kelamin laki-laki dan 1 (satu) orang berjenis kelamin perempuan",
      "2 (dua) orang wanita dan 3 (tiga) orang pria",
    ],
    counterExamples: ["5 (lima) orang laki-laki", "seorang laki-laki dan seorang perempuan"])

  private static let ofSex = numberWords + "(?:orang )?(?:yang )?(?:berjenis kelamin |calon |pmi |cpmi )*"

  static let childVictim = Rule(
    "child-victim", field: "victims.children",
    says: "A victim is called a child: 'anak korban', 'korban anak', 'anak di bawah umur'.",
    in: [.indictment, .facts, .considerations],
    pattern:
      #"\b(?:anak (?:saksi )?korban|korban anak|anak saksi korban|(?:masih )?(?:di ?bawah umur)|masih anak anak|belum dewasa)\b"#,
    examples: ["Anak Korban lahir pada tahun 2008", "korban masih di bawah umur"], counterExamples: ["saksi korban"],
    basis: "UU 21/2007 Pasal 1 angka 5")

  static let allChildren = Rule(
    "all-children", field: "victims.children", says: "The victims together are called children: 'para anak korban'.",
    in: [.facts, .indictment, .considerations],
    pattern: #"\b(?:para anak (?:saksi )?korban|anak anak korban|kedua anak korban|ketiga anak korban)\b"#,
    examples: ["kemauan dari para Anak Korban"], counterExamples: ["Anak Korban Ani"])

  static let countedChildren = Rule(
    "counted-children", field: "victims.children", says: "The number of children among the recruits is told.",
    in: [.facts, .considerations, .indictment],
    pattern:
      #"\b(?<value>[0-9]{1,2}) "# + numberWords
      + #"(?:orang )?anak(?: anak)?(?: perempuan| laki laki)?(?: yang)?(?: masih)? di ?bawah umur\b"#,
    examples: ["⟦5⟧ (lima) orang anak-anak di bawah umur"],
    counterExamples: ["2 (dua) orang anak", "anak di bawah umur"])

  static let childAge = Rule(
    "child-age", field: "victims.children", says: "The age of a victim is told and lies under 18.",
    in: [.indictment, .facts, .considerations],
    pattern:
      #"\b(?:berusia|berumur|umur|usia)(?: [a-z]+){0,4}? (?<value>1[0-7]|[1-9])(?: [a-z]+){1,3}? tahun\b|\b(?:berusia|berumur|umur|usia) (?<plain>1[0-7]) tahun\b|\b(?:berusia|berumur|umur|usia)(?: [a-z]+){0,5}? (?<words>(?:tiga|empat|lima|enam|tujuh|dua) belas) tahun\b"#,
    examples: ["korban masih berusia ⟦15⟧ (lima belas) tahun"], counterExamples: ["Terdakwa berusia 37 tahun"])

  static let femaleVictim = Rule(
    "female-victim", field: "victims.female", says: "Words tell that the victims are women.",
    in: [.indictment, .facts, .evidence, .considerations],
    pattern: #"\b(?:perempuan|wanita|cewek|gadis|tkw|istri|isteri|ibu|binti|sdri|saudari|psk|mbak)\b"#,
    examples: ["seorang perempuan"], counterExamples: ["seorang laki-laki"])

  static let hostess = Rule(
    "hostess", field: "victims.female", says: "Hostess work: 'LC' (lady companion), 'pemandu lagu', 'waitress'.",
    in: [.facts, .indictment, .evidence, .considerations],
    pattern: #"\b(?:lc|ladies? companion|ladies|pemandu lagu|waitress|pramuria)\b"#,
    examples: ["bekerja sebagai LC", "pemandu lagu di karaoke"], counterExamples: ["bekerja di kebun sawit"])

  static let ownSex = Rule(
    "own-sex", field: "victims.female", says: "A witness tells the own sex at the beginning of the statement.",
    in: [.evidence],
    pattern:
      #"\b(?:saksi|korban|anak) (?:adalah |seorang |berjenis kelamin ){1,2}(?:(?<male>laki laki|pria)|perempuan|wanita)\b"#,
    examples: ["Bahwa Saksi adalah perempuan berumur 24 tahun", "Saksi adalah seorang laki-laki"],
    counterExamples: ["Bahwa Saksi melihat seorang perempuan"])

  static let listedSex = Rule(
    "listed-sex", field: "victims.female", says: "Sex and age stand behind each name of a list.",
    in: [.facts, .considerations, .indictment],
    pattern: #"\b(?:(?<male>laki laki|pria)|perempuan|wanita) (?:ber)?(?:umur|usia) [0-9]{1,2}\b"#,
    examples: ["Saksi Korban Ani (perempuan, umur 19 tahun)"], counterExamples: ["3 (tiga) orang perempuan"])

  static let countedBabies = Rule(
    "counted-babies", field: "victims.count", says: "The number of babies given away is told.",
    in: [.facts, .considerations, .indictment],
    pattern: #"\b(?<value>[0-9]{1,2}) "# + numberWords + #"(?:orang )?bayi\b(?! yang (?:di)?lahir)"#,
    examples: ["menjual ⟦2⟧ (dua) orang bayi"], counterExamples: ["bayi tersebut berumur 5 (lima) hari"])

  static let baby = Rule(
    "baby", field: "victims.children", says: "The victim is a baby or newborn child.",
    in: [.facts, .indictment, .considerations], pattern: #"\b(?:bayi|baru (?:di)?lahir(?:kan)?)\b"#,
    examples: ["menjual bayi tersebut"], counterExamples: ["korban lahir pada tahun 2001"])

  static let babySex = Rule(
    "baby-sex", field: "victims.female", says: "The sex of a baby that was given away is told.",
    in: [.facts, .indictment],
    pattern: #"\bbayi (?:yang )?(?:berjenis kelamin |berkelamin )?(?:(?<male>laki laki|pria)|perempuan)\b"#,
    examples: ["seorang bayi perempuan", "bayi berjenis kelamin laki-laki"], counterExamples: ["bayi tersebut dijual"])

  static let maleVictim = Rule(
    "male-victim", field: "victims.male", says: "Words tell that the victims are men.",
    in: [.indictment, .facts, .evidence],
    pattern: #"\b(?:laki laki|pria|lelaki|suami|bin)\b"#, examples: ["seorang laki-laki"],
    counterExamples: ["seorang perempuan"])

  static let introducedName = Rule(
    "introduced-name", field: "people",
    says: "A name stands behind a word that introduces a person: 'saksi', 'Sdri.', 'bernama', 'binti', 'alias'.",
    in: Section.Kind.allCases,
    pattern:
      #"\b(?:saksi|korban|anak|terdakwa|sdr|sdri|sdra|saudara|saudari|bernama|atas nama|an|alias|als|panggilan|bin|binti|ibu|bapak|pak|bu|istri|isteri|suami|istrinya|suaminya|ibunya|adiknya|kakaknya|nama lengkap|mbak|mas) (?=(?<name>(?:[a-z]+ ){0,3}[a-z]+))"#,
    examples: ["dihubungi oleh Sdri. Ani untuk bekerja", "seorang laki-laki bernama Budi"],
    counterExamples: ["pada hari Senin tanggal 3 Maret 2025"])
}
