public import Documents
import HotlineEngine
import HotlineModel

/// A page that replays a stretch of a replication: queues, lines, counsellors and outcomes, at any speed, from any moment.
///
/// One file without network: style, script and data stand in it. It can be worked by keyboard alone and follows the
/// reader's choice of light or dark.
public struct ReplayPage: Sendable {
    private let trace: Trace
    private let window: Trace.Window
    private let edition: Edition

    /// A page.
    ///
    /// - Parameters:
    ///   - trace: what happened.
    ///   - window: which part of it is replayed, a day or less.
    ///   - edition: language and digits.
    public init(_ trace: Trace, window: Trace.Window, edition: Edition) {
        self.trace = trace
        self.window = window
        self.edition = edition
    }

    /// The page.
    public var text: String {
        let direction = edition.language.isRightToLeft ? "rtl" : "ltr"
        let title = Self.escaped(edition.plain(trace.scenario.title.phrase))
        // Inside a script element only a "<" could end it.
        let data = data.text.replacing("<", with: "\\u003c")
        return """
            <!DOCTYPE html>
            <html lang="\(edition.language.tag)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            <p id="what">\(Self.escaped(edition.plain(subtitle)))</p>
            <p class="note"><strong>\(word(Phrase(english: "Simulated.", arabic: "محاكاة.")))</strong> \(word(note))</p>
            <noscript><p class="note">\(word(noScript))</p></noscript>
            <div class="controls">
            <button id="play" type="button" aria-pressed="false"></button>
            <label>\(word(speed)) <select id="speed"></select></label>
            <output id="clock" for="at"></output>
            <input id="at" type="range" aria-label="\(word(moment))">
            </div>
            <svg id="course" role="img" aria-label="\(word(course))" preserveAspectRatio="none"></svg>
            <p class="caption">\(word(course))</p>
            <div id="hotlines" class="panels"></div>
            <div id="teams" class="panels"></div>
            <p id="legend" class="caption"></p>
            <div class="panels">
            <section><h2>\(word(outcomes))</h2><table id="outcomes"></table></section>
            <section><h2>\(word(latest))</h2><ol id="events"></ol></section>
            </div>
            </main>
            <script type="application/json" id="data">\(data)</script>
            <script>
            \(Self.script)
            </script>
            </body>
            </html>

            """
    }

    private var start: Double { max(0, window.from) }
    private var end: Double {
        let last = trace.steps.last.map { $0.seconds + 1 } ?? start + 1
        return max(start + 1, window.to.isFinite ? window.to : max(last, trace.clock.horizonSeconds))
    }

    /// Everything that the script shows.
    private var data: JSONValue {
        let timeline = ReplayTimeline(trace, from: start, to: end)
        let frames = timeline.frames.map { frame -> JSONValue in
            let moment = trace.moments.moment(frame.seconds)
            return .array(
                [.number((frame.seconds - start).rounded(.down)), .integer(moment.secondOfDay)]
                    + frame.counts.map { .integer($0) })
        }
        let events = trace.places(in: Trace.Window(from: start, to: end), caller: nil).map { place in
            JSONValue.array([
                .number((trace.steps[place].seconds - start).rounded(.down)),
                .integer(trace.moments.moment(trace.steps[place].seconds).secondOfDay),
                .string(event(place)),
            ])
        }
        return .object([
            ("length", .number(end - start)), ("arabicDigits", .integer(edition.digits == .arabic ? 1 : 0)),
            (
                "hotlines",
                .array(
                    trace.scenario.hotlines.map { hotline in
                        .object([
                            (
                                "name",
                                name(ScopeWords(scenario: trace.scenario).phrase(.hotline(hotline.name)))
                            ),
                            ("lines", hotline.lines.map { .integer($0) } ?? .null),
                        ])
                    })
            ),
            ("teams", .array(trace.scenario.teams.map { .object([("name", name(.name($0.name)))]) })),
            ("states", .array(CounsellorState.allCases.map { name($0.phrase) })),
            ("outcomes", .array(ReplayTimeline.outcomes.map { name($0.phrase) })),
            (
                "words",
                .object([
                    ("play", name(Phrase(english: "Play", arabic: "تشغيل"))),
                    ("pause", name(Phrase(english: "Pause", arabic: "إيقاف مؤقت"))),
                    ("waiting", name(Phrase(english: "waiting", arabic: "في الانتظار"))),
                    ("lines", name(Phrase(english: "lines held", arabic: "خطوط مشغولة"))),
                    ("nobody", name(Phrase(english: "nobody on duty", arabic: "لا أحد في الخدمة"))),
                ])
            ), ("frames", .array(frames)), ("events", .array(events)),
        ])
    }

    private func name(_ phrase: Phrase) -> JSONValue { .string(edition.plain(phrase)) }

    private func word(_ phrase: Phrase) -> String { Self.escaped(edition.plain(phrase)) }

    /// A step in a line, without its time.
    private func event(_ place: Int) -> String {
        let step = trace.steps[place]
        let what = step.step.phrase
        let whereTo = (trace.hotline(step)?.name ?? trace.team(step)?.name).map { Phrase.name($0) }
        let who =
            trace.callers[place] > 0
            ? Phrase(
                english: "call \(.count(trace.callers[place]))",
                arabic: "المكالمة \(.count(trace.callers[place]))")
            : Phrase(
                english: "counsellor \(.count(step.counsellor + 1))",
                arabic: "المستشار \(.count(step.counsellor + 1))")
        return edition.plain(.parts([who, what] + [whereTo].compactMap { $0 }))
    }

    private var subtitle: Phrase {
        let date = trace.moments.date(start)
        let number = Value.count(Int(clamping: trace.replication))
        return Phrase(
            english: "\(date.weekday.phrase) \(.day(date)), replication \(number)",
            arabic: "\(date.weekday.phrase) \(.day(date))، التكرار \(number)")
    }

    private let note = Phrase(
        english: "Nobody really called; another replication of the same day would look different.",
        arabic: "لم يتصل أحد حقًا؛ وسيبدو تكرار آخر لليوم نفسه مختلفًا.")
    private let noScript = Phrase(
        english: "The replay needs a script, which this browser does not run.",
        arabic: "تحتاج الإعادة إلى نص برمجي لا يشغّله هذا المتصفح.")
    private let speed = Phrase(english: "Speed", arabic: "السرعة")
    private let moment = Phrase(english: "Moment", arabic: "اللحظة")
    private let course = Phrase(
        english: "Callers waiting over the day; the line marks the moment shown.",
        arabic: "عدد المنتظرين خلال اليوم؛ والخط يشير إلى اللحظة المعروضة.")
    private let outcomes = Phrase(english: "So far", arabic: "حتى الآن")
    private let latest = Phrase(english: "Just now", arabic: "الآن")

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
