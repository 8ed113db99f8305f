import Documents
import Foundation
import Testing

@Test func look() throws {
    let folder = "/tmp/look"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func save(_ text: String, _ name: String) throws {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    var all = SampleReport.document
    all.blocks += SampleCharts.all.dropFirst().map { Block.figure($0) }
    for language in Language.allCases {
        let edition = Edition(language)
        let l = language.rawValue
        try save(HTMLRenderer(edition: edition).render(all), "r.\(l).html")
        for figure in SampleCharts.all {
            try save(SVGRenderer(edition: edition).render(figure), "\(figure.id).\(l).svg")
        }
        try save(TextRenderer(edition: edition, width: 80).render(all), "r.\(l).80.txt")
        try save(TextRenderer(edition: edition, width: 48).render(all), "r.\(l).48.txt")
        try save(TextRenderer(edition: edition, width: 140).render(all), "r.\(l).140.txt")
        try save(MarkdownRenderer(edition: edition).render(SampleReport.document), "r.\(l).md")
        try save(CSVRenderer(edition: edition).render(SampleReport.document), "r.\(l).csv")
    }
}
@Test func lookLaTeX() throws {
    var all = SampleReport.document
    all.blocks += SampleCharts.all.dropFirst().map { Block.figure($0) }
    for language in Language.allCases {
        try LaTeXRenderer(edition: Edition(language)).render(all).write(
            toFile: "/tmp/look/r.\(language.rawValue).tex", atomically: true, encoding: .utf8)
    }
}
