import Foundation

/// An article of a module's documentation: its lines, and the blocks of code in it.
struct Article {
    /// A block of code.
    struct Block {
        /// The word behind the opening fence.
        var language: String
        var lines: [String]
        /// The file that the words before the block name, where they end in its name and a colon.
        var file: String?

        var text: String { lines.map { $0 + "\n" }.joined() }
    }

    /// A line of prose, or a block of code.
    enum Part {
        case line(String)
        case block(Block)
    }

    /// The article's path in the package.
    let path: String
    var parts: [Part] = []

    private static let fence = "```"

    /// Reads an article.
    ///
    /// - Parameter path: where it lies in the package.
    init(path: String) throws {
        self.path = path
        let file = Hotline.package.appendingPathComponent(path)
        var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        var open: Block?
        for line in lines {
            if let block = open, line == Self.fence {
                parts.append(.block(block))
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix(Self.fence) {
                open = Block(language: String(line.dropFirst(3)), lines: [], file: announcedFile)
            } else {
                parts.append(.line(line))
            }
        }
    }

    /// The file in which the words before this place end, if they do.
    private var announcedFile: String? {
        for part in parts.reversed() {
            guard case .line(let line) = part else { return nil }
            if line.isEmpty { continue }
            guard line.hasSuffix("`:") else { return nil }
            return line.dropLast(2).split(separator: "`").last.map(String.init)
        }
        return nil
    }

    /// The article as it stands in its file.
    var text: String {
        parts.map { part in
            switch part {
            case .line(let line): line + "\n"
            case .block(let block): Self.fence + block.language + "\n" + block.text + Self.fence + "\n"
            }
        }.joined()
    }

    var blocks: [Block] {
        parts.compactMap { if case .block(let block) = $0 { block } else { nil } }
    }

    /// What stands in backticks in its prose.
    var quoted: [String] {
        let prose = parts.map { if case .line(let line) = $0 { line } else { "" } }
        return prose.split(separator: "").flatMap { paragraph in
            let pieces = paragraph.joined(separator: " ").replacing("``", with: "")
                .split(separator: "`", omittingEmptySubsequences: false)
            return pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }
        }
    }

    /// Whether what articles show is to be written anew, by `RECORD_GOLDEN_FILES=1`.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1"

    /// Writes it back to its file where that is asked for.
    func recordIfAsked() throws {
        guard Self.isRecording else { return }
        try Data(text.utf8).write(to: Hotline.package.appendingPathComponent(path))
    }

    /// The paths of all articles of all modules, or of one.
    static func paths(of module: String? = nil) throws -> [String] {
        let sources = Hotline.package.appendingPathComponent("Sources")
        let modules = try module.map { [$0] } ?? FileManager.default.contentsOfDirectory(atPath: sources.path)
        return modules.sorted().flatMap { module in
            let folder = "Sources/\(module)/\(module).docc"
            let files = FileManager.default.subpaths(
                atPath: Hotline.package.appendingPathComponent(folder).path)
            return (files ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
        }
    }
}
