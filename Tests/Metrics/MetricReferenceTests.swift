import Foundation
import Metrics
import Testing

@Suite struct MetricReferenceTests {
    @Test func `the reference is the one of this registry`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appendingPathComponent("Sources/Metrics/Metrics.docc/MetricReference.md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
            try Data(MetricReference.text.utf8).write(to: file)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(kept == MetricReference.text, "record it anew with RECORD_GOLDEN_FILES=1")
    }

    @Test func `every metric stands in the reference`() {
        #expect(MetricReference.metrics.map(\.id).sorted() == MetricRegistry.all.map(\.id).sorted())
    }
}
