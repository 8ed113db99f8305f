/// How freely a text may be written.
public enum JSONDialect: Sendable {
    /// JSON with comments and trailing commas: every scenario but those below.
    case commented
    /// Also texts in single quotes, keys without quotes, hexadecimal numbers, a plus sign, and numbers that start
    /// or end with their decimal point: files whose name ends in `.json5`.
    case json5

    /// The dialect that a file's name announces.
    public init(fileName: String) { self = fileName.hasSuffix(".json5") ? .json5 : .commented }
}
