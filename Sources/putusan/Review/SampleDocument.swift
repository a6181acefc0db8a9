internal import Decisions
internal import Evaluate

/// `sample.json`: how a sample was drawn, so that it can be drawn again and described in a paper.
struct SampleDocument {
  let draw: SampleDraw
  let size: Int
  let seed: UInt64
  let strata: [Stratification]
  let fields: [String]
  /// In the archive.
  let cases: Int
  let version: ExtractorVersion

  private static let method = """
    Allotted to strata in proportion to their sizes by the largest remainder, at least one each where there are enough; \
    within a stratum the cases whose SHA-256 of "seed|id|sha256" comes first in hexadecimal. Strata by the program's values.
    """

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "putusan-sample/1")
      json.member("version", version.version)
      json.member("rules", version.rules)
      json.member("method", SampleDocument.method)
      json.member("cases_in_archive", cases)
      json.member("asked", size)
      json.member("drawn", draw.cases.count)
      json.key("seed")
      json.raw(String(seed))
      json.members("stratify", strata.map(\.rawValue))
      json.members("fields", fields)
      json.key("strata")
      json.array { json in for stratum in draw.strata { write(stratum, &json) } }
      json.key("sample")
      json.array { json in for item in draw.cases { write(item, &json) } }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ stratum: SampleDraw.Stratum, _ json: inout JSONWriter) {
    json.object { json in
      json.members("values", stratum.values)
      json.member("cases", stratum.cases)
      json.member("drawn", stratum.drawn)
    }
  }

  private func write(_ item: SampledCase, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", item.id)
      json.key("sha256")
      json.value(item.sha256)
      json.member("case_number", item.docket)
      json.members("stratum", item.stratum)
    }
  }
}
