import Files
import Foundation
import Testing

@Suite struct FilePlaceTests {
    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.path)
    }

    @Test func `all paths to one file are equal, whether or not it is there`() throws {
        try inFolder { folder in
            let manager = FileManager.default
            try Data().write(to: URL(fileURLWithPath: "\(folder)/there"))
            try manager.linkItem(atPath: "\(folder)/there", toPath: "\(folder)/twin")
            try manager.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "there")
            try manager.createSymbolicLink(atPath: "\(folder)/dangling", withDestinationPath: "gone")
            try manager.createSymbolicLink(atPath: "\(folder)/self", withDestinationPath: folder)
            for name in ["./there", "twin", "link", "self/there", "self/self/link"] {
                #expect(FilePlace("\(folder)/\(name)") == FilePlace("\(folder)/there"), "\(name)")
            }
            for name in ["./gone", "dangling", "self/gone", "self/dangling"] {
                #expect(FilePlace("\(folder)/\(name)") == FilePlace("\(folder)/gone"), "\(name)")
            }
            #expect(FilePlace("\(folder)/gone") != FilePlace("\(folder)/there"))
            #expect(FilePlace("\(folder)/gone") != FilePlace("\(folder)/other"))
            #expect(FilePlace("\(folder)/none/gone") != FilePlace("\(folder)/gone"))
            #expect(FilePlace("gone") == FilePlace("./gone"))
        }
    }

    @Test func `what is there is told through links`() throws {
        try inFolder { folder in
            try Data().write(to: URL(fileURLWithPath: "\(folder)/there"))
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "there")
            try manager.createSymbolicLink(atPath: "\(folder)/circle", withDestinationPath: "circle")
            #expect(FilePlace("\(folder)/link").content == .regularFile)
            #expect(FilePlace("\(folder)/link").path == "\(folder)/there")
            #expect(FilePlace("\(folder)/gone").content == .nothing)
            #expect(FilePlace("\(folder)/circle").content == .nothing)
            #expect(FilePlace(folder).content == .folder)
            #expect(FilePlace("/dev/null").content == .device)
        }
    }
}
