import Arguments
import Testing

/// The wording of usage errors, and which mistakes are told together.
@Suite struct UsageErrorTests {
    private func errors(_ words: [String]) -> [String] {
        guard case .message(let message) = Samples.program.outcome(of: words, width: 80), message.isError
        else {
            return []
        }
        #expect(message.exitStatus == 64)
        return message.text.split(separator: "\n").filter { $0.hasPrefix("Error: ") }.map {
            String($0.dropFirst("Error: ".count))
        }
    }

    @Test(arguments: [
        (["rnu"], "Unknown subcommand 'rnu'. Did you mean 'run'?"),
        (["comp"], "Unknown subcommand 'comp'"),
        (["compa"], "Unknown subcommand 'compa'. Did you mean 'compare'?"),
        (["xyzzy"], "Unknown subcommand 'xyzzy'"),
        (["inner-", "x"], "Unknown subcommand 'inner-'"),
        (["calendar", "shwo"], "Unknown subcommand 'shwo'. Did you mean 'show'?"),
        (["help", "rnu"], "Unknown subcommand 'rnu'. Did you mean 'run'?"),
        (
            ["--seed", "3", "run", "x"],
            "The option '--seed' belongs behind a subcommand, as in 'tool run --seed'"
        ),
        (["--versoin"], "Unknown option '--versoin'. Did you mean '--version'?"),
        (["-x"], "Unknown option '-x'"),
        (["run"], "Missing expected argument '<scenario>'"),
        (["compare", "a"], "Missing expected argument '<others> ...'"),
        (["sweep", "a"], "Missing expected argument '--vary <path=value>'"),
        (["run", "a", "b"], "Unexpected argument 'b'"),
        (["run", "a", "b", "c"], "2 unexpected arguments: 'b', 'c'"),
        (["run", "a", "--sed", "3"], "Unknown option '--sed'. Did you mean '--seed'?"),
        (["run", "--sed", "3", "a"], "Unknown option '--sed'. Did you mean '--seed'?"),
        (["run", "--rep=3", "a"], "Unknown option '--rep'. Did you mean '--replications'?"),
        (["run", "--zzz", "3", "a"], "Unknown option '--zzz'"),
        (["run", "a", "-z"], "Unknown option '-z'"),
        (["run", "a", "-qz"], "Unknown option '-z'"),
        (["run", "a", "-seed", "4"], "Unknown option '-seed'. Did you mean '--seed'?"),
        (["run", "a", "--secrte"], "Unknown option '--secrte'"),
        (["run", "a", "--seed"], "Missing value for '--seed <n>'"),
        (["run", "a", "--seed", "--quiet"], "Missing value for '--seed <n>'"),
        (["run", "a", "-n"], "Missing value for '--replications <n>'"),
        (
            ["run", "a", "--quiet=yes"],
            "The option '--quiet' does not take any value, but 'yes' was specified."
        ),
        (
            ["run", "a", "--seed", "1", "--seed=2"],
            "The option '--seed' may be given once, but has '1' and '2'"
        ),
        (
            ["run", "a", "-n1", "--precision", "5%"],
            "The options '--replications' and '--precision' cannot be given together"
        ),
        (
            ["run", "a", "--max-replications", "9"],
            "The option '--max-replications' has a meaning only with '--precision'"
        ),
        (
            ["run", "a", "--format", "txet"],
            "The value 'txet' is invalid for '--format <format>'. Did you mean 'text'? "
                + "Please provide one of 'text', 'markdown', 'csv' or 'json'."
        ),
        (
            ["new", "huge"],
            "The value 'huge' is invalid for '<template>'. Please provide one of 'small' or 'large'."
        ),
        (
            ["run", "a", "-n", "0"],
            "The value '0' is invalid for '--replications <n>'. "
                + "Please provide a whole number, from 1 to 1000000."
        ),
        (
            ["run", "a", "--seed", "-1"],
            "The value '-1' is invalid for '--seed <n>'. Please provide a whole number, 0 or more."
        ),
        (
            ["run", "a", "--shift", "nan"],
            "The value 'nan' is invalid for '--shift <number>'. Please provide a number."
        ),
        (
            ["run", "a", "--precision", "5"],
            "The value '5' is invalid for '--precision <percent>'. "
                + "Please provide a share with a per cent sign, such as '5%', from 0.1% to 50%."
        ),
        (
            ["run", "a", "--set", "=3"],
            "The value '=3' is invalid for '--set <path=value>'. Please write a path, '=' and a value."
        ),
        (["run", ""], "The value '' is invalid for '<scenario>'. Please provide the name of a file."),
        (
            ["run", "a", "--tables", "csv,,text"],
            "The value 'csv,,text' is invalid for '--tables <list>'. Please put one comma between two values."
        ),
        (
            ["run", "a", "--tables", "csv,csv"],
            "The value 'csv,csv' is invalid for '--tables <list>'. 'csv' stands there twice."
        ),
    ])
    func `says one mistake in one sentence`(words: [String], sentence: String) {
        #expect(errors(words) == [sentence])
    }

    @Test func `says all mistakes of a line at once`() {
        #expect(
            errors(["run", "--seed", "x", "--fromat", "csv", "-n0", "--quiet=1"]) == [
                "The value 'x' is invalid for '--seed <n>'. Please provide a whole number, 0 or more.",
                "Unknown option '--fromat'. Did you mean '--format'?",
                "The value '0' is invalid for '--replications <n>'. "
                    + "Please provide a whole number, from 1 to 1000000.",
                "The option '--quiet' does not take any value, but '1' was specified.",
                "Missing expected argument '<scenario>'",
            ])
    }

    @Test func `draws no false conclusions from a misspelt option`() {
        // The option that was meant would satisfy the rule and take the value.
        #expect(
            errors(["run", "a", "--precison", "5%", "--max-replications", "9"]) == [
                "Unknown option '--precison'. Did you mean '--precision'?"
            ])
    }

    @Test func `ends with help on the argument, usage and where to read more`() throws {
        let message = try #require(Samples.message("compare", "a"))
        #expect(
            message.text == """
                Error: Missing expected argument '<others> ...'
                Help:  <others>  What to compare it with.
                Usage: tool compare <base> <others> ... [--format <format>] [--tables <list>]
                    [--output <file>] [--threads <n>] [--quiet] [--verbose]
                  See 'tool compare --help' for more information.

                """)
    }

    @Test func `answers a bare group with its help and status 64`() throws {
        for words in [[], ["calendar"]] {
            guard case .message(let message) = Samples.program.outcome(of: words, width: 80) else {
                Issue.record("an invocation of nothing")
                continue
            }
            #expect(message.exitStatus == 64)
            #expect(message.text.hasPrefix("OVERVIEW: "))
        }
    }
}
