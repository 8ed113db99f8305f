extension ScenarioTemplate {
    static let campaign = ScenarioTemplate(
        name: "campaign", purpose: "A line before, during and after a campaign and Ramadan.",
        text: """
            // A line while a campaign makes more people call, with Ramadan in between. Every number here is an example: replace
            // it by yours. Dates of Ramadan are announced, never computed: put those announced.
            {
              "title": { "en": "A campaign", "ar": "حملة توعية" },
              "question": { "en": "How many counsellors does the campaign need?", "ar": "كم مستشارًا تحتاج الحملة؟" },
              "calendar": { "start": "2026-01-25", "days": 56 },

              "profiles": {
                "day": { "hours": [3, 2, 2, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6, 5, 5, 5, 5, 6, 6, 6, 6, 5] },
                // In Ramadan people call after sunset and late at night.
                "ramadan": { "hours": [7, 7, 6, 3, 1, 1, 1, 1, 2, 3, 4, 5, 5, 5, 4, 3, 2, 1, 3, 6, 8, 8, 8, 7] }
              },
              "periods": {
                "ramadan": { "from": "2026-02-18", "to": "2026-03-19", "volume": 0.85, "profile": "ramadan" }
              },

              "callers": {
                "women": {
                  "gender": "woman",
                  "calls": { "perDay": 30, "profile": "day", "dayVariation": 0.2 },
                  "dials": { "line": 1 },
                  "patience": { "exponential": { "mean": "6m" } },
                  "talk": { "lognormal": { "mean": "14m", "cv": 0.9 } },
                  "redial": { "chance": 0.6, "after": { "exponential": { "mean": "30m" } } }
                }
              },

              // Two million people see it over ten days; of every million 60 call, half of them within three days.
              "campaigns": {
                "television": {
                  "from": "2026-02-01", "days": 10, "reach": 2000000, "callsPerMillion": 60, "halfLife": "3d",
                  "plateau": 0.1, "callers": { "women": 1 }, "cost": 500000
                }
              },

              "hotlines": {
                "line": {
                  "lines": 8,
                  "open": { "daily": "09:00-21:00" },
                  "openDuring": { "ramadan": { "daily": ["10:00-16:00", "20:00-00:00"] } },
                  "ladder": { "own": { "teams": "counsellors" } }
                }
              },

              // The usual shifts, and others in Ramadan.
              "teams": {
                "counsellors": {
                  "wrapUp": "5m",
                  "shifts": {
                    "morning": { "from": "09:00", "to": "15:00", "counsellors": 3, "exceptDuring": "ramadan" },
                    "evening": { "from": "15:00", "to": "21:00", "counsellors": 3, "exceptDuring": "ramadan" },
                    "ramadan-day": { "from": "10:00", "to": "16:00", "counsellors": 2, "during": "ramadan" },
                    "ramadan-night": { "from": "20:00", "to": "00:00", "counsellors": 3, "during": "ramadan" }
                  }
                }
              },

              // Nobody knows how many will call: "run --input-uncertainty 100" draws it, and says what follows.
              "uncertain": {
                "response": { "inputs": "campaigns.television.callsPerMillion", "from": 20, "likely": 60, "to": 200 }
              },

              "targets": {
                "fast-answer": { "hotline": "line", "serviceLevel": { "within": "30s", "atLeast": 0.8 } }
              }
            }

            """)
}
