internal import Glibc

// bench micro FOLDER        parts of the work, over the files of a folder (16 MB of them at most)
// bench files FILE...       reading and coding of single files
// bench hostile [SIZE]      texts made to be slow, each in three sizes; SIZE is the largest in megabytes, 50 unless told
// bench analyze COUNT       findings on generated records
// bench records COUNT       these records, one JSON object a line, for `putusan analyze`
//
// But for `records` one JSON object a line: what was measured, and the seconds of processor time that each repetition took.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "micro" where arguments.count == 2: Micro(Samples(folder: arguments[1])).run()
case "files" where arguments.count > 1: Files.run(arguments.dropFirst().map { $0 })
case "hostile": Hostile.run(largest: arguments.count > 1 ? Int(arguments[1]) ?? 50 : 50)
case "analyze" where arguments.count == 2: Analysis.run(Int(arguments[1]) ?? 1_000_000)
case "records" where arguments.count == 2: Analysis.write(Int(arguments[1]) ?? 1_000_000)
default:
  print("bench micro FOLDER | files FILE... | hostile [MEGABYTES] | analyze COUNT | records COUNT")
  exit(64)
}
