import Testing

@testable import Arguments

@Suite struct CompleterTests {
    private func offer(_ words: String...) -> (words: [String], files: Bool) {
        let offer = Completer(Samples.program.root).offer(
            for: words.last ?? "", after: Array(words.dropLast()))
        return (offer.candidates.map(\.word), offer.offersFiles)
    }

    @Test func `offers subcommands, but no hidden ones`() {
        #expect(offer("").words == ["run", "compare", "sweep", "new", "calendar", "completions", "help"])
        #expect(offer("c").words == ["compare", "calendar", "completions"])
        #expect(offer("in").words == [])
        #expect(offer("--").words == ["--version", "--help"])
        #expect(offer("calendar", "").words == ["show"])
        #expect(offer("unknown", "").words == [])
        #expect(offer("help", "r").words == ["run"])
        #expect(offer("completions", "").words == ["bash", "zsh", "fish"])
    }

    @Test func `offers options that may still be given`() {
        #expect(
            offer("run", "x", "--").words == [
                "--replications", "--precision", "--max-replications", "--seed", "--shift", "--set",
                "--format",
                "--tables", "--output", "--threads", "--quiet", "--verbose", "--help",
            ])
        #expect(offer("run", "--seed", "3", "--se").words == ["--set"])
        #expect(offer("run", "--set", "a=1", "--se").words == ["--seed", "--set"])
        #expect(offer("run", "-q", "--q").words == [])
        #expect(offer("run", "-n5", "--p").words == [], "the two exclude each other")
        #expect(offer("run", "--secr").words == [])
        #expect(offer("run", "--", "--se").words == [])
    }

    @Test func `offers options where all arguments are given`() {
        #expect(offer("run", "x", "").words.first == "--replications")
        #expect(offer("run", "x", "y").words == [])
    }

    @Test(arguments: [["--format"], ["-f"], ["-qf"], ["x", "-vf"]])
    func `offers the values of an option that waits for one`(words: [String]) {
        let offer = Completer(Samples.program.root).offer(for: "", after: ["run"] + words)
        #expect(offer.candidates.map(\.word) == ["text", "markdown", "csv", "json"])
        #expect(!offer.offersFiles)
    }

    @Test func `offers values behind an equals sign`() {
        #expect(offer("run", "--format=c").words == ["--format=csv"])
        #expect(offer("run", "--seed=").words == [])
        #expect(offer("run", "--nothing=").words == [])
        #expect(offer("run", "--output=x").files)
    }

    @Test func `offers the items of a list that are not there yet`() {
        #expect(offer("run", "--tables", "csv,").words == ["csv,text", "csv,markdown", "csv,json"])
        #expect(offer("run", "--tables=csv,j").words == ["--tables=csv,json"])
    }

    @Test func `leaves names of files to the shell`() {
        #expect(offer("run", "wom").words == ["women-line"])
        #expect(offer("run", "").files)
        #expect(offer("run", "--output", "").files)
        #expect(!offer("run", "--threads", "").files)
        #expect(offer("compare", "a", "b", "c").files)
        #expect(!offer("new", "").files)
        #expect(offer("run", "--", "").files)
    }

    @Test func `tells a provider what is typed and what stands before`() {
        let echo = Option<String?>(
            "echo",
            .text.completed(
                by: .dynamic {
                    [CompletionCandidate($0.prefix + "!" + $0.precedingWords.joined(separator: ","))]
                }),
            help: "Echo.")
        let command = Command("tool", abstract: "A tool.", options: [OptionGroup("Options", echo)])
        let offer = Completer(command).offer(for: "--echo=ab", after: ["x", "y"])
        #expect(offer.candidates.map(\.word) == ["--echo=ab!x,y"])
    }
}
