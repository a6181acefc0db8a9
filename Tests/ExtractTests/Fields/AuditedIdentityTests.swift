import Decisions
import Testing

@testable import Extract

/// Mistakes on identity blocks that readers found who coded decisions without seeing the program's records.
@Suite("Identity blocks repaired by audit")
struct AuditedIdentityTests {
  @Test("a mask with a number is a name")
  func numberedMask() throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing(
      "1. Nama lengkap : BUDI SANTOSO als KOBU Bin KARTA;", with: "1. Nama : Terdakwa I;")
    #expect(try made.record().defendants.map(\.name) == ["Terdakwa I"])
  }

  @Test("a closing bracket is a part of the value, the list of detention is none")
  func values() throws {
    var made = MadeDecision()
    made.identity = made.identity
      .replacing("Pekerjaan : Wiraswasta;", with: "Pekerjaan : Karyawan Swasta (Sopir);")
      .replacing("Bin KARTA;", with: "Bin KARTA (Alm);")
      .replacing(
        "Terdakwa ditangkap pada tanggal 9 Januari 2020;\n", with: "1. Penyidik sejak tanggal 10 Januari 2020;\n")
    let person = try #require(try made.record().defendants.first)
    #expect(person.occupation == "Karyawan Swasta (Sopir)")
    #expect(person.name?.hasSuffix("(Alm)") == true)
  }

  @Test("a masked defendant whose block says 'Nama', not 'Nama lengkap'")
  func maskedName() throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing(
      "1. Nama lengkap : BUDI SANTOSO als KOBU Bin KARTA;", with: "1. Nama : Terdakwa;")
    let person = try #require(try made.record().defendants.first)
    #expect(person.name == "Terdakwa" && person.nationality == "Indonesia" && person.occupation == "Wiraswasta")
    // All labels first: "Nama Terdakwa" is one of them.
    made.identity = """
      Nama Terdakwa Tempat lahir Umur Jenis kelamin Kebangsaan Agama Pekerjaan BUDI SANTOSO; Bengkulu; 37 Tahun/14 Maret 1983;
      Laki-laki; Indonesia; Islam; Wiraswasta;
      Terdakwa BUDI SANTOSO ditangkap pada tanggal 9 Januari 2020;
      """
    #expect(try made.record().defendants.map(\.name) == ["BUDI SANTOSO"])
  }

  @Test("a title of single letters behind a name is no mark of the next item")
  func titleOfLetters() throws {
    var made = MadeDecision()
    made.identity = made.identity.replacing("BUDI SANTOSO als KOBU Bin KARTA;\n2. ", with: "Ir. BUDI SANTOSO, M.P;\n")
    #expect(try made.record().defendants.first?.name == "Ir. BUDI SANTOSO, M.P")
  }
}
