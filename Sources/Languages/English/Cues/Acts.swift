import Facts

extension EnglishLanguage {
  /// What a person does besides telling: agreeing, thanking, raging, asking the program.
  package static let acts: Acts = [
    nil: """
    dying to, dead tired, killing me, bored to death, scared to death, drop dead gorgeous, die laughing, yes or no, ok so what, not ok, no idea,
    right now, right away, all right with them, sick to death, deadline, dead end, worked to death, okay with them,
    can't go on paying, cannot go on paying, can't go on holiday, can't go on leave, can't go on with the payments, hurt myself at work, hurt myself on the job, hurt myself falling,
    hurt myself when i fell, hurt myself playing, hurt myself lifting, hurt myself on a building site, hit me with, they hit me with, they hit me for, end it with, end it early, hit me hard, hit me for, holding me to the, holding me responsible,
    holding me liable, won't let me leave the contract, won't let me leave the plan, forged my, make up a payment, make up a missed, make up the difference, right next, right after,
    right before, right amount, fine print, fine of, pass away, passed away, next month, next week, next year, next bill, next day, later payments, later that, later on
    """,
    .despair: """
    don't want to be alive, be alive anymore, going to end it, want to end it, ending my life, end my own life, ending it all, take my life, taking my own life, taking my life, might as well be dead, rather be dead, be better off without me,
    better if i was dead, better if i were dead, no point in living, nothing to live for, nothing left to live for, tired of living, don't want to wake up, never wake up again, want to be dead, killing myself, harm myself, hurting myself,
    throw myself, in front of a train, no will to live, jump from the|jump from a … bridge|roof|window|balcony, thoughts of dying, think about dying, thinking about dying,
    want to die, wanna die, kill myself, end my life, end it all, suicid*, don't want to live, dont want to live, no reason to live, better off dead,
    can't go on, cannot go on, cant go on, take my own life, hang myself, overdose*, jump off, not worth living, don't want to be here anymore, slit my wrists, self harm, self-harm, hurt myself, wish i was dead, wish i were dead
    """,
    .danger: """
    at|on|outside … door|house|flat|home … won't leave|knife|banging|breaking|right now|shouting, banging on … door, breaking down|break down|smashing|kicking|kicking in|hammering on|pounding on|forcing … door|gate, broke into my house, threatening me with a, with a knife, has a knife, he hit me, she hit me, they hit me, man hit me, men hit me, hit me in, beat me up, attacked me,
    won't let me leave, won't let me go, won't let us leave, came to hurt, holding me, blocking my door, blocking the door, blocking my way, blocking the way, surrounded me, following me
    """,
    .scam: """
    ask*|want*|demand* … deposit|upfront|up front|processing fee, deposit up front, deposit first, pay|send|transfer … deposit|fee|money … first|up front|upfront, pay first, money first, upfront fee, fee before they,
    fix … credit … fee|money, for a fee, share … screen, see my screen, screen sharing, screen-sharing, verification code … give|send|tell|asked, ask*|want* … verification code|one-time code|otp|code from my phone,
    safe account, install|download … meeting|remote|sharing
    """,
    .assent: """
    yes, yeah, yep, ok, okay, sure, fine, that works, agreed, right, correct, exactly, sounds good, go ahead, please do, all right, alright, that's right, that's fine, that suits me, yes please, y
    """,
    .corrects:
      "typed it wrong, no wait, wait, i mean, i meant, correction, make that, sorry, my mistake, mixed up, not … but, ok fine, should be",
    .both: "yes both, both, they do, both do",
    .dissent: """
    no thanks, no thank you, rather not, i'd rather not, i would rather not, don't want that, no need, no leave it, leave it out, not necessary, please don't, don't do that, no don't, don't bother, nope, nah, no
    """,
    .nothing: """
    no, none, none at all, nothing, nothing so far, never, not yet, not really, haven't, have not, have none, no i haven't, not at all, didn't, nope, nothing yet, no one
    """,
    .unknown: """
    couldn't say, can't say, don't know that one, no clue, not certain, i really don't know, honestly don't know,
    don't know, dont know, not sure, no idea, can't remember, cannot remember, don't remember, don't really remember, really don't remember, don't recall, couldn't tell you, hard to say, dunno, i forget, i forgot,
    can't find, haven't got it, unsure, have to check, need to check
    """,
    .skip: """
    leave that for now, leave it for now, skip that, skip this, let's skip, come back to that, come back to it, i'd rather not say,
    stop asking, no more questions, enough questions, too many questions, so many questions, quit asking,
    skip, pass, next, next one, rather not say, later, skip it, next question, not now, don't want to answer, prefer not to answer, prefer not to say, move on
    """,
    .thanks: """
    thanks, thank you, cheers, thx, ty, much appreciated, appreciate it, appreciate that, many thanks, that's kind, much obliged, been very helpful, been helpful
    """,
    .puzzled: """
    what do you mean, i don't understand, not sure i understand, don't get it, didn't get that, what?, huh, what does that mean, say that again, say that more simply, not following, come again, i'm confused, explain that
    """,
    .asksWhy: """
    why do you need, why do you ask, why do you want to know, why are you asking, why ask, why would you need, what do you need that for, what do you need it for, what is that for, what's that for, what has that got to do, what's that got to do, why does that matter, why does it matter, is that necessary, why is that important, how is that relevant, what does that have to do, what's the point of that question, what do you want that for
    """,
    .hide: """
    do i|do we|must i|need i|should i … mention|include|tell them|say, can|could|shall|better|let's|let us|please|rather … not mention|don't mention|skip mentioning|skip that part|leave that out|leave this out|leave out|stay out of|keep quiet|hide,
    better not mention, don't want to mention, don't put that in, don't put this in, don't put it in, rather they didn't know, don't want them to know, do they need to know, do they have to know, keep quiet about
    """,
    .forge: """
    fake … certificate|document|note|letter|proof|receipt|payslip, forge*, false certificate, false document, false payslip, make up a, make up an, make up some, make something up, photoshop*, invent a, invent an, invent some,
    pretend … ill|sick|hospital, let's say|just say … ill|sick|hospital, sells certificates, buy a certificate
    """,
    .threaten: """
    my lawyer will sue, lawyer will sue, i will sue, i'll sue, we'll sue, we will sue, sue them, gonna sue, go to the press, the press, tell the media, every newspaper, tell the newspapers, expose them, ruin them, ruin their, they'll regret,
    burn … down, go viral, shut them down, make them pay for, post it everywhere, post it all over, all over social media, see them in court, see you in court, threaten them, drag them through, make their lives hell, their lives hell
    """,
    .agent: """
    debt agent, pay an agent, hire an agent, hiring someone, paying someone, pay someone to, debt settlement company, debt settlement, debt relief, credit repair, credit fixer*, fixes credit, settle my debt, paid service, pay|paying|hire|hiring|someone|company|agency|guy|man|people … fix + my credit,
    someone who fixes, who negotiates for a fee, charge a fee to negotiate, charges a fee to negotiate, fee to negotiate, handle it for money
    """,
    .everywhere: """
    complain everywhere, report them everywhere, all of them at once, every regulator, everyone at once, to everyone, every channel, all the channels, every agency, all agencies, all the agencies, every day until, complain every, call every day,
    ten complaints, at the same time … complain*, anyone who will listen, report them to everyone
    """,
    .accuse:
      "overcharg*, rip off, ripping me off, rip-off, robbery, illegal fees, scamming me, daylight robbery, loan shark*, usury, extortion",
    .outburst: """
    idiots, bastards, scum, assholes, morons, crooks, thieves, vampires, bloodsuckers, parasites, leeches, stupid, damn, bloody, f**k, fuck*, bullshit, ridiculous, outrageous, disgraceful, furious, so angry, fed up, sick of, had enough of,
    disgusting, how dare, driving me crazy, driving me mad, what a joke, so unfair, this is unfair, not fair, shameless, heartless, wtf
    """,
    .digression: """
    my cat, my dog, weather, headache, my head hurts, so tired, i'm exhausted, so exhausted, my kid's school, haven't slept, can't sleep, couldn't sleep, can't think, had a fight, a row with, had an argument, nagging, baby is crying
    """,
    .asksCredit: """
    what is a|what's a|what does a|what does … credit record|credit report|credit score|credit file, what is zhengxin, what's zhengxin, does this|does it|will this|will it|is this going to|is it going to … my credit,
    how long … credit report|credit record|credit file|my credit, how do i|how can i|where can i|where do i … credit report|credit record|credit score|credit file
    """,
    .asksSued: """
    can they|could they|will they|would they|are they going to|can the bank|can the lender|do they … sue|court|arrest*|jail|prison, could i|can i|will i|can you|do people|am i going to … jail|prison|arrested|sued|taken to court,
    is it a crime, is this a crime
    """,
    .asksLender: """
    who is|who's|who exactly is|find out who|what is the name of|what's the name of … lender|creditor, who lent, who lends, who actually lends, who holds my, who owns the debt, who owns my, who do i owe, who do i actually owe, who am i borrowing from,
    whose money, which bank is behind, which bank lent, which company lent
    """,
    .asksUse: """
    will this|will it|does this|does it|is this going to|does complaining|does a complaint|do these letters|has this … work|works|worked|help|do any good|do anything|ever do|change anything|make a difference, does complaining help, do you think they'll agree,
    will they agree, will they listen, will anyone listen, will they even read, any use, is there any point, is it worth, my chances
    """,
    .asksCalls: """
    allowed to … call|phone|ring, how often|how many times|what hours|how late|how early … can they|may they, how many calls … allowed|legal, can they|may they … call|ring|phone, is it|is that|is this … legal|lawful … call*|phone|ring,
    is that legal, is it legal, is this legal, is that even legal, rules about … calls, rules on … calls, limit on calls, limit on … calls
    """,
    .asksChannel: """
    where do i|where can i|where should i|where do we … complain|send|write|file|report, where does … letter go, who do i|who should i|who can i|whom do i|whom should i … complain|send|contact|write|call, how do i|how can i … complain|file a complaint,
    which number, what number do i, what's the hotline, a complaints line, address for complaints, who handles complaints
    """,
    .asksPaying: """
    can i|could i|may i|is it ok to|is it okay to|should i|what if i|what happens if i … stop paying|not pay|refuse to pay|don't pay|never pay|can't pay|keep paying, do i|must i|do we … have to pay|still pay|need to pay|have to repay|keep paying,
    so i needn't pay, i needn't pay, does the interest|does interest|will interest|will the interest … stop|keep running|continue
    """,
    .asksFuture: """
    will i|am i going to|can i still|would i … lose my|ever|be fired|rent|get a, will my wife|will my husband|will my boss|will my employer|will my kids|will my family … find out|hear|know|suffer|leave, what will happen to me, what happens to me,
    what's going to happen, will this follow me, is my life ruined, is my life over
    """,
    .wantsNothing: """
    don't want anything, don't know what to ask, not sure what i want, don't know what i want, what can i ask for, what should i ask for, what to ask for, nothing really, nothing in particular, no particular request, no demands, no request,
    whatever you think, leave it to you, you decide, you tell me, no idea what to ask
    """,
    .sent: "sent it, have sent it, submitted it, i sent, posted the letter, filed it, handed it in",
    .answered: """
    they replied, they answered, they wrote back, got a reply, got an answer, got a letter back, their reply, their answer, they agreed, they've agreed, they have agreed, they only agreed, they approved, they accepted my, they refused my,
    they rejected my, they turned it down, they turned me down
    """,
    .granted: "agreed, agree, approved, accepted, granted",
    .partly: "only agreed, agreed in part, agreed partly, partly agreed, granted in part, only offered",
    .refused:
      "refused, rejected, declined, turned it down, turned me down, turned down, did not agree, didn't agree, won't agree, will not agree",
    .goesOn:
      "let's go on, continue, carry on, back to the letter, let us continue, i'm better now, i'm ok now",
  ]
}
