import Foundation
import Testing

@testable import Arguments

@Suite struct ShellWordsTests {
    static let nasty = [
        "", "plain", "a b", "it's", "\"quoted\"", "$HOME", "`ls`", "a\\b", "tab\there", "two\nlines", "*",
        "~", "=ls",
        "a=b", "--x=y z", "#", "!", "(x)", "نساء", "é", "&", ";", "''", "[1]", "{a,b}", "-", "a;b|c>d",
    ]

    @Test func `writes a line that it reads back as the same words`() {
        #expect(ShellWords.split(ShellWords.line(Self.nasty)).words == Self.nasty)
    }

    @Test(arguments: ["/bin/sh", "/bin/bash", "/usr/bin/zsh", "/usr/bin/fish"])
    func `writes a line that real shells read back`(shell: String) throws {
        // Shells that are not installed are not asked; the first is on every machine.
        guard FileManager.default.isExecutableFile(atPath: shell) else { return }
        // Inside single quotes fish alone reads backslashes.
        let words = shell.hasSuffix("fish") ? Self.nasty.filter { !$0.contains("\\") } : Self.nasty
        let result = try ShellSession.run(shell, ["-c", "printf '%s\\0' " + ShellWords.line(words)])
        #expect(
            result.split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)
                == words)
    }

    @Test(arguments: [
        ("run 'a b'", ["run", "a b"], true), ("run \"a b", ["run", "a b"], true),
        ("run a\\ b", ["run", "a b"], true),
        ("run ", ["run"], false), ("  run\ta\n", ["run", "a"], false), ("", [], false), ("''", [""], true),
        ("a\"b\"'c'", ["abc"], true), ("\"a\\\"b\\n\"", ["a\"b\\n"], true), ("a\\", ["a"], true),
    ])
    func `reads quotes and backslashes`(line: String, words: [String], endsInWord: Bool) {
        let split = ShellWords.split(line)
        #expect(split.words == words)
        #expect(split.endsInWord == endsInWord)
    }
}
