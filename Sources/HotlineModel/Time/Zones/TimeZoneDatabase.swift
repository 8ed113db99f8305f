import FoundationEssentials

/// The zones that this machine's time-zone database knows.
///
/// Universal time and Cairo are known on every machine: a small one may have no database.
enum TimeZoneDatabase {
    /// Where systems keep it.
    private static let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"]

    /// The folder of this machine's; nil where it has none.
    private static let folder = folders.first { FileManager.default.fileExists(atPath: $0) }

    /// The history of a zone; nil where there is no such zone.
    static func history(of zone: String) -> ZoneHistory? { history(of: zone, in: folder) }

    /// The history of a zone as a folder has it.
    static func history(of zone: String, in folder: String?) -> ZoneHistory? {
        guard isName(zone) else { return nil }
        if let folder, let bytes = FileManager.default.contents(atPath: "\(folder)/\(zone)") {
            return ZoneHistory(file: Array(bytes))
        }
        switch zone {
        case "UTC", "GMT", "Etc/UTC": return ZoneHistory(offset: 0)
        case "Africa/Cairo": return Data(base64Encoded: cairo).flatMap { ZoneHistory(file: Array($0)) }
        default: return nil
        }
    }

    /// The names of all zones, sorted.
    static var names: [String] { names(in: folder) }

    /// The names of the zones of a folder, sorted.
    static func names(in folder: String?) -> [String] {
        var names: Set = ["Africa/Cairo", "UTC"]
        func collect(_ prefix: String, _ folder: String) {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            where name.first?.isUppercase == true && isName(name) {
                var isFolder = false
                guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
                else { continue }
                if isFolder {
                    collect("\(prefix)\(name)/", "\(folder)/\(name)")
                } else {
                    names.insert(prefix + name)
                }
            }
        }
        if let folder { collect("", folder) }
        return names.sorted()
    }

    /// Whether a text is such as zones are called, and leads out of no folder: letters, digits, `_`, `+` and `-` between slashes.
    private static func isName(_ text: String) -> Bool {
        text.utf8.count <= 100
            && text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { byte in
                        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                            || "_+-".utf8.contains(byte)
                    }
            }
    }

    /// The file Africa/Cairo of the database's edition 2025b, in the public domain, as `zic -b slim` writes it.
    private static let cairo = """
        VFppZjIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAAAVFppZjIAAAAAAAAAAAAAAAAAAAAA\
        AAAAAAAAAAAAAAAAAACAAAAAAwAAAA3/////fb1Nq//////Ik7Tg/////8j6e9D/////yfzv4P/////Kx+jQ/////8vLrmD/\
        ////zN8p0P/////NrOHg/////87G9ND/////z49m4P/////QqXnQ/////9GEYOD/////0oqtUP/////oNmNg/////+j0LVD/\
        ////6gu5YP/////q1WDQ/////+vs+vD/////7LVtAP/////tz3/w/////+6X8gD/////77CzcP/////weSWA//////GR5vD/\
        ////8lpZAP/////zcxpw//////Q7jID/////9VWfcP/////2HhGA//////c20vD/////9/9FAP/////5GAZw//////nhygD/\
        ////+vk58P/////7wv2A//////zbvvD//////aWCgP/////+vPJw//////+GtgAAAAAAAJ4l8AAAAAABZ+mAAAAAAAJ/WXAA\
        AAAAA0kdAAAAAAAEYd5wAAAAAAUrogAAAAAABkMR8AAAAAAHDNWAAAAAAAgkRXAAAAAACO4JAAAAAAAKBXjwAAAAAArPPIAA\
        AAAAC+f98AAAAAAMscGAAAAAAA3JMXAAAAAADpL1AAAAAAAPqmTwAAAAABB0KIAAAAAAEYuYcAAAAAASVVwAAAAAABNuHXAA\
        AAAAFDfhAAAAAAAVT1DwAAAAABYZFIAAAAAAF6CT8AAAAAAX+kgAAAAAABlwo/AAAAAAGdt7gAAAAAAa9DzwAAAAABu+AIAA\
        AAAAHNVwcAAAAAAdnzQAAAAAAB62o/AAAAAAH4BngAAAAAAgl9dwAAAAACFhmwAAAAAAInpccAAAAAAjRCAAAAAAACRiJ3AA\
        AAAAJSVTgAAAAAAmPMNwAAAAACcGhwAAAAAAKB328AAAAAAo57qAAAAAACoAe/AAAAAAKso/gAAAAAAr4a9wAAAAACyrcwAA\
        AAAALcLi8AAAAAAujKaAAAAAAC+gE+AAAAAAMGsM0AAAAAAxf/XgAAAAADJK7tAAAAAAM1/X4AAAAAA0KtDQAAAAADU/ueAA\
        AAAANgqy0AAAAAA3KNZgAAAAADfzz1AAAAAAOQi4YAAAAAA507FQAAAAADrommAAAAAAO7OTUAAAAAA8yHxgAAAAAD2TdVAA\
        AAAAPqheYAAAAAA/c1dQAAAAAECReuAAAAAAQVxz0AAAAABCcVzgAAAAAEM8VdAAAAAARFE+4AAAAABFEv1QAAAAAEYxIOAA\
        AAAARuBqUAAAAABIEQLgAAAAAEi3EdAAAAAASfDk4AAAAABKjblQAAAAAEvaAWAAAAAATGG90AAAAABMiVjgAAAAAEyk+lAA\
        AAAAU3U44AAAAABTrInQAAAAAFPavGAAAAAAVCSCUAAAAABkSvBgAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgEC\
        AQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgEC\
        AQIBAgECAQIBAgECAQIBAgECAQIBAgEAAB1VAAAAACowAQQAABwgAAlMTVQARUVTVABFRVQACkVFVC0yRUVTVCxNNC41LjUv\
        MCxNMTAuNS40LzI0Cg==
        """
}
