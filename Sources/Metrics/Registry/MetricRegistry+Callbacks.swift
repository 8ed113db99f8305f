import HotlineEngine
import HotlineModel

// Callbacks: promises, and whether they are kept.
extension MetricRegistry {
    static let callbacks: [Metric] = [
        count(
            "callbacks-promised", "Callbacks promised", "وعود بمعاودة الاتصال", .neither,
            formula: "messages left + offers of a callback accepted",
            arabicFormula: "رسائل تُركت + عروض معاودة اتصال قُبلت"
        ) { $0.voicemail + $0.callbackTaken },
        count(
            "callbacks-kept", "Callbacks that reached the person", "معاودات اتصال وصلت إلى الشخص", .higher,
            formula: "promises kept by a callback that the person answered",
            arabicFormula: "وعود أُوفي بها ورد الشخص"
        ) { $0.callbacksKept },
        count(
            "callbacks-failed", "Callbacks in vain", "معاودات اتصال بلا رد", .lower,
            formula: "callbacks that nobody answered; the promise ends with them",
            arabicFormula: "معاودات اتصال لم يرد عليها أحد"
        ) { $0.callbacksFailed },
        ratio(
            "callbacks-kept-share", "Callbacks kept", "نسبة معاودات الاتصال الناجحة", .higher,
            formula: "callbacks that reached the person / callbacks made",
            arabicFormula: "معاودات وصلت إلى الشخص / معاودات جرت", { Double($0.callbacksKept) },
            over: { Double($0.callbacksKept + $0.callbacksFailed) }),
    ]
}
