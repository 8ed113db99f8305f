import Arguments
import Testing

@Suite struct HelpPageTests {
    @Test(arguments: [["--help"], ["-h"], ["help"]])
    func `shows the program's help`(words: [String]) {
        guard case .message(let message) = Samples.program.outcome(of: words, width: 80) else {
            Issue.record("no message")
            return
        }
        #expect(message.exitStatus == 0)
        #expect(
            message.text == """
                OVERVIEW: Simulate hotlines.

                USAGE: tool <subcommand>

                OPTIONS:
                  --version    Show the version.
                  -h, --help   Show help.

                SUBCOMMANDS:
                  run          Simulate a scenario.
                  compare      Compare scenarios.
                  sweep        Simulate a grid.
                  new          Start a scenario.
                  calendar     Look at days.
                  completions  Print a completion script for a shell.
                  help         Explain a subcommand.

                  See 'tool help <subcommand>' for detailed help.

                """)
    }

    @Test(arguments: [
        ["help", "run"], ["run", "--help"], ["run", "x", "-qh"], ["run", "--bad", "--help"],
    ])
    func `shows the help of a subcommand, whatever else is wrong`(words: [String]) {
        guard case .message(let message) = Samples.program.outcome(of: words, width: 80) else {
            Issue.record("no message")
            return
        }
        #expect(message.exitStatus == 0)
        #expect(
            message.text == """
                OVERVIEW: Simulate a scenario.

                Persons call, wait and talk.

                The same seed gives the same result.

                USAGE: tool run <scenario> [<options>]

                ARGUMENTS:
                  <scenario>              A scenario file.

                OPTIONS:
                  -n, --replications <n>  How many replications to simulate. (from 1 to 1000000;
                                          default: 200)
                  --precision <percent>   Simulate until intervals are this narrow. (from 0.1%
                                          to 50%)
                  --max-replications <n>  Give up the precision here. (from 1 to 1000000;
                                          default: 10000)
                  --seed <n>              The seed of all random numbers. (0 or more; default:
                                          1)
                  --shift <number>        Hours to move all shifts by.
                  --set <path=value>      Change one value. (repeatable)
                  -h, --help              Show help.

                REPORT OPTIONS:
                  -f, --format <format>   How to print the result. (values: text, markdown, csv,
                                          json; default: text)
                  --tables <list>         The tables to print. (values: text, markdown, csv,
                                          json)
                  -o, --output <file>     The file to write. (default: standard output)
                  --threads <n>           How many threads to use. (from 1 to 1024; default: all
                                          processors)
                  -q, --quiet             Show no progress.
                  -v, --verbose           Say more.

                EXAMPLES:
                  tool run women-line -n 50 --set 'teams.a=3'
                      Fifty replications with three.

                """)
    }

    @Test(arguments: [20, 40, 57, 80, 200])
    func `keeps within the width it is given`(width: Int) throws {
        guard case .message(let message) = Samples.program.outcome(of: ["run", "-h"], width: width) else {
            Issue.record("no message")
            return
        }
        // Examples are not broken: they are there to be copied. Nothing fits in less than 40 columns.
        let lines = message.text.split(separator: "\n").filter { !$0.hasPrefix("  tool") }
        #expect(lines.allSatisfy { $0.count <= max(width, 40) })
    }

    @Test func `shows options that exclude each other as alternatives`() throws {
        #expect(
            try #require(Samples.message("sweep", "-h")).text.contains(
                "USAGE: tool sweep <scenario> --vary <path=value> ...\n"
                    + "    [--seed <n> | --precision <percent>]\n"))
    }

    @Test func `leads deeper from a nested group`() throws {
        #expect(
            try #require(Samples.message("help", "calendar")).text.hasSuffix(
                "  See 'tool calendar <subcommand> --help' for detailed help.\n"))
    }

    @Test(arguments: [["--version"], ["run", "--version"]])
    func `shows the version`(words: [String]) {
        guard case .message(let message) = Samples.program.outcome(of: words, width: 80) else {
            Issue.record("no message")
            return
        }
        #expect(message.text == "1.2\n")
        #expect(message.exitStatus == 0)
    }
}
