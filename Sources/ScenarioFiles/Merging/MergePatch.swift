/// Lays one scenario over another: only what differs has to be written (RFC 7396).
public enum MergePatch {
    /// A null that removes nothing.
    struct IdleRemoval {
        /// The key with the null.
        var member: JSONSyntax.Member
        /// The keys that could have been removed.
        var present: [String]
    }

    /// The base with a patch applied.
    ///
    /// Objects merge key by key, null removes a key, anything else replaces. A value with a basis, written as an object with
    /// the key `value`, counts as one value: it replaces and is replaced whole, so that a number that a patch changes does not
    /// keep the basis of the old one. Keys keep the base's order, new ones follow; every value knows the file it came from.
    public static func apply(_ patch: JSONSyntax, to base: JSONSyntax?) -> JSONSyntax {
        var idle: [IdleRemoval] = []
        return apply(patch, to: base, idle: &idle)
    }

    /// The base with a patch applied; notes the nulls that remove nothing.
    static func apply(_ patch: JSONSyntax, to base: JSONSyntax?, idle: inout [IdleRemoval]) -> JSONSyntax {
        guard let changes = patch.members, patch["value"] == nil else { return patch }
        let members = base?["value"] == nil ? base?.members ?? [] : []
        var merged: [JSONSyntax.Member?] = members
        var places: [String: Int] = [:]
        for (place, member) in members.enumerated() { places[member.key] = place }
        for change in changes {
            if case .null = change.value.value {
                if let place = places[change.key] {
                    merged[place] = nil
                } else {
                    idle.append(IdleRemoval(member: change, present: members.map(\.key)))
                }
                continue
            }
            var result = change
            if let place = places[change.key] {
                result.value = apply(change.value, to: members[place].value, idle: &idle)
                // What is changed inside keeps the place of its name, which the base defines.
                if result.value.members != nil, members[place].value.members != nil {
                    result.keyLocation = members[place].keyLocation
                }
                merged[place] = result
            } else {
                result.value = apply(change.value, to: nil, idle: &idle)
                merged.append(result)
            }
        }
        return JSONSyntax(value: .object(merged.compactMap { $0 }), location: patch.location)
    }
}
