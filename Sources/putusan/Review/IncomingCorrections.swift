internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Evaluate

/// Corrections of a file, with the numbers that their cases have in an archive.
struct IncomingCorrections {
  var corrections: [Correction] = []
  /// Lines that cannot be taken, and why.
  var problems: [(line: Int, reason: String)] = []
  /// Lines whose cases the archive does not have.
  var unknown: [(line: Int, id: String)] = []

  init(jsonLines bytes: [UInt8], _ archive: ArchiveReader) throws {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ArchiveError) {
        var found = try PortableCorrection(jsonLine: Array(line))
        guard let number = try archive.number(id: found.id, sha256: found.sha256) else {
          unknown.append((index + 1, found.id))
          continue
        }
        found.correction.caseNumber = number
        corrections.append(try found.correction.checked())
      } catch {
        guard error.kind == .correction else { throw error }
        problems.append((index + 1, error.description))
      }
    }
  }

  /// What a coder wrote into a sheet: accepted where it is what the program says.
  init(sheet bytes: [UInt8], named path: String, by name: String?, _ archive: ArchiveReader) throws {
    guard let sheet = CodedSheet(bytes) else {
      throw CommandError(
        "\(printable(path)) holds neither corrections nor a coding sheet: a sheet is a CSV file with the columns id, "
          + "sha256, field and value, as `putusan review sample` writes it")
    }
    guard let name else {
      throw ValidationError("a coding sheet does not tell who filled it in: name the coder with --by")
    }
    problems = sheet.problems.map { ($0.line, $0.reason) }
    let now = Correction.now
    for row in sheet.rows {
      guard let number = try archive.number(id: row.id, sha256: row.sha256), let record = try archive.record(number)
      else {
        unknown.append((row.line, row.id))
        continue
      }
      guard record.has(row.path) else {
        problems.append((row.line, "the program finds no such defendant in this case any more; draw the sheet anew"))
        continue
      }
      let machine = record.json(at: row.path)
      var correction = Correction(
        caseNumber: number, field: row.path.description, machineValue: machine, value: nil, status: .undecidable,
        by: name, at: now, note: row.note)
      if case .value(let json) = row.answer {
        correction.status = .corrected
        correction.value = json
      }
      do throws(ArchiveError) {
        correction = try correction.checked()
      } catch {
        problems.append((row.line, error.description))
        continue
      }
      // The same sheet a second time says nothing new.
      let last = try archive.corrections(number).last { $0.field == correction.field && $0.by == name }
      if let last { correction.at = last.saysTheSame(as: correction) ? last.at : now }
      corrections.append(correction)
    }
  }
}
