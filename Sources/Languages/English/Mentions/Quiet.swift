import Figures
import Mentions

extension EnglishLanguage {
  /// What looks like a mention and is none.
  static let harmless =
    "mon-fri|may be|may or may not|may i|may not|may have|24/7|24/7/365|one day|some day|one by one|one of|no one|each one|this one|the one|"
    + "up to date|up-to-date|at first|first of all|first and foremost|in the first place|at first glance|first time|the first time|"
    + "second chance|a second chance|second thought|second thoughts|on second thought|second hand|second-hand|split second|"
    + "a second|a minute|just a minute|just a second|any minute|any second|any day now|last minute|the last minute|every minute|"
    + "in a minute|in a second|wait a minute|wait a second|up to the minute|"
    + "march on|marched|to march|march into|march up|march down|march out|march to their|march to the beat|the march of|they march|we march|march off|march forward|must march|an august|the sun|in the sun|sun and|sun is|"
    + "day by day|day after day|day to day|day-to-day|day in day out|day in and day out|month to month|month-to-month|"
    + "month after month|week after week|year after year|every now and then|once in a while|back in the day|these days|those days|"
    + "back to square one|square one|number one|one and only|one another|one-on-one|one on one|one way|one-way|one thing|one side|one more thing|"
    + "at the end of the day|all in all|once upon a time|third party|third parties|third-party|3rd party|3rd parties|second party|first party|"
    + "rainy day|good day|have a nice day|nice day|happy new year|a new year|merry christmas|happy easter|happy thanksgiving|"
    + "for years|for months|for weeks|for days|401k|401(k)|9/11|911|50/50|50-50|one-time|one time|first name|second name|last name|"
    + "half the time|half the battle|the other half|two cents|my two cents|my 2 cents|a dime|on a dime|nickel and dime|penny wise|"
    + "million times|a million times|a thousand times|thousand times|a million thanks|million thanks|a thousand thanks|one in a million|a million reasons|thanks a million|"
    + "early bird|the current state|good morning|good afternoon|good evening|good night|overnight|black friday deals|man friday|"
    + "first class|first-class|second class|second nature|first hand|first-hand|second to none|first come|first served|four corners|"
    + "seven seas|cloud nine|dressed to the nines|at sixes and sevens|on all fours|two-faced|two faced|two-factor|two factor|one-sided|2fa"
  /// What comes after an ordinal that is no day.
  static let numbered =
    "time|times|call|calls|payment|payments|instalment|installment|instalments|installments|letter|notice|email|message|text|party|"
    + "parties|person|people|one|ones|attempt|loan|bill|statement|cycle|billing cycle|account|agent|representative|rep|floor|street|"
    + "avenue|ave|st|place|grade|child|kid|wave|option|half|and|company|lender|page|paragraph|section|step|point|thing|reason|offer|"
    + "job|week|year|month|edition|century|generation|circuit|amendment|request|complaint|dispute|bureau|contact|visit|stage|degree"
  /// What is counted without being a sum: a hundred people.
  static let measured =
    "people|persons|users|customers|miles|mile|km|kilometers|kilometres|meters|metres|feet|ft|inches|pages|words|characters|"
    + "students|stars|points|point|percentile|pounds of|kg|lbs|views|likes|followers|employees|workers|families|households|"
    + "degrees|credits|shares|units|items|things|reasons|questions|complaints|documents|pieces|votes|tons|stores|"
    + "cars|homes|others|more people|of them|of us|of you|strong|fold|x|square feet|sq ft|calories|gb|mb|votes|members|clients|borrowers|others"

  @Rows static var quiet: [Rule] {
    Rule("24/7") {
      harmless
    } means: {
      .nothing
    }
    Rule("the 2nd payment") {
      maybe("the|my|their|a|this|your|our|his|her"); integer; th;
      maybe("missed|late|monthly|phone|and final|credit"); numbered
    } means: { _ in
      .nothing
    }
    Rule("the second payment") {
      maybe("the|my|their|a|this|your|our|his|her"); ordinals.place();
      maybe("missed|late|monthly|phone|and final|credit"); numbered
    } means: { _ in
      .nothing
    }
    Rule("the 3rd of every month") {
      maybe("the|on the|by the"); integer; th;
      "of every month|of each month|of every|of each|every month|each month"
    } means: { _ in
      .nothing
    }
    Rule("a hundred people") {
      quantity; maybe("or so|more|of the|of my|other|different"); measured
    } means: { _ in
      .nothing
    }
    Rule("weighs 180 pounds") {
      "weighs|weigh|weighed|weighing|lost|gained"; quantity; "pounds|pound|lbs|kilos|kg"
    } means: { _ in
      .nothing
    }
    Rule("45 years old") {
      quantity; maybe("-"); units.place(); maybe("-"); "old|of age|of experience|young|olds"
    } means: { _, _ in
      .nothing
    }
    Rule("7 days a week") {
      quantity; units.place(); per.place()
    } means: { _, _, _ in
      .nothing
    }
    Rule("ages 3 to 5") {
      "age|aged|ages|age of|at age|at the age of|turned|turning"; quantity; maybe("to|-|and"); maybe(quantity)
    } means: { _, _ in
      .nothing
    }
    Rule("score of 650") {
      beside(
        "score|credit score|fico|fico score|rating|version|v|building|apt|apt.|suite|unit|room|section|chapter|page|article|step|line|level|item|question|option"
      );
      maybe(beside: "of|is|was|to|from|at|:|dropped to|went from|#|no.|number"); number
    } means: { _ in
      .nothing
    }
  }
}
