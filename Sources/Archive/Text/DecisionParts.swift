internal import Decisions

/// Sections, pages and metadata of a decision as JSON, which SQL reads with `json_each`.
enum DecisionParts {
  /// `[["amar",100,200,90,180],…]`: kind, bytes of the text, bytes of the folded text.
  static func sections(_ sections: [Section]) -> String {
    write { json in
      for section in sections {
        json.array { json in
          json.value(section.kind)
          json.value(section.span.lowerBound)
          json.value(section.span.upperBound)
          json.value(section.folded.lowerBound)
          json.value(section.folded.upperBound)
        }
      }
    }
  }

  /// `[[0,1],[2048,2],…]`: first byte, printed number.
  static func pages(_ pages: [Page]) -> String {
    write { json in
      for page in pages {
        json.array { json in
          json.value(page.start)
          json.value(page.number)
        }
      }
    }
  }

  /// `[["Nomor","1/Pid.Sus/2020/PN Dum",10,31],["lama_hukuman","12"],…]`: label, value, bytes of the text.
  static func metadata(_ metadata: Metadata) -> String {
    write { json in
      for entry in metadata.entries {
        json.array { json in
          json.value(entry.label)
          json.value(entry.value)
          if let span = entry.span {
            json.value(span.lowerBound)
            json.value(span.upperBound)
          }
        }
      }
    }
  }

  private static func write(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.array(body)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
