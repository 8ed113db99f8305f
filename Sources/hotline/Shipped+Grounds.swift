import Documents
import Facts
import HotlineModel
import Reporting

extension Shipped {
    /// What the seeds say about facts and assumptions; nothing where there are none.
    static var grounds: [Ground] {
        guard let folder = facts else { return [] }
        return FactBook.load(folder: folder).book.entries.map { entry in
            Ground(
                citation: entry.citation, kind: Ground.Kind(rawValue: entry.kind.rawValue) ?? .assumption,
                statement: words(entry.statement), support: support(entry),
                confidence: words(entry.confidence))
        }
    }

    private static func words(_ text: LocalizedText) -> Phrase {
        Phrase(english: Line([.words(text.english)]), arabic: text.arabic.map { Line([.words($0)]) })
    }

    private static func support(_ entry: FactEntry) -> Phrase {
        if let source = entry.source { return .name("\(source.publisher), \(source.title) (\(source.date))") }
        if let reason = entry.reason { return words(reason) }
        return .code(entry.arithmetic ?? entry.from.joined(separator: ", "))
    }

    private static func words(_ confidence: Confidence) -> Phrase {
        switch confidence {
        case .high: Phrase(english: "high", arabic: "عالية")
        case .medium: Phrase(english: "medium", arabic: "متوسطة")
        case .low: Phrase(english: "low", arabic: "منخفضة")
        }
    }
}
