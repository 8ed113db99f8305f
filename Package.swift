// swift-tools-version: 6.2
import PackageDescription

/// Every target compiles without warnings, with unsafe memory use spelled out.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ folder: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(folder)Tests", dependencies: dependencies, path: "Tests/\(folder)",
        swiftSettings: settings)
}

let package = Package(
    name: "HotlineSimulator",
    targets: [
        // Data walks down this list; no module imports one that stands below it.
        module("Suggestions"),
        module("Digests"),
        module("DiscreteEvents"),
        module("QueueingTheory"),
        module("HotlineModel", uses: ["DiscreteEvents"]),
        module("ScenarioFiles", uses: ["Suggestions", "Digests", "DiscreteEvents", "HotlineModel"]),
        module("Facts", uses: ["Suggestions", "DiscreteEvents", "HotlineModel", "ScenarioFiles"]),
        module("HotlineEngine", uses: ["DiscreteEvents", "HotlineModel"]),
        module("Metrics", uses: ["DiscreteEvents", "HotlineModel", "HotlineEngine"]),
        module("Planning", uses: ["DiscreteEvents", "HotlineModel", "HotlineEngine", "Metrics"]),
        module("OutputAnalysis", uses: ["DiscreteEvents"]),
        .executableTarget(
            name: "Benchmarks", dependencies: ["DiscreteEvents", "HotlineModel", "HotlineEngine"],
            swiftSettings: settings),

        tests("DiscreteEvents", uses: ["DiscreteEvents"]),
        tests("QueueingTheory", uses: ["QueueingTheory"]),
        tests("HotlineModel", uses: ["HotlineModel", "DiscreteEvents"]),
        tests("Suggestions", uses: ["Suggestions"]),
        tests("Digests", uses: ["Digests"]),
        tests("ScenarioFiles", uses: ["ScenarioFiles", "HotlineModel", "DiscreteEvents"]),
        tests("Facts", uses: ["Facts", "ScenarioFiles", "HotlineModel", "HotlineEngine", "DiscreteEvents"]),
        tests("HotlineEngine", uses: ["HotlineEngine", "HotlineModel", "DiscreteEvents"]),
        tests("OutputAnalysis", uses: ["OutputAnalysis", "DiscreteEvents"]),
        tests("Theory", uses: ["HotlineEngine", "HotlineModel", "QueueingTheory", "DiscreteEvents"]),
    ]
)
