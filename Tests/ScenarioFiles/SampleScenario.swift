/// A sound scenario to change and to break.
enum SampleScenario {
    static let text = """
        {
          "title": { "en": "Two hotlines", "ar": "خطّان ساخنان" },
          "question": "Who gets through at night?",
          "calendar": { "start": "2026-11-01", "days": 7, "weekend": ["friday", "saturday"], "warmUp": "1d" },
          "profiles": {
            "evening": { "hours": [2,1,1,1,1,1,2,3,5,6,6,6,6,6,6,6,6,7,8,8,7,6,4,3], "days": { "friday": 0.7 } }
          },
          "callers": {
            "women-arabic": {
              "gender": "woman", "language": "arabic", "need": "trafficking", "urgency": "high",
              "calls": { "perDay": { "value": 38, "basis": "fact:ncw-calls" }, "profile": "evening", "dayVariation": 0.2 },
              "dials": { "women": 0.8, "rights": "20%" },
              "patience": { "exponential": { "mean": "6m" } }, "talk": { "lognormal": { "mean": "17m", "cv": 0.9 } },
              "redial": { "chance": { "abandoned": 0.5, "blocked": "70%" }, "after": "20m", "attempts": 3 }
            },
            "men-tigrinya": {
              "gender": "man", "language": "tigrinya", "calls": { "perDay": 5 }, "dials": { "rights": 1 },
              "patience": "5m", "talk": "15m"
            }
          },
          "hotlines": {
            "women": {
              "number": "15115", "lines": 8, "serves": { "gender": ["woman", "girl"] }, "others": { "transfer": "rights" },
              "ladder": {
                "own": { "teams": "women-counsellors" },
                "help": { "after": "60s", "teams": ["rights-counsellors"], "keepIdle": 1 }
              }
            },
            "rights": { "ladder": { "own": { "teams": ["rights-counsellors"] } } }
          },
          "teams": {
            "women-counsellors": {
              "languages": ["arabic"], "pace": { "usual": 1.1, "trafficking": 1.3 }, "wrapUp": "8m",
              "shifts": {
                "day": { "from": "08:00", "to": "22:00", "counsellors": 4 },
                "night": { "from": "22:00", "to": "08:00", "counsellors": 2 }
              }
            },
            "rights-counsellors": { "counsellors": 3 }
          },
          "targets": {
            "fast": { "hotline": "women", "serviceLevel": { "within": "30s", "atLeast": 0.8 } },
            "nobody-unserved": { "unserved": { "atMost": "1%" } }
          }
        }
        """
}
