import Figures
import Mentions

extension EnglishLanguage {
  static let feasts: Words<Festival> = [
    .fixed(month: 1, day: 1): "new year's day, new years day, new year day, new year's, new years, new year",
    .fixed(month: 2, day: 2): "groundhog day",
    .fixed(month: 2, day: 14): "valentine's day, valentines day, valentine's, valentine day",
    .fixed(month: 3, day: 8): "international women's day, women's day",
    .fixed(month: 3, day: 17):
      "st. patrick's day, st patrick's day, saint patrick's day, st patricks day, st. patricks day",
    .fixed(month: 4, day: 1): "april fools, april fool's day, april fools day, april fools' day",
    .fixed(month: 4, day: 22): "earth day", .fixed(month: 5, day: 1): "may day",
    .fixed(month: 5, day: 5): "cinco de mayo",
    .fixed(month: 6, day: 19): "juneteenth",
    .fixed(month: 7, day: 4): "independence day, the fourth of july weekend",
    .fixed(month: 10, day: 1): "china's national day, chinese national day",
    .fixed(month: 10, day: 31): "halloween, hallowe'en, halloween day",
    .fixed(month: 11, day: 11):
      "veterans day, veteran's day, veterans' day, remembrance day, singles' day, singles day, double eleven",
    .fixed(month: 12, day: 24): "christmas eve, xmas eve",
    .fixed(month: 12, day: 25): "christmas, christmas day, xmas, xmas day, x-mas",
    .fixed(month: 12, day: 26): "boxing day",
    .fixed(month: 12, day: 31): "new year's eve, new years eve, new year eve, nye",
    .nth(3, weekday: 1, month: 1):
      "martin luther king day, martin luther king jr day, mlk day, martin luther king's day, martin luther king jr. day",
    .nth(3, weekday: 1, month: 2): "presidents' day, presidents day, president's day, washington's birthday",
    .nth(2, weekday: 7, month: 5): "mother's day, mothers day, mothers' day",
    .nth(3, weekday: 7, month: 6): "father's day, fathers day, fathers' day",
    .nth(-1, weekday: 1, month: 5): "memorial day",
    .nth(1, weekday: 1, month: 9): "labor day, labour day",
    .nth(2, weekday: 1, month: 10): "columbus day, indigenous peoples' day",
    .nth(4, weekday: 4, month: 11): "thanksgiving, thanks giving, thanksgiving day, thanks giving day",
    .nth(4, weekday: 4, month: 11, offset: 1): "black friday",
    .nth(4, weekday: 4, month: 11, offset: 4): "cyber monday",
    .easter(0): "easter, easter sunday, easter day", .easter(1): "easter monday, easter mon",
    .easter(-2): "good friday",
    .easter(-46): "ash wednesday", .easter(-7): "palm sunday", .easter(39): "ascension day",
    .easter(49): "pentecost, whit sunday", .easter(50): "whit monday",
    .easter(-47): "mardi gras, shrove tuesday",
    .easter(-3): "maundy thursday",
    .lunar(month: 1, day: 1):
      "chinese new year, chinese new year's day, lunar new year, spring festival, the spring festival, cny holiday",
    .lunar(month: 1, day: 1, offset: -1):
      "chinese new year's eve, chinese new year eve, lunar new year's eve",
    .lunar(month: 1, day: 15): "lantern festival, the lantern festival",
    .lunar(month: 5, day: 5): "dragon boat festival, the dragon boat festival",
    .lunar(month: 8, day: 15):
      "mid-autumn festival, the mid-autumn festival, mid autumn festival, moon festival",
    .solar(.qingming): "tomb sweeping day, tomb-sweeping day, qingming, qingming festival, ching ming",
  ]
  /// Christmas · last Easter: days of the year, which may stand after them.
  @Rows static var festivals: [Rule] {
    Rule("Christmas") {
      feasts.place()
    } means: {
      .date(.festival($0, nil))
    }
    Rule("last Easter") {
      fromNow.place(); feasts.place()
    } means: { offset, feast in
      switch offset {
      case 0: .date(.festival(feast, .from(0)))
      case 1: .date(.coming(.festival(feast, nil)))
      default: .date(.festival(feast, nil))
      }
    }
  }

  /// Labor Day weekend · the weekend of Thanksgiving 2023: with the feast, where it stands beside a Saturday or Sunday.
  @Rows static var festiveWeekends: [Rule] {
    Rule("Labor Day weekend") {
      date; "weekend|week-end"
    } means: {
      festive($0)
    }
    Rule("the weekend of Labor Day") {
      maybe("the"); "weekend of|weekend before|weekend after"; date
    } means: {
      festive($0)
    }
    Rule("Thanksgiving 3 months ago") {
      feasts.place(); date
    } means: { feast, when in
      guard case .away(_, _, nil) = when else { return nil }
      return .date(.festivalNear(feast, when))
    }
  }

  private static func festive(_ when: When) -> Said? {
    if case .festival = when { .date(.weekendOf(when)) } else { nil }
  }
}
