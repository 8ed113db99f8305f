import HotlineModel
import OutputAnalysis

// How an origin is written in a part.
extension PartOrigin {
    func write(to writer: inout ByteWriter) {
        for text in [provenance.file, provenance.sha256, provenance.version, provenance.command] {
            writer.write(text)
        }
        writer.write(each: provenance.warnings) { writer, warning in
            writer.write(warning.code)
            writer.write(warning.message)
            writer.write(each: warning.place.map { [$0] } ?? []) { writer, place in
                writer.write(place.file)
                writer.write(place.line)
                writer.write(place.column)
            }
        }
        writer.write(each: words) { $0.write($1) }
        writer.write(scenarioText)
        writer.write(each: citations) { writer, citation in
            writer.write(citation.path)
            writer.write(each: citation.basis) { $0.write($1) }
        }
        writer.write(fixed: seed)
        writer.write(replications)
        writer.write(fixed: confidence.level.bitPattern)
        writer.write(plan)
    }

    init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        provenance = Provenance(
            file: try reader.text(), sha256: try reader.text(), version: try reader.text(),
            command: try reader.text())
        provenance.warnings = try reader.items {
            (reader: inout ByteReader) throws(ByteReader.Damage) -> Provenance.Warning in
            var warning = Provenance.Warning(code: try reader.text(), message: try reader.text())
            let places = try reader.items {
                (reader: inout ByteReader) throws(ByteReader.Damage) -> Provenance.Place in
                Provenance.Place(
                    file: try reader.text(), line: try reader.number(in: 0...Int.max),
                    column: try reader.number(in: 0...Int.max))
            }
            warning.place = places.first
            return warning
        }
        words = try reader.texts()
        scenarioText = try reader.text()
        citations = try reader.items { (reader: inout ByteReader) throws(ByteReader.Damage) -> Citation in
            Citation(path: try reader.text(), basis: try reader.texts())
        }
        seed = try reader.fixed()
        replications = try reader.number(in: 1...Self.mostReplications)
        guard let level = try? Confidence(Double(bitPattern: try reader.fixed())) else {
            throw ByteReader.Damage()
        }
        confidence = level
        plan = try reader.text()
    }

    /// More than any study has, and few enough to count with.
    private static let mostReplications = 1 << 40
}
