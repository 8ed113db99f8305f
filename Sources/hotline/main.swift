import Arguments
import Documents
import Terminal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

StandardStream.prepare()
let status: Int32
switch Commands.program.outcome(
    of: Array(CommandLine.arguments.dropFirst()), width: StandardStream.output.columns ?? 100)
{
case .message(let message):
    // What was mistyped stands in what is said about it.
    let text = message.isError ? VisibleText.of(message.text) : message.text
    try? (message.isError ? StandardStream.error : .output).write(text)
    status = message.exitStatus
case .invocation(let invocation):
    do {
        status = try Commands.run(invocation).rawValue
    } catch let failure as Failure {
        if !failure.message.isEmpty { Console.complain("Error: \(failure.message)") }
        status = failure.status.rawValue
    } catch {
        Console.complain("Error: \(error)")
        status = ExitStatus.defect.rawValue
    }
}
exit(status)
