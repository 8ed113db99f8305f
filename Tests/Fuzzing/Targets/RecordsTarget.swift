import ScenarioFiles

@testable import CallRecords

/// Call records from their bytes to a fragment of a scenario.
///
/// The bytes are two texts divided by a zero: the records, and a file that says which column holds what.
enum RecordsTarget {
    /// - Parameter fits: whether what was read is fitted too, which takes a hundred times as long.
    static func check(_ bytes: [UInt8], fits: Bool) throws {
        let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        var bag = DiagnosticBag()
        let words = parts.count > 1 ? Array(parts[1]) : []
        let mapping =
            words.isEmpty
            ? ColumnMapping() : ColumnMapping(SourceText(name: "mapping.jsonc", bytes: words), into: &bag)
        let log: CallLog
        do {
            log = try RecordReader.read(["records.csv"], mapping) { name throws(RecordsError) in
                try RecordRows(bytes: Array(parts[0]), named: name)
            }
        } catch {
            guard !error.sentences.isEmpty, error.sentences.allSatisfy({ !$0.isEmpty }) else {
                throw FuzzTarget.Contradiction("refused without a word")
            }
            return
        }
        // Old programs end lines with a carriage return alone.
        let rows = parts[0].count { $0 == 0x0A || $0 == 0x0D } + 1
        guard log.summary.records > 0, log.offered <= rows else {
            throw FuzzTarget.Contradiction("\(log.offered) calls in \(rows) lines")
        }
        if fits, let fit = try? RecordsFit(log) { try check(fit) }
    }

    /// A fragment need not be whole, but what it says must be understood.
    private static func check(_ fit: RecordsFit) throws {
        let text = ScenarioFragment(fit).text
        var bag = DiagnosticBag()
        guard JSONReader.read(SourceText(name: "fragment.jsonc", bytes: Array(text.utf8)), into: &bag) != nil,
            bag.all.isEmpty
        else {
            let mistakes = bag.all.map(\.text).joined(separator: "\n")
            throw FuzzTarget.Contradiction("no JSON:\n\(text)\n\(mistakes)")
        }
    }
}
