"""The words around a place's name in English: what makes it a place, and what does not."""

from digests.text.languages.place_words import PlaceWords

_DIRECTIONS = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern central upper lower greater "
    "downtown uptown midtown suburban rural inner outer mainland occupied old metro metropolitan "
    "coastal inland".split()
)

_STRONG_BEFORE = frozenset(
    "in at near outside across throughout into around toward towards inside within through "
    "crossing crossed crosses reaching visiting visited visits leaving via above hit struck hits".split()
)

_FAIR_BEFORE = frozenset(
    "from to between over off along beyond of north south east west northern southern eastern "
    "western central downtown reached leave left entered entering".split()
)

_PLACE_HEADS = frozenset(
    "city town village province state region district county island capital port suburb "
    "municipality prefecture governorate hamlet neighborhood neighbourhood borough settlement "
    "community area".split()
)

_PLACE_NOUNS = frozenset(
    "county parish province region oblast krai governorate prefecture district township borough "
    "island islands valley river lake bay beach coast peninsula mountain mountains hills heights "
    "desert strait sea ocean gulf canal harbor harbour falls creek canyon forest park airport "
    "village city territory municipality airfield square".split()
)

_COUNTY_NOUNS = frozenset(
    "county parish province region oblast krai governorate prefecture district township".split()
)

_STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd lane drive square plaza highway bridge tower "
    "towers building mall stadium arena hotel theatre theater hall house palace cathedral tunnel "
    "interstate expressway turnpike parkway".split()
)

_NOT_PLACE_AFTER = frozenset(
    "university supreme airways central contact college school academy institute hospital clinic times post herald tribune "
    "chronicle gazette journal news press star sun globe observer register examiner mirror review "
    "magazine radio tv television united fc rovers wanderers athletic rangers giants lions tigers "
    "bears bulls eagles hawks cubs sox yankees lakers warriors knights saints city-fc club team "
    "council court parliament senate congress assembly house committee commission agency ministry "
    "department authority police fire sheriff army navy force forces guard marines bank group "
    "holdings inc corp co ltd plc llc company airlines airways air motors oil gas energy electric "
    "power party union association federation foundation society trust fund institute center "
    "centre museum gallery orchestra symphony opera ballet church temple synagogue act law treaty "
    "agreement accord accords convention conventions protocol declaration pact doctrine plan deal "
    "marathon open cup championship championships classic derby grand games olympics series bowl "
    "festival award awards prize index exchange stock wall syndrome disease virus flu fever "
    "spaniel terrier cheese".split()
)

_ROLES = frozenset(
    "president prime vice deputy premier chancellor minister secretary governor gov sen senator "
    "rep representative congressman congresswoman mayor attorney attorneys judge justice chief "
    "police king queen prince ambassador republican republicans democrat democrats "
    "gop coach captain officials lawmaker lawmakers resident residents native lt "
    "foreign defense defence".split()
)

_NAME_OF = frozenset(
    "university bank college bishop archbishop duke duchess earl church museum court federation "
    "association times voice radio party congress archdiocese diocese battle treaty declaration "
    "prince princess league institute academy count baron lord lady order knights sons daughters "
    "daughter society school ministry council cardinal patriarch bank institution hospital "
    "house united miss joan tales bay merchant".split()
)

_TITLES_BEFORE = frozenset(
    "mr mrs ms miss dr sen rep gov president judge justice professor prof sir lord lady pope king "
    "queen prince princess saint captain capt general gen colonel col lieutenant lt sergeant sgt "
    "major officer detective sheriff pastor reverend rev father sister brother coach secretary "
    "minister chancellor mayor senator congressman congresswoman representative governor premier "
    "hurricane typhoon cyclone storm operation hms uss aunt uncle st".split()
)

_OPENERS = frozenset(
    "in at on of by to for from with within without and but or nor so yet as if when while where "
    "why how what who whose which that this these those there then than though although because "
    "since until till before after during despite unlike like near outside across throughout into "
    "around toward towards inside through over off along beyond between among against under above "
    "behind beside besides beneath via the a an its his her their our my your today yesterday "
    "tomorrow now here meanwhile however also both all some many most more few several each every "
    "other others another one two three four five six seven eight nine ten once even only just "
    "still instead later earlier back unless whether not no is are was were has have had will "
    "would could should may might must can did does do he she it they we you i".split()
)

_DAYS_AND_MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december mon tue wed thu fri sat sun jan feb mar "
    "apr jun jul spring summer autumn winter fall aug sep sept oct nov dec".split()
)

_GOVERNMENT_VERBS = frozenset(
    "said says warned warns accused accuses insists insisted denied denies believes wants wanted "
    "condemned condemns agreed agrees refused refuses hopes hoped announced announces rejected "
    "rejects vowed vows threatened threatens demanded demands claims claimed argues argued "
    "responded responds considers considered sees fears supports supported backs backed insists "
    "maintains maintained imposed retaliated sought seeks urged urges offered pledged expelled "
    "summoned signaled signalled suspects blames blamed expects proposed".split()
)

_OFTEN_NOT_PLACES = frozenset(
    # given names and surnames
    "atlantic pacific channel gulf midlands southwest aaron adams adrian alan albert alexander alexandria alice allen alton amanda andrea andrews "
    "angela angelo anna anthony antonio archer arnold arthur ashley ashton aurora avery "
    "baker barry barton beaumont bell bella benton bernard bertrand beverly blair blake blanca "
    "boris bradford bradley brady brandon brent bristol brooks bruno bryan bryant burns burton "
    "byron cameron campbell camilla carla carlos carol carroll carson carter casey castro cecil "
    "chester chelsea christian clara clark clarke clay clayton clifford clifton clinton "
    "cody colby colin cooper craig crawford crosby curtis cynthia dale dalton damon daniel "
    "darwin david davidson davis dawson dayton dean derek derry diana diaz dixon donald "
    "douglas duncan dunn dylan eaton eden edgar edison edmond edward edwards elizabeth elliott "
    "ellis elizabeth elsa elton elvis emma enrique eric ernest eugene evans everett fernandez "
    "fernando finley fisher florence floyd ford forest foster fox francis frank franklin frederick "
    "freeman fulton gabriel gabriela garcia gardner garfield garland garner garrison gary "
    "george gibson gilbert gloria gomez gonzales gonzalez gordon graham grant gray green greer "
    "griffin hamilton hanna hannah harding harper harris harrison harvey hassan haven hayes "
    "hazel heather helena henderson henry hernandez hilton holly homer hope "
    "howard hudson hughes hugo humphrey hunter huntington hussein hutchinson independence irving "
    "isabel isabela ivan jackson jacob jaime james jamie jamestown jasper jefferson jennings "
    "jerome jersey jesus joe john johnson johnston jordan jose joseph juan juarez judith julian "
    "justin karla keith kelly kelso kennedy kenneth kent kerry kevin kim king kingston kirk "
    "kramer lancaster lara laredo laura lawrence lawton lee leon leonard leone leslie lewis "
    "lincoln linda linden lisa logan lopez lorenzo louis louise lucas luis lynn mackay "
    "madison malcolm mandela manning marco marcos margaret maria marian mariano marie marina "
    "mario marion marshall martin martinez mary mason mateo maxwell mccarthy melissa melvin "
    "mendoza mercedes meredith merkel merrill mesa michel miguel milton mitchell mohammad "
    "monica monroe montgomery morales moreno morgan morris morrison morton moses moss murphy "
    "murray napoleon natalia neal nelson newman newton nicolas nixon noah nora norman norton "
    "oliver olivia ortega oscar owen owens oxford page palmer park parker patrick "
    "patterson paul paula pearl pedro percy perez perry peter pierce porter preston price "
    "prince quincy rafael ralph ramona ramos randolph ray raymond reading reed reno reyes rivera "
    "robert roberts robinson rocha rochester rodriguez roger rogers roland roman roosevelt rosa "
    "rosario rose ross roy ruiz russell ryan salem sam samson samuel san sanchez sanders "
    "sandra sandy santa santos sara sarah saul scott shelby sheldon shelton "
    "sheridan sherman sidney silva silver simon simpson smith solomon sonora sophia spencer "
    "stafford stanley stanton stephen sterling stewart stone stuart sullivan sumner susan "
    "taylor terrell terry thomas thompson thornton todd tom torres tracy travis troy trump tucker "
    "tyler valentina vargas vaughn vera vernon veronica victor victoria vincent virginia "
    "wade walker wallace walsh walter ward warner warren watson wayne webb webster wells wesley "
    "weston wheeler whitman williams williamson wilson winchester winston wood woods wright wyatt "
    "xavier york young zimmerman chad carolina dakota "
    # everyday words
    "academy advance alert alliance anchor angel apex apple arc archive art august avenue bad "
    "ball banks bar battle bay beach bear bend best big bird black blue bold bonds boom border "
    "bow boys branch bridge bright brilliant broad brown buffalo bull bulls bush cable canal cape "
    "castle center central centre chance charm church city clear cloud coast college colony "
    "colon commerce commercial commons como concord corner cotton council court cove "
    "crane cross crown crystal cut dam delta deputy deal dear derby diamond dollar dream "
    "dunes eagle earth east echo edge enterprise equality esperanza extra fair faith "
    "fall falls fame fate federal field fire flint flora flower force forum fountain free freedom "
    "friend friends front fruit garden gas gates gem general gold golden good grand grants great "
    "grove guide hale half hall harmony hart heart heath heights hero high highland hill hills "
    "home honor horn horse hot house hurricane hut ideal imperial impact indian industry inter "
    "iron island islands ita jet job joy justice keys labor lady lake lamb land landing lane "
    "latin latter laurel league legal lexus liberal liberty light lily lime lion little lone "
    "long lord lost love lucky luck major male man manor maple mar march mark marks mass master "
    "may mayor mean media meridian mine mint mission mobile modest moon moose most mount "
    "national nature navy new nice normal north northern oak oasis ocean of okay olive opera "
    "opportunity orange orient pacific palm papa paradise paramount parade parks pass peace peak "
    "pilot pine pink pioneer plain plains plant plaza pleasant point police pole polk pool pope "
    "port post premier president pride progress prospect providence rain rainbow rally ram ranch "
    "red reform republic rescue rich ridge ring rise river robin rock royal rural rush safety "
    "sage saint sale salt sand school sea see senate senior seven shell sherlock shine shore show "
    "side sierra sky slate smart snow social soledad son south southern spa spring springs star "
    "start state states steel storm street strong summer summit sun sunday sunrise sunset surprise "
    "sweet table target temple the times top tower town trail trinity true truth "
    "twin union unity universal vale valley van veteran vice victory view villa village "
    "vista volcano wake war water wave wealth west western white will wind wing winner winter "
    "wise wolf world yale zion zone media enterprise police reform justice mission angeles bar "
    "ali ahmed abdullah omar hussain ibrahim khan mahmoud mustafa hamas islam sultan taliban "
    "hun sen moon min jin wu li wang chen yang liu xu ma tan lin ho lam mei song sun kong hu".split()
)

_SPORT = frozenset(
    "goal goals penalty halftime half-time coach striker midfielder goalkeeper defender kickoff "
    "kick-off scored scoring scorer equaliser equalizer match matches referee innings wicket "
    "wickets touchdown quarterback playoff playoffs semifinal semifinals quarterfinal "
    "tournament fixture fixtures league teammates teammate offside header substitute "
    "inning basket rebounds points win wins defeat defeated beat".split()
)

PLACES = PlaceWords(
    directions=_DIRECTIONS,
    strong_before=_STRONG_BEFORE,
    fair_before=_FAIR_BEFORE,
    place_heads=_PLACE_HEADS,
    place_nouns=_PLACE_NOUNS,
    county_nouns=_COUNTY_NOUNS,
    streets=_STREETS,
    not_place_after=_NOT_PLACE_AFTER,
    not_place_small=frozenset(
        "alliance alliances family partnership summit treaty charter accord accords convention "
        "time style salad toast fries pipeline virus fever flu strain".split()
    ),
    roles=_ROLES,
    name_of=_NAME_OF,
    titles_before=_TITLES_BEFORE,
    openers=_OPENERS,
    days_and_months=_DAYS_AND_MONTHS,
    government_verbs=_GOVERNMENT_VERBS,
    state_after=frozenset(
        "state primary primaries caucus caucuses delegates governor gov senator senators sen "
        "legislature assembly attorney assemblyman assemblywoman".split()
    ),
    state_before=("governor of ", "senator from ", "senators from ", "state of "),
    founders=frozenset(
        "founder founders co-founder co-founders cofounder cofounders ceo shareholders "
        "shareholder".split()
    ),
    often_not_places=_OFTEN_NOT_PLACES,
    joiners=frozenset({"of", "for", "the", "de", "in"}),
    place_suffixes=("based", "born", "area", "wide", "bound", "native"),
    sport=_SPORT,
    site_nouns=frozenset(
        "street avenue road boulevard lane drive square plaza bridge tower towers stadium arena "
        "park airport speedway beach bay island islands lake river valley creek mountain "
        "mountains forest harbor harbour canal base camp station county parish quarter estate "
        "pier reservoir dam".split()
    ),
    known_otherwise=frozenset(
        "arab asian african european god heaven hell economy summit citadel lens beer gotham rehab yale harvard princeton stanford cornell vanderbilt tulane baylor purdue rutgers "
        "arsenal everton juventus cadillac chihuahua lotus nike zara gap".split()
    ),
    seats=frozenset({"white house", "pentagon", "kremlin", "downing street", "vatican"}),
    water_nouns=frozenset(
        "river lake bay creek valley falls strait sea gulf canal canyon mountain mountains hills "
        "desert forest peninsula island islands".split()
    ),
    articles=frozenset({"a", "an"}),
    venues=frozenset("stadium arena airport station tower speedway".split()),
    site_before=frozenset(
        {"in", "at", "on", "near", "outside", "along", "across", "around", "inside", "through"}
        | {"to", "front of", "corner of", "side of", "block of", "end of"}
    ),
    village_heads=frozenset(
        "village town city suburb hamlet district province region county municipality "
        "neighborhood neighbourhood community township island villages suburbs".split()
    ),
)
