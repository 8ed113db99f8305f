/// A chart's data; how it is drawn follows from its kind.
public enum Chart: Sendable, Hashable {
    /// Lines, steps and areas over a numeric or time axis.
    case lines(LineChart)
    /// Bars by category.
    case bars(BarChart)
    /// Shades by two categories, such as day of the week and hour.
    case heatMap(HeatMap)
    /// A distribution.
    case histogram(HistogramChart)
    /// Estimates with their intervals, one a line.
    case intervals(IntervalChart)
    /// Alternatives by two measures, the best ones joined.
    case frontier(FrontierChart)
    /// Amounts that flow through stages.
    case flow(FlowChart)
    /// Ways through stages, such as the routing of calls.
    case routes(RouteChart)
}
