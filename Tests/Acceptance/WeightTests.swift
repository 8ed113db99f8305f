import Foundation
import Testing

/// Foundation brings tables for all languages of the world: 45 MB of the command, and most of the time in which it starts.
@Suite struct WeightTests {
    @Test func `nothing that the command is made of imports the whole of Foundation`() throws {
        let sources = Hotline.package.appendingPathComponent("Sources")
        let files = FileManager.default.subpaths(atPath: sources.path) ?? []
        #expect(files.count > 100)
        for file in files where file.hasSuffix(".swift") && !file.hasPrefix("Benchmarks/") {
            let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
            let imports = text.split(separator: "\n").filter { $0.contains("import Foundation") }
            #expect(imports.allSatisfy { $0.hasSuffix("import FoundationEssentials") }, "\(file)")
        }
    }

    @Test(arguments: ["libFoundation.so", "libFoundationInternationalization.so", "lib_FoundationICU.so"])
    func `the command is not linked with`(library: String) throws {
        let program = try Data(contentsOf: try Hotline.binary(), options: .alwaysMapped)
        #expect(program.range(of: Data(library.utf8)) == nil)
    }
}
