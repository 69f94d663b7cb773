"""Vietnamese: of the baptised; the others are told by their family names."""

from articles.languages.press.lists import words

NAMES = words(
    """
    anna antôn cêcilia giacôbê gioan giuse maria micae mácta mátthêu phanxicô phaolô phêrô têrêsa
    tôma đaminh
    """
)
