import Decisions
import Testing

@testable import Analyze
@testable import Extract

@Suite("Words of the decisions and the groups they belong to")
struct VocabularyTests {
  static let occupations: [(String, Occupation?)] = [
    ("Wiraswasta", .selfEmployed), ("swasta", .employee), ("Karyawan BUMN", .publicService),
    ("Buruh tani / perkebunan", .farmer), ("Buruh Harian Lepas", .labourer), ("Mengurus rumah tangga", .homemaker),
    // Work in the household of others was "homemaker".
    ("Pembantu Rumah Tangga", .labourer), ("Asisten rumah tangga", .labourer), ("PRT", .labourer),
    ("Ibu Rumah Tangga", .homemaker), ("Belum/tidak bekerja", Occupation.none), ("Pelajar / Mahasiswa", .student),
    ("Kepala Desa Mekarsari", .publicService),
    ("Sopir", .driver), ("Astronot", .other), ("-", nil), ("", nil), ("Pendagang", .other),
  ]

  @Test(arguments: occupations)
  func occupation(_ written: String, _ group: Occupation?) { #expect(Occupation(written: written) == group) }

  static let nationalities: [(String, String?)] = [
    ("Indonesia", "Indonesia"), ("INDONESIA / WNI", "Indonesia"), ("Warga Negara Indonesia", "Indonesia"),
    ("WNA Cina", "China"), ("Republik Rakyat Tiongkok", "China"), ("malaysia.", "Malaysia"), ("-", nil),
    ("Jalan Mawar Nomor 3", "Other nationalities"),
  ]

  @Test(arguments: nationalities)
  func nationality(_ written: String, _ label: String?) {
    #expect(Nationality(written: written)?.label.en == label)
  }

  @Test("each country and service that a rule finds has its words here, and is not counted as another one")
  func named() {
    for country in Country.all { #expect(Destination(written: country.name).code != nil, "\(country.name)") }
    for platform in PlatformField.platforms { #expect(Platform(written: platform.name).key == platform.name) }
  }

  @Test("a text that is not a country is not repeated")
  func nationalityIsClosed() {
    #expect(Nationality(written: "<script>alert(1)</script>")?.key == "other")
  }

  static let courts: [(String, String?)] = [
    ("Pengadilan Negeri Dumai", "Riau"), ("PENGADILAN NEGERI  JAKARTA SELATAN", "DKI Jakarta"),
    ("Pengadilan Negeri Surabaya Kelas IA Khusus", "Jawa Timur"), ("Pengadilan Negeri Entah", nil), ("", nil),
  ]

  @Test(arguments: courts)
  func province(_ written: String, _ province: String?) { #expect(Place.court(named: written)?.province == province) }

  @Test("ages")
  func ages() {
    #expect(AgeGroup(age: 17) == .under18)
    #expect(AgeGroup(age: 18) == .from18)
    #expect(AgeGroup(age: 55) == .from55)
    #expect(AgeGroup(age: 150) == nil)
    #expect(AgeGroup(age: -1) == nil)
  }
}
