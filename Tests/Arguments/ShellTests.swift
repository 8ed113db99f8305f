import Foundation
import Testing

@testable import Arguments

/// The stubs in real shells, with a stand-in for the program that shows what it was asked.
///
/// Bash is on every machine that tests; zsh and fish are asked where they are installed.
@Suite struct ShellTests {
    private func path(of shell: Shell) -> String? {
        ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + shell.rawValue }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a script behind the stub of the program `tool`, in a folder with one file.
    private func run(_ shell: Shell, before: String = "", _ script: String) throws -> String? {
        guard let path = path(of: shell) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "stub-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data().write(to: folder.appendingPathComponent("women.hotline"))
        let lines = ["cd '\(folder.path)'", before, shell.completionScript(for: "tool"), script]
        return try ShellSession.run(
            path, [shell == .zsh ? "-fc" : "-c", lines.joined(separator: "\n")],
            environment: ["HOME": folder.path, "LC_ALL": "C"])
    }

    @Test func `asks in bash with the line up to the cursor`() throws {
        let standIn = """
            tool() { printf '%s|' "$@"; echo; case "$3" in *--output*) echo :files;; esac; }
            complete_line() {
                COMP_LINE=$1 COMP_POINT=$2 COMP_WORDS=("${@:3}") COMP_CWORD=$(($# - 3))
                _tool_complete
                printf '<%s>' "${COMPREPLY[@]}"
                echo
            }
            complete_line "tool run 'a b' --for" 20 tool run "'a b'" --for
            complete_line 'tool run x' 8 tool run
            complete_line 'tool run --output=wom' 21 tool run --output = wom
            """
        let reply = try #require(try run(.bash, standIn))
        #expect(
            reply == """
                <__complete|bash|tool run 'a b' --for|>
                <__complete|bash|tool run|>
                <__complete|bash|tool run --output=wom|><women.hotline>

                """)
    }

    @Test func `asks in zsh with the words`() throws {
        let before = """
            compdef() { : }
            _describe() { print -rl -- "${(@P)argv[-1]}" }
            _files() { print files of "$PREFIX" }
            compset() { PREFIX=${PREFIX#*=} }
            tool() { print -r -- "${(j:|:)@}"; [[ ${@[-1]} == --output* ]] && print :files; true }
            """
        let script = """
            words=(tool run "'a b'" --for) CURRENT=4 PREFIX=--for; _tool_complete
            words=(tool run --output=wom) CURRENT=3 PREFIX=--output=wom; _tool_complete
            """
        guard let reply = try run(.zsh, before: before, script) else { return }
        #expect(
            reply == """
                __complete|zsh|run|a b|--for
                __complete|zsh|run|--output=wom
                files of wom

                """)
    }

    @Test func `asks in fish with the words`() throws {
        let script = """
            function tool
                switch (string join '|' -- $argv)
                    case '__complete|fish|run|a b|--for'
                        printf '%s\\t%s\\n' --format 'How to print.'
                    case '__complete|fish|run|--output=wom'
                        echo :files
                end
            end
            complete -C "tool run 'a b' --for"
            complete -C "tool run --output=wom"
            """
        guard let reply = try run(.fish, script) else { return }
        #expect(reply == "--format\tHow to print.\n--output=women.hotline\n")
    }

    @Test(arguments: Shell.allCases)
    func `names its function in letters that every shell takes`(shell: Shell) {
        #expect(shell.completionScript(for: "my-tool").contains("_my_tool_complete"))
    }
}
