import Foundation
import Testing

/// Texts that are kept beside the tests and compared whole. `RECORD_GOLDEN_FILES=1 swift test` writes them anew.
enum Golden {
    static func expect(
        _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text == kept, "\(name) differs", sourceLocation: sourceLocation)
    }
}
