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
        """
    ),
    welcomes=phrases(
        """
        graag gedaan | tot uw dienst | geen dank | u ook | jij ook | ook bedankt
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
        aanklager aannemer aanvoerder aanvoerster accountant acrobaat acteur actrice adviseur
        adviseuse advocaat advocate afgevaardigde agent akkerbouwer alpinist alpiniste
        ambassaderaad ambassadeur ambtenaar ambtenares ambulancier analist antiquair antropologe
        antropoloog apotheker apothekeres archeologe archeoloog archiefmedewerker architect
        archivaris archivist arts asielzoeker assistent-trainer astronaut astronome astronoom
        atleet atlete auteur bakker balletdanser balletdanseres banketbakker bankier barista
        barman bassist bassiste bediende bedrijfsleider bedrijfsleidster beeldhouwer
        beeldhouwster begeleider begeleidster begrafenisondernemer beheerder beiaardier
        beleidsmedewerker bemiddelaar bemiddelaarster bergbeklimmer bestuurder bestuurslid
        beveiliger bewaarder bewaarster bewaker bewoner bewoonster bezorger bezorgster
        bibliothecaresse bibliothecaris bierbrouwer biochemicus biologe bioloog blazer bloemist
        bloemiste blogger boekbinder boekbindster boekhandelaar boekhandelaarster boer boerin
        bokser bondscoach boswachter boswachtster bouwer bouwmeester brandweer
        brandweercommandant brandweerman brandweervrouw brouwer brugwachter burgemeester
        burgemeesteres buschauffeur buschauffeuse buurtbewoner buurtwerker cabaretier cafébaas
        caissière cameraman cameravrouw captain cardioloog cartoonist cellist celliste ceo cfo
        chauffeur chef chirurg chirurge chocolatier chocolatière choreograaf choreografe cineast
        cipier classicus clown clubvoorzitter coach columnist columniste commandant commentator
        commissaris componist componiste conducteur conservator conservatrice consul
        consul-generaal consulent correspondent correspondente coureur coördinator curator
        dakdekker dammer danser danseres datawetenschapper decaan deken demograaf deputé
        deskundige diaken dichter dichteres dierenarts dijkgraaf diplomaat diplomate directeur
        directeur-generaal directrice dirigent dirigente diëtist diëtiste dj docent docente
        doctorandus documentairemaakster documentairemaker doelman dokter dokwerker dominee
        draaier dramaturg dramaturge drijfster drijver drukker drukster drummer duiker ecologe
        ecoloog econome econoom editor eigenaar eigenares eindredacteur elektricien epidemioloog
        ergotherapeut ervaringsdeskundige ethica ethicus europarlementariër expert
        faunabeheerder fietsenmaker fietser fietskoerier filmmaker filmregisseur filosofe
        filosoof fokker fokster fotograaf fotografe fractieleider fractieleidster
        fractievoorzitter fruitteler fysicus fysiotherapeut galeriehouder galeriehoudster
        garnaalvisser garnalenvisser gebarentolk gedeputeerde gemeenteraadslid generaal geologe
        geoloog gevangenisdirecteur gezant gids gidsen gieter gitarist gitariste glasblazer
        glazenier goalkeeper goochelaar gouverneur graficus griffier groenbeheerder handelaar
        harpist harpiste havenarbeider havenmeester herder herderin hersteller historica
        historicus hockeyer hockeyster hoofd hoofdredacteur hoofdredactrice hoofdtrainer
        hoogleraar horlogemaker houder houdster hovenier hovenierster huisarts hulpverleenster
        hulpverlener hydrologe hydroloog illustrator illustratrice imam imker imkerster
        immunoloog influencer informaticus ingenieur ingenieure inspecteur instructeur
        instructrice instrumentenbouwer inwoner jachtopziener jager jeugdleider jeugdtrainer
        jockey jongerenwerker journalist journaliste judoka juf jurist juwelier kaasmaker
        kabinetschef kamerlid kandidaat kapelaan kapelmeester kapitein kapiteine kapper kapster
        keeper keramist keramiste kinderarts kinderboekenschrijver kinderpsychiater kinesist
        kinesiste kleermaker kleuterjuf klimatoloog klimmer klokkengieter klokkenmaker koerier
        kok kokkin kolonel koning koningin koopman korpschef koster kosteres kraamverzorgster
        kraandrijver kunstenaar kunstenares kunsthistoricus kunstschaatsster kweekster kweker
        kwekeres landbouwer leerkracht leerling leider leidster leraar lerares leraresopleider
        letterzetter lid liedjesschrijver lijsttrekker lijsttrekster literatuurwetenschapper
        logopedist logopediste loodgieter loods loopster machinist maker manager mantelzorger
        marathonloper marktkramer matroos mecanicien medeoprichter medeoprichtster medewerker
        medewerkster meester melker melkveehouder meteoroloog metselaar meubelmaker microbioloog
        middenvelder minister minister-president misdienaar modeontwerper modeontwerpster
        moderator molenaar molenaarster monteur museumdirecteur musicologe musicoloog muzikant
        naaister nachtzuster natuurkundige neuroloog nieuwslezer nieuwslezeres notaris notarisse
        officier ombudsman ombudsvrouw omroepster oncoloog onderhandelaar onderhandelaarster
        ondernemer ondertitelaar ondervoorzitter onderwijzer onderwijzeres onderzoeker
        onderzoeksleider onderzoekster ontwerper ontwikkelaar oogster opbouwwerker oprichter
        oprichtster opzichter opzichtster organisator organist orgelbouwer parlementariër
        parlementslid partijleider partijleidster partijvoorzitter pastoor pater patissier paus
        pedagoog penningmeester pianist pianiste piloot planoloog ploegleider podcastmaakster
        podcastmaker politica politicus politiechef politieman politievrouw poolreiziger
        poppenspeler portier postbezorger postbode postdoc pottenbakker pottenbakster praeses
        predikant premier presentator presentatrice president priester procureur producent
        producente professor programmamaker programmeur programmeuse promovenda promovendus
        psychiater psychologe psycholoog psychotherapeut puzzelmaker puzzelontwerper raadsheer
        raadslid raadsman raadsvrouw rabbijn radiomaakster radiomaker rangeerder rapper
        recensent rechercheur rechtbankverslaggever rechter rector redacteur redactrice reder
        regieassistent regisseur regisseuse renner restaurateur restauratrice rijder rijdster
        roeier roeister roker romancier romanschrijfster romanschrijver ruimtevaarder ruiter
        saxofonist scenarist scenariste schaakster schaapherder schaatser schaatsster schaker
        scheidsrechter scheikundige schepen schermster schilder schilderes schipper schipperse
        scholier scholiere schooldirecteur schoolhoofd schrijfster schrijnwerker schrijver
        schrijversduo scoutsleider secretaresse secretaris seingever senator senatrice
        singer-songwriter slager slagersvrouw slijper sluiswachter sluiswachtster smid snijder
        snijdster sociologe socioloog soldaat sommelier songwriter sopraan specialist speelster
        speler spinster sportdirecteur springer springster staatssecretaris stadsbouwmeester
        stadsdichter stadsecoloog stadsgids statisticus stedenbouwkundige sterrenkundige
        stichter stoker straathoekwerker strateeg striptekenaar student studente
        studentenvertegenwoordiger stuurman stuurvrouw stylist styliste substituut suppoost
        taalkundige tandarts technicus teelster tekenaar tekenares teler tennisser tennisster
        theatermaakster theatermaker theologe theoloog therapeut therapeute thuisverpleegkundige
        timmerman tolk topambtenaar topman topvrouw toxicologe toxicoloog trainer trainster
        trambestuurder tramconducteur treinbegeleider treinbestuurder trompettist tuinder
        tuinier tuinierster tuinman tuinvrouw turner turnlerares turnster uitbaatster uitbater
        uitgeefster uitgever uitvaartondernemer uitvinder uurwerkmaker vaccinoloog
        vakbondsleider vakbondsman vakbondssecretaris vakbondsvrouw veehouder veerman
        veilingmeester veldrijder veldrijdster veldwachter verdediger verkoopster verkoper
        verloskundige verpleegkundige verpleegster verpleger verslaggever vertaalster vertaler
        verteller vertelster verzamelaar verzamelaarster verzorger verzorgster vicepremier
        violist violiste vioolbouwer virologe viroloog visboer visser vlechter vlechtster
        vliegenier vliegenierster vlogger vluchteling voetballer voetbalster
        volksvertegenwoordiger volksvertegenwoordigster voogd voorganger voorgangster
        voorleester voorlezer voorman voorzitster voorzitter vrachtrijder vrachtwagenchauffeur
        vrijwilliger vrijwilligster vroedvrouw vuurtorenwachter vuurtorenwachtster wachter
        weefster weerman weerpresentator weervrouw wegenbouwer welzijnswerker werker werkster
        wetenschapper wetenschapster wethouder wethoudster wever wielrenner wielrenster
        wijkagent wijnboer wijnbouwer winkelier winkelierster wiskundige woonbegeleider
        woordvoerder woordvoerster zaakvoerder zaakvoerster zager zakenman zakenvrouw zanger
        zangeres zeiler zeilster zetter ziekenverzorger zoeker zwemmer zwemster
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
        academie agentschap basisschool bedrijf bibliotheek bond bureau campus centrum club
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
        alle rechten voorbehouden | auteursrecht | is een uitgave van | verschijnt | colofon |
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
