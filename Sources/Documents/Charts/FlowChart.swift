/// Amounts that flow through stages, such as calls from dial to outcome (a diagram after Sankey).
public struct FlowChart: Sendable, Hashable {
    /// A place that amounts flow through.
    public struct Node: Sendable, Hashable {
        /// What arriving here means.
        public enum Tone: Sendable, Hashable {
            /// A step on the way.
            case step
            /// What was wanted.
            case reached
            /// What was not wanted.
            case lost
        }

        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// The stage, from 0; links lead to later stages.
        public var stage: Int
        /// What arriving here means.
        public var tone: Tone

        /// Creates a node.
        public init(_ id: String, _ name: Phrase, stage: Int, tone: Tone = .step) {
            self.id = id
            self.name = name
            self.stage = stage
            self.tone = tone
        }
    }

    /// An amount that flows from one node to another.
    public struct Link: Sendable, Hashable {
        /// The node it leaves.
        public var from: String
        /// The node it reaches.
        public var to: String
        /// How much.
        public var amount: EstimatedValue

        /// Creates a link.
        public init(from: String, to: String, _ amount: EstimatedValue) {
            self.from = from
            self.to = to
            self.amount = amount
        }
    }

    /// What flows.
    public var amountTitle: Phrase
    /// The nodes; those of a stage from the top.
    public var nodes: [Node]
    /// The links.
    public var links: [Link]

    /// Creates a chart.
    public init(amountTitle: Phrase, nodes: [Node], links: [Link]) {
        self.amountTitle = amountTitle
        self.nodes = nodes
        self.links = links
    }

    /// The nodes that can be drawn, by their own order; the first of equal names counts.
    var drawableNodes: [Node] {
        var seen: [String] = []
        return nodes.filter { node in
            guard (0..<32).contains(node.stage), !seen.contains(node.id) else { return false }
            seen.append(node.id)
            return true
        }
    }

    /// The links that can be drawn: positive amounts between known nodes, to a later stage.
    var drawableLinks: [Link] {
        let nodes = drawableNodes
        return links.filter { link in
            guard link.amount.value.isFinite, link.amount.value > 0,
                let from = nodes.first(where: { $0.id == link.from }),
                let to = nodes.first(where: { $0.id == link.to })
            else { return false }
            return from.stage < to.stage
        }
    }
}
