/// What a shell offers while a value is typed.
public struct ValueCompletion: Sendable {
    /// Whether names of files are offered too; the shell knows them best.
    let offersFiles: Bool
    let candidates: @Sendable (Context) -> [CompletionCandidate]

    /// What is known while a value is typed.
    public struct Context: Sendable, Equatable {
        /// The part of the value that is already there.
        public let prefix: String
        /// The words between the subcommand and the one that is typed.
        public let precedingWords: [String]
    }

    /// Nothing.
    public static let none = ValueCompletion(offersFiles: false) { _ in [] }

    /// Names of files.
    public static let files = ValueCompletion(offersFiles: true) { _ in [] }

    /// Fixed words.
    public static func words(_ words: [String]) -> ValueCompletion {
        let candidates = words.map { CompletionCandidate($0) }
        return ValueCompletion(offersFiles: false) { _ in candidates }
    }

    /// Candidates found when they are asked for, such as names of scenarios; those that do not begin with the
    /// context's prefix are dropped.
    ///
    /// - Parameters:
    ///   - files: whether names of files are offered too.
    ///   - candidates: all candidates; must be quick and silent.
    public static func dynamic(
        files: Bool = false, _ candidates: @escaping @Sendable (Context) -> [CompletionCandidate]
    ) -> ValueCompletion {
        ValueCompletion(offersFiles: files, candidates: candidates)
    }

    /// Completes the item behind the last comma.
    static func list(of item: ValueCompletion) -> ValueCompletion {
        ValueCompletion(offersFiles: false) { context in
            let items = context.prefix.split(separator: ",", omittingEmptySubsequences: false)
            let done = items.dropLast()
            let start = done.isEmpty ? "" : done.joined(separator: ",") + ","
            let last = Context(
                prefix: items.last.map(String.init) ?? "", precedingWords: context.precedingWords)
            return item.candidates(last).filter { !done.contains($0.word[...]) }
                .map { CompletionCandidate(start + $0.word, $0.description) }
        }
    }
}
