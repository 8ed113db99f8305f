extension ExperimentSettings {
    /// Checks what every experiment asks of its settings.
    func check() throws(ExperimentError) {
        guard replications >= 1 else {
            throw .outOfRange(
                setting: "the number of replications", value: replications, allowed: "at least 1")
        }
        guard threads >= 1 else {
            throw .outOfRange(setting: "the number of threads", value: threads, allowed: "at least 1")
        }
    }
}
