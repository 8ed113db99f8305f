/// One value in which two scenarios differ.
public struct ScenarioDifference: Sendable, Equatable {
    /// The dotted path, as `--set` takes it.
    public let path: String
    /// The first scenario's value as JSON without choices; nil where it has none.
    public let old: String?
    /// The second scenario's value; nil where it has none.
    public let new: String?

    /// Creates a difference.
    public init(path: String, old: String?, new: String?) {
        self.path = path
        self.old = old
        self.new = new
    }

    /// Every value that differs, in the order of the second file; what the first one alone has stands where it stood
    /// there, after the value before it.
    ///
    /// Comments, white space, the spelling of numbers and the split into files make no difference. A scenario's `$schema`
    /// is for editors and is left out.
    ///
    /// - Complexity: linear in the number of values.
    public static func between(_ first: ScenarioTree, _ second: ScenarioTree) -> [ScenarioDifference] {
        let old = first.leaves.filter { $0.path != schemaKey }
        let new = second.leaves.filter { $0.path != schemaKey }
        let oldValues = Dictionary(old.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last })
        let newPaths = Set(new.map(\.path))
        // What only the first has, by the path of the last value before it that both have.
        var gone: [String: [ScenarioDifference]] = [:]
        var before = ""
        for leaf in old {
            if newPaths.contains(leaf.path) {
                before = leaf.path
            } else {
                gone[before, default: []].append(
                    ScenarioDifference(path: leaf.path, old: leaf.value, new: nil))
            }
        }
        var differences = gone[""] ?? []
        for leaf in new {
            let value = oldValues[leaf.path]
            if value != leaf.value {
                differences.append(ScenarioDifference(path: leaf.path, old: value, new: leaf.value))
            }
            // A scenario's own path is never empty, but for a file that holds no object.
            if !leaf.path.isEmpty { differences += gone[leaf.path] ?? [] }
        }
        return differences
    }

    private static let schemaKey = "$schema"
}
