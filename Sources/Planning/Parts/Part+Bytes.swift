// How a part is written in a file: a line of words, then two checked records, the study and the observations.
extension Part {
    /// The words that a part's file begins with; the number is that of the format.
    static let opening = "hotline part 1\n"
    /// Those of every format.
    private static let family = "hotline part "

    /// The file's bytes; parts that are equal have the same.
    public var bytes: [UInt8] {
        var study = ByteWriter()
        origin.write(to: &study)
        var observations = ByteWriter()
        observations.write(shards ?? 0)
        observations.write(each: rows) { writer, row in
            writer.write(row.first)
            writer.write(row.count)
            writer.write(row.values)
        }
        observations.write(pools)
        var chain = RecordChain(after: Self.opening)
        return Array(Self.opening.utf8) + chain.record(study.bytes) + chain.record(observations.bytes)
    }

    /// Reads a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: what `bytes` wrote.
    ///   - name: what errors call the file.
    /// - Throws: `PartError` for whatever `bytes` did not write.
    public init(_ bytes: [UInt8], named name: String) throws(PartError) {
        guard bytes.starts(with: Self.opening.utf8) else {
            throw bytes.starts(with: Self.family.utf8) ? .otherFormat(name) : .noPart(name)
        }
        var rest = bytes.dropFirst(Self.opening.utf8.count)
        var chain = RecordChain(after: Self.opening)
        guard let study = chain.content(atStartOf: rest) else { throw .damaged(name) }
        rest = rest.dropFirst(study.count + RecordChain.overhead)
        guard let observations = chain.content(atStartOf: rest),
            rest.count == observations.count + RecordChain.overhead
        else { throw .damaged(name) }
        do {
            try self.init(study: study, observations: observations)
        } catch {
            throw .damaged(name)
        }
    }

    /// Reads what the two records hold.
    init(study: ArraySlice<UInt8>, observations: ArraySlice<UInt8>) throws(ByteReader.Damage) {
        var head = ByteReader(study)
        let origin = try PartOrigin(from: &head)
        var reader = ByteReader(observations)
        let shards = try reader.number(in: 0...Shard.most)
        let rows = try reader.items(ofBytes: 3) {
            (reader: inout ByteReader) throws(ByteReader.Damage) -> Row in
            let first = try reader.number(in: 0...origin.replications - 1)
            return Row(
                first: first, count: try reader.number(in: 1...origin.replications - first),
                values: try reader.values())
        }
        let pools = try reader.histograms()
        let width = rows.first.map { $0.values.count / $0.count } ?? 0
        let fit = rows.allSatisfy { $0.values.count % $0.count == 0 && $0.values.count / $0.count == width }
        let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { $0.numbers.upperBound < $1.first }
        guard head.isAtEnd, reader.isAtEnd, fit, isInOrder else { throw ByteReader.Damage() }
        self.init(origin: origin, shards: shards == 0 ? nil : shards, rows: rows, pools: pools)
    }
}
