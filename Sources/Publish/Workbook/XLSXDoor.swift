internal import CXLSXWriter
internal import Foundation

/// The one door to libxlsxwriter: values in, bytes out, no pointer leaves it.
enum XLSXDoor {
  static func bytes(_ workbook: Workbook) throws(PublishError) -> [UInt8] {
    // This version of the library writes to files only.
    let file = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    let open = try OpenWorkbook(file: file.path)
    try open.fill(workbook)
    try open.close()
    do {
      return Array(try Data(contentsOf: file))
    } catch {
      throw OpenWorkbook.failure(error.localizedDescription)
    }
  }
}

/// Owns the library's workbook until it is closed, which writes it.
private struct OpenWorkbook: ~Copyable {
  private let pointer: UnsafeMutablePointer<lxw_workbook>

  init(file: String) throws(PublishError) {
    guard let pointer = workbook_new(file) else {
      throw OpenWorkbook.failure("out of memory")
    }
    self.pointer = pointer
  }

  deinit { lxw_workbook_free(pointer) }

  borrowing func fill(_ workbook: Workbook) throws(PublishError) {
    setProperties(workbook)
    let formats = Workbook.Style.allCases.map { style in workbook_add_format(pointer).map { style.apply(to: $0) } }
    for sheet in workbook.sheets {
      guard let target = workbook_add_worksheet(pointer, sheet.name) else {
        throw OpenWorkbook.failure("the sheet \(sheet.name) cannot be added")
      }
      for (column, width) in sheet.widths.enumerated() {
        worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), width, nil)
      }
      if sheet.frozen != (0, 0) {
        worksheet_freeze_panes(target, lxw_row_t(sheet.frozen.rows), lxw_col_t(sheet.frozen.columns))
      }
      for (row, entries) in sheet.rows.enumerated() {
        for (column, entry) in entries.enumerated() {
          let error = write(entry, formats, target, lxw_row_t(row), lxw_col_t(column))
          guard error == LXW_NO_ERROR else {
            throw OpenWorkbook.failure("\(sheet.name), row \(row + 1): \(OpenWorkbook.words(error))")
          }
        }
      }
      // Wide tables on one page's width, as long as it takes.
      worksheet_set_landscape(target)
      worksheet_fit_to_pages(target, 1, 0)
      worksheet_set_paper(target, 9)  // A4
    }
  }

  /// Writes the file; the workbook is gone afterwards, also where that fails.
  consuming func close() throws(PublishError) {
    let pointer = pointer
    // Without the owner's end, which would free what closing frees.
    discard self
    let error = workbook_close(pointer)
    guard error == LXW_NO_ERROR else { throw OpenWorkbook.failure(OpenWorkbook.words(error)) }
  }

  private borrowing func write(
    _ entry: Workbook.Entry, _ formats: [UnsafeMutablePointer<lxw_format>?],
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t
  ) -> lxw_error {
    switch entry {
    case .blank: LXW_NO_ERROR
    case .text(let text, let style):
      // Excel takes no longer text.
      worksheet_write_string(sheet, row, column, String(text.shown.prefix(32_000)), formats[style.rawValue])
    case .number(let number, let style): worksheet_write_number(sheet, row, column, number, formats[style.rawValue])
    }
  }

  private borrowing func setProperties(_ workbook: Workbook) {
    workbook.title.shown.withCString { title in
      workbook.subject.shown.withCString { subject in
        var properties = lxw_doc_properties()
        // The library copies what these point at, and does not write to it.
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.subject = UnsafeMutablePointer(mutating: subject)
        // A fixed time, 1 January 2000, in the place of the clock's: the same input gives the same bytes.
        properties.created = 946_684_800
        workbook_set_properties(pointer, &properties)
      }
    }
  }

  static func failure(_ detail: String) -> PublishError {
    PublishError(kind: .workbook, path: FileManager.default.temporaryDirectory.path, detail: detail)
  }

  private static func words(_ error: lxw_error) -> String {
    lxw_strerror(error).map { String(cString: $0) } ?? "unknown"
  }
}

extension Workbook.Style {
  fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>) -> UnsafeMutablePointer<lxw_format> {
    switch self {
    case .plain, .totalLabel: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 15)
    case .heading, .figureHeading:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      if self == .figureHeading { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    case .caption: format_set_bold(format)
    case .prose:
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .mark: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .integer, .totalInteger: format_set_num_format(format, "#,##0")
    case .decimal, .totalDecimal: format_set_num_format(format, "#,##0.0#")
    case .percent, .totalPercent: format_set_num_format(format, "0.0%")
    }
    switch self {
    case .totalLabel, .totalInteger, .totalDecimal, .totalPercent:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    default: break
    }
    return format
  }
}

extension String {
  /// Without characters that have no business in a report.
  fileprivate var shown: String { String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isUnsafeToShow })) }
}
