/// One line that says how far a long computation has come and how long it will still take.
public struct ProgressBar: Sendable {
    /// What is counted, such as "replications".
    private let noun: String
    /// The columns that the line may fill.
    private let width: Int

    /// Creates a bar; below 30 columns there is no room for one, and only the counts are shown.
    public init(of noun: String, width: Int) {
        self.noun = noun
        self.width = width
    }

    /// The line.
    ///
    /// - Parameters:
    ///   - done: how many are done.
    ///   - total: of how many, at least 1.
    ///   - elapsedSeconds: since the start.
    public func line(done: Int, of total: Int, elapsedSeconds: Double) -> String {
        let total = max(1, total)
        let share = Double(min(max(0, done), total)) / Double(total)
        let head = "\(done) of \(total) \(noun) "
        let tail = " \(Int(share * 100))%" + left(done: done, total: total, elapsedSeconds)
        let room = min(40, width - head.count - tail.count - 2)
        guard room >= 5 else { return String((head + tail).prefix(max(0, width))) }
        let filled = Int(share * Double(room))
        return head + "[" + String(repeating: "#", count: filled)
            + String(repeating: ".", count: room - filled) + "]" + tail
    }

    /// The time left at the pace so far; nothing while there is no pace yet, and at the end.
    private func left(done: Int, total: Int, _ elapsedSeconds: Double) -> String {
        guard done > 0, done < total, elapsedSeconds >= 1 else { return "" }
        let seconds = Int((elapsedSeconds * Double(total - done) / Double(done)).rounded(.up))
        if seconds < 60 { return ", \(seconds) s left" }
        if seconds < 3_600 { return ", \(seconds / 60) min \(seconds % 60) s left" }
        return ", \(seconds / 3_600) h \(seconds / 60 % 60) min left"
    }
}
