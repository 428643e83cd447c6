import Facts

extension EnglishLanguage {
  /// What followed.
  package static let consequences: Cues = [
    .consequence(.lateFees): """
    balance|debt|bill|total|loan|amount + keeps|keep|kept|is + growing|rising|climbing|increasing|going up|swelling
    another|more|new|extra|again|still + late charge|late fee|late fees|late charges|penalty|penalties|penalty interest
    \(lateFee) … doubled|tripled|quadrupled|exceed*|eating|more than the|added up|bigger|higher|kill*|crippl*|drown*|out of control|ballooned
    charg*|bill*|fine*|penalis*|penaliz* … for being late|for late|for paying late|for the delay|for each day|interest on interest|interest on the interest|daily interest|extra interest
    interest|charges|fees|penalties … pile up|piles up|piled up|piling up|add up|adds up|adding up|keep growing|keeps growing|keep coming|keeps coming|keeps going up|going up every|goes up every|compound*|rolling|rack up|racks up|snowball*|run every day|runs every day
    balance|debt|bill|amount|total|what i owe|loan … keeps growing|keep growing|grows every|growing every|keeps going up|keeps rising|went from|gone from|swollen|snowball*|mushroomed|exploded|increases every|rising … fees|fee|interest|charges|penalties|day
    interest on interest, interest on the interest, compound interest, usurious, exorbitant fees, excessive fees, excessive interest, outrageous fees, penalty interest running, with all the charges, with fees and interest
    charg*|add|adds|added|adding|slap*|impos*|levied|levy|hit|applied|apply|tack*|assess*|billed|bill|pay|paying|paid|incur*|racked up|racking up|stuck|slammed … \(lateFee)|over limit fee
    overdue interest, default interest, default charges, daily penalty, penalty rate, in penalties, in late fees, in late charges, in fees and interest, fees and penalties, interest and penalties
    \(lateFee) … every day|each day|daily|every month|each month|per day|keep|keeps|growing|grow|mounting|pile|piling|added|adding|accrue|accruing|accrued|charged|applied|assessed|on top|compound*|snowball*|skyrocket*
    fee|fees|penalty|penalties|interest … bigger|higher|larger|more|greater + than, borrowed … now … want|wants|owe|demand|demanding|asking|claim|say
    principal|balance|debt … never|doesn't|doesnt|hardly|barely … go down|goes down|went down|drop|drops|decrease*|moves|shrink*, all interest, interest … on top, fees on top, charged … on top of, interest keeps|interest continues + growing|accruing|adding|to accrue|mounting|piling
    fees|charges|penalties + keep|kept, debt … doubled|tripled|ballooned|snowballed, balance … doubled|tripled|ballooned|snowballed
    """,
    .consequence(.creditRecord): """
    put|puts|putting|left|leaves + it|this|that|me|one + on|against … record|credit|file|report|history
    your|the|their|this|that|an|one + entry|mark|negative entry|negative mark|derogatory mark|late mark, late mark, late marks, report|reporting|reported|reports|mark|marked + me as|me + delinquent|late|in default|overdue|as delinquent, overdue entry … credit record|credit report, shown as overdue … credit report|credit record, entry on my + credit record
    default|delinquency|late payment|arrears|collection|charge off|judgment + on file|on record|on my record|on the record|on my name
    delinquency|default|late payment|entry|mark|collection … equifax|experian|transunion|pboc
    because of|due to|from + my + credit|credit report|credit record|credit history|credit score|score
    entry|entries|mark|marks|delinquency|delinquencies|record|remark|default|negative item|late payment|late payments|arrears|account|collection … appeared|appears|showed up|shows up|showing|still there|placed|put|now on|in|on + my|the|our + credit|credit report|credit file|equifax|experian|transunion|credit record|credit history|report
    on|to|in|with + equifax|experian|transunion|the pboc|zhengxin|my zhengxin|credit bureau, zhengxin
    \(credit) … nosedive|nose dive|worse|suffering|stained|spoiled|spoilt|blemish*|tarnish*|terrible now|shot now|in ruins|gone to|down the drain|toilet|bad now|poor now|dinged|marked|black|blackened|negatively|trouble|affected|smeared
    record|name|history … stained|ruined|tarnished|blackened|spoiled|dirtied|smeared, stain on my, bad borrower, bad debtor, dishonest debtor, dishonest person list
    can't|cannot|can not|couldn't|unable to|not able to|no longer|never … approved|get approved|borrow anywhere|get financing|get credit|finance|refinance|mortgage
    because of|due to + this|the|that|your + entry|mark|record|report|default|delinquency|listing
    bank|banks|lender|lenders|landlord|everyone|nobody|employer … sees|see|saw|looked at|found … entry|credit report|default|overdue
    dinged my, hurting my credit, killing my credit, credit … going down|falling|dropping, score|credit score|fico … points, lost … points, dropped … points, sesame credit … drop*|fell|lower*|down, zhima credit, sesame score
    mark|marks|entry|entries|record|flag|negative|default|\(late)|collection|collections|remark … on|against|to + my|our|her|his|the + credit|credit report|credit reports|credit file|credit record|credit history|file|report|name|record|credit score
    report*|sent|listed|recorded|flagged|submitted|passed|furnish*|register* … \(bureau)
    report*|listed|showing|marked|shown|flagged|recorded|show|shows|furnished|listing … \(late)|charged off as|negative|bad debt|defaulter
    report|credit report|credit file|file|credit record|record … still|now|shows|show|says|say|listed … \(late)|negative|default|open|balance
    \(credit) … drop*|fell|fall*|plumm*|tank*|ruin*|destroy*|damag*|wreck*|hurt*|suffer*|affected|lowered|trash*|went down|gone down|going down|go down|impact*|took a hit|tanking|sank|down from|decreas*|shot|in shambles|harmed|declin*|crashed|went from
    ruin*|destroy*|wreck*|damag*|hurt*|trash*|tank*|tarnish*|lower*|dropp*|affect*|impact*|kill*|harm*|messed up|messing up|decreas*|hitting|hit … \(credit)
    black mark, bad mark, negative mark, blacklisted, blacklist, derogatory, adverse credit, bad credit because, this mark, charged off, charge off, charge-off, charged it off, charging off, hard inquir*, negative information, negative entry, negative item, negative reporting, negative remark, bad credit record, credit blemish
    can't|cant|cannot|unable to|not able to|couldn't|denied|never + get|getting|rent|qualify for|qualify|buy|obtain|be approved … loan|mortgage|apartment|car|house|home|credit|credit card|flat
    can't|cannot|unable to|couldn't … get + a|any|the … loan|mortgage|apartment|credit card|car loan
    background check … credit, on my credit, to my credit report, on our credit, from my credit, my credit file shows, damage to my credit, credit history … failed|refused|because
    inaccurate|incorrect|erroneous|false|wrong|inaccurately|incorrectly|erroneously|falsely … report*|entry|tradeline|credit, reported me, report me to the, reporting me, credit record because
    """,
    .consequence(.collectionCalls): """
    every day|daily|each day|every morning|every hour|constantly … they|collectors … phone|call|ring|text, they|collectors … phone|call|ring … me for the money|for money|for payment,
    i got|i get|i received|i receive|we got|we get|i keep getting|i've had|i have had|i had|i'm getting|i am getting|i was getting … calls|phone calls|missed calls|voicemails|robocalls
    they|and|then + call|ring|phone + again|back again
    ring|rings|rang|call|calls|phone|phones|dial|text|message … from morning|morning to night|morning till|before breakfast|dawn|midnight|after ten|after 10|after 9|yesterday alone|in one day|in a single day|in a row|at six|at seven|at five|at 6|at 7|at 5|at 11|at work|day in|nonstop|without end|every few
    thirty|forty|fifty|twenty|dozens of|ten|fifteen|a dozen|hundred|hundreds of|countless|endless|so many|too many|multiple|several|\(often) … calls|phone calls|missed calls|voicemails
    harass|harassed|harasses|harassing|hounded|badgered|pestered|bombarded|bothered|plagued|tormented|swamped … calls|with calls|by phone|phone calls|messages|texts|by collectors|day and night
    they call|they ring|they phone|they keep … hang up|again|over again|calling|ringing|from different|from new, non-stop calls, nonstop calls, non stop calls, calls and texts, calls and messages, unknown numbers, unknown number, strange numbers, private number, blocked number … calls, spoofed numbers, local numbers, calls all, calling all, ringing off, phone … ringing|rings|buzzing|never quiet|never stops|won't stop|blowing up|explod*, received|receiving|get|getting|got … calls|phone calls|robocalls … from|a day|per day|every|daily|about this
    \(call)|contact|contacting|contacted|text|texting|texts|message|messaging|phone calls|robocalls|robocall|emails|voicemails … \(often)
    constant|constantly|endless|harassing|nonstop|non-stop|repeated|relentless|daily|collection|collector|collectors'|debt|robo|automated|threatening|unwanted|excessive|numerous|multiple|dozens of|hundreds of|rude|aggressive|abusive … calls|phone calls|robocalls|calling|voicemails
    keep|keeps|kept|keep on|won't stop|wont stop|will not stop|continue to|continues to|continued to|never stop|never stops|don't stop|doesn't stop|do not stop|not stopped … calling|ringing|phoning|calls|harassing me|contacting me|call me
    the|their|these|phone + calls … continue|continued|continues|kept coming|keep coming|don't stop|do not stop|won't stop|never stop|never stopped|have not stopped|haven't stopped|every|start at|started, calls keep|calls kept|calls never + coming|stop|stopped
    \(collectors) … \(call)|phone calls|chasing|chase|hounding|hound|bombarding|pestering|harassing … me|my phone|my cell|my number|us|nonstop|non-stop
    call|calls|phone call|texts|messages + from … \(collectors)
    \(collectors) … keep|kept|keeps … phoning|calling|ringing|texting|chasing
    bombard*|hound*|flood*|blow up|blowing up|blew up|pester*|badger*|spamm*|barrag* … me|my phone|us|calls|phone
    robocalls, robocall, collection calls, harassing calls, harassing phone calls, calls from collectors, calls from debt, calls from bill collectors, harassing me, harass me, harasses me, harassed me, harassed by, harassing us, harassing and, being harassed, harassment by, phone harassment, phone terror, collector … called me|calls me|rang me|rings me|phoned me
    i|and + block|blocked|blocking … number … another|new one|different|other, can't|cannot|can not … switch|turn|keep … phone … on, calls|calling|called|ringing|phoning + at|before|after|until|past
    calls + a|per|each|every + day|week|hour, phone … rings all|ringing all|never stops ringing|rings nonstop|rings constantly|ringing nonstop|off the hook
    """,
    .consequence(.thirdPartyContact): """
    \(collectors)|they … \(call)|texting|messaging|contacting|harassing|bothering + her|him
    <kin> … \(collectors)|they … \(call)|bothering|harassing|contacting|messaging|texting + her|him|them
    sent|sends|sending|posted|posting|showed|shared|sharing|forwarded … my photo|my picture|my details|my debt|my id|my name|my loan … to|with|in|at … group|groups|classmates|village|office|everyone|people|strangers
    sent|sends|sending|posted|posting|showed|shared|sharing|forwarded … my photo|my picture|my details|my debt|my id|my name|my loan … to|with … <kin>
    they|collector|collectors|someone … rang|called|phoned|telephoned + her|him
    voicemail|voicemails|message|messages|letter|letters|note … with|for|to … <kin>, collector|collectors … contacted|called|rang … someone other than me|other people than me
    <kin> … was|were|been|being|is|are|got + called|contacted|rung|phoned|texted|messaged|harassed|told|bothered|threatened|visited|informed|emailed|hounded|embarrassed
    sent|send|sends|sending|wrote|mailed|emailed|forwarded|posted|gave|showed + my|our|his|her|all|everyone … <kin> … letter|message|messages|text|texts|email|emails|notice|details|photo|photos|about
    <kin> … keep getting|keeps getting|gets|get|got + calls|called|texts|messages|letters|contacted
    calls|call|texts|messages|letters|visits + to|at + my|our … <kin>, people who have nothing, total strangers, people i barely know, my whole village, whole neighbourhood, whole office, everyone at the office, everyone at my, in front of my
    mass texted, mass texting, texted everyone, contacted everyone, called all my, texted all my, messaged all my, called my whole, called half my, breached my privacy, breach of privacy, invaded my privacy, invasion of my privacy, shared my debt
    \(call)|messag*|text|texted|texting|texts|contact|contacts|contacted|contacting|emailed|emailing|wrote to|writing to|wrote|told|telling|tells|visited|visiting|got in touch with|get in touch with|getting in touch with|reached out to|reaching out to|harass|harasses|harassed|harassing|spoke to|spoke with|speaking to|spamming|spammed|bothering|bothered|pestering|pestered|threatened|threatening|threaten|approached|went to|informed|informing|notified|involving|embarrassed me|embarrassing me … <kin>
    called|calling|call|calls|messag*|contact*|texted|texting|told|harass*|went to|in touch with + my|our|his|her|all|everyone|people|old|the … <kin>
    <kin> … know now|know about my|know about the|all know|now know|found out|knows about|heard about
    <kin> … got|received|get|receives|receive|getting|receiving|gets|been getting … call|calls|text|texts|message|messages|letter|phone call|phone calls|visit
    <kin> … called by|contacted by|harassed by|harassed too|called about|contacted about|texted about|bothered by|threatened by|phoned by
    discuss*|disclos*|shar*|reveal*|announc*|expos*|leak* … my + debt|account|loan|private information|personal information|details … <kin>
    discuss*|disclos*|shar*|reveal*|announc*|expos*|leak* … my + debt|account|loan|private information|personal information|details … third parties|others|strangers
    disclosed my debt, told everyone, called everyone, called everybody, messaged everyone, everyone at work knows, third party disclosure, my whole contact list
    after|because|since + they|the collectors|collectors + called|rang|phoned|contacted + him|her|them
    """,
    .consequence(.threats): """
    spoke of … to my disadvantage
    threatening|intimidating|menacing + messages|texts|calls|letters|emails|language|voicemails|tone
    we know where you, know where i live, know where you live, i know where, watch out, you'll see, you will regret, you'll regret, make my life hell, make your life hell, ruin my life, destroy me, kill me, hurt me, hurt my family, break my legs, take everything, take my house, take my car, seize my, menacing, terroris*, terroriz*, terror, ultimatum
    claim|claims|claimed|claiming|says|said|pretends|pretended|acts like|acted like + he is|she is|they are|to be|he was|she was|they were|he's|she's + a|an|the|from|with … police|officer|lawyer|court|attorney|judge|sheriff|detective|government|investigator|law firm
    say|says|said|saying|told|tell|tells|telling|warn|warned|warns|swore|promised|vowed … they will|they'll|he will|he'll|she will|she'll|we will|we'll|they would|he would|she would|they'd|he'd|she'd … everyone|post|expose|ruin|destroy|beat|hurt|find me|come|sue|arrest|jail|court|police|seize|take my|tell
    threaten*, threat, threats, intimidat*, extort*, blackmail*, watch my back, watch your back, or we will, or we'll, or they will, or they'll, or else we, fake summons, fake warrant, fake letter, fake stamp
    fake|forged|phoney|phony|bogus … police|court|lawyer's|lawyer|summons|legal|warrant|attorney|judge
    pretend*|pos|pose|posed|posing|claim to be|claimed to be|claiming to be|impersonat* … police|court|lawyer|lawyers|attorney|officer|law firm|judge|sheriff|government|prosecutor
    pay … or … we|we'll|they|they'll|everyone|sue|arrest, scare tactics, scare me into, bully*, bullied, menac*, told me … regret|be sorry|pay the price|consequences
    said|says|saying|told … would|will|'ll|'d|going to … post|expose|beat|hurt|burn|break|ruin|tell everyone|humiliate|paint|spray|take my kids|deport
    """,
    .consequence(.threats, [.of: .id("suit")]): """
    say|says|said|saying|threaten|threatened|threatening … take me to court|take us to court|taking me to court|haul me into court|see me in court,
    spoke of|talked of|spoke about|talked about … suing|sue me|lawsuit|going to court
    threaten*|threat|threats … sue|suing|lawsuit|legal action|court|litigation|attorney|lawyer|garnish*|judgment|judgement|legal proceedings|legal|suit
    said|says|saying|told|telling|tells|claim*|warn* … would|will|'ll|'d|going to|gonna … sue|take me to court|take legal action|garnish|file a lawsuit|file suit|take us to court
    fake … court summons|summons|lawyer's letter|lawyers letter|legal letter
    """,
    .consequence(.threats, [.of: .id("visit")]): """
    say|says|said|saying|threaten*|will|they'll … send someone|send somebody|send people|come round|come around|come over|show up|turn up|come by … house|home|door|place|flat|work,
    spoke of|talked of|spoke about|talked about … going to see|coming to see|coming to my|visiting me, spoke of|talked of|spoke about|talked about … going to see my … <kin>
    threaten*|threat … come to|visit|show up|home|house|my door|turn up|send someone|send people|come round|come over|workplace
    said|says|saying|told|warn* … would|will|'ll|'d|going to|gonna … come to my|come round|visit my|show up|turn up|send someone
    """,
    .consequence(.threats, [.of: .id("exposure")]): """
    spoke of|talked of|spoke about|talked about … details public|making public|publishing my|posting my
    say|says|said|saying|told|tell|warn|warned … they will|they'll|he will|he'll|she'll|they would|he would|they'd|he'd|she'd|we'll|we will + tell|post|publish|expose|call everyone|inform|contact|share … everyone|my|online|photo|all
    threaten*|threat|threats … post|publish|expose|tell everyone|everyone i know|contact list|contacts|call my|contact my|tell my|photo|photos|shame|online|group|family
    said|says|saying|told|warn* … would|will|'ll|'d|going to|gonna … post|publish|expose|tell everyone|tell my|call everyone|contact everyone|call my|contact my
    pay … or … call everyone|tell everyone|post|expose|call your|tell your|everyone you know, edited … photo|picture, doctored … photo|picture
    """,
    .consequence(.threats, [.of: .id("arrest")]): """
    spoke of|talked of|spoke about|talked about … arrested|arrest
    fake … arrest|arrest warrant|warrant
    say|says|said|saying|told|warn|warned … arrested|arrest|jail|prison|police|warrant|criminal
    threaten*|threat|threats … arrest|arrested|jail|prison|police|warrant|criminal|handcuffs|sheriff|jailed
    said|says|saying|told|warn* … would|will|'ll|'d|be|going to|gonna … arrested|arrest me|arrest|jail|prison|police|sheriff|warrant
    """,
    .consequence(.abuse): """
    insulting words
    curse, curses, swears, filthy language, filthy words, dirty words, dirty language, bad language, nasty, vile, crude, rude to me, very nasty, spoke to me like, talked down, condescending, sarcastic, threatened and insulted, called every name, name in the book, spat, bellow*, bullies, racist, racial, sexist, f word, f-word, swear words, shouts, shouted at, shouting at, snarled, hurl* … insults|abuse
    called|call|calls|calling|labelled|branded + me|us|him|her|my mother … trash|scum|a cheat|a liar|a thief|deadbeat|stupid|an idiot|worthless|names|loser|criminal|garbage|dog|pig|dirt
    was|been|being|got + called + a|an … liar|thief|parasite|cheat|deadbeat|loser|idiot|names|criminal|scammer|bum
    told|tells|telling + me|us + to … kidney|die|jump|kill|sell my|prostitut*|hell|beg|rob
    abuse, abused, abusing, abusive, verbally, insult, insults, insulted, insulting, swear at, swearing, swore, sworn at, cursed, cursing, cussed, cussing, curse words, foul language, profanity, profanities, obscene, obscenities, vulgar, yelled, yelling, yells, screamed, screaming, shouted, shouting, humiliat*, degrad*, belittl*, berat*, demean*, slurs, foul mouthed, crude language, name-calling, name calling
    called|call|calls|calling + me|us|him|her + a|an|names|thief|liar|deadbeat|trash|scum|worthless|stupid|garbage|lazy … thief|liar|deadbeat|loser|fraud|idiot|criminal|names|bum|bitch|parasite|cheat
    called me names, call me names, calling me names, go and die, go die, kill yourself, kill myself … told|said, told me … die|jump|kill, extremely rude, very rude, so rude, was rude, were rude, rude and, disrespectful, unprofessional, mocked, mocking, laughed at me, sneered
    """,
    .consequence(.legalAction): """
    legal papers, received … legal papers|court papers
    court|courts|judge|bailiff|sheriff … sent|served|letter|papers|notice|document|documents
    got sued for, was taken to court, been taken to court, in court, court proceedings, court action, court claim, small claims, sent a summons, legal papers, writ, started enforcement, began enforcement, enforcement … started|begun|officer|officers|proceedings|court|action, execution order, seized by the court, travel ban, court judgment, judgement was, ruled against, court ruled, court ordered, ordered by the court, court sent, the court froze, frozen by court, attachment order, attachment of earnings, levy on my, levied my bank, bank levy
    law firm|lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal department|litigation department … wrote|sent|letter|contacted me|contacted|emailed|called me|notice|demand|served
    filed|file|brought|started|launched|initiated|opened|began + a|the|legal … suit|lawsuit|case|claim|proceedings|action + against
    foreclosure, foreclose, foreclosing, repossess*, repo'd, suing me, sued me, sue me … now, being sued, am being sued, was sued, were sued, got sued, been sued, i'm sued, suing my, suing us, sued us, filed suit, filed a suit, filed against me, filed a claim against, filed a case, facing … lawsuit|court|suit|legal, lawsuit against me, lawsuit … over this|was filed|has been filed|filed, filed|served|received|got … lawsuit|summons|court papers|legal papers|writ
    summons, summoned to court, court date, court order, court papers, court hearing, court letter, court case … against, hearing is, hearing next, hearing on, hearing in, a judgment, judgment against, default judgment, a judgement, judgement against, county court judgment, ccj, court judgment, arbitration notice, notice of arbitration, filed for arbitration, arbitration hearing, arbitration claim, subject to enforcement, enforcement order, enforcement notice, enforce it, bailiff, bailiffs, garnished, garnishing, garnishment, wage garnishment, lien
    lawyer's letter, lawyers letter, attorney letter, attorney's letter, solicitor's letter, letter from … lawyer|lawyers|law firm|attorney|solicitor|solicitors, legal letter, legal notice, legal proceedings … started|begun|commenced|against|underway, legal action … against me|been taken|taken|started|filed, taken|taking|took|take + me|us + to court, pre-litigation, litigation department, frozen by the court, frozen by court, account frozen … court, sent to … law firm|attorney|legal department, process server, mediation notice, statement of claim, letter before action, law firm … representing|letter|contacted
    """,
    .consequence(.visit): """
    collectors|collector|agents … came to my door|came to my home, collectors|collector|agents … came to my door|came to my home … spoke to|spoke with|met|found … <kin>
    sent|send|sending + people|someone|men|a man|collectors|agents|somebody … house|home|door|workplace|office|village|flat|apartment
    collector|collectors|men|man|two men|someone|people|they|agents|strangers … banged|banging|knocked|knocking|came|turned up|showed up|appeared|stood|waited|waiting|visited|visiting|lurking|hanging … door|house|home|flat|apartment|workplace|office|village|building|shop|gate|doorstep
    came|come|turned up|showed up|knocked|appeared|visited + at|to|on|outside|in + my|our|the|her|his … door|house|home|flat|apartment|workplace|office|village|building|shop|gate|doorstep
    came|come|coming|comes|went|turned up|showed up|show up|shows up|shown up|turning up|appeared|arrived|stood|waited|waiting|standing|knocked|knocking|banged|banging … my house|my home|my door|my doorstep|my place|my workplace|my office|my village|my apartment|my flat|my parents' house|my mother's house|my front door|my building|our house|our home|our door|my job|my address|parents' home|family home
    visited my + house|home|workplace|parents|village, visited me at, visited us, home visit, home visits, house call, doorstep visit, door to door collectors, came to the house, came to our house, at my doorstep, visited + at home
    """,
    .consequence(.accountLimited): """
    huabei|jiebei|alipay|account|card|wallet|access|limit|app … shut off|cut off|switched off|shut|pulled|withdrawn|revoked|not available|unavailable|gone
    alipay|huabei|jiebei|paypal|wechat|wallet|account|card|cards|limit|balance|payment function|app … restricted|frozen|blocked|suspended|limited|locked|closed|disabled|banned|deactivated|unusable|turned off|taken away|gone|greyed out
    can't|cannot|can no longer|couldn't|unable to|not able to|won't let me|wouldn't let me|not allowed to … withdraw|transfer|use huabei|use jiebei|use my|use the|pay with|access my|log in to my|receive money|scan|borrow any|spend
    won't|wouldn't|doesn't|not + let me … use|withdraw|pay|transfer|log in|access
    hold|freeze|block|restriction|ban|lock + on|placed on|put on + my|the|our … account|card|balance|wallet|funds|money
    put|placed|slapped|imposed + a|an … hold|freeze|block|limit|restriction|restrictions|ban, lock me out, locked me out, shut me out, kicked me off, cut me off, my limit was, limit … zero|nothing|down|slashed|cut, revoked my, withdrew my credit, all locked, it's all locked, money is locked
    account|accounts|card|cards|balance|wallet|funds|access|credit line|line of credit|functions|features|qr code|merchant code|payment code|profile|app|services … limited|frozen|blocked|restricted|suspended|closed|locked|disabled|cancelled|canceled|deactivated|stopped working|shut down|terminated|shut off|cut off|on restriction|revoked|not work|doesn't work
    limited|froze|frozen|blocked|blocking|restricted|restrict|suspended|closed|locked|disabled|cancelled|canceled|deactivated|shut down|terminated|revoked|freeze|freezing + my|our|the|me out of my|all my|access to my … account|accounts|card|cards|balance|wallet|funds|credit line|jiebei|huabei|app|credit card|withdrawals|transfers|services
    credit limit|limit|credit line … cut|reduced|lowered|decreased|slashed|zero|dropped|taken away|removed|gone, cut|reduced|lowered|slashed|decreased|zeroed|dropped … my + limit|credit limit|credit line|line of credit
    restriction|restrictions|limit|limits|block|hold|freeze + on + my|the|our + account|card|balance|funds|wallet, risk control, won't restore, refuse to restore, wont restore, blocked withdrawals, locked out of my, can't access my account, can't use … huabei|jiebei|card|account, closed my, frozen account, account freeze, limit on my account, can no longer use, card declined, cards declined, my card … declined
    """,
    .consequence(.unauthorisedDebit): """
    took|takes|taken|withdrew|debited|pulled|swept + the|my|out|it + whole|entire|all|full, debited … without my consent, debit … did not consent
    wages|salary|pension|benefits|savings|money|balance|deposit|paycheck|funds … swept|seized|taken|vanished|disappeared|gone|debited|deducted|pulled|withdrawn|grabbed|emptied
    pull|pulls|pulled|took|take|takes|withdrew|debit|debits|debited|charge|charges|charged|deduct|deducted|drew|draft|drafted|sweep|swept … before the agreed|early|earlier than|without permission|without my|without asking|without telling|without authori*|without notice|without consent|although i cancelled|after i cancelled|not agreed|never agreed|never authorized|never authorised|more than agreed|more than once|double
    without my permission, without my consent, without my authorization, without my authorisation, without permission, without authorization, without authorisation, never gave … permission|authorization|authorisation + to|for … debit|charge|withdraw|take
    helped themselves, overdrawn because, overdrew my, overdraft … because|caused
    took|takes|taken|take|withdrew|withdrawn|withdraw|debited|debiting|deducted|deducting|deduct|pulled|swept|sweep|drafted|drew|siphoned|charged|ran … without|unauthorized|unauthorised|twice|two times|again without|not authorised|not authorized|three times
    took|takes|taken|taking|withdrew|withdrawn|withdrawing|debited|debiting|deducted|deducting|pulled|pulling|swept|drafted|drained|emptied|cleaned out|wiped out|siphoned … my + account|bank account|bank|card|checking account|savings|balance|wages|salary|checking|debit card|wallet
    unauthorized|unauthorised|not authorised|not authorized|unapproved + charge|charges|withdrawal|withdrawals|debit|debits|payment|payments|deduction|deductions|transfer|ach|transaction|transactions
    without my|without any|no + permission|authorisation|authorization|consent|approval … debit*|deduct*|withdr*|charg*|took, swept automatically, automatic sweep, gets swept, auto-deducted, double charged, charged twice, charged me twice, debited twice, double payment taken, double debit, took … without my|without permission|without asking, whatever comes in … taken|swept|gone|deducted
    """,
    .consequence(.debtSold): """
    debt had been sold, debt was sold, sale of my debt
    loan|debt|account|case|file|mortgage|it|card … passed|transferred|handed|sold|assigned|sent|given|outsourced|turned over|moved|referred + to|on to|over to|off to … company|agency|collector|collectors|party|office|firm|buyer|agencies|debt|someone|lawyers|fund
    passed|transferred|handed|sold|assigned|sent|given|turned over|referred|outsourced + to|over to|on to + a|an|another|some|the|outside|third … collector|collectors|agency|agencies|company|party|firm|buyer|debt|collection, new owner of, owns my debt, owns the debt, own my debt, bought my loan, bought my account, purchased my loan, debt was bought, debt has been bought, outside agency, outside collectors, outsourced … collection, sold off
    sold|selling|sell|transferred|assigned|passed|handed|handed over|sent|turned over|given|outsourced|farmed out … my|the|this|our|it + debt|account|loan|balance|loans|debts|mortgage … to|off|collection*|agency|company|third|buyer
    debt|loan|account|mortgage … sold|was transferred|been transferred|got transferred|assigned|passed on|bought by|purchased by|turned over|sent to collections|went to collections|handed over|sent to a collection|placed with|in collections with
    sold it to, sold to a, debt buyer, debt purchaser, debt collector bought, bought my debt, bought the debt, purchased my debt, purchased the debt, sent … to collections, sent to collections, turned over to collections, went into collections, third-party collector now, placed for collection
    """,
    .consequence(.applicationOnHold): """
    paused|suspended|delayed|stalled|postponed|froze|halted|holding up|stopped processing|put back … application|mortgage|home loan|loan application|closing|visa|refinance
    application|mortgage|home loan|closing|approval … stuck|limbo|waiting|paused|not moving|put back|postponed|frozen
    application … on hold|pending|stalled|paused|delayed|suspended|held up|stuck|frozen, mortgage|home loan|loan|visa|car loan|refinance|closing … on hold|stalled|held up|paused|delayed|suspended, put … on hold, it's on hold, is on hold, placed on hold, on hold until, on hold because, holding up my, put on hold, now on hold, currently on hold, delayed my … mortgage|closing|application|loan
    """,
    .consequence(.applicationOnHold, [.name: .text("mortgage")]): """
    paused|suspended|delayed|stalled|postponed|froze|halted|holding up|on hold … mortgage|home loan|mortgage application
    mortgage|home loan|house loan|mortgage application … on hold|stalled|held up|paused|delayed|suspended|pending
    """,
    .consequence(.applicationRefused): """
    another bank|other bank|a bank|the bank … turned us down
    application was refused, application … was refused
    refused|denied|declined|rejected|turned down|said no … me|my|for|to … loan|credit card|apartment|flat|rental|lease|job|visa|card|credit|financing|insurance|phone contract|mortgage|home loan
    said no to|says no to|no to my + loan|application|credit card|lease|visa
    getting|got|get|was|been|being|were|keep getting|always + declined|denied|rejected|refused|turned down + for|everywhere|because|due
    getting|got|get|was|been|being|were|i'm + declined|denied|rejected|refused|turned down + by … bank|banks|lender|lenders|landlord|insurer|everyone|everybody|card companies|building society|credit union
    rejected|refused|declined|denied|turned down|turn down|disapproved … application|loan|car loan|auto loan|credit card|apartment|rental|lease|job|visa|credit|refinance|student loan|financing
    application|loan|car loan|auto loan|credit card application|apartment|rental|lease|job offer|visa|refinance|financing … rejected|refused|declined|denied|turned down|withdrawn|rescinded|fell through
    been|was|got|were|being|i'm|keep getting|get + denied|turned down|declined|rejected|refused + for|on|a|credit|because|every
    """,
    .consequence(.applicationRefused, [.name: .text("mortgage"), .by: .id("bank")]): """
    flat|house|home|apartment … bank|lender … turned us down|turned me down|said no|refused us|refused me
    bank|lender … rejected|refused|declined|denied|turned down|turned me down … mortgage|home loan|house loan
    """,
    .consequence(.applicationRefused, [.name: .text("mortgage")]): """
    said no to|say no to|says no to|turned us down for|turned me down for|denied for|declined for|refused us|refused me|pulled … mortgage|home loan|house loan
    lost + the|our|my + mortgage|house
    mortgage|home loan|house loan|mortgage application … rejected|refused|declined|denied|turned down
    rejected|refused|declined|denied|turned down|turned me down … mortgage|home loan|house loan
    """,
    .consequence(.distress): """
    troubles me, troubled me, have troubled me, has troubled me
    end of my nerves, end of my tether, am|i'm|stressed|worried|scared|driven|driving me + out of my mind, drowning, at my limit, can't go on, no peace, ruined my health, weighs on me, eats me up, eating me up, feel trapped, feel helpless, helpless, desperate, feel sick, constant fear, constant stress
    hair … falling|fell, i cry, cry every, crying every, destroying my|destroyed my|wrecking my|tearing apart + family|marriage|life|health|home, tearing us apart, destroying us, breakdown over, had a breakdown, a breakdown, mental breakdown, emotional breakdown, fight about it, fights about it, fighting about this, argue about it, arguing about it, quarrel, lost weight, losing weight, can't work because, can't think straight, can't face, cannot face, face anyone, hide from, hiding from, afraid of my phone, afraid of the phone, scared of my phone, scared to death of, dread, shaking, tremble, trembling, nausea, throwing up, sick to my stomach, sick with worry, worried sick, worry every, worry all, constant worry, living hell, hell, miserable, misery, end of my rope, can't take it, can't take this, can't bear, cannot bear, unbearable, exhausted by, worn out, heartbroken, devastated, suffering, distraught, on edge, jumpy, paranoid, therapy because, seeing a therapist, seeing a psychiatrist, sleeping pills, insomniac, up at night, awake at night, lie awake, lying awake
    can't sleep, cannot sleep, couldn't sleep, cant sleep, can't eat, unable to sleep, lost sleep, losing sleep, sleepless, insomnia, no sleep, not sleeping, lose sleep, barely sleep, hardly sleep
    anxious, anxiety, stressed, stress, stressful, stressing, panic, panic attacks, depressed, depression from, making me depressed, fell into depression, on antidepressants, antidepressants, distress, distressed, distressing, mental anguish, emotional toll, mental health, mentally, emotionally, nervous wreck, at my wits end, wits' end, nervous breakdown, breaking down, broke down, overwhelmed, hopeless, desperate, despair, suicidal, traumatised, traumatized, trauma, nightmare, nightmares, tormented, torment
    ashamed, shame, embarrassed, embarrassment, afraid to + answer|open|leave|pick up, scared to + answer|open|leave|pick up, terrified, frightened, live in fear, living in fear, jump every time, crying, cried, in tears, can't concentrate, cannot concentrate, can't focus, can't cope, cannot cope, falling apart, ruining my life, ruined my life, making me ill, making me sick, losing my mind, going crazy, driving me crazy, at breaking point, breaking point, lost my appetite, arguments at home, fighting with my, marriage … suffering|strain|strained|falling|ruined|trouble, family … suffering|strain|torn, hair falling out, health … suffering|deteriorat*|worse, heart palpitations, blood pressure
    """,
  ]
}
