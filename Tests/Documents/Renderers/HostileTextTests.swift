import Documents
import Testing

/// Text from scenario files must stay text, whatever it looks like.
@Suite struct HostileTextTests {
    private static let editions = [Edition(.english), Edition(.arabic)]
    /// A text of the same kind that means nothing anywhere.
    private static let harmless = HostileDocument.make("word")

    @Test(arguments: editions, HostileDocument.texts)
    func `a page has the same elements whatever the texts`(edition: Edition, text: String) throws {
        let renderer = HTMLRenderer(edition: edition)
        let page = try Markup(renderer.render(HostileDocument.make(text)))
        let expected = try Markup(renderer.render(Self.harmless))
        #expect(page.tags.filter { !Self.isOptional($0) } == expected.tags.filter { !Self.isOptional($0) })
        #expect(page.attributes.allSatisfy { !$0.name.hasPrefix("on") })
        #expect(page.texts.allSatisfy { !$0.contains("<") && !$0.unicodeScalars.contains("\u{202E}") })
    }

    /// Chart labels that are empty or wrap, and footnotes that coincide, change how many of these there are.
    private static func isOptional(_ tag: String) -> Bool { ["text", "/text"].contains(tag) }

    @Test(arguments: editions, HostileDocument.texts)
    func `a spreadsheet has the same cells and no formula`(edition: Edition, text: String) {
        let renderer = CSVRenderer(edition: edition)
        let records = Spreadsheet.records(renderer.render(HostileDocument.make(text)))
        let expected = Spreadsheet.records(renderer.render(Self.harmless))
        #expect(records.map(\.count) == expected.map(\.count))
        for field in records.joined() where Double(field) == nil {
            let first = field.unicodeScalars.first { !$0.properties.isWhitespace }
            #expect(!["=", "+", "-", "@", "＝"].contains(first), "\(field)")
            #expect(!field.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(
                !field.unicodeScalars.contains {
                    "\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{061C}".unicodeScalars
                        .contains($0)
                })
        }
    }

    @Test(arguments: editions, HostileDocument.texts)
    func `Markdown tables keep their cells and nothing becomes HTML`(edition: Edition, text: String) {
        let renderer = MarkdownRenderer(edition: edition, figureFolder: "figures")
        var document = HostileDocument.make(text)
        var harmless = Self.harmless
        // A block of code is one whatever it holds.
        document.blocks.removeAll { if case .command = $0 { true } else { false } }
        harmless.blocks.removeAll { if case .command = $0 { true } else { false } }
        let lines = renderer.render(document).split(separator: "\n")
        let expected = renderer.render(harmless).split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("| ") }.map(Self.bars)
        #expect(rows == expected.filter { $0.hasPrefix("| ") }.map(Self.bars))
        let allowed = ["sup", "/sup", "details", "/details", "summary", "/summary", "div", "/div"]
        for line in lines {
            for part in Self.withoutCode(String(line)).split(separator: "<", omittingEmptySubsequences: false)
                .dropFirst()
            {
                #expect(allowed.contains(String(part.prefix { $0 != ">" && $0 != " " })), "\(line)")
            }
        }
    }

    /// The bars of a line that divide cells.
    private static func bars(_ line: Substring) -> Int {
        line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
    }

    /// A line without its code: from a run of backticks to the next of equal length.
    private static func withoutCode(_ line: String) -> String {
        var kept = ""
        var rest = Substring(line.replacing("\\`", with: ""))
        while let start = rest.firstIndex(of: "`") {
            kept += rest[..<start]
            let fence = rest[start...].prefix { $0 == "`" }
            rest = rest[fence.endIndex...]
            var search = rest
            while let next = search.firstIndex(of: "`") {
                let run = search[next...].prefix { $0 == "`" }
                search = search[run.endIndex...]
                if run.count == fence.count {
                    rest = search
                    break
                }
            }
        }
        return kept + rest
    }

    @Test(arguments: editions, HostileDocument.texts)
    func `LaTeX knows no other commands than without the texts`(edition: Edition, text: String) {
        let renderer = LaTeXRenderer(edition: edition)
        let source = renderer.render(HostileDocument.make(text))
        let escapes: Set<String> = [
            "textbackslash", "textasciitilde", "textasciicircum", "symbol", "ensuremath", "textbar",
            "allowbreak", "textarabic",
            "textenglish", "RL", "RequireXeTeX", "newfontfamily", "setmainfont", "arabicfont", "arabicfonttt",
            "arabicfontsf",
            "IfFontExistsTF",
            "newcommand", "reportfont", "setotherlanguage", "setmainlanguage", "usepackage", "fi", "else",
            "ifPDFTeX",
        ]
        let commands = Set(Self.commands(source)).subtracting(Self.commands(renderer.render(Self.harmless)))
        #expect(commands.subtracting(escapes).isEmpty, "\(commands)")
        #expect(Self.balance(source) == 0)
        #expect(source.components("\\end{document}") == 1)
    }

    /// The names of the commands, letters only.
    private static func commands(_ source: String) -> [String] {
        source.replacing("\\\\", with: " ").split(separator: "\\", omittingEmptySubsequences: false)
            .dropFirst()
            .map { String($0.prefix { $0.isASCII && $0.isLetter }) }.filter { !$0.isEmpty }
    }

    /// Braces opened less braces closed; those that stand for themselves do not count.
    private static func balance(_ source: String) -> Int {
        let bare = source.replacing("\\{", with: "").replacing("\\}", with: "")
        return bare.count { $0 == "{" } - bare.count { $0 == "}" }
    }

    @Test(arguments: editions, HostileDocument.texts)
    func `a terminal gets no control characters`(edition: Edition, text: String) {
        let rendered = TextRenderer(edition: edition).render(HostileDocument.make(text))
        for scalar in rendered.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control)
            #expect(!["\u{202E}", "\u{2066}"].contains(scalar))
        }
    }

    @Test func `file names are safe in every file system`() {
        let figure = Figure(
            "../a b/ض", caption: "c", description: "d",
            chart: .flow(FlowChart(amountTitle: "a", nodes: [], links: [])))
        #expect(figure.fileName == "_2e__2e__2f_a_20_b_2f__636_.svg")
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
