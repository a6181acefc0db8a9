/// One record in the forms in which a run keeps it.
struct RecordLines: Sendable {
  let jsonl: [UInt8]
  let csv: [UInt8]
}
