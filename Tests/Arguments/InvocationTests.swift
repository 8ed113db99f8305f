import Arguments
import Testing

@Suite struct InvocationTests {
    @Test func `reads each option with the type of its key`() throws {
        let words = [
            "run", "women", "--replications", "50", "--seed=18446744073709551615", "--shift", "-1.5", "--set",
            "a=1",
            "--set", "b=x=y", "--tables", "csv,text", "-f", "json", "-q",
        ]
        let invocation = try #require(Samples.invocation(words))
        #expect(invocation.command == "run")
        #expect(invocation[Samples.scenario] == "women")
        #expect(invocation[Samples.replications] == 50)
        #expect(invocation[Samples.seed] == UInt64.max)
        #expect(invocation[Samples.shift] == -1.5)
        #expect(invocation[Samples.set].map(\.path) == ["a", "b"])
        #expect(invocation[Samples.set].map(\.value) == ["1", "x=y"])
        #expect(invocation[Samples.tables] == [.csv, .text])
        #expect(invocation[Samples.format] == .json)
        #expect(invocation[Samples.quiet])
        #expect(!invocation[Samples.verbose])
    }

    @Test func `gives defaults where nothing is given, also of options the command does not know`() throws {
        let invocation = try #require(Samples.invocation(["compare", "a", "b", "c"]))
        #expect(invocation[Samples.base] == "a")
        #expect(invocation[Samples.others] == ["b", "c"])
        #expect(invocation[Samples.format] == .text)
        #expect(invocation[Samples.output] == nil)
        #expect(invocation[Samples.replications] == 200)
        #expect(invocation[Samples.set].isEmpty)
        #expect(!invocation.gives(Samples.format))
        #expect(try #require(Samples.invocation(["new"]))[Samples.template] == "small")
        #expect(try #require(Samples.invocation(["new", "large"]))[Samples.template] == "large")
    }

    @Test func `knows whether a value was given, even the default`() throws {
        let invocation = try #require(Samples.invocation(["run", "x", "--seed", "1"]))
        #expect(invocation.gives(Samples.seed))
        #expect(!invocation.gives(Samples.threads))
    }

    @Test(arguments: [
        (["-n", "5"], 5), (["-n5"], 5), (["-n=5"], 5), (["-qvn", "5"], 5), (["-vqn5"], 5), (["-qn=5"], 5),
        (["--replications=5"], 5), (["--replications", "5"], 5),
    ])
    func `reads every spelling of an option`(words: [String], number: Int) throws {
        let invocation = try #require(Samples.invocation(["run"] + words + ["women"]))
        #expect(invocation[Samples.replications] == number)
        #expect(invocation[Samples.scenario] == "women")
    }

    @Test(arguments: ["-5", "-"])
    func `takes a dash or a negative number as a value`(word: String) throws {
        #expect(try #require(Samples.invocation(["run", word]))[Samples.scenario] == word)
        #expect(try #require(Samples.invocation(["run", "x", "--output", word]))[Samples.output] == word)
    }

    @Test func `reads a negative number as an argument`() throws {
        let invocation = try #require(Samples.invocation(["calendar", "show", "-12"]))
        #expect(invocation.command == "calendar show")
        #expect(invocation[Samples.hours] == -12)
    }

    @Test func `reads what follows two dashes as arguments`() throws {
        let invocation = try #require(Samples.invocation(["compare", "-q", "--", "--format", "--", "-x"]))
        #expect(invocation[Samples.base] == "--format")
        #expect(invocation[Samples.others] == ["--", "-x"])
    }

    @Test func `records the same words whatever the order and whatever cannot change the result`() throws {
        let one = try #require(
            Samples.invocation([
                "run", "--threads", "3", "--set", "b=2", "women", "-n5", "--set", "a=1", "-o", "x", "-v",
            ]))
        let other = try #require(
            Samples.invocation(["run", "-v", "--replications", "5", "--set=b=2", "--set=a=1", "women", "-q"]))
        let line = "tool run --replications 5 --set b=2 --set a=1 --verbose women"
        #expect(one.commandLine(resultOnly: true) == line)
        #expect(other.commandLine(resultOnly: true) == line)
        #expect(
            one.commandLine()
                == "tool run --replications 5 --set b=2 --set a=1 --output x --threads 3 --verbose women")
    }

    @Test func `records a flag once`() throws {
        #expect(
            try #require(Samples.invocation(["run", "-vv", "x", "-v"])).commandLine()
                == "tool run --verbose x")
    }

    @Test(arguments: [
        ["run", "women"], ["run", "-q", "--", "--odd"], ["compare", "--", "-a", "--"],
        ["calendar", "show", "-3"],
        ["run", "a b", "--output", "it's", "--set", "p=$x \"y\""],
        ["run", "", "--output=-x", "--shift", "-2"],
        ["run", "--output=--", "-"], ["new"],
    ])
    func `reads its own command line as the same invocation`(words: [String]) throws {
        // The empty name is refused by the kind `path`.
        let words = words.map { $0.isEmpty ? "empty" : $0 }
        let invocation = try #require(Samples.invocation(words))
        #expect(Samples.invocation(Array(invocation.words().dropFirst())) == invocation)
    }
}
