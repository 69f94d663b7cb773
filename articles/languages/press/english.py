"""English press pages."""

from articles.languages.model import Press

from .lists import phrases, words

PRESS = Press(
    question_labels=words(
        """
        editor host interviewer journalist moderator presenter q ques question reporter
        """
    ),
    answer_labels=words(
        """
        a ans answer guest interviewee
        """
    ),
    field_labels=frozenset(
        phrases(
            """
        box | sidebar |
        age | author | born | bottom | caption | category | conclusion | credit | date |
        editor's note | editor’s note | image | keywords | location | nb | note | number | photo
        | photos | ps | reading time | result | section | source | subject | tags | text | topic
        """
        )
    ),
    second_person=words(
        """
        you you'd you'll you're you've your yours yourself
        """
    ),
    first_person=words(
        """
        i i'd i'll i'm i've me mine my myself our ours us we we'd we'll we're we've
        """
    ),
    third_person=words(
        """
        he her him his she they
        """
    ),
    interrogatives=words(
        """
        and are but can could did do does had has have how is should so was were what when where
        which who whose why will would
        """
    ),
    prompts=words(
        """
        critics describe explain give imagine let's name people say so some take talk tell walk
        yet you your
        """
    ),
    requests=words(
        """
        describe explain talk tell walk
        """
    ),
    answer_openers=words(
        """
        absolutely because certainly definitely exactly honestly indeed maybe never no oh
        perhaps sure well yes
        """
    ),
    reply_openers=words(
        """
        because everybody everyone first it mostly none not nothing only partly people something
        that they three two when
        """
    ),
    conversation=words("chat conversation interview meet patience talk time"),
    thanks=phrases(
        """
        thank | thank you | thanks | many thanks | we thank | grateful
        | much obliged | appreciate your time
        """
    ),
    welcomes=phrases(
        """
        you're welcome | you are welcome | my pleasure | thanks for having | a pleasure | not at
        all | thank you for having | thank you
        """
    ),
    honorifics=words(
        """
        cllr col dear captain dame dr h.e hon lady lord lt madam miss mr mrs ms prof professor rev
        revd reverend rt sgt sir
        """
    ),
    post_nominals=frozenset(
        ("AM", "AO", "CBE", "KC", "MBE", "MEP", "MLA", "MP", "MPP", "MSP", "OBE", "PhD", "QC", "TD")
    ),
    roles=words(
        """
        abbot accordionist accountant acrobat activist actor actress actuary acupuncturist
        administrator admiral adviser advisor advocate aerialist agronomist alderman alderwoman
        allergist ambassador anaesthetist analyst anatomist animator anthropologist antiquarian
        apprentice aquarist arboriculturalist arborist archaeologist archbishop archeologist
        archer architect archivist artist astronaut astronomer astrophysicist athlete attorney
        auctioneer audiologist auditor author bailiff baker balladeer balloonist bandleader
        banker barber bargee bargeman bargewoman barista baritone barmaid barrister bartender
        basketmaker basketweaver bassist bassoonist batsman beadle beautician beekeeper
        bellfounder bellhanger bellringer biochemist biographer biologist bishop blacksmith
        blogger boatbuilder bodyguard boilermaker bookbinder bookie bookkeeper bookmaker
        bookseller bootmaker bosun botanist bowler boxer brewer bricklayer bridgekeeper
        broadcaster broker broommaker builder bursar busdriver busker butcher cabbie cabdriver
        cabinetmaker caddie calligrapher cameraman camerawoman campaigner campanologist
        candidate canon cantor captain cardiologist caregiver carer caretaker carpenter
        cartographer cartoonist caterer cellarer cellarman cellist ceo ceramicist ceramist cfo
        chair chairman chairperson chairwoman chancellor chaplain charwoman chauffeur
        cheesemaker cheesemonger chef chemist chief chiropodist chiropractor chocolatier
        choirmaster choirmistress choreographer choreologist chronicler churchwarden
        cinematographer clarinettist cleaner clerk climatologist climber clockmaker clogger
        clogmaker clown co-founder coach coachbuilder coachman coalman coastguard cobbler
        cockler coder cofounder collector collier colonel colourist columnist comedian commander
        commissioner compiler composer compositor concierge conductor confectioner
        conservationist conservator constable consul consultant contortionist contractor
        controller cook coopersmith coordinator coppersmith copywriter cordwainer coroner
        corporal correspondent cosmologist costermonger costumier councillor councilman
        councilwoman counsellor courier cowman coxswain crabber craftsman craftswoman
        cricketer criminologist critic crofter croupier cryptographer cryptologist curate
        curator cyclist dairymaid dairyman dairywoman dancer deacon dealer dean deckhand
        deerstalker defender delegate demographer dentist deputy dermatologist designer
        detective developer dietitian diplomat director director-general dishwasher distiller
        diver docent docker doctor documentarian dog-handler dogcatcher dollmaker doorman
        dramatist drayman dredger dressmaker driver drover drummer ecologist economist editor
        educator electrician embalmer embroiderer enameller endocrinologist engineer engraver
        entomologist entrepreneur envoy epidemiologist essayist ethnographer ethnologist
        ethologist examiner executive expert explorer falconer farmer farmhand farrier
        fellmonger fencer ferryman ferrywoman fiddlemaker fiddler fighter film-maker filmmaker
        firefighter firewoman fisher fisherman fishmonger fishwife fitter florist flutemaker
        footballer forecaster foreman forester fortune-teller founder frogman fundraiser
        galvaniser gamekeeper gaoler gardener gatekeeper gemmologist gemologist genealogist
        general geneticist geochemist geographer geologist geriatrician ghillie gilder gillie
        glaciologist glass-blower glassblower glassmaker glazier goalkeeper goatherd goldbeater
        goldsmith golfer governess governor gp grandmaster gravedigger grazier greengrocer
        grocer groundskeeper groundsman grower guide guitarist gunsmith gynaecologist
        haberdasher hairdresser handyman harbormaster harbour-master harbourman harbourmaster
        hatmaker haulier hawker head head-coach headmaster headmistress headteacher hedgelayer
        helmsman herbalist herdsman herdswoman herpetologist historian hotelier housekeeper
        housemaid housewright huntsman hurdler hydrographer hydrologist hypnotist ichthyologist
        illusionist illustrator imam immunologist impersonator impresario innkeeper inspector
        instructor intern interpreter inventor investigator ironmonger ironworker janitor
        janitress jeweller jockey joiner journalist judge judoka juggler juror keeper kennelmaid
        kilnman knacker knifemaker knitter laborer labourer lacemaker lamplighter landlady
        landlord landowner landscaper laundress laundryman laureate lawyer leader lecturer
        lexicographer librarian librettist lifeboatman lifeguard lighthouse-keeper limeburner
        lineman linesman linguist lithographer lobbyist lock-keeper lockkeeper lockmaster
        locksmith longshoreman lumberjack luthier lyricist machinist magician magistrate maker
        maltster manager manicurist marathoner masseur masseuse matchmaker mathematician matron
        mayor mayoress mechanic mediator medic member merchant meteorologist microbiologist
        midfielder midwife milkman miller milliner mineralogist minister mole-catcher
        molecatcher moneylender monk mortician mountaineer muleteer musician musicologist
        mycologist nanny naturalist navvy needlewoman negotiator neonatologist netmaker
        neurologist neuroscientist neurosurgeon newsagent newsreader novelist nun nurse
        nurseryman nurserywoman nutritionist oboist obstetrician oceanographer oculist
        odd-job-man oenologist officer ombudsman oncologist ophthalmologist optician optometrist
        orchardist organbuilder organiser organist organizer ornithologist orthodontist
        orthopaedist osteopath ostler owner oysterman paediatrician painter palaeontologist
        paleontologist papermaker paramedic parasitologist pastor pathologist patrol
        patternmaker pawnbroker pedlar percussionist perfumer pharmacist pharmacologist
        philatelist philosopher phlebotomist photographer photojournalist physician physicist
        physio physiotherapist pianist pilot planner plasterer platelayer player playwright
        ploughman plumber podcaster podiatrist poet pointsman policeman policewoman polisher
        politician postgraduate postman postmaster postmistress postwoman potholer potter
        poulterer practitioner premier presenter president prestidigitator priest printer
        printmaker producer professor programmer proofreader prosecutor provost psychiatrist
        psychologist psychotherapist publican publisher pupil puppeteer pyrotechnician quarrier
        quarryman quilter rabbi radiographer radiologist ragpicker railwayman railwaywoman
        rancher ranger rapper rapporteur ratcatcher rector reed-cutter reedcutter referee
        reflexologist refugee repairer repairman reporter researcher resident restorer
        rheumatologist rigger ringmaster riveter roadsweeper roofer ropemaker roustabout rower
        rugby-player runner rustler saddler sailmaker sailor salesman saltmaker sapper
        saxophonist scaffolder scheduler scientist screenwriter scriptwriter sculptor seamstress
        secretary seismologist senator sergeant setter sexton shepherd shepherdess sheriff
        sherpa shipwright shoemaker shoeshiner shopkeeper showman showrunner showwoman shucker
        signaller signalman signalwoman signwriter silversmith singer skater skier skipper
        slaughterman smallholder smith soapmaker sociologist soldier solicitor songwriter
        sonographer soprano specialist spinner splicer spokesman spokesperson spokeswoman
        sprinter stablehand stableman stagehand stallholder stand-up stationmaster statistician
        steelworker steeplejack stenographer stevedore stockwoman stonecarver stonecutter
        stonemason storyteller strategist striker student stunt-man stuntman stuntwoman
        sub-editor superintendent supervisor surgeon surveyor swimmer swineherd swordsmith
        tailor tapster tattooist taxidermist taxman tea-lady teacher technician technologist
        tenor thatcher therapist thresher tinsmith tobacconist toolmaker toxicologist toymaker
        trainee trainer translator treasurer trombonist truckdriver trucker trumpeter trustee
        tuner tutor typesetter typist typographer umpire undergraduate undersecretary undertaker
        unionist upholsterer urologist usher usherette ventriloquist verger vet veteran vicar
        vice-chair vice-chancellor vice-president videographer villager vintner violinist
        violist virologist viticulturist volcanologist volunteer vulcanologist wagoner waiter
        waitress warden washerwoman watchkeeper watchmaker watchman waterman weaver weigher
        welder wetnurse wheelwright whistleblower whittler wicketkeeper winemaker wiredrawer
        woodcarver woodcutter woodturner woodworker wrestler writer xylophonist zookeeper
        zoologist
        """
    ),
    role_endings=tuple("er ian ist man monger or person smith woman wright".split()),
    role_lookalikes=words(
        """
        after altogether another answer assist barrister bitter brother butter cancer center
        chapter character clever computer counter cover daughter december deliver differ dinner
        disaster dresser easier either engender ever exist factor father fever filter forever
        former further gather gender hammer harbour-master however human inner insist investor
        ladder laser later latter layer letter list litter matter mentor mirror mist moreover
        mother motor neither never newer november number october offer older order other outer
        over paper partner pepper persist popular poster power prefer proper quarter rather
        resist river roller sector semester september server shelter shoulder silver similar
        sister sober spider summer super taller temper tender theatre timber together tower
        trailer transfer trust twist under water weather whatever whenever wherever whether
        whoever winter wonder younger
        """
    ),
    life_words=words(
        """
        born brother daughter divorced father grandfather grandmother husband married mother
        native neighbor neighbour orphan raised resident residents separated single sister
        unmarried widowed widower wife
        """
    ),
    ranks=words(
        """
        ambassador captain chair chairman chancellor coach colonel commissioner congressman
        consul councillor doctor governor mayor minister president professor secretary senator
        """
    ),
    offices=words(
        """
        affairs agriculture budget climate culture defence defense development economy education
        employment energy environment finance fisheries foreign forestry health home housing
        infrastructure innovation interior justice labor labour natural public resources science
        security sports state tourism trade transport water works youth
        """
    ),
    determiners=words(
        """
        a an and by for from is met of our spoke the to was with
        """
    ),
    greetings=phrases(
        """
        hello | hi | hey | good morning | good afternoon | good evening | welcome | hiya |
        welcome back | congratulations | well done | morning
        """
    ),
    talk_verbs=words(
        """
        answered asked conversation explains interview met said sat says speaks spoke talked
        talks tells told
        """
    ),
    relatives=words(
        """
        aunt boss brother colleague cousin dad daughter father friend granddad granddaughter
        grandfather
        grandma grandmother grandson husband late mentor mother mum neighbor neighbour nephew
        niece opponent
        partner predecessor rival sister son successor uncle widow widower wife
        """
    ),
    self_naming=(
        "i'm",
        "i am",
        "my name is",
        "my name's",
        "call me",
        "calls me",
        "called me",
        "they call me",
    ),
    name_nouns=words("name names surname"),
    anonymity_wishes=words(
        """
        agreed appear ask asked asks condition insisted paper prefers print printed published
        want wanted wants wish wishes
        """
    ),
    anonymity_phrases=(
        "anonymity",
        "anonymous",
        "anonymously",
        "recognisable",
        "recognizable",
        "known to the editor",
        "known to the editors",
        "known to this newspaper",
    ),
    company_words=words("to with"),
    relative_pronouns=words("who whom whose"),
    possessives=words("her his its their whose"),
    bodies=words(
        """
        afc inc plc
        lane lake dairy brewery bakery pub
        academy agency airport arena association authority avenue bank board bridge bureau
        campus cathedral center centre chapel city close club coast college committee company
        congress cooperative corporation council county court department district division
        dock docks estate facility faculty farm federation festival foundation fund gallery
        garden gardens group harbour hospital hotel inn institute league library limited lodge
        ltd market ministry museum network office orchestra organisation organization palace
        parish partnership party pier point port prison quay river road school service
        services society square station street studio studios surgery team theater theatre
        town trust union united university village wharf works yard
        """
    ),
    conjunctions=words(
        """
        & and or
        """
    ),
    byline_phrases=phrases(
        """
        by | interview by | words | words by | text | text by | interviewed by | written
        by | author | reporting by | story by | questions by | as told to | interview
        conducted by | interview and photos by | conducted by | from our correspondent |
        chaired by | moderated by | pictures and words by | hosted by | presented by |
        interview and words | edited by | with your host | posted by | published by
        | conversation by | questions from
        | contributed by | report by | transcribed by
        | filed by
        """
    ),
    photo_words=words(
        """
        credit illustration image photo photograph photographer photography photos pic pics
        picture pictures
        """
    ),
    caption_phrases=phrases(
        """
        file photo | pictured | photo by | image by | photo courtesy | image credit | photo
        credit | picture by | photograph by | file picture
        """
    ),
    published_phrases=phrases(
        """
        published on | published | posted on | posted | first published | date | issued |
        publication date
        """
    ),
    updated_phrases=phrases(
        """
        updated on | updated | last updated | last modified | modified | last update | amended
        """
    ),
    source_labels=frozenset(
        phrases(
            """
        original source | source | sources
        """
        )
    ),
    related_phrases=phrases(
        """
        in the next issue | next issue | next week | read more | related | related
        articles | related stories | see also | more on | more from | most read | you
        may also like | you might also like | recommended | latest news | more stories |
        trending | popular | also read | read also | read next | up next | more news |
        further reading | in this series | keep reading | don't miss | editor's picks |
        most popular | previous article | next article | more interviews | also in this
        issue | top stories | also on | related posts | previous post | next post |
        similar posts | you may like
        """
    ),
    comment_phrases=phrases(
        """
        comments | comment | leave a comment | leave a reply | join the discussion |
        join the conversation | post a comment | no comments | add a comment | reader
        comments | have your say | view comments | what readers say | reaction |
        reactions | post comment | cancel reply | your email address will not be
        published | required fields
        """
    ),
    menu_phrases=phrases(
        """
        previous page | next page | share this | share on | share | follow us |
        subscribe | sign in | sign up | log in | register | cookies | we use cookies |
        this site uses | this website uses | accept | all rights reserved |
        advertisement | skip to | menu | search | tags | filed under | min read |
        reading time | newsletter | our newsletter | this article is for | already a
        subscriber | print | email this | copy link | contact us | privacy | terms of |
        back to | no data | no videos | download | save | listen to | support us |
        become a member | get our | copyright | you are here | powered by | manage
        cookies | text size | topics | you have read | free articles | to continue
        reading | posted in | newer post | older post | post navigation | click to share
        | tagged | share to
        """
    ),
    rights_phrases=phrases(
        """
        all rights reserved | is published by | is a publication of | registered office |
        printed by | imprint
        """
    ),
    menu_words=frozenset(
        phrases(
            """
        about | about us | advertise | archive | arts | books | business | close |
        community | contact | copy link | culture | education | email | environment |
        events | facebook | features | film | health | home | image | jobs | letters |
        life | lifestyle | linkedin | local | more | music | news | null | obituaries |
        opinion | podcast | podcasts | politics | science | search | sport | sports |
        tech | travel | twitter | video | videos | weather | whatsapp | world | x | like
        this | loading | labels | puzzles | press office | crosswords | front page |
        opinions | tv | food | property | classifieds
        | donate | shows | schedule | english version | shop | support us | programmes
        | teams | fixtures | gallery
        """
        )
    ),
    offer_phrases=phrases(
        """
        for subscribers | subscribers only | subscribe now | cookies | free articles | our
        newsletter | value your privacy | unlimited access | the newsletter
        """
    ),
    contents_phrases=phrases(
        """
        contents | in this article | in this interview | key points | at a glance | table of
        contents | in short
        """
    ),
    subject_labels=words(
        """
        re subject
        """
    ),
    place_labels=words(
        """
        location place
        """
    ),
    document_words=words(
        """
        delivered doorstop remarks skip speech statement transcript transcripts view
        """
    ),
    outlet_kinds=words(
        """
        blog magazine newsletter paper periodical podcast programme show site website zine
        """
    ),
    outlet_words=words(
        """
        advertiser advocate argus beacon bulletin chronicle courier digest dispatch echo
        enquirer examiner gazette globe guardian herald independent journal leader magazine
        mercury messenger mirror news newsletter observer packet post press quarterly radio
        record register review sentinel standard star sun telegram telegraph tidings times
        tribune weekly
        """
    ),
    birth_words=words("born"),
    box_phrases=phrases(
        """
        in numbers | by numbers | who is | about the | bio | biography | profile | fact file |
        at a glance | curriculum | cv | factfile | fact box | in brief
        """
    ),
    translated_phrases=phrases(
        """
        translated from the | translated from | originally in | translation from | originally
        published in | machine translated from | first published in | the original in
        """
    ),
    language_names={
        "portuguese": "pt",
        "italian": "it",
        "chinese": "zh",
        "russian": "ru",
        "arabic": "ar",
        "japanese": "ja",
        "polish": "pl",
        "turkish": "tr",
        "danish": "da",
        "swedish": "sv",
        "norwegian": "no",
        "lao": "lo",
        "laotian": "lo",
        "thai": "th",
        "khmer": "km",
        "korean": "ko",
        "indonesian": "id",
        "finnish": "fi",
        "czech": "cs",
        "hungarian": "hu",
        "greek": "el",
        "ukrainian": "uk",
        "romanian": "ro",
        "welsh": "cy",
        "irish": "ga",
        "french": "fr",
        "dutch": "nl",
        "german": "de",
        "spanish": "es",
        "vietnamese": "vi",
        "english": "en",
    },
)
