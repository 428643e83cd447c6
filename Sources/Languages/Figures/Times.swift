import Mentions

extension Common {
  package static let halves: Words<Daypart> = [
    .am: "am, a.m., a.m, a. m., a m, a . m ., a . m, am.",
    .pm: "pm, p.m., p.m, p. m., p m, p . m ., p . m, pm.",
  ]

  /// 21:30 · 9:30 pm.
  @Rows package static var clocks: [Rule] {
    Rule("9:30:05 pm") {
      hourNumber; ":"; twoFigures; ":"; twoFigures; maybe(halves.place())
    } means: {
      time($0, $1, $2, $3)
    }
    Rule("9:30 pm") {
      hourNumber; ":"; twoFigures; maybe(halves.place())
    } means: {
      time($0, $1, nil, $2)
    }
    Rule("9.30 pm") {
      hourNumber; "."; twoFigures; halves.place()
    } means: {
      time($0, $1, nil, $2)
    }
    Rule("9 pm") {
      hourNumber; halves.place()
    } means: {
      time($0, 0, nil, $1)
    }
  }

  /// 13:00 pm is 13:00.
  private static func time(_ hour: Int, _ minute: Int, _ second: Int?, _ part: Daypart?) -> Said? {
    guard hour < 24 || minute == 0 else { return nil }
    return .clock(Hour(hour, minute, second, hour > 12 ? nil : part))
  }

  /// A time by itself, and with its day.
  @Rows package static var times: [Rule] {
    Rule("21:30") {
      clock
    } means: {
      .time(Timing($0))
    }
    Rule("2024-03-15 21:30") {
      date; maybe(",|，|:|t|的|在|- |、"); clock
    } means: {
      $0.isDay ? .time(Timing($1, on: $0)) : nil
    }
    Rule("21:30 2024-03-15") {
      clock; maybe(",|，"); date
    } means: {
      $1.isDay ? .time(Timing($0, on: $1)) : nil
    }
  }
}
