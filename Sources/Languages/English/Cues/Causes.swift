import Facts

extension EnglishLanguage {
  /// Why the payment was missed.
  package static let causes: Cues = [
    .cause(.medical, as: "hospital"): """
    in hospital, in the hospital, hospitalised, hospitalized, hospitalisation, hospitalization, hospital stay, hospital fees, hospital costs, hospital bill, hospital bills,
    admitted to hospital, admitted to the hospital, intensive care, the icu, in icu, emergency room, into hospital, owe the hospital,
    <relative> … hospital|hospitalised|hospitalized|icu|intensive care|emergency room
    paying … hospital, dialysis, <relative> … dialysis
    """,
    .cause(.medical, as: "surgery"): """
    surgery, surgeries, operated on, had an operation, needed an operation, transplant, heart bypass, c-section complications, <relative> … surgery|operation|operated on|transplant
    """,
    .cause(.medical, as: "injury"): """
    car accident, car crash, car wreck, motorbike accident, motorcycle accident, traffic accident, road accident, work accident, bad accident, serious accident, workplace injury, got injured, was injured, been injured, injury at work
    broke|broken|fractured … leg|arm|hip|back|wrist|ankle|foot|hand|shoulder|collarbone|ribs
    <relative> … accident|injured|broke his|broke her|fell down
    concussion, hurt my back, hit by a car, injured at work, injured my
    """,
    .cause(.medical, as: "illness"): """
    i|i've|i'd + got|fell|was|been|became|have been|had been|was very|was really|got very|got really|got so|been very + sick|ill|unwell
    i|i've + got sick|fell ill|was ill|been ill|was sick|been sick|fell sick|became ill|took ill
    cancer, tumour, tumor, leukaemia, leukemia, chemo, chemotherapy, had a stroke, stroke patient, heart attack, heart disease, heart condition, kidney failure, lupus, pneumonia, clinical depression, hospitalised for depression, severe depression, diabetes, diabetic, serious illness, sudden illness, severe illness, long illness, chronic illness, an illness, critical illness, fell seriously ill,
    had covid, caught covid, covid complications, tuberculosis, hepatitis, parkinson*, epilepsy, postpartum depression, nervous breakdown, my illness, my health, health problems, health issues, medical problems, medical issues, medical condition, diagnosed with, diagnosed as
    <relative> … ill|sick|unwell|cancer|stroke|dementia|diagnosed|illness|leukaemia|leukemia|heart attack|bedridden|paralysed|paralyzed|dying of|tumour|tumor|chemo|covid
    """,
    .cause(.medical): """
    medical emergency, medical bills, medical expenses, medical costs, medical treatment, medical leave, medical reasons, medical hardship, health emergency, health crisis, doctor's bills, doctors bills, treatment costs, off work sick, on sick leave, went to treatment, sick leave, on disability, expensive medicine, short term disability
    """,
    .cause(.jobLoss): """
    lost|losing|lose + my|his|her|our|their + job|jobs|work|position|employment
    loss of my job, loss of job, loss of employment, job loss, lay off, laid off, layoff, layoffs, made redundant, redundancy, redundant, fired, got sacked, was sacked, sacked me, was let go, let me go, been let go, got let go, were let go, let go from, let go during, let go because
    unemployed, unemployment, out of work, out of a job, out of work since, without a job, jobless, contract … not renewed|not extended|wasn't renewed|ended|terminated|ran out
    my position|my job|my role|my employment … eliminated|cut|terminated|axed|gone|ended|disappeared
    i + quit|resigned, had to quit, forced to resign, offer … withdrawn|rescinded|fell through, next job fell through, nobody will hire, cannot find a job, can't find a job, can't find work, cannot find work, haven't found work
    company|employer|firm|factory|plant|restaurant|shop|office|store i worked … shut down|closed down|went under|went bankrupt|folded|closed its doors|let everyone go|dismissed
    terminated me, dismissed me, was dismissed, was terminated, got terminated, furlough*, between jobs, no job, lost employment
    """,
    .cause(.incomeDrop): """
    pay cut, paycut, salary cut, wage cut, cut my pay, cut our pay, cut my hours, reduced hours, reduced pay, reduced income, reduced salary, fewer hours, less hours, less work, short time, reduced my hours, cut back my hours, half pay, less income, loss of income, lost income, drop in income, income loss, no income, lower income, unpaid leave, part-time now, part time now
    \(wages) … late|cut|unpaid|delayed|reduced|halved|slashed|fell|fell sharply|dropped|dried up|went down|gone down|stopped|lowered|decreased|not paid|not been paid|a third of|plummeted|shrank|docked|missed
    hours … cut|reduced|slashed|halved
    stopped|stop|cut|cutting|slashed|withheld|withholding|reduced|halved|owes me|owe me … bonus|bonuses|\(wages)|overtime
    boss|employer|company|firm|factory … hasnt|hasn't|not|didn't|never|stopped … paid|pay|paying … wages|salary|salaries|us|me|staff
    owed|owes … wages|salary|back pay, unpaid wages, clients … owe|don't pay|not paid|stopped paying|haven't paid, customers owe me
    not getting paid, wasn't getting paid, stopped getting paid, not been paid, haven't been paid, only … part-time|part time, went part time, went part-time, back to part time
    orders|customers|bookings|fares|business|work|sales|rides|shifts … not there|dried up|slow|slowed|down|dropped|gone|scarce|slumped|fell|fallen off
    get|getting|earn|earning|making|make … a third|half|less … salary|income|than before|what i used to
    fixed income, live on benefits, living on benefits, lost … clients|client|contracts|biggest customer|commission|shifts
    """,
    .cause(.businessFailure): """
    my|our + business|shop|store|company|restaurant|startup|start-up|cafe|bar|factory|firm|stall|salon|farm … failed|closed|went under|went bankrupt|bankrupt|folded|collapsed|shut down|went bust|losing money|lost money|closing|close|shut|gone under|failing
    business failure, business failed, went bankrupt, business went under, business collapsed, went out of business, had to close + the|my|our + shop|store|business|restaurant|cafe|company
    closed + my|our|down my|down our + shop|store|business|restaurant|cafe|company, shut down my business, shut my shop, lost my business, bankruptcy of my, investors pulled out, partner ran off, supplier went bankrupt, insolvent, insolvency
    """,
    .cause(.family): """
    divorce, divorced, divorcing, separated from my, separation from my, funeral, funerals, passed away, death in the family, death of my, deaths in, bereavement, widow, widowed, loss of my … mother|father|husband|wife|son|daughter|mom|mum|dad|parent|parents|brother|sister
    <relative> … passed away|passed|died|dies|death|walked out|left me|moved out|funeral|ran off
    lost my + <relative>, after losing my + <relative>
    had|having|birth of|expecting|gave birth|welcomed … baby|child|twins|second baby, new baby, newborn, maternity, pregnant, pregnancy, gave birth
    supporting|support|raising|caring for|care for|looking after|taking care of|feeding … <relative>
    single mother, single mom, single mum, single dad, single father, single parent, only breadwinner, sole breadwinner, only one earning, sole earner, sole provider, family emergency, family crisis, family problems, family issues, child support, custody battle, carer for, caregiver for, domestic violence, wedding costs
    """,
    .cause(.disaster): """
    a fire, fire at, fire in, house fire, burned down, burnt down, wildfire*, earthquake, flood, floods, flooding, flooded, hurricane, tornado, typhoon, cyclone, hailstorm, hail, landslide, mudslide, drought, lockdown, locked down, lockdowns, quarantine, quarantined, pandemic closures, during covid, natural disaster, storm damage, swine fever, bird flu, crop failure, harvest failed, no harvest, lost the harvest, lost … crop|crops|harvest|livestock|herd
    pigs|chickens|cattle|cows|livestock|crop|crops|harvest … died|killed|ruined|destroyed|failed|washed away|wiped out, epidemic, tsunami, snowstorm, blizzard
    covid|coronavirus|pandemic … hit|closed|shut|stopped|ruined|wiped|restrictions|closures
    """,
    .cause(.planning): """
    overspent, overspending, spent too much, spent more than, bad planning, poor planning, poor financial planning, financial planning, bad budgeting, poor budgeting, budgeting, bad with money, mismanaged, mismanagement, overextended, over-extended, overstretched, stretched too thin, took on too much, borrowed too much, too many loans, too many cards, gambl*, gambling debts, betting, lost … stocks|crypto|trading|shares|stock market|investment|investments
    impulse buying, impulse purchases, shopping addiction, shopaholic, singles day, black friday, went mad on, living beyond my, beyond my means, paycheck to paycheck, paycheque to paycheque, never saved, no savings, robbing peter, borrow* … to repay|to pay off other|from one … another
    young and stupid, young and dumb, was naive, was young and, keep|kept … track of … owed|owe|spending, used the limit, treated it as my|like + money|income|cash, cash flow problem, miscalculated, couldn't cover the bill, lived off credit, maxed out
    """,
    .cause(.forgot): """
    forgot, i forgot, i've forgotten, forgot to pay, forgot about, forgot the due date, forgotten about, completely forgot, slipped my mind, lost track of, mixed up the date, mixed up the dates, wrong date in mind, forgetful, overlooked the, overlooked it, overlooked my, missed the date, got the date wrong, got the dates wrong, thought it was due, didn't notice the due, lost track of time, mistook the due date, remembered too late
    """,
    .cause(.termsUnclear): """
    told … minimum payment|minimum + was|is + enough, minimum payment was enough, i was told … enough|no interest|interest free|free|no fee|no fees|would be no|0%
    no idea … a year|apr|interest|charge*|fee*|how much|that's, nobody|no one|never|not … explained|explain|disclosed|told … terms|rate|interest|fees|charges|cost|contract
    didnt|didn't|did not|never|not + realise|realize|realised|realized|understand|understood|know … credit line|due date|separate|loan|interest|fee|full fee|terms|costs|rate|paying off early|charged|credit|contract|bank
    ticked the box, box was ticked, box ticked by default, pre-ticked, preticked, pre-checked, opted in by default, only talked about, only mentioned, only told me, small print, fine print, hidden fee*, hidden charge*, hidden cost*, hidden interest, misleading, misled, mislead, was not clear, wasn't clear, not made clear, unclear terms, terms … unclear|confusing|hidden|buried|not explained|never explained, no clear explanation, not clear how, confusing terms, deceptive, bait and switch, false advertis*, misrepresent*
    i believed|i thought|i assumed|thought … free of charge|interest free|interest-free|no interest|was free|was enough|counted|no charge|no fee, free of charge, not disclosed, undisclosed, never disclosed, lied about the, nobody explained, no one explained
    """,
    .cause(.systemError): """
    system error, system failure, system problem, system issue, system busy, technical error, technical problem, technical issue, technical glitch, computer error, computer glitch, glitch, glitches, glitched, website error, site was down, website was down, app was down, app crashed, app crash, app error, server error, bank maintenance, system maintenance, system upgrade, system outage, outage, bank's error, bank error, error on their end, their error, their mistake, own mistake, own system, stupid system, payment portal, autopay failed, posting error, misapplied, not posted, never posted, wasn't posted, did not post, didn't post, failed to post
    auto payment|autopay|auto-pay|auto pay|automatic payment|automatic payments|automatic deduction|auto debit|auto-debit|auto deduct*|direct debit|standing order|payment|transfer|transfers|scheduled payment|repayment|deduction|system|app|website|their system|bank app … fail|fails|failed|failing|glitch*|bug|error|errors|bounced|didn't go through|did not go through|didnt go through|not go through|never went through|wouldn't go through|crashed|froze|malfunction*|not processed|never processed|wasn't processed|not taken|wasn't taken|turned off|switched off|cancelled itself|didn't work|did not work|stopped working|was down|would not let me|wouldn't let me|kept saying|not let me|wouldn't load|wasn't working
    no transfers went through, was booked, booked on the, booked a day late, posted late, posted a day late, processed late, credited late, credited a day late, credited … next day
    verification code|otp|sms code|the code … never|didn't|did not|not … came|come|arrive*|receive*
    says|said|showed|shows … overdue|late|unpaid, never late … system, days to process, failed to process, failed to + take|deduct|debit|collect|process|credit … payment, changed … servicer|system|platform, transfer of servic*
    \(not) … took|take|taken|debited|deducted … even though|although|payment
    """,
    .cause(.fraud): """
    scam, scams, scammed, scammer, scammers, fraud, fraudster*, fraudulent*, identity theft, identity thief, id theft, stolen identity, stole my identity, hacked, hacker*, phishing, phished, conned, con man, swindl*, defrauded, pig butchering, ponzi, tricked, duped, impersonat*, fake customer service, fake loan, fake app, cloned card, victim of
    stole|stolen … phone|card|identity|information|wallet|account|details|ssn|id
    wasn't me, was not me, not me who, not mine, isn't mine, is not mine, isn't my, in my name, under my name, without my knowledge, using my name, used my name, using my identity, forged
    \(not)|did not + open|opened|make|made|take out|took out|apply for|applied for|authorise|authorised|authorize|authorized|sign … this|account|loan|transaction|card|these|purchase*|charge*
    ran off with|disappeared with|vanished with … money|it|cash, took the loan, took everything … scam, unauthorized transaction*, unauthorised transaction*, not my account, not my debt, don't owe this, unknown account, don't recognise, don't recognize
    """,
    .cause(.other): """
    bank card|account … frozen by the police, military training, in the army, in custody, in prison, in jail, was arrested, was detained, incarcerat*, locked out of, locked out, forgot the password, forgot my password, lost my phone, lost my card, changed phones, changed phone, changed my number, new phone, changed banks, switched banks, new card, card expired, card had expired, stuck overseas, stuck abroad, was abroad, was overseas, travelling abroad, no signal, no internet, moved house, moved address, had moved, at sea, rather not say, prefer not to say, don't want to say, it's complicated, personal reasons, it is complicated, long story
    thought + my|he|she|they|i'd|i had|that + husband|wife|had|paid|partner|mum|dad … paid, thought my … paid|pay, look at my phone, looking at my phone, mail … lost|late|never came|wrong address, never received … bill|statement|bills|statements, no bill … sent, bills … old address
    """,
  ]
}
