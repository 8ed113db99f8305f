import Foundation
import Testing

@Suite struct ProcessTests {
    @Test(arguments: [["--help"], ["help"], ["run", "--help"], ["help", "check"], ["--version"]])
    func `help and version are printed on standard output`(words: [String]) throws {
        let run = try Hotline.run(words)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty && !run.output.isEmpty)
    }

    @Test func `a reader who has seen enough ends the command quietly`() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let binary = try Hotline.binary().path
        process.arguments = ["-c", "'\(binary)' run two-hotlines -n 1 --tables metrics | true; echo ended"]
        process.currentDirectoryURL = Hotline.package
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: said, as: UTF8.self) == "ended\n")
        #expect(complained.isEmpty)
    }

    @Test(.timeLimit(.minutes(3)))
    func `Ctrl-C keeps the replications that are finished`() throws {
        let process = Process()
        process.executableURL = try Hotline.binary()
        process.arguments = [
            "run", "two-hotlines", "-n", "1000", "--progress", "always", "--tables", "calls", "--set",
            "calendar.days=7",
        ]
        process.currentDirectoryURL = Hotline.package
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // The first line of progress says that a tenth is done; the rest takes far longer than the signal.
        let progress = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
        process.interrupt()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(progress.hasPrefix("100 of 1000 replications"))
        #expect(process.terminationStatus == 130)
        #expect(said.contains("The run was stopped:"))
        #expect(complained.contains("of 1000 replications were finished"))
    }
}
