import Foundation
import HotlineModel
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioSchemaTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func parse(_ text: String) throws -> JSONSyntax {
        var bag = DiagnosticBag()
        let tree = JSONReader.read(SourceText(name: "t", bytes: Array(text.utf8)), into: &bag)
        #expect(bag.all.map(\.text) == [])
        return try #require(tree)
    }

    private static func read(_ tree: JSONSyntax) -> (scenario: Scenario, errors: [Diagnostic]) {
        var decoder = ScenarioDecoder(bag: DiagnosticBag(), files: WholeScenario.files)
        let scenario = decoder.scenario(tree)
        return (scenario, decoder.bag.all.filter { $0.severity == .error })
    }

    /// The whole scenario in parts: each entry alone with what a file must have.
    private static func parts() throws -> [JSONSyntax] {
        let whole = try [WholeScenario.text, WholeScenario.short].flatMap { try parse($0).members ?? [] }
            .filter { $0.value.members?.isEmpty != true }
        let empty = ["callers", "hotlines", "teams"].map { ($0, JSONSyntax?.some(.object([]))) }
        func file(_ key: String, _ value: JSONSyntax) -> JSONSyntax {
            .object(empty.filter { $0.0 != key } + [(key, value)])
        }
        return whole.flatMap { member in
            guard let format = ScenarioFormat.scenario[member.key], case .entries = format.value else {
                return [file(member.key, member.value)]
            }
            return (member.value.members ?? []).map { entry in
                file(member.key, .object([(entry.key, entry.value)]))
            }
        }
    }

    // MARK: The schema itself

    @Test func `the schema beside the scenarios is the one of this format`() throws {
        let file = Self.repository.appending(path: "scenarios/\(ScenarioSchema.fileName)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
            try Data(ScenarioSchema.text.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == ScenarioSchema.text)
    }

    @Test
    func
        `the schema uses no keyword that its tests do not judge by, and refers to nothing that is not there`()
    {
        let validator = SchemaValidator(ScenarioSchema.document)
        func check(_ schema: JSONSyntax, isMap: Bool) {
            for member in schema.members ?? [] {
                if !isMap { #expect(SchemaValidator.keywords.contains(member.key)) }
                if member.key == "$ref", case .string(let path) = member.value.value {
                    #expect(validator.target(of: path) != nil, "\(path)")
                }
                let isSchemas = !isMap && ["properties", "$defs", "dependentRequired"].contains(member.key)
                if isMap || !["default", "enum", "const", "required"].contains(member.key) {
                    check(member.value, isMap: isSchemas)
                }
            }
            if case .array(let elements) = schema.value {
                for element in elements { check(element, isMap: false) }
            }
        }
        check(ScenarioSchema.document, isMap: false)
    }

    @Test func `every key is explained in a sentence`() {
        for object in FormatObject.all {
            #expect(object.meaning.hasSuffix("."), "\(object.name)")
            #expect(Set(object.names).count == object.names.count, "\(object.name)")
            for key in object.keys {
                #expect(key.meaning.hasSuffix(".") && key.meaning.count > 4, "\(object.name).\(key.name)")
            }
        }
    }

    @Test func `objects with the same name in the schema are the same`() {
        var known: [String: String] = [:]
        for object in FormatObject.all {
            let text = "\(object)"
            #expect(known[object.name] ?? text == text, "\(object.name)")
            known[object.name] = text
        }
    }

    // MARK: The table and the reader

    @Test func `the whole scenario uses every key`() throws {
        var used: Set<String> = []
        for text in [WholeScenario.text, WholeScenario.short] {
            FormatObject.walk(try Self.parse(text), as: .object(ScenarioFormat.scenario)) {
                object, key, _, _ in used.insert("\(object.name).\(key.name)")
            }
        }
        let all = FormatObject.all.flatMap { object in object.names.map { "\(object.name).\($0)" } }
        #expect(Set(all).subtracting(used).sorted() == ["scenario.extends"])
    }

    @Test func `every key makes a difference, and its absence means its default`() throws {
        // What only editors and the files' loader look at, and a table's column that is the usual one.
        let silent = ["$schema", "partners.embassy"]
        for part in try Self.parts() {
            let before = Self.read(part)
            #expect(before.errors.map(\.message) == [])
            var places: [(path: [String], absent: String?)] = []
            FormatObject.walk(part, as: .object(ScenarioFormat.scenario)) { _, key, path, _ in
                places.append((path, key.absent))
            }
            for (path, absent) in places where !silent.contains(path.joined(separator: ".")) {
                guard let without = Mutant.changing(part, at: path[...], { _ in nil }) else { continue }
                let after = Self.read(without)
                #expect(
                    !after.errors.isEmpty || after.scenario != before.scenario,
                    "\(path.joined(separator: "."))")
                guard let absent, after.errors.isEmpty else { continue }
                let stated = try Self.parse(absent)
                let with = try #require(Mutant.changing(part, at: path[...]) { _ in stated })
                #expect(Self.read(with).scenario == after.scenario, "\(path.joined(separator: "."))")
            }
        }
    }

    // MARK: Agreement

    /// What the schema cannot judge.
    private static func isBeyondTheSchema(_ diagnostic: Diagnostic) -> Bool {
        let sentences = [
            "must be at least", "must be from 1s to", "must be from 1m to", "must be at most",
            "a date such as",
            "ends on", "but must be", "\"from\" must be below", "must lie between", "does not lie within",
            "twice",
            "places occupied", "places for some", "name of a campaign", "above 0 for one hour",
            "must have the same length",
            "no time zone",
            "whole minutes", "must not be empty", "say with \"every\"",
            "must be more than", "must be from 50% to", "in the same unit", "between \"from\" and \"to\"",
            // What a row of a table has beside it.
            "from-plan.shifts.late needs",
        ]
        return [.shareSum, .table, .missingFile].contains(diagnostic.code)
            || [.outOfRange, .contradiction, .unknownName, .missingKey, .wrongUnit].contains(diagnostic.code)
                && sentences.contains(where: diagnostic.message.contains)
    }

    private static func check(_ document: JSONSyntax, _ errors: [Diagnostic], _ validator: SchemaValidator) {
        let accepted = validator.accepts(document)
        if errors.isEmpty {
            #expect(accepted, "the reader accepts \(CanonicalJSON.text(of: document))")
        } else if !errors.contains(where: isBeyondTheSchema) {
            #expect(
                !accepted, "the schema accepts \(CanonicalJSON.text(of: document)): \(errors.map(\.message))")
        }
    }

    @Test func `schema and reader agree on a scenario with every key, and on thousands with one mistake`()
        throws
    {
        let validator = SchemaValidator(ScenarioSchema.document)
        #expect(validator.accepts(try Self.parse(WholeScenario.text)))
        let replacements = try Mutant.replacements.map(Self.parse)
        var turn = 0
        defer { #expect(turn > 4_000) }
        for part in try Self.parts() {
            for path in Mutant.paths(in: part) {
                // In turn, so that every kind of value meets every kind of mistake somewhere.
                for _ in 0..<6 {
                    turn += 1
                    let replacement = replacements[turn % replacements.count]
                    guard let mutant = Mutant.changing(part, at: path[...], { _ in replacement }) else {
                        continue
                    }
                    Self.check(mutant, Self.read(mutant).errors, validator)
                }
                let changes: [(JSONSyntax) -> JSONSyntax?] = [
                    { _ in nil }, { .object([("value", $0)]) },
                    { .object([("value", $0), ("basis", .text("fact:x"))]) },
                    { .object([("value", $0), ("basis", .text("x"))]) },
                    { node in
                        node.members.map { .object($0.map { ($0.key, $0.value) } + [("nope", .number(1))]) }
                    },
                ]
                for change in changes {
                    guard let mutant = Mutant.changing(part, at: path[...], change) else { continue }
                    Self.check(mutant, Self.read(mutant).errors, validator)
                }
            }
        }
    }

    @Test func `schema and reader agree on files that change another`() throws {
        let validator = SchemaValidator(ScenarioSchema.document)
        let replacements = try Mutant.replacements.map(Self.parse)
        var turn = 0
        for part in try Self.parts() {
            for path in Mutant.paths(in: part) where !path.isEmpty {
                for _ in 0..<3 {
                    turn += 1
                    let value = replacements[turn % replacements.count]
                    guard let patch = Mutant.patch(value, at: path[...], in: part) else { continue }
                    let file = JSONSyntax.object(
                        [("extends", .text("base.jsonc"))] + (patch.members ?? []).map { ($0.key, $0.value) })
                    let errors = Self.read(MergePatch.apply(patch, to: part)).errors
                    // What is missing, or there twice, is so only together with the other file.
                    let ofBoth = errors.contains {
                        $0.code == .missingKey || $0.code == .contradiction || $0.code == .withoutEffect
                            || $0.message.contains("exactly one")
                    }
                    if !ofBoth { Self.check(file, errors, validator) }
                }
            }
        }
    }

    @Test func `the shipped scenarios follow the schema`() throws {
        let validator = SchemaValidator(ScenarioSchema.document)
        let folder = Self.repository.appending(path: "scenarios")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".jsonc")
        }
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            #expect(validator.accepts(try Self.parse(text)), "\(file)")
        }
    }
}
