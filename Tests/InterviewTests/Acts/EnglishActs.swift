import Facts

/// What people do besides telling, in English, each in eight wordings and in four that were tried once the lists stood.
enum EnglishActs {
  static let known: [Act: String] = [
    .digression: """
    my cat has been sick all week · the weather is awful here · i have such a headache · I'm so tired today · had a fight with my wife · my mother keeps nagging me · I haven't slept in two days · my kid's school just rang
    """,
    .outburst: """
    these people are crooks · bloody idiots · this is so unfair · I am so angry right now · what a bunch of bloodsuckers · I'm sick of this · how dare they · this is driving me crazy
    """,
    .thanks:
      "thanks · thank you so much · thx · cheers · I appreciate it · many thanks · ty · that's kind of you",
    .asksWhy: """
    why do you need that? · why do you ask · why are you asking me this · why do you want to know · what's that got to do with it · why does that matter · what do you need that for · is that necessary?
    """,
    .puzzled: """
    what do you mean? · I don't understand · huh? · what? · come again? · can you explain that · I'm confused · could you say that more simply
    """,
    .asksCredit: """
    what is a credit record? · does this affect my credit score? · how do I check my credit report? · what does credit record even mean? · how long does it stay on my credit report? · will this show on my credit? · what's zhengxin? · is this going to ruin my credit?
    """,
    .asksSued: """
    can they sue me? · will they take me to court? · could I go to jail? · will I be arrested? · is it a crime not to pay? · are they going to sue me? · can they really bring me to court? · do people go to prison for this?
    """,
    .asksLender: """
    who is the lender? · who lent me this money? · who do I actually owe? · who is the creditor then? · which bank is behind this loan? · how do I find out who the lender is? · who holds my debt? · whose money is it anyway?
    """,
    .asksUse: """
    will this work? · does complaining help? · is there any point? · will they even read it? · has this worked for anyone? · what are my chances? · is it worth the trouble? · do these letters ever do anything?
    """,
    .asksCalls: """
    are they allowed to call at night? · how often can they call me? · is it legal to call my boss? · how many calls a day are allowed? · can they call my parents? · are there rules about collection calls? · is that even legal, calling at midnight? · what hours can they call?
    """,
    .asksChannel: """
    where do I complain? · who should I send this to? · which number do I call? · where do I send the letter? · who do I complain to? · how do I file a complaint? · is there a complaints line? · what's the address for complaints?
    """,
    .asksPaying: """
    can I just stop paying? · what if I don't pay? · do I still have to pay? · what happens if I never pay it back? · do I have to pay while the complaint is open? · does the interest stop? · can I refuse to pay? · should I keep paying?
    """,
    .asksFuture: """
    will I lose my job over this? · what will happen to me? · will I ever get a mortgage? · will my wife find out? · am I going to lose my house? · will this follow me forever? · will my boss hear about it? · is my life ruined?
    """,
    .hide: """
    do I have to mention that? · can we leave that out? · can I keep quiet about the other loan? · I'd rather they didn't know about May · can we not mention the late payment? · could you skip that part in the letter? · do they need to know that? · don't put that in
    """,
    .forge: """
    could you make up a doctor's note? · I could photoshop a receipt · can I fake a hospital letter? · let's say my mum was ill · can we invent a reason? · I know a guy who sells certificates · could I forge a payslip? · what if I just make something up?
    """,
    .threaten: """
    tell them my lawyer will sue · I'll go to the press · I'm going to expose them · say I'll see them in court · I will ruin their name · threaten them with the police · they'll regret this · write that I'll post it all over social media
    """,
    .agent: """
    should I pay an agent? · a debt settlement company offered to help · someone on WeChat fixes credit records · what about credit repair? · a friend knows a guy who negotiates for a fee · a debt relief firm called me · they charge a fee to negotiate with the bank · is it worth hiring someone to deal with them?
    """,
    .scam: """
    he asked me for a deposit first · they want an upfront fee · she wants me to share my screen · he asked for the verification code · told me to move it to a safe account · they want a processing fee before they help · he says pay first and they'll waive it · someone asked me to install a meeting app
    """,
    .everywhere: """
    I want to complain everywhere · send it to every regulator · I'll report them to everyone · let's file with all of them at once · I'll complain every single day · I'll spam every channel · post it to all agencies at the same time · can I send ten complaints a day?
    """,
    .wantsNothing: """
    I don't want anything really · I don't know what to ask for · what can I ask for? · you tell me · not sure what I want · no particular request · whatever you think · I have no idea what to ask
    """,
    .unknown: """
    I don't know · not sure · no idea · can't remember · I forgot · I don't recall · couldn't tell you · I can't find it
    """,
    .skip: """
    skip · pass · next question · rather not say · I don't want to answer that · let's skip this one · later · move on
    """,
    .nothing: "no · none · nothing · not yet · never · I haven't · nope · none at all",
    .assent: "yes · ok · sure · yes please · that's fine · sounds good · correct · go ahead",
    .dissent:
      "no thanks · no, leave it · rather not · no need · don't bother · please don't · nah · I'd rather not",
  ]

  static let later: [Act: String] = [
    .digression: """
    my dog kept me up all night · I can't sleep lately · just had a row with my husband · my head hurts
    """,
    .outburst: "those people are parasites · absolutely disgraceful · I've had enough of this · what a joke",
    .thanks: "thanks a lot · thank you for listening · much obliged · you've been very helpful",
    .asksWhy:
      "how is that relevant · what's the point of that question · why would you need my phone number · what does that have to do with anything",
    .puzzled: "sorry, what? · I didn't get that · what does that mean? · not sure I understand the question",
    .asksCredit: """
    what does a credit report show? · will it hurt my credit rating? · how long until it's off my credit file? · where can I see my credit record?
    """,
    .asksSued: """
    could they have me arrested? · am I going to be sued? · can you go to prison over a loan? · would they really go to court over this?
    """,
    .asksLender: """
    who actually lends the money? · what is the name of the lender? · who am I borrowing from? · who owns the debt now?
    """,
    .asksUse: """
    do you think they'll agree? · is this going to do any good? · will anyone listen? · does a complaint change anything?
    """,
    .asksCalls: """
    can they ring my office? · is it allowed to phone my family? · how late may they call? · isn't there a limit on calls?
    """,
    .asksChannel: """
    where does this letter go? · whom do I contact? · what's the hotline? · who handles complaints like this?
    """,
    .asksPaying: """
    so I needn't pay during the complaint? · what if I simply don't pay? · is it ok to stop paying? · will interest keep running?
    """,
    .asksFuture: """
    can I still rent a flat after this? · will my employer find out? · what happens to me now? · will my kids suffer for this?
    """,
    .hide: """
    must I tell them about that? · better not mention the second loan · can this stay out of the letter? · I don't want them to know I was late before
    """,
    .forge: """
    can you write me a fake payslip? · I can get a false certificate · maybe invent an illness · what about a forged letter from my boss?
    """,
    .threaten: """
    I'll drag them through the courts · I'll tell every newspaper · put in that I'll sue · I'm going to make their lives hell
    """,
    .agent: """
    an agency says it can settle my debt · what about paying someone to fix it? · do credit fixers work? · a consultant offered to handle it for money
    """,
    .scam: """
    I was told to pay a deposit up front · he wants to see my screen · they asked for a code from my phone · send money first and they'd cancel the fees
    """,
    .everywhere: """
    I'm going to report them everywhere · let's complain to all the agencies · I'll call every day · send it to anyone who will listen
    """,
    .wantsNothing:
      "what should I ask for? · nothing in particular · no demands really · I'll leave it to you",
    .unknown: "dunno · I really don't remember · hard to say · I'd have to check",
    .skip: "can we skip that? · not now · I'd prefer not to answer · next one please",
    .nothing: "no, never · nothing so far · not really · I have none",
    .assent: "yep · fine by me · yes, do that · that's right",
    .dissent: "no, thank you · not necessary · leave it out · no, don't",
  ]

  /// Ordinary answers: nothing is done in them but telling.
  static let quiet = """
    The auto payment didn't go through · my Huabei payment due on July 9 failed · there was enough money in my account that day · I paid 1,486.32 on July 12 · they charged me 3.35 for the delay
    the bank put my mortgage application on hold · it shows on my credit report as overdue · I called 95188 on July 15 · the agent said it could not be changed · she promised to call back within three days
    my contract number is HB-2023-118 · my name is Ann Lee, phone 13800138000 · I lost my job at the end of June · my mother was in hospital and had surgery · my salary was cut by half
    rent is 1,300 and food about 1,000 a month · I can pay 600 a month starting November 8 · over 26 months would be possible · they call twenty times a day · the last call was at 11:40 pm on October 16
    they rang my office and spoke to my boss · a man said they would visit my parents · I borrowed 24,000 on January 8 · twelve instalments of 2,161.67 each · the rate in the agreement is 14.6% a year
    late charges run at 0.06% a day · I missed four instalments · I have the bank statement and two screenshots · please waive the late charges · I would like to pay in instalments
    please correct the entry in my credit report · stop calling my parents · please send an itemised statement · an answer by November 4 would be good · I do owe the rest
    my shop closed in the lockdown · my father passed away in May · the business failed and customers did not pay · the deadline on the notice was August 10 · the payment died in their system
    I was working right next to the branch · the call went on for ten minutes · the next bill came on August 9 · it was passed to a collection agency · I paid the right amount to the wrong account
    the meeting app subscription cost 30 · I got my rental deposit back and paid 500 · the doctor charges a fee of 200 · the lender is named in the agreement · the agent's number was 4411
    I never missed a payment before · the account was limited for an identity check · they asked for a copy of my ID card · the app crashed when I tried to pay · nobody told me about the fee
    my hours were cut at the fire station · I work at a bridge construction site · I was hit by the flood in July · we had to close the door of the shop for good · the knife factory laid me off
    the term was explained only after I signed · the first five were paid on time
    """
}
