"""What the archive knows about one language: plain data, no behaviour.

A language is one ``Language`` value in one module of this package.  Each of
its three parts has one reader: ``Press`` the parser, ``Writing`` the
analysis, ``Comparison`` the alignment.  A part that a language leaves empty
makes that reader fall back on what holds for every language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


def _empty() -> Mapping[str, str]:
    return MappingProxyType({})


def _no_numbers() -> Mapping[str, float]:
    return MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Press:
    """How press pages in this language mark what is what (read by ``parsing``).

    All words and phrases are lower case.  A phrase stands at the start of a
    line unless its field says otherwise.
    """

    #: Generic labels of a turn: ``vraag``, ``q``.
    question_labels: frozenset[str] = frozenset()
    answer_labels: frozenset[str] = frozenset()
    #: Nouns that with a colon head a field or a note, never a turn: ``datum``.
    field_labels: frozenset[str] = frozenset()
    #: Words that address the person asked, and words of a person speaking of themselves.
    second_person: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    third_person: frozenset[str] = frozenset()
    #: First words of a question, of a request, of an answer.
    interrogatives: frozenset[str] = frozenset()
    prompts: frozenset[str] = frozenset()
    #: Imperatives with which an interviewer asks for something.
    requests: frozenset[str] = frozenset()
    answer_openers: frozenset[str] = frozenset()
    #: Words with which an answer takes up its question: ``omdat``.
    reply_openers: frozenset[str] = frozenset()
    #: Anywhere in a turn: it thanks.
    thanks: tuple[str, ...] = ()
    #: Words for the interview itself, and for the time that it took.
    conversation: frozenset[str] = frozenset()
    #: A turn that answers thanks.
    welcomes: tuple[str, ...] = ()
    #: Forms of address before a name: ``mevrouw``.
    honorifics: frozenset[str] = frozenset()
    #: Letters of rank behind a name, as printed: ``MP``.
    post_nominals: frozenset[str] = frozenset()
    #: Nouns (or their last part) that name an office or a trade.
    roles: frozenset[str] = frozenset()
    #: How nouns for what somebody does end, and words that only look like one.
    role_endings: tuple[str, ...] = ()
    role_lookalikes: frozenset[str] = frozenset()
    #: Words of birth, family and abode, behind a name: no role.
    life_words: frozenset[str] = frozenset()
    #: Words in the names of ministries and departments, which may stand between role and name.
    offices: frozenset[str] = frozenset()
    #: By which their bearers are called, without a name: ``Herr Doktor``.
    ranks: frozenset[str] = frozenset()
    #: Words before which a role ends or begins: articles, prepositions of company.
    determiners: frozenset[str] = frozenset()
    #: With which a conversation begins, before a name: ``goedemiddag``.
    greetings: tuple[str, ...] = ()
    #: Verbs of telling or meeting: their subject or object is the person asked.
    talk_verbs: frozenset[str] = frozenset()
    #: Relatives, colleagues, predecessors: whose name follows is told of, not asked.
    relatives: frozenset[str] = frozenset()
    #: Before the name that speakers give themselves: ``ik heet``.
    self_naming: tuple[str, ...] = ()
    #: Nouns for a name, and words of a wish or of print: a sentence with both and a denial
    #: keeps a name back.
    name_nouns: frozenset[str] = frozenset()
    anonymity_wishes: frozenset[str] = frozenset()
    #: Anywhere in a paragraph, to the same end.
    anonymity_phrases: tuple[str, ...] = ()
    #: Prepositions before the person with whom somebody talks.
    company_words: frozenset[str] = frozenset()
    #: With which a clause about the person before it begins.
    relative_pronouns: frozenset[str] = frozenset()
    #: Before what or who belongs to somebody: ``haar``, ``whose``.
    possessives: frozenset[str] = frozenset()
    #: Family names with which most full names begin, where they stand first.
    family_names: frozenset[str] = frozenset()
    #: Nouns that head the name of an institution, a club or a place: ``stichting``.
    bodies: frozenset[str] = frozenset()
    #: ``en``, ``and`` between two names.
    conjunctions: frozenset[str] = frozenset()
    #: Who wrote or asked: before the name, and after it.
    byline_phrases: tuple[str, ...] = ()
    byline_suffixes: tuple[str, ...] = ()
    photo_words: frozenset[str] = frozenset()
    #: Words at the head of a caption: ``archieffoto``.
    caption_phrases: tuple[str, ...] = ()
    published_phrases: tuple[str, ...] = ()
    updated_phrases: tuple[str, ...] = ()
    #: Furniture of the page.
    source_labels: frozenset[str] = frozenset()
    related_phrases: tuple[str, ...] = ()
    comment_phrases: tuple[str, ...] = ()
    menu_phrases: tuple[str, ...] = ()
    #: Anywhere in a line at the foot, beside the publisher's name: ``alle rechten``.
    rights_phrases: tuple[str, ...] = ()
    #: Whole lines that are menu entries: section names and buttons.
    menu_words: frozenset[str] = frozenset()
    #: Words of an offer to subscribe or of a notice about cookies, anywhere in a line.
    offer_phrases: tuple[str, ...] = ()
    #: Heads over a list of what the page holds.
    contents_phrases: tuple[str, ...] = ()
    #: Header fields that give the subject and the place.
    subject_labels: frozenset[str] = frozenset()
    place_labels: frozenset[str] = frozenset()
    #: Nouns in the names of newspapers, magazines and stations: ``courant``.
    outlet_words: frozenset[str] = frozenset()
    #: What a page may be, as its first word tells: ``persbericht``, ``communiqué``; no medium.
    document_words: frozenset[str] = frozenset()
    #: Words that tell what sort of medium a name is of, and are no names themselves.
    outlet_kinds: frozenset[str] = frozenset()
    #: Of somebody's birth, as a short life in a box begins.
    birth_words: frozenset[str] = frozenset()
    #: Heads of a box beside the interview.
    box_phrases: tuple[str, ...] = ()
    #: Before the name of the language from which a page was translated.
    translated_phrases: tuple[str, ...] = ()
    #: Names of languages as written after such a phrase, and their codes.
    language_names: Mapping[str, str] = field(default_factory=_empty)


@dataclass(frozen=True, kw_only=True)
class Compounds:
    """How a language glues words into one (read by ``analysis``)."""

    #: What may stand between two parts; the empty string when nothing need.
    linkers: tuple[str, ...] = ()
    #: First parts that are no words of their own: ``cyber``.
    bound_parts: frozenset[str] = frozenset()
    #: Words that look like a last part but are suffixes: ``schap``.
    false_heads: frozenset[str] = frozenset()
    #: Words that look like a first part but are prefixes or verb particles.
    false_starts: frozenset[str] = frozenset()
    #: Whole words that only look like compounds.
    never: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Writing:
    """How words are written and bent (read by ``analysis``)."""

    #: Snowball algorithm of snowballstemmer, or None: words stay as they are.
    stemmer: str | None = None
    #: simplemma has a word list of this language: irregular forms meet through it.
    lemmas: bool = False
    #: Endings that the stemmer leaves, and what stands in their place before it runs.
    endings: tuple[tuple[str, str], ...] = ()
    #: Words that elide before an apostrophe, without it: ``l``, ``qu``.
    elisions: frozenset[str] = frozenset()
    #: What may follow a word after an apostrophe without being one: ``s``.
    enclitics: frozenset[str] = frozenset()
    #: Words with an apostrophe that are one word all the same; straight apostrophe.
    whole_words: frozenset[str] = frozenset()
    #: Function words, lower case, with their accents.
    stop_words: frozenset[str] = frozenset()
    compounds: Compounds | None = None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What lets two versions be compared (read by ``alignment``)."""

    #: The most frequent words, lower case, and what they mean in any language, in English:
    #: ``ze`` -> ``she,they``.  With them versions find each other without a dictionary.
    basic_words: Mapping[str, str] = field(default_factory=_empty)
    #: Number words and their values, ``twintig`` -> 20; powers of ten multiply.
    number_words: Mapping[str, float] = field(default_factory=_no_numbers)
    #: ``twintigste`` -> 20.
    ordinal_words: Mapping[str, float] = field(default_factory=_no_numbers)
    #: Words that may stand for a number without being one, ``beide`` -> 2, ``dizaine`` -> 10.
    loose_number_words: Mapping[str, float] = field(default_factory=_no_numbers)
    #: Number words that mostly mean something else: ``un``, ``neuf``, ``second``.
    vague_number_words: frozenset[str] = frozenset()
    #: Expressions of number words that are no numbers: ``pour cent``.
    no_numbers: tuple[str, ...] = ()
    #: What joins number words, spaced or glued: ``en``, ``et``.
    number_joiners: frozenset[str] = frozenset()
    #: ``half``, ``demi``: after a number, one half more.
    half_words: frozenset[str] = frozenset()
    #: ``eeuw``: a Roman numeral before it is a number.
    century_words: frozenset[str] = frozenset()
    #: What follows the hour: ``uur``, ``h``.
    hour_words: frozenset[str] = frozenset()
    #: Month names that are other words too.
    vague_months: frozenset[str] = frozenset()
    #: Words that deny: ``niet``, ``pas``.
    negations: frozenset[str] = frozenset()
    #: Words that deny only after a mark, and that mark: ``plus`` after ``ne``.
    marked_negations: frozenset[str] = frozenset()
    negation_marks: frozenset[str] = frozenset()
    #: The same where the mark may follow as well: ``aucun`` in ``aucun ne``.
    paired_negations: frozenset[str] = frozenset()
    #: Negations that before a plain word only make its contrary: ``non valide``.
    privative_negations: frozenset[str] = frozenset()
    #: Those that only go with another denial where one stands close by: ``ni`` after ``pas``.
    weak_negations: frozenset[str] = frozenset()
    #: Expressions that hold such a word and deny nothing: ``à_jamais``, blanks as underscores.
    no_denials: frozenset[str] = frozenset()
    #: What turns a word into its contrary: ``on`` of ``onbekend``.
    negative_prefixes: tuple[str, ...] = ()
    #: The same at its end: ``loos`` of ``hopeloos``.
    negative_suffixes: tuple[str, ...] = ()
    #: Words that may render a denial, and their sense, which languages share:
    #: ``zonder`` -> ``without``, ``refus*`` -> ``refuse``, ``*`` standing for the rest.
    near_negations: Mapping[str, str] = field(default_factory=_empty)
    #: What makes a mark without its word a restriction: ``que`` after ``ne``.
    restrictions: frozenset[str] = frozenset()
    #: What makes a mark behind it say nothing: ``avant qu'il ne``.
    expletive_contexts: frozenset[str] = frozenset()
    #: Places and bodies that languages name in their own ways: ``Keulen`` -> ``Cologne``.
    world_names: Mapping[str, str] = field(default_factory=_empty)
    #: Common nouns in the names of places and bodies, which are translated: ``universiteit``.
    name_parts: frozenset[str] = frozenset()
    #: Words that may render such a name, ``*`` standing for the rest: ``Brit*`` -> ``GB``.
    near_names: Mapping[str, str] = field(default_factory=_empty)
    #: Shortened words whose point ends no sentence, without it; lower case.
    abbreviations: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Language:
    #: ISO 639-1 code.
    code: str
    #: The language's name in itself, as shown to readers.
    name: str
    #: Twelve tuples of month names, full form first, then abbreviations; lower case.
    months: tuple[tuple[str, ...], ...]
    #: Seven tuples of day names, Monday first; lower case.
    weekdays: tuple[tuple[str, ...], ...] = ()
    press: Press = field(default_factory=Press)
    writing: Writing = field(default_factory=Writing)
    comparison: Comparison = field(default_factory=Comparison)
