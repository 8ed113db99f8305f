import Foundation

/// How long the command takes to start and say what it can do, on the wall clock.
enum StartUp {
    /// Milliseconds of the fastest and the middle one of some starts; nil where the command has not been built beside this
    /// program.
    static func milliseconds(repeats: Int) throws -> (least: Double, median: Double)? {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let command = folder.appendingPathComponent("hotline")
        guard FileManager.default.isExecutableFile(atPath: command.path) else { return nil }
        var times: [Double] = []
        for _ in 0..<repeats {
            let process = Process()
            process.executableURL = command
            process.arguments = ["--help"]
            process.standardOutput = FileHandle.nullDevice
            // Waiting for the exit itself looks only every fifty milliseconds.
            let ended = DispatchSemaphore(value: 0)
            process.terminationHandler = { _ in ended.signal() }
            let start = DispatchTime.now().uptimeNanoseconds
            try process.run()
            ended.wait()
            times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
        }
        times.sort()
        return (times[0], times[repeats / 2])
    }
}
