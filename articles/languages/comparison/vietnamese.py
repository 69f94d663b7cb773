"""How Vietnamese writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import numbered, words

COMPARISON = Comparison(
    number_words=numbered(
        """
        trăm=100 nghìn=1000 ngàn=1000 triệu=1000000 tỷ=1000000000 tỉ=1000000000
        """
    ),
    loose_number_words=numbered(
        """
        một=1 hai=2 đôi=2 ba=3 bốn=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10 tuần=7 chục=10
        tá=12
        """
    ),
    half_words=words("rưỡi"),
    century_words=words("thế"),
    hour_words=words("giờ h"),
    abbreviations=words(
        """
        bs cn gs gs.ts pgs pgs.ts st ths tp tr ts tt ttg v.v đ/c
        """
    ),
)
