"""How Vietnamese writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, named, numbered, words

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
    basic_words=named(
        """
        và=and hoặc=or nhưng=but nếu=if vì=because khi=when đâu=where ai=who gì=what nào=which
        sao=why này=this đó=that không=not,no chưa=not luôn=always cũng=also vẫn=still đã=already
        lại=again nay=now đây=here rất=very hơn=more nhiều=much ít=few mỗi=every khác=other mới=new
        trẻ=young lớn=big nhỏ=small dài=long ngắn=short tốt=good xấu=bad riêng=own chỉ=only
        với=with cho=for trước=before chống=against giữa=between dưới=under trên=on trong=in,during
        sau=after từ=from,since đến=to,until bởi=by của=of tôi=I bạn=you ông=he,sir bà=she,madam
        họ=they ta=we nó=it mình=self là=be có=have thể=can phải=must muốn=want làm=do nói=say
        đi=go thấy=see biết=know nghĩ=think tin=believe,news lấy=take nhận=get tìm=find,search
        hỏi=ask sống=live chết=die,death giúp=help thắng=win mất=lose chơi=play nghe=hear đọc=read
        viết=write chờ=wait đợi=wait ở=at giết=kill mua=buy bán=sell trả=pay xây=build mở=open
        học=learn hiểu=understand quên=forget năm=year ngày=day tuần=week tháng=month giờ=hour
        phút=minute sáng=morning tối=evening đêm=night lần=times người=people,person con=child
        cha=father mẹ=mother anh=brother chị=sister nhà=house trường=school làng=village
        nước=country,water đường=street,way đất=ground lửa=fire tiền=money việc=work luật=law
        quyền=right vua=king đảng=party sách=book báo=newspaper tiếng=language cuối=end phần=part
        nơi=place cách=way điều=thing số=number đầu=head tay=hand mắt=eye tim=heart xe=car tàu=ship
        đội=team giá=price biển=sea sông=river núi=mountain cây=tree ăn=eat uống=drink trắng=white
        đen=black đỏ=red xanh=green yêu=love sợ=fear cao=high thấp=low mạnh=strong khó=difficult
        dễ=easy đầy=full xa=far nhanh=fast muộn=late sớm=early đủ=enough cùng=together gần=almost
        thường=often vâng=yes thật=true
        """
    ),
)
