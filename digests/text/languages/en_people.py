"""English: titles, roles, names of bodies and what tells men from women."""

from digests.text.languages.en_given_names import EITHER, FEMALE, MALE
from digests.text.languages.en_role_nouns import CALLINGS, ROLES
from digests.text.languages.people_words import PeopleWords

_WOMEN = """
    Aisha Amal Amina Anastasia Angela Anna Annalena Beata Benazir Chiara Chrystia Dilma Ekaterina
    Elena Emine Eva Fatima Fatou Federica Giorgia Hanna Ilhan Ilona Ingrid Irina Ivanka Jacinda
    Kaja Kamala Karine Katarina Kersti Khadija Ksenia Lagarde Laila Leila Lidia Liz Ludmila Magda
    Magdalena Malala Maia Malgorzata Mariam Marine Mariya Masha Meghan Mette Michelle Mila Mina
    Nadezhda Nadia Najat Nancy Natalia Natasha Nikki Nina Oksana Olena Olga Park Penny Petra
    Priti Roza Ruth Salome Sanna Sania Sofia Suella Svetlana Svitlana Tamar Tatiana Tatyana Theresa
    Tulsi Tzipi Ursula Valentina Vera Veronika Viola Viktoria Yevgenia Yulia Zainab Zhanna Zoya
    Maeve Niamh Siobhan Orla Aoife Ciara Sinead Roisin Saoirse Grainne Efua Ama Akosua Adaeze Ngozi
    Chiamaka Wanjiku Amara Zanele Thandiwe Noor Yasmin Layla Mei Ling Xiu Yuki Sakura Hana Haruka
    Soo-jin Ji-woo Lakshmi Priya Sunita Anjali Deepa Isla Freya Elin Astrid Sigrid Solveig Birgit
    Helve Kadri Lotta Aino Ruxandra Ioana Zuzana Jadwiga Agnieszka Kinga Ilona Dorottya Beatriz Ines
    Hillary Chelsea Melania Huma Kellyanne Yvette Sahra Ilse Aung Gro Keiko Michele Condoleezza
    """
_MEN = """
    Conor Fintan Declan Cormac Padraig Seamus Niall Eoin Ciaran Kwame Kofi Kwabena Chinedu Emeka
    Obi Tunde Sipho Themba Hiroshi Kenji Takeshi Daichi Haruto Jin Wei Jun Arjun Rohan Sanjay
    Vikram Ravi Suresh Bjorn Nils Lasse Magnus Henrik Mads Rasmus Anton Priit Jaan Tomasz Jakub
    Wojciech Zoltan Istvan Laszlo Bogdan Radu Duarte Joaquim Graeme Callum Hamish Bram Lukas
    Abdel Abdullah Abu Ahmad Ahmed Aleksandr Aleksei Alexei Ali Anders Andrei Andrej Andrzej Antti
    Antonio Arkady Arseniy Ashraf Barack Bashar Benjamin Benyamin Bernie Bohdan Boris Borys Carles
    Chuck Enver Denys Dmitri Dmitry Dmytro Donald Emmanuel Enrico Erdogan Evgeny Fyodor Gerhard Giuseppe
    Grigory Hamid Hans Hassan Heiko Helmut Herman Hernan Hossein Hugo Hussein Ian Ibrahim Igor Imran
    Ismail Ivan Jair Jaroslaw Javad Javier Jean Jeb Jens Joachim Joao Jose Josep Joko Jorge Juha
    Justin Karl Keir Khalid Kiriakos Kiril Klaus Konstantin Kyrylo Lars Lech Leonid Luiz Luis
    Mahmoud Manuel Marek Mariano Mario Mateusz Matteo Mauricio Maxim Mehmet Mette Mikhail Mohamed
    Mohammad Mohammed Mohsen Moon Muhammad Mykhailo Mykola Narendra Nawaz Nicolas Nikita Nikolai
    Nikol Olaf Oleg Oleh Oleksandr Oleksiy Oleksii Olli Omar Osama Pavel Pavlo Pedro Petr Petro
    Piotr Radoslaw Rahm Rajiv Raul Recep Rex Reince Rishi Rodrigo Roman Rudy Rustem Ruslan Salman
    Sauli Sebastian Serge Sergei Sergey Serhiy Sergio Shinzo Sigmar Silvio Slobodan Stephane
    Steve Sven Taras Tariq Tayyip Ted Timur Thierry Tim Ulf Vaclav Valdis Valeriy Valery Vasyl
    Viktor Vitali Vitaly Vladimir Volodymyr Vyacheslav Wang Wolfgang Xi Yair Yanis Yasser Yevgeny
    Yitzhak Yoshihide Youssef Yuri Yuriy Yury Zoran Benyamin Newt Mitt Scott Paul Mike Marco Rand
    """

PEOPLE = PeopleWords(
    courtesy=frozenset(
        "Mr. Mrs. Ms. Mr Mrs Ms Miss Mx Mx. Sir Dame Lord Lady Dr. Dr Prof. Prof Rev. Rev".split()
    ),
    titles=frozenset(
        """
        Sen. Rep. Gov. Gen. Lt. Col. Capt. Maj. Sgt. Cmdr. Adm. Brig. Cpl. Pvt. Det. Insp. Supt. Pres.
        Sens. Reps. Govs. Senators Governors Presidents Justices Del. Ald. Atty. Amb. Hon. Fr. Sec. St.
        Senator Representative Congressman Congresswoman Governor President Vice-President Premier
        Chancellor Minister Secretary General Colonel Captain Major Sergeant Lieutenant Commander
        Admiral Judge Justice Mayor Sheriff Chief Commissioner Ambassador Chairman Chairwoman Chair
        Director Professor Doctor Pope Bishop Archbishop Cardinal Rabbi Pastor Father Imam Sheikh
        Ayatollah King Queen Prince Princess Emperor Emir Sultan Councilman Councilwoman Councillor
        Alderman Alderwoman Treasurer Comptroller Attorney Prosecutor Detective Inspector Superintendent
        Reverend Spokesman Spokeswoman Spokesperson CEO CFO COO Counsel Counselor Adviser Advisor
        Administrator Coach Manager Officer Envoy Deputy Whip Leader Speaker Assemblyman
        Assemblywoman Delegate Trooper Marshal Coroner Magistrate Corporal Private Taoiseach
        Solicitor Undersecretary Strategist Host Editor Publisher Columnist Economist Analyst
        Author Candidate Nominee Anchor Reporter Correspondent Chairperson Co-Chair Founder
        Co-Founder Executive Pollster Activist Actor Actress Singer Rapper Comedian Businessman
        Democrat Republican MP MEP MSP Secretary-General President-Elect President-elect
        Governor-elect Mayor-elect Vice-Chancellor Vice-Chairman Vice-Chair Vice-Mayor
        Attorney-General Director-General Solicitor-General Governor-General Surgeon-General
        Lieutenant-General Major-General Brigadier Commodore Ex-President Editor-in-Chief
        """.split()
    ),
    surname_titles=frozenset(
        "King Prince Pope Bishop Judge Major Marshal Justice Singer Cardinal".split()
    ),
    compound_titles=(
        "Secretary of State",
        "Secretary of Defense",
        "Secretary of Education",
        "Secretary of Energy",
        "Secretary of Labor",
        "Secretary of Commerce",
        "Secretary of the Treasury",
        "Secretary of Agriculture",
        "Secretary of Transportation",
        "Secretary of Homeland Security",
        "Secretary of the Interior",
        "Secretary of the Navy",
        "Chief of Staff",
        "Chief of Police",
        "Speaker of the House",
        "Director of Communications",
        "Leader of the Opposition",
        "Minister of Defence",
        "Minister of Defense",
        "Minister of Finance",
        "Minister of Health",
        "Minister of Foreign Affairs",
        "Minister of Justice",
        "Minister of Education",
        "Director of National Intelligence",
        "Chancellor of the Exchequer",
        "Prince of Wales",
        "Duke of Edinburgh",
    ),
    callings=CALLINGS,
    roles=ROLES,
    role_endings=(
        *("woman", "person", "man", "maker", "holder", "keeper", "ologist", "ographer", "iatrist"),
        *("elect", "worker", "setter", "taker"),
    ),
    age_ending="year-old",
    title_roles={
        "sen.": ("senator", "lawmaker"),
        "senator": ("senator", "lawmaker"),
        "rep.": ("congressman", "congresswoman", "representative", "lawmaker"),
        "representative": ("congressman", "congresswoman", "lawmaker"),
        "congressman": ("congressman", "lawmaker"),
        "congresswoman": ("congresswoman", "lawmaker"),
        "gov.": ("governor",),
        "gen.": ("general",),
        "col.": ("colonel",),
        "dr.": ("doctor",),
        "prof.": ("professor",),
        "professor": ("professor", "researcher"),
        "rev.": ("pastor", "reverend"),
        "pope": ("pontiff", "pope"),
        "chief": ("chief",),
        "president": ("president", "leader"),
        "minister": ("minister", "premier"),
        "prime minister": ("premier", "leader", "minister"),
        "nominee": ("nominee", "candidate"),
        "candidate": ("candidate", "nominee", "contender"),
        "chairman": ("chairman", "chair"),
        "chairwoman": ("chairwoman", "chair"),
        "spokesman": ("spokesman", "spokesperson"),
        "spokeswoman": ("spokeswoman", "spokesperson"),
        "ceo": ("chief", "executive", "boss", "ceo"),
        "executive": ("executive", "chief", "boss"),
        "secretary": ("secretary", "chief"),
        "director": ("director", "chief", "head"),
        "head": ("head", "chief"),
        "attorney": ("attorney", "lawyer"),
        "lawyer": ("lawyer", "attorney"),
        "businessman": ("businessman", "billionaire", "mogul", "tycoon"),
        "billionaire": ("billionaire", "businessman", "mogul", "tycoon"),
        "mogul": ("mogul", "billionaire", "businessman"),
    },
    bodies=frozenset(
        """
        Party Committee University College School Institute Institution Council Commission Board
        Department Ministry Agency Bureau Office Association Federation Union Foundation Fund Group
        Inc Inc. Corp Corp. Co Co. Company Ltd Ltd. LLC PLC Plc Bank Trust Center Centre Court Congress
        Senate House Parliament Assembly Army Navy Police Force Forces Guard Service Services News
        Times Post Journal Tribune Herald Gazette Guardian Press Magazine Media Network Networks Radio
        Television TV Channel Club United FC City Rovers Church Museum Hospital Clinic Airlines Airways
        Motors Industries Systems Technologies Holdings Partners Capital Energy Oil Gas Pharmaceuticals
        Administration Government Cabinet Coalition Alliance League Society Organization Organisation
        Authority Campaign Convention Conference Project Program Initiative Network Republicans
        Democrats Brotherhood Movement Front Hotel Casino Tower Towers Stadium Arena Theater Theatre
        Library Academy Laboratory Lab Observatory Street Avenue Road Bridge Airport Base Station Act
        Bill Law Treaty Accord Agreement Plan Award Awards Prize Cup Games Olympics Championship Bowl
        County State States Island Islands River Lake Mountain Mountains Valley Sea Ocean Bay Gulf Park
        Square Hall Building Amendment Constitution Code Rule Index Poll Survey Study Report Review
        Daily Weekly Herald Studios Records Entertainment Pictures Brothers Sons Associates Enterprises
        International National Global World American Americans Day Night Week Year War Revolution
        """.split()
    ),
    bodies_of=frozenset(
        """
        Department Departments Centers Centres Ministry University Bank Institute Institutes Council Board Bureau Office
        Center Centre Chamber House Court Association Federation Academy Museum Church League
        Society College School Committee Union Coalition Commission Agency Organization
        Organisation Republic Kingdom Group Daughters Sons Conference Parliament Congress Party
        Army Foundation
        """.split()
    ),
    bodies_possessed=frozenset(
        """
        Union Association Club Federation League Guild Council Committee Party Society Front
        Alliance Foundation Institute Commission Congress Network Center Centre Organization Group
        Day Hospital Court Assembly Bank Movement Fund Bureau Office Board Conference
        """.split()
    ),
    plural_endings=("s", "men", "people", "children"),
    of=("of the", "of", "for the", "for", "on the", "on"),
    body_nouns=frozenset(
        """
        company firm group organization organisation agency ministry department union bank
        university newspaper paper network party campaign committee council court association
        federation foundation corporation carrier airline automaker manufacturer retailer brewer
        regulator watchdog charity institute institution think-tank club team side alliance bloc
        board bureau commission office outlet magazine site website station channel publication
        """.split()
    ),
    places=frozenset(
        """
        America Africa Asia Europe Britain England Scotland Wales Ireland France Germany Italy Spain
        Portugal Poland Ukraine Russia China Japan India Pakistan Iran Iraq Syria Israel Egypt Turkey
        Greece Canada Mexico Brazil Australia Austria Switzerland Sweden Norway Denmark Finland
        Belgium Netherlands Hungary Romania Bulgaria Serbia Croatia Cuba Venezuela Colombia Chile
        Peru Argentina Afghanistan Yemen Libya Lebanon Jordan Kenya Nigeria Ethiopia Somalia Sudan
        Vietnam Thailand Indonesia Malaysia Philippines Singapore Taiwan Kosovo Georgia Lithuania
        Latvia Estonia Belarus Moldova Panama Tunisia Morocco Algeria
        Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii
        Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
        Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania
        Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Dakota Carolina Hampshire
        Mexico Jersey York London Paris Berlin Moscow Kyiv Kiev Beijing Tokyo Rome Madrid Brussels
        Chicago Boston Philadelphia Houston Dallas Austin Miami Atlanta Detroit Denver Seattle
        Cleveland Cincinnati Charlotte Orlando Tampa Phoenix Baltimore Brooklyn Manhattan Queens
        Bronx Hollywood Vegas Angeles Francisco Diego Antonio Orleans Jerusalem Damascus Baghdad
        Kabul Tehran Cairo Benghazi Aleppo Geneva Vienna Delhi Mumbai
        North South East West New
        """.split()
    ),
    whereabouts=frozenset("in at near outside around across throughout".split()),
    stop=frozenset(
        """
        The A An This That These Those There Then They He She It We You I His Her Its Their Our My
        Your But And Or So Yet If When While Where Who What Why How As At In On By For From To With
        Without Within After Before Since Until During Under Over Among Between Against About Across
        Along Although Though Because However Meanwhile Moreover Also Still Now Here Some Many Most
        Few Several Both Each Every All Any Other Others Another One Two Three Four Five Six Seven
        Eight Nine Ten Earlier Later Last Next Instead Despite Once Even Just Only Not No Nearly
        Almost Such Asked According Yes Well Let Do Does Did Is Are Was Were Be Been Has Have Had
        Will Would Can Could Should May Might Must Whether Which Whose Whom Of Out Off Up Down Never
        Perhaps Maybe Indeed Besides Nor Nobody Nothing Everyone Everybody Someone Somebody Anyone
        Critics Supporters Experts Analysts Officials Authorities Asking Saying Speaking Calling
        Citing Like Unlike Than Thus Hence Yesterday Today Tonight Tomorrow Recently Finally
        Previously Additionally Similarly Ultimately Eventually Again Always Often Sometimes Oh Ok
        Okay Thank Thanks Please Don't Didn't It's That's There's He's She's They're We're I'm I've
        I'd I'll You're Let's What's Here's Who's Can't Won't Isn't Doesn't Update Via Read See Watch
        Follow More Less Much First Second Third Former Late Then-President Said Says Asked Asks Added Adds Wrote Writes Tweeted Tweets Told Rather Given Because
        Through Throughout Upon Toward Towards Amid Beyond Behind Near Per Plus Minus Image Photo
        """.split()
    ),
    adverb_ending="ly",
    times=frozenset(
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
        June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov.
        Dec. Jan Feb Mar Apr Aug Sept Oct Nov Dec Christmas Easter Thanksgiving EST EDT ET PM AM GMT
        """.split()
    ),
    demonyms=frozenset(
        """
        American British English Scottish Welsh Irish French German Italian Spanish Portuguese Polish
        Ukrainian Russian Chinese Japanese Indian Pakistani Iranian Iraqi Syrian Israeli Egyptian
        Turkish Greek Canadian Mexican Brazilian Australian Austrian Swiss Swedish Norwegian Danish
        Finnish Belgian Dutch Hungarian Romanian Bulgarian Serbian Croatian Cuban Venezuelan
        Colombian Chilean Peruvian Argentine Afghan Yemeni Libyan Lebanese Jordanian Kenyan Nigerian
        Ethiopian Somali Sudanese Vietnamese Thai Indonesian Malaysian Philippine Filipino Taiwanese
        Korean Palestinian European African Asian Arab Soviet Western Eastern Northern Southern
        Georgian Lithuanian Latvian Estonian Belarusian Moldovan Tunisian Moroccan Algerian Saudi
        Republican Democratic Democrat Conservative Labour Liberal Socialist Communist Green Tory
        Libertarian GOP Muslim Christian Catholic Jewish Islamic Texas Florida Ohio California
        U.S. US UK U.K. EU UN U.N. NATO FBI CIA CNN NBC ABC CBS
        """.split()
    ),
    definite=frozenset({"the"}),
    particles=frozenset(
        "de del della da dos das du di van von der den ten ter la le el al bin ibn bint y e".split()
    ),
    prefixes=("al-", "el-"),
    suffixes=frozenset("Jr Jr. Sr Sr. II III IV V MP MEP MSP QC KC".split()),
    female=(FEMALE | frozenset(_WOMEN.split())) - frozenset(_MEN.split()),
    male=(MALE | frozenset(_MEN.split())) - frozenset(_WOMEN.split()),
    either=EITHER,
    female_words=frozenset(
        """
        mrs. mrs ms. ms miss dame lady queen princess spokeswoman chairwoman congresswoman
        businesswoman councilwoman assemblywoman actress mother wife widow sister daughter aunt
        grandmother ex-wife woman girl alderwoman headmistress heiress waitress saleswoman policewoman herself
        """.split()
    ),
    male_words=frozenset(
        """
        mr. mr sir lord king prince pope spokesman chairman congressman businessman councilman
        assemblyman alderman actor father husband widower brother son uncle grandfather ex-husband
        man boy alderman ombudsman headmaster policeman fireman salesman imam bishop archbishop cardinal himself
        """.split()
    ),
    he=frozenset("he him his himself".split()),
    she=frozenset("she her hers herself".split()),
    they=frozenset("they them their themselves".split()),
    it=frozenset({"it"}),
)
