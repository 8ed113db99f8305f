/// Why a command ends without doing what it was asked to do.
struct Failure: Error {
    /// The status to end with.
    var status: ExitStatus
    /// What to say on standard error; empty where everything has been said.
    var message: String

    init(_ status: ExitStatus, _ message: String = "") {
        self.status = status
        self.message = message
    }
}
