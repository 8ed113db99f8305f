/// What the program says when it ends; the numbers above 63 are those of BSD's `sysexits`.
enum ExitStatus: Int32 {
    /// Done.
    case done = 0
    /// Done, and a target is missed.
    case targetMissed = 1
    /// The command line is wrong.
    case usage = 64
    /// The scenario is wrong.
    case wrongScenario = 65
    /// A file is missing.
    case missingFile = 66
    /// A defect of the simulator.
    case defect = 70
    /// The output cannot be written.
    case cannotWrite = 73
    /// Stopped by Ctrl-C.
    case interrupted = 130
    /// The reader of the output has gone, as shells report it.
    case readerGone = 141
}
