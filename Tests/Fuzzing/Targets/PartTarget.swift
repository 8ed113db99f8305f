@testable import Planning

/// A part's file, as it is and with checksums that fit.
///
/// Changed bytes never pass the checksums, so the bytes are also taken as what the two records hold.
enum PartTarget {
    static func check(_ bytes: [UInt8], share: UInt64) throws {
        guard let study = FuzzStudy.shared else {
            throw FuzzTarget.Contradiction("there is no study")
        }
        try read(bytes, study, share)
        let records = FuzzStudy.records(bytes)
        guard records.count == 2 else { return }
        var chain = RecordChain(after: Part.opening)
        try read(
            Array(Part.opening.utf8) + chain.record(records[0]) + chain.record(records[1]), study,
            share)
    }

    private static func read(_ bytes: [UInt8], _ study: FuzzStudy, _ share: UInt64) throws {
        let part: Part
        do {
            part = try Part(bytes, named: "part")
        } catch {
            guard !error.description.isEmpty else { throw FuzzTarget.Contradiction("refused without a word") }
            return
        }
        guard let again = try? Part(part.bytes, named: "part"), again.bytes == part.bytes else {
            throw FuzzTarget.Contradiction("written down, it reads back as another")
        }
        guard part.missing.allSatisfy({ $0.upperBound <= part.origin.replications }) else {
            throw FuzzTarget.Contradiction("it lacks replications that the study does not have")
        }
        _ = try? Part(merging: [("it", part), ("the study's", study.part)])
        guard let merged = try? Part(merging: [("it", part)]), merged.missing.isEmpty else { return }
        // Most of what it takes is what the study itself says.
        if FuzzTarget.isChosen(bytes, oneOf: share) { _ = try? study.experiment.result(of: merged) }
    }
}
