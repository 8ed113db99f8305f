import Foundation

/// What this process has used.
enum ProcessUse {
    /// Processor seconds so far.
    static var seconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// The most memory held so far, in megabytes.
    static var peakMegabytes: Double {
        var usage = rusage()
        guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return .nan }
        return Double(usage.ru_maxrss) / 1_024
    }
}
