import Testing

/// Small talk, questions, hearsay and other people's troubles in English: nothing of it is a fact.
@Suite struct EnglishSmallTalk {
  static let quiet: Corpus = [
    "": """
    I waited forty minutes in line at the bank · lunch was great today · my grandfather grew watermelons ·
    it's raining, let me get the laundry in · are you a real person · our dog turned twelve this year ·
    bus tickets went up to three dollars · I gave $80 at my friend's wedding ·
    fixing the fridge was two hundred · my brother got into college · the house was built in 1996 ·
    I walk ten thousand steps a day · the neighbor two doors down was taken to court last week ·
    the news said a lender shut down · people say collectors call your family but that hasn't happened to me ·
    what would I do if I got laid off · if my credit went bad could I still travel ·
    they have never insulted me · no lawyer's letter has ever reached me ·
    customer service has always been kind · nobody has ever come to my house ·
    my account has never been limited · I wasn't scammed, just asking · I never said I wanted instalments ·
    could someone show up at my door · will they ring my parents · would one day late go on my report ·
    can you go to jail for not paying · my coworker's card got cancelled · my cousin was laid off, poor guy ·
    someone online says you can ask for a refund · is it true that they can't call at night anymore ·
    I'm scared they'd sue · I might call the regulator next week ·
    I'm thinking of visiting the police tomorrow · I haven't talked to support yet ·
    I didn't manage to record anything · the agreement is nowhere to be found · the screenshots got deleted ·
    I left the medical papers at home · there are no chat logs on my phone · I'm perfectly healthy ·
    my job is secure · wages come in on the dot · the shop is doing fine · my marriage is happy ·
    my parents are well · the system has always worked · I remembered every due date · I don't waste money ·
    today is my birthday · my daughter is three and a half · give me ten minutes to find my glasses ·
    let me get some water first · the signal was bad just now · how do you type that character ·
    do you speak Spanish · the letters are too small to read · I use an Android phone ·
    I sell vegetables at the market · I've driven a taxi for fifteen years · my husband teaches ·
    my mother is seventy-one · a new supermarket opened downstairs · I like chess ·
    last night I dreamt I won the lottery · this winter is freezing · I scored 120 in maths ·
    we live on the sixth floor without a lift · turn left at the next junction ·
    the parcel is with the doorman · our office opens at two in the afternoon ·
    there's thirty bucks on my lunch card · I'm learning to drive and the instructor is strict ·
    groceries cost me 26.50 · eggs were 3.90 on sale yesterday · my son got 98 in English ·
    the train was two hours late · I can't recall his surname · I'd rather not talk about that ·
    nothing to add · fair point · let me think it over · either is fine · not quite sure what you mean ·
    which one are you asking about · write it the way you said · that's all for now · talk later ·
    I have to pick up the kids · hold on while I look · could you slow down · how many more questions ·
    why do you need that · which company are you from · will my data leak · is this chat stored ·
    can we switch to Chinese · my niece is typing for me · my eyesight is poor so I type slowly ·
    the power is out here · I'm on a train with bad reception · the neighbors are renovating and it's loud ·
    just got off the night shift · I have tomorrow off · our plant has three thousand workers ·
    I've been with the same firm for eight years · a colleague brought me breakfast · my flat is number 12 ·
    petrol went up again yesterday · our cat had five kittens · the kid next door got into med school ·
    the leak upstairs took three days to fix · my cousin is in the army · my uncle is a police officer ·
    my other uncle works at the courthouse · my aunt is a nurse at the hospital ·
    a classmate of mine became a lawyer · I used to sell insurance · we were poor when I was little ·
    tickets home for the holidays are hard to get · the office gave out mooncakes ·
    we went hiking over the long weekend · I bought nothing on Black Friday ·
    we share one bathroom with the neighbors · the school play starts at seven ·
    I ran a marathon in four hours · my grandmother bakes on Sundays · the recipe calls for two cups of flour ·
    the museum is closed on Mondays · I planted tomatoes in the spring · our flight was delayed by an hour ·
    the meeting got moved to Thursday · I owe you a coffee · thanks a million · I lost my umbrella on the bus ·
    the elevator is broken again · it takes me half an hour to walk there ·
    the weather app said 40% chance of rain · the password needs eight characters · my laptop is from 2017 ·
    I finished page 212 last night · she has two older brothers · we got a new fridge in June ·
    the gym opens at six · there were thirty people ahead of me · I need new glasses ·
    the library book is due next week · he paid for our lunch · the dentist said come back in six months ·
    your last question was too long · I copied that from an email · that's the wrong number ·
    my birthday is in March · we voted last month · the dog barks at the mailman ·
    I usually work from home on Fridays
    """
  ]

  @Test(arguments: quiet.entries)
  func tellsNothing(_ entry: Corpus.Entry) { expectNoFact(entry) }
}
