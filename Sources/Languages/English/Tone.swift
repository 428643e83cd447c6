import Tone

extension EnglishLanguage {
  /// Heated words and what becomes of them; capitals are folded.
  package static let tone: [ToneWords] = [
    toneInnocent, toneRude, toneThreats, toneManner, toneNever, toneGrammar, toneCommon,
  ]

  /// always · I am begging you · I'm such a loser: manners of speaking that have a calmer one, or none.
  static let toneManner: ToneWords = [
    .deed(.absolute): """
    always > often, constantly > often, all the time > often, every single time > repeatedly, every single day > every day, every damn day > every day, literally every day > every day, basically every day > every day,
    day and night > often, non-stop > often, nonstop > often, endlessly > often, every single one of you > you, all of you > you, everyone there > the staff, everybody there > the staff, not once > not, for ever > for a long time
    """,
    .clause(.absolute):
      "nobody ever, no one ever, no-one ever, you people always, nobody there ever, none of you ever, every single one of you lies, you always lie, you all lie",
    .swap(.begging): """
    i am begging you to > please, i'm begging you to > please, im begging you to > please, begging you to > please, i beg you to > please, i beg of you to > please, i beg you > please, i am begging you > please, i'm begging you > please,
    im begging you > please, i implore you to > please, i am begging you please > please, i'm begging you please > please, i beg you please > please, begging you please > please, begging you > please, please please please > please, please please > please,
    please please please please > please, pretty please > please, i beg of you > please, please i beg you > please, please i'm begging you > please, pls pls pls > please, plz plz plz > please, pls pls > please, plz plz > please, please god > please, i'm begging u to > please, i'm begging u > please, im begging u > please, begging u > please, i beg u > please, im begging > please, i am begging > please, i'm begging > please
    """,
    .clause(.begging): """
    have mercy, have mercy on me, have some mercy, take pity on me, take pity, have pity, on my knees, on bended knee, for the love of god, for god's sake, for gods sake, for christ's sake, for heaven's sake, for pity's sake, show some mercy, i'll do anything, i will do anything, spare me
    """,
    .clause(.selfAbasement): """
    i am worthless, i'm worthless, im worthless, i am so worthless, i'm so worthless, i feel worthless, i am a loser, i'm a loser, im a loser, i am such a loser, i'm such a loser, i am a failure, i'm a failure, i am such a failure, i'm such a failure, i am pathetic, i'm pathetic, im pathetic, i am so pathetic,
    i am useless, i'm useless, i am an idiot, i'm an idiot, im an idiot, i'm such an idiot, i am such an idiot, i was an idiot, i'm so stupid, i am so stupid, i am stupid, i'm stupid, im so stupid, i was so stupid, i was stupid, stupid me, silly me, i'm trash, i am trash, i'm garbage, i don't deserve to, i am a burden, i'm scum, i hate myself, i am ashamed of myself, i disgust myself, i'm a terrible person, i am a terrible person, i am nothing, i'm nobody, i am a nobody
    """,
    .aside(.shouting):
      "🤬, 😡, 😠, 💢, 👿, i'm so angry, i am so angry, i'm furious, i am furious, this makes me sick, i'm sick of this, i am sick of this, i'm fed up, i am fed up, sick and tired of this, arghh, argh, grrr, aargh, ugh, i have had it with you, i'm livid",
  ]

  /// you · are · these · with: words that show how the others are meant.
  static let toneGrammar: ToneWords = [
    .me: "i, my, me, we, our, myself, i'm, i've, im, ive",
    .you: "you, your, you're, youre",
    .them:
      "they, he, she, it, their, collector, collectors, agent, agents, alipay, huabei, jiebei, lender, bank, company, app, hotline, customer service, support, staff, team, platform, them, him, her, they're, theyre, nobody, no one, everyone, somebody",
    .copula:
      "is, are, are all, are just, is just, are nothing but, is nothing but, is such, are such, am, was, were, is a, is an, are a, are a bunch of, are all a bunch of, is a bunch of, you're, they're, it's, that's, youre, theyre, are a pack of, are a gang of, is like a, are like, are you, is this, are such a, is such a, are being, is being, are just a bunch of, are all just, are like a bunch of, such a, what a, be, been, is total, is complete, is utter, is pure, are total, are complete, are utter",
    .pointer: "the, this, that, some, such",
    .group:
      "these, those, bunch of, pack of, gang of, a bunch of, a pack of, a gang of, you bunch of, lot of, load of, a load of, bunch",
    .needsOne: "with, by, to, from, for, of, at, like, about",
    .degree:
      "so, very, really, absolutely, total, totally, complete, completely, utter, utterly, such, pure, just, bloody, all",
    .turn:
      "and i > i, and you > you, and they > they, and we > we, and he > he, and she > she, and it > it, and the > the, and my > my, but > , so i > i, so you > you, so please > please, and please > please, because, and then > , and now > now, and refund > refund, and fix > fix, and stop > stop, and give > give",
    .asks:
      "why, what, how, when, where, who, which, can, could, will, would, do, does, did, is, are, have, has, may, should",
    .introduces:
      "my name is, mr, mr., mrs, mrs., ms, ms., miss, dr, dr., named, called himself, called herself, name was, name is, signed, surname, spoke to, spoke with, agent named, lives in, live in, town of, city of",
    .article: "an > aeiou, a > bcdfghjklmnpqrstvwxyz",
  ]
}
