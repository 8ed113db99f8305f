import ScenarioFiles

/// A scenario that says something else than the default with every key of the format.
enum WholeScenario {
    static let text = """
        {
          "$schema": "scenario.schema.json",
          "title": { "en": "Everything", "ar": "كل شيء" },
          "question": "What can be said?",
          "calendar": { "zone": "Asia/Amman", "start": "2026-11-02", "days": 14, "weekend": ["saturday"], "warmUp": "1d",
            "dayCorrelation": "30%", "end": "drain" },
          "profiles": {
            "office": { "hours": [0,0,0,0,0,0,0,0,1,2,2,2,2,2,2,1,0,0,0,0,0,0,0,0],
              "days": { "monday": 0.9, "tuesday": 0.8, "wednesday": 0.7, "thursday": 0.6,
                "friday": { "weight": 0.5, "hours": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2] }, "saturday": 0.4,
                "sunday": 0.3 } },
            "general": { "hours": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2], "days": { "weekdays": 1.1, "weekend": 0.2 } }
          },
          "periods": { "ramadan": { "from": "2026-11-05", "to": "2026-11-08", "volume": 0.85, "profile": "office" } },
          "callers": {
            "women": {
              "gender": "woman", "language": "arabic", "need": "trafficking", "nationality": "sudanese", "urgency": "high",
              "priority": 5, "priorityPerAttempt": 1, "weight": 2.5,
              "calls": { "perDay": { "value": 38, "basis": "fact:calls" }, "profile": "office", "dayVariation": 0.2 },
              "dials": { "women": 0.8, "rights": "20%" }, "patience": { "exponential": { "mean": "6m" } },
              "interpreterPatience": "4m", "interruption": { "weibull": { "mean": "1h", "cv": 1.2 } },
              "safeToCallBack": 0.7, "prefers": { "counsellor": "woman", "share": 0.6, "waitsAtMost": "2m" },
              "talk": { "lognormal": { "mean": "17m", "cv": 0.9 } },
              "redial": { "chance": { "abandoned": 0.5, "blocked": "70%", "closed": 0.3, "interrupted": 0.2, "balked": 0.1,
                "interpreter": 0.6, "callback": 0.9 }, "after": "20m", "attempts": 3 },
              "afterwards": { "transfers": { "rights": 0.1, "police": { "chance": "5%", "warm": "3m" } },
                "referrals": { "shelter": 0.04, "return": 0.2 }, "followUp": { "chance": 0.15, "after": "6d" } }
            },
            "hourly": { "calls": { "perHour": 2.5 }, "dials": { "rights": 1 },
              "talk": { "lognormal": { "mu": 6, "sigma": 0.5 } }, "redial": { "chance": 0.4, "after": "1h" },
              "patience": { "gamma": { "mean": "5m", "cv": 0.7 } }, "interruption": { "gamma": { "shape": 2, "scale": "9m" } } },
            "series": { "calls": { "expected": { "every": "12h", "counts": [3, 4.5, 0] } }, "dials": { "rights": 1 },
              "talk": { "weibull": { "shape": 1.3, "scale": "9m" } },
              "patience": { "erlang": { "mean": "5m", "phases": 3 } },
              "interpreterPatience": { "hyperexponential": { "mean": "5m", "cv": 2 } } },
            "recorded": { "calls": { "at": ["2026-11-02T09:15", "2026-11-03 10:00:30"] }, "dials": { "rights": 1 },
              "talk": { "uniform": { "from": "5m", "to": "9m" } },
              "patience": { "triangular": { "from": "1m", "mode": "2m", "to": "9m" } },
              "interpreterPatience": { "empirical": { "values": ["1m", "5m"], "weights": [1, 3] } },
              "interruption": { "shifted": { "by": "4m", "of": "1m" } } },
            "logged": { "calls": { "at": { "table": "log.csv", "column": "time" } }, "dials": { "rights": 1 },
              "talk": { "withZero": { "share": 0.2, "otherwise": "8m" } },
              "patience": { "mixture": [ { "share": 0.5, "of": "2m" }, { "share": 0.5, "of": { "constant": "4m" } } ] } },
            "planned": { "calls": { "table": "volumes.csv", "column": "men", "dayVariation": 0.1 },
              "dials": { "rights": 1 }, "talk": "5m" },
            "counted": { "calls": { "table": "desks.csv", "column": "calls", "every": "7d" }, "dials": { "rights": 1 },
              "talk": "5m" }
          },
          "campaigns": { "national": { "from": "2026-11-04", "days": 3, "reach": 2000000, "callsPerMillion": 60, "delay": "1h",
            "halfLife": "5d", "plateau": 0.1, "callers": { "women": 0.6, "hourly": 0.4 }, "cost": 90000 } },
          "sessions": { "school": { "on": "2026-11-06", "at": "11:30", "participants": 80, "callsPerHundred": 3, "delay": "1d",
            "halfLife": "2d", "callers": { "women": 1 }, "cost": 500 } },
          "surges": { "influx": { "from": "2026-11-07", "callers": ["hourly"], "factor": 3, "ramp": "2d", "lasts": "3d",
            "halfLife": "1d", "lasting": 1.2 } },
          "hotlines": {
            "women": {
              "operator": { "en": "Council", "ar": "المجلس" }, "number": "15115", "lines": 8,
              "open": { "monday": "09:00-10:00", "tuesday": "09:00-11:00", "wednesday": "09:00-12:00", "thursday": "09:00-13:00",
                "friday": "closed", "saturday": "10:00-13:00", "sunday": "always" },
              "openDuring": { "ramadan": { "daily": "10:00-14:00" } }, "afterHours": { "forward": "rights" },
              "greeting": { "time": "25s", "hangUp": 0.05, "contained": { "usual": 0.1, "information": 0.6 } },
              "serves": { "gender": ["woman", "girl"], "language": "arabic", "need": ["trafficking"],
                "nationality": ["sudanese"], "callers": ["women"] },
              "others": { "refer": "rights", "chance": 0.8, "after": "5m" }, "triage": { "exponential": { "mean": "1m" } },
              "queueLimit": 4, "announcement": { "5m": 0.4, "60s": 0.1 },
              "callback": { "reach": 0.6, "ring": "45s", "offerFrom": "3m", "offerAfter": "4m", "accept": 0.3 }, "priority": 2,
              "choice": "longest-idle",
              "ladder": { "own": { "teams": "women-counsellors" },
                "help": { "after": "60s", "teams": ["rights-counsellors"], "keepIdle": 1, "whenWaiting": 2,
                  "between": "20:00-08:00" } },
              "shortAbandon": "4s", "serviceLevelWithin": "30s"
            },
            "rights": { "open": { "daily": "08:00-20:00", "weekend": ["10:00-12:00", "13:00-15:00"] },
              "afterHours": "voicemail", "greeting": { "value": "10s", "basis": "assumption:greeting" },
              "others": { "transfer": "women" }, "ladder": { "own": { "teams": ["rights-counsellors"] } } },
            "information": { "open": { "weekdays": "09:00-21:00" }, "ladder": {} }
          },
          "teams": {
            "women-counsellors": {
              "hotline": "women", "languages": ["arabic", "english"], "needs": ["trafficking"], "gender": "woman",
              "takes": "own-first", "usesInterpreters": false, "pace": { "usual": 1.1, "trafficking": 1.3 },
              "paceVariation": 0.15, "wrapUp": { "usual": "8m", "trafficking": { "exponential": { "mean": "12m" } } },
              "recovery": { "chance": 0.2, "time": "15m", "needs": ["trafficking"] }, "rest": { "afterCalls": 5, "time": "10m" },
              "shrinkage": { "training": 0.05, "meetings": "3%" }, "absence": 0.04,
              "onCall": { "counsellors": 2, "whenWaiting": 3, "for": "5m", "arriveAfter": "30m", "stay": "2h" },
              "costPerHour": 95,
              "shifts": {
                "morning": { "from": "08:00", "to": "16:00", "days": ["weekdays", "saturday"], "counsellors": 4,
                  "breaks": { "lunch": { "at": "12:00", "length": "30m", "spread": "1h", "paid": true } },
                  "exceptDuring": "ramadan" },
                "fast": { "from": "22:00", "to": "02:00", "counsellors": 2, "during": ["ramadan"] } }
            },
            "rights-counsellors": { "pace": 0.9, "wrapUp": { "gamma": { "mean": "8m", "cv": 0.7 } },
              "counsellors": { "every": "1d", "counts": [1, 2] } },
            "from-table": { "counsellors": { "table": "desks.csv", "column": "desks", "every": "7d" } },
            "from-plan": { "shrinkage": "10%", "shifts": { "table": "shifts.csv", "late": { "counsellors": 7 } } }
          },
          "interpreters": {
            "horn": { "languages": ["tigrinya", "amharic"], "connect": "90s", "stretch": 1.9, "found": 0.6,
              "shifts": { "day": { "from": "09:00", "to": "21:00", "days": "weekend", "interpreters": 2,
                "breaks": { "tea": { "at": "15:00", "length": "15m" } }, "during": "ramadan", "exceptDuring": "ramadan" } } },
            "phone": { "languages": "oromo", "interpreters": 1 },
            "hours": { "languages": "oromo", "interpreters": { "every": "6h", "counts": [0, 1] } },
            "roster": { "languages": "oromo", "interpreters": { "table": "desks.csv", "column": "desks", "every": "7d" } }
          },
          "services": {
            "shelter": { "places": 24, "occupied": 20, "serves": { "gender": ["woman"], "nationality": "egyptian" },
              "suitable": 0.8, "accept": 0.4, "stay": { "lognormal": { "mean": "75d", "cv": 0.8 } }, "withdraw": 0.1,
              "waitingLimit": 9, "waitsAtMost": "14d", "callsAgainEvery": "3d", "familySizes": [0.7, 0.2, 0.1],
              "reserved": { "places": 4, "for": { "need": "trafficking" } },
              "closures": { "repair": { "from": "2026-11-09", "to": "2026-11-10" } }, "diverts": "return", "costPerNight": 300 },
            "return": { "stay": "60d" }
          },
          "partners": { "police": {}, "embassy": { "en": "Embassy", "ar": "السفارة" } },
          "costs": { "currency": "USD", "interpreterPerMinute": 4, "linePerMonth": 900, "nightFactor": 1.25,
            "overtimeFactor": 1.5, "fullTimeHoursPerWeek": 36, "night": "20:00-05:00" },
          "targets": {
            "fast": { "hotline": "women", "serviceLevel": { "within": "30s", "atLeast": 0.8 } },
            "few": { "callers": "women", "abandonment": { "atMost": 0.05 } },
            "lines": { "gender": "man", "blocked": { "atMost": 0.01 } },
            "asa": { "language": "arabic", "averageSpeedOfAnswer": { "atMost": "1m" } },
            "mean": { "meanWait": { "atMost": "2m" } }, "served": { "unserved": { "atMost": 0.01 } },
            "sometimes": { "serviceLevel": { "atMost": 0.99 } }, "used": { "occupancy": { "atLeast": 0.4 } },
            "lost": { "lostCallers": { "atMost": 0.2 } }, "busy": { "team": "from-plan", "occupancy": { "atMost": 0.85 } },
            "p50": { "waitP50": { "atMost": "10s" } }, "p80": { "waitP80": { "atMost": "20s" } },
            "p90": { "waitP90": { "atMost": "30s" } }, "p95": { "waitP95": { "atMost": "40s" } },
            "p99": { "waitP99": { "atLeast": "50s" } },
            "closed": { "closed": { "atMost": 0.3 } }, "longest": { "longestWait": { "atMost": "30m" } },
            "days": { "hotline": "women", "daysMet": { "atLeast": 0.9 } },
            "kept": { "callbacksKept": { "atLeast": 0.5 } }, "wished": { "preferenceMet": { "atLeast": 0.6 } },
            "interpreted": { "language": "arabic", "interpreterFailed": { "atMost": 0.2 } },
            "all-p50": { "waitOfAllP50": { "atMost": "1m" } }, "all-p90": { "waitOfAllP90": { "atMost": "9m" } },
            "all-p80": { "waitOfAllP80": { "atMost": "8m" } }, "all-p95": { "waitOfAllP95": { "atMost": "9m" } },
            "all-p99": { "waitOfAllP99": { "atMost": "10m" } },
            "first": { "firstAttemptSuccess": { "atLeast": 0.5 } },
            "demand": { "gender": "man", "serviceLevelOfDemand": { "atLeast": 0.4 } },
            "soon": { "meanTimeToCounsellor": { "atMost": "1h" } }, "again": { "followUpsLost": { "atMost": 0.2 } },
            "half": { "timeToCounsellorP50": { "atMost": "5m" } }, "most": { "timeToCounsellorP90": { "atMost": "2h" } },
            "tired": { "team": "from-plan", "load": { "atMost": 0.85 } }, "paid": { "utilisation": { "atLeast": 0.3 } },
            "placed": { "placed": { "atLeast": 0.5 } }, "full": { "service": "shelter", "placesUsed": { "atMost": 0.95 } },
            "patient": { "service": "shelter", "serviceWait": { "atMost": "7d" } },
            "budget": { "cost": { "atMost": 250000 } }, "spent": { "cost": { "atLeast": 1000 } },
            "per-call": { "costPerAnswered": { "atMost": 90.5 } }, "per-person": { "costPerReached": { "atMost": 120 } }
          },
          "uncertain": {
            "volume": { "inputs": "callers.women.calls.perDay", "from": 20, "likely": 38, "to": 60 },
            "rate": { "inputs": "callers.hourly.calls.perHour", "from": 2, "to": 3, "confidence": "90%" },
            "talks": { "inputs": ["callers.women.talk.lognormal.mean", "callers.series.patience.erlang.mean"],
              "mean": { "value": "12m", "basis": "assumption:talk" }, "cv": 0.2 },
            "patience": { "inputs": "callers.women.patience.exponential.mean", "as": "factor", "from": "80%", "to": 1.5 }
          }
        }
        """

    /// One that lasts some hours instead of days.
    static let short = """
        { "calendar": { "length": "36h" }, "callers": {}, "hotlines": {}, "teams": {} }
        """

    /// The tables that the scenario names.
    static let tables = [
        "log.csv": "time\n2026-11-02 08:00\n2026-11-04 12:30:05\n",
        "volumes.csv": "start,men\n"
            + (0..<28).map {
                "2026-11-\($0 / 2 + 2 < 10 ? "0" : "")\($0 / 2 + 2) \($0 % 2 == 0 ? "00" : "12"):00,\($0)\n"
            }
            .joined(),
        "desks.csv": "calls,desks\n3,2\n4,2\n",
        "shifts.csv": """
        team,name,from,to,days,counsellors,breaks.lunch.at,breaks.lunch.length
        from-plan,early,07:00,15:00,weekdays,3,11:00,30m
        from-plan,late,15:00,23:00,,2,,
        other,late,15:00,23:00,,9,,
        """,
    ]

    /// Access to the tables.
    static let files = FileAccess.holding(tables)
}

extension FileAccess {
    /// Access to files that exist in a test only.
    static func holding(_ texts: [String: String]) -> FileAccess {
        FileAccess { path, _ throws(Refusal) in
            guard let text = texts[path] else {
                throw Refusal(.missingFile, "there is no file \"\(path)\"")
            }
            return SourceText(name: path, bytes: Array(text.utf8))
        }
    }
}
