extension TextRenderer {
    /// A tree for each node of the root stage: first what leads to it, then where it leads.
    func routes(_ chart: RouteChart, _ keys: inout [Definition]) -> [String] {
        let nodes = chart.drawableNodes
        var lines: [String] = []
        for root in nodes where root.stage == chart.rootStage {
            if !lines.isEmpty { lines.append("") }
            lines.append(clipped(head(root, &keys), width))
            var branches: [Branch] = []
            for link in chart.drawableLinks where link.to == root.id {
                guard let node = nodes.first(where: { $0.id == link.from }) else { continue }
                branches.append(Branch(mark: "◂ ", node: node, link: link, leadsOn: false))
            }
            branches += onward(from: root, chart)
            lines += draw(branches, chart, indent: "", &keys)
        }
        return lines
    }

    private struct Branch {
        let mark: String
        let node: RouteChart.Node
        let link: RouteChart.Link
        let leadsOn: Bool
    }

    /// What a node leads to. Where it leads back or aside is told, but followed no further: that is a tree of its own.
    private func onward(from node: RouteChart.Node, _ chart: RouteChart) -> [Branch] {
        let nodes = chart.drawableNodes
        return chart.drawableLinks.filter { $0.from == node.id }.compactMap { link in
            nodes.first { $0.id == link.to }.map {
                Branch(mark: "▸ ", node: $0, link: link, leadsOn: $0.stage > node.stage)
            }
        }
    }

    private func draw(
        _ branches: [Branch], _ chart: RouteChart, indent: String, _ keys: inout [Definition]
    ) -> [String] {
        var lines: [String] = []
        for (index, branch) in branches.enumerated() {
            let isLast = index == branches.count - 1
            // What the node itself says is not said twice.
            let label =
                branch.link.label == branch.node.detail
                ? "" : written(branch.link.label, key: "\(branch.link.from)-\(branch.link.to)", &keys)
            let text = head(branch.node, &keys) + (label.isEmpty ? "" : ": \(label)")
            lines.append(clipped(indent + (isLast ? "└─" : "├─") + branch.mark + text, width))
            guard branch.leadsOn else { continue }
            lines += draw(
                onward(from: branch.node, chart), chart, indent: indent + (isLast ? "   " : "│  "), &keys)
        }
        return lines
    }

    private func head(_ node: RouteChart.Node, _ keys: inout [Definition]) -> String {
        let name = label(node.id, node.name, &keys)
        let detail = node.detail.map { written($0, key: "\(node.id)-detail", &keys) } ?? ""
        return detail.isEmpty ? name : "\(name) (\(detail))"
    }

    /// Words; their key where they would disturb the tree.
    private func written(_ phrase: Phrase, key: String, _ keys: inout [Definition]) -> String {
        label(key, phrase, &keys)
    }
}
