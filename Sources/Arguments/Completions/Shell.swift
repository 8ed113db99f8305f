/// A shell that completion scripts are written for.
///
/// The scripts are short stubs: they ask the program with its hidden `__complete`, so that all knowledge of commands
/// and options stays in one tested place and never goes stale.
public enum Shell: String, CaseIterable, Sendable {
    /// The GNU shell, from version 3.2.
    case bash
    /// The Z shell, from version 5.
    case zsh
    /// The friendly interactive shell, from version 3.
    case fish

    /// A script that makes the shell complete a program's command line.
    public func completionScript(for program: String) -> String {
        let function = "_" + String(program.map { $0.isLetter || $0.isNumber ? $0 : "_" }) + "_complete"
        return switch self {
        case .bash: Self.bashScript(program, function)
        case .zsh: Self.zshScript(program, function)
        case .fish: Self.fishScript(program, function)
        }
    }

    /// A command line that installs the script for the person who types it.
    func installation(of program: String) -> String {
        switch self {
        case .bash: "\(program) completions bash >> ~/.bashrc"
        case .zsh: "\(program) completions zsh >> ~/.zshrc"
        case .fish: "\(program) completions fish > ~/.config/fish/completions/\(program).fish"
        }
    }

    // Bash hands over the line so that quotes are read in one place; `compopt` came with bash 4.
    private static func bashScript(_ program: String, _ function: String) -> String {
        """
        # Completion of \(program) in bash, made by: \(program) completions bash
        \(function)() {
            local line files=
            COMPREPLY=()
            while IFS= read -r line; do
                if [[ $line == ':files' ]]; then files=1; else COMPREPLY+=("$line"); fi
            done < <("${COMP_WORDS[0]}" __complete bash "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
            if [[ -n $files ]]; then
                if (( ${#COMPREPLY[@]} )) || ! compopt -o default 2>/dev/null; then
                    while IFS= read -r line; do COMPREPLY+=("$line"); done \\
                        < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]#=}")
                    compopt -o filenames 2>/dev/null
                fi
            elif [[ ${COMPREPLY[0]} == *= ]]; then
                compopt -o nospace 2>/dev/null
            fi
        }
        complete -F \(function) \(program)

        """
    }

    private static func zshScript(_ program: String, _ function: String) -> String {
        """
        #compdef \(program)
        # Completion of \(program) in zsh, made by: \(program) completions zsh
        (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
        \(function)() {
            local line files=
            local -a found
            while IFS= read -r line; do
                if [[ $line == ':files' ]]; then files=1; else found+=("$line"); fi
            done < <("${(Q)words[1]}" __complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
            (( $#found )) && _describe -V '\(program)' found
            if [[ -n $files ]]; then
                [[ $PREFIX == --*=* ]] && compset -P '*='
                _files
            fi
        }
        compdef \(function) \(program)

        """
    }

    private static func fishScript(_ program: String, _ function: String) -> String {
        """
        # Completion of \(program) in fish, made by: \(program) completions fish
        function \(function)
            set -l words (commandline -opc)
            for line in ($words[1] __complete fish $words[2..] (commandline -ct) 2>/dev/null)
                if test "$line" = ':files'
                    set -l start (string match -r '^--[^=]*=' -- (commandline -ct))
                    for path in (__fish_complete_path (string replace -r '^--[^=]*=' '' -- (commandline -ct)))
                        echo "$start$path"
                    end
                else
                    echo $line
                end
            end
        end
        complete -c \(program) -f -k -a '(\(function))'

        """
    }
}
