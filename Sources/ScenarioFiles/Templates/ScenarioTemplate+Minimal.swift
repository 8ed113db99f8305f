extension ScenarioTemplate {
    static let minimal = ScenarioTemplate(
        name: "minimal", purpose: "One hotline, one group of callers, one team.",
        text: """
            // One hotline and its callers: the least that can be simulated. Every number here is an example: replace it by yours.
            //
            // A number can say what it rests on: { "value": 40, "basis": "assumption:calls-last-year" }.
            // Durations have a unit: "30s", "17m", "8h", "6d". Shares are 0.2 or "20%".
            {
              "title": { "en": "My hotline", "ar": "خطي الساخن" },
              "question": { "en": "How many callers get through?", "ar": "كم متصلًا يصل إلى مستشار؟" },

              // What is simulated: four weeks from a Sunday, in local time.
              "calendar": { "start": "2026-11-01", "days": 28 },

              // How a day's calls spread over its 24 hours; only the proportions matter.
              "profiles": {
                "day": {
                  "hours": [3, 2, 2, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6, 5, 5, 5, 5, 6, 6, 6, 6, 5],
                  "days": { "weekend": 0.8 }
                }
              },

              // Who calls: groups alike in what matters to routing.
              "callers": {
                "everybody": {
                  "calls": { "perDay": 40, "profile": "day", "dayVariation": 0.2 },
                  "dials": { "line": 1 },
                  // How long they wait in the queue before they hang up, and how long they talk.
                  "patience": { "exponential": { "mean": "5m" } },
                  "talk": { "lognormal": { "mean": "12m", "cv": 0.9 } },
                  // Six in ten try again after an attempt that failed.
                  "redial": { "chance": 0.6, "after": { "exponential": { "mean": "30m" } } }
                }
              },

              // The number that they dial, and who answers.
              "hotlines": {
                "line": {
                  "lines": 6,
                  "open": { "daily": "09:00-21:00" },
                  "ladder": { "own": { "teams": "counsellors" } }
                }
              },

              // Who is on duty when. Documentation follows each call.
              "teams": {
                "counsellors": {
                  "wrapUp": "5m",
                  "shifts": {
                    "morning": { "from": "09:00", "to": "15:00", "counsellors": 3 },
                    "evening": { "from": "15:00", "to": "21:00", "counsellors": 3 }
                  }
                }
              },

              // What shall hold; the report says whether it does.
              "targets": {
                "fast-answer": { "hotline": "line", "serviceLevel": { "within": "30s", "atLeast": 0.8 } }
              }
            }

            """)
}
