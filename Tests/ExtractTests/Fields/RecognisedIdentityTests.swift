import Decisions
import Ingest
import Testing

@testable import Extract

/// Recognition often puts all labels of an identity first and all values behind them, and damages some labels.
@Suite("Identity in recognised text")
struct RecognisedIdentityTests {
  private func name(labels: String, values: String, detained: String) throws -> String? {
    var made = MadeDecision()
    made.identity = "\(labels) \(values) Terdakwa \(detained) ditahan dalam tahanan rutan oleh Penyidik;"
    let text = made.text.split(separator: "\n").joined(separator: " ")
    let decision = try DecisionReader().read(Array(text.utf8), id: "made", path: "made.txt")
    #expect(decision.source.isRecognised)
    return Extractor().extract(decision).defendants.first?.name
  }

  private static let values = "Bengkulu : 37 tahun/14 Maret 1983 Laki-laki : Indonesia : Jalan Melur : Islam Swasta"

  @Test(
    "damaged labels were taken for the name",
    arguments: [
      "1. Nama lengkap 2. Tempat lahir 3. Umur/TanggaI lahir 4. Jenis kelamin 5. Kebangsaan 6. Tempat tinggal 7. Agama "
        + "8. Pekerjaan",
      "1. Nama lengkap 2. Ternpat lahir 3. Umurrranggal lahir 4. Jenis kelamin 5. Kebangsaan 6. Tempat tinggal 7. Agama "
        + "8. Pekerjaan",
      "1. Nama lengkap 2. Tempat lahir 3. UmurfTanggal Jahir 4. Jenis kelamin 5. Kebxtgvaan 6. Tempat tinggal 7. Agama "
        + "8. P*erjaan",
      "Nama lengkap 2. Tempat lahir Umur/TanggaI lahir 3. 4. Jenis kelamin 5. Kebangsaan 6. Tempat tinggal 7. Agama "
        + "8. Pekerjaan",
    ])
  func labels(_ labels: String) throws {
    let name = try name(labels: labels, values: "BUDI SANTOSO \(Self.values)", detained: "Budi Santoso")
    #expect(name == "BUDI SANTOSO")
  }

  @Test("a father's name that was read in two ways is left out with its 'bin'")
  func father() throws {
    let labels =
      "1. Nama 2. Tempat lahir 3. UmurfTanggal lahir 4. Jenis kehmin 5. Kebxtgvaan 6. Tempat tinggal 7. Agama 8. Pekerjaan"
    let name = try name(labels: labels, values: ": Budi Bin KartZ \(Self.values)", detained: "Budi Bin Karta")
    #expect(name == "Budi")
  }
}
