extension EnglishLanguage {
  /// Common words that are one slip away from a word of a cue, and meant as they stand: booth is not both. Found by looking through
  /// the 30,000 commonest English words.
  package static let ownWords = """
    actin acton addition adverts alight apologizes asses auction averse bader baking banded barley batting beach
    beets below betts booed booth bowing braking brian bride brooke brookings brunt carving cashing casing cause
    chanel choose clams clashed cleansed clint combing compete consumes contracted contracting cooks corps countess
    coupe courses created criss cured cures curing dairy deceased denny depleted depletion depot descent dined diner
    diver divers dividend diving downed downing drier drives eased famed fared farther feather field fiend filled
    filling filming finnish flies flights fling foods founded framed freeing fried garage grated greed guess gusts
    handing handled handlers hardy hated hating haunting heath honesty hopping hurst insulated insulating labeled
    lager latte latter layer layers licensee lightening lighting loner looser loses mamma manger manny marking
    marred masking mater medial meditation metal mined mooney moons moore mormons noose noting offices outrage paced
    panned papal patent patents pearson photons pierson pints playable playoff ponds posse potions praying prosper
    pubic raced racing rally ranting regan reign reigned relies remainder renal replying resin reuse reused revel
    revere revered risking sacred salle saloon satin scarred scarring scorers sears seattle seeding seeming sever
    sexiest shank shingle shits shitting shoot shoots shred shuts singing singles sized slaying smacked smelling
    socks sores sowing spelling spitting splashed stacked stared staring stars startled startling stated statues
    staying steep stirs stoke stoop strangle stubbs swaying tapped taser thanking thirsty thorough tickled tonne
    tough tracing trail tread treats treble trough tuned tuning turing tying ville waning waved waving weights wight
    """
}
