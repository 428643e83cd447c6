import Facts

extension EnglishLanguage {
  /// What a person does besides telling: agreeing, thanking, raging, asking the program.
  package static let acts: Acts = [
    nil: """
    dying to, dead tired, killing me, bored to death, scared to death, drop dead gorgeous, die laughing, yes or no, ok so what, not ok, no idea,
    right now, right away, all right with them, sick to death, deadline, dead end, worked to death, okay with them
    """,
    .despair: """
    want to die, wanna die, kill myself, end my life, end it all, suicid*, don't want to live, dont want to live, no reason to live, better off dead,
    can't go on, cannot go on, cant go on, take my own life, hang myself, overdose*, jump off, not worth living, don't want to be here anymore, slit my wrists, self harm, self-harm, hurt myself, wish i was dead, wish i were dead
    """,
    .danger: """
    at|on|outside … door|house|flat|home … won't leave|knife|banging|breaking|right now|shouting, banging on … door, break* down … door, with a knife, has a knife, hit me, beat me up, attacked me,
    won't let me leave, won't let me go, won't let us leave, came to hurt, holding me, blocking … door|way, surrounded me, following me
    """,
    .scam: """
    deposit … before|first|reduce|negotiate|waive, want*|ask* … deposit|upfront|up front, pay … fee … before|first, upfront fee, fix … credit … fee|money, for a fee, share … screen, screen sharing, screen-sharing,
    verification code … give|send|tell|asked, ask* … verification code|one-time code|otp, safe account
    """,
    .assent:
      "yes, yeah, yep, ok, okay, sure, fine, that works, agreed, right, correct, sounds good, go ahead, please do, all right, alright, that's right, that suits me, y",
    .corrects:
      "typed it wrong, no wait, wait, i mean, i meant, correction, make that, sorry, my mistake, mixed up, not … but, ok fine, should be",
    .both: "yes both, both, they do, both do",
    .dissent: "no thanks, no thank you, rather not, don't want that, no need, leave it out, nope",
    .nothing:
      "no, none, nothing, never, not yet, haven't, have not, no i haven't, not at all, didn't, nope, nothing yet, no one",
    .unknown:
      "don't know, dont know, not sure, no idea, can't remember, cannot remember, don't remember, dunno, i forget, can't find, haven't got it, unsure",
    .skip: "skip, pass, next, rather not say, later, skip it, next question, not now",
    .thanks: "thanks, thank you, cheers, thx, much appreciated",
    .puzzled:
      "what do you mean, i don't understand, don't get it, what?, huh, what does that mean, say that again, not following, come again",
    .hide:
      "do i have to mention, have to mention, leave out, keep quiet about, not mention, don't want to mention, have to include, hide that, need to tell them, have to tell them, could we skip mentioning, have to say",
    .forge:
      "fake … certificate|document|note|letter|proof, forge*, make up … certificate|proof|note|illness, photoshop, invent a",
    .threaten:
      "lawyer will sue, will sue, i'll sue, gonna sue, go to the press, tell the media, expose them, ruin them, they'll regret, burn … down, go viral, tell the newspapers, shut them down, make them pay for, post it everywhere",
    .agent:
      "debt agent, pay an agent, debt settlement company, credit repair, paid service, someone who fixes, pay someone to, debt relief company, charges a fee to negotiate",
    .everywhere:
      "complain everywhere, all of them at once, every regulator, everyone at once, complain to everyone, every channel, every day until, all the channels, report them to everyone",
    .accuse:
      "overcharg*, rip off, ripping me off, rip-off, robbery, illegal fees, scamming me, daylight robbery, loan shark*, usury, extortion",
    .outburst:
      "idiots, bastards, scum, assholes, morons, crooks, thieves, vampires, stupid, damn, f**k, fuck*, bullshit, ridiculous, furious, fed up, sick of this, disgusting, wtf",
    .digression:
      "my cat, my dog, the weather, headache, so tired, exhausted, my kid's school, haven't slept, can't think",
    .asksCredit:
      "what is a credit record, what's a credit record, what does credit record mean, what is zhengxin, affect my credit, how long … credit, on my credit report?",
    .asksSued:
      "can they sue, will they sue, could they sue, go to jail, go to prison, arrest me, take me to court",
    .asksLender:
      "who is the lender, who's the lender, who lent me, who do i owe, who is my lender, who is the creditor",
    .asksUse:
      "will this work, does this work, will it help, any use, is it worth, is there any point, does it help, will they listen",
    .asksCalls:
      "allowed to call, how often can they call, how many times can they call, is that legal, is it legal, call at night?",
    .asksChannel:
      "where do i complain, who do i complain to, where can i complain, which number, who should i call, where should i send",
    .asksPaying: "stop paying, have to pay, do i have to repay, what if i don't pay, not pay at all",
    .asksFuture: "will i lose my job, will i be fired, what will happen to me, what's going to happen",
    .wantsNothing:
      "don't want anything, don't know what to ask, not sure what i want, what can i ask for, nothing really, you tell me, no idea what to ask",
    .sent: "sent it, have sent it, submitted it, i sent, posted the letter, filed it, handed it in",
    .goesOn:
      "let's go on, continue, carry on, back to the letter, let us continue, i'm better now, i'm ok now",
  ]
}
