import Arguments
import Planning

extension ValueKind where Value == Shard {
    /// `I/N`: the first of sixteen shards is `1/16`.
    static var shard: ValueKind {
        ValueKind(
            placeholder: "i/n", write: { "\($0.number)/\($0.count)" },
            read: { (text: String) throws(ValueProblem) -> Shard in
                let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
                guard numbers.count == 2, text.utf8.allSatisfy({ $0 == 47 || (48...57).contains($0) }),
                    let number = Int(numbers[0]), let count = Int(numbers[1]),
                    let shard = Shard(number, of: count)
                else {
                    throw ValueProblem(
                        "Please provide a number and of how many, such as '3/16'; at most \(Shard.most).")
                }
                return shard
            })
    }
}
