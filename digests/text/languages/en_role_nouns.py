"""English: nouns that say what a person is."""

_ROLES = """
    winner loser finalist semifinalist seed
    abbot accountant activist actor actress adviser advisor advocate agent aide alderman
    alderwoman ally ambassador anaesthetist analyst anchor animator announcer appointee
    apprentice archaeologist archbishop architect archivist artist assemblyman assemblywoman
    assistant associate astronaut astronomer athlete attacker attorney auditor aunt author
    aviator ayatollah baby backbencher backer bailiff baker banker barista barrister bassist
    batsman billionaire biochemist biologist bishop blogger bomber boss botanist bowler boxer
    boyfriend brewer broadcaster broker brother bureaucrat businessman businesswoman caliph
    campaigner candidate capitalist captain cardinal carpenter cartoonist cashier catcher
    celebrity cellist ceo cfo chair chairman chairperson chairwoman challenger champ champion
    chancellor chef chemist chief chieftain child choreographer cinematographer cleric clerk
    climber co-author co-founder coach coauthor cofounder colleague columnist comedian commander
    commentator commissioner commuter composer comptroller conductor congressman congresswoman
    conservationist conservator constable consultant contender contractor contributor coo cook
    coordinator coroner correspondent cosmonaut councillor councilman councilmember councilor
    councilwoman counsel counselor counterpart courier cousin coxswain creator critic cto curate
    curator customer cyclist dancer daughter dealer dean defendant defender defenseman delegate
    democrat demonstrator dentist deputy designer detective developer dictator dietician
    dietitian diplomat director dissident docker doctor donor driver drummer ecologist economist
    editor elder electrician emir emperor employee engineer entrepreneur environmentalist envoy
    epidemiologist essayist ex-husband ex-wife executive expert explorer farmer father fellow
    feminist fiance fiancee filmmaker firefighter fireman fisherman forecaster forward founder
    freshman friend front-runner frontrunner fugitive gardener geologist girlfriend glaciologist
    goalkeeper goaltender governor granddaughter grandfather grandmother grandson guitarist
    gunman gymnast hacker head headmaster headmistress heir heiress helmsman hijacker hiker
    historian homeopath homeowner hopeful host hotelier hunter husband ideologue illustrator
    imam incumbent industrialist infant infielder influencer inmate innkeeper inspector intern
    interpreter inventor investigator investor jockey journalist judge justice keeper king
    landlady landlord landowner lawmaker lawyer leader lecturer liaison librarian lieutenant
    lifeguard linebacker linguist lobbyist longshoreman magistrate magnate manager mate
    mathematician maverick mayor md medalist medallist mediator member meteorologist midfielder
    midwife migrant millionaire miner minister model moderator mogul monarch monk mother
    motorist mountaineer musician native naturalist navigator negotiator neighbor neighbour
    nephew neurosurgeon newcomer newsreader niece nominee notary novelist nun nurse nutritionist
    obstetrician oceanographer officer official ombudsman operative opponent organiser organizer
    outfielder owner paediatrician painter paramedic parliamentarian partner passenger pastor
    patriarch peacekeeper pedestrian pediatrician personality pharmacist philanthropist
    philosopher photographer physician physicist physiotherapist pianist pilot pitcher player
    playwright plumber poet policeman politician pollster pope postman practitioner predecessor
    premier presenter president priest prince princess principal prisoner producer professional
    professor programmer prosecutor protester provost psychologist psychotherapist quarterback
    queen rabbi ranger rapper receiver rector referee refugee registrar reporter representative
    republican rescuer researcher resident retiree reverend rival roofer rookie rower runner
    runner-up sailor satirist scholar schoolboy schoolgirl scientist screenwriter sculptor
    seaman secretary senator shareholder sheriff shooter shopkeeper shopper singer sister skier
    skipper smuggler sociologist soldier solicitor son songwriter sophomore soprano speaker
    specialist speechwriter spokesman spokesperson spokeswoman sprinter staffer star
    statistician stepdaughter stepfather stepmother stepson stevedore steward strategist striker
    striker-turned-coach student successor sultan superintendent supermodel supporter surgeon
    surrogate surveyor survivor swimmer teacher teammate technician technologist teenager tenant
    tenor theologian theorist toddler tourist trader trafficker trainee trainer translator
    traveler traveller treasurer trucker trustee tycoon umpire uncle undersecretary usher verger
    vet veteran veterinarian vicar vice-president victim violinist virologist vlogger vocalist
    volcanologist volunteer voter warden warlord welder whip whistleblower widow widower wife
    winger witness worker wrestler writer zoologist
    """

ROLES = frozenset(_ROLES.split())
"""Nouns in lower case that head a description of a person."""

CALLINGS = frozenset(
    """
        Anthropologist Archaeologist Architect Astronaut Astronomer Backbencher Barrister
        Billionaire Biologist Boxer Campaigner Catcher Chemist Climatologist Co-pilot
        Composer Consultant Cosmonaut Councilmember Cyclist Defender Defenseman Diplomat
        Driver Drummer Engineer Entrepreneur Epidemiologist Eyewitness Farmer Filmmaker
        Firefighter Fisherman Geologist Goalkeeper Goaltender Golfer Guitarist Gymnast
        Headteacher Historian Infielder Investor Jockey Journalist Keeper Lawmaker Lawyer
        Lecturer Lifeguard Linebacker Lobbyist Meteorologist Midfielder Midwife Miner
        Neighbor Neighbour Novelist Nurse Oceanographer Organiser Organizer Outfielder
        Painter Paramedic Parliamentarian Philanthropist Philosopher Photographer Physician
        Physicist Pianist Pilot Pitcher Playwright Poet Postman Protester Psychiatrist
        Psychologist Quarterback Rancher Referee Rescuer Researcher Resident Rider Scientist
        Sculptor Seismologist Shopkeeper Skier Skipper Sociologist Spokespeople Sprinter
        Striker Student Surgeon Survivor Swimmer Teacher Trader Trucker Umpire Veteran
        Villager Violinist Virologist Volcanologist Welder Winger Witness
    """.split()
)
"""Those that a sentence may open with as if they were titles: "Referee Paul Kranz"."""
