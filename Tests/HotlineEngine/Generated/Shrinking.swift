import HotlineModel

/// Makes a failing scenario smaller for as long as it still fails.
enum Shrinking {
    /// - Parameters:
    ///   - probe: a scenario that fails.
    ///   - fails: whether one does, given as a probe and as the scenario that it stands for.
    /// - Returns: one that fails, none of whose reductions does.
    static func smallest(
        _ probe: Probe, where fails: (Probe, Scenario) async throws -> Bool
    ) async throws -> Probe {
        var smallest = probe
        var reductions = Reductions.all(of: try smallest.scenario())
        var number = 0
        while number < reductions.count {
            var smaller = smallest
            smaller.reductions.append(number)
            if try await fails(smaller, reductions[number]) {
                smallest = smaller
                reductions = Reductions.all(of: reductions[number])
                number = 0
            } else {
                number += 1
            }
        }
        return smallest
    }
}
