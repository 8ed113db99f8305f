/// The columns that a table has in CSV.
struct CSVLayout {
    /// Whether rows name their group.
    let hasGroups: Bool
    /// Whether rows say that they are totals or parts.
    let hasRoles: Bool
    /// For each column of the table, whether its values differ in unit.
    let mixesUnits: [Bool]
    /// The header.
    let header: [String]

    init(_ table: Table, includesLimits: Bool) {
        let rows = table.rows
        let mixes = table.columns.indices.map { index in
            let units = rows.compactMap { $0.cell(index).value?.unit?.identifier }
            return units.contains { $0 != units[0] }
        }
        hasGroups = table.groups.contains { $0.title != nil }
        hasRoles = rows.contains { $0.emphasis == .total || $0.emphasis == .part }
        mixesUnits = mixes
        var header = ["table"]
        if hasGroups { header.append("group") }
        if hasRoles { header.append("role") }
        for (column, mixes) in zip(table.columns, mixes) {
            header += Self.names(column, includesLimits)
            if mixes { header.append("\(column.id)-unit") }
        }
        self.header = header + ["notes"]
    }

    private static func names(_ column: Column, _ includesLimits: Bool) -> [String] {
        switch column.kind {
        case .label: [column.id, "\(column.id)-label"]
        case .words, .figures: [column.id]
        case .estimates:
            [column.id, "\(column.id)-half-width", "\(column.id)-observations"]
                + (includesLimits ? ["\(column.id)-lower", "\(column.id)-upper"] : [])
        }
    }
}
