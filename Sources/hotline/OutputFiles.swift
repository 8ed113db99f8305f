import Arguments
import Files

/// The files that a command line names to be written, so that none takes the place of what is read or of another.
struct OutputFiles {
    private let files: [(path: String, place: FilePlace)]

    private static let options: [Option<String?>] = [
        Options.output, Options.resume, TraceCommand.replay, FitCommand.fragment, FitCommand.ledger,
    ]

    init(_ invocation: Invocation) {
        files = Self.options.compactMap { invocation[$0] }.map { ($0, FilePlace($0)) }
            // What a device is given is kept nowhere, so nothing there can be lost.
            .filter { $0.place.content != .device }
    }

    /// Refuses to write one file twice.
    func refuseRepeats() throws {
        for (number, file) in files.enumerated()
        where files[..<number].contains(where: { $0.place == file.place }) {
            throw Failure(
                .usage, "\"\(file.path)\" is written twice by this command; name another file")
        }
    }

    /// Refuses to write a file that is read.
    ///
    /// - Parameter paths: the files that are read; `-` is standard input.
    func refuse(reading paths: [String]) throws {
        if files.isEmpty { return }
        let read = Set(paths.map { FilePlace($0 == "-" ? "/dev/stdin" : $0) })
        for file in files where read.contains(file.place) {
            throw Failure(.usage, "\"\(file.path)\" is read by this command; name another file")
        }
    }
}
