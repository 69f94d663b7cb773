"""Dutch and Flemish press pages."""

from articles.languages.model import Press

from .lists import phrases, words

PRESS = Press(
    question_labels=words(
        """
        interviewer interviewster journalist journaliste onze presentator presentatrice q redacteur
        redactie redactrice reporter v verslaggeefster verslaggever vr vraag
        """
    ),
    answer_labels=words(
        """
        a antw antwoord gast geïnterviewde
        """
    ),
    field_labels=frozenset(
        phrases(
            """
        kader | kadertekst | inzet |
        auteur | beeld | bron | categorie | conclusie | datum | de | dossier | foto | foto's |
        functie | geboren | gevolg | kortom | leeftijd | leestijd | let | let op | locatie | nb
        | noot | noot van de redactie | nummer | onderwerp | op | plaats | ps | red | redactie |
        resultaat | rubriek | tags | tekst | tip | trefwoord | trefwoorden | van
        """
        )
    ),
    second_person=words(
        """
        je jezelf jij jou jouw jullie u uw uzelf
        """
    ),
    first_person=words(
        """
        'k ik m'n me mezelf mij mijn mijzelf ons onszelf onze we wij
        """
    ),
    third_person=words(
        """
        haar hem hij ze zij zijn
        """
    ),
    interrogatives=words(
        """
        bent bestaat denkt doet dus en gaat heb hebt heeft hoe hoelang hoeveel is kan komt kon
        kunt maar mag moet sinds vanwaar vindt waar waaraan waarin waarmee waarom waarop waaruit
        waarvan wanneer was wat welk welke wie wil wilt ziet zijn zou
        """
    ),
    prompts=words(
        """
        beschrijf blijkbaar critici dat geef je jij jullie kunt leg men mensen naar neem neemt
        noem omschrijf schets sommigen stel tegenstanders toch u uw verklaar vertel volgens
        """
    ),
    requests=words(
        """
        beschrijf leg neem noem omschrijf schets verklaar vertel vertelt
        """
    ),
    answer_openers=words(
        """
        absoluut eerlijk goh helaas inderdaad ja jazeker juist klopt misschien natuurlijk nee
        neen nooit omdat precies tja vast zeker
        """
    ),
    reply_openers=words(
        """
        ach als daar daarom dat die drie een eerst jawel liever meer niet nog o och omdat soms
        toen tuurlijk twee van vooral wel zo
        """
    ),
    conversation=words("gesprek gesprekken interview onderhoud babbel tijd woorden medewerking"),
    thanks=phrases(
        """
        dank u | dank je | hartelijk dank | bedankt | bedanken | danken | dank voor | dankjewel
        | danku | veel dank | we danken | wij danken | dankuwel | met dank | mijn dank | merci
        | dank jullie | dank jou | dank aan | heel erg dank | dankje
        """
    ),
    welcomes=phrases(
        """
        graag gedaan | tot uw dienst | geen dank | u ook | jij ook | ook bedankt | jullie ook
        | niets te danken | met alle plezier
        """
    ),
    honorifics=words(
        """
        beste broeder dame de dhr dr drs heer ing ir juf juffrouw meneer mevr mevrouw mijnheer
        mr mw pater prof zuster
        """
    ),
    roles=words(
        """
        aanklager aannemer aanspreker aanvoerder aanvoerster aardbeienteler accountant acrobaat
        acteur actrice acupuncturist adviseur adviseuse advocaat advocate afdelingshoofd
        afgevaardigde agent agronoom akkerbouwer akoesticus alpinist alpiniste ambachtsman
        ambassaderaad ambassadeur ambtenaar ambtenares ambulancier analist anatoom anesthesist
        anesthesiste animator antiquair antropologe antropoloog apotheker apothekeres archeologe
        archeoloog archiefmedewerker architect archivaris archivist arts asielzoeker
        assistent-trainer astroloog astronaut astronome astronoom atleet atlete audicien
        audioloog auteur autospuiter baggeraar baggermeester bakker bakster balletdanser
        balletdanseres bandenlapper banketbakker banketbakster bankier barbier barista barman
        bassist bassiste bedevaartleider bediende bedrijfsleider bedrijfsleidster beeldhouwer
        beeldhouwster beenhouwer beenhouwster begeleider begeleidster begrafenisondernemer
        behanger beheerder beiaardier beiaardierster belastingconsulent beleidsmedewerker
        belichter beloodser bemiddelaar bemiddelaarster bergbeklimmer bergingsduiker bergredder
        bestuurder bestuurslid bestuurster betonvlechter beveiliger bewaarder bewaarster bewaker
        bewegingswetenschapper bewoner bewoonster bezorger bezorgster bibliograaf
        bibliothecaresse bibliothecaris bierbrouwer bijenhouder bijenhoudster binnenschipper
        biochemicus biologe bioloog blazer bloembinder bloembindster bloemenkweker bloemist
        bloemiste bloemschikker blogger boekbinder boekbindster boekdrukker boekhandelaar
        boekhandelaarster boekillustrator boekrestaurator boer boerin bokser bondscoach
        boogschutter boomchirurg boomkweker boomverzorger bootsman boswachter boswachtster
        botanica botanicus bouwer bouwmeester brandmeester brandwacht brandweer
        brandweercommandant brandweerman brandweervrouw breister brievenbesteller broodbakker
        brouwer bruggenbouwer brugwachter brugwachtster burgemeester burgemeesteres buschauffeur
        buschauffeuse buurtbewoner buurtwerker cabaretier cabaretière cafébaas caféhouder
        caféhoudster caissière cameraman cameravrouw campinghouder captain cardioloog cartoonist
        cellist celliste ceo cfo chauffeur chef chemica chemicus chirurg chirurge chocolatier
        chocolatière choreograaf choreografe cineast cineaste cipier classicus clavecinbouwer
        clavecinist clown clubvoorzitter coach columnist columniste commandant commentator
        commissaris componist componiste concierge conducteur conrector conservator
        conservatrice consul consul-generaal consulent contrabassist correspondent
        correspondente coupeuse coureur coördinator criminologe criminoloog croupier
        crècheleidster curator dakdekker dakwerker dammer damster danser danseres dansleider
        dansleraar datawetenschapper decaan declamator decorbouwer deken demograaf deputé
        dermatoloog deskundige deurwaarder diaken diamantslijper dichter dichteres dierenarts
        dierenverzorger dierenverzorgster dijkgraaf dijkwacht dijkwerker diplomaat diplomate
        directeur directeur-generaal directrice dirigent dirigente diëtist diëtiste dj docent
        docente doctorandus documentairemaakster documentairemaker doedelzakspeler doelman
        doelvrouw dokter dokteres dokwerker dominee doventolk draaier draaiorgelbouwer
        draaiorgelman dramaturg dramaturge drijfster drijver drukker drukster drukwerkmaker
        drummer duiker duivenmelker ecologe ecoloog econome econoom editor eendenkooiker
        eierboer eigenaar eigenares eigenaresse eindredacteur elektricien elektromonteur
        entomoloog epidemioloog ergotherapeut ervaringsdeskundige ethica ethicus etser etsster
        eurocommissaris europarlementariër expert facteur fagottist faunabeheerder
        fietsenmaakster fietsenmaker fietser fietskoerier filatelist filmmaker filmregisseur
        filosofe filosoof fluitist fluitiste fokker fokster fotograaf fotografe fotoredacteur
        fractieleider fractieleidster fractievoorzitter fruitkweker fruitteler fysicus
        fysiotherapeut galeriehouder galeriehoudster garnaalvisser garnalenvisser gasfitter
        gastheer gastvrouw gebarentolk gedeputeerde geitenboer geitenhouder geluidsman
        geluidstechnicus gemeenteraadslid gemeentesecretaris generaal geologe geoloog gerant
        gerechtsdeurwaarder geriater gevangenbewaarder gevangenisdirecteur gezagvoerder gezant
        gids gidsen gieter gitarist gitariste glas-in-loodzetter glasblazer glazenier
        glazenwasser glazenwasster goalkeeper goochelaar goudsmid gouverneur grafdelver graficus
        graveur graveuse grensrechter griffier groenbeheerder groenteboer groenteman
        groenteteler gynaecoloog handelaar haptonoom harpist harpiste havenarbeider havenloods
        havenmeester heemkundige heftruckchauffeur herbergier herbergierster herder herderin
        hersteller historica historicus hoboïst hockeyer hockeyster hoedenmaakster hoedenmaker
        hoefsmid hoofd hoofdredacteur hoofdredactrice hoofdtrainer hoofdverpleegkundige
        hoogleraar hoornist horlogemaker hotelier houder houdster houtbewerker houthakker
        houtsnijder hovenier hovenierster huisarts huisbewaarder huisbewaarster huishoudster
        huismeester huisschilder hulpkok hulpverleenster hulpverlener hydrologe hydroloog
        ichtyoloog ijsbereider ijscoman ijsmaker ijsmeester illusionist illustrator
        illustratrice imam imker imkerster imkervoorzitter immunoloog influencer informaticus
        ingenieur ingenieure inspecteur installateur instructeur instructrice instrumentenbouwer
        intendant interieurarchitect interieurverzorgster internist invaller inwoner
        jachtopziener jager jeugdleider jeugdtrainer jockey jongerenwerker journalist
        journaliste judoka juf jurist juwelier kaarsenmaakster kaarsenmaker kaasboer kaasboerin
        kaaskoopman kaasmaakster kaasmaker kabelwerker kabinetschef kamerlid kandidaat
        kantklosster kantonrechter kantoorbediende kapelaan kapelmeester kapitein kapiteine
        kapittelheer kapper kapster kastelein kasteleinse keeper kelner keramist keramiste
        kermisexploitant kernfysicus ketellapper keurmeester kinderarts kinderboekenschrijver
        kinderoppas kinderpsychiater kinderverzorgster kinesist kinesiste klarinettist
        klarinettiste kleermaker kleuterjuf klimatoloog klimmer klokkengieter klokkenmaker
        klompenmaker kloosterling klusjesman koddebeier koerier koetsier koffiebrander
        koffiedame kok kokkin kolonel koning koningin koopman koordirigent koorleider
        koorleidster koperslager korporaal korpschef koster kosteres kostuumontwerper
        kostuumontwerpster kotmadam kraamverzorgster kraandrijver kraanmachinist kraanmachiniste
        krantenbezorger krantenbezorgster kroegbaas kruidenier kruidenvrouw kuiper kunstcriticus
        kunstenaar kunstenares kunstenmaker kunsthistoricus kunstschaatsster kustwachter
        kweekster kweker kwekeres laborant laborante landbouwer landbouwraad landmeter
        landschapsarchitect landschapsarchitecte langebaanschaatser lasser lasster leerbewerker
        leerkracht leerling leerlooier legerarts leider leidster leraar lerares leraresopleider
        letterzetter lichtmatroos lichtontwerper lid liedjesschrijver liftmonteur liftmonteuse
        lijsttrekker lijsttrekster literatuurwetenschapper lithograaf logistiekmedewerker
        logopedist logopediste lokettist lokettiste loodgieter loods loopster
        luchtverkeersleider luitspeler maalder machinist machiniste magazijnier magiër majoor
        makelaar maker manager mandenmaker mandenvlechter mantelzorger maquettebouwer
        marathonloper marconist marechaussee marinier marktkramer marskramer masseur masseuse
        matrassenmaker matroos mecanicien medeoprichter medeoprichtster medewerker medewerkster
        meester melkboer melker melkveehouder meteoroloog metselaar meubelmaker microbioloog
        middenvelder mijningenieur mijnwerker minister minister-president misdienaar
        modeontwerper modeontwerpster moderator modiste molenaar molenaarster molenbouwer monnik
        monteur mosselkweker mosselvisser motoragent motorrijder museumdirecteur museumgids
        musicologe musicoloog muziekleraar muzikant mycologe mycoloog naaister nachtportier
        nachtwaker nachtzuster natuurgids natuurkundige nefroloog neurochirurg neuroloog
        nieuwslezer nieuwslezeres notaris notarisse notulist oceanograaf oesterkweker oesterman
        officier offsetdrukker ombudsman ombudsvrouw omroepbaas omroeper omroepster oncoloog
        onderhandelaar onderhandelaarster ondernemer ondertitelaar ondervoorzitter onderwijzer
        onderwijzeres onderzoeker onderzoeksleider onderzoekster ontwerper ontwikkelaar oogarts
        oogster opbouwwerker oprichter oprichtster opticien opticienne opzichter opzichtster
        orchideeënkweker organisator organist orgelbouwer orgelstemmer ornitholoog orthopedagoge
        orthopedagoog orthopeed oudstrijder paardenfluisteraar paardenmelker paleontologe
        paleontoloog palingroker palingvisser parachutist parlementariër parlementslid
        partijleider partijleidster partijvoorzitter pastoor pastor pater patholoog patissier
        paus pedagoog penningmeester pianist pianiste pianobouwer pianostemmer pianostemster
        pijpfitter piloot plafonneur planoloog plantkundige ploegbaas ploegleider
        podcastmaakster podcastmaker poelier poetshulp poetsvrouw politica politicus politiechef
        politieman politievrouw poolreiziger poppenmaker poppenspeelster poppenspeler portier
        portretfotograaf portretschilder postbezorger postbode postdoc postmeester
        postzegelhandelaar pottenbakker pottenbakster praeses predikant premier preparateur
        presentator presentatrice president priester priorin procureur producent producente
        proefleider proever professor programmamaker programmeur programmeuse projectleider
        projectleidster promovenda promovendus pruikenmaker psychiater psychologe psycholoog
        psychotherapeut puzzelmaker puzzelontwerper pyrotechnicus raadsheer raadslid raadsman
        raadsvrouw rabbijn radioloog radiomaakster radiomaker rangeerder rapper rattenvanger
        recensent rechercheur rechtbankverslaggever rechter rechtshistoricus rector redacteur
        redactrice reder regieassistent regisseur regisseuse reisleider reisleidster renner
        restauranthouder restaurateur restauratrice reumatoloog rietdekker rietsnijder rijder
        rijdster rijinstructeur rijinstructrice rijksarchivaris rijwielhersteller rioolwerker
        roeier roeister roker romancier romanschrijfster romanschrijver ruimtevaarder ruiter
        sacristein saxofonist scenarist scenariste schaakster schaapherder schaapscheerder
        schaapscheerster schaatser schaatsster schaker scheepsarts scheepsbouwer scheepsjager
        scheepskok scheepstimmerman scheidsrechter scheikundige schepen schermster scherprechter
        schilder schilderes schillenboer schipper schipperse schoenlapper schoenmaakster
        schoenmaker scholier scholiere schoolarts schooldirecteur schoolhoofd schooljuf
        schoolmeester schoonmaakster schoonmaker schoorsteenveger schouwburgdirecteur
        schrijfster schrijnwerker schrijver schrijversduo scoutsleider secretaresse secretaris
        seingever senator senatrice singer-songwriter slachter slager slagersvrouw
        sleepbootkapitein slijper slijter slotenmaker sluismeester sluiswachter sluiswachtster
        smid snijder snijdster snoeier sociologe socioloog soepkok soldaat sommelier songwriter
        sopraan souffleur specialist speelster speler spinster spoorwegarbeider spoorwegman
        sportarts sportdirecteur sportleraar springer springster staalwerker staatssecretaris
        stadsarcheoloog stadsbeiaardier stadsbouwmeester stadsdichter stadsecoloog stadsgids
        stadsomroeper stalknecht stalmeester standwerker statisticus stedenbouwkundige
        steenbakker steenhouwer steenkapper stemacteur stemactrice sterrenkundige steward
        stewardess stichter stoffeerder stoffeerster stoker straathoekwerker straatmaker
        straatmuzikant straatveger strandjutter strandvonder strateeg stratenmaker streekbakker
        striptekenaar striptekenares stroper stucadoor student studente
        studentenvertegenwoordiger stukadoor stuurman stuurvrouw stylist styliste substituut
        suikerbakker suppoost synchroontolk taalkundige tandarts tandtechnicus tapijtwever
        tasjesmaker taxidermist technicus teelster tegelzetter tekenaar tekenares telefonist
        telefoniste teler tennisser tennisster textielkunstenares textielontwerper
        theatermaakster theatermaker theologe theoloog therapeut therapeute thuisverpleegkundige
        timmerman tolk toneelmeester toonzetter topambtenaar topman topvrouw touwslager
        toxicologe toxicoloog trainer trainster trambestuurder tramconducteur treinbegeleider
        treinbestuurder treinconducteur treindienstleider trompettist trompettiste tuinarchitect
        tuinarchitecte tuinbouwer tuinder tuinier tuinierster tuinman tuinvrouw turner
        turnlerares turnster uitbaatster uitbater uitgeefster uitgever uitsmijter uitvaartleider
        uitvaartleidster uitvaartondernemer uitvinder uitvindster uroloog uurwerkmaker vaandrig
        vaccinoloog vakbondsleider vakbondsman vakbondssecretaris vakbondsvrouw valkenier
        vastgoedmakelaar veearts veehandelaar veehouder veenwerker veerbaas veerman
        veerpontschipper veilingmeester veldrijder veldrijdster veldwachter verdediger
        verhalenverteller verkeersleider verkoopster verkoper verloskundige verpleegkundige
        verpleegster verpleger verslaggever vertaalster vertaler vertegenwoordiger
        vertegenwoordigster verteller vertelster verzamelaar verzamelaarster verzorger
        verzorgster vicaris vicepremier violist violiste vioolbouwer virologe viroloog visboer
        vishandelaar visser visverkoper vlechter vlechtster vliegenier vliegenierster vlieger
        vlogger vluchteling vluchtelingenwerker voetballer voetbalmakelaar voetbalster
        voetverzorgster volksvertegenwoordiger volksvertegenwoordigster voogd voorganger
        voorgangster voorleester voorleesvrouw voorlezer voorman voorzanger voorzitster
        voorzitter vrachtrijder vrachtwagenchauffeur vrijwilliger vrijwilligster vroedkundige
        vroedvrouw vuurtorenwachter vuurtorenwachtster vuurwerkmaker wachter wafelbakker
        wasvrouw waterbouwkundige watermeester waterschapsbestuurder wedstrijdleider weefster
        weerman weerpresentator weervrouw wegenbouwer wegwerker welzijnswerker werker werkster
        wetenschapper wetenschapster wethouder wethoudster wever wielrenner wielrenster
        wijkagent wijkagente wijkverpleegkundige wijkzuster wijnboer wijnbouwer wijnhandelaar
        wijnmaker windmolenaar winkelier winkelierster wiskundige wolspinster woonbegeleider
        woordvoerder woordvoerster zaakvoerder zaakvoerster zaalwachter zadelmaakster zadelmaker
        zager zakenman zakenvrouw zandkunstenaar zanger zangeres zeeman zeevisser zeiler
        zeilinstructeur zeilmaakster zeilmaker zeilster zetbaas zetter ziekenbroeder
        ziekenverzorger ziekenverzorgster zilversmid zoeker zuivelboer
        zweefvlieger zwemleraar zwemlerares zwemmer zwemster
        """
    ),
    role_endings=tuple(
        """
        aar aarster blazer blazeres bouwer bouwster dekker delver draagster draaier drager
        fokker graver hakker handelaar houder houdster ist iste jager kapper kooiker kundige
        kweekster kweker legger loge loog loopster loper maakster maker meester meesteres melker
        rijder rijdster ruimer schrijfster schrijver slijper smid snijder snijdster speelster
        speler spinner stoker teler temmer teur tolk trainer trainster trice vanger veger
        verkoopster verkoper verzorger verzorgster visser vlechter voerder voerster wachter
        wachtster wasser weefster werker werkster wever zanger zetter
        """.split()
    ),
    role_lookalikes=words(
        """
        beker bezwaar blijkbaar daar dankbaar eetbaar elkaar gevaar haar jaar kenbaar klaar maar
        meetbaar naar openbaar paar raar samovaar schaar seminaar snaar soldeer tast twist
        vanwaar voorjaar voorwaar waar waarnaar zichtbaar zwaar
        """
    ),
    life_words=words(
        """
        afkomstig alleenstaand alleenstaande bewoner bewoonster buurman buurtbewoner
        buurtbewoonster buurvrouw dochter geboren gehuwd gescheiden getogen getrouwd grootmoeder
        grootvader inwoner inwoonster moeder oma ongehuwd opa opgegroeid samenwonend vader
        verloofd verweduwd weduwnaar woonachtig
        """
    ),
    ranks=words(
        """
        ambassadeur burgemeester commissaris consul directeur dokter generaal gouverneur
        kapitein kolonel minister pastoor premier president professor rector staatssecretaris
        voorzitter wethouder
        """
    ),
    offices=words(
        """
        algemene asiel begroting binnenlandse buitenlandse cultuur defensie dierenwelzijn
        economie economische energie financiën handel huisvesting infrastructuur innovatie jeugd
        justitie klimaat landbouw leefmilieu media middenstand migratie milieu mobiliteit natuur
        onderwijs ontwikkelingssamenwerking openbare pensioenen sociale sport toerisme
        veiligheid visserij volksgezondheid waterstaat welzijn werk werken werkgelegenheid
        wetenschap wonen zaken
        """
    ),
    determiners=words(
        """
        'n 't aan als beantwoordde bij de door een gaf het interviewde is met ons ontmoette
        ontmoetten onze over sprak spraken van vertelt voor vroeg vroegen waar waarin was werd
        wordt zegt zei
        """
    ),
    greetings=phrases(
        """
        hallo | hoi | hey | hee | hé | dag | goedendag | goedemorgen | goedemiddag | goeiemorgen
        | goedenavond | welkom | gefeliciteerd | proficiat
        """
    ),
    talk_verbs=words(
        """
        antwoordt beantwoordde blikt gaf gesprek gesproken interview interviewde kijkt legt
        ontmoet ontmoetten ontvangt ontving praat praatten schoven sprak spraken trokken vertelt
        vragen vroegen zegt
        """
    ),
    relatives=words(
        """
        broer broers buurman buurvrouw collega collega's dochter echtgenoot echtgenote
        grootmoeder grootvader
        kleinzoon leermeester man moeder neef nicht oma oom opa opvolger opvolgster ouders
        overgrootvader partner schoonvader tante tegenstander tweelingbroer tweelingzus vader
        voorganger voorgangster vriend vriendin vrouw weduwe wijlen zoon zus zusje
        """
    ),
    self_naming=(
        "ik heet",
        "ik ben",
        "mijn naam is",
        "noem mij",
        "noem me",
        "noemen ze mij",
        "noemen ze me",
        "noemt mij",
    ),
    name_nouns=words("naam namen achternaam voornaam"),
    anonymity_wishes=words(
        """
        blad gevraagd krant liever publiceren vermelden vermeld voorwaarde vraagt vroeg wenst
        wil wilde wou
        """
    ),
    anonymity_phrases=(
        "anoniem",
        "anonieme",
        "anonimiteit",
        "onherkenbaar",
        "bij de redactie bekend",
        "bekend bij de redactie",
    ),
    company_words=words("aan bij met"),
    relative_pronouns=words("die dat wiens"),
    possessives=words("haar hun wier wiens zijn"),
    bodies=words(
        """
        kade gracht brug boerderij kaasmakerij brouwerij bakkerij boekhandel kwekerij manege camping
        academie agentschap basisschool bedrijf bibliotheek bond bureau bv campus centrum club
        hc kfc kv kvv nv rkvv vv vzw
        collectief college comité coöperatie dienst faculteit federatie festival firma fonds
        galerij gemeente genootschap groep haven hogeschool hotel huis instituut kantoor kasteel
        kerk klooster koepel laan maatschappij ministerie museum netwerk orkest park parochie
        partij plein polder provincie school sluis staat station stichting straat theater unie
        universiteit vakbond vereniging waterschap werf wijk winkel ziekenhuis zorgcentrum
        """
    ),
    conjunctions=words(
        """
        & en of
        """
    ),
    byline_phrases=phrases(
        """
        door | tekst | tekst en foto's | tekst en beeld | interview | interview door |
        geïnterviewd door | opgetekend door | van onze redacteur | van onze verslaggever
        | van onze verslaggeefster | auteur | een interview van | een gesprek met |
        vraaggesprek | vragen | gesprek | van onze correspondent | redactie | interview
        en tekst | tekst & foto's | het gesprek werd gevoerd door | tekst en foto | foto
        en tekst | tekst & beeld | gespreksleiding | in gesprek met | gesprek afgenomen
        door | interview afgenomen door | presentatie | samenstelling | interview en
        foto's | vragen en tekst | gepost door | geplaatst door | gepubliceerd door |
        gepresenteerd door
        | geschreven door | gesprek door | afgenomen door | bijdrage van
        | ingezonden door | de vragen werden gesteld door
        | de vragen worden gesteld door | opgeschreven door
        """
    ),
    photo_words=words(
        """
        beeld foto foto's fotograaf fotografie illustratie rv
        """
    ),
    caption_phrases=phrases(
        """
        archieffoto | archiefbeeld | op de foto | bijschrift
        """
    ),
    published_phrases=phrases(
        """
        gepubliceerd op | gepubliceerd | geplaatst op | geplaatst | datum | verschenen op |
        verschenen | online sinds | publicatiedatum | gepost op | aangemaakt op | op |
        verschenen in
        """
    ),
    updated_phrases=phrases(
        """
        bijgewerkt | laatst bijgewerkt | laatste update | update | geüpdatet | gewijzigd |
        laatst gewijzigd | aangepast | laatst aangepast | laatste wijziging
        """
    ),
    source_labels=frozenset(
        phrases(
            """
        bron | bronnen | oorspronkelijke bron
        """
        )
    ),
    related_phrases=phrases(
        """
        in het volgende nummer | volgende keer | lees ook | lees verder | lees meer |
        meer over | gerelateerd | ook interessant | verwante artikelen | verwant nieuws
        | meest gelezen | best gelezen | aanbevolen | meer nieuws | populair | in
        hetzelfde dossier | zie ook | meer interviews | misschien ook interessant | ook
        in dit nummer | laatste nieuws | net binnen | meer uit | bekijk ook |
        gerelateerde artikelen | meer van deze auteur | trending | anderen lazen ook |
        dit vind je misschien ook | verder lezen | luister ook | meest bekeken | ook op
        | nu in het nieuws | eerder verschenen | uit hetzelfde dossier | andere artikels
        | andere artikelen | vorige artikel | volgende artikel | vorig artikel | volgend
        artikel | vorige | volgende | meer lezen | vergelijkbare berichten | vorig
        bericht | volgend bericht | ander nieuws
        """
    ),
    comment_phrases=phrases(
        """
        reacties | reactie | plaats een reactie | reageer | reageren | lezersreacties |
        uw reactie | geef je reactie | laat een reactie achter | er zijn nog geen
        reacties | comments | praat mee | brievenbus | lezersbrieven | geen opmerkingen
        | een reactie posten | geef een reactie | geef een antwoord | opmerking plaatsen
        | reactie annuleren | laat een bericht achter
        """
    ),
    menu_phrases=phrases(
        """
        vorige pagina | volgende pagina | deel dit | deel op | deel artikel | deel via |
        delen | delen via | delen op | volg ons | abonneer | neem een abonnement |
        schrijf je in | schrijf u in | inschrijven | aanmelden | inloggen | log in |
        registreer | cookie | wij gebruiken cookies | deze website gebruikt | deze site
        gebruikt | we gebruiken cookies | accepteer | alle rechten voorbehouden |
        advertentie | reclame | ga naar | menu | zoeken | tags | trefwoorden | leestijd
        | nieuwsbrief | onze nieuwsbrief | verder lezen met | dit artikel is alleen |
        word abonnee | al abonnee | print | stuur door | mail dit | kopieer link |
        contacteer | privacy | terug naar | bewaar | download | meld je aan | ontvang |
        steun ons | gebruiksvoorwaarden | dit artikel delen | u leest | nog geen abonnee
        | colofon | overslaan en naar | naar inhoud | meteen naar | lettergrootte |
        luister naar dit artikel | voorlezen | keer gedeeld | gedeeld | voorpagina | u
        bent hier | je bent hier | trefwoord | gratis artikel | verder lezen? | delen
        via twitter | bericht navigatie | nieuwere post | oudere post | klik om te delen
        | deel dit bericht | veelgelezen
        """
    ),
    rights_phrases=phrases(
        """
        alle rechten voorbehouden | auteursrecht | niets uit deze uitgave | is een
        uitgave van | verschijnt | colofon |
        onderdeel van
        """
    ),
    menu_words=frozenset(
        phrases(
            """
        abonnementen | adverteren | agenda | archief | binnenland | boeken | buitenland
        | columns | contact | cookies | cultuur | dossiers | e-mail | economie |
        facebook | film | foto's | gezondheid | home | instagram | interviews | kopieer
        link | lifestyle | linkedin | mail | media | meer | muziek | natuur | nieuws |
        onderwijs | opinie | over ons | podcast | podcasts | politiek | regio | reizen |
        rubrieken | sluiten | sport | stad | startpagina | tech | twitter | video |
        voorpagina | weer | wetenschap | whatsapp | wonen | x | zoek | vind ik leuk |
        vind-ik-leuk | aan het laden | laden | puzzels | regionaal | meest gelezen |
        mening | koken | royalty
        | winkel | webshop | achtergrond | mijn account | english version
        | familieberichten
        """
        )
    ),
    offer_phrases=phrases(
        """
        alleen voor abonnees | voor abonnees | word abonnee | neem een abonnement | gratis
        artikel | nog gratis | noodzakelijke cookies | cookies | onze nieuwsbrief |
        proefabonnement
        """
    ),
    contents_phrases=phrases(
        """
        inhoud | in dit artikel | inhoudsopgave | in dit interview | samengevat | in dit nummer
        """
    ),
    subject_labels=words(
        """
        betreft onderwerp
        """
    ),
    place_labels=words(
        """
        locatie plaats
        """
    ),
    document_words=words(
        """
        aan afmelden direct mededeling naar nieuwsbericht nieuwsberichten persbericht
        persmededeling toespraak transcript uitzending verslag
        """
    ),
    outlet_kinds=words(
        """
        blad blog huisorgaan katern podcast programma site uitgave webzine weblog website
        """
    ),
    outlet_words=words(
        """
        almanak avondblad bode brief buurtkrant campuskrant clubblad courant dagblad dorpsblad
        dorpskrant gazet gids handelsblad heraut huisblad jeugdkrant kerkblad koerier krant
        kwartaalblad ledenblad maandblad magazine morgen nieuwsblad nieuwsbrief ochtendblad
        omroep parochieblad periodiek persbureau radio schoolkrant stadsblad stadskrant
        standaard streekkrant telegraaf tijd tijding tijdingen tijdschrift universiteitskrant
        vakblad volk volksblad weekblad wijkblad wijkkrant zender
        """
    ),
    birth_words=words("geboren geb"),
    box_phrases=phrases(
        """
        in cijfers | wie is | wie was | bio | biografie | paspoort | cv | in het kort |
        curriculum | profiel
        """
    ),
    translated_phrases=phrases(
        """
        vertaald uit het | vertaling uit het | uit het | oorspronkelijk in het | vertaald van
        het | vertaling van het | automatisch vertaald uit het
        """
    ),
    language_names={
        "portugees": "pt",
        "italiaans": "it",
        "chinees": "zh",
        "russisch": "ru",
        "arabisch": "ar",
        "japans": "ja",
        "pools": "pl",
        "turks": "tr",
        "deens": "da",
        "zweeds": "sv",
        "noors": "no",
        "laotiaans": "lo",
        "thais": "th",
        "khmer": "km",
        "koreaans": "ko",
        "indonesisch": "id",
        "fins": "fi",
        "tsjechisch": "cs",
        "hongaars": "hu",
        "grieks": "el",
        "oekraïens": "uk",
        "roemeens": "ro",
        "frans": "fr",
        "engels": "en",
        "duits": "de",
        "spaans": "es",
        "vietnamees": "vi",
        "nederlands": "nl",
    },
)
