/// The tables that a scenario names, each read once.
struct TableShelf {
    private var tables: [String: CSVTable?] = [:]
    /// The files of the tables, in the order in which the scenario names them first.
    private(set) var sources: [SourceText] = []

    /// The table of a file; nil, reported once, where it is none.
    mutating func table(in source: SourceText, into bag: inout DiagnosticBag) -> CSVTable? {
        if let known = tables[source.name] { return known }
        sources.append(source)
        bag.register(source)
        let table = CSVTable.read(source, into: &bag)
        tables.updateValue(table, forKey: source.name)
        return table
    }
}
