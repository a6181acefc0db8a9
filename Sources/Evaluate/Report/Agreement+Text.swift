internal import Decisions

extension Agreement {
  /// For a terminal: a table of the fields, one of the calibration, then the records without a partner.
  ///
  /// `a` is the accuracy, `P`, `R`, `F1` precision, recall and their harmonic mean, `alpha` Krippendorff's.
  public func text(_ content: ReportContent = []) -> String {
    var text = "\(records.count) records, \(fields.count) fields\n\n" + scores + "\n" + calibrationTable
    text += Agreement.list("missing, not coded", missing) + Agreement.list("surplus, not in gold", surplus)
    guard content.contains(.misses) else { return text }
    return text + "\nMisses: \(misses.count)\n" + misses.map { $0.text(content) }.joined()
  }

  private var scores: String {
    var table = TextTable(["field", "n", "hits", "a", "P", "R", "F1", "alpha"])
    for field in fields {
      table.add(
        [field.field, String(field.count), String(field.hits)]
          + [field.accuracy, field.precision, field.recall, field.f1, field.alpha].map(TextTable.share))
    }
    table.add(
      [
        "macro average", String(fields.reduce(0) { $0 + $1.count }), String(fields.reduce(0) { $0 + $1.hits }),
        TextTable.share(macroAccuracy),
      ])
    return table.text
  }

  /// Only fields with a doubt get a line of their own; the others would say again what their accuracy says.
  private var calibrationTable: String {
    var table = TextTable(["calibration", "sure", "right", "share", "doubtful", "right", "share", "silent", "right"])
    func add(_ name: String, _ calibration: Calibration) {
      let (sure, doubtful, silent) = (calibration.sure, calibration.doubtful, calibration.silent)
      table.add([
        name, String(sure.count), String(sure.right), TextTable.share(sure.share), String(doubtful.count),
        String(doubtful.right), TextTable.share(doubtful.share), String(silent.count), String(silent.right),
      ])
    }
    for field in fields where field.calibration.doubtful.count > 0 { add(field.field, field.calibration) }
    add("all fields", calibration)
    return table.text
  }

  private static func list(_ title: String, _ ids: [String]) -> String {
    guard !ids.isEmpty else { return "" }
    return "\n\(title): \(ids.count)\n" + ids.map { "  \(printable($0))\n" }.joined()
  }
}

extension Miss {
  /// `case-7  defendants[0].age  gold 41  ours 14  [identity 120..<135 age-in-identity]  doubt: ours`.
  func text(_ content: ReportContent) -> String {
    let values = values(content)
    var line = "  \(record)  \(path)  "
    line += reason == .differs ? "gold \(values.gold ?? "null")  ours \(values.ours ?? "null")" : reason.rawValue
    for passage in evidence {
      line += "  [\(passage.section.rawValue) \(passage.span.lowerBound)..<\(passage.span.upperBound) \(passage.rule)]"
    }
    switch (goldDoubts, oursDoubts) {
    case (true, true): line += "  doubt: both"
    case (true, false): line += "  doubt: gold"
    case (false, true): line += "  doubt: ours"
    case (false, false): break
    }
    return printable(line) + "\n"
  }
}

extension Changes {
  /// Gains and losses: a count for each field, then case by case; values only where misses may be shown.
  public func text(_ content: ReportContent = []) -> String {
    var table = TextTable(["changes", "gains", "losses"])
    for field in Agreement.fieldNames {
      let counts = [gains, losses].map { misses in misses.count { $0.field == field } }
      if counts.contains(where: { $0 > 0 }) { table.add([field] + counts.map(String.init)) }
    }
    table.add(["all fields", String(gains.count), String(losses.count)])
    return table.text + lines("gain", gains, content) + lines("loss", losses, content)
  }

  private func lines(_ word: String, _ misses: [Miss], _ content: ReportContent) -> String {
    misses.map { miss in
      guard !content.contains(.misses) else { return word + miss.text(content) }
      return word + printable("  \(miss.record)  \(miss.path)") + "\n"
    }.joined()
  }
}
