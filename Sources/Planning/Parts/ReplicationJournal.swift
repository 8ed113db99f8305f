import Files
import FoundationEssentials

/// A file that keeps each replication of a run as soon as it is finished, so that a run that is ended, however suddenly, and
/// started again takes up every one of them.
///
/// A line of words, a record that names the study, and a record for each replication in the order in which they were finished.
/// Records are checked; where the last ones are damaged, because the run ended while it wrote or the machine lost power, they
/// are dropped and their replications simulated again, which gives the same numbers.
///
/// A class because all threads of a run write to the one file.
public final class ReplicationJournal: Sendable {
    private struct State {
        var file: OpenFile
        var chain: RecordChain
        /// Where the content of each replication's record begins, and its length.
        var places: [Int: (offset: Int, length: Int)] = [:]
        var end: Int
        var hasFailed = false
    }

    private static let opening = "hotline journal 1\n"

    private let path: String
    private let state: Guarded<State>

    /// Opens a journal, or begins one where there is no file or an empty one.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - origin: the study.
    /// - Throws: `JournalError`.
    public convenience init(path: String, for origin: PartOrigin) throws(JournalError) {
        try self.init(path: path, key: JournalKey(origin))
    }

    /// Opens the journal of a study that has such a key, or begins one.
    init(path: String, key: JournalKey) throws(JournalError) {
        self.path = path
        let place = FilePlace(path)
        if !place.keepsFiles { throw .noFile(path) }
        // A file that is there and cannot be read is not one to begin anew.
        if place.content == .nothing || (try? OpenFile(reading: path).size()) == 0 {
            try Self.begin(path, key)
        }
        guard let file = try? OpenFile(updating: path) else {
            throw FileManager.default.isReadableFile(atPath: path) ? .unwritable(path) : .unreadable(path)
        }
        // The claim goes with the process, however it ends.
        if !file.claim() { throw .inUse(path) }
        state = Guarded(try Self.read(file, path, key))
    }

    /// Replications that are kept.
    public var count: Int { state.withLock { $0.places.count } }

    /// What was written down of a replication; nil where it is not kept.
    func observation(_ number: Int) throws(JournalError) -> Observation? {
        let content = state.withLock { state -> [UInt8]?? in
            guard let place = state.places[number] else { return .some(nil) }
            return Self.bytes(state.file, at: place.offset, count: place.length).map { .some($0) }
        }
        guard let content else { throw .unreadable(path) }
        guard let content else { return nil }
        do {
            var reader = ByteReader(content[...])
            _ = try reader.number()
            return Observation(values: try reader.values(), distributions: try reader.histograms())
        } catch {
            throw .noJournal(path)
        }
    }

    /// Keeps a replication.
    func keep(_ observation: Observation, of number: Int) throws(JournalError) {
        var writer = ByteWriter()
        writer.write(number)
        writer.write(observation.values)
        writer.write(observation.distributions)
        let content = writer.bytes
        let isKept = state.withLock { state in
            // Behind half a record nothing could be found again.
            if state.hasFailed { return false }
            let record = state.chain.record(content)
            do {
                try state.file.put(record, at: state.end)
            } catch {
                state.hasFailed = true
                return false
            }
            state.places[number] = (state.end + 8, content.count)
            state.end += record.count
            return true
        }
        if !isKept { throw .unwritable(path) }
    }

    /// Writes a journal without replications; beside, then renamed, so that there is never half of it.
    private static func begin(_ path: String, _ key: JournalKey) throws(JournalError) {
        var chain = RecordChain(after: opening)
        let bytes = Array(opening.utf8) + chain.record(key.bytes)
        do {
            try WholeFile.write(bytes, to: path, others: .refused)
        } catch {
            throw .unwritable(path)
        }
    }

    /// Finds the replications of a journal and cuts off what is damaged behind them.
    private static func read(
        _ file: OpenFile, _ path: String, _ key: JournalKey
    ) throws(JournalError) -> State {
        guard bytes(file, at: 0, count: opening.utf8.count) == Array(opening.utf8) else {
            throw .noJournal(path)
        }
        var state = State(file: file, chain: RecordChain(after: opening), end: opening.utf8.count)
        guard let head = next(&state), let found = try? JournalKey(from: head) else {
            throw .noJournal(path)
        }
        if let difference = found.difference(from: key) { throw .otherStudy(path, difference) }
        var start = state.end
        while let content = next(&state) {
            var reader = ByteReader(content)
            guard let number = try? reader.number(in: 0...Int.max) else { throw .noJournal(path) }
            state.places[number] = (start + 8, content.count)
            start = state.end
        }
        do {
            try file.cut(at: state.end)
        } catch {
            throw .unwritable(path)
        }
        return state
    }

    /// The content of the record at the end of what is known, which it goes past; nil where there is no sound one.
    private static func next(_ state: inout State) -> ArraySlice<UInt8>? {
        let size = (try? state.file.size()) ?? 0
        guard let head = bytes(state.file, at: state.end, count: 8),
            let length = RecordChain.length(atStartOf: head[...]),
            length + RecordChain.overhead <= size - state.end,
            let record = bytes(state.file, at: state.end, count: length + RecordChain.overhead),
            let content = state.chain.content(atStartOf: record[...])
        else { return nil }
        state.end += record.count
        return content
    }

    /// So many bytes of a file; nil where there are fewer.
    private static func bytes(_ file: OpenFile, at offset: Int, count: Int) -> [UInt8]? {
        guard let bytes = try? file.bytes(at: offset, count: count), bytes.count == count else { return nil }
        return bytes
    }
}
