"""English: what the names of organisations are made of, and bodies known by name."""

from digests.text.languages.organisation_words import OrganisationWords

_HEADS = """
    University College Institute Institution Academy Polytechnic Ministry Department Agency
    Administration Bureau Commission Committee Council Court Parliament Senate Congress Assembly
    Cabinet Office Authority Service Services Board Bank Fund Foundation Trust Association
    Federation Confederation Union Unions League Party Front Movement Army Navy Force Forces Guard
    Guards Corps Police Brigade Brigades Command Alliance Coalition Group Company Companies Co
    Corporation Corp Inc Incorporated Ltd Limited LLC LLP PLC Plc AG GmbH Airlines Airways Airline
    Motors Holdings Industries Technologies Laboratories Laboratory Pharmaceuticals
    Pharma Media News Times Post Herald Journal Tribune Gazette Chronicle Telegraph Observer
    Magazine Radio Television Broadcasting Network Networks Press Church Archdiocese Diocese Museum
    Hospital Clinic Center Centre Society Club FC AFC Organization Organisation Chamber Exchange
    Campaign Watch International Nations Brothers Partners Associates Securities Utilities
    Teamsters Secretariat Tribunal Legion Treasury Project Initiative Consortium Cooperative
    Registry Registrar Ombudsman Inspectorate Directorate Syndicate Cartel Militia Regiment
    Battalion Division Squadron Fleet Marines Sheriff Library Orchestra Ballet Opera Theatre
    Theater Studios Pictures Entertainment Records Publishing Publishers Software Solutions
    Insurance Petroleum Oil Energy Electric Power Resources Mining Steel Foods Brands Stores
    Healthcare Health Aerospace Aviation Railways Railway Logistics Ventures Capital Financial
    Advisors Analytics Communications Telecom Wireless Enterprises Workers Labs Origin United Observatory Sentinel Express Inquirer Dispatch Courier Bulletin Blazers Legislature Research Lines
    Government Rescue Hotels Restaurants Knesset Caucus Secretariate Presidency Commissioner
    Rovers Wanderers Albion Hotspur Athletic Lakers Yankees Cowboys Patriots Packers Warriors
    Celtics Dodgers Mets Giants Eagles Bears Raiders Steelers Broncos Dolphins Jets Bulls Knicks
    Rangers Bruins Maple Canadiens Penguins Blackhawks Capitals Devils Flyers Cubs Cardinals Astros
    Braves Phillies Mariners Padres Rockies Tigers Twins Royals Orioles Nationals Marlins Rays
    Colts Texans Titans Jaguars Bengals Browns Ravens Chiefs Chargers Saints Falcons Panthers
    Buccaneers Seahawks Rams 49ers Vikings Lions Bills Cavaliers Pistons Pacers Bucks Hawks Hornets
    Heat Magic Wizards Raptors Nets Sixers Spurs Rockets Mavericks Grizzlies Pelicans Suns Clippers
    """

_NOT_HEADS = """
    Act Law Laws Treaty Agreement Accord Accords Convention Conventions Protocol Pact Plan
    Partnership Day Week Month Year Cup Prize Prizes Award Awards Medal Medals Index Stadium Arena
    Building Tower Towers Bridge Street Avenue Road Boulevard Square River Summit Festival Games
    Olympics Championship Championships War Wars Station Airport Base Amendment Bill Code Rule
    Rules Report Strategy Deal Resolution Declaration Charter Constitution Doctrine Program
    Programme Scheme Order Series Show Match Final Finals Tour Open Marathon Derby Bowl Trophy
    Memorial Monument Remembrance Cathedral Palace Castle Park Gardens Garden Beach Island Islands
    Valley Mountain Mountains Lake Sea Ocean Bay County Province District Region Highway Route
    Flight Model Edition Chapter Volume Season Episode Song Album Movie Film Book Novel Disease
    Syndrome Virus Fever Storm Hurricane Revolution Uprising Crisis Affair Scandal Trial Case
    Operation Mission Rate Average Ratio Standard Poll Survey Census Test Man Woman Eve Ceremony
    Site Capsule Rocket Shuttle Telescope Satellite Spacecraft Visa Tax Credit Card Wall Mall
    Plaza House Hall Room Restaurant Cafe Hotel Avenue Course Speedway Circuit Freedom Policy Rankings Ratings Ranking Rating System Systems
    """

_KNOWN = """
    NATO; N.A.T.O.; U.N.; UN; United Nations; EU; E.U.; European Union; IMF; I.M.F.; WHO; W.H.O.;
    WTO; OPEC; OPEC+; ASEAN; ECB; Fed; Federal Reserve; World Bank; FBI; F.B.I.; CIA; C.I.A.; NSA;
    NASA; FAA; FDA; CDC; EPA; IRS; ICE; FEMA; NTSB; SEC; FTC; FCC; DEA; ATF; TSA; DHS; NOAA; USGS;
    NYPD; LAPD; BBC; CNN; NBC; ABC; CBS; MSNBC; NPR; PBS; HBO; Fox News; Reuters; Agence
    France-Presse; AFP; AP; The Associated Press; Associated Press; Xinhua; Yonhap; TASS; Tass;
    Interfax; Kyodo; Bloomberg; Politico; Axios; Al Jazeera; Al-Jazeera; Al Arabiya; Deutsche
    Welle; Le Monde; El País; Der Spiegel; Bild; The Guardian; The Economist; The Atlantic; The
    Wall Street Journal; The Daily Telegraph; The Independent; The Sun; Daily Mail; Newsweek; Time
    Magazine; BuzzFeed; HuffPost; Taliban; Hamas; Hezbollah; Hizbollah; Hizbullah; Islamic State;
    ISIS; ISIL; Daesh; al-Qaida; al-Qaeda; al Qaeda; Al Qaeda; Al-Qaeda; Al Qaida; Boko Haram;
    al-Shabab; al-Shabaab; Al-Shabab; Al-Shabaab; Al Shabaab; Fatah; PLO; PKK; YPG; FARC; ELN;
    ETA; IRA; Wagner; Wagner Group; Mossad; Shin Bet; MI5; MI6; GCHQ; KGB; FSB; GRU; Interpol;
    Europol; Frontex; Knesset; Duma; State Duma; Bundestag; Bundesrat; Bundeswehr; Lok Sabha;
    Rajya Sabha; Rada; Verkhovna Rada; Sejm; Riksdag; Storting; Folketing; Eduskunta; Congress;
    Senate; House of Representatives; House of Commons; House of Lords; Parliament; Supreme Court;
    GOP; G.O.P.; Labour; Tories; Fidesz; Likud; Sinn Féin; Sinn Fein; Plaid Cymru; Law and Justice;
    Alternative for Germany; AfD; CDU; CSU; SPD; Vox; Podemos; Syriza; Morena; BJP; ANC; SNP; DUP;
    UKIP; National Rally; Five Star Movement; Google; Apple; Microsoft; Facebook; Meta; Twitter;
    Instagram; WhatsApp; TikTok; ByteDance; YouTube; Snapchat; Reddit; LinkedIn; Spotify; Netflix;
    Disney; Amazon.com; Tesla; SpaceX; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman;
    Toyota; Honda; Nissan; Hyundai; Kia; Volkswagen; BMW; Daimler; Mercedes-Benz; Audi; Porsche;
    Renault; Peugeot; Stellantis; Fiat; Chrysler; General Motors; GM; Ford Motor; Volvo; Samsung;
    Sony; LG; Panasonic; Toshiba; Hitachi; Huawei; ZTE; Xiaomi; Lenovo; Alibaba; Tencent; Baidu;
    Foxconn; TSMC; Intel; AMD; Nvidia; Qualcomm; IBM; Oracle; Cisco; Dell; Hewlett-Packard; HP;
    Uber; Lyft; Airbnb; DoorDash; Instacart; Walmart; Target; Costco; Tesco; Sainsbury's; Asda;
    Aldi; Lidl; Carrefour; IKEA; Ikea; H&M; Nike; Adidas; Starbucks; McDonald's; McDonald’s; Burger
    King; KFC; Coca-Cola; Pepsi; PepsiCo; Nestlé; Nestle; Unilever; Procter & Gamble; Johnson &
    Johnson; Pfizer; Moderna; AstraZeneca; Novartis; Roche; Bayer; Merck; GlaxoSmithKline; Sanofi;
    BioNTech; Novavax; Monsanto; BP; Shell; Exxon; ExxonMobil; Exxon Mobil; Chevron;
    TotalEnergies; Gazprom; Rosneft; Lukoil; Aramco; Saudi Aramco; Petrobras; Pemex; PG&E; Enron;
    Siemens; Bosch; Thyssenkrupp; Lufthansa; Ryanair; easyJet; EasyJet; FedEx; UPS; DHL; Amtrak;
    Goldman Sachs; JPMorgan; JPMorgan Chase; Morgan Stanley; Citigroup; HSBC; Barclays; UBS; Credit
    Suisse; Wells Fargo; BlackRock; Mastercard; Visa; PayPal; AT&T; Verizon; T-Mobile; Vodafone;
    Comcast; Viacom; OpenAI; Anthropic; DeepMind; Palantir; Blue Origin; Roscosmos; Arianespace;
    Maersk; Glencore; Rio Tinto; BHP; Vale; Tata; Infosys; Gannett; McClatchy; UNICEF; UNHCR;
    UNESCO; UNRWA; Oxfam; Greenpeace; Red Cross; Red Crescent; Doctors Without Borders; Amnesty;
    Caritas; CARE; ACLU; NAACP; NRA; AARP; AFL-CIO; PETA; WWF; FIFA; UEFA; IOC; WADA; NFL; NBA;
    MLB; NHL; NCAA; FIA; ICC; ATP; WTA; PGA; UFC; WWE; Arsenal; Chelsea FC; Juventus; Barcelona FC;
    Real Madrid; Bayern Munich; Borussia Dortmund; Ku Klux Klan; Black Lives Matter; Proud Boys;
    Antifa; Anonymous; Mafia; Yakuza; Freemasons; Mormons; Scotland Yard; Border Force; Crown;
    Holy See; Carabinieri; Gestapo; Hells Angels; IAEA; OSCE; OECD; ECOWAS; AU; African Union; Arab
    League; Mercosur; BRICS; G7; G20; G-7; G-20; ESA; JAXA; CERN; RAF; NHS; RSPCA; RNLI; RMT;
    Unite; Unison; Ofcom; Ofgem; Ofsted; HMRC; DVLA; MoD; TUC; CBI; CBP; DOJ; HHS; HUD; USDA; GAO;
    CBO; OMB; FERC; NLRB; EEOC; OSHA; MTA; BART; Caltrans; PPE Medpro; Chatham House; Nasdaq; NYSE;
    Health and Safety Executive; Parent Teacher Association
    """

_SEATS = "White House; Pentagon; Kremlin; Vatican; Downing Street; Elysee; Élysée; Whitehall"

_NOT_ACRONYMS = """
    A I TV UK US USA UAE DRC GDP CEO CFO COO CTO DNA RNA HIV AIDS SARS MERS COVID COVID-19 PCR ICU
    ID IQ IT AI PC PR HR VIP MP MPs MEP MLA QC KC SC PM AM AD BC BCE CE GMT EST EDT PST PDT UTC ET
    PT CT MT ATM ETF IPO LNG SUV EV RV CCTV DVD CD LED GPS USB FAQ PDF URL DIY LGBT LGBTQ PTSD ADHD
    MRI CT BMI ICBM WMD UAV UFO VAT NFT OK PHD BA MA BSC MSC MBA JR SR II III IV VI VII VIII IX XI
    XII NO YES ONE TWO NEW THE AND FOR ALL NOT BUT DIY RIP SOS POW MIA KIA DUI DWI GBH NAFTA TPP
    USMCA START SALT JCPOA H1N1 H5N1 MP3 THAAD USS HMS RMS SS HMC Q1 Q2 Q3 Q4 FY AK AR M16 AK-47 NGO NGOS VIPS FOIA RFS NDA PAC GPA SAT GCSE DACA TARP
    """

_NOUNS = """
    company firm corporation conglomerate newspaper paper daily weekly magazine broadcaster
    network station channel publisher chain maker manufacturer automaker carmaker chipmaker
    drugmaker planemaker airline carrier retailer supermarket bank lender insurer brokerage fund
    group organization organisation agency authority regulator watchdog union charity nonprofit
    foundation institute university college school hospital museum church ministry department
    commission committee council court party movement militia alliance bloc coalition federation
    association league club team startup start-up developer operator provider supplier utility
    exchange consultancy think-tank thinktank site website platform service consortium cartel gang
    army navy military police force collective lobby cooperative brewery factory studio giant
    journal observatory shipyard shipbuilder steelmaker subsidiary laboratory
    """

_OFFICERS = """
    CEO CFO COO spokesman spokeswoman spokesperson spokespeople executive executives chief chairman
    chairwoman chair president founder co-founder cofounder board shareholders investors shares
    stock employees workers staff stores customers products lawyers lawyer attorney attorneys
    director directors manager officials official members member leader leaders headquarters
    subsidiary unit owner analyst economist engineer scientist researcher researchers journalist
    reporter correspondent editor campaigner policy profits revenue earnings sales website
    """

_ACTS = """
    announces announced acquired bought employs sued unveiled recalled owns operates makes
    manufactures manufactured released issued posted launched laid hired developed develops sells
    """

_SPEAKS = """
    said says warned warns told announced announces denied denies accused confirmed declined
    believes insists insisted wants wanted declared condemned rejected rejects refused issued
    """


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split(";"))


ORGANISATIONS = OrganisationWords(
    heads=frozenset(_HEADS.split()),
    not_heads=frozenset(_NOT_HEADS.split()),
    known=_phrases(_KNOWN),
    seats=_phrases(_SEATS),
    not_acronyms=frozenset(_NOT_ACRONYMS.split()),
    nouns=frozenset(_NOUNS.split()),
    officers=frozenset(_OFFICERS.split()),
    genitives=frozenset(
        "People's Peoples' Women's Men's Workers' Children's Veterans' Farmers' Teachers' King's "
        "Queen's Lloyd's McDonald's Macy's Moody's Wendy's Domino's Kohl's Lowe's Sotheby's "
        "Christie's Sainsbury's St John's".split()
    ),
    acts=frozenset(_ACTS.split()),
    speaks=frozenset(_SPEAKS.split()),
    kinds=frozenset(
        "chain newspaper magazine factory brewery conglomerate airline broadcaster retailer "
        "militia consortium bloc".split()
    )
    | {"news agency", "news service"},
    parties=frozenset(
        "Democratic Republican Democrat Conservative Liberal Labour Socialist Communist".split()
    ),
    houses=frozenset({"Senate", "Congress", "House", "Parliament"}),
    not_names=_phrases(
        "Public Health; Mental Health; Global Health; Social Media; News Media; Mass Media; Girl "
        "Power; Deep State; Super PAC; Social Security; State; Nation; Federal; City; County; States; States; "
        "Embassy; Business; Electoral College; Bible; Koran; Quran; Torah; Gospel; Constitution; Internet; Web; Clean Energy; Solar Power; Nuclear Power; Black Power; Human Resources; "
        "Middle Office; Oval Office; Post Office; Box Office; Head Office; White House Press"
    ),
    naming=frozenset({"known as", "called", "named", "dubbed"}),
    credit_before=(
        r"(?:Image|Photo|Picture|Photograph|Illustration|Video|Graphic|Credit|Reporting|Editing|"
        r"Writing|Compiled|Additional reporting)s?(?: [Cc]redit)?(?: by|:) ?"
    ),
    credit_after=(" contributed to this", " contributed reporting"),
    state_bodies=frozenset(
        {"government", "military", "army", "navy", "air force", "parliament", "coast guard"}
        | {"foreign ministry", "defense ministry", "defence ministry", "health ministry"}
        | {"interior ministry", "finance ministry", "central bank", "supreme court", "police"}
    ),
    state_verbs=frozenset(
        "has have will is was plans planned intends intended sent launched approved passed made "
        "claims claimed killed fired shot arrested seized deployed increased cut raised ordered "
        "released opened closed began started took promised called asked".split()
    ),
    on_heads=frozenset(
        "Committee Subcommittee Council Commission Center Centre Institute Conference Project "
        "Panel Foundation Campaign Coalition Office Society Initiative Institution".split()
    ),
    tails=frozenset(
        "of for in from at that which with to based behind representing organizing organising "
        "owned run led known devoted dedicated working".split()
    ),
    trailing=frozenset(
        "Vice Deputy Prime Former Senior Executive Chief Attorney Minority Majority Assistant "
        "Associate Acting Interim Democratic Republican Republicans Democrats Candidate".split()
    ),
    opening=frozenset(
        "a an the its his her their our this that by to of in at for from with and or as on "
        "which who whose told said says was is are were will would can could may might must "
        "should help helps helped buy buys bought acquire acquired join joined sell sells sue sued "
        "while when if because but than like including against".split()
    ),
    adjectives=frozenset(
        "Asian African European American Arab Western Eastern Northern Southern Latin Muslim "
        "Christian Jewish Islamic Catholic Protestant Hindu Sikh Buddhist Democratic Republican "
        "Democrat Republicans Democrats Muslims Christians Jews Americans Europeans Asians "
        "Africans Conservative Liberal Socialist Communist Nazi Kurdish Kurds Sunni Shiite "
        "Shia Sunnis Shiites Black White Hispanic Latino Indigenous".split()
    ),
    and_left=frozenset(
        "Food Securities Immigration Fish Customs Health Revenue Oceanic Alcohol Housing Science "
        "Arts Environment Culture Education Energy Women Business Trade Children Justice Law Ways Foreign "
        "Commodity Agriculture Finance Transport Labor Labour Youth Parks Water Social".split()
    ),
    and_heads=frozenset("Department Ministry Office Committee Commission Agency".split()),
    barring=frozenset("Cup Day Prize Award Awards Street Stadium Arena Airport Act".split()),
    chambers=frozenset("Representatives Commons Lords Delegates Assembly Councillors".split()),
    countries_short=frozenset("US U.S. UK U.K. America Britain Australia Canada India".split()),
)
