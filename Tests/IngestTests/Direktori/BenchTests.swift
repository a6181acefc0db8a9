import Testing

@testable import Ingest

struct BenchTests {
  @Test(
    "judges without the register's dirt",
    arguments: [
      ("Hakim Ketua Nama Satu", ["Nama Satu"]),
      ("Nama Satu, S.H., M.H.", ["Nama Satu, S.H., M.H."]),
      ("Hakim Anggota Nama Dua, Br Hakim Anggota Nama Tiga", ["Nama Dua", "Nama Tiga"]),
      ("Br Hakim Anggota Nama Dua, Hakim Anggota Nama Tiga, S.H.", ["Nama Dua", "Nama Tiga, S.H."]),
      ("Hakim Anggota 1: Nama Dua Brhakim Anggota 2: Nama Tiga", ["Nama Dua", "Nama Tiga"]),
      ("- Nama Dua, Br Nama Tiga", ["Nama Dua", "Nama Tiga"]),
      // "Br" (boru) within a name of Batak women is no break.
      ("Hakim Anggota Rina Br Contoh", ["Rina Br Contoh"]),
      ("Hakim Anggota", []), ("—", []),
    ])
  func judges(_ cell: String, _ names: [String]) { #expect(Bench.judges([cell]) == names) }

  @Test(
    "clerk",
    arguments: [
      ("Panitera Pengganti Nama Empat, A.md.", "Nama Empat, A.md."), ("Panitera Pengganti: Nama Lima", "Nama Lima"),
      ("Panitera Pengganti : Nama Lima", "Nama Lima"), ("Nama Enam", "Nama Enam"), ("Panitera: Nama", "Nama"),
    ])
  func clerk(_ cell: String, _ name: String) { #expect(Bench.clerk(cell) == name) }

  @Test("no clerk", arguments: ["—", "Panitera Pengganti", ""])
  func noClerk(_ cell: String) { #expect(Bench.clerk(cell) == nil) }
}
