import Testing

@testable import OutputAnalysis

@Suite struct KimNelsonTests {
    static let systems = [
        [50.1, 50.7, 48.2, 48.3, 50.4, 46.5, 51.0, 52.8, 48.4, 50.8, 51.7, 49.5],
        [50.2, 50.9, 50.4, 48.7, 49.5, 47.5, 50.7, 52.8, 50.8, 50.0, 51.6, 52.0],
        [49.3, 49.2, 48.5, 45.4, 47.2, 47.6, 47.2, 52.7, 46.5, 48.7, 49.3, 50.7],
    ]

    private func procedure(preferring preference: Preference = .larger) throws -> KimNelson {
        try KimNelson(
            SelectionGoal(systemCount: 3, preferring: preference, indifference: 0.5), firstStage: 8)
    }

    @Test func `the worked example drops the third system after nine and the first after twelve`() throws {
        var race = try procedure()
        #expect(race.requests == [8, 8, 8])
        for system in 0..<3 { try race.accept(Array(Self.systems[system][..<8]), from: system) }
        let expected = [[0, 0.862679, 3.205536], [0.862679, 0, 1.805714], [3.205536, 1.805714, 0]]
        for one in 0..<3 {
            for other in 0..<3 where other != one {
                let variance = try #require(race.differenceVariance(one, other))
                #expect(abs(variance - expected[one][other]) < 0.6e-6)
            }
        }
        #expect(race.differenceVariance(1, 1) == nil)
        #expect(race.survivors == [0, 1, 2])
        for replication in 8..<12 {
            #expect(race.selected == nil)
            for system in race.survivors {
                #expect(race.requests[system] == 1)
                try race.accept([Self.systems[system][replication]], from: system)
            }
            #expect(race.survivors == (replication < 11 ? [0, 1] : [1]))
        }
        #expect(race.selected == 1)
        #expect(race.droppedAfter == [12, nil, 9])
        #expect(race.requests == [0, 0, 0])
    }

    @Test func `margins are those of the worked example`() throws {
        var race = try procedure()
        #expect(abs(race.boundary - 9.474828) < 0.6e-6)
        let published: [Int: [Double]] = [
            8: [0.7717, 3.5465, 1.8886], 9: [0.6582, 3.1247, 1.6510], 12: [0.4311],
        ]
        for replication in 0..<12 {
            for system in 0..<3 { try race.accept([Self.systems[system][replication]], from: system) }
            let found = [race.margin(0, 1), race.margin(0, 2), race.margin(1, 2)]
            for (margin, expected) in zip(found, published[replication + 1] ?? []) {
                #expect(abs(margin - expected) < 0.6e-4)
            }
        }
    }

    @Test func `observations handed in ahead change nothing`() throws {
        var ahead = try procedure()
        for system in [2, 0, 1] { try ahead.accept(Self.systems[system], from: system) }
        var step = try procedure()
        for replication in 0..<12 where step.selected == nil {
            for system in 0..<3 { try step.accept([Self.systems[system][replication]], from: system) }
        }
        #expect(ahead.selected == 1)
        #expect(ahead.droppedAfter == step.droppedAfter)
        #expect(ahead.screenedAt == step.screenedAt)
    }

    @Test func `smaller is better where that is preferred`() throws {
        var race = try procedure(preferring: .smaller)
        for system in 0..<3 { try race.accept(Self.systems[system].map { -$0 }, from: system) }
        #expect(race.selected == 1)
        #expect(race.droppedAfter == [12, nil, 9])
    }

    @Test func `systems that never differ end the race with the first of them`() throws {
        var race = try procedure()
        for system in 0..<3 { try race.accept(Self.systems[0], from: system) }
        #expect(race.selected == 0)
        #expect(race.screenedAt == 8)
    }

    @Test func `equals that outlast a third system are settled once no margin is left`() throws {
        var race = try procedure()
        var replications = 0
        while race.selected == nil && replications < 1_000 {
            let row = replications % 12
            for system in race.survivors {
                // The third is the first system less 1, plus noise that cancels out.
                let noise = replications % 2 == 0 ? 1.0 : -1
                let value = Self.systems[0][row] + (system == 2 ? noise - 1 : 0)
                try race.accept([value], from: system)
            }
            replications += 1
        }
        #expect(race.selected == 0)
        #expect(try #require(race.droppedAfter[2]) > 8)
        #expect(replications < 200)
    }

    @Test func `wrong observations are refused and leave nothing behind`() throws {
        var race = try procedure()
        #expect(throws: AnalysisError.unknownSystem(3, systems: 3)) { try race.accept([1], from: 3) }
        #expect(throws: AnalysisError.unknownSystem(-1, systems: 3)) { try race.accept([1], from: -1) }
        #expect(throws: AnalysisError.notFinite(system: 0)) { try race.accept([1, .nan], from: 0) }
        #expect(race.requests == [8, 8, 8])
    }

    @Test func `goals that make no sense are refused`() {
        #expect(throws: AnalysisError.self) {
            try SelectionGoal(systemCount: 1, preferring: .larger, indifference: 1)
        }
        #expect(throws: AnalysisError.self) {
            try SelectionGoal(systemCount: 3, preferring: .larger, indifference: 0)
        }
    }
}
