import Foundation

/// A file of call records that lasts as long as a test.
struct RecordsFile: ~Copyable {
    let path: String

    init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv").path
        _ = FileManager.default.createFile(
            atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
