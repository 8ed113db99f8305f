import Arguments
import Testing

@Suite struct ProgramProblemsTests {
    @Test func `finds nothing in sound tables`() {
        #expect(Samples.program.problems(lines: 50, width: 100) == [])
    }

    @Test func `finds every mistake in tables`() {
        let one = Option<Int>("size", short: "s", .wholeNumber(in: 1...9), default: 0, help: "A size.")
        let two = Option<Bool>(flag: "size", short: "s", help: "")
        let three = Option<Bool>(flag: "Help", short: "h", help: "Odd.")
        let four = Option<Bool>(flag: "version", short: "7", help: "Odd.")
        let other = Option<Bool>(flag: "other", help: "Elsewhere.")
        let files = Argument<[String]>(repeating: "files", .path, help: "Files.")
        let count = Argument<Int>("files", .wholeNumber(in: 1...2), default: 3, help: "A count.")
        let more = Argument<[String]>(repeating: "more", .path, help: "Files.")
        let run = Command(
            "run", abstract: "",
            examples: [Example("other run", "Odd."), Example("tool run --odd | sort", "Odd.")],
            arguments: files, count, more,
            options: [OptionGroup("Options", one, two, three, four, rules: [.option(one, needs: other)])])
        let program = Program(
            Command(
                group: "tool", abstract: "A tool.", subcommands: [run, Command("a b", abstract: "Odd."), run]),
            version: "1")
        let problems = program.problems(lines: 10, width: 100)
        for problem in [
            "tool: the subcommand 'run' stands twice",
            "tool: the help has 16 lines, more than 10",
            "tool run: the abstract is empty",
            "tool run: the argument <files> stands twice",
            "tool run: the default of <files> is not allowed",
            "tool run: the option '--size' stands twice",
            "tool run: '-s' stands twice",
            "tool run: the option's name 'Help' is not in kebab case",
            "tool run: the option '-h, --Help' takes a name that every command has",
            "tool run: the option '-7, --version' takes a name that every command has",
            "tool run: the short name of '-7, --version' is not a letter",
            "tool run: the default of '--size' is not allowed",
            "tool run: the option '--size' has no help",
            "tool run: more than one argument repeats",
            "tool run: a rule names '--other', which is no option here",
            "tool run: the example 'other run' does not begin with 'tool'",
            "tool run: the example 'tool run --odd | sort' is refused: Error: Unknown option '--odd'",
            "tool a b: the name 'a b' cannot be typed",
        ] {
            #expect(problems.contains(problem), "\(problem)")
        }
    }
}
