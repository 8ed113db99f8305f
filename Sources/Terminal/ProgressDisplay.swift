import Synchronization

/// Shows a progress bar on standard error while many threads work.
///
/// A class because all of them report to the same one.
public final class ProgressDisplay: Sendable {
    private struct State {
        var shownAt: ContinuousClock.Instant?
        var isShown = false
        var tenths = 0
    }

    private let bar: ProgressBar
    private let start = ContinuousClock.now
    /// On a terminal the line is redrawn; elsewhere a new one is written for each tenth of the work.
    private let redraws: Bool
    private let state = Mutex(State())

    /// Creates a display of something counted.
    public init(of noun: String) {
        redraws = StandardStream.error.isTerminal
        bar = ProgressBar(of: noun, width: (StandardStream.error.columns ?? 80) - 1)
    }

    /// Shows how far the work is; at most ten times a second, so that showing costs nothing.
    public func update(done: Int, of total: Int) {
        state.withLock { state in
            let now = ContinuousClock.now
            if redraws {
                if let shown = state.shownAt, now - shown < .milliseconds(100) { return }
            } else {
                let tenths = done * 10 / max(1, total)
                guard tenths > state.tenths else { return }
                state.tenths = tenths
            }
            state.shownAt = now
            state.isShown = true
            let elapsed = now - start
            let seconds =
                Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
            let line = bar.line(done: done, of: total, elapsedSeconds: seconds)
            // Nobody is told where standard error is closed: there is nobody to tell.
            try? StandardStream.error.write(redraws ? "\r\u{1B}[K" + line : line + "\n")
        }
    }

    /// Takes the line away, so that what follows stands alone.
    public func finish() {
        state.withLock { state in
            if redraws && state.isShown { try? StandardStream.error.write("\r\u{1B}[K") }
            state.isShown = false
        }
    }
}
