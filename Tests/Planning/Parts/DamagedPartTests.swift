import DiscreteEvents
import Testing

@testable import Planning

@Suite struct DamagedPartTests {
    private let bytes: [UInt8]

    init() throws { bytes = try StudyParts(ExperimentSettings(replications: 3)).part(2, of: 2).bytes }

    /// Bytes with one to three changes: a byte replaced, a stretch taken out, doubled or moved to the end.
    private func mutant(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
        }
        return bytes
    }

    @Test func `a file that was changed anywhere is refused in a sentence`() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<30 {
            let changed = mutant(bytes, &random)
            if changed == bytes { continue }
            let error = #expect(throws: PartError.self) { try Part(changed, named: "x") }
            let expected: [PartError] = [.damaged("x"), .noPart("x"), .otherFormat("x")]
            #expect(error.map { expected.contains($0) } == true)
        }
    }

    @Test func `a file that is cut short or goes on is refused`() throws {
        for length in [0, 1, 14, 15, 22, 23, bytes.count / 2, bytes.count - 1] {
            #expect(throws: PartError.self) { try Part(Array(bytes.prefix(length)), named: "x") }
        }
        #expect(throws: PartError.damaged("x")) { try Part(bytes + [0], named: "x") }
    }

    @Test func `another format is named as such`() throws {
        let other = Array("hotline part 2\n".utf8) + bytes.dropFirst(15)
        let error = #expect(throws: PartError.otherFormat("x")) { try Part(other, named: "x") }
        #expect(error?.description.contains("another version") == true)
        #expect(throws: PartError.noPart("x")) { try Part(Array("title: none".utf8), named: "x") }
    }

    /// Somebody may make a file whose checksums fit: what it says must still not end the program.
    @Test func `records that mean nothing are refused, whatever their checksum`() throws {
        var chain = RecordChain(after: Part.opening)
        let rest = bytes.dropFirst(Part.opening.utf8.count)
        let head = chain.content(atStartOf: rest)
        let study = Array(try #require(head))
        let behind = rest.dropFirst(study.count + RecordChain.overhead)
        let body = chain.content(atStartOf: behind)
        let observations = Array(try #require(body))
        let experiment = try StudyParts(ExperimentSettings(replications: 3)).experiment
        var random = SplitMix64(seed: 2)
        var refused = 0
        for round in 0..<160 {
            let isHead = round % 2 == 0
            // The beginning holds the counts, on which all depends.
            let head = isHead ? mutant(study, &random) : study
            let body =
                isHead
                ? observations : mutant(Array(observations.prefix(40)), &random) + observations.dropFirst(40)
            guard let part = try? Part(study: head[...], observations: body[...]) else {
                refused += 1
                continue
            }
            if let merged = try? Part(merging: [("a", part)]) { _ = try? experiment.result(of: merged) }
            #expect(part.missing.allSatisfy { $0.upperBound <= part.origin.replications })
        }
        #expect(refused > 40)
    }

    @Test func `numbers that no run could give are no crash`() throws {
        let study = try StudyParts(ExperimentSettings(replications: 1))
        let part = try study.part(1, of: 1)
        for value in [Double.nan, .infinity, -1e300, 1e300] {
            let values = part.rows[0].values.map { _ in value }
            let row = Part.Row(first: 0, count: 1, values: values)
            let odd = Part(origin: part.origin, shards: nil, rows: [row], pools: part.pools)
            _ = try? study.experiment.result(of: odd)
            let again = try Part(odd.bytes, named: "odd")
            #expect(again.rows[0].values.map(\.bitPattern) == values.map(\.bitPattern))
        }
    }
}
