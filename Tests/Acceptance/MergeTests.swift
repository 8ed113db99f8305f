import Foundation
import Testing

/// Runs in parts, as several machines would do them.
@Suite struct MergeTests {
    /// A day of the shipped example.
    private static let example = [
        "run", "two-hotlines", "--seed", "9", "-n", "5", "--set", "calendar.days=1",
    ]

    private func inFolder(_ work: (URL) throws -> Void) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder)
    }

    /// Writes parts and gives their names.
    private func parts(_ folder: URL, of count: Int, _ study: [String]) throws -> [String] {
        try (1...count).map { number in
            let path = folder.appendingPathComponent("part-\(number)").path
            let run = try Hotline.run(study + ["--shard", "\(number)/\(count)", "--output", path])
            #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
            return path
        }
    }

    @Test func `merged parts print what one process prints, byte for byte`() throws {
        try inFolder { folder in
            let parts = try parts(folder, of: 3, Self.example)
            for printing in [[], ["--format", "json"], ["--format", "html", "--language", "ar"]] {
                let one = try Hotline.run(Self.example + printing)
                let merged = try Hotline.run(["merge"] + printing + parts.reversed())
                #expect(merged.status == 0, "\(merged.errors)")
                #expect(!one.output.isEmpty && merged.output == one.output, "\(printing)")
            }
        }
    }

    @Test func `merging in steps gives the same bytes, and missing shards are named`() throws {
        try inFolder { folder in
            let study = try OneLine.run(7, in: folder) + ["--confidence", "90%"]
            let parts = try parts(folder, of: 4, study)
            let wide = folder.appendingPathComponent("wide").path
            let step = try Hotline.run(["merge", parts[2], parts[0], "--part", "--output", wide])
            #expect(step.status == 0, "\(step.errors)")
            let few = try Hotline.run(["merge", wide, parts[3]])
            #expect(few.status == 65 && few.output.isEmpty)
            #expect(few.errors.contains("shard 2/4 is missing: replications 1 to 2"))
            let printing = ["--format", "csv", "--tables", "metrics,calls", "--digits", "arabic"]
            let all = try Hotline.run(["merge", parts[1], wide, parts[3]] + printing)
            #expect(all.output == (try Hotline.run(study + printing).output))
        }
    }

    @Test func `parts of another seed or scenario, damaged and missing files are refused`() throws {
        try inFolder { folder in
            let study = try OneLine.run(4, in: folder)
            let parts = try parts(folder, of: 2, study)
            for (change, word) in [
                (["--seed", "10"], "seeds"), (["--set", "hotlines.line.lines=1"], "scenarios"),
            ] {
                let other = folder.appendingPathComponent("other").path
                _ = try Hotline.run(study + change + ["--shard", "2/2", "-o", other])
                let mixed = try Hotline.run(["merge", parts[0], other])
                #expect(
                    mixed.status == 65 && mixed.errors.contains("their \(word) differ"), "\(mixed.errors)")
            }
            let twice = try Hotline.run(["merge", parts[0], parts[0]])
            #expect(twice.status == 65 && twice.errors.contains("give each part once"))
            let absent = try Hotline.run(["merge", parts[0], folder.path + "/none"])
            #expect(absent.status == 66)
            let cut = try Data(contentsOf: URL(fileURLWithPath: parts[1])).dropLast(1_000)
            try cut.write(to: URL(fileURLWithPath: parts[1]))
            let damaged = try Hotline.run(["merge"] + parts)
            #expect(damaged.status == 65 && damaged.output.isEmpty)
            #expect(damaged.errors.contains("is damaged or incomplete"))
        }
    }

    /// Scenarios that have what no other has: services, interpreters, campaigns, doubtful inputs.
    @Test(arguments: ["shelter-full", "interpreter-pool", "national-campaign", "two-hotlines-uncertain"])
    func `whatever a scenario has can be put into a part`(name: String) throws {
        try inFolder { folder in
            // The first half of one replication holds none: nothing is simulated.
            let path = folder.appendingPathComponent(name).path
            let run = try Hotline.run(["run", name, "-n", "1", "--shard", "1/2", "-o", path, "--quiet"])
            #expect(run.status == 0, "\(run.errors)")
        }
    }

    @Test(arguments: ["0/3", "4/3", "3", "1/2/3", "a/b", "1/", "+1/2", "-1/2"])
    func `a shard that is none is a usage error`(shard: String) throws {
        let run = try Hotline.run(["run", "two-hotlines", "--shard=\(shard)", "--output", "part"])
        #expect(run.status == 64 && run.errors.contains("3/16"))
    }

    @Test func `a shard needs a file and is printed only when it is merged`() throws {
        #expect(try Hotline.run(["run", "two-hotlines", "--shard", "1/2"]).status == 64)
        let printed = try Hotline.run([
            "run", "two-hotlines", "--shard", "1/2", "-o", "part", "--format", "json",
        ])
        #expect(printed.status == 64)
        #expect(try Hotline.run(["merge", "a", "--part"]).status == 64)
    }
}
