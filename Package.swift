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

/// - Parameter files: what lies beside the tests and is no Swift, such as scenarios.
func tests(_ folder: String, uses dependencies: [Target.Dependency], beside files: [String] = []) -> Target {
    .testTarget(
        name: "\(folder)Tests", dependencies: dependencies, path: "Tests/\(folder)", exclude: files,
        swiftSettings: settings)
}

/// What is fed with made-up bytes.
let fuzzed: [Target.Dependency] = [
    "Arguments", "DiscreteEvents", "HotlineModel", "ScenarioFiles", "HotlineEngine", "Planning",
    "CallRecords", "hotline",
]

let package = Package(
    name: "HotlineSimulator",
    targets: [
        // Data walks down this list; no module imports one that stands below it.
        module("Suggestions"),
        module("Digests"),
        module("Files"),
        module("DiscreteEvents"),
        module("QueueingTheory"),
        module("HotlineModel", uses: ["DiscreteEvents"]),
        module("ScenarioFiles", uses: ["Suggestions", "Digests", "Files", "DiscreteEvents", "HotlineModel"]),
        module("Facts", uses: ["Suggestions", "DiscreteEvents", "HotlineModel", "ScenarioFiles"]),
        module("HotlineEngine", uses: ["DiscreteEvents", "HotlineModel"]),
        module("Metrics", uses: ["DiscreteEvents", "HotlineModel", "HotlineEngine"]),
        module("OutputAnalysis", uses: ["DiscreteEvents"]),
        module(
            "Planning",
            uses: [
                "Digests", "Files", "DiscreteEvents", "QueueingTheory", "HotlineModel", "HotlineEngine",
                "Metrics", "OutputAnalysis",
            ]),
        module(
            "CallRecords",
            uses: [
                "Suggestions", "Files", "DiscreteEvents", "HotlineModel", "ScenarioFiles", "OutputAnalysis",
            ]),
        module("Documents"),
        module(
            "Reporting",
            uses: [
                "DiscreteEvents", "HotlineModel", "ScenarioFiles", "HotlineEngine", "Metrics", "Planning",
                "CallRecords", "Documents",
            ]),
        module("Arguments", uses: ["Suggestions"]),
        module("Terminal"),
        .executableTarget(
            name: "hotline",
            dependencies: [
                "Suggestions", "Digests", "Files", "HotlineModel", "ScenarioFiles", "Facts", "HotlineEngine",
                "Metrics", "OutputAnalysis", "Planning", "CallRecords", "Documents", "Reporting",
                "Arguments", "Terminal",
            ], swiftSettings: settings),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "DiscreteEvents", "HotlineModel", "ScenarioFiles", "HotlineEngine", "Planning", "Arguments",
            ], swiftSettings: settings),

        tests("DiscreteEvents", uses: ["DiscreteEvents"]),
        tests("QueueingTheory", uses: ["QueueingTheory"]),
        tests("HotlineModel", uses: ["HotlineModel", "DiscreteEvents"]),
        tests("Suggestions", uses: ["Suggestions"]),
        tests("Digests", uses: ["Digests"]),
        tests("Files", uses: ["Files"]),
        tests("Arguments", uses: ["Arguments"]),
        tests(
            "ScenarioFiles",
            uses: [
                "ScenarioFiles", "HotlineModel", "DiscreteEvents", "Documents", "Planning", "Reporting",
            ]),
        tests(
            "Facts", uses: ["Facts", "ScenarioFiles", "HotlineModel", "HotlineEngine", "DiscreteEvents"],
            beside: ["ShippedDigests.txt"]),
        tests("HotlineEngine", uses: ["HotlineEngine", "HotlineModel", "DiscreteEvents"]),
        tests("Metrics", uses: ["Metrics", "HotlineEngine", "HotlineModel", "DiscreteEvents"]),
        tests("OutputAnalysis", uses: ["OutputAnalysis", "DiscreteEvents"]),
        tests(
            "CallRecords",
            uses: ["CallRecords", "ScenarioFiles", "HotlineModel", "OutputAnalysis", "DiscreteEvents"]),
        tests("Documents", uses: ["Documents"], beside: ["Golden"]),
        tests(
            "Planning",
            uses: [
                "Planning", "QueueingTheory", "Metrics", "OutputAnalysis", "HotlineEngine", "HotlineModel",
                "DiscreteEvents",
            ]),
        tests(
            "Reporting",
            uses: [
                "Reporting", "Planning", "Metrics", "CallRecords", "Documents", "ScenarioFiles",
                "HotlineEngine",
                "HotlineModel", "DiscreteEvents",
            ], beside: ["Golden"]),
        tests("Acceptance", uses: ["hotline", "ScenarioFiles"], beside: ["JobArrays"]),
        tests("Terminal", uses: ["Terminal"]),
        tests(
            "Theory",
            uses: ["ScenarioFiles", "HotlineEngine", "HotlineModel", "QueueingTheory", "DiscreteEvents"],
            beside: ["Scenarios"]),
        tests("Fuzzing", uses: fuzzed, beside: ["Corpus", "Dictionaries", "Fuzzer"]),
    ]
)

// The program of `.ci/fuzz`: libFuzzer has a main function of its own, so the command becomes a module without one.
if Context.environment["HOTLINE_FUZZING"] != nil {
    let command = package.targets.first { $0.name == "hotline" }
    package.targets.removeAll { $0.type == .test || $0.type == .executable }
    package.targets += [
        .target(
            name: "hotline", dependencies: command?.dependencies ?? [],
            exclude: ["hotline.docc", "main.swift"], swiftSettings: settings),
        .executableTarget(
            name: "Fuzzer", dependencies: fuzzed, path: "Tests/Fuzzing",
            exclude: ["Corpus", "Dictionaries", "CorpusTests.swift"], swiftSettings: settings),
    ]
}
