extension ScenarioTemplate {
    static let twoLines = ScenarioTemplate(
        name: "two-lines", purpose: "A women's line and a line for everybody that help each other.",
        text: """
            // A line for women and girls beside a line for everybody. Every number here is an example: replace it by yours.
            {
              "title": { "en": "Two lines", "ar": "خطان" },
              "question": {
                "en": "Who gets through on each line, and who does not?",
                "ar": "من يصل إلى مستشار على كل خط، ومن لا يصل؟"
              },
              "calendar": { "start": "2026-11-01", "days": 28 },
              "profiles": {
                "day": { "hours": [3, 2, 2, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6, 5, 5, 5, 5, 6, 6, 6, 6, 5] },
                "office": {
                  "hours": [1, 1, 1, 1, 1, 1, 1, 1, 2, 9, 12, 13, 13, 12, 11, 3, 2, 2, 2, 2, 2, 2, 1, 1],
                  "days": { "weekend": 0.3 }
                }
              },

              "callers": {
                "women": {
                  "gender": "woman", "language": "arabic", "need": "violence",
                  "calls": { "perDay": 30, "profile": "day", "dayVariation": 0.2 },
                  // Shares of the group by the number they know.
                  "dials": { "women": 0.9, "everybody": 0.1 },
                  "patience": { "exponential": { "mean": "6m" } },
                  "talk": { "lognormal": { "mean": "15m", "cv": 0.9 } },
                  "redial": { "chance": 0.6, "after": { "exponential": { "mean": "30m" } } }
                },
                "men": {
                  "gender": "man", "language": "arabic", "need": "complaint",
                  "calls": { "perDay": 8, "profile": "office", "dayVariation": 0.2 },
                  "dials": { "women": 0.2, "everybody": 0.8 },
                  "patience": { "exponential": { "mean": "6m" } },
                  "talk": { "lognormal": { "mean": "12m", "cv": 0.9 } },
                  "redial": { "chance": 0.6, "after": { "exponential": { "mean": "30m" } } }
                },
                // Few, and the ones who must not be missed: their calls are answered first.
                "victims": {
                  "language": "arabic", "need": "trafficking", "urgency": "critical",
                  "calls": { "perDay": 2, "profile": "day" },
                  "dials": { "women": 0.5, "everybody": 0.5 },
                  "patience": { "exponential": { "mean": "6m" } },
                  "talk": { "lognormal": { "mean": "25m", "cv": 0.9 } },
                  "redial": { "chance": 0.6, "after": { "exponential": { "mean": "30m" } } }
                }
              },

              "hotlines": {
                "women": {
                  "operator": { "en": "Women's council", "ar": "مجلس المرأة" },
                  "lines": 8,
                  "open": { "daily": "09:00-21:00" },
                  // Men who dial this number are connected to the other line without dialling again.
                  "serves": { "gender": ["woman", "girl"] },
                  "others": { "transfer": "everybody" },
                  // After a minute the other line's counsellors may answer too, if one of them stays idle.
                  "ladder": {
                    "own": { "teams": "women-counsellors" },
                    "help": { "after": "1m", "teams": "general-counsellors", "keepIdle": 1 }
                  }
                },
                "everybody": {
                  "operator": { "en": "Human-rights council", "ar": "مجلس حقوق الإنسان" },
                  "lines": 4,
                  "open": { "weekdays": "09:00-21:00", "weekend": "10:00-16:00" },
                  "ladder": {
                    "own": { "teams": "general-counsellors" }
                  }
                }
              },

              "teams": {
                "women-counsellors": {
                  "gender": "woman", "languages": "arabic",
                  "wrapUp": "5m",
                  "shifts": {
                    "morning": { "from": "09:00", "to": "15:00", "counsellors": 3 },
                    "evening": { "from": "15:00", "to": "21:00", "counsellors": 3 }
                  }
                },
                "general-counsellors": {
                  "languages": "arabic",
                  "wrapUp": "5m",
                  "shifts": {
                    "day": {
                      "from": "09:00", "to": "21:00", "counsellors": 2,
                      "breaks": { "lunch": { "at": "13:00", "length": "30m", "spread": "1h" } }
                    }
                  }
                }
              },

              "targets": {
                "women-fast": { "hotline": "women", "serviceLevel": { "within": "30s", "atLeast": 0.8 } },
                "few-lost": { "lostCallers": { "atMost": 0.3 } }
              }
            }

            """)
}
