/// The part of the system that a metric speaks of.
public enum Scope: Sendable, Hashable {
    /// Everything.
    case system
    /// One hotline, by name.
    case hotline(String)
    /// One caller group, by name.
    case callers(String)
    /// All caller groups of a gender.
    case gender(Gender)
    /// All caller groups of a language.
    case language(String)
    /// All persons who dial first at such a time.
    case dialled(DialTime)
    /// All caller groups of a gender at one hotline.
    case hotlineGender(hotline: String, Gender)
    /// All caller groups of a gender who are referred to one service.
    case serviceGender(service: String, Gender)
    /// One team, by name.
    case team(String)
    /// One interpreter pool, by name.
    case interpreters(String)
    /// One service, by name.
    case service(String)
    /// One hour of the week at one hotline: 0 for Monday from 00:00 to 01:00, up to 167.
    case interval(hotline: String, hour: Int)

    /// What a scope is one of; the raw values name it in machine-readable output.
    public enum Kind: String, Sendable, CaseIterable {
        /// Everything.
        case system
        /// A hotline.
        case hotline
        /// A caller group.
        case callers
        /// All caller groups of a gender.
        case gender
        /// All caller groups of a language.
        case language
        /// All persons who dial first at night or at the weekend, or all others.
        case dialled
        /// All caller groups of a gender at a hotline.
        case hotlineGender = "hotline-gender"
        /// All caller groups of a gender who are referred to a service.
        case serviceGender = "service-gender"
        /// A team.
        case team
        /// An interpreter pool.
        case interpreters
        /// A service to which persons are referred.
        case service
        /// An hour of the week at a hotline.
        case interval
    }

    /// What this scope is one of.
    public var kind: Kind {
        switch self {
        case .system: .system
        case .hotline: .hotline
        case .callers: .callers
        case .gender: .gender
        case .language: .language
        case .dialled: .dialled
        case .hotlineGender: .hotlineGender
        case .serviceGender: .serviceGender
        case .team: .team
        case .interpreters: .interpreters
        case .service: .service
        case .interval: .interval
        }
    }

    /// The key that names the kind of scope in machine-readable output; nil for the whole system.
    public var key: String? { kind == .system ? nil : kind.rawValue }

    /// The name of the hotline, group, gender, language, team, pool or service; for an hour of the week that of the hotline;
    /// of a gender at a hotline or service, that of the place and the gender; nil for the whole system.
    public var name: String? {
        switch self {
        case .system: nil
        case .hotline(let name), .callers(let name), .language(let name), .team(let name),
            .interpreters(let name), .service(let name), .interval(let name, _):
            name
        case .gender(let gender): gender.rawValue
        case .dialled(let time): time.rawValue
        case .hotlineGender(let place, let gender), .serviceGender(let place, let gender):
            "\(place), \(gender.rawValue)"
        }
    }
}
