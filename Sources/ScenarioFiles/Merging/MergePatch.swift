/// Lays one scenario over another: only what differs has to be written (RFC 7396).
public enum MergePatch {
    /// The base with a patch applied.
    ///
    /// Objects merge key by key, null removes a key, anything else replaces. A value with a basis, written as an object with
    /// the key `value`, counts as one value: it replaces and is replaced whole, so that a number that a patch changes does not
    /// keep the basis of the old one. Keys keep the base's order, new ones follow; every value knows the file it came from.
    public static func apply(_ patch: JSONSyntax, to base: JSONSyntax?) -> JSONSyntax {
        guard let changes = patch.members, patch["value"] == nil else { return patch }
        var members = base?["value"] == nil ? base?.members ?? [] : []
        for change in changes {
            let place = members.firstIndex { $0.key == change.key }
            if case .null = change.value.value {
                if let place { members.remove(at: place) }
                continue
            }
            var merged = change
            merged.value = apply(change.value, to: place.map { members[$0].value })
            if let place { members[place] = merged } else { members.append(merged) }
        }
        return JSONSyntax(value: .object(members), location: patch.location)
    }
}
