/// Loads a scenario: its file, the files that it extends, and settings, merged, read and checked.
///
/// Never throws and never stops at the first mistake: `LoadedScenario.diagnostics` lists them all.
public enum ScenarioLoader {
    /// Loads a file.
    ///
    /// Files that it extends are named relative to the file that names them, and lie in its folder or below.
    ///
    /// - Parameters:
    ///   - path: the file, relative to the current folder or absolute; JSON5 where its name ends in `.json5`.
    ///   - settings: what to change, in order; mistakes in them are placed in a file named `--set`.
    public static func load(path: String, settings: [ScenarioSetting] = []) -> LoadedScenario {
        let folder = FilePath.folder(of: path)
        var chain = FileChain(folder: folder)
        chain.read(path: path)
        return finish(&chain, settings)
    }

    /// Loads a text, such as that of standard input.
    ///
    /// - Parameters:
    ///   - text: the text's bytes.
    ///   - name: what the text is called in diagnostics; JSON5 where it ends in `.json5`.
    ///   - folder: the folder that the files it extends are named relative to, and lie in or below.
    ///   - settings: what to change, in order; mistakes in them are placed in a file named `--set`.
    public static func load(
        text: [UInt8], name: String = "standard input", folder: String = "", settings: [ScenarioSetting] = []
    ) -> LoadedScenario {
        var chain = FileChain(folder: folder)
        chain.read(SourceText(name: name, bytes: text), folder: folder)
        return finish(&chain, settings)
    }

    private static func finish(_ chain: inout FileChain, _ settings: [ScenarioSetting]) -> LoadedScenario {
        let root = chain.merged()
        return LoadedScenario(
            root: root, settings: settings, settingsName: "--set", files: chain.files, tables: chain.tables,
            reading: chain.bag)
    }
}
