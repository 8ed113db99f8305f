/// What a LaTeX file says before its text.
struct LaTeXPreamble {
    let edition: Edition
    /// The body, whose letters decide about fonts.
    let content: String
    let hasFigures: Bool

    var text: String {
        var lines = ["% Compile with xelatex\(needsXeTeX ? "." : " or pdflatex.")"]
        lines += ["\\documentclass[a4paper,11pt]{article}", "\\usepackage{iftex}"]
        if needsXeTeX {
            lines.append("\\RequireXeTeX")
        } else {
            // Without Latin Modern there may be no T1 fonts that scale.
            lines += [
                "\\ifPDFTeX\\IfFileExists{lmodern.sty}{\\usepackage[T1]{fontenc}\\usepackage{lmodern}}{}",
                "\\usepackage{textcomp}\\else\\usepackage{fontspec}\\fi",
            ]
        }
        lines += [
            "\\usepackage[a4paper,hmargin=24mm,vmargin=22mm]{geometry}",
            "\\usepackage{array,booktabs,longtable,xcolor}",
        ]
        if hasFigures { lines += ["\\usepackage{tikz}", "\\usetikzlibrary{patterns}"] }
        lines += colours
        lines += [
            "\\setlength{\\parindent}{0pt}", "\\setlength{\\parskip}{.5\\baselineskip}",
            "\\setlength{\\emergencystretch}{3em}", "\\setlength{\\LTpre}{\\medskipamount}",
            "\\setlength{\\LTpost}{2pt}",
        ]
        if needsXeTeX { lines += languages }
        return lines.joined(separator: "\n")
    }

    /// Whether there are letters that pdfLaTeX knows nothing of.
    private var needsXeTeX: Bool {
        edition.language != .english
            || content.unicodeScalars.contains { scalar in
                scalar.value > 0x017F && !["–", "—", "‘", "’", "“", "”", "…", "•"].contains(scalar)
            }
    }

    private var colours: [String] {
        let inks: [Ink] =
            [.text, .muted, .grid, .reached, .lost] + (0..<Ink.seriesCount).map { .series($0) }
            + (0..<HeatMap.shades).map { .shade($0) }
        return (hasFigures ? inks : [.muted]).map {
            "\\definecolor{\(Palette.name($0))}{HTML}{\(Palette.colour($0).dropFirst().uppercased())}"
        }
    }

    /// Polyglossia and its bidi come last: they change other packages.
    private var languages: [String] {
        let numerals = edition.digits == .arabic ? "mashriq" : "maghrib"
        let isArabic = edition.language == .arabic
        var lines = ["\\usepackage{fontspec}", "\\usepackage{polyglossia}"]
        if isArabic {
            lines.append("\\setmainlanguage[calendar=gregorian,numerals=\(numerals)]{arabic}")
            lines.append("\\setotherlanguage{english}")
        } else {
            lines.append("\\setmainlanguage{english}")
            guard Script.hasRightToLeftLetters(content) else { return lines }
            lines.append("\\setotherlanguage{arabic}")
        }
        let fonts = ["Amiri", "Noto Naskh Arabic", "Scheherazade New", "Traditional Arabic"]
        let choice = fonts.reversed().reduce("") { rest, font in
            "\\IfFontExistsTF{\(font)}{\\newcommand{\\reportfont}{\(font)}}{\(rest)}"
        }
        lines.append(choice)
        lines.append("\\newfontfamily\\arabicfont[Script=Arabic]{\\reportfont}")
        for family in ["arabicfonttt", "arabicfontsf"] {
            lines.append("\\newfontfamily\\\(family)[Script=Arabic]{\\reportfont}")
        }
        // Headings reset to the main font, so this has to have Arabic letters, too.
        if isArabic { lines.append("\\setmainfont[Script=Arabic]{\\reportfont}") }
        return lines
    }
}
