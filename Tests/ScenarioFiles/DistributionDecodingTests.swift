import DiscreteEvents
import Testing

@testable import ScenarioFiles

@Suite struct DistributionDecodingTests {
    private func decode(_ text: String) throws -> (value: Distribution?, found: [Diagnostic]) {
        var bag = DiagnosticBag()
        let node = try #require(JSONReader.read(SourceText(name: "t", bytes: Array(text.utf8)), into: &bag))
        var decoder = ScenarioDecoder(bag: bag)
        let value = decoder.distribution(node, path: "talk")
        return (value, decoder.bag.all)
    }

    @Test(arguments: [
        (#""45s""#, 45.0), (#"{"constant":"2m"}"#, 120), (#"{"exponential":{"mean":"4m"}}"#, 240),
        (#"{"lognormal":{"mean":"17m","cv":0.9}}"#, 1_020), (#"{"gamma":{"mean":"8m","cv":0.7}}"#, 480),
        (#"{"erlang":{"mean":"90s","phases":3}}"#, 90), (#"{"weibull":{"mean":"5m","cv":1.5}}"#, 300),
        (#"{"hyperexponential":{"mean":"20s","cv":3}}"#, 20), (#"{"uniform":{"from":"2s","to":"8s"}}"#, 5),
        (#"{"triangular":{"from":"1s","mode":"2s","to":"6s"}}"#, 3),
        (#"{"empirical":{"values":["1s","5s"],"weights":[1,3]}}"#, 4),
        (#"{"shifted":{"by":"4s","of":"1s"}}"#, 5),
        (#"{"withZero":{"share":"25%","otherwise":"8s"}}"#, 6),
        (#"{"mixture":[{"share":0.5,"of":"2s"},{"share":0.5,"of":"4s"}]}"#, 3),
        (
            #"{"value":{"exponential":{"mean":{"value":"6m","basis":"fact:patience"}}},"basis":"assumption:x"}"#,
            360
        ),
    ])
    func `every shape is read with its mean`(text: String, mean: Double) throws {
        let (value, found) = try decode(text)
        #expect(found.isEmpty)
        #expect(abs(try #require(value).mean - mean) < 1e-9 * mean)
    }

    @Test(arguments: [
        ("45", "talk needs a unit: write \"45s\", \"45m\" or \"45h\""),
        (
            #"{"exponental":{"mean":"4m"}}"#,
            "unknown key \"exponental\" in talk; did you mean \"exponential\"?"
        ),
        (#"{"exponential":{}}"#, "talk.exponential needs \"mean\""),
        (#"{"exponential":{"mean":"0s"}}"#, "talk.exponential: mean is 0.0, but must be a number above 0"),
        (#"{"uniform":{"from":"9s","to":"8s"}}"#, "talk.uniform: \"from\" must be below \"to\""),
        (#"{"gamma":{"mean":"8m","cv":"x"}}"#, "talk.gamma.cv must be a number, not a text"),
    ])
    func `a mistake is told in a sentence`(text: String, sentence: String) throws {
        #expect(try decode(text).found.map(\.message).contains(sentence))
    }
}
