/// What completion scripts ask with the hidden `__complete`, and the lines they get.
///
///     hotline __complete bash 'hotline run --for'   ->  --format
///     hotline __complete fish run --for             ->  --format<tab>How to print the result.
///
/// A line `:files` asks the shell to offer names of files too.
enum CompletionRequest {
    static let word = "__complete"

    /// The reply to the words behind `__complete`; empty where they are no request.
    static func reply(to words: ArraySlice<String>, by root: Command) -> String {
        guard let shell = words.first.flatMap(Shell.init) else { return "" }
        var typed = Array(words.dropFirst())
        var done = ""
        if shell == .bash {
            guard let line = typed.first else { return "" }
            let (parts, endsInWord) = ShellWords.split(line)
            typed = Array((endsInWord ? parts : parts + [""]).dropFirst())
            // Bash breaks words at these characters and replaces only what stands behind the last.
            if let last = typed.last, let end = last.lastIndex(where: { "=:@".contains($0) }) {
                done = String(last[...end])
            }
        }
        guard let last = typed.popLast() else { return "" }
        let offer = Completer(root).offer(for: last, after: typed)
        var lines = offer.candidates.map { line(for: $0, in: shell, done: done) }
        if offer.offersFiles { lines.append(":files") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(for candidate: CompletionCandidate, in shell: Shell, done: String) -> String {
        let description = candidate.description.split(whereSeparator: \.isNewline).joined(separator: " ")
        switch shell {
        case .bash:
            return String(candidate.word.dropFirst(candidate.word.hasPrefix(done) ? done.count : 0))
        case .zsh:
            let word = candidate.word.split(separator: ":", omittingEmptySubsequences: false).joined(
                separator: "\\:")
            return description.isEmpty ? word : "\(word):\(description)"
        case .fish:
            return description.isEmpty ? candidate.word : "\(candidate.word)\t\(description)"
        }
    }
}
