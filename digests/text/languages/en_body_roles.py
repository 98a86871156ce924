"""English: what an organisation is called apart from its name."""

from digests.text.languages.body_role_words import BodyRoleWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMPANY = _words(
    "Inc Incorporated Corp Corporation Co Company Ltd Limited LLC LLP PLC Plc AG GmbH Group Holdings "
    "Industries Technologies Motors Pharma Pharmaceuticals Laboratories Labs Utilities Solutions "
    "Software Stores Brands Foods Energy Petroleum Oil Electric Power Steel Mining Systems "
    "Enterprises Partners Capital Ventures Logistics Healthcare Aerospace Airlines Airways Studios "
    "Entertainment Insurance Communications Telecom Wireless Origin"
)

BODY_ROLES = BodyRoleWords(
    article="the",
    taken_up={
        "company": _COMPANY,
        "firm": _COMPANY | _words("Associates Advisors Analytics"),
        "airline": _words("Airlines Airways Airline Air"),
        "carrier": _words("Airlines Airways Airline Air"),
        "automaker": _words("Motors Motor"),
        "carmaker": _words("Motors Motor"),
        "drugmaker": _words("Pharma Pharmaceuticals Laboratories"),
        "retailer": _words("Stores Brands"),
        "bank": _words("Bank Financial"),
        "lender": _words("Bank Financial"),
        "agency": _words("Agency Administration Bureau Service Services Department Commission"),
        "charity": _words("Foundation Trust Watch Network International Rescue"),
        "union": _words("Union Unions Workers Teamsters Association Federation"),
        "party": _words("Party Movement Front Alliance"),
        "alliance": _words("Alliance Coalition Organization Organisation"),
        "bloc": _words("Union League Community"),
        "newspaper": _words(
            "Times Post Herald Journal Tribune Gazette Chronicle Telegraph Courier"
        ),
        "broadcaster": _words("News Television Radio Broadcasting Corporation Network"),
        "network": _words("News Television Network Broadcasting"),
        "publisher": _words("Press Publishing Publishers Media Books"),
        "league": _words("League Association"),
        "club": _words("Club FC AFC United City Rovers Wanderers Albion Athletic Hotspur"),
        "militia": _words("Brigade Brigades Front Army Forces Battalion"),
        "museum": _words("Gallery Collection"),
    },
    for_initials=_words(
        "airline bank agency charity union alliance bloc network broadcaster league automaker carmaker"
    ),
    for_any=_words(
        "company firm airline carrier automaker carmaker drugmaker retailer bank lender charity "
        "newspaper publisher club militia"
    ),
    being="is|was|, which (?:is|was)|remains|, (?:now|once|long|still|already|itself|also)",
    indefinite="a|an|the|one of the|one of",
    of="of",
    barring="of|for|in|to|with|that|at|on|by|from|first|only|last|latest|same|kind|sort",
    teams="(?:(?:national|football|soccer|hockey|rugby|cricket|basketball|handball) )?team",
    team_names=_words(
        "FC AFC SC CF United City Town Rovers Wanderers Albion Hotspur Athletic County Villa Palace "
        "Forest Lakers Yankees Cowboys Patriots Packers Warriors Celtics Dodgers Mets Giants Eagles "
        "Bears Raiders Steelers Broncos Dolphins Jets Bulls Knicks Rangers Bruins Leafs Canadiens "
        "Penguins Blackhawks Capitals Devils Flyers Cubs Cardinals Astros Braves Phillies Mariners "
        "Padres Rockies Tigers Twins Royals Orioles Nationals Marlins Rays Colts Texans Titans "
        "Jaguars Bengals Browns Ravens Chiefs Chargers Saints Falcons Panthers Buccaneers Seahawks "
        "Rams Vikings Lions Bills Cavaliers Pistons Pacers Bucks Hawks Hornets Heat Magic Wizards "
        "Raptors Nets Spurs Rockets Mavericks Grizzlies Pelicans Suns Clippers Wolves Sharks Stars "
        "Blues Sabres Islanders Senators Jets Canucks Oilers Flames Kraken Juventus Arsenal Chelsea "
        "Barcelona Madrid Munich Dortmund"
    ),
    group_heads="team|group|consortium|coalition|delegation|panel|collaboration",
    origin="from|at|made up of|led by",
    small="of|the|and|for|in|at|as well as|on",
)
