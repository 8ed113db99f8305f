/// Makes a failing scenario smaller for as long as it still fails.
enum Shrinking {
    /// - Parameters:
    ///   - probe: a scenario that fails.
    ///   - fails: whether one does.
    /// - Returns: one that fails, none of whose reductions does.
    static func smallest(
        _ probe: Probe, where fails: (Probe) async throws -> Bool
    ) async throws -> Probe {
        var smallest = probe
        var number = 0
        while number < Reductions.all(of: try smallest.scenario()).count {
            var smaller = smallest
            smaller.reductions.append(number)
            if try await fails(smaller) {
                smallest = smaller
                number = 0
            } else {
                number += 1
            }
        }
        return smallest
    }
}
