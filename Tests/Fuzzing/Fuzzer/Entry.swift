import Foundation

/// What libFuzzer calls with every input. The variable HOTLINE_FUZZ_TARGET names what reads it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    do {
        try Entry.target.check(bytes, in: Entry.folder, share: 50)
    } catch {
        fatalError("\(error)")
    }
    return 0
}

private enum Entry {
    static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["HOTLINE_FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("HOTLINE_FUZZ_TARGET is none of \(FuzzTarget.allCases.map(\.rawValue))")
        }
        return target
    }()

    /// Where the variable HOTLINE_FUZZ_FOLDER says that readers of files find theirs.
    static let folder = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["HOTLINE_FUZZ_FOLDER"] ?? "/tmp")
}
