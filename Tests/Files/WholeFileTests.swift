import Files
import Foundation
import Testing

@Suite struct WholeFileTests {
    private let bytes = Array("new".utf8)

    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.path)
    }

    private func content(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func `a file is made or replaced, and nothing else is left`() throws {
        try inFolder { folder in
            for _ in 0..<2 {
                try WholeFile.write(bytes, to: "\(folder)/file")
                #expect(content("\(folder)/file") == "new")
                #expect(try files(folder) == ["file"])
            }
        }
    }

    @Test(arguments: [WholeFile.Others.writtenInto, .refused])
    func `a symbolic link stays, and what it leads to is replaced`(others: WholeFile.Others) throws {
        try inFolder { folder in
            let manager = FileManager.default
            try manager.createDirectory(atPath: "\(folder)/deep", withIntermediateDirectories: false)
            try Data("old".utf8).write(to: URL(fileURLWithPath: "\(folder)/deep/file"))
            try manager.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "deep/file")
            try manager.createSymbolicLink(atPath: "\(folder)/second", withDestinationPath: "link")
            try manager.createSymbolicLink(atPath: "\(folder)/empty", withDestinationPath: "deep/none")
            for name in ["second", "empty"] {
                try WholeFile.write(bytes, to: "\(folder)/\(name)", others: others)
            }
            #expect(content("\(folder)/deep/file") == "new" && content("\(folder)/deep/none") == "new")
            #expect(try files(folder) == ["deep", "empty", "link", "second"])
            #expect(try files("\(folder)/deep") == ["file", "none"])
            for name in ["second", "link", "empty"] {
                #expect((try? manager.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")) != nil)
            }
        }
    }

    @Test func `a pipe is written into and stays a pipe, or is refused`() throws {
        try inFolder { folder in
            let pipe = "\(folder)/pipe"
            try #require(unsafe mkfifo(pipe, 0o600) == 0)
            #expect(FilePlace(pipe).content == .pipe)
            // Open for reading and writing, so that nobody waits for the other end.
            let end = unsafe open(pipe, O_RDWR)
            defer { close(end) }
            let failure = #expect(throws: FileFailure.self) {
                try WholeFile.write(bytes, to: pipe, others: .refused)
            }
            #expect(failure?.isNoRegularFile == true)
            try WholeFile.write(bytes, to: pipe)
            var read = [UInt8](repeating: 0, count: 8)
            let count = unsafe read.withUnsafeMutableBytes { unsafe Foundation.read(end, $0.baseAddress, 8) }
            #expect(Array(read.prefix(count)) == bytes)
            #expect(FilePlace(pipe).content == .pipe)
            #expect(try files(folder) == ["pipe"])
        }
    }

    @Test func `a folder and a folder that is not there are errors`() throws {
        try inFolder { folder in
            for path in [folder, "\(folder)/none/file"] {
                #expect(throws: FileFailure.self) { try WholeFile.write(bytes, to: path) }
            }
            let left = try files(folder)
            #expect(left.isEmpty)
        }
    }
}
