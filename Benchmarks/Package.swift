// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that whoever builds putusan builds nothing of it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "putusan", path: "..")],
  targets: [
    .executableTarget(
      name: "Bench", dependencies: [.product(name: "Putusan", package: "putusan")],
      swiftSettings: [
        .treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
