import Documents
import Testing

@Suite struct HTMLRendererTests {
    private static let document: Document = {
        var document = SampleReport.document
        document.blocks += SampleCharts.all.map { Block.figure($0) }
        return document
    }()

    private func page(_ edition: Edition) throws -> (source: String, markup: Markup) {
        let source = HTMLRenderer(edition: edition).render(Self.document)
        return (source, try Markup(source))
    }

    @Test(arguments: [Edition(.english), Edition(.arabic)])
    func `names are used once and links lead somewhere`(edition: Edition) throws {
        let (_, markup) = try page(edition)
        let names = markup.values("id")
        #expect(Set(names).count == names.count)
        for target in markup.values("href") {
            #expect(names.contains(String(target.dropFirst())), "\(target)")
        }
        for target in markup.values("aria-labelledby").flatMap({ $0.split(separator: " ") }) {
            #expect(names.contains(String(target)), "\(target)")
        }
        for fill in markup.values("fill") where fill.hasPrefix("url(#") {
            #expect(names.contains(String(fill.dropFirst(5).dropLast())), "\(fill)")
        }
    }

    @Test func `the page tells its language and direction`() throws {
        #expect(try page(Edition(.english)).source.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(try page(Edition(.arabic)).source.contains("<html lang=\"ar-EG\" dir=\"rtl\">"))
    }

    @Test func `nothing comes from elsewhere`() throws {
        let (source, markup) = try page(Edition(.arabic))
        #expect(markup.values("src").isEmpty)
        #expect(markup.values("href").allSatisfy { $0.hasPrefix("#") })
        #expect(!markup.tags.contains("link"))
        #expect(!source.contains("@import") && !source.contains("@font-face"))
        let addresses = source.ranges(of: "http").count
        // The name of the language of pictures is an address that nobody fetches; the other is `http-equiv`.
        #expect(addresses == source.ranges(of: "xmlns=\"http://www.w3.org/2000/svg\"").count + 1)
    }

    @Test func `tables can be reached and read without a mouse or eyes`() throws {
        let (source, markup) = try page(Edition(.english))
        let tables = markup.tags.count { $0 == "table" }
        #expect(tables > 5)
        #expect(source.ranges(of: "role=\"region\" tabindex=\"0\" aria-labelledby=").count == tables)
        #expect(markup.tags.count { $0 == "caption" } == tables)
        let pictures = markup.tags.count { $0 == "svg" }
        #expect(source.ranges(of: "role=\"img\" aria-labelledby=").count == pictures)
        #expect(markup.tags.count { $0 == "desc" } == pictures)
    }

    @Test func `English words without translation are marked as English`() throws {
        let (source, _) = try page(Edition(.arabic))
        #expect(
            source.contains("<li><span lang=\"en\" dir=\"ltr\">The first days after a campaign.</span></li>"))
        #expect(source.contains("<bdi>Women&#39;s line</bdi>"))
    }

    @Test func `sorting has the numbers, not their texts`() throws {
        let (_, markup) = try page(Edition(.arabic))
        #expect(markup.values("data-value").contains("0.8312"))
        #expect(markup.values("data-value").allSatisfy { Double($0) != nil })
    }
}
