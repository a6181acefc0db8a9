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
      json.key("format")
      json.value("putusan-sample/1")
      json.key("version")
      json.value(version.version)
      json.key("rules")
      json.value(version.rules)
      json.key("method")
      json.value(SampleDocument.method)
      json.key("cases_in_archive")
      json.value(cases)
      json.key("asked")
      json.value(size)
      json.key("drawn")
      json.value(draw.cases.count)
      json.key("seed")
      json.raw(String(seed))
      json.key("stratify")
      json.values(strata.map(\.rawValue))
      json.key("fields")
      json.values(fields)
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
      json.key("values")
      json.values(stratum.values)
      json.key("cases")
      json.value(stratum.cases)
      json.key("drawn")
      json.value(stratum.drawn)
    }
  }

  private func write(_ item: SampledCase, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.value(item.id)
      json.key("sha256")
      json.value(item.sha256)
      json.key("case_number")
      json.value(item.docket)
      json.key("stratum")
      json.values(item.stratum)
    }
  }
}
