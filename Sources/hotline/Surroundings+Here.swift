import FoundationEssentials
import Reporting

extension Surroundings {
    /// The machine that the program runs on.
    static var here: Surroundings {
        let machine = ProcessInfo.processInfo
        return Surroundings(
            system: machine.operatingSystemVersionString, architecture: architecture,
            processors: machine.activeProcessorCount, memoryBytes: machine.physicalMemory)
    }

    private static var architecture: String {
        #if arch(x86_64)
            "x86-64"
        #elseif arch(arm64)
            "AArch64"
        #else
            "another architecture"
        #endif
    }
}
