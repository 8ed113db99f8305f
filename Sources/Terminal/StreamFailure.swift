/// Why a text could not be written.
public enum StreamFailure: Error, Sendable, Equatable {
    /// Whoever read the stream has stopped reading.
    case readerGone
    /// The system's reason.
    case failed(String)
}
