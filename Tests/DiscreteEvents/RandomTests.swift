import DiscreteEvents
import Foundation
import Testing

@Suite struct RandomTests {
    @Test func `SplitMix64 gives its published sequence`() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
    }

    @Test func `xoshiro256++ gives its published sequence`() {
        var generator = Xoshiro256PlusPlus(1, 2, 3, 4)
        #expect(generator.next() == 41_943_041)
        #expect(generator.next() == 58_720_359)
        #expect(generator.next() == 3_588_806_011_781_223)
    }

    @Test func `Philox2x64 gives its published words`() {
        let words = Philox2x64.words(key: 0, counter: (0, 0))
        #expect(words.0 == 0xCA00_A045_9843_D731)
        #expect(words.1 == 0x66C2_4222_C9A8_45B5)
    }

    @Test func `a counter stream depends on its four names alone`() {
        func head(_ key: UInt64, _ entity: UInt64, _ purpose: UInt8, _ occasion: UInt16) -> [UInt64] {
            var stream = CounterStream(key: key, entity: entity, purpose: purpose, occasion: occasion)
            return (0..<5).map { _ in stream.next() }
        }
        #expect(head(1, 2, 3, 4) == head(1, 2, 3, 4))
        let all = [head(1, 2, 3, 4), head(0, 2, 3, 4), head(1, 3, 3, 4), head(1, 2, 4, 4), head(1, 2, 3, 5)]
        #expect(Set(all.flatMap { $0 }).count == 25)
    }

    @Test func `logarithm and exponential stay within two units in the last place`() {
        var random = SplitMix64(seed: 5)
        for _ in 0..<20_000 {
            let x = Foundation.exp((random.nextUnitUniform() - 0.5) * 1_400)
            let log = PortableMath.log(x)
            #expect(abs(log - Foundation.log(x)) <= 2 * Foundation.log(x).ulp)
            let y = (random.nextUnitUniform() - 0.5) * 1_400
            #expect(abs(PortableMath.exp(y) - Foundation.exp(y)) <= 2 * Foundation.exp(y).ulp)
        }
        #expect(PortableMath.log(0) == -.infinity)
        #expect(PortableMath.log(-1).isNaN)
        #expect(PortableMath.log(1) == 0)
        #expect(PortableMath.exp(0) == 1)
        #expect(PortableMath.exp(1_000) == .infinity)
        #expect(PortableMath.exp(-1_000) == 0)
    }
}
