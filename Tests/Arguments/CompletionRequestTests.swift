import Arguments
import Testing

@Suite struct CompletionRequestTests {
    private func reply(_ words: String...) -> String {
        guard case .message(let message) = Samples.program.outcome(of: ["__complete"] + words, width: 80)
        else {
            return "no message"
        }
        return message.isError ? "error" : message.text
    }

    @Test func `reads bash's line and gives bare words`() {
        #expect(reply("bash", "tool r") == "run\n")
        #expect(reply("bash", "tool run --form") == "--format\n")
        #expect(reply("bash", "tool run 'a b' --format ") == "text\nmarkdown\ncsv\njson\n")
        #expect(reply("bash", "tool new ") == "small\nlarge\n")
        #expect(reply("bash", "tool") == "")
    }

    @Test func `gives bash only what stands behind its last break`() {
        #expect(reply("bash", "tool run --format=c") == "csv\n")
        #expect(reply("bash", "tool run --output=x") == ":files\n")
    }

    @Test func `gives zsh and fish descriptions`() {
        #expect(reply("zsh", "r") == "run:Simulate a scenario.\n")
        #expect(reply("fish", "r") == "run\tSimulate a scenario.\n")
        #expect(reply("zsh", "run", "--format=c") == "--format=csv\n")
        #expect(
            reply("zsh", "run", "--se") == "--seed:The seed of all random numbers.\n--set:Change one value.\n"
        )
        #expect(reply("fish", "run", "w") == "women-line\tOne line.\n:files\n")
    }

    @Test func `protects zsh's colons`() {
        let option = Option<String?>("at", .oneOf(["9:30"]), help: "When.")
        let program = Program(
            Command("tool", abstract: "A tool.", options: [OptionGroup("Options", option)]), version: "1")
        guard case .message(let message) = program.outcome(of: ["__complete", "zsh", "--at", ""], width: 80)
        else {
            Issue.record("no message")
            return
        }
        #expect(message.text == "9\\:30\n")
    }

    @Test func `gives nothing to a request it cannot read`() {
        #expect(reply() == "")
        #expect(reply("csh", "x") == "")
        #expect(reply("bash") == "")
        #expect(reply("fish") == "")
    }
}
