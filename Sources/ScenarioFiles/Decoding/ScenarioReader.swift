public import HotlineModel

/// Reads a scenario from text.
public enum ScenarioReader {
    /// Reads one text, without the files that it may extend.
    ///
    /// - Parameters:
    ///   - source: the text.
    ///   - files: gives the tables that it names.
    /// - Returns: the scenario, nil where it has errors; and everything that is wrong or doubtful.
    public static func read(
        _ source: SourceText, files: FileAccess = .none
    ) -> (scenario: Scenario?, diagnostics: DiagnosticBag) {
        var bag = DiagnosticBag()
        guard let tree = JSONReader.read(source, into: &bag) else { return (nil, bag) }
        var decoder = ScenarioDecoder(bag: bag, files: files)
        let scenario = decoder.scenario(tree)
        return (decoder.bag.hasErrors ? nil : scenario, decoder.bag)
    }
}
