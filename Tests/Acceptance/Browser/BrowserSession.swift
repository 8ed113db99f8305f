import Foundation
import Testing

/// A browser that is worked as a person works it: real keys, the reader's choice of light or dark, the print command.
///
/// It is spoken to over two pipes, in the browser's own protocol for tools: one JSON object a message, ended by a zero byte.
final class BrowserSession {
    private let process = Process()
    private let folder: URL
    private let commands: FileHandle
    private let answers: FileHandle
    private var session: String?
    private var number = 0
    private var buffer = Data()

    /// Opens a page.
    init(_ html: String) throws {
        folder = try Hotline.temporaryFolder()
        let page = folder.appendingPathComponent("page.html")
        try Data(html.utf8).write(to: page)
        let (there, back) = (folder.path + "/there", folder.path + "/back")
        for pipe in [there, back] {
            let status = unsafe mkfifo(pipe, 0o600)
            try #require(status == 0)
        }
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let program = try #require(Browser.program)
        // A browser refuses to work for root inside its sandbox; the pages are ours.
        process.arguments = [
            "-c", "exec \"$0\" \"$@\" 3<\"\(there)\" 4>\"\(back)\"", program.path, "--headless",
            "--no-sandbox",
            "--disable-gpu", "--remote-debugging-pipe", "--window-size=1000,800",
            "--user-data-dir=\(folder.path)/profile", "about:blank",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        commands = try FileHandle(forWritingTo: URL(fileURLWithPath: there))
        answers = try FileHandle(forReadingFrom: URL(fileURLWithPath: back))
        let target = try ask("Target.createTarget", ["url": "about:blank"])
        let identifier = try #require(target["targetId"] as? String)
        let attached = try ask("Target.attachToTarget", ["targetId": identifier, "flatten": true])
        session = try #require(attached["sessionId"] as? String)
        _ = try ask("Page.enable")
        _ = try ask(
            "Page.addScriptToEvaluateOnNewDocument",
            [
                "source":
                    "window.mistakes = []; addEventListener('error', event => mistakes.push(String(event.message)));"
            ])
        _ = try ask("Page.navigate", ["url": page.absoluteString])
        try wait(until: "document.readyState === 'complete' && location.protocol === 'file:'")
    }

    /// Closes the browser.
    func close() {
        _ = try? ask("Browser.close")
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// What an expression in the page comes to.
    func value<Value: Decodable>(_ expression: String, as type: Value.Type = Value.self) throws -> Value {
        let answer = try ask(
            "Runtime.evaluate",
            [
                "expression": "JSON.stringify({ it: \(expression) })", "returnByValue": true,
                "awaitPromise": true,
            ])
        let result = try #require(answer["result"] as? [String: Any])
        let text = try #require(result["value"] as? String, "\(expression) fails: \(answer)")
        let decoded = try JSONDecoder().decode([String: Value].self, from: Data(text.utf8))
        return try #require(decoded["it"])
    }

    /// Waits until an expression is true, at most ten seconds.
    func wait(until expression: String) throws {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(10)
        while clock.now < end {
            if try value("Boolean(\(expression))", as: Bool.self) { return }
            usleep(50_000)
        }
        Issue.record("it never came true: \(expression)")
    }

    /// Presses a key and lets it go.
    func press(_ key: Key) throws {
        var event: [String: Any] = [
            "key": key.name, "code": key.code, "windowsVirtualKeyCode": key.number, "type": "keyDown",
        ]
        if let text = key.text { event["text"] = text }
        _ = try ask("Input.dispatchKeyEvent", event)
        event["type"] = "keyUp"
        event["text"] = nil
        _ = try ask("Input.dispatchKeyEvent", event)
    }

    /// Takes the reader's choice of a dark page.
    func darken() throws {
        _ = try ask(
            "Emulation.setEmulatedMedia",
            ["features": [["name": "prefers-color-scheme", "value": "dark"]]])
    }

    /// The page as it prints.
    func pdf() throws -> Data {
        let answer = try ask("Page.printToPDF", ["preferCSSPageSize": true])
        let text = try #require(answer["data"] as? String)
        return try #require(Data(base64Encoded: text))
    }

    /// A key of the keyboard.
    enum Key {
        case tab, enter, right, home, end

        fileprivate var name: String {
            switch self {
            case .tab: "Tab"
            case .enter: "Enter"
            case .right: "ArrowRight"
            case .home: "Home"
            case .end: "End"
            }
        }
        fileprivate var code: String { name }
        fileprivate var number: Int {
            switch self {
            case .tab: 9
            case .enter: 13
            case .right: 39
            case .home: 36
            case .end: 35
            }
        }
        fileprivate var text: String? { self == .enter ? "\r" : nil }
    }

    private func ask(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
        number += 1
        var message: [String: Any] = ["id": number, "method": method, "params": parameters]
        if let session { message["sessionId"] = session }
        try commands.write(contentsOf: try JSONSerialization.data(withJSONObject: message) + [0])
        while true {
            let answer = try next()
            guard answer["id"] as? Int == number else { continue }
            if let mistake = answer["error"] { Issue.record("\(method): \(mistake)") }
            return answer["result"] as? [String: Any] ?? [:]
        }
    }

    /// The next message; what nobody asked for among them.
    private func next() throws -> [String: Any] {
        while true {
            if let end = buffer.firstIndex(of: 0) {
                let message = buffer[..<end]
                buffer = Data(buffer[(end + 1)...])
                let object = try JSONSerialization.jsonObject(with: Data(message))
                return try #require(object as? [String: Any])
            }
            let more = answers.availableData
            try #require(!more.isEmpty, "the browser has ended")
            buffer += more
        }
    }
}
