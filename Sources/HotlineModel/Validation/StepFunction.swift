/// A number that changes at some moments of the horizon and is constant between them; 0 where nothing is said.
struct StepFunction {
    /// A stretch with one value, in seconds from the start of the horizon.
    struct Piece {
        var start: Double
        var end: Double
        var value: Double
    }

    /// The stretches, in order, without overlap and without those of value 0.
    private(set) var pieces: [Piece] = []

    /// The sum of stretches, which may overlap, cut to the horizon.
    init(adding stretches: [Piece], until horizon: Double) {
        var changes: [(at: Double, by: Double)] = []
        for stretch in stretches {
            let start = max(0, stretch.start)
            let end = min(horizon, stretch.end)
            guard start < end, stretch.value != 0 else { continue }
            changes += [(start, stretch.value), (end, -stretch.value)]
        }
        changes.sort { $0.at < $1.at }
        var value = 0.0
        for (index, change) in changes.enumerated() {
            value += change.by
            guard index + 1 < changes.count, changes[index + 1].at > change.at, value > 1e-9 else { continue }
            pieces.append(Piece(start: change.at, end: changes[index + 1].at, value: value))
        }
    }

    /// 1 wherever the value is above 0.
    var presence: StepFunction {
        var presence = self
        for index in pieces.indices { presence.pieces[index].value = 1 }
        return presence
    }

    /// The value times the seconds for which it holds, summed over the horizon.
    var integral: Double { pieces.reduce(0) { $0 + $1.value * ($1.end - $1.start) } }

    /// The largest value.
    var largest: Double { pieces.reduce(0) { max($0, $1.value) } }

    /// The value at a moment.
    func value(at moment: Double) -> Double {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count && pieces[low].start <= moment ? pieces[low].value : 0
    }

    /// Whether there is a moment at which this is above a limit and another function above 0.
    func exceeds(_ limit: Double, during other: StepFunction) -> Bool {
        times(other.presence).largest > limit
    }

    /// The product with another function.
    func times(_ other: StepFunction) -> StepFunction {
        var product = StepFunction(adding: [], until: 0)
        var (one, two) = (0, 0)
        while one < pieces.count && two < other.pieces.count {
            let (own, their) = (pieces[one], other.pieces[two])
            let (start, end) = (max(own.start, their.start), min(own.end, their.end))
            if start < end {
                product.pieces.append(Piece(start: start, end: end, value: own.value * their.value))
            }
            if own.end < their.end { one += 1 } else { two += 1 }
        }
        return product
    }
}
