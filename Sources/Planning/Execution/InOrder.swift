/// Results that arrive in any order and are added to a total in that of their numbers.
struct InOrder<Total: Sendable, Result: Sendable>: Sendable {
    /// What was added up so far.
    private(set) var total: Total
    /// The error of the lowest number whose work failed; nothing is added from there on.
    private(set) var error: (any Error)?
    /// The number that is added next.
    private var next: Int
    /// Those that arrived before their turn.
    private var early: [Int: Swift.Result<Result, any Error>] = [:]

    /// - Parameters:
    ///   - total: what the results are added to.
    ///   - next: the lowest number.
    init(total: Total, next: Int) {
        self.total = total
        self.next = next
    }

    /// How many results wait for their turn.
    var waiting: Int { early.count }

    /// Takes a result, and adds whatever has its turn now.
    mutating func take(
        _ result: Swift.Result<Result, any Error>, of number: Int, add: (inout Total, Result) -> Void
    ) {
        early[number] = result
        while error == nil, let first = early.removeValue(forKey: next) {
            switch first {
            case .success(let value): add(&total, value)
            case .failure(let failure): error = failure
            }
            next += 1
        }
    }
}
