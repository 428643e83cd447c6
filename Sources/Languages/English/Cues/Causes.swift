import Facts

extension EnglishLanguage {
  /// Why the payment was missed.
  package static let causes: Cues = [
    .cause(.medical, as: "hospital"): """
    nicu, the er, in rehab, clinic stay, was admitted for, sectioned, on oxygen, on a ventilator, discharged from, inpatient, bed rest, ambulance
    <relative> … admitted|er|nicu|rehab|ventilator|oxygen|ward|hospice|clinic
    in hospital, in the hospital, hospitalised, hospitalized, hospitalisation, hospitalization, hospital stay, hospital fees, hospital costs, hospital bill, hospital bills,
    admitted to hospital, admitted to the hospital, intensive care, the icu, in icu, emergency room, into hospital, owe the hospital,
    <relative> … hospital|hospitalised|hospitalized|icu|intensive care|emergency room
    paying … hospital, dialysis, <relative> … dialysis
    """,
    .cause(.medical, as: "surgery"): """
    operation + on my|cost|wiped|bill|bills, the operation, an operation, emergency operation, appendix, appendicitis, gallstones, gallbladder, hernia, under the knife, c-section, cesarean, caesarean, bypass, knee replacement, hip replacement, new hip, new knee, root canal, dental work, biopsy, amputat*, stent
    <relative> … new hip|new knee|bypass|stent|hernia|appendix|amputated
    surgery, surgeries, operated on, had an operation, needed an operation, transplant, heart bypass, c-section complications, <relative> … surgery|operation|operated on|transplant|under the knife
    """,
    .cause(.medical, as: "injury"): """
    hit by … truck|car|bus|motorbike|scooter|taxi|lorry|van
    broken|fractured|cracked|shattered|smashed + pelvis|rib|ribs|jaw|spine|skull|neck|collarbone|leg|arm|hip|wrist|ankle|foot|hand|shoulder|knee|elbow|bones
    tore|ruptured|sprained|crushed|dislocated|shattered|snapped|cut off|burned|burnt|injured … knee|leg|arm|back|acl|ligament|achilles|hip|hand|shoulder|ankle|finger|foot|neck|tendon
    slipped disc, slipped disk, herniated disc, herniated disk, on crutches, in a cast, whiplash, wheelchair, bedridden, fell off a, fell off the, fell down the stairs, had a fall, bad fall, hit and run, was run over, knocked down by, head injury, brain injury, spinal injury, broken bones, work injury, industrial accident, stabbed, shot in the
    <relative> … wreck|crash|fall|fell off|hit by|run over|knocked down|injury|crutches|wheelchair
    car accident, car crash, car wreck, motorbike accident, motorcycle accident, traffic accident, road accident, work accident, bad accident, serious accident, workplace injury, got injured, was injured, been injured, injury at work
    broke|broken|fractured … leg|arm|hip|back|wrist|ankle|foot|hand|shoulder|collarbone|ribs
    <relative> … accident|injured|broke his|broke her|fell down
    concussion, hurt my back, hit by a car, injured at work, injured my
    """,
    .cause(.medical, as: "illness"): """
    asthma, insulin, dialysis treatment, kidneys … failed|failing|failure, kidney disease, liver disease, liver failure, multiple sclerosis, diagnosed … ms, infection, sepsis, arthritis, crohn's, thyroid, anemia, anaemia, migraines, seizures, bipolar, schizophrenia, ptsd, long covid, covid positive, tested positive, dengue, malaria, meningitis, shingles, ulcer, ulcers, fibromyalgia, alzheimer*, dementia, autism, autistic, battling depression, suffering from|with … depression|anxiety|pain|illness|disease, bad back, back problems, back pain, heart problems, heart trouble, heart failure, blood clot, high blood pressure, hard to breathe, cirrhosis, copd, emphysema, disease
    very|really|quite|seriously|extremely|terribly|so|too|gravely|badly + ill|sick|unwell
    i've been|i have been|i was|i am|i'm|was|been|got|fell|became + ill|sick|unwell|poorly|bedridden
    off sick, out sick, called in sick, sick pay, signed off, signed me off, unfit for work, unable to work … health|sick|ill|pain|illness, too weak to, too sick to, too ill to, health collapsed, health got worse, health failed, health broke, fell apart physically
    <relative> … asthma|insulin|diabetes|diabetic|kidneys|kidney|liver|heart|epilepsy|infection|disease|condition|depression|alzheimer's|parkinson's|pneumonia|disabled|chemotherapy|lungs|brain|treatment|therapy|medication|medicine
    i|i've|i'd + got|fell|was|been|became|have been|had been|was very|was really|got very|got really|got so|been very + sick|ill|unwell
    i|i've + got sick|fell ill|was ill|been ill|was sick|been sick|fell sick|became ill|took ill
    cancer, tumour, tumor, leukaemia, leukemia, chemo, chemotherapy, had a stroke, stroke patient, heart attack, heart disease, heart condition, kidney failure, lupus, pneumonia, clinical depression, hospitalised for depression, severe depression, diabetes, diabetic, serious illness, sudden illness, severe illness, long illness, chronic illness, an illness, critical illness, fell seriously ill,
    had covid, caught covid, covid complications, tuberculosis, hepatitis, parkinson*, epilepsy, postpartum depression, nervous breakdown, my illness, my health, health problems, health issues, medical problems, medical issues, medical condition, diagnosed with, diagnosed as
    <relative> … ill|sick|unwell|cancer|stroke|dementia|diagnosed|illness|leukaemia|leukemia|heart attack|bedridden|paralysed|paralyzed|dying of|tumour|tumor|chemo|covid
    """,
    .cause(.medical): """
    medical costs, needed medical care
    ill health, poor health, bad health, failing health, laid up, sickness, incapacitated, unable to walk, could not walk, couldn't walk, health reasons, health situation
    medication alone, medication costs me, cost of … treatment|medication|medicine|surgery|care, medical debt, medical crisis, doctors' bills, doctor bills, hospital expenses, hospital debts, treatment is expensive, money … treatment|doctors|hospital|medicine, no sick pay, physical therapy, physiotherapy, ivf, birth complications, pregnancy complications, miscarriage, stillb*
    medical emergency, medical bills, medical expenses, medical costs, medical treatment, medical leave, medical reasons, medical hardship, health emergency, health crisis, doctor's bills, doctors bills, treatment costs, off work sick, on sick leave, went to treatment, sick leave, on disability, expensive medicine, short term disability
    """,
    .cause(.jobLoss): """
    would lose my job
    eliminated|abolished|cut|axed|terminated|outsourced|scrapped + my|our|the|his|her + position|job|role|post|jobs|positions|department|team
    employer|company|firm|boss|workplace|agency … shut its doors|closed its doors|shut down|closed down|ceased trading|went out of business|wound up
    job|jobs|position|work|role … outsourced|offshored|automated|given to|replaced
    lost|lose|losing … job|jobs|employment
    layed off, laid-off, redundent, got canned, was canned, got axed, was axed, got the boot, got the sack, the sack, given notice, gave me notice, handed my notice, lost employment, loss of work, no longer employed, no longer working, not working anymore, not working any more, stopped working because, out on my ear, pushed out, cut loose
    team|department|division|branch|staff|everyone|workers|employees|half of us|all of us … axed|laid off|let go|fired|dismissed|made redundant|sacked|cut
    let|letting + us|all of us|everyone|people|half|me|staff|him|her … go
    did not|didn't|wouldn't|refused to|chose not to|not + renew|extend … contract|me
    downsiz*, cutbacks, staff cuts, job cuts, mass layoffs, restructuring at work, company restructured, position|role|job|post|posts + eliminated|abolished|cut|gone|terminated|redundant|outsourced|made
    job hunting, job hunt, looking for work, looking for a job, searching for work, searching for a job, still no job, haven't found a job, can't get a job, couldn't find work, couldn't find a job, nobody is hiring, had to resign, made to resign, to leave my job, left my job, gave up my job, walked out of work, forced out, career ended, end of my contract, contract ended, contract expired, temp job ended, seasonal work ended, probation … failed|ended|let go
    plant|factory|mill|mine|shop|store|office|branch|warehouse|hotel|site … closed|shut|closing|relocated|moved abroad … us|me|everyone|go|jobs|redundant|worked
    closed|shut|closing|shutting|relocated + the|our|my|down the|down our + plant|factory|office|branch|warehouse|store|site|mine|mill|department
    lost|losing|lose + my|his|her|our|their + job|jobs|work|position|employment
    loss of my job, loss of job, loss of employment, job loss, lay off, laid off, layoff, layoffs, made redundant, redundancy, redundant, fired, got sacked, was sacked, sacked me, was let go, let me go, been let go, got let go, were let go, let go from, let go during, let go because
    unemployed, unemployment, out of work, out of a job, out of work since, without a job, jobless, contract … not renewed|not extended|wasn't renewed|ended|terminated|ran out
    my position|my job|my role|my employment … eliminated|cut|terminated|axed|gone|ended|disappeared
    i + quit|resigned, had to quit, forced to resign, offer … withdrawn|rescinded|fell through, next job fell through, nobody will hire, cannot find a job, can't find a job, can't find work, cannot find work, haven't found work
    company|employer|firm|factory|plant|office|store i worked … shut down|closed down|went under|went bankrupt|folded|closed its doors|let everyone go|dismissed
    the + restaurant|shop|store|cafe|hotel|school|salon … shut down|closed down|went under|went bankrupt|folded|closed its doors|let everyone go|dismissed
    terminated me, dismissed me, was dismissed, was terminated, got terminated, furlough*, between jobs, no job, lost employment
    """,
    .cause(.incomeDrop): """
    only getting|only receiving|only get|only receive|living off|down to … unemployment|benefits|half pay|basic pay|base pay|disability
    wages|wage|salary|pay|income|earnings|hours|pension + went|gone|dropped|fell|cut|reduced|down + from
    not|never|hasn't|haven't|didn't|have not|has not|stopped + paid|paying|pay + us|me|wages|any|anyone|staff
    not|never|hasn't|haven't|didn't|have not|has not|stopped + paid|paying|pay + our|my|his|her + wages|wage|salary|salaries|pay|bonus
    boss|employer|company|firm … behind|late … wages|salary|salaries|pay|payroll
    from full time|from full-time … part time|part-time, full time to part, full-time to part
    fewer|less|no + passengers|guests|students|patients|customers|clients|orders|money|gigs|shifts|hours|sales|rides
    wages|wage|salary|salaries|pay|pension|tips|earnings|income|commission|commissions|hours|shifts|overtime|bonus|bonuses|paychecks|paycheck|allowance|benefits … cut|halved|half|frozen|docked|down|less|withheld|tiny|gone|lower|shrunk|shrinking|not come|not coming|not arrived|hasn't come|never came|dropped off|fallen|reduced|disappeared|suspended|stopped|scrapped|nothing|in arrears
    wages|wage|salary|salaries|pay|income|paychecks … hasn't been|haven't been|has not been|have not been|wasn't|weren't|not + paid
    cut|cuts|cutting|dock|docked|docking|slash|slashed|reduce|reduced|halve|halved|took away|taken away|withheld|withholds|delay|delayed|froze|lowered|scrapped|suspended|dropped + my|our|the|all|everyone's|his|her + wages|wage|salary|pay|pension|tips|hours|shifts|overtime|bonus|bonuses|commission|benefits|income|allowance
    only|just + get|got|have|getting|work|working|given … shifts|shift|days a week|hours|hours a week|days' work|day's work
    boss|employer|company|firm|they … pays|pay|paid|paying … late|whenever|half|part|percent|less|months behind
    short hours, on short, zero hours, reduced shifts, went part time, go part time, gone part time, part time now, part-time only, dropped to part time, gig work dried, fewer shifts, fewer clients, fewer customers, fewer orders, fewer jobs, less pay, less money coming in, earn less, earning less, making less, make less, bring home less, no overtime, no bonus, no shifts, no clients, no orders, no customers, no work coming, tiny salary, minimum wage now, lower paid job, lower-paid job, lower paying job, worse paid job, took a pay, unpaid leave, furlough pay, slow season, slow business, bad season, low season, off season, off-season
    used to|i used to + make|earn|bring home|take home|get … now
    customers|clients|orders|guests|tourists|passengers|trade|rides|jobs|bookings|footfall … stopped|stopped coming|disappeared|vanished|fell|down|way down|stay away|gone|hardly any|few
    hardly any|barely any|almost no|no more|not enough|very little|not much + rides|orders|customers|clients|work|jobs|business|income|shifts|hours|trips|bookings
    paid … seventy|sixty|fifty|eighty|half … percent|of my|wages|salary
    pay cut, paycut, salary cut, wage cut, cut my pay, cut our pay, cut my hours, reduced hours, reduced pay, reduced income, reduced salary, fewer hours, less hours, less work, short time, reduced my hours, cut back my hours, half pay, less income, loss of income, lost income, drop in income, income loss, no income, lower income, unpaid leave, part-time now, part time now
    \(wages) … late|cut|unpaid|delayed|reduced|halved|slashed|fell|fell sharply|dropped|dried up|went down|gone down|stopped|lowered|decreased|not paid|not been paid|a third of|plummeted|shrank|docked|missed
    hours … cut|reduced|slashed|halved
    stopped|stop|cut|cutting|slashed|withheld|withholding|reduced|halved|owes me|owe me … my|our|the|his|her|all|any|in|of|unpaid + bonus|bonuses|\(wages)|overtime
    boss|employer|company|firm|factory … hasnt|hasn't|not|didn't|never|stopped … paid|pay|paying … wages|salary|salaries|us|me|staff
    owed|owes … wages|salary|back pay, unpaid wages, clients … owe|don't pay|not paid|stopped paying|haven't paid, customers owe me
    not getting paid, wasn't getting paid, stopped getting paid, not been paid, haven't been paid, only … part-time|part time, went part time, went part-time, back to part time
    orders|customers|bookings|fares|business|work|sales|rides|shifts … not there|dried up|slow|slowed|down|dropped|gone|scarce|slumped|fell|fallen off
    get|getting|earn|earning|making|make … a third|half|less … salary|income|than before|what i used to
    fixed income, live on benefits, living on benefits, lost … clients|client|contracts|biggest customer|commission|shifts
    """,
    .cause(.businessFailure): """
    it + folded|went under|went bust|went bankrupt|collapsed|closed down
    opened|started|ran|run|had|owned|own … cafe|shop|store|restaurant|bakery|bar|salon|stall|studio|business … it + closed|folded|failed|went bust|went under|shut|shut down|closed down|collapsed
    failure of my business, business closed
    stall|shop|store|cafe|restaurant|business|company|stand|truck|salon … not survive|didn't survive|never recovered|not make it|didn't make it|couldn't keep going|ran out of money
    my|our|the|his|her|little|small|own|online|family + business|shop|store|company|restaurant|startup|start-up|cafe|bar|factory|firm|stall|salon|farm|bakery|trucking company|agency|studio|gym|hotel|guesthouse|clinic|workshop|practice|hair salon|online shop|online store|food truck|taxi business|construction company … went bust|bankrupt|under|failed|folded|collapsed|closed|closed down|shut|shut down|never made|no profit|no longer|losing money|lost money|losses|in debt|died|flopped|insolvent|broke|liquidat*|wound up|dead
    shut|close|closed|closing|sold|lost|gave up|give up|wind up|liquidate|declare … my|our|the + business|shop|store|restaurant|cafe|salon|hair salon|stall|factory|company|bakery|bar|firm|farm|studio|gym|practice
    cafe|shop|store|restaurant|bakery|bar|salon|business|company … i owned|i ran|i had|i opened|i started … closed|failed|bust|under|shut|folded
    went into|go into|filed|file|filing|declared|declare + for bankruptcy|bankruptcy|liquidation|administration|insolvency, business bankrupt, self-employed and … lost|broke|nothing, went belly up, belly up, partner … ran off|cheated|vanished|disappeared, closing my business, failed business, failing business, venture failed, investment failed
    my|our + business|shop|store|company|restaurant|startup|start-up|cafe|bar|factory|firm|stall|salon|farm … failed|closed|went under|went bankrupt|bankrupt|folded|collapsed|shut down|went bust|losing money|lost money|closing|close|shut|gone under|failing
    business failure, business failed, went bankrupt, business went under, business collapsed, went out of business, had to close + the|my|our + shop|store|business|restaurant|cafe|company
    closed + my|our|down my|down our + shop|store|business|restaurant|cafe|company, shut down my business, shut my shop, lost my business, bankruptcy of my, investors pulled out, partner ran off, supplier went bankrupt, insolvent, insolvency
    """,
    .cause(.family): """
    <relative> … killed|was killed|drowned|lost his life|lost her life, <relative> … killed in|died in|killed by … accident|crash|wreck|fire|flood|collapse
    change in my family
    wife|husband|partner|spouse + left|walked|moved out|passed|died
    raising|raise|supporting|feeding|bringing up … kids|children|child|alone|on my own|by myself|single-handed
    marriage|relationship … broke up|broke down|ended|over|fell apart, break up with, breakup, broke up with, split up, split from my, separated, separation, separating, we are separating, left me with the, cheated on me, custody, alimony, wedding, my marriage broke
    buried|burying|bury|cremated|mourning|grieving … mother|father|husband|wife|son|daughter|mom|mum|dad|parent|brother|sister|grandmother|grandfather|grandma|grandpa|child|baby
    look after|looks after|care for|cares for|nurse|nursing|carer for|caretaker for|feed|house|provide for|providing for|supports|sole support … <relative>
    twins, triplets, baby came, baby was born, gave birth, paternity leave, school fees for my, big family, large family, household of, mouths to feed, only one working, only income in, one income, single income, extended family, family tragedy, family matters, family reasons, loss in the family, loss in my family, lost a family, lost a close
    <relative> … in prison|in jail|arrested|deployed|ran away|left us|abandoned
    divorce, divorced, divorcing, separated from my, separation from my, funeral, funerals, passed away, death in the family, death of my, deaths in, bereavement, widow, widowed, loss of my … mother|father|husband|wife|son|daughter|mom|mum|dad|parent|parents|brother|sister
    <relative> … passed away|passed|died|dies|death|walked out|left me|moved out|funeral|ran off
    lost my + <relative>, after losing my + <relative>
    had|having|birth of|expecting|gave birth|welcomed … baby|child|twins|second baby, new baby, newborn, maternity, pregnant, pregnancy, gave birth
    supporting|support|raising|caring for|care for|looking after|taking care of|feeding … <relative>
    single mother, single mom, single mum, single dad, single father, single parent, only breadwinner, sole breadwinner, only one earning, sole earner, sole provider, family emergency, family crisis, family problems, family issues, child support, custody battle, carer for, caregiver for, domestic violence, wedding costs
    """,
    .cause(.disaster): """
    affected by a disaster, a disaster
    frost, locusts, storm, storms, heavy rain, heavy rains, torrential rain, monsoon, avalanche, dam burst, burst dam, volcanic eruption, volcano, heatwave, mud slide, rubble, evacuated, evacuation, power outage destroyed, force majeure, act of god, war, bombing, shelling, air raid, natural catastrophe, blight, plague, pest infestation
    river|dam|levee|pipe … burst|flooded|overflowed, burst its banks, burned to the ground, burnt to the ground, gutted by fire, went up in flames, caught fire, lightning
    covid|corona|coronavirus|pandemic|virus|sars|outbreak … shut|closed|stopped|hit|ruined|no work|lost|killed|locked, the pandemic, because of covid, due to covid, covid lockdown, covid restrictions
    orchard|maize|wheat|rice|corn|cotton|greenhouse|fishpond|fish|shrimp|bees|goats|sheep|crop|crops|harvest|stock|roof|house|home|shop … flattened|ruined|destroyed|washed|drowned|burned|burnt|died|frozen|froze|swept|collapsed|tore
    a fire, fire at, fire in, house fire, burned down, burnt down, wildfire*, earthquake, flood, floods, flooding, flooded, hurricane, tornado, typhoon, cyclone, hailstorm, hail, landslide, mudslide, drought, lockdown, locked down, lockdowns, quarantine, quarantined, pandemic closures, during covid, natural disaster, storm damage, swine fever, bird flu, crop failure, harvest failed, no harvest, lost the harvest, lost … crop|crops|harvest|livestock|herd
    pigs|chickens|cattle|cows|livestock|crop|crops|harvest … died|killed|ruined|destroyed|failed|washed away|wiped out, epidemic, tsunami, snowstorm, blizzard
    covid|coronavirus|pandemic … hit|closed|shut|stopped|ruined|wiped|restrictions|closures
    """,
    .cause(.planning): """
    planned my spending poorly, poor planning, planned poorly
    bad|useless|terrible|hopeless|awful|poor|not good|careless + at|with … money|finances|budgeting|budget
    used|using|relied|relying|lived|living + on|the|my … credit|credit cards|overdraft, relied on credit, credit to live on, credit to survive, living off
    \(not) + keep|keeping|kept … track
    carried away, lost control, out of control spending, spending got out, couldn't stop spending, bought things, bought too much, bought stuff, shopping too much, too much shopping, spending spree, splurg*, useless with money, terrible with money, not good with money, careless with money, careless spending, my spending, bad habits, financial mistakes, poor money management, money management, juggling, in over my head, over my head in, stretched myself, too thin
    too many + cards|credit cards|loans|instalment plans|installment plans|debts|payments|instalments|installments|bills|apps
    one|another|new|old|other + loan|card|debt|app … to pay|to cover|to repay|pay another|pay off … another|other|old|the next|loans|debts|card
    took|take|taking|used|using|borrowed|borrowing|borrow … to pay|to cover|to repay|to pay off … other|another|loans|loan|debts|cards|minimums
    savings|money|everything|it all … crypto|bitcoin|stocks|stock market|forex|casino|lottery|bets|shares|gambling|poker|futures|trading
    never|didn't|did not|failed to|don't|not + budget|plan|save|keep a budget|made a budget|kept a budget|plan ahead|think ahead|plan properly, spent … than i earn|than i earned|than i make|than i had|more than|beyond, living on credit, lived on credit, spent it all, spent it on, blew it, blew it all, blew my, blew the, wasted my, wasted the, youthful folly, when i was young, was a student, as a student
    overspent, overspending, spent too much, spent more than, bad planning, poor planning, poor financial planning, financial planning, bad budgeting, poor budgeting, budgeting, bad with money, mismanaged, mismanagement, overextended, over-extended, overstretched, stretched too thin, took on too much, borrowed too much, too many loans, too many cards, gambl*, gambling debts, betting, lost … stocks|crypto|trading|shares|stock market|investment|investments
    impulse buying, impulse purchases, shopping addiction, shopaholic, black friday, went mad on, living beyond my, beyond my means, paycheck to paycheck, paycheque to paycheque, never saved, no savings, robbing peter, borrow* … to repay|to pay off other|from one … another
    young and stupid, young and dumb, was naive, was young and, keep|kept … track of … owed|owe|spending, used the limit, treated it as my|like + money|income|cash, cash flow problem, miscalculated, couldn't cover the bill, lived off credit, maxed out
    """,
    .cause(.forgot): """
    an oversight of mine, forgot to pay
    mixed|mix|confused|muddled|mistook|misread|misremembered … date|dates|due date|day|days, wrong date, wrong day, wrong month, didn't remember, did not remember, failed to remember, couldn't remember to, by accident, an oversight, oversight on my, simple oversight, my oversight, honest mistake, genuine mistake, absent minded, absent-minded, went|gone|go|slipped|clean + out of my mind, escaped my mind, escaped me, out of my head, missed the deadline by, thought the due date, thought payment was, due the next, remembered the next, remembered a day, neglected to, i overlooked, overlooked paying, didn't realise the date, forgot all about, forgot my, forgot that, forgetting
    forgot, i forgot, i've forgotten, forgot to pay, forgot about, forgot the due date, forgotten about, completely forgot, slipped my mind, lost track of, mixed up the date, mixed up the dates, wrong date in mind, forgetful, overlooked the, overlooked it, overlooked my, missed the date, got the date wrong, got the dates wrong, thought it was due, didn't notice the due, lost track of time, mistook the due date, remembered too late
    """,
    .cause(.termsUnclear): """
    had not understood + the terms, terms that i + had not understood, not understood the terms
    nobody|no one|never|not|they|staff|salesman|agent|rep … told|tell|tells|informed|warned|mentioned|explained|said|disclosed|clear … daily charge|charge|charges|fee|fees|interest|rate|penalty|it was a loan|separate loan|zero interest|no interest|0%|interest free
    hid|hide|hidden|hides|conceal*|buried|obscure*|never disclosed|didn't disclose … rate|interest|fee|fees|cost|costs|charges|terms
    contract|agreement|terms|conditions|wording|small print|rules … not clear|weren't clear|were not clear|wasn't clear|was not clear|aren't clear|are not clear|impossible|confusing|unclear|hard to understand|misleading|vague|unreadable|in english|in chinese|too long|complicated|ambiguous|contradict*
    led|leads|leading + me|us + to believe|to think, led to believe, made me believe, made me think, made it sound, made to believe, gave me the impression, under the impression, was under the
    had no idea|no idea|not aware|unaware|wasn't aware|didn't know|did not know|didnt know|never knew|not know|never realised|never realized|clueless … signing|loan|interest|fee|fees|rate|discount|period|credit|minimum|cost|terms|payment|charged|contract|was due|separate
    told … paying the minimum|minimum|keep me current|no fee|no interest|it was free|not hurt|wouldn't affect|no penalty|not be charged
    assumed … free|interest free|waived|automatic|no interest|covered, never made clear, not made clear, didn't make clear, made no mention, not mentioned, wasn't mentioned, never mentioned, not explained, wasn't explained, never explained, no explanation of the, not told about, wasn't told about, was never told, teaser rate, introductory rate, discount period, promotional period, promo period, promotional rate, deferred interest, different from what, not what was said, not what was promised, changed the terms, changed terms, without reading, didn't read the, did not read the
    told … minimum payment|minimum + was|is + enough, minimum payment was enough, i was told … enough|no interest|interest free|free|no fee|no fees|would be no|0%
    no idea … a year|apr|interest|charge*|fee*|how much|that's, nobody|no one|never|not … explained|explain|disclosed|told … terms|rate|interest|fees|charges|cost|contract
    didnt|didn't|did not|never|not + realise|realize|realised|realized|understand|understood|know … credit line|due date|separate|loan|interest|fee|full fee|terms|costs|rate|paying off early|charged|credit|contract|bank
    ticked the box, box was ticked, box ticked by default, pre-ticked, preticked, pre-checked, opted in by default, only talked about, only mentioned, only told me, small print, fine print, hidden fee*, hidden charge*, hidden cost*, hidden interest, misleading, misled, mislead, was not clear, wasn't clear, not made clear, unclear terms, terms … unclear|confusing|hidden|buried|not explained|never explained, no clear explanation, not clear how, confusing terms, deceptive, bait and switch, false advertis*, misrepresent*
    i believed|i thought|i assumed|thought … free of charge|interest free|interest-free|no interest|was free|was enough|counted|no charge|no fee, free of charge, not disclosed, undisclosed, never disclosed, lied about the, nobody explained, no one explained
    """,
    .cause(.systemError): """
    not|\(not) … get|receive|got|arrive … code|verification code|sms code|otp
    system|server|website|site|app|portal|network|page|platform|software … offline|timed out|crash|crashes|crashed|crashing|hung|frozen|froze|broken|unavailable|not loading|would not load|wouldn't load|wouldn't accept|would not accept|not accept|rejected my|not responding|busy|slow|said error|gave an error|logged me out|updated|an update|down|not working
    error|errors + code|message|page|500|404|every time|on the, error when, error 500, error 404, timed out, time out error, tech problem, tech issue, it problem, it issues, computer problem, computer failure, data error, input error, clerical error, processing error, administrative error, admin error, billing error, human error on their, software bug, a bug in, bug in their, bug on their
    payment|money|transfer|deposit|repayment|cheque|check … wrong account|wrong loan|wrong card|stuck|pending|lost|misapplied|returned|bounced back|rejected|not recorded|not registered|never arrived|delayed|in limbo|not credited|never credited|bounced|double processed|not show|didn't show|disappeared|posted to the
    applied|posted|credited|sent|put|booked|recorded|registered|processed|counted … wrong account|wrong loan|days later|day late|days late|next day|two days later|a day later|following day|next month|previous month|wrong month|late
    autopay|auto-pay|auto pay|direct debit|automatic payment|standing order|auto debit|auto-debit … switched off|turned off|off after|cancelled|disabled|stopped|never went|did not run|didn't run|never ran|not set up|removed|failed|bounced|reset|expired|wasn't set
    never|didn't|did not|failed to|not + take|took|collect|collected|debit|debited|deduct|deducted|draw|withdraw … payment|money|it|instalment|though|although|there
    though|although|even though|while|when + there was|i had|the money was|it was … enough|plenty|funds|money|balance|there|sufficient, paid on time … but, showed i had, shows i had, system … paid|showed
    system error, system failure, system problem, system issue, system busy, technical error, technical problem, technical issue, technical glitch, computer error, computer glitch, glitch, glitches, glitched, website error, site was down, website was down, app was down, app crashed, app crash, app error, server error, bank maintenance, system maintenance, system upgrade, system outage, outage, bank's error, bank error, error on their end, their error, their mistake, own mistake, own system, stupid system, payment portal, autopay failed, posting error, misapplied, not posted, never posted, wasn't posted, did not post, didn't post, failed to post
    auto payment|autopay|auto-pay|auto pay|automatic payment|automatic payments|automatic deduction|auto debit|auto-debit|auto deduct*|direct debit|standing order|payment|transfer|transfers|scheduled payment|repayment|deduction|system|app|website|their system|bank app … fail|fails|failed|failing|glitch*|bug|error|errors|bounced|didn't go through|did not go through|didnt go through|not go through|never went through|wouldn't go through|crashed|froze|malfunction*|not processed|never processed|wasn't processed|not taken|wasn't taken|turned off|switched off|cancelled itself|didn't work|did not work|stopped working|was down|would not let me|wouldn't let me|kept saying|not let me|wouldn't load|wasn't working
    no transfers went through, was booked, booked on the, booked a day late, posted late, posted a day late, processed late, credited late, credited a day late, credited … next day
    verification code|otp|sms code|the code … never|didn't|did not|not … came|come|arrive*|receive*
    system|app|page|platform|website|records + says|said|showed|shows … overdue|late|unpaid, it + says|said|showed|shows + overdue|late|unpaid|i'm late|i'm overdue, paid|never late|on time … says|said|showed|shows … overdue|late|unpaid, app|system|screen … says|said|showed|shows … overdue|late|unpaid, never late … system, days to process, failed to process, failed to + take|deduct|debit|collect|process|credit … payment, changed … servicer|system|platform, transfer of servic*
    \(not) … took|take|taken|debited|deducted … even though|although|payment
    """,
    .cause(.fraud): """
    never|didn't|did not|never once|haven't|have not + took|take|taken|taken out|took out|borrowed|borrow|applied for|opened|open|had|signed|signed for|signed up for … loan|account|credit|jiebei|huabei|with you
    charged in my name … not agreed to
    used|uses|opened|maxed out … my card|my account|my name|my identity|my phone … without
    somebody|someone|a stranger|an unknown person|criminals|thief|thieves|a con man|another person|my ex|ex-husband|ex-wife|cousin|brother|roommate|a friend|my friend … used my|stole my|took out|opened|applied|my name|my identity|my details|impersonated|forged|my id|my information|my ssn
    id|identity|ssn|passport|wallet|purse|phone|card|details|information|data|password|account … stolen|compromised|misused|leaked|hacked|cloned|breached|taken over|used without
    stole|stolen|compromised|misused|leaked|cloned + my|our … id|identity|ssn|phone|card|information|details|wallet|data|account|password
    didn't|did not|never|not|don't + sign|signed|open|opened|authorise|authorised|authorize|authorized|take out|took out|apply|applied for, none of my doing
    \(not) + buy|bought|make|made|do|did … transaction|transactions|purchase|purchases|charges|withdrawal|withdrawals|transfer|transfers
    not|isn't|aren't|wasn't|weren't + mine|my debt|my loan|my account|my purchases|my charges|my transaction|my transactions|my signature|my purchase, fake investment, fake website, fake loan app, fake police, fake job, job scam, loan scam, text scam, phone scam, investment scam, online scam, cheated out of, cheated me out, talked me into, lured, deceived, sim swap, skimm*, took over my account, account takeover, unknown person, unknown transactions, don't know this account, never heard of, never had an account, never had a loan, never did business, no knowledge of, mistaken identity, wrong person, same name as, mixed file, mixed up with someone
    scam, scams, scammed, scammer, scammers, fraud, fraudster*, fraudulent*, identity theft, identity thief, id theft, stolen identity, stole my identity, hacked, hacker*, phishing, phished, conned, con man, swindl*, defrauded, pig butchering, ponzi, tricked, duped, impersonat*, fake customer service, fake loan, fake app, cloned card, victim of
    stole|stolen … phone|card|identity|information|wallet|account|details|ssn|id
    wasn't me, was not me, not me who, not mine, isn't mine, is not mine, isn't my, in my name, under my name, without my knowledge, using my name, used my name, using my identity, forged
    \(not) + open|opened|take out|took out|apply for|applied for|authorise|authorised|authorize|authorized|sign … this|account|loan|transaction|card|these|purchase*|charge*
    ran off with|disappeared with|vanished with … money|it|cash, took the loan, took everything … scam, unauthorized transaction*, unauthorised transaction*, not my account, not my debt, don't owe this, unknown account, don't recognise, don't recognize
    """,
    .cause(.other): """
    other difficulties, met with other difficulties
    \(not) + look|see|check … my phone|phone|messages|mail|email|emails
    locked up, behind bars, deployed, deployment, military service, basic training, on a ship, working at sea, on a mission, away on business, out of the country, out of town, travelling, traveling, on holiday, on vacation, no reception, no phone, without a phone, phone … stolen|broke|broken|lost|dead|died|confiscated, no access to my, lost access to, couldn't log in, could not log in, can't log in, unable to log in, couldn't access my, logged out, sim card, changed my phone, changed phone number, new number, old number, old address, moved home, moved house, moving house, moved to a new, moved abroad, homeless, evicted, eviction
    bank|police|court … blocked|froze|frozen|locked|retained|swallowed … card|account, card … blocked|swallowed|lost|expired|frozen|demagnetised
    statements|statement|bills|bill|letters|mail|post|notices|notice … never|not|didn't|didnt|old|wrong|lost|nothing … reach*|receive*|came|come|arrive*|address|sent|delivered
    keep … to myself, private matter, private reasons, matter of privacy, not willing to say, won't go into, don't want to talk, would rather not, none of their business, hard to explain, various reasons, many reasons, several reasons
    bank card|account … frozen by the police, military training, in the army, in custody, in prison, in jail, was arrested, was detained, incarcerat*, locked out of, locked out, forgot the password, forgot my password, lost my phone, lost my card, changed phones, changed phone, changed my number, new phone, changed banks, switched banks, new card, card expired, card had expired, stuck overseas, stuck abroad, was abroad, was overseas, travelling abroad, no signal, no internet, moved house, moved address, had moved, at sea, rather not say, prefer not to say, don't want to say, it's complicated, personal reasons, it is complicated, it's a long story, that's a long story
    thought + my|he|she|they|i'd|i had|that + husband|wife|had|paid|partner|mum|dad … paid, thought my … paid|pay, look at my phone, looking at my phone, mail … lost|late|never came|wrong address, never received … bill|statement|bills|statements, no bill … sent, bills … old address
    """,
  ]
}
