import Decisions
import Foundation
import Testing

@testable import Folding

/// What recognition must never change: names, places, figures.
@Suite("Names and figures of recognised text")
struct RecognisedNamesTests {
  private func expectSame(_ text: String) {
    let plain = Folder(repairs: .kerning).fold(Array(text.utf8))
    let recognised = Folder(repairs: [.kerning, .recognition]).fold(Array(text.utf8))
    #expect(recognised.bytes == plain.bytes, "\(text)")
    #expect(recognised.origins == plain.origins)
  }

  private static let names = [
    "Sakti", "Saksono", "Marni", "Karni", "Sarni", "Pidan", "Pidano", "Hakimah", "Hakimi", "Umar", "Umara", "Umami",
    "Januardi", "Januarti", "Agustina", "Oktoberia", "Parlindungan", "Parlin", "Ilham", "Iwan", "Ira", "Iin", "Ian",
    "Lukman", "Islami", "Indah", "Terdi", "Jaksana", "Nomorini", "Pasalima", "Tahura", "Hukmi", "Danda",
    "Dendi", "Penjari", "Bahwan", "Mengadi", "Putusari", "Korbani", "Wargana", "Sidanga", "Budiman", "Rahmadin",
    "Kartini", "Sulastri", "Hartono", "Mulyadi", "Priyadi", "Munawar", "Tarigan", "Ujang",
    "Kamil", "Maria", "Anggita", "McLain", "DeVries", "Jilli", "Willi", "Illa",
  ]

  @Test("names stay, in Title Case and in CAPITALS, alone and among words", arguments: names)
  func name(_ name: String) {
    for written in [name, name.uppercased()] {
      expectSame(written)
      expectSame("Saksi \(written) bin \(written), yang bernama \(written) Karta; Terdakwa \(written) telah")
    }
  }

  @Test(
    "a name in small letters stays behind the word that announces it",
    arguments: ["bernama", "alias", "als", "bin", "binti", "sdr", "sdri", "pak", "bu"])
  func announced(_ word: String) {
    for name in ["karni", "maria", "ujang", "priyadi", "munawar", "parlindungan"] { expectSame("\(word) \(name) itu") }
  }

  @Test(
    "places stay",
    arguments: [
      "Tabanan", "Seluma", "Belawan", "Serdang", "Porong", "Kuripan", "Jembar", "Sumbar",
      "Kei", "Panjang", "Kalimenir", "Hamburg", "Kabupaten Tabanan", "Desa Tangal", "Kecamatan Hukurn", "Kota Pasai",
    ])
  func place(_ place: String) {
    expectSame(place)
    expectSame(place.uppercased())
  }

  @Test(
    "figures, articles, numbers of cases, accounts and days stay",
    arguments: [
      "Pasal 76I", "Pasal 81 ayat (1)", "Nomor 269/Pid.Sus/2025/PN Bgl", "Rp120.000.000,00", "Rp5,00", "IMEI 8612345",
      "3 (tiga) bulan", "5 (lirna) tahun", "(tjga)", "Iima", "enarn", "satv", "4 Mei 2020", "7 JuI1 2020", "A77s",
      "SIP3MI", "P3MI", "Y02t", "HK1817140", "covid19", "terdakwa1", "saksi2", "500ml", "180cm", "Tahun5",
      "budi_umurn@contoh", "@terdakvva",
    ])
  func figure(_ figure: String) {
    expectSame(figure)
  }

  @Test("every name of the reference corpus stays, in Title Case and in CAPITALS")
  func corpus() throws {
    let names = try Self.tableOfPeople()
    #expect(names.count > 200)
    for name in names {
      expectSame("Saksi \(name), \(name.uppercased()); Terdakwa \(name) dan \(name.uppercased())")
    }
  }

  @Test("every word of the vocabularies stays, however it is written")
  func vocabularies() {
    let words = Vocabulary.all.union(LegalVocabulary.legal).map { String(decoding: $0, as: UTF8.self) }
    #expect(words.count > 1_700)
    for word in words {
      expectSame(word)
      expectSame(word.prefix(1).uppercased() + word.dropFirst())
      expectSame(word.uppercased())
    }
  }

  private static func tableOfPeople(here: String = #filePath) throws -> [String] {
    let root = URL(filePath: here).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let table = try String(contentsOf: root.appending(path: "Sources/Corpus/Tables/people.csv"), encoding: .utf8)
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("kind,") }.flatMap { row in
      row.drop { $0 != "," }.dropFirst().split(separator: ";").map(String.init)
    }
  }
}
