"""Tiếng Việt."""

from .comparison.vietnamese import COMPARISON
from .model import Language, Writing
from .press.vietnamese import PRESS

VIETNAMESE = Language(
    code="vi",
    name="Tiếng Việt",
    months=(
        ("tháng 1", "tháng một", "tháng 01"),
        ("tháng 2", "tháng hai", "tháng 02"),
        ("tháng 3", "tháng ba", "tháng 03"),
        ("tháng 4", "tháng tư", "tháng 04"),
        ("tháng 5", "tháng năm", "tháng 05"),
        ("tháng 6", "tháng sáu", "tháng 06"),
        ("tháng 7", "tháng bảy", "tháng 07"),
        ("tháng 8", "tháng tám", "tháng 08"),
        ("tháng 9", "tháng chín", "tháng 09"),
        ("tháng 10", "tháng mười"),
        ("tháng 11", "tháng mười một"),
        ("tháng 12", "tháng mười hai"),
    ),
    weekdays=(
        ("thứ hai",),
        ("thứ ba",),
        ("thứ tư",),
        ("thứ năm",),
        ("thứ sáu",),
        ("thứ bảy",),
        ("chủ nhật",),
    ),
    press=PRESS,
    writing=Writing(
        stemmer=None,
    ),
    comparison=COMPARISON,
)
