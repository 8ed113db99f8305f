import Foundation
import ScenarioFiles
import Testing

/// The article on diagnostic codes: each code with a wrong file, what is said about it, and the file put right.
@Suite struct DiagnosticCodesTests {
    private static let path = "Sources/ScenarioFiles/ScenarioFiles.docc/DiagnosticCodes.md"

    /// What is found in a file of a folder, without the folder's name.
    private func found(_ file: String, in folder: URL) -> (text: [String], codes: [DiagnosticCode]) {
        let loaded = ScenarioLoader.load(path: folder.appendingPathComponent(file).path)
        return (
            loaded.diagnostics.map(\.text).joined(separator: "\n")
                .replacing(folder.path + "/", with: "").components(separatedBy: "\n"),
            loaded.diagnostics.map(\.code)
        )
    }

    @Test func `every code is explained, in the order of the list`() throws {
        let article = try Article(path: Self.path)
        let sections = article.text.components(separatedBy: "\n### ").dropFirst()
        #expect(
            sections.map { $0.components(separatedBy: "\n")[0] } == DiagnosticCode.allCases.map(\.rawValue))
        for (section, code) in zip(sections, DiagnosticCode.allCases) {
            #expect(section.components(separatedBy: "\n").dropFirst(2).first == code.explanation)
            for part in ["`wrong.jsonc`:", "`right.jsonc`:"] {
                #expect(section.contains(part), "\(code.rawValue) has no \(part)")
            }
        }
    }

    @Test func `every wrong file gives what the article says, and putting it right leaves nothing to say`()
        throws
    {
        var article = try Article(path: Self.path)
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        var code: DiagnosticCode?
        for (place, part) in article.parts.enumerated() {
            switch part {
            case .line(let line):
                guard line.hasPrefix("### ") else { continue }
                code = DiagnosticCode(rawValue: String(line.dropFirst(4)))
                #expect(code != nil, "\(line)")
            case .block(var block):
                if let name = block.file {
                    let file = folder.appendingPathComponent(name)
                    try FileManager.default.createDirectory(
                        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try Data(block.text.utf8).write(to: file)
                    if name == "wrong.jsonc" || code != nil && name != "right.jsonc" { continue }
                    // The line that all examples change must be sound as well.
                    let remarks = found(name, in: folder)
                    #expect(remarks.codes.isEmpty, "\(name) for \(code?.rawValue ?? ""): \(remarks.text)")
                } else {
                    let said = found("wrong.jsonc", in: folder)
                    #expect(code.map(said.codes.contains) == true, "\(code?.rawValue ?? ""): \(said.text)")
                    if Article.isRecording { block.lines = said.text }
                    #expect(block.lines == said.text, "record it anew with RECORD_GOLDEN_FILES=1")
                    article.parts[place] = .block(block)
                }
            }
        }
        try article.recordIfAsked()
    }
}
