/// The words that renderers themselves add.
struct Vocabulary {
    let table: String
    let figure: String
    let note: String
    let caution: String
    let contents: String
    let figureData: String
    /// After the caption of the second and later parts of a table.
    let continued: String
    /// Before the keys whose meaning follows.
    let keys: String
    /// In a chart's legend, what the bars and bands at estimates are.
    let interval: String
    /// In a heat map's legend, what a mark means.
    let coarse: String
    /// In a heat map's legend, what hatching means.
    let noValue: String
    /// Below a chart in Arabic, how its axes run.
    let axesFromLeft: String
    /// Below a chart in Arabic, how its axes run when mirrored.
    let axesFromRight: String

    fileprivate static let english = Vocabulary(
        table: "Table", figure: "Figure", note: "Note", caution: "Caution", contents: "Contents",
        figureData: "Data of the figure", continued: "continued", keys: "Keys",
        interval: "confidence interval", coarse: "wide confidence interval", noValue: "no value",
        axesFromLeft: "", axesFromRight: "")

    fileprivate static let arabic = Vocabulary(
        table: "جدول", figure: "شكل", note: "ملاحظة", caution: "تنبيه", contents: "المحتويات",
        figureData: "بيانات الشكل", continued: "تابع", keys: "الرموز", interval: "فترة الثقة",
        coarse: "فترة ثقة واسعة", noValue: "لا توجد قيمة",
        axesFromLeft: "يُقرأ المحور الأفقي من اليسار إلى اليمين.",
        axesFromRight: "يُقرأ المحور الأفقي من اليمين إلى اليسار.")
}

extension Edition {
    var vocabulary: Vocabulary { language == .english ? .english : .arabic }
}
