"""How Vietnamese writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, numbered, words

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
    negations=words("không chưa chẳng chả đừng chớ"),
    no_denials=words("số_không hay_không"),
    near_negations=grouped(
        """
        none: thiếu mất vắng thất_bại trống miễn_phí
        refuse: từ_chối bác_bỏ phủ_nhận cấm loại_trừ phản_đối từ_bỏ hủy
        stop: dừng ngừng chấm_dứt tránh ngăn ngăn_chặn
        silence: im_lặng
        only: chỉ duy_nhất
        little: ít kém
        rare: hiếm hiếm_khi
        hard: khó
        bad: xấu tệ
        doubt: nghi_ngờ hoài_nghi
        ignore: bỏ_qua phớt_lờ
        forget: quên
        beside: ngoài_ra trừ trái_lại thay_vì khác
        hesitate: do_dự ngần_ngại
        far: còn_xa
        until: trước_khi đến_khi cho_đến
        soon: sắp gần_đây
        unable: bất_khả
        contrary: bất_hợp_pháp bất_ngờ bất_ổn bất_công bất_đồng vô_hiệu vô_ích vô_tận vô_số
            phi_lý sai
        """
    ),
    abbreviations=words(
        """
        bs cn gs gs.ts pgs pgs.ts st ths tp tr ts tt ttg v.v đ/c
        """
    ),
)
