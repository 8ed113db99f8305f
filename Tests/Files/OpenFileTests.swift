import Files
import Foundation
import Testing

@Suite struct OpenFileTests {
    /// Gives a file with a content for the time of some work.
    private func withFile<Result>(_ content: [UInt8], _ work: (String) throws -> Result) throws -> Result {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data(content).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try work(path)
    }

    @Test func `a file is read from the front on, to its end`() throws {
        let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 251) }
        try withFile(content) { path in
            let file = try OpenFile(reading: path)
            #expect(try file.next(2_500_000) == Array(content[..<2_500_000]))
            #expect(try file.next(2_500_000) == Array(content[2_500_000...]))
            #expect(try file.next(1).isEmpty)
            #expect(try file.next(0).isEmpty)
        }
    }

    @Test func `bytes are read and written by place`() throws {
        try withFile(Array("0123456789".utf8)) { path in
            let file = try OpenFile(updating: path)
            try file.put(Array("abc".utf8), at: 9)
            #expect(try file.bytes(at: 8, count: 3) == Array("8ab".utf8))
            #expect(try file.bytes(at: 11, count: 5) == Array("c".utf8))
            #expect(try file.size() == 12)
            try file.cut(at: 4)
            #expect(try file.size() == 4)
            #expect(FileManager.default.contents(atPath: path) == Data("0123".utf8))
        }
    }

    @Test func `a file that another holds is not claimed, until it is let go`() throws {
        try withFile([]) { path in
            var first: OpenFile? = try OpenFile(updating: path)
            let second = try OpenFile(updating: path)
            #expect(first?.claim() == true)
            #expect(!second.claim())
            first = nil
            #expect(second.claim())
        }
    }

    @Test func `what cannot be opened, read or written fails`() throws {
        #expect(throws: FileFailure.self) { try OpenFile(reading: "/nowhere/at/all") }
        #expect(throws: FileFailure.self) { try OpenFile(reading: "/").next(1) }
        try withFile([1]) { path in
            let file = try OpenFile(reading: path)
            #expect(throws: FileFailure.self) { try file.put([2], at: 0) }
            #expect(throws: FileFailure.self) { try file.cut(at: 0) }
        }
        #expect(throws: FileFailure.self) { try OpenFile(updating: "/dev/full").put([1], at: 0) }
    }
}
