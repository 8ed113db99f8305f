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
    products: [
        .executable(name: "hotline", targets: ["hotline"])
    ],
    targets: [
        // Data walks down this list; no module imports one that stands below it.
        module("Suggestions"),
        module("DiscreteEvents"),
        module("QueueingTheory"),
        module("HotlineModel", uses: ["Suggestions", "DiscreteEvents"]),
        module("ScenarioFiles", uses: ["Suggestions", "DiscreteEvents", "HotlineModel"]),
        module("HotlineEngine", uses: ["DiscreteEvents", "HotlineModel"]),
        module("OutputAnalysis", uses: ["DiscreteEvents"]),
        module(
            "Planning",
            uses: [
                "DiscreteEvents", "HotlineModel", "QueueingTheory", "ScenarioFiles",
                "HotlineEngine", "OutputAnalysis",
            ]),
        module("Reporting", uses: ["HotlineModel", "OutputAnalysis", "Planning"]),
        module("Arguments", uses: ["Suggestions"]),
        .executableTarget(
            name: "hotline",
            dependencies: [
                "Arguments", "HotlineModel", "ScenarioFiles", "Planning", "Reporting",
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["DiscreteEvents", "HotlineModel", "ScenarioFiles", "HotlineEngine"],
            swiftSettings: settings),

        tests("Suggestions", uses: ["Suggestions"]),
        tests("DiscreteEvents", uses: ["DiscreteEvents"]),
        tests("QueueingTheory", uses: ["QueueingTheory"]),
        tests("HotlineModel", uses: ["HotlineModel", "DiscreteEvents"]),
        tests("ScenarioFiles", uses: ["ScenarioFiles", "HotlineModel", "DiscreteEvents"]),
        tests(
            "HotlineEngine",
            uses: ["HotlineEngine", "HotlineModel", "ScenarioFiles", "DiscreteEvents"]),
        tests("OutputAnalysis", uses: ["OutputAnalysis", "DiscreteEvents"]),
        tests(
            "Planning",
            uses: [
                "Planning", "HotlineEngine", "HotlineModel", "ScenarioFiles", "OutputAnalysis",
            ]),
        tests(
            "Reporting",
            uses: ["Reporting", "Planning", "HotlineModel", "OutputAnalysis", "ScenarioFiles"]),
        tests("Arguments", uses: ["Arguments"]),
        tests(
            "Theory",
            uses: [
                "HotlineEngine", "HotlineModel", "ScenarioFiles", "QueueingTheory",
                "OutputAnalysis", "DiscreteEvents", "Planning",
            ]),
        tests("Acceptance", uses: ["hotline"]),
    ]
)
