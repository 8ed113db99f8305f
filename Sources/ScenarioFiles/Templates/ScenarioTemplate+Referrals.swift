extension ScenarioTemplate {
    static let referrals = ScenarioTemplate(
        name: "referrals", purpose: "A line with interpreters, a shelter and a partner behind it.",
        text: """
            // A line whose callers speak several languages and are referred to a shelter. Every number here is an example:
            // replace it by yours.
            {
              "title": { "en": "Interpreters and a shelter", "ar": "مترجمون ودار إيواء" },
              "question": {
                "en": "Is there an interpreter and a place when somebody needs them?",
                "ar": "هل يتوفر مترجم ومكان لمن يحتاجهما؟"
              },
              "calendar": { "start": "2026-11-01", "days": 84 },

              "callers": {
                "arabic-speaking": {
                  "gender": "woman", "language": "arabic",
                  "calls": { "perDay": 20 },
                  "dials": { "line": 1 },
                  "patience": { "exponential": { "mean": "6m" } },
                  "talk": { "lognormal": { "mean": "20m", "cv": 0.9 } },
                  // Of those answered for the first time 2% are referred to the shelter; 5% of calls are passed on.
                  "afterwards": {
                    "referrals": { "shelter": 0.02 },
                    "transfers": { "legal-aid": 0.05 },
                    "followUp": { "chance": 0.15, "after": { "exponential": { "mean": "6d" } } }
                  }
                },
                // Nobody on the team speaks their language: they wait with the counsellor for an interpreter.
                "tigrinya-speaking": {
                  "gender": "woman", "language": "tigrinya",
                  "calls": { "perDay": 3 },
                  "dials": { "line": 1 },
                  "patience": { "exponential": { "mean": "6m" } },
                  "interpreterPatience": { "exponential": { "mean": "5m" } },
                  "talk": { "lognormal": { "mean": "25m", "cv": 0.9 } },
                  "afterwards": { "referrals": { "shelter": 0.05 } }
                }
              },

              "hotlines": {
                "line": {
                  "lines": 8,
                  "greeting": { "time": "20s", "hangUp": 0.02 },
                  "ladder": { "own": { "teams": "counsellors" } }
                }
              },

              "teams": {
                "counsellors": {
                  "languages": "arabic",
                  "wrapUp": "10m",
                  // After one call in ten the counsellor needs time to recover.
                  "recovery": { "chance": 0.1, "time": "15m" },
                  "costPerHour": 90,
                  "shifts": {
                    "morning": { "from": "08:00", "to": "16:00", "counsellors": 3 },
                    "evening": { "from": "16:00", "to": "00:00", "counsellors": 3 },
                    "night": { "from": "00:00", "to": "08:00", "counsellors": 2 }
                  }
                }
              },

              "interpreters": {
                "horn-of-africa": {
                  "languages": ["tigrinya", "amharic"],
                  // How long it takes until a free one has joined, and how much longer a conversation is then.
                  "connect": "90s", "stretch": 1.8,
                  "interpreters": 1
                }
              },

              "services": {
                "shelter": {
                  "places": 24, "occupied": 18,
                  "serves": { "gender": ["woman", "girl"] },
                  "suitable": 0.8, "accept": 0.5,
                  "stay": { "lognormal": { "mean": "60d", "cv": 0.8 } },
                  "waitingLimit": 10, "waitsAtMost": "14d",
                  "costPerNight": 300
                }
              },

              // They take every call that is passed on to them.
              "partners": { "legal-aid": {} },

              "costs": { "currency": "EGP", "interpreterPerMinute": 4 },

              "targets": { "few-lost": { "lostCallers": { "atMost": 0.1 } } }
            }

            """)
}
