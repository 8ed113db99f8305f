import Terminal
import Testing

@Suite struct ProgressBarTests {
    private let bar = ProgressBar(of: "replications", width: 79)

    @Test func `at the start there is a bar and no guess`() {
        #expect(
            bar.line(done: 0, of: 200, elapsedSeconds: 0)
                == "0 of 200 replications [........................................] 0%")
    }

    @Test func `time left follows from the pace so far`() {
        #expect(
            bar.line(done: 50, of: 200, elapsedSeconds: 30)
                == "50 of 200 replications [########.........................] 25%, 1 min 30 s left")
    }

    @Test(
        arguments: [
            (1.0, 1, 2, ", 1 s left"), (3_600, 1, 3, ", 2 h 0 min left"), (0.5, 1, 2, "50%"),
            (9, 3, 3, "100%"),
        ])
    func `time left is told in units that people use`(
        elapsed: Double, done: Int, total: Int, end: String
    ) {
        #expect(bar.line(done: done, of: total, elapsedSeconds: elapsed).hasSuffix(end))
    }

    @Test(arguments: [1, 10, 30, 50, 79, 200])
    func `the line never fills more than its columns`(width: Int) {
        let line = ProgressBar(of: "replications", width: width)
            .line(done: 123_456, of: 1_000_000, elapsedSeconds: 1e6)
        #expect(line.count <= width)
    }

    @Test func `more than all is shown as all`() {
        #expect(bar.line(done: 5, of: 4, elapsedSeconds: 1).contains("100%"))
    }
}
