/// What the numbers of a replication depend on, beside its own number.
struct JournalKey: Equatable {
    var version: String
    var sha256: String
    var seed: UInt64
    var plan: String

    init(_ origin: PartOrigin) {
        version = origin.provenance.version
        sha256 = origin.provenance.sha256
        seed = origin.seed
        plan = origin.plan
    }

    init(version: String, sha256: String, seed: UInt64, plan: String) {
        self.version = version
        self.sha256 = sha256
        self.seed = seed
        self.plan = plan
    }

    init(from content: ArraySlice<UInt8>) throws(ByteReader.Damage) {
        var reader = ByteReader(content)
        version = try reader.text()
        sha256 = try reader.text()
        seed = try reader.fixed()
        plan = try reader.text()
        guard reader.isAtEnd else { throw ByteReader.Damage() }
    }

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(version)
        writer.write(sha256)
        writer.write(fixed: seed)
        writer.write(plan)
        return writer.bytes
    }

    /// The first difference; nil where there is none.
    func difference(from other: JournalKey) -> PartDifference? {
        if version != other.version { return .version }
        if sha256 != other.sha256 { return .scenario }
        if seed != other.seed { return .seed }
        // The same scenarios, and other numbers written down of them.
        return plan != other.plan ? .command : nil
    }
}
