import Arguments
import Foundation
import HotlineEngine

// Speed of the full engine, every metric on, scenarios read from their text, in processor time of one core. Compare figures of
// one run with each other: a machine's speed drifts. `--pass` is for tools that count instructions.

let only = Option<[String]>(
    repeating: "only", .oneOf(Workload.all.map(\.id)),
    help: "Time this workload and leave out what is not named.")
let repeats = Option<Int>(
    "repeats", .wholeNumber(in: 1...1_000), default: 5, help: "Timed passes of each workload.")
let format = Option<String>(
    "format", .oneOf(["text", "json"]), default: "text", help: "Print tables, or JSON.")
let scaling = Option<Bool>(
    flag: "scaling",
    help:
        "Time how the cost of a call grows with teams, groups and waiting calls, and what a second core gives."
)
let peers = Option<Bool>(
    flag: "peers",
    help:
        "Install SimPy and Ciw in a scratch folder and time them, and simmer where R has it, in turn with the engine."
)
let pass = Option<Int?>(
    "pass", .wholeNumber(in: 1...100_000_000), placeholder: "calls",
    help: "Simulate the workload named by --only once for so many calls, untimed.")
let program = Program(
    Command(
        "Benchmarks", abstract: "Measure how fast scenarios are simulated.",
        examples: [Example("Benchmarks --only mm10 --repeats 9", "The textbook queue.")],
        options: [OptionGroup("Options", only, repeats, format, peers, scaling, pass)]),
    version: "1")

func measure(_ invocation: Invocation) throws {
    let chosen = Workload.all.filter { invocation[only].isEmpty || invocation[only].contains($0.id) }
    if let calls = invocation[pass] {
        for workload in chosen {
            let compiled = try CompiledScenario(workload.load(calls))
            print(try workload.pass(compiled, calls: calls, first: 1).calls)
        }
        return
    }
    var document: [String: Any] = [:]
    let isTable = invocation[format] == "text"
    if isTable { print(Speed.heading) }
    var speeds: [[String: Any]] = []
    for workload in chosen {
        let speed = try Speed(workload, repeats: invocation[repeats])
        if isTable { print(speed.row) }
        speeds.append(speed.fields)
    }
    document["workloads"] = speeds
    if invocation[only].isEmpty { document["chores"] = try chores(invocation[repeats], isTable) }
    if invocation[scaling] { document["scaling"] = try scale(invocation[repeats], isTable) }
    if invocation[peers] { document["peers"] = try compare(invocation[repeats], isTable) }
    if !isTable {
        let data = try JSONSerialization.data(
            withJSONObject: document, options: [.prettyPrinted, .sortedKeys])
        print(String(decoding: data, as: UTF8.self))
    }
}

/// Times the work around the simulation.
func chores(_ repeats: Int, _ isTable: Bool) throws -> [[String: Any]] {
    var rows: [[String: Any]] = []
    if isTable { print("") }
    for chore in Chore.all {
        let speed = try chore.speed(repeats: repeats)
        if isTable {
            let name = chore.title.padding(toLength: 48, withPad: " ", startingAt: 0)
            print(name + String(format: "%8.2f ", speed) + "\(chore.unit) a second")
        }
        rows.append(["chore": chore.id, "unit": chore.unit, "perSecond": speed])
    }
    if let start = try StartUp.milliseconds(repeats: 20) {
        if isTable {
            let name = "starting hotline --help".padding(toLength: 48, withPad: " ", startingAt: 0)
            print(
                name
                    + String(
                        format: "%8.2f milliseconds at least, %.2f at the median", start.least, start.median))
        }
        rows.append([
            "chore": "start-up", "leastMilliseconds": start.least, "medianMilliseconds": start.median,
        ])
    }
    return rows
}

/// Times scenarios that have more and more of something, and one of them on one and two threads.
func scale(_ repeats: Int, _ isTable: Bool) throws -> [[String: Any]] {
    var rows: [[String: Any]] = []
    if isTable {
        print(
            "\n" + "nanoseconds a call".padding(toLength: 48, withPad: " ", startingAt: 0)
                + "    size     each")
    }
    for row in Scaling.rows {
        for size in row.sizes {
            let each = try Scaling.nanoseconds(row, size: size, repeats: repeats)
            if isTable {
                let name = row.title.padding(toLength: 48, withPad: " ", startingAt: 0)
                print(name + String(format: "%8d %8.0f", size, each))
            }
            rows.append(["growth": row.id, "size": size, "nanosecondsPerCall": each])
        }
    }
    let year = try CompiledScenario(Workload.scenario("national", text: Scaling.nationalLine))
    let replications = 20
    var (one, two): ([Double], [Double]) = ([], [])
    for _ in 0..<repeats {
        one.append(try Scaling.seconds(of: year, replications: replications, threads: 1))
        two.append(try Scaling.seconds(of: year, replications: replications, threads: 2))
    }
    let (single, double) = (one.sorted()[repeats / 2], two.sorted()[repeats / 2])
    let thousand = double / Double(replications) * 1_000
    if isTable {
        print(
            String(
                format:
                    "\na national line for a year: %.3f s on one thread, %.3f s on two (%.2f times as fast); "
                    + "1,000 replications take %.0f s on two", single / Double(replications),
                double / Double(replications), single / double, thousand))
    }
    rows.append([
        "growth": "threads", "secondsOnOne": single, "secondsOnTwo": double, "ratio": single / double,
        "secondsOfThousandYearsOnTwo": thousand,
    ])
    return rows
}

/// Times other simulators of the textbook queue in turn with the engine.
func compare(_ repeats: Int, _ isTable: Bool) throws -> [[String: Any]] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("peers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let queue = Workload.all[0]
    let compiled = try CompiledScenario(queue.load(queue.calls))
    var rows: [[String: Any]] = []
    if isTable {
        print(
            "\nM/M/10, million calls a second, in turn".padding(toLength: 49, withPad: " ", startingAt: 0)
                + "   peer   engine    ratio")
    }
    for peer in try Peer.installed(in: folder) {
        var (theirs, ours): ([Double], [Double]) = ([], [])
        for number in 0..<repeats {
            theirs.append(try peer.speed())
            let start = ProcessUse.seconds
            let pass = try queue.pass(compiled, calls: queue.calls, first: UInt64(number))
            ours.append(Double(pass.calls) / (ProcessUse.seconds - start) / 1e6)
        }
        let (peerSpeed, ownSpeed) = (theirs.sorted()[repeats / 2], ours.sorted()[repeats / 2])
        if isTable {
            let name = peer.name.padding(toLength: 46, withPad: " ", startingAt: 0)
            print(name + String(format: "%9.4f %8.2f %8.0f", peerSpeed, ownSpeed, ownSpeed / peerSpeed))
        }
        rows.append(["peer": peer.name, "callsPerSecond": peerSpeed * 1e6, "ratio": ownSpeed / peerSpeed])
    }
    return rows
}

switch program.outcome(of: Array(CommandLine.arguments.dropFirst()), width: 100) {
case .message(let message):
    FileHandle(fileDescriptor: message.isError ? 2 : 1).write(Data(message.text.utf8))
    exit(message.exitStatus)
case .invocation(let invocation):
    do {
        try measure(invocation)
    } catch {
        FileHandle.standardError.write(Data("benchmark failed: \(error)\n".utf8))
        exit(70)
    }
}
