import DiscreteEvents
import ScenarioFiles

/// Turns seed files into sets of seeds, and finds everything in them that is incomplete or clashes.
struct SeedSetReader {
    var bag: DiagnosticBag

    /// The most seeds of one set.
    private static let countLimit = 100_000

    /// Reads all files, then checks that no seed stands in two places.
    mutating func sets(_ sources: [SourceText]) -> [SeedSet] {
        var sets: [SeedSet] = []
        var owners: [UInt64: String] = [:]
        for source in sources {
            guard let tree = JSONReader.read(source, into: &bag) else { continue }
            guard let members = tree.members else {
                bag.add(
                    .wrongType,
                    "a file of seed sets must be an object keyed by their names, not \(tree.kind)",
                    at: tree.location)
                continue
            }
            for member in members {
                guard FactReader.isKebabCase(member.key) else {
                    bag.add(
                        .unknownWord,
                        "\"\(member.key)\" is no name: use small letters, digits and single hyphens",
                        at: member.keyLocation)
                    continue
                }
                guard let set = set(member) else { continue }
                if sets.contains(where: { $0.name == set.name }) {
                    bag.add(
                        .duplicateKey, "the seed set \(set.name) is defined already", at: member.keyLocation)
                    continue
                }
                for seed in set.seeds {
                    if let owner = owners.updateValue(set.name, forKey: seed) {
                        bag.add(
                            .contradiction,
                            "the seed \(seed) of \(set.name) stands "
                                + (owner == set.name ? "there twice" : "in \(owner) already"),
                            at: member.keyLocation)
                    }
                }
                sets.append(set)
            }
        }
        return sets
    }

    private mutating func set(_ member: JSONSyntax.Member) -> SeedSet? {
        guard
            let object = ObjectReader(
                member.value, name: "the seed set \(member.key)",
                allowed: ["purpose", "seeds", "base", "count"],
                into: &bag)
        else { return nil }
        let purpose = object.required("purpose", into: &bag).flatMap {
            object.localized($0, "purpose", into: &bag)
        }
        guard let seeds = object["seeds"] == nil ? spread(object) : listed(object), let purpose else {
            return nil
        }
        return SeedSet(name: member.key, purpose: purpose, seeds: seeds)
    }

    /// Seeds that the file lists.
    private mutating func listed(_ object: ObjectReader) -> [UInt64]? {
        for key in ["base", "count"] {
            if let stray = object[key] {
                bag.add(
                    .contradiction, "\(object.name) has both \"seeds\" and \"\(key)\"", at: stray.location)
            }
        }
        guard let node = object["seeds"], let list = object.list(node, "seeds", of: "seeds", into: &bag)
        else {
            return nil
        }
        let seeds = list.compactMap { seed($0, "seeds", of: object) }
        return seeds.count == list.count ? seeds : nil
    }

    /// Seeds that a generator spreads from a base.
    private mutating func spread(_ object: ObjectReader) -> [UInt64]? {
        guard let baseNode = object["base"], let countNode = object["count"] else {
            bag.add(
                .missingKey, "\(object.name) needs either \"seeds\" or both \"base\" and \"count\"",
                at: object.node.location)
            return nil
        }
        let base = seed(baseNode, "base", of: object)
        guard let number = object.number(countNode, "count", into: &bag), let base else { return nil }
        guard let count = Int(exactly: number), (1...Self.countLimit).contains(count) else {
            bag.add(
                .outOfRange,
                "\"count\" of \(object.name) must be a whole number from 1 to \(Self.countLimit)",
                at: countNode.location)
            return nil
        }
        var generator = SplitMix64(seed: base)
        return (0..<count).map { _ in generator.next() }
    }

    /// A whole number, or a text of decimal or (after `0x`) hexadecimal digits, for JSON's numbers hold only 53 bits.
    private mutating func seed(_ node: JSONSyntax, _ key: String, of object: ObjectReader) -> UInt64? {
        switch node.value {
        case .number(let number):
            if number <= 0x1p53, let seed = UInt64(exactly: number) { return seed }
        case .string(let text):
            let digits = text.hasPrefix("0x") ? String(text.dropFirst(2)) : text
            if !digits.hasPrefix("+"), let seed = UInt64(digits, radix: text.hasPrefix("0x") ? 16 : 10) {
                return seed
            }
        default:
            break
        }
        bag.add(
            .outOfRange,
            "\"\(key)\" of \(object.name) must hold whole numbers from 0 to 2^53, or texts such as "
                + "\"0x9E3779B97F4A7C15\" up to 64 bits",
            at: node.location)
        return nil
    }
}
