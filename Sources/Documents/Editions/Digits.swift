/// The digits in which numbers are written.
public enum Digits: String, Sendable, CaseIterable {
    /// 0 to 9.
    case latin
    /// ٠ to ٩, usual in Egypt.
    case arabic
}
