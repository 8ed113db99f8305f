/// The machine that a study was done on, as a report of it must name it.
public struct Surroundings: Sendable, Hashable {
    /// The operating system, with its version.
    public var system: String
    /// The processors' instruction set, such as `x86-64`.
    public var architecture: String
    /// How many processors.
    public var processors: Int
    /// Main memory in bytes.
    public var memoryBytes: UInt64

    /// Names a machine.
    public init(system: String, architecture: String, processors: Int, memoryBytes: UInt64) {
        self.system = system
        self.architecture = architecture
        self.processors = processors
        self.memoryBytes = memoryBytes
    }
}
