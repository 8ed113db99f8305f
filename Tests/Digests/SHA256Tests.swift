import Digests
import Testing

@Suite struct SHA256Tests {
    // The example messages of FIPS 180-4 and its test vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
                + "mnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `digests of the published messages`(message: String, hex: String) {
        #expect(SHA256.digest(of: Array(message.utf8)).hex == hex)
    }

    @Test func `a hundred thousand letters in pieces`() {
        // A tenth of the standard's long message keeps the test quick; the value is that of sha256sum.
        var hash = SHA256()
        for _ in 0..<1_000 { hash.update(String(repeating: "a", count: 100)) }
        #expect(
            hash.finish().hex == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
    }

    @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 127, 128, 200])
    func `the size of the pieces makes no difference`(size: Int) {
        let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = SHA256()
        var rest = bytes[...]
        while !rest.isEmpty {
            hash.update(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        #expect(hash.finish() == SHA256.digest(of: bytes))
    }

    @Test func `finishing leaves room for more`() {
        var hash = SHA256()
        hash.update("a")
        #expect(hash.finish() == SHA256.digest(of: Array("a".utf8)))
        hash.update("bc")
        #expect(hash.finish() == SHA256.digest(of: Array("abc".utf8)))
    }
}
