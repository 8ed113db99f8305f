/// Where the files that are shipped stand, seen from the tests.
enum Repository {
    /// The path of a folder of the repository's top level.
    static func folder(_ name: String) -> String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/" + name
    }
}
