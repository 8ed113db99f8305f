/// Where a result comes from: what somebody needs to make the same one again.
public struct Provenance: Sendable, Equatable {
    /// Something doubtful about the scenario or the run.
    public struct Warning: Sendable, Equatable {
        /// What kind it is; stable.
        public var code: String
        /// A sentence for a planner.
        public var message: String
        /// The file that it speaks of, with line and column; nil for none.
        public var place: Place?

        /// Creates a warning.
        public init(code: String, message: String, place: Place? = nil) {
            self.code = code
            self.message = message
            self.place = place
        }
    }

    /// A place in a file.
    public struct Place: Sendable, Equatable {
        /// The file's name.
        public var file: String
        /// The line, from 1.
        public var line: Int
        /// The column, from 1, in characters.
        public var column: Int

        /// Creates a place.
        public init(file: String, line: Int, column: Int) {
            self.file = file
            self.line = line
            self.column = column
        }
    }

    /// The scenario's file as the planner named it.
    public var file: String
    /// The digest of the scenario in canonical form, all files and changes applied, in hexadecimal.
    public var sha256: String
    /// The simulator's version.
    public var version: String
    /// The command line, without what cannot change the result.
    public var command: String
    /// Everything doubtful.
    public var warnings: [Warning]

    /// Creates a provenance.
    public init(file: String, sha256: String, version: String, command: String, warnings: [Warning] = []) {
        self.file = file
        self.sha256 = sha256
        self.version = version
        self.command = command
        self.warnings = warnings
    }
}
