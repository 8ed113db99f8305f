import HotlineEngine
import Synchronization
import Testing

@testable import Planning

/// Results are added in the order of their numbers, and few are held for it.
@Suite struct InOrderTests {
    private struct Failure: Error, Equatable {
        var number: Int
    }

    private func take(_ numbers: [Int], failing: Set<Int> = []) -> InOrder<[Int], Int> {
        var queue = InOrder<[Int], Int>(total: [], next: 0)
        for number in numbers {
            let result: Result<Int, any Error> =
                failing.contains(number) ? .failure(Failure(number: number)) : .success(number)
            queue.take(result, of: number) { $0.append($1) }
        }
        return queue
    }

    @Test func `what comes early waits for its turn, and no longer`() {
        #expect(take([2, 1]).total == [])
        #expect(take([2, 1]).waiting == 2)
        #expect(take([2, 1, 0]).total == [0, 1, 2])
        #expect(take([2, 1, 0]).waiting == 0)
        #expect(take([0, 3, 1]).total == [0, 1])
        #expect(take([0, 3, 1]).waiting == 1)
    }

    @Test func `nothing is added after a failure, and the lowest is told`() {
        let queue = take([3, 1, 0, 2], failing: [1, 3])
        #expect(queue.total == [0])
        #expect(queue.error as? Failure == Failure(number: 1))
    }

    @Test(arguments: [1, 2, 5])
    func `any number of threads adds in order`(threads: Int) throws {
        let done = Atomic(0)
        let total = try ReplicationWorkers.total(
            [Int](), of: 3..<500, threads: threads, done: { done.store($0, ordering: .relaxed) }
        ) { number in
            // Work of unequal length.
            (0..<(number % 7 * 1_000)).reduce(number) { $0 ^ ($1 & 0) }
        } add: {
            $0.append($1)
        }
        #expect(total == Array(3..<500))
    }

    @Test(arguments: [1, 3])
    func `no work begins after a failure`(threads: Int) {
        let begun = Atomic(0)
        #expect(throws: Failure(number: 4)) {
            try ReplicationWorkers.total([Int](), of: 0..<1_000, threads: threads) { number in
                begun.wrappingAdd(1, ordering: .relaxed)
                if number >= 4 { throw Failure(number: number) }
                return number
            } add: {
                $0.append($1)
            }
        }
        #expect(begun.load(ordering: .relaxed) <= 4 + threads)
    }

    @Test func `a stop leaves a row without a hole`() throws {
        let asked = Atomic(0)
        let total = try ReplicationWorkers.total(
            [Int](), of: 0..<1_000, threads: 3,
            stop: { asked.wrappingAdd(1, ordering: .relaxed).oldValue >= 20 }
        ) {
            $0
        } add: {
            $0.append($1)
        }
        #expect(total == Array(0..<20))
    }

    @Test(arguments: [1, 3])
    func `work that is given up leaves a row without a hole`(threads: Int) throws {
        @Sendable func work(_ number: Int) throws -> Int {
            if number >= 20 { throw EngineError.stopped(replication: UInt64(number)) }
            return number
        }
        let total = try ReplicationWorkers.total(
            [Int](), of: 0..<1_000, threads: threads, work: { try work($0) }, add: { $0.append($1) })
        #expect(total == Array(0..<20))
        let results = try ReplicationWorkers.results(of: 0..<1_000, threads: threads) { try work($0) }
        #expect(results == Array(0..<20))
    }
}
