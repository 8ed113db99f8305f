/// Ways through stages, such as those of a call from the caller to the counsellor: boxes joined by arrows.
public struct RouteChart: Sendable, Hashable {
    /// A place on a way.
    public struct Node: Sendable, Hashable {
        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// What there is to know about it; nil for nothing.
        public var detail: Phrase?
        /// The stage, from 0.
        public var stage: Int

        /// Creates a node.
        public init(_ id: String, _ name: Phrase, detail: Phrase? = nil, stage: Int) {
            self.id = id
            self.name = name
            self.detail = detail
            self.stage = stage
        }
    }

    /// A way from one node to another.
    public struct Link: Sendable, Hashable {
        /// The node it leaves.
        public var from: String
        /// The node it reaches.
        public var to: String
        /// When or how often it is taken.
        public var label: Phrase
        /// How much of what leaves the node takes it, from 0 to 1; drawn by its thickness.
        public var weight: Double
        /// Whether it is taken as an exception, and so drawn dashed.
        public var isException: Bool

        /// Creates a link.
        public init(
            from: String, to: String, _ label: Phrase, weight: Double = 0.5, isException: Bool = false
        ) {
            self.from = from
            self.to = to
            self.label = label
            self.weight = weight
            self.isException = isException
        }
    }

    /// What each stage is called, from the first.
    public var stages: [Phrase]
    /// The nodes; those of a stage from the top.
    public var nodes: [Node]
    /// The links.
    public var links: [Link]
    /// The stage whose nodes head a tree of their own where the chart is written as text.
    public var rootStage: Int

    /// Creates a chart.
    public init(stages: [Phrase], nodes: [Node], links: [Link], rootStage: Int = 0) {
        self.stages = stages
        self.nodes = nodes
        self.links = links
        self.rootStage = rootStage
    }

    /// The nodes that can be drawn: those of a named stage; the first of equal names counts.
    var drawableNodes: [Node] {
        var seen: [String] = []
        return nodes.filter { node in
            guard stages.indices.contains(node.stage), !seen.contains(node.id) else { return false }
            seen.append(node.id)
            return true
        }
    }

    /// The links that can be drawn: those between two known nodes.
    var drawableLinks: [Link] {
        let ids = drawableNodes.map(\.id)
        return links.filter { $0.from != $0.to && ids.contains($0.from) && ids.contains($0.to) }
    }
}
