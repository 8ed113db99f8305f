import Digests
public import HotlineModel

/// A scenario as it was loaded: what it says, what is wrong with it, and where it came from.
public struct LoadedScenario: Sendable {
    /// The scenario; nil where there are errors.
    public let scenario: Scenario?
    /// Everything that is wrong or doubtful, by file in the order of reading, then line and column.
    public let diagnostics: [Diagnostic]
    /// How many more were found than are listed.
    public let omittedDiagnostics: Int
    /// The files that were read, as diagnostics name them: the scenario's own first, then those that it extends, then the
    /// tables that they name.
    public let files: [String]
    /// The merged tree with all settings applied; nil where nothing could be read.
    public let tree: ScenarioTree?
    /// What was found while the files were read and merged, before the tree was given a meaning.
    private let reading: DiagnosticBag
    /// The files with a scenario's text among them.
    private let texts: [String]
    /// Gives the tables.
    private let tables: FileAccess

    /// The digest of what the scenario says, as 64 hexadecimal digits; nil where nothing could be read.
    ///
    /// Comments, white space and the split into files make no difference.
    public var sha256: String? { tree?.sha256.hex }

    /// Gives a merged tree its meaning and checks it.
    ///
    /// - Parameters:
    ///   - root: the merged tree; nil where nothing could be read.
    ///   - settings: what to change first.
    ///   - settingsName: what the settings are called in diagnostics.
    ///   - files: the files that were read.
    ///   - tables: gives the tables that they name.
    ///   - reading: what was found so far.
    ///   - isTrial: whether uncertain inputs have been checked before.
    init(
        root: JSONSyntax?, settings: [ScenarioSetting], settingsName: String, files: [String],
        tables: FileAccess, reading: DiagnosticBag, isTrial: Bool = false
    ) {
        texts = files
        self.tables = tables
        guard var root else {
            self.files = files
            scenario = nil
            tree = nil
            self.reading = reading
            diagnostics = reading.all
            omittedDiagnostics = reading.omitted
            return
        }
        var reading = reading
        if !settings.isEmpty {
            // What the scenario means without them tells which paths mean something.
            var decoder = ScenarioDecoder(bag: DiagnosticBag(), files: tables)
            _ = decoder.scenario(root)
            var sheet = SettingSheet(settings, name: settingsName, bag: reading)
            var tree = ScenarioTree(root: root, shapes: decoder.shapes)
            sheet.apply(to: &tree)
            root = tree.root
            reading = sheet.bag
        }
        var decoder = ScenarioDecoder(bag: reading, files: tables)
        let scenario = decoder.scenario(root)
        let tree = ScenarioTree(root: root, shapes: decoder.shapes, tables: decoder.tables.sources)
        self.files = files + tree.tables.map(\.name)
        var bag = decoder.bag
        if !bag.hasLostText {
            for issue in scenario.issues(gaps: tree.gaps(damaged: decoder.damaged)) {
                let place = tree.location(of: issue.place)
                bag.add(issue.code, issue.sentence, at: place, severity: issue.isError ? .error : .warning)
            }
        }
        if !bag.hasErrors, !isTrial, !scenario.uncertain.isEmpty {
            var check = UncertaintyCheck(
                tree: tree, scenario: scenario,
                trial: { [root, texts] settings in
                    LoadedScenario(
                        root: root, settings: settings, settingsName: "uncertain", files: texts,
                        tables: tables,
                        reading: DiagnosticBag(), isTrial: true)
                }, bag: bag)
            check.run()
            bag = check.bag
        }
        self.scenario = bag.hasErrors ? nil : scenario
        self.tree = tree
        self.reading = reading
        diagnostics = bag.all
        omittedDiagnostics = bag.omitted
    }

    /// The scenario with further settings applied; of its files only the tables are read again.
    ///
    /// - Parameters:
    ///   - settings: what to change, in order.
    ///   - name: what the settings are called in diagnostics.
    public func applying(_ settings: [ScenarioSetting], named name: String = "--set") -> LoadedScenario {
        LoadedScenario(
            root: tree?.root, settings: settings, settingsName: name, files: texts, tables: tables,
            reading: reading)
    }

    /// The scenario with settings applied that come from its own uncertain inputs, which need no second check.
    func trial(_ settings: [ScenarioSetting], named name: String) -> LoadedScenario {
        LoadedScenario(
            root: tree?.root, settings: settings, settingsName: name, files: texts, tables: tables,
            reading: reading, isTrial: true)
    }
}
