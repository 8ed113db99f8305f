import Foundation
import Testing

@testable import ScenarioFiles

@Suite struct FormatReferenceTests {
    @Test func `the reference is the one of this format`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: "Sources/ScenarioFiles/ScenarioFiles.docc/FormatReference.md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
            try Data(FormatReference.text.utf8).write(to: file)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(kept == FormatReference.text, "record it anew with RECORD_GOLDEN_FILES=1")
    }

    @Test func `every key of every object stands in the reference`() {
        let sections = FormatReference.text.components(separatedBy: "\n### ").dropFirst()
        #expect(sections.count == FormatObject.all.count)
        for (section, object) in zip(sections, FormatObject.all) {
            for key in object.names { #expect(section.contains("| `\(key)` |"), "\(object.name).\(key)") }
        }
    }
}
