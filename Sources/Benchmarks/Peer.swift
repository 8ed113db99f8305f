import Foundation

/// Another simulator, asked for the same queue: M/M/10 at load 0.9.
struct Peer {
    let name: String
    /// Its program, whose last word is how many calls to simulate; it prints the processor seconds that it took.
    let command: [String]
    /// As many calls as take a second or so.
    let calls: Int

    /// Million calls a second.
    func speed() throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command + ["\(calls)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard process.terminationStatus == 0, let seconds = Double(text), seconds > 0 else { return .nan }
        return Double(calls) / seconds / 1e6
    }

    /// Installs what can be had in a folder that is removed afterwards.
    static func installed(in folder: URL) throws -> [Peer] {
        var peers: [Peer] = []
        let python = folder.appendingPathComponent("python/bin/python").path
        let made = try? run(["python3", "-m", "venv", folder.appendingPathComponent("python").path])
        if made == 0 {
            for (module, program, calls) in [("simpy", simpy, 100_000), ("ciw", ciw, 30_000)] {
                guard try run([python, "-m", "pip", "install", "--quiet", module]) == 0 else { continue }
                let file = folder.appendingPathComponent("\(module)-queue.py")
                try Data(program.utf8).write(to: file)
                peers.append(Peer(name: module, command: [python, file.path], calls: calls))
            }
        }
        let script = folder.appendingPathComponent("queue.R")
        try Data(simmer.utf8).write(to: script)
        let check = "if (!requireNamespace('simmer', quietly = TRUE)) quit(status = 1)"
        if try run(["Rscript", "-e", check]) == 0 {
            peers.append(Peer(name: "simmer", command: ["Rscript", script.path], calls: 100_000))
        }
        return peers
    }

    private static func run(_ words: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static let simpy = """
        import random, simpy, sys, time
        calls = int(sys.argv[1])
        random.seed(1)
        waits = [0.0, 0]
        def caller(env, desk):
            came = env.now
            with desk.request() as turn:
                yield turn
                waits[0] += env.now - came
                waits[1] += 1
                yield env.timeout(random.expovariate(1.0))
        def source(env, desk):
            for _ in range(calls):
                yield env.timeout(random.expovariate(9.0))
                env.process(caller(env, desk))
        env = simpy.Environment()
        desk = simpy.Resource(env, capacity=10)
        env.process(source(env, desk))
        start = time.process_time()
        env.run()
        print(time.process_time() - start)
        """

    private static let ciw = """
        import ciw, sys, time
        calls = int(sys.argv[1])
        ciw.seed(1)
        network = ciw.create_network(arrival_distributions=[ciw.dists.Exponential(rate=9.0)],
            service_distributions=[ciw.dists.Exponential(rate=1.0)], number_of_servers=[10])
        simulation = ciw.Simulation(network)
        start = time.process_time()
        simulation.simulate_until_max_customers(calls)
        print(time.process_time() - start)
        """

    private static let simmer = """
        library(simmer)
        calls <- as.integer(commandArgs(trailingOnly = TRUE)[1])
        set.seed(1)
        caller <- trajectory() |> seize("desk", 1) |> timeout(function() rexp(1, 1)) |> release("desk", 1)
        env <- simmer() |> add_resource("desk", 10) |> add_generator("caller", caller, function() rexp(1, 9))
        start <- proc.time()[["user.self"]]
        invisible(run(env, until = calls / 9))
        cat(proc.time()[["user.self"]] - start)
        """
}
