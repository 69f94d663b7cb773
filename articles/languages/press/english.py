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
    conversation=words("conversation interview talk time chat patience"),
    thanks=phrases(
        """
        thank | thank you | thanks | many thanks | we thank | grateful
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
        dear captain dame dr lady lord miss mr mrs ms prof professor rev sir
        """
    ),
    roles=words(
        """
        accountant activist actor actress administrator adviser advisor ambassador analyst
        anthropologist archaeologist archeologist architect archivist artist astronaut
        astronomer athlete attorney auctioneer author baker banker barber barrister
        beekeeper biochemist biologist blacksmith boatbuilder bookseller boxer brewer
        bricklayer broker builder butcher campaigner candidate captain cardiologist
        caretaker carpenter cartoonist cellist ceo chair chairman chairwoman chaplain chef
        chemist chief choreographer cleaner clerk climatologist climber co-founder coach
        cobbler colonel columnist comedian commander commissioner composer conductor
        conservationist conservator consul consultant contractor controller cook coordinator
        correspondent councillor counsellor critic curator cyclist dancer dean delegate
        demographer dentist deputy designer detective developer diplomat director
        director-general diver doctor driver drummer ecologist economist editor educator
        electrician engineer engraver entrepreneur envoy epidemiologist ethnographer
        examiner executive expert farmer fighter filmmaker firefighter fisher fisherman
        florist footballer forester founder gamekeeper gardener general geographer geologist
        glaciologist glassblower goalkeeper governor grocer grower guide hairdresser
        harbormaster harbourmaster head headmaster headmistress headteacher historian
        hydrologist illustrator imam innkeeper inspector instructor interpreter inventor
        investigator janitor jeweller joiner journalist judge keeper laureate lawyer leader
        lecturer librarian lifeguard linguist lobbyist locksmith luthier magistrate maker
        manager mathematician mayor mechanic mediator member merchant meteorologist midwife
        miller minister monk mountaineer musician naturalist negotiator neurologist
        neuroscientist novelist nun nurse oceanographer officer organiser organist organizer
        owner paediatrician painter paramedic pastor pathologist percussionist pharmacist
        philosopher photographer photojournalist physician physicist physiotherapist pianist
        pilot planner player playwright plumber poet policeman policewoman politician
        postmaster potter practitioner president priest producer professor programmer
        prosecutor psychiatrist psychologist publisher puppeteer rabbi ranger rapporteur
        rector referee repairer researcher restorer rower runner sailor salesman saxophonist
        scientist screenwriter sculptor seamstress secretary senator sergeant shepherd
        sheriff shopkeeper signalman singer skipper smith sociologist soldier solicitor
        songwriter specialist spokesman spokesperson spokeswoman stationmaster statistician
        stonemason strategist striker student superintendent supervisor surgeon swimmer
        tailor teacher technician therapist trainer translator treasurer tuner
        undersecretary undertaker unionist vet vicar vice-president violinist volcanologist
        volunteer warden weaver welder winemaker writer
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
        aunt boss brother colleague cousin dad daughter father friend granddad grandfather
        grandma grandmother grandson husband late mentor mother mum nephew niece opponent
        partner predecessor rival sister son successor uncle widow wife
        """
    ),
    bodies=words(
        """
        academy agency airport arena association authority avenue bank board bridge bureau
        campus cathedral center centre chapel city close club coast college committee company
        congress cooperative corporation council county court department district division dock
        docks estate faculty farm federation festival foundation fund gallery garden gardens
        group harbour hospital hotel inn institute league library limited lodge ltd market
        ministry museum network office orchestra organisation organization palace parish
        partnership party pier point port prison quay river road school service services society
        square station street studio studios surgery team theater theatre town trust union
        united university village wharf works yard
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
        """
    ),
    photo_words=words(
        """
        credit illustration image photo photograph photography photos picture pictures
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
    outlet_words=words(
        """
        advertiser argus beacon bulletin chronicle courier digest dispatch echo examiner gazette
        globe herald independent journal leader magazine mercury mirror news observer post press
        quarterly radio record review sentinel standard star sun times tribune weekly
        """
    ),
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
