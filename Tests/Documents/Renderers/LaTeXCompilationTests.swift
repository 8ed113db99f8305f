import Documents
import Foundation
import Testing

/// Compiles where a TeX is installed.
@Suite(.serialized) struct LaTeXCompilationTests {
    private static func program(_ name: String) -> URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    }

    /// Whether a program and the packages that files need are there.
    private static func isInstalled(_ name: String, packages: [String]) -> Bool {
        guard program(name) != nil, let search = program("kpsewhich") else { return false }
        return packages.allSatisfy { package in
            (try? run(search, [package], in: FileManager.default.temporaryDirectory).status) == 0
        }
    }

    private static let packages = [
        "booktabs.sty", "longtable.sty", "iftex.sty", "tikz.sty", "xcolor.sty",
    ]
    private static let hasPDFLaTeX = isInstalled("pdflatex", packages: packages)
    private static let hasXeLaTeX = isInstalled(
        "xelatex", packages: packages + ["polyglossia.sty", "bidi.sty", "fontspec.sty"])

    private static func run(_ program: URL, _ arguments: [String], in folder: URL) throws -> (
        status: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    private func compile(_ source: String, with name: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "latex-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(source.utf8).write(to: folder.appending(path: "report.tex"))
        let program = try #require(Self.program(name))
        let (status, output) = try Self.run(
            program, ["-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "report.tex"],
            in: folder)
        let errors = output.split(separator: "\n").filter { $0.hasPrefix("!") }
        #expect(status == 0, "\(errors.joined(separator: "\n"))")
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "report.pdf").path()))
    }

    private static let document: Document = {
        var document = SampleReport.document
        document.blocks += SampleCharts.all.dropFirst().map { Block.figure($0) }
        return document
    }()

    @Test(
        .enabled(if: hasXeLaTeX, "xelatex with polyglossia, bidi and tikz is not installed"),
        arguments: [Edition(.english), Edition(.arabic)])
    func `reports compile with XeLaTeX`(edition: Edition) throws {
        try compile(LaTeXRenderer(edition: edition).render(Self.document), with: "xelatex")
    }

    @Test(.enabled(if: hasPDFLaTeX, "pdflatex with tikz is not installed"))
    func `a report with Latin letters compiles with pdfLaTeX`() throws {
        var document = Self.document
        document.blocks.removeAll { if case .paragraph = $0 { true } else { false } }
        let source = LaTeXRenderer(edition: Edition(.english)).render(document)
        #expect(source.hasPrefix("% Compile with xelatex or pdflatex."))
        try compile(source, with: "pdflatex")
    }

    @Test(
        .enabled(if: hasXeLaTeX, "xelatex with polyglossia, bidi and tikz is not installed"),
        arguments: [Edition(.english), Edition(.arabic)])
    func `hostile texts compile as text`(edition: Edition) throws {
        var all = HostileDocument.make("word")
        all.blocks = HostileDocument.texts.flatMap { text -> [Block] in
            HostileDocument.make(text).blocks.filter { if case .figure = $0 { false } else { true } }
        }
        try compile(LaTeXRenderer(edition: edition).render(all), with: "xelatex")
    }
}
