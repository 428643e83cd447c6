import Facts

extension EnglishLanguage {
  /// not · if · will they · I heard · my friend: how what stands near is meant.
  package static let marks: Cues = [
    .mark(.negation): """
    not, never, no, 't, nobody, no one, noone, none, neither, nor, without, cannot, didn't, don't, doesn't, can't, couldn't, wasn't, won't, haven't,
    hasn't, isn't, aren't, weren't, wouldn't, shouldn't, hadn't, did not, do not, does not, could not, can not, was not, will not, have not, has not,
    had not, were not, would not, is not, are not, refused to, refuse to, refuses to, refusing to, declined to, failed to, instead of, rather than,
    yet to, far from, nothing, has yet to, not true that, untrue that, isn't true that, not disputing, no such
    """,
    .mark(.harmless): """
    shaking with anger, shaking with rage, so angry i, trembling with rage, trembling with anger, on the phone me,
    i|we + applied + for a|for an|for my|for our + mortgage|loan|car loan|home loan|card|credit card|job|visa|flat|apartment
    applied|applying|apply + for a|for an|for my|for the|for our + mortgage|loan|car loan|home loan|card|credit card|job|visa|flat|apartment
    \(not) + pay|afford|cover|make|meet + rent|my rent|the rent|our rent|the mortgage|my mortgage|bills|school fees|for food
    never late, never been late, never once late, not late once, never a day late,
    added me on, add me on, adding me on
    nearly|almost|could've|could have|might have|came close to|close to + lost|lose|losing|cost + my|me my|his|her + job|home|house|flat|wife|husband|family|mind|life
    statements for, showing nothing, want a call back,     if you can, if you could, if you would, if you agree, if you are willing, why do you need, why do you ask, why are you asking, night shift, phone battery, nurse at the hospital, works at the hospital, work at the hospital, late fees, late fee, late charge, late charges, late payment fee, late payment fees, late interest, that's why, this is why, which is why, that is why,
    stopped paying me, stopped paying my wages, left a, left me, left my, shown as overdue, shown as overdue on,
    what happened on, what happened in,
    help to settle, to settle this,
    sick of, sick and tired, not only, no idea, no way, no choice, no doubt, no longer, not sure, no wait, not just, no matter, not to mention, no joke,
    no problem, as if, even if, even so, not until, i forgot to take, i forgot to mention, i forgot to say, i forgot to tell, i forgot to ask, i forgot to record, i forgot to attach, i forgot to add,
    no income, no money, no savings, no job, no work, no notice, without notice, without warning,
    without permission, without consent, without my, without any, without asking, without telling, no warning, no reason, no explanation, no option,
    no signal, no harvest, no contact, nothing but, not long, not enough, not refusing, not get, nothing left, if not, or not,
    would appreciate, going to work, no use, on the due date, by the due date, before the due date, prior to the due, before its due date, before the due
    \(not) + stop|stopping|quit|end|ending|cease
    \(not) + \(pay)
    \(not) + know|knew|realise|realize|understand|understood|aware|told|been told|informed|notified|tell|inform|warn|expect|see|hear|find|sleep|work|look|open|even|eat
    \(not) + been able|able|stand|take|just|only|fair|mention
    \(not) + be|been|being + able|told|informed|notified|aware
    \(not) + go|going|went + through
    nobody|no one + will|would|wants|told|informed|warned
    """,
    .mark(.denial): """
    not true, untrue, is false, which is false, was false, completely false, totally false, never happened, that is wrong, which is wrong,
    that's wrong, did not happen, didn't happen, a lie, simply wrong
    """,
    .mark(.hypothesis): """
    if, only if, sorry only if, in case, unless, could lose, may lose, will lose, would lose, going to lose, risk losing, risk of losing, could be, before i, or else, otherwise, afraid, scared that, scared they, worried, fear, might, what if, suppose, would have,
    could have, should they, in the event, once they, before they, lest
    """,
    .mark(.question): """
    could someone, can someone, will someone, could anyone, would one, could they, will they, can they, would they, could they, do i have to, should i, is it true, will i, am i going to, will there, will it,
    are they going to, do they, is there a way
    """,
    .mark(.presumption): "why, how come, how dare, who gave, how can they, how could they",
    .mark(.occasion):
      "last time, the last one, most recently, the latest, the last call, that was, this was, it was, last one",
    .mark(.anaphor):
      "the day before, day before, the day after, day after",
    .mark(.menace):
      "threaten, threatened, threatens, threatening, said they would, said they will, says they will, say they will",
    .mark(.person): "<kin>",
    .mark(.kin):
      "my + mother|mom|mum|father|dad|wife|husband|boss|manager|parents|girlfriend|boyfriend",
    .mark(.wish): """
    if you can, if you could, if you would, if you agree, if you are willing,
    i want the, i want this, i want my, i want it, i want them, please, pls, plz, could you, can you, would you, can we, could we, tell them to, get them to, ask them to, want them to, want you to,
    like you to, like them to, i ask that, i request that, i demand that, make them, let me, send me, give me, show me
    """,
    .mark(.hearsay):
      "i heard, heard that, i read that, people say, apparently, rumour, rumor, they say online, someone told me",
    .mark(.other): """
    my cousin, my uncle, my aunt, the neighbor, the neighbour, a neighbor, a neighbour, neighbors, next door, someone online, my nephew, my niece, my cat, my dog, the cat, the dog, my friend, a friend, friend of mine, my neighbour, my neighbor, my colleague, my coworker, other people, other customers,
    some people, others, another customer, my roommate, many customers, a guy i know
    """,
    .mark(.intention): """
    going to, want to, wanted to, plan to, planning to, thinking of, thinking about, will, about to, i'd like to, intend to, hope to,
    would like to, need to, have to, trying to get, considering, should, tomorrow, next week
    """,
    .mark(.correction): """
    i got that wrong, i got it wrong, i got this wrong, got that wrong, got it wrong, sorry, i mean, i meant, make that, no wait, correction, typed it wrong, typo, scratch that, should be, should read, should have been,
    it + 's, it is, rather, i misspoke, wait no, actually
    """,
    .mark(.possession): """
    hold, i hold, i've saved, i have saved, there's, there is, there are, here you go,
    have + a|an|the|my|all|both|copies|copy|screenshots|proof|two|three|several|photos|every|evidence|recordings|his|her|their|it|some|six
    have got, i've got, i got + a|the|my, attached, attach, attaching, kept, keep, saved, save, enclosed, enclose, enclosing, can provide, can show,
    can send, can forward, can share, can upload, can email, could send, could provide, able to provide, here is, here are, here's, i've got, i still have, still have, have got, got the, got my, noted every, took notes, kept a, took + a|screenshots|pictures|photos, printed, downloaded, can attach, holding, in my possession, on file,
    i can give, see attached, as proof, as evidence, still on my phone, uploaded, provided + a|the|my|proof|copies,
    with me, available on request, wrote down, noted down, recorded, taped, logged, all saved, i pulled
    """,
    .mark(.having): "have, i have, i've, we have, we've, having, got, i got, there's, there is, there are",
    .mark(.stop): """
    stop, stopped, quit, cease, end, never again, no more, leave … alone, leave … out of
    don't|dont|do not|never|not to + call|ring|phone|contact|text|message|email|visit|come|harass|threaten|tell|bother|involve|report|charge|take
    must|should|may + not
    """,
    .mark(.turn): """
    but, however, because, so, then, although, though, while, and then, of which, including, because of, due to, whereas, therefore, meanwhile,
    since i, since my, since the, as i, as my, as the, after i, after my, when i, when my, when they, and they, and i, even though,
    despite, as a result, resulting in, and we, and he, and she, and that, and this, and it
    """,
    .mark(.and): "and, plus",
    .mark(.joint): "and",
    .mark(.finite): """
    is, are, was, were, isn't, aren't, wasn't, weren't, has, have, had, haven't, hasn't, hadn't, will, would, can, can't, could, couldn't, did, didn't,
    don't, doesn't, come, comes, came, go, goes, went, got, gets, became, become, fell, died, let, called, calls, phoned, phone, rings, rang, ring, says, said, say,
    told, threatened, threaten, keep, keeps, kept, started, stopped, refused, closed, shut, failed, crashed, lost, needs, needed, owe, owes, paid, shows, showed,
    runs, ran, rose, dropped, shouted, shout, swear, insult, charge, charges, charged, slapped, earn, make, took, take, complained, wrote, wants, want, went
    """,
    .mark(.term): "usual 15 days, days of receiving this",
    .mark(.pledge): """
    they want, they wanted, they need, they require, they asked, they demand, bank wants, bank asked, it wants,
    they said, they say, they would, they will, they'd, they'll, he would, she would, he'd, she'd, it would, they could, promised to, agreed to, offered to, was supposed to,
    were supposed to, claims to, claimed to, said they, told me they, they were going to, which would, who would
    """,
    .mark(.also): "also, too, as well, another",
    .mark(.due): "days overdue, is overdue, due on, is due, was due, falls due, due",
    .mark(.once): "one time, once before, once in, once i",
    .mark(.quoted): "your jiebei, your huabei, your bill, your payment, dear customer, dear user",
    .mark(.again): "again, second time, third time, once more, then on, another time",
    .mark(.habit):
      "every day, everyday, every single day, each day, daily, constantly, all the time, every week, basically every day",
    .mark(.own): "i, my, me, we",
    .mark(.doer): """
    i, we, i've, we've, i have, i had, we have, i'd, i'm, i am, i will, i would, i can, i could, i tried to, i'll
    i|we|i've + also|then|just|even|already|finally|immediately|never|have|personally|repeatedly|called and
    """,
    .mark(.verb): """
    is, are, was, were, says, said, say, states, has, had, will, would, can, keeps, kept, didn't, doesn't, should, must, needs, pay, paid, paying,
    miss, missed, missing, get, got, getting, receive, received, read, sign, signed, see, saw, lost, lose, need, needed, owe, owed, due, open, opened,
    check, checked, want, wanted, ask, asked, signing, breach, breached, cancel, cancelled, settle, cover, clear
    """,
  ]
}
