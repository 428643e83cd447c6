import Mentions

/// An entry of a person's calendar.
public struct CalendarEvent: Hashable, Sendable {
  /// Alike each time the same entry is written, so that a calendar renews it instead of keeping two.
  public var uid: String
  /// Its day.
  public var day: Day
  /// Its time on the clock, wherever the person is; `nil` for the whole day.
  public var clock: Clock?
  /// Its title.
  public var summary: String
  /// What is to be done.
  public var description: String

  /// An entry.
  public init(uid: String, day: Day, clock: Clock? = nil, summary: String, description: String = "") {
    (self.uid, self.day, self.clock) = (uid, day, clock)
    (self.summary, self.description) = (summary, description)
  }

  /// `follow-up-1f3c…@plaint`: stable for a name within a case, whatever else of the case changes.
  public static func uid(_ name: String, of key: String) -> String {
    // FNV-1a, 64 bits: short, the same everywhere; nothing of the key can be read from it.
    let hash = "\(key)\n\(name)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return "\(name)-\(String(hash, radix: 16))@plaint"
  }
}

/// Entries as an `.ics` file after RFC 5545: CRLF, lines folded at 75 octets, text escaped.
public enum ICalendar {
  /// The file; `stamp` is the day on which it is written, of which nothing else depends.
  public static func text(_ events: [CalendarEvent], stamp: Day) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//plaint//plaint 1//EN", "CALSCALE:GREGORIAN"]
    for event in events {
      lines += ["BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:\(stamp.digits)T000000Z"]
      if let clock = event.clock {
        lines += ["DTSTART:\(event.day.digits)T\(clock.digits)", "DURATION:PT15M"]
      } else {
        lines.append("DTSTART;VALUE=DATE:\(event.day.digits)")
      }
      lines.append("SUMMARY:\(escaped(event.summary))")
      if !event.description.isEmpty { lines.append("DESCRIPTION:\(escaped(event.description))") }
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", "DESCRIPTION:\(escaped(event.summary))",
        "END:VALARM", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  /// `\` `;` `,` and line ends are told apart from those of the format.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "\n": out += "\\n"
      case "\u{0}"..<" ", "\u{7f}": break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// At most 75 octets a line; a character is never cut.
  private static func folded(_ line: String) -> String {
    var out = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        out += "\r\n "
        octets = 1
      }
      out.unicodeScalars.append(scalar)
      octets += width
    }
    return out
  }
}

extension Day {
  /// "20241105".
  fileprivate var digits: String { description.filter { $0 != "-" } }
}

extension Clock {
  /// "090000".
  fileprivate var digits: String {
    let digits = description.filter(\.isNumber)
    return digits + String(repeating: "0", count: 6 - digits.count)
  }
}
