public import Digests

/// A scenario's merged tree: every value that its files and settings give, with the place that gives it.
public struct ScenarioTree: Sendable {
    /// One value of the tree.
    public struct Leaf: Sendable {
        /// The dotted path, as `--set` takes it.
        public let path: String
        /// The value as JSON without choices; a list counts as one value.
        public let value: String
        /// Where it stands.
        public let location: SourceLocation
    }

    var root: JSONSyntax
    /// What keys the objects may have, by path; known for those that mean something.
    let shapes: [String: ObjectShape]
    /// The tables that the scenario names, in the order in which it names them first.
    let tables: [SourceText]

    init(root: JSONSyntax, shapes: [String: ObjectShape], tables: [SourceText] = []) {
        self.root = root
        self.shapes = shapes
        self.tables = tables
    }

    /// Every value, flattened: what stands in objects by its path, in the order of the files.
    ///
    /// A value with a basis gives two leaves, `PATH` and `PATH.basis`.
    public var leaves: [Leaf] {
        var leaves: [Leaf] = []
        Self.flatten(root, path: "", into: &leaves)
        return leaves
    }

    private static func flatten(_ node: JSONSyntax, path: String, into leaves: inout [Leaf]) {
        if let (value, basis) = node.annotation {
            flatten(value, path: path, into: &leaves)
            if let basis { flatten(basis, path: path.isEmpty ? "basis" : "\(path).basis", into: &leaves) }
            return
        }
        guard let members = node.members, !members.isEmpty else {
            leaves.append(Leaf(path: path, value: CanonicalJSON.text(of: node), location: node.location))
            return
        }
        for member in members {
            flatten(member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)", into: &leaves)
        }
    }

    /// The digest of what the scenario says: comments, white space, the spelling of numbers and texts, the order of keys
    /// that are no names, and the split into files make no difference; every byte of a table does.
    public var sha256: SHA256.Digest {
        var hash = SHA256()
        hash.update(CanonicalJSON.text(of: canonical(root, path: "")))
        for table in tables { hash.update("\n" + SHA256.digest(of: table.bytes).hex) }
        return hash.finish()
    }

    private func canonical(_ node: JSONSyntax, path: String) -> JSONSyntax {
        var node = node
        if let members = node.members {
            let annotated = node.annotation != nil
            var canonical = members.map { member in
                var member = member
                let below = path.isEmpty ? member.key : "\(path).\(member.key)"
                member.value = self.canonical(member.value, path: annotated ? path : below)
                return member
            }
            // For editors only.
            if path.isEmpty { canonical.removeAll { $0.key == "$schema" } }
            var sorts = annotated
            if case .fixed? = shapes[path] { sorts = true }
            if sorts {
                canonical.sort { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
            }
            node.value = .object(canonical)
        } else if case .array(let elements) = node.value {
            node.value = .array(
                elements.enumerated().map { self.canonical($0.element, path: "\(path).\($0.offset)") })
        }
        return node
    }

    /// Where a path leads, or as far along it as the tree goes: the key that ends it, or its value.
    func location(of path: String, key: Bool) -> SourceLocation {
        var node = root
        var last = node.location
        for part in path.split(separator: ".") {
            node = node.unannotated
            switch node.value {
            case .object(let members):
                guard let member = members.first(where: { $0.key == part }) else { return last }
                node = member.value
                last = key ? member.keyLocation : node.location
            case .array(let elements):
                guard let place = Int(part), elements.indices.contains(place) else { return last }
                node = elements[place]
                last = node.location
            default: return last
            }
        }
        return last
    }
}
