import Arguments

@testable import hotline

/// The words behind the command's name, each on a line.
enum CommandLineTarget {
    static func check(_ bytes: [UInt8]) throws {
        let words = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        switch Commands.program.outcome(of: words, width: 80) {
        case .message(let message):
            // A completion of nothing is the only answer without a word.
            if message.text.isEmpty, words.first != "__complete" {
                throw FuzzTarget.Contradiction("\(words) has no answer")
            }
        case .invocation(let invocation): try check(invocation)
        }
    }

    /// The words of a report's command line must be understood as what they are the words of.
    private static func check(_ invocation: Invocation) throws {
        _ = (invocation[Options.set], invocation[Options.format], invocation[Options.tables])
        _ = (invocation[Options.replications], invocation[Options.seed], invocation[Options.shard])
        let words = Array(invocation.words().dropFirst())
        guard case .invocation(let again) = Commands.program.outcome(of: words, width: 80),
            again == invocation
        else { throw FuzzTarget.Contradiction("\(words) is understood otherwise than what it came from") }
        guard !invocation.commandLine(resultOnly: true).isEmpty else {
            throw FuzzTarget.Contradiction("\(words) has no command line")
        }
    }
}
