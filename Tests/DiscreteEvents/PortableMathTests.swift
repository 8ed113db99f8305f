import DiscreteEvents
import Testing

/// The functions that sampling goes through, against values computed with 80 digits and rounded once.
@Suite struct PortableMathTests {
    /// Units in the last place between a value and its correctly rounded reference.
    private func units(_ value: Double, from reference: Double) -> Double {
        value == reference ? 0 : abs(value - reference) / max(reference.ulp, .leastNonzeroMagnitude)
    }

    private static let logarithms: [(Double, Double)] = [
        (0x1.0000000000001p0, 0x1.fffffffffffffp-53), (0x1.fffffffffffffp-1, -0x1.0000000000000p-53),
        (0x1.0000000000000p-1, -0x1.62e42fefa39efp-1), (0x1.0000000000000p1, 0x1.62e42fefa39efp-1),
        (0x1.8000000000000p1, 0x1.193ea7aad030bp0), (0x1.4000000000000p3, 0x1.26bb1bbb55516p1),
        (0x1.999999999999ap-4, -0x1.26bb1bbb55515p1), (Double(bitPattern: 0x1), -0x1.74385446d71c3p9),
        (0x1.0000000000000p-1022, -0x1.6232bdd7abcd2p9), (0x1.fffffffffffffp1023, 0x1.62e42fefa39efp9),
        (0x1.6a09e667f3bccp-1, -0x1.62e42fefa39f1p-2), (0x1.6a09e667f3bcdp-1, -0x1.62e42fefa39eep-2),
        (0x1.6a09e667f3bcdp0, 0x1.62e42fefa39f0p-2), (0x1.000001ad7f29bp0, 0x1.ad7f2847b6492p-24),
        (0x1.fffffca501acbp-1, -0x1.ad7f2b1049b9fp-24), (0x1.5bf0a8b145769p1, 0x1.0000000000000p0),
        (0x1.cd2b297d889bcp-54, -0x1.26bb1bbb55516p5), (0x1.0040000000000p0, 0x1.ffc00aa8ab110p-11),
        (0x1.09e4cbba42d1bp471, 0x1.46829f2d04071p8), (0x1.2319b399e0de3p-766, -0x1.09693f7911256p9),
        (0x1.da833a0a50f48p-212, -0x1.24a901c2332f0p7), (0x1.f8e8838bd541ep388, 0x1.0d9ecc54f49bdp8),
        (0x1.e7172feed5cecp-897, -0x1.368e0c3b97ebdp9), (0x1.3809ad7169d99p-560, -0x1.83f6e7c83a7dfp8),
        (0x1.d3441931d9aabp-341, -0x1.d785df0af5434p7), (0x1.80a5736bba2acp-714, -0x1.ee7ffc1445fcdp8),
        (0x1.9c5ec30ec2fcfp925, 0x1.40d1a63f656b4p9), (0x1.3f810efc73e95p663, 0x1.cbc73660994a5p8),
        (0x1.36b725d1c8d6cp672, 0x1.d1fd153d51d6dp8), (0x1.af6d3c6235602p-816, -0x1.1a8b07eb1f296p9),
        (0x1.a198ad6bea435p816, 0x1.1b0c78d34eb42p9), (0x1.142965f7d20fcp-994, -0x1.5874cc6ac3d28p9),
        (0x1.afe5f3ef1fb40p-6, -0x1.d164344b99274p1), (0x1.8d4bfb8d38ab8p-2, -0x1.e4c16b9438ee0p-1),
        (0x1.fbe0e200df9d2p-2, -0x1.670792fb86f9bp-1), (0x1.da79a3cbeec7bp-1, -0x1.37c4bf6234d93p-4),
        (0x1.5e2a5f3223747p-1, -0x1.8509672b856d9p-2), (0x1.c1598cb7cc46dp-1, -0x1.0b4fa0446ffcap-3),
        (0x1.be1e014233f40p-4, -0x1.1bccb33f658a8p1), (0x1.51ed4af49814cp-2, -0x1.1bcff882f2cc7p0),
        (0x1.b6bea50fd0aafp-1, -0x1.3c39b17786b92p-3), (0x1.76d2e44eae3d0p-3, -0x1.b2bace9280933p0),
        (0x1.4d57f6622303ap-2, -0x1.1f4eec1007ddcp0), (0x1.de00914071360p-6, -0x1.c468b2eede845p1),
        (0x1.8765668f4b4cep-1, -0x1.130d11d1d91e7p-2), (0x1.a6b527261948ap-2, -0x1.c503552652c55p-1),
        (0x1.02e9d62bf114bp0, 0x1.72cff0199c30fp-7), (0x1.305fae7dc37c2p0, 0x1.6277393437275p-3),
        (0x1.cc36c0839b3c6p0, 0x1.2c4b8c31721f3p-1), (0x1.4606dcb24e3a4p0, 0x1.ef35f838b3937p-3),
        (0x1.66cc4b42f2798p0, 0x1.59af2463c23c2p-2), (0x1.2baec10552c7ap0, 0x1.42a7c7f1e424cp-3),
        (0x1.7ab5ba80150fcp-1, -0x1.34caa0680fea6p-2), (0x1.7993ad875ed46p0, 0x1.8dec4cac88401p-2),
        (0x1.b2e177a8d9df4p0, 0x1.0f4e509a9c19ep-1), (0x1.3ecbd162572dap0, 0x1.c14766c872662p-3),
    ]

    private static let exponentials: [(Double, Double)] = [
        (0x1.0000000000000p0, 0x1.5bf0a8b145769p1), (-0x1.0000000000000p0, 0x1.78b56362cef38p-2),
        (0x1.0000000000000p-1, 0x1.a61298e1e069cp0), (-0x1.0000000000000p-1, 0x1.368b2fc6f960ap-1),
        (0x1.b7cdfd9d7bdbbp-34, 0x1.000000006df38p0), (-0x1.b7cdfd9d7bdbbp-34, 0x1.ffffffff24190p-1),
        (0x1.70ef54646d497p-57, 0x1.0000000000000p0), (0x1.62e42fefa39efp-2, 0x1.6a09e667f3bccp0),
        (0x1.62e42fefa39f0p-2, 0x1.6a09e667f3bcdp0), (-0x1.62e42fefa39f0p-2, 0x1.6a09e667f3bccp-1),
        (0x1.62e42fefa39efp9, 0x1.fffffffffff2ap1023), (-0x1.6232bdd7abcd2p9, 0x1.000000000007cp-1022),
        (-0x1.74910d52d3051p9, Double(bitPattern: 0x1)), (-0x1.7200000000000p9, Double(bitPattern: 0x55)),
        (0x1.5e00000000000p9, 0x1.d945df4f8ec8ep1009), (-0x1.5e00000000000p9, 0x1.14f2b0fb9307fp-1010),
        (0x1.0000000000000p1, 0x1.d8e64b8d4ddaep2), (0x1.4000000000000p3, 0x1.5829dcf950560p14),
        (0x1.62e42fefa39efp-1, 0x1.0000000000000p1), (0x1.921fb54442d18p1, 0x1.724046eb09339p4),
        (-0x1.de894fe81f250p5, 0x1.a08532b5aafccp-87), (-0x1.5d7d8dcc8b774p7, 0x1.dc5e545645013p-253),
        (-0x1.f9d9e323ebccep8, 0x1.285641afb7f50p-730), (0x1.2e42741656290p6, 0x1.030d7056f2cc8p109),
        (0x1.9fab4fe9affccp8, 0x1.9b4053d32ad26p599), (-0x1.5ce765c950f80p3, 0x1.34ac8844bc29bp-16),
        (0x1.841d73c3af3a8p7, 0x1.f403d0bb6f119p279), (0x1.10cfb0bf9e2b4p9, 0x1.1f6a490a30670p787),
        (0x1.2a07e06a35f66p8, 0x1.f4994ca7f9af8p429), (-0x1.5f1f54d61d631p9, 0x1.d57cd7c8cececp-1014),
        (-0x1.10e4752c14e14p9, 0x1.83bcef19f158fp-788), (-0x1.f03888c1b55c7p8, 0x1.1342f9683eac3p-716),
        (0x1.671bfb3beb54cp8, 0x1.0f935415825eep518), (-0x1.f0b1523020f69p8, 0x1.57738dd105d48p-717),
        (0x1.d27844cba7c12p-1, 0x1.3e55be7941a98p1), (-0x1.e7bbde526fcc0p-5, 0x1.e268064917237p-1),
        (-0x1.0b1d5c48405e0p-5, 0x1.ef93177ddff79p-1), (-0x1.49841382e9d3ap-1, 0x1.0d01e4158ea1ep-1),
        (-0x1.23dca31bbfa46p-1, 0x1.2189629225c07p-1), (0x1.b1d2584b2f4c0p-5, 0x1.0dec1cbde0d9ap0),
        (-0x1.554216acd73c6p-1, 0x1.06e87d6cb02ccp-1), (0x1.7e1d1324f7b20p-1, 0x1.0dfabd179aa54p1),
        (-0x1.b3789a0c2c9b0p-3, 0x1.9ded96ff64956p-1), (0x1.97a1e5b4d03a0p-5, 0x1.0d0f8e8ad7ba4p0),
        (-0x1.501a129b44058p-3, 0x1.b281d47139994p-1), (0x1.1b2bc1527c5e8p-1, 0x1.bd1385f7f5d73p0),
        (-0x1.47b0dff0f06f4p-2, 0x1.73c8cab8d64d0p-1), (-0x1.82b051e895bfcp-1, 0x1.e12b7bc1c6b99p-2),
        (-0x1.db59808730bd5p3, 0x1.7bd60b598f8ffp-22), (0x1.7664a8fc219e2p4, 0x1.b11183485ccbcp33),
        (-0x1.52ce604c88f64p3, 0x1.a732a9e6d3c4bp-16), (0x1.ecb16c5fb0c10p1, 0x1.77a16b84b6355p5),
        (-0x1.2b00a8142c786p3, 0x1.6f0451e049a73p-14), (-0x1.284acc3f33e30p3, 0x1.8f751eb92133cp-14),
        (0x1.9c0dbaa8ac9fap4, 0x1.1ce26a460aa04p37), (-0x1.fdb4bbde6c8e0p1, 0x1.31828e7e8e24cp-6),
        (0x1.556ccddc2cf76p4, 0x1.b9582b0ca2a40p30), (-0x1.b9395018df654p2, 0x1.09bdf7d37fd38p-10),
    ]

    private static let powers: [(Double, Double, Double)] = [
        (0x1.1ec7f2e3a8fc7p4, 0x1.e677eb5808460p1, 0x1.c56a4209f79c5p15),
        (0x1.b51cdcea6a992p4, 0x1.1af65d1eba917p1, 0x1.768429b6eecfdp10),
        (0x1.623e07cfbea9dp4, 0x1.a2466b453a364p1, 0x1.84a80478dd627p14),
        (0x1.94c026f7cd226p4, 0x1.0d941d6686cfap2, 0x1.8cd89ff80081fp19),
        (0x1.97caeb8233ce7p4, 0x1.4f4d537532256p1, 0x1.2ddb36ed758ddp12),
        (0x1.f51ce2811260ep2, 0x1.0540531e946f6p2, 0x1.161f4efcce6ddp12),
        (0x1.0d8778780ab44p5, 0x1.9600e093b123ep1, 0x1.11752a959c380p16),
        (0x1.6c27e51616b9fp5, 0x1.c1275bf650f7ep1, 0x1.4197e1a8f2024p19),
        (0x1.09c26787c2c95p3, 0x1.8fe57fa919290p-2, 0x1.24929781330dfp1),
        (0x1.e86222bd402f2p4, 0x1.294178af2cb9bp2, 0x1.dfed0d56129b3p22),
        (0x1.0d52aa24398fep4, 0x1.30dae9afb5ecbp1, 0x1.a02cb90a99effp9),
        (0x1.c68fe0d7644f2p4, 0x1.e4a59ad1403bcp-1, 0x1.7c23a7db1db89p4),
        (0x1.262df67a1bc08p3, 0x1.38a872f0f2546p2, 0x1.8db7d370415c5p15),
        (0x1.741a1f40a7883p5, 0x1.03824ba9b94b3p1, 0x1.2c72912d79d59p11),
        (0x1.0830d199580fcp3, 0x1.791ea98efbfffp1, 0x1.f65f093f710a9p8),
        (0x1.7aeeb52688732p5, 0x1.ce34768a69465p1, 0x1.11fc753fcf0f4p20),
        (0x1.82d0130bf26acp5, 0x1.36f525fb6b20cp2, 0x1.2367ea3c0b892p27),
        (0x1.e4591004aa364p4, 0x1.c0d82547d0c18p1, 0x1.30e18900f92acp17),
        (0x1.52ccc245fa910p4, 0x1.2eb2c37ed57b9p1, 0x1.556b25064c602p10),
        (0x1.7a1452d67b53dp5, 0x1.4cca248d13884p1, 0x1.60ab0349d0d6ep14),
        (0x1.238a0d1155d18p-3, 0x1.83b5db38889ccp-3, 0x1.61fdbdf2b3210p-1),
        (0x1.ded5aeefef580p-6, 0x1.3e90e122cb7a3p-2, 0x1.553174ec8d886p-2),
        (0x1.d77d2d025a333p-1, 0x1.34b15fdd73d6bp-2, 0x1.f36f2519dcc8fp-1),
        (0x1.4fec30dbe7e80p-8, 0x1.6d18eb2a5c5bap-3, 0x1.8ff62d3ec689ap-2),
        (0x1.7bf6a39defa9cp-1, 0x1.27ae58f1e8b81p0, 0x1.6acc2fd55b84fp-1),
        (0x1.4cd5d87458f83p-1, 0x1.0211cf920ccf7p-2, 0x1.cb565fad99523p-1),
        (0x1.ae8a0a56a7cd2p-1, 0x1.8e3b8b3fada9ep-3, 0x1.ef090dce7ff6bp-1),
        (0x1.4ca2d7222cbf6p-1, 0x1.803e52913166cp-3, 0x1.d833fe88f4bf9p-1),
        (0x1.68c8cc3ba67aep-1, 0x1.a1e632cae9e8ap-2, 0x1.bbd7b3768d80cp-1),
        (0x1.148d894721d60p-1, 0x1.0c0438a68400cp-3, 0x1.d8599f50f4f6fp-1),
        (0x1.87ff401d12ef8p-2, 0x1.21e6428ae5d11p0, 0x1.593150aa03da6p-2),
        (0x1.d6a5204f90478p-3, 0x1.35b3ea4c2056fp-3, 0x1.99ea4b225fa6cp-1),
        (0x1.f14946d18c9d8p-2, 0x1.56e4f35309416p1, 0x1.27cb147fbc1b3p-3),
        (0x1.b538020965600p-3, 0x1.65c0d7e7a1d46p-1, 0x1.5c19d8e83c7b7p-2),
        (0x1.a9fbd5f3a2580p-5, 0x1.279cfba555b41p-3, 0x1.4e2515122980ep-1),
        (0x1.8b786bae5bb20p-2, 0x1.380eab66d3ffep-1, 0x1.1eb507322f0bep-1),
        (0x1.e4ef5623d46eap-2, 0x1.12571d9f40189p-3, 0x1.cf37eece9733bp-1),
        (0x1.92ea47e4c3adap-2, 0x1.291b9ebe55da1p-2, 0x1.869a8fc416adep-1),
        (0x1.1f8c10671a4ccp-2, 0x1.e721477851ae2p-3, 0x1.7a8107ef3e8fep-1),
        (0x1.f72c286131b19p-1, 0x1.74c25dfc1a196p-2, 0x1.fcc4d0287a5d9p-1),
        (0x1.0000000000000p1, 0x1.0000000000000p-1, 0x1.6a09e667f3bcdp0),
        (0x1.4000000000000p3, -0x1.8000000000000p1, 0x1.0624dd2f1a9fcp-10),
        (0x1.0000000000000p0, 0x1.dcd6500000000p29, 0x1.0000000000000p0),
        (0x1.0000000000000p-1, 0x1.f400000000000p9, 0x1.0000000000000p-1000),
        (0x1.56e1fc2f8f359p-997, 0x1.47ae147ae147bp-7, 0x1.0624dd2f1a9fbp-10),
        (0x1.c000000000000p2, 0, 0x1.0000000000000p0),
    ]

    @Test func `the logarithm is within one unit in the last place of the correctly rounded one`() {
        for (x, reference) in Self.logarithms {
            #expect(units(PortableMath.log(x), from: reference) <= 1, "log \(x)")
        }
    }

    @Test func `the exponential is within one unit in the last place of the correctly rounded one`() {
        for (x, reference) in Self.exponentials {
            #expect(units(PortableMath.exp(x), from: reference) <= 1, "exp \(x)")
        }
    }

    /// A power is the exponential of a rounded product, whose error grows with the product.
    @Test func `a power loses no more than its exponent's rounding costs`() {
        for (base, power, reference) in Self.powers {
            let exponent = abs(power * PortableMath.log(base))
            #expect(
                units(PortableMath.pow(base, power), from: reference) <= 2 + 2 * exponent,
                "\(base) to the power of \(power)")
        }
    }

    @Test func `at the ends stand the values of the real functions`() {
        #expect(PortableMath.log(.infinity) == .infinity)
        #expect(PortableMath.log(.nan).isNaN && PortableMath.exp(.nan).isNaN)
        #expect(PortableMath.exp(709.782712893384.nextUp) == .infinity)
        #expect(PortableMath.exp(-746) == 0)
        #expect(PortableMath.exp(-.infinity) == 0 && PortableMath.exp(.infinity) == .infinity)
        #expect(PortableMath.pow(0, 2) == 0)
    }

    @Test func `neither function ever falls where the real one rises`() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<20_000 {
            let x = (random.nextUnitUniform() - 0.5) * 1_400
            #expect(PortableMath.exp(x) <= PortableMath.exp(x + abs(x) * 1e-14))
            let y = random.nextUnitUniform() + 1e-300
            #expect(PortableMath.log(y) <= PortableMath.log(y * (1 + 1e-14)))
        }
    }
}
