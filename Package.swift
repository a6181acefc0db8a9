// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "putusan",
  products: [
    .executable(name: "putusan", targets: ["putusan"]),
    .library(
      name: "Putusan",
      targets: ["Decisions", "Pattern", "Folding", "Ingest", "Extract", "Analyze", "Publish", "Pipeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),  // help texts are golden
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    // Serves the pages of `putusan serve`; it stands on the others, which are named since they are imported.
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    // C libraries: module map and shim, nothing else. One room each imports them, but for CVector and
    // CMemory, which are no libraries.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CVector"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // The way of the data, from bytes to findings. An arrow only ever points to a room above.
    .target(name: "Decisions", resources: [.embedInCode("Courts/courts.csv")], swiftSettings: strict),
    .target(name: "Pattern", dependencies: ["CPCRE2", "CVector"], swiftSettings: strict),
    .target(
      name: "Folding", dependencies: ["Decisions", "CVector"],
      resources: ["vocabulary.txt", "Recognition/legal.txt", "Recognition/known.txt"].map { .embedInCode($0) },
      swiftSettings: strict),
    .target(
      name: "Ingest",
      dependencies: ["Decisions", "Folding", "Pattern", "CLibXML2", "CCrypto", "CArchive", "CMemory", "CVector"],
      swiftSettings: strict),
    .target(
      name: "Extract", dependencies: ["Decisions", "Folding", "Pattern"], swiftSettings: strict),
    .target(
      name: "Analyze", dependencies: ["Decisions"], resources: [.embedInCode("Statutes/statutes.csv")],
      swiftSettings: strict),
    .target(name: "Spool", dependencies: [.product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .target(
      name: "Publish", dependencies: ["Decisions", "Ingest", "Analyze", "Spool", "CXLSXWriter"],
      resources: [
        .embedInCode("Formats/FindingsJSON/findings.schema.json"), .embedInCode("Methods/accuracy.csv"),
      ], swiftSettings: strict),
    .target(
      name: "Pipeline", dependencies: ["Decisions", "Pattern", "Ingest", "Extract", "Spool", "Archive", "CMemory"],
      swiftSettings: strict),
    .target(
      name: "Archive",
      dependencies: [
        "Decisions", "Folding", "Analyze", "Publish", "CISAL", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Serve",
      dependencies: [
        "Decisions", "Extract", "Analyze", "Publish", "Archive",
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(name: "Evaluate", dependencies: ["Decisions"], swiftSettings: strict),
    // Decisions made up with their truth. It knows nothing of the rooms that read and code, so that no mistake is shared.
    .target(
      name: "Corpus", dependencies: ["Decisions"],
      resources: [
        "Grammar/head.grammar", "Grammar/hearing.grammar", "Grammar/indictment.grammar", "Grammar/stories.grammar",
        "Grammar/evidence.grammar", "Grammar/reasons.grammar", "Grammar/amar.grammar", "Tables/frequencies.csv",
        "Tables/offences.csv", "Tables/people.csv", "Tables/stories.csv",
      ].map { .embedInCode($0) },
      swiftSettings: strict),
    .executableTarget(
      name: "putusan",
      dependencies: [
        "Decisions", "Ingest", "Extract", "Analyze", "Publish", "Pipeline", "Archive", "Serve", "Evaluate",
        "Corpus", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What tests are tried on: archives and PDFs, made by the programs that make them elsewhere.
    .target(name: "TestSupport", dependencies: ["CArchive"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "DecisionsTests", dependencies: ["Decisions"]),
    .testTarget(name: "PatternTests", dependencies: ["Pattern"]),
    .testTarget(name: "FoldingTests", dependencies: ["Folding", "Decisions"]),
    .testTarget(name: "IngestTests", dependencies: ["Ingest", "Decisions", "TestSupport"]),
    .testTarget(name: "ExtractTests", dependencies: ["Extract", "Decisions", "Folding", "Ingest", "Pattern"]),
    .testTarget(name: "SpoolTests", dependencies: ["Spool"]),
    .testTarget(name: "AnalyzeTests", dependencies: ["Analyze", "Decisions", "Extract", "TestSupport"]),
    .testTarget(
      name: "PublishTests",
      dependencies: ["Publish", "Analyze", "Decisions", "Ingest", "Extract", "Pipeline", "CLibXML2", "TestSupport"],
      exclude: ["Golden", "Fixtures"]),
    .testTarget(name: "PipelineTests", dependencies: ["Pipeline", "Decisions", "TestSupport"]),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "Corpus", "Ingest", "Extract", "Folding", "Decisions", "Publish",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ServeTests",
      dependencies: ["Serve", "Archive", "Ingest", "Extract", "Decisions", "Publish", "Analyze"]),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus", "Decisions"]),
    .testTarget(name: "EvaluateTests", dependencies: ["Evaluate", "Pipeline", "Decisions", "Analyze", "Publish"]),
    .testTarget(
      name: "putusanTests", dependencies: ["TestSupport", "Corpus", "Decisions", "Ingest"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// What libFuzzer runs (`script/fuzz`) is built from the same sources as the tests of it, and in their place.
let isFuzzing = Context.environment["PUTUSAN_FUZZ_BUILD"] != nil
let fuzzed: [Target.Dependency] = [
  "Decisions", "Pattern", "Folding", "Ingest", "Extract", "Analyze", "Publish", "Pipeline", "Archive", "Serve",
  "Evaluate",
]
package.targets.append(
  isFuzzing
    ? .executableTarget(
      name: "fuzz", dependencies: fuzzed, path: "Tests/FuzzTests",
      exclude: ["Cases", "Seeds", "putusan.dict", "web.dict"], sources: ["Targets", "Web", "Driver"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    : .testTarget(
      name: "FuzzTests", dependencies: fuzzed + ["Corpus", "TestSupport"],
      exclude: ["Driver", "Cases", "Seeds", "putusan.dict", "web.dict"]))

// `script/test`: the rooms are optimised, their tests and what they depend on are not, since that would take longer than it
// saves.
if Context.environment["PUTUSAN_TEST_BUILD"] != nil {
  for target in package.targets where target.type == .regular || target.type == .executable {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-O"])]
  }
}

// `script/docs --api`: DocC, which nobody needs who builds, tests or installs.
if Context.environment["PUTUSAN_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"))
}
