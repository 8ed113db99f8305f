import DiscreteEvents
import HotlineModel

// Interpreter pools.
extension ScenarioDecoder {
    mutating func interpreterPool(_ name: String, _ fields: Fields) -> InterpreterPool? {
        let (languages, connect) = (texts("languages", of: fields), distribution("connect", of: fields))
        let (stretch, found) = (number("stretch", of: fields), share("found", of: fields))
        let staffing = staffing(fields, name: name, people: "interpreters")
        guard let languages, let staffing else { return nil }
        return InterpreterPool(
            name: name, languages: languages, connect: connect ?? .seconds(0), stretch: stretch ?? 1,
            found: found ?? 1, staffing: staffing)
    }
}
