"""Nederlands."""

from .comparison.dutch import COMPARISON
from .model import Compounds, Language, Writing
from .press.dutch import PRESS

STOP_WORDS = frozenset(
    """
    aan af al als alsof ander andere anders ben bent bij binnen daar daarbij daarin daarom
    daarvan daarvoor dan dat de der des deze die dit doch door dus een eens en er eraan
    erop eruit ervan etc evenals ge geweest geworden gij had hadden heb hebben hebt heeft
    hem hen het hetgeen hier hierbij hierin hiervan hiervoor hij hoe hun iemand iets ik in
    is ja je jij jou jouw jullie kan kon konden kunnen maar me mee mij mijn moet moeten
    naar nee niemand niet nog nu of om omdat ons onze ook op opdat over reeds s t te ten
    ter terwijl tot tussen u uit uw van vanaf vanuit vanwege via voor waar waarbij waarin
    waarop waaruit wanneer want waren was wat we wel welk welke werd werden wie wij wil
    wilde willen word worden wordt zal ze zelf zich zichzelf zij zijn zo zoals zodat
    zonder zou zouden zullen zult
    """.split()
)

#: First parts of compounds that no word list has on their own.
BOUND_PARTS = frozenset(
    """
    anti audio auto bio cyber eco euro ex inter mede mega micro mini multi neuro oud para
    petro pseudo psycho quasi semi socio sub super tele thermo trans ultra vice
    """.split()
)

#: Suffixes, and last parts that are words but hardly ever the head of a compound.
FALSE_HEADS = frozenset(
    """
    achtig arisch baar chap chappen dement ding dingen eerd eerde eerden eert enden enten
    eren erij halve haven heden heid ieder ingen isme lagen legen leger lijk lijke lijks
    ling lingen loos loze ment name namen naren neren ning ningen rende rijen rijk rijke
    ring ringen schap schappen seren stelling sten ster sters teit telden telen tellen
    teren tering tieve ting tingen tisch vatten vende wegen wende zaam zame
    """.split()
)

#: Prefixes and verb particles: what follows them is no part of its own.
FALSE_STARTS = frozenset(
    """
    acht achter beha binnen boven buiten door gade gena gene gerecht gesp geven goed hand
    heen langs mede midden naar neder onder over plaats samen tegen teren terug toe tussen
    uiten vast verg vers verst vert vervol volg voor voort waar weder zamen
    """.split()
)

#: Words that only look like compounds.
NEVER_SPLIT = frozenset(
    """
    aardig belangrijk belangrijke evenement gerechtigheid maatregel maatregelen parlement
    waardering
    """.split()
)

DUTCH = Language(
    code="nl",
    name="Nederlands",
    months=(
        ("januari", "jan"),
        ("februari", "feb", "febr"),
        ("maart", "mrt"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augustus", "aug"),
        ("september", "sep", "sept"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=(
        ("maandag",),
        ("dinsdag",),
        ("woensdag",),
        ("donderdag",),
        ("vrijdag",),
        ("zaterdag",),
        ("zondag",),
    ),
    press=PRESS,
    writing=Writing(
        stemmer="dutch_porter",
        lemmas=True,
        endings=(("ieën", "ie"), ("ies", "ie"), ("eau's", "eau"), ("eaus", "eau"), ("iën", "ie")),
        enclitics=frozenset(("s",)),
        stop_words=STOP_WORDS,
        compounds=Compounds(
            linkers=("", "s", "en", "n", "e", "er"),
            bound_parts=BOUND_PARTS,
            false_heads=FALSE_HEADS,
            false_starts=FALSE_STARTS,
            never=NEVER_SPLIT,
        ),
    ),
    comparison=COMPARISON,
)
