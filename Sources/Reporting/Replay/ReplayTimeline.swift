import HotlineEngine
import HotlineModel

/// What there is to see in a stretch of a replication, from one change to the next.
struct ReplayTimeline: Sendable {
    /// Everything that is seen from one moment to the next.
    struct Frame: Sendable, Equatable {
        /// Seconds from the start of the horizon.
        var seconds: Double
        /// Callers waiting, by hotline.
        var waiting: [Int]
        /// Lines held, by hotline.
        var lines: [Int]
        /// Counsellors by team and then by state.
        var counsellors: [[Int]]
        /// How often each outcome has happened since the stretch began.
        var outcomes: [Int]

        /// All counts in a row.
        var counts: [Int] { waiting + lines + counsellors.flatMap { $0 } + outcomes }
    }

    /// The outcomes that are counted, in the order in which they are shown.
    static let outcomes: [TraceEntry.Step] = [
        .answered, .calledBack, .contained, .abandoned, .blocked, .closed, .balked, .hungUp, .declined,
        .interrupted, .lost,
    ]

    /// What is seen, in order of time; the first stands at the start of the stretch.
    let frames: [Frame]

    init(_ trace: Trace, from start: Double, to end: Double) {
        let changes = (trace.callerChanges + trace.counsellorChanges).enumerated()
            // Stable: changes of one moment keep their order.
            .sorted { ($0.element.seconds, $0.offset) < ($1.element.seconds, $1.offset) }.map(\.element)
        let hotlines = trace.scenario.hotlines.count
        let teams = trace.scenario.teams.count
        var frame = Frame(
            seconds: start, waiting: Array(repeating: 0, count: hotlines),
            lines: Array(repeating: 0, count: hotlines),
            counsellors: Array(
                repeating: Array(repeating: 0, count: CounsellorState.allCases.count), count: teams),
            outcomes: Array(repeating: 0, count: Self.outcomes.count))
        var frames: [Frame] = []
        for change in changes {
            if change.seconds >= end { break }
            if change.seconds >= start {
                if frames.isEmpty { frames.append(frame) }
                frame.seconds = change.seconds
            }
            Self.apply(change.effect, to: &frame, counts: change.seconds >= start)
            guard !frames.isEmpty else { continue }
            // What happens at one moment is seen at once.
            if frames[frames.count - 1].seconds == frame.seconds {
                frames[frames.count - 1] = frame
            } else {
                frames.append(frame)
            }
        }
        self.frames = frames.isEmpty ? [frame] : frames
    }

    private static func apply(_ effect: ReplayChange.Effect, to frame: inout Frame, counts: Bool) {
        switch effect {
        case .waiting(let hotline, let change): frame.waiting[hotline] += change
        case .lines(let hotline, let change): frame.lines[hotline] += change
        case .counsellor(let team, let from, let to):
            if let from { frame.counsellors[team][from.rawValue] -= 1 }
            if let to { frame.counsellors[team][to.rawValue] += 1 }
        case .outcome(let outcome): if counts { frame.outcomes[outcome] += 1 }
        }
    }
}
