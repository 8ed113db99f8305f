import Foundation
import Testing

/// What a spreadsheet program makes of a file.
struct Spreadsheet {
    /// Why the tests pass over where there is none.
    static let absence: Comment = "no LibreOffice Calc is installed"
    /// LibreOffice where it can open tables.
    static let program = ["soffice", "libreoffice"].compactMap(path).first { program in
        let folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("libsclo.so").path)
    }

    /// The numbers of all cells that hold numbers, row by row.
    let numbers: [Double]
    /// The texts of all cells that hold texts.
    let texts: [String]
    /// How many cells hold formulas.
    let formulas: Int

    /// Opens a file of comma-separated values as somebody does who accepts what the program offers, but for the separator.
    init(csv: String) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("table.csv")
        try Data(csv.utf8).write(to: file)
        let process = Process()
        process.executableURL = Self.program
        process.arguments = [
            "-env:UserInstallation=\(folder.appendingPathComponent("profile").absoluteString)", "--headless",
            // Comma, double quote, UTF-8, from the first line on.
            "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", folder.path, file.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let sheet = try String(
            contentsOf: folder.appendingPathComponent("table.fods"), encoding: .utf8)
        let start = try #require(sheet.range(of: "<office:spreadsheet>"))
        let body = sheet[start.upperBound...]
        var (numbers, texts): ([Double], [String]) = ([], [])
        var formulas = 0
        for cell in body.matches(of: /<table:table-cell ([^>]*)office:value-type="([a-z]+)"([^>]*)>/) {
            let attributes = cell.output.1 + cell.output.3
            let repeats = attributes.firstMatch(of: /number-columns-repeated="([0-9]+)"/).flatMap {
                Int($0.1)
            }
            if attributes.contains("table:formula") { formulas += 1 }
            guard cell.output.2 == "float" else { continue }
            let value = attributes.firstMatch(of: /office:value="([^"]*)"/).flatMap { Double($0.1) }
            numbers += Array(repeating: try #require(value), count: repeats ?? 1)
        }
        for text in body.matches(of: /<text:p>([^<]*)<\/text:p>/) { texts.append(String(text.output.1)) }
        self.numbers = numbers
        self.texts = texts
        self.formulas = formulas
    }

    private static func path(of program: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        return folders.map { URL(fileURLWithPath: "\($0)/\(program)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
