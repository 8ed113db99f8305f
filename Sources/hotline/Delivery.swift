import Arguments
import Documents
import Files
import FoundationEssentials
import Terminal

/// Where and how a result is written.
struct Delivery {
    private let format: OutputFormat
    private let path: String?
    private let edition: Edition
    private let isColourRefused: Bool
    private let charts: String?

    /// The columns of a text that goes to no terminal.
    private static let plainWidth = 110

    /// Reads the options, and makes sure before anything is simulated that the output can be written.
    ///
    /// - Parameters:
    ///   - format: how documents are written where the command has formats of its own.
    ///   - path: the file to write where an option of the command's own names it.
    init(_ invocation: Invocation, format: OutputFormat? = nil, path: String? = nil) throws {
        self.format = format ?? invocation[Options.format]
        self.path = path ?? invocation[Options.output]
        edition = Edition(invocation[Options.language], digits: invocation[Options.digits])
        isColourRefused = invocation[Options.noColor]
        charts = invocation[Options.charts]
        if let path = self.path { try Self.probe(path) }
        if let charts { try Self.prepare(folder: charts) }
    }

    /// Whether programs are the readers.
    var isJSON: Bool { format == .json }

    /// Writes documents one after the other, and their charts where they are asked for.
    func deliver(_ documents: [Document]) throws {
        try draw(documents)
        // Only a whole file begins with the mark by which Excel knows its encoding.
        let texts = documents.map(render).enumerated().map { place, text in
            place > 0 && text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        }
        let blank =
            switch format {
            case .csv: "\n"
            case .csvForExcel: "\r\n"
            case .text, .markdown, .json, .latex, .html: ""
            }
        try write(texts.joined(separator: blank))
    }

    /// Writes a result: as a document for people, or as JSON where programs are the readers.
    func write(_ document: @autoclosure () -> Document, json: @autoclosure () -> String) throws {
        guard isJSON else { return try deliver([document()]) }
        if charts != nil { try draw([document()]) }
        try write(json())
    }

    /// Writes each chart of documents into the folder that the options name, if they do.
    func draw(_ documents: [Document]) throws {
        guard let charts else { return }
        let renderer = SVGRenderer(edition: edition)
        for (place, document) in documents.enumerated() {
            for figure in document.figures {
                // Documents beside each other may have charts of the same name.
                let prefix = documents.count > 1 ? "\(place + 1)-" : ""
                let name = String(figure.id.map { $0.isLetter || $0.isNumber ? $0 : "-" })
                let drawing = renderer.render(figure, cautions: document.cautions)
                try Self.write(Array(drawing.utf8), to: "\(charts)/\(prefix)\(name).svg")
            }
        }
    }

    /// Writes a text as it is.
    func write(_ text: String) throws {
        guard let path else {
            do throws(StreamFailure) {
                try StandardStream.output.write(text)
            } catch {
                switch error {
                case .readerGone: throw Failure(.readerGone)
                case .failed(let reason):
                    throw Failure(.cannotWrite, "the result cannot be written: \(reason)")
                }
            }
            return
        }
        try Self.write(Array(text.utf8), to: path)
    }

    /// Writes what is no text into the file that the options name.
    func write(file bytes: [UInt8]) throws {
        guard let path else { throw Failure(.defect, "there is no file to write to") }
        try Self.write(bytes, to: path)
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try WholeFile.write(bytes, to: path)
        } catch {
            throw Failure(.cannotWrite, "\"\(path)\" cannot be written")
        }
    }

    private func render(_ document: Document) -> String {
        switch format {
        case .text, .json:
            TextRenderer(edition: edition, width: width, isColoured: isColoured).render(document)
        // Of papers and pages, tables are cut out.
        case .markdown: MarkdownRenderer(edition: edition).render(document.explainedUnderTables)
        case .csv: CSVRenderer(edition: edition).render(document)
        case .csvForExcel: CSVRenderer(edition: edition, isForExcel: true).render(document)
        case .latex: LaTeXRenderer(edition: edition).render(document.explainedUnderTables)
        case .html: HTMLRenderer(edition: edition).render(document.explainedUnderTables)
        }
    }

    private var width: Int {
        path == nil ? StandardStream.output.columns ?? Self.plainWidth : Self.plainWidth
    }

    private var isColoured: Bool {
        TextRenderer.wantsColour(
            isTerminal: path == nil && StandardStream.output.isTerminal, isRefused: isColourRefused,
            environment: ProcessInfo.processInfo.environment)
    }

    /// Makes a folder, unless it is there.
    private static func prepare(folder path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotWrite, "the folder \"\(path)\" cannot be made")
        }
        guard FileManager.default.isWritableFile(atPath: path) else {
            throw Failure(.cannotWrite, "nothing can be written into \"\(path)\"")
        }
    }

    private static func probe(_ path: String) throws {
        let files = FileManager.default
        let place = FilePlace(path)
        let folder = URL(fileURLWithPath: place.path).deletingLastPathComponent().path
        if place.content == .folder {
            throw Failure(.cannotWrite, "\"\(path)\" is a folder; name a file to write")
        }
        let isThere = place.content != .nothing
        guard isThere ? files.isWritableFile(atPath: path) : files.isWritableFile(atPath: folder) else {
            throw Failure(.cannotWrite, "\"\(path)\" cannot be written")
        }
    }
}
