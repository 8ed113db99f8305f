import DiscreteEvents
import HotlineModel

// Who calls when, and what follows an answered call.
extension ScenarioCompiler {
    /// The tables of caller groups.
    struct Callers {
        var groups: [CompiledGroup] = []
        var dials: [CompiledDial] = []
        var transfers: [CompiledTransfer] = []
        var referrals: [CompiledReferral] = []
        var rates: [RatePiece] = []
        var recorded: [Double] = []
    }

    mutating func compiledGroups() -> Callers {
        var callers = Callers()
        for group in scenario.callers {
            let dials = compiledDials(group)
            let transfers = compiledTransfers(group)
            let referrals = group.afterwards.referrals.compactMap { referral in
                scenario.services.firstIndex { $0.name == referral.service }.map {
                    CompiledReferral(service: Int32($0), chance: referral.chance)
                }
            }
            let pieces = arrivals.pieces(of: group)
            var recorded: [Double] = []
            if case .recorded(let moments) = group.calls.rate {
                recorded = moments.filter { $0 >= 0 && $0 < clock.horizonSeconds }.sorted()
            }
            let redial = group.redial
            let followUp = group.afterwards.followUp
            callers.groups.append(
                CompiledGroup(
                    patience: sampler(group.patience), talk: sampler(group.talk),
                    redialAfter: redial.map { sampler($0.after) } ?? .constant(0),
                    interpreterPatience: sampler(group.interpreterPatience),
                    interruption: sampler(group.interruption),
                    attempts: UInt16(clamping: redial?.attempts ?? 1),
                    attemptLevels: UInt16(Self.levels(of: group)), safeToCallBack: group.safeToCallBack,
                    preferenceShare: group.prefers?.share ?? 0, redialChances: RedialChances(redial),
                    followUpChance: followUp?.chance ?? 0,
                    followUpAfter: followUp.map { sampler($0.after) } ?? .never,
                    hasAfterwards: followUp != nil || !transfers.isEmpty || !referrals.isEmpty,
                    firstTransfer: Int32(callers.transfers.count), transferCount: Int32(transfers.count),
                    firstReferral: Int32(callers.referrals.count), referralCount: Int32(referrals.count),
                    firstDial: Int32(callers.dials.count), dialCount: Int32(dials.count),
                    firstRate: Int32(callers.rates.count), rateCount: Int32(pieces.count),
                    firstRecorded: Int32(callers.recorded.count), recordedCount: Int32(recorded.count),
                    dayVariation: group.calls.dayVariation))
            callers.dials += dials
            callers.transfers += transfers
            callers.referrals += referrals
            callers.rates += pieces
            callers.recorded += recorded
        }
        return callers
    }

    private func compiledDials(_ group: CallerGroup) -> [CompiledDial] {
        var sum = 0.0
        var dials: [CompiledDial] = []
        for dial in group.dials where dial.share > 0 {
            guard let hotline = hotlineIndex(dial.hotline) else { continue }
            sum += dial.share
            dials.append(CompiledDial(hotline: hotline, upTo: sum))
        }
        // Shares are checked to sum to 1 up to rounding; the last one takes the rest.
        if !dials.isEmpty { dials[dials.count - 1].upTo = 1 }
        return dials
    }

    private mutating func compiledTransfers(_ group: CallerGroup) -> [CompiledTransfer] {
        var sum = 0.0
        var transfers: [CompiledTransfer] = []
        for transfer in group.afterwards.transfers where transfer.chance > 0 {
            sum += transfer.chance
            transfers.append(
                CompiledTransfer(
                    hotline: hotlineIndex(transfer.to) ?? -1, upTo: sum, isWarm: transfer.handover != nil,
                    handover: transfer.handover.map { sampler($0) } ?? .constant(0)))
        }
        return transfers
    }
}
