import Figures
import Mentions

extension EnglishLanguage {
  @Rows static var times: [Rule] {
    Rule("March 15 at 9 pm") {
      date; maybe(","); "at|around|about"; clock
    } means: {
      .time(Timing($1, on: $0))
    }
  }
}
