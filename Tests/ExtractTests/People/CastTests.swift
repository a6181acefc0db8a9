import Decisions
import Testing

@testable import Extract

@Suite("Who is who")
struct CastTests {
  private func made() -> MadeDecision {
    var made = MadeDecision()
    made.evidence = """
      1. Saksi Ani Binti Darma, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi ditawari pekerjaan oleh Terdakwa lalu disuruh melayani tamu;
      - Bahwa saksi dikenalkan oleh Sdri. Zubaedah kepada Terdakwa;
      2. Saksi Eko Prasetya, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi adalah anggota Polri yang melakukan penangkapan;
      3. Saksi Gunadi, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa saksi penjaga hotel tempat Terdakwa ditangkap;
      4. Ahli Harun Wijaksono, di bawah sumpah pada pokoknya menerangkan sebagai berikut:
      - Bahwa ahli berpendapat perbuatan itu perdagangan orang;
      """
    return made
  }

  private func cast() throws -> Cast {
    let decision = try made().decision()
    let extractor = Extractor()
    return extractor.cast(decision, extractor.extract(decision))
  }

  @Test("each person once, with the part the person has")
  func roles() throws {
    let cast = try cast()
    func names(_ role: Person.Role) -> [String] { cast.people(role).map { $0.words.joined(separator: " ") } }
    #expect(names(.defendant) == ["budi santoso"])
    #expect(names(.victim) == ["ani"])
    #expect(names(.officer) == ["eko prasetya"])
    #expect(names(.witness) == ["gunadi"])
    #expect(names(.expert) == ["harun wijaksono"])
    #expect(names(.mentioned).contains("zubaedah"))
    #expect(Set(cast.people.map(\.words)).count == cast.people.count)
  }
}
