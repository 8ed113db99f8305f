import Dispatch
import HotlineEngine
import Synchronization

/// Does numbered pieces of work on several threads and gives the results in the order of their numbers, so that
/// nothing shows how many threads there were.
public enum ReplicationWorkers {
    /// Does the work of every number of a range.
    ///
    /// - Parameters:
    ///   - range: the numbers.
    ///   - threads: how many threads work at once, at least 1.
    ///   - stop: asked before each piece; true leaves the rest undone. A piece that asks it too may end by the error
    ///     `EngineError.stopped`, and is then undone as well.
    ///   - done: told after each piece, from any thread, how many pieces are done so far.
    ///   - work: the work of one number.
    /// - Returns: the results of the longest row of numbers from the first one on that were all done: all of them unless
    ///   `stop` said otherwise.
    /// - Throws: the error of the lowest number whose work failed.
    public static func results<Result: Sendable>(
        of range: Range<Int>, threads: Int, stop: @Sendable () -> Bool = { false },
        done: @Sendable (Int) -> Void = { _ in }, work: @Sendable (Int) throws -> Result
    ) throws -> [Result] {
        let next = Atomic(range.lowerBound)
        let finished = Atomic(0)
        let slots = Guarded([Swift.Result<Result, any Error>?](repeating: nil, count: range.count))
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, range.count))) { _ in
            while !stop() {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if number >= range.upperBound { return }
                guard let result = result(of: number, work) else { return }
                slots.withLock { $0[number - range.lowerBound] = result }
                done(finished.wrappingAdd(1, ordering: .relaxed).newValue)
            }
        }
        var results: [Result] = []
        for slot in slots.withLock({ $0 }) {
            guard let slot else { break }
            results.append(try slot.get())
        }
        return results
    }

    /// Does the work of every number of a range and adds each result to a total, in the order of the numbers, as soon as
    /// those before it have been added: what a thread has finished waits only for the others' work of the moment, so that
    /// no more than a few results are held, however many numbers there are.
    ///
    /// - Parameters:
    ///   - total: what the results are added to.
    ///   - range: the numbers.
    ///   - threads: how many threads work at once, at least 1.
    ///   - stop: asked before each piece; true leaves the rest undone. A piece that asks it too may end by the error
    ///     `EngineError.stopped`, and is then undone as well.
    ///   - done: told after each piece, from any thread, how many pieces are done so far.
    ///   - work: the work of one number.
    ///   - add: adds a result to the total; called by one thread at a time.
    /// - Returns: the total of the longest row of numbers from the first one on that were all done: all of them unless `stop`
    ///   said otherwise.
    /// - Throws: the error of the lowest number whose work failed; no work begins after a failure.
    public static func total<Total: Sendable, Result: Sendable>(
        _ total: Total, of range: Range<Int>, threads: Int, stop: @Sendable () -> Bool = { false },
        done: @Sendable (Int) -> Void = { _ in }, work: @Sendable (Int) throws -> Result,
        add: @Sendable (inout Total, Result) -> Void
    ) throws -> Total {
        let next = Atomic(range.lowerBound)
        let finished = Atomic(0)
        let failed = Atomic(false)
        let queue = Guarded(InOrder<Total, Result>(total: total, next: range.lowerBound))
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, range.count))) { _ in
            while !failed.load(ordering: .relaxed) && !stop() {
                // Numbers are taken in order, and whatever was taken is finished unless all are to stop.
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if number >= range.upperBound { return }
                guard let result = result(of: number, work) else { return }
                if case .failure = result { failed.store(true, ordering: .relaxed) }
                queue.withLock { $0.take(result, of: number, add: add) }
                done(finished.wrappingAdd(1, ordering: .relaxed).newValue)
            }
        }
        return try queue.withLock { queue in
            if let error = queue.error { throw error }
            return queue.total
        }
    }

    /// What came of a piece of work; nil where it was stopped before its end.
    private static func result<Result>(
        of number: Int, _ work: (Int) throws -> Result
    ) -> Swift.Result<Result, any Error>? {
        do {
            return .success(try work(number))
        } catch EngineError.stopped {
            return nil
        } catch {
            return .failure(error)
        }
    }
}
