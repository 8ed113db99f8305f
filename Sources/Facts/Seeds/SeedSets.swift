public import ScenarioFiles

/// The named sets of random seeds that studies use.
///
/// No seed belongs to two sets: a choice made with one set can be judged with another as with random numbers never seen.
public struct SeedSets: Sendable {
    /// All sets, in the order of files by name and of lines.
    public let sets: [SeedSet]

    /// Reads every `.json` and `.jsonc` file of a folder.
    ///
    /// - Returns: the sets that could be read, and everything that is wrong with the files, each mistake with its place.
    public static func load(folder: String) -> (sets: SeedSets, diagnostics: DiagnosticBag) {
        var bag = DiagnosticBag()
        let sources = SeedFolder.sources(in: folder, into: &bag)
        var reader = SeedSetReader(bag: bag)
        return (SeedSets(sets: reader.sets(sources)), reader.bag)
    }

    /// Reads texts instead of files.
    public static func read(_ sources: [SourceText]) -> (sets: SeedSets, diagnostics: DiagnosticBag) {
        var reader = SeedSetReader(bag: DiagnosticBag())
        return (SeedSets(sets: reader.sets(sources)), reader.bag)
    }

    /// The set of a name.
    public func set(named name: String) -> SeedSet? { sets.first { $0.name == name } }
}
