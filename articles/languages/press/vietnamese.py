"""Vietnamese press pages."""

from articles.languages.model import Press

from .lists import phrases, words

PRESS = Press(
    question_labels=frozenset(
        phrases(
            """
        biên tập viên | btv | câu hỏi | hỏi | mc | nhà báo | p.v | phóng viên | pv
        """
        )
    ),
    answer_labels=frozenset(
        phrases(
            """
        khách mời | thưa | tl | trả lời | đáp
        """
        )
    ),
    field_labels=frozenset(
        phrases(
            """
        bài | bài viết | bài và ảnh | chuyên mục | email | ghi chú | kết quả | lts | lời toà
        soạn | lời tòa soạn | nguồn | ngày | tags | tác giả | tóm lại | từ khóa | ví dụ | điện
        thoại | địa chỉ | ảnh
        """
        )
    ),
    second_person=words(
        """
        anh bà bác bạn chú chị cô cụ em quý thưa thầy ông
        """
    ),
    first_person=frozenset(
        phrases(
            """
        chúng ta | chúng tôi | mình | tao | tui | tôi | tớ
        """
        )
    ),
    third_person=frozenset(
        phrases(
            """
        anh ấy | bà ấy | chị ấy | họ | ông ấy
        """
        )
    ),
    interrogatives=words(
        """
        ai bao còn có khi liệu làm nhưng theo thế tại vì vậy xin điều
        """
    ),
    prompts=words(
        """
        có hãy mong nhiều thưa xin được
        """
    ),
    requests=words(
        """
        hãy xin
        """
    ),
    answer_openers=words(
        """
        chắc dạ không rồi tất vâng vì đúng ừ
        """
    ),
    reply_openers=words(
        """
        ba hai là lúc nói trước từ vì đó
        """
    ),
    conversation=frozenset(
        phrases(
            "cuộc trò chuyện | cuộc phỏng vấn | buổi trò chuyện | thời gian | trả lời phỏng vấn"
        )
    ),
    thanks=phrases(
        """
        cảm ơn | cám ơn | trân trọng cảm ơn | xin chân thành cảm ơn
        """
    ),
    welcomes=phrases(
        """
        không có gì | cảm ơn | cám ơn
        """
    ),
    honorifics=words(
        """
        anh bs bà bác chú chị cô cụ em gs gs.ts ks nsnd nsưt pgs pgs.ts ths thầy ts ông
        """
    ),
    roles=frozenset(
        phrases(
            """
            anh nuôi | biên dịch viên | biên kịch | biên tập viên | biên đạo | bác sĩ | bác sĩ
            chuyên khoa | bác sĩ gia đình | bác sĩ nội trú | bác sĩ thú y | bình luận viên | bí
            thư | bí thư chi bộ | bí thư đoàn | bảo vệ | bếp phó | bếp trưởng | bộ trưởng | ca
            sĩ | ca trưởng | ca viên | cha xứ | chiến sĩ | chuyên gia | chuyên gia tâm lý |
            chuyên viên | chấp hành viên | chỉ huy | chỉ huy phó | chỉ huy trưởng | chủ | chủ
            biên | chủ bè | chủ cơ sở | chủ cửa hàng | chủ doanh nghiệp | chủ ghe | chủ hiệu |
            chủ homestay | chủ hàng | chủ hộ | chủ khu nhà trọ | chủ khách sạn | chủ lò | chủ lò
            bánh | chủ nhiệm | chủ nhiệm hợp tác xã | chủ nhiệm khoa | chủ nhà hàng | chủ nhà
            trọ | chủ quán | chủ quán cà phê | chủ sạp | chủ thuyền | chủ tiệm | chủ trang trại
            | chủ trại | chủ tàu | chủ tịch | chủ tịch hội | chủ tịch ủy ban | chủ vườn | chủ
            vựa | chủ xưởng | chủ đò | cán bộ | cô giáo | cô nuôi dạy trẻ | cô đỡ | công chứng
            viên | công nhân | công nhân may | công nhân vệ sinh | cơ trưởng | cảnh sát | cầu
            thủ | cố vấn | cục trưởng | cứu hộ viên | cựu chiến binh | cựu cầu thủ | cựu giáo
            viên | diêm dân | diễn viên | diễn viên hài | diễn viên múa | diễn viên xiếc | doanh
            nhân | dược sĩ | dẫn chương trình | dịch giả | già làng | giám mục | giám sát viên |
            giám tuyển | giám đốc | giám đốc điều hành | giáo sư | giáo viên | giáo viên chủ
            nhiệm | giảng viên | giảng viên chính | hiệu phó | hiệu trưởng | hiệu trưởng nhà
            trường | hlv | hlv trưởng | hoa tiêu | huấn luyện viên | huấn luyện viên trưởng |
            hòa thượng | hướng dẫn viên | hướng dẫn viên du lịch | hạ sĩ | hậu vệ | họa sĩ | họa
            sĩ minh họa | họa sĩ truyện tranh | họa viên | học giả | học sinh | hộ lý | hộ sinh
            | kiến trúc sư | kiểm lâm | kiểm ngư | kiểm soát viên | kiểm sát viên | kiểm toán
            viên | kiểm tra viên | kiện tướng | kình ngư | kế toán | kế toán trưởng | kế toán
            viên | kỹ sư | kỹ sư trưởng | kỹ thuật viên | lao công | linh mục | linh mục chánh
            xứ | luật gia | luật sư | lái buôn | lái máy | lái tàu | lái xe | lái xe ôm | lái đò
            | lãnh sự | lương y | lễ tân | mc | mục sư | nghiên cứu sinh | nghiên cứu viên |
            nghệ nhân | nghệ nhân nhân dân | nghệ nhân ưu tú | nghệ sĩ | nghệ sĩ nhân dân | nghệ
            sĩ ưu tú | ngư dân | người bán báo | người bán hàng | người bán vé | người bán vé số
            | người canh đê | người chèo đò | người chăm sóc | người chăn bò | người chăn cừu |
            người chăn trâu | người chơi đàn | người dạy | người dẫn chương trình | người dệt |
            người giúp việc | người giữ rừng | người giữ xe | người giữ đèn | người giữ đền |
            người gác chắn | người gác chắn tàu | người gác cầu | người gác cổng | người gác hải
            đăng | người gác rừng | người gác đèn | người huấn luyện | người khuân vác | người
            làm hương | người làm muối | người làm nến | người làm vườn | người lái đò | người
            lên dây | người lên dây đàn | người may | người môi giới | người mẫu | người nuôi cá
            | người nuôi ong | người nuôi trai | người nuôi tôm | người nấu rượu | người nặn tò
            he | người phiên dịch | người phát ngôn | người phục chế | người phục dựng | người
            quản trang | người rèn | người soát vé | người sáng lập | người sưu tầm | người sửa
            khóa | người thổi thủy tinh | người trông xe | người trồng hoa | người trồng lúa |
            người trồng rừng | người tạc tượng | người vẽ tranh | người đan lưới | người đi biển
            | người đánh chuông | người đánh cá | người đưa thư | người đục đàn | nha sĩ | nhiếp
            ảnh gia | nhà biên kịch | nhà báo | nhà bảo tồn | nhà côn trùng học | nhà dân tộc
            học | nhà giáo | nhà giáo ưu tú | nhà khoa học | nhà khí tượng | nhà khảo cổ | nhà
            kinh tế | nhà nghiên cứu | nhà ngoại giao | nhà ngôn ngữ học | nhà nông học | nhà
            phê bình | nhà quay phim | nhà sinh vật học | nhà soạn nhạc | nhà sáng lập | nhà sưu
            tập | nhà sản xuất | nhà sử học | nhà thiết kế | nhà thám hiểm | nhà thơ | nhà thực
            vật học | nhà toán học | nhà tâm lý | nhà văn | nhà vật lý | nhà xã hội học | nhà
            điêu khắc | nhà địa chất | nhà động vật học | nhân viên | nhân viên bảo tàng | nhân
            viên cứu hộ | nhân viên y tế | nhóm trưởng | nhạc công | nhạc sĩ | nhạc trưởng | ni
            sư | nông dân | nữ hộ sinh | nữ tu | phi công | phi công trưởng | phi hành gia |
            phiên dịch viên | phát ngôn viên | phát thanh viên | phó ban | phó bí thư | phó
            chánh văn phòng | phó chủ nhiệm | phó chủ tịch | phó giám đốc | phó giáo sư | phó
            hiệu trưởng | phó khoa | phó phòng | phó thủ tướng | phó trưởng ban | phó trưởng
            phòng | phó tổng biên tập | phó tổng giám đốc | phó viện trưởng | phóng viên | phụ
            bếp | phụ hồ | phụ lái | phụ trách | phụ trách bán hàng | phụ trách lập trình | phục
            vụ bàn | quay phim | quản ca | quản giáo | quản lý | quản thủ | quản trị viên | quản
            đốc | rapper | sinh viên | soát vé | sư cô | tay guitar | tay trống | tay vợt | tay
            đua | tham tán | thiết kế thời trang | thiếu tá | thiếu tướng | thiền sư | thuyền
            phó | thuyền trưởng | thuyền viên | thông dịch viên | thư ký | thư ký tòa soạn |
            thượng tá | thượng tọa | thạc sĩ | thầy cúng | thầy giáo | thầy lang | thầy thuốc |
            thầy đồ | thẩm phán | thẩm tra viên | thợ | thợ bánh | thợ bạc | thợ chạm | thợ chụp
            ảnh | thợ cạo | thợ cắt tóc | thợ dệt | thợ giày | thợ gốm | thợ hàn | thợ hàn dưới
            nước | thợ hồ | thợ in | thợ khóa | thợ khắc | thợ kim hoàn | thợ làm bánh | thợ làm
            nón | thợ lò | thợ lặn | thợ may | thợ máy | thợ mỏ | thợ mộc | thợ nhuộm | thợ nề |
            thợ rèn | thợ sơn | thợ sửa khóa | thợ sửa xe | thợ sửa đồng hồ | thợ thêu | thợ
            tiện | thợ trang điểm | thợ xây | thợ xăm | thợ xẻ | thợ đan | thợ điện | thợ đá |
            thợ đóng giày | thợ đóng thuyền | thợ đúc | thợ đồng hồ | thợ ảnh | thợ ống nước |
            thủ khoa | thủ môn | thủ thư | thủ tướng | thủy thủ | thủy văn viên | thứ trưởng |
            thứ trưởng thường trực | tiến sĩ | tiền vệ | tiền đạo | trung sĩ | trung tá | trung
            tướng | trung úy | trưởng | trưởng ban | trưởng bản | trưởng bếp | trưởng bộ môn |
            trưởng công an | trưởng ga | trưởng khoa | trưởng làng | trưởng nhóm | trưởng phòng
            | trưởng thôn | trưởng trạm | trưởng trạm y tế | trưởng tàu | trưởng đoàn | trưởng
            ấp | trạm trưởng | trọng tài | trợ giảng | trợ lý | trợ lý huấn luyện viên | tu sĩ |
            tài công | tài xế | tài xế công nghệ | tài xế xe buýt | tài xế xe tải | tùy viên |
            tư lệnh | tỉ phú | tổ trưởng | tổng biên tập | tổng bí thư | tổng công trình sư |
            tổng giám đốc | tổng lãnh sự | tổng thư ký | tổng thống | tổng đạo diễn | viện phó |
            viện sĩ | viện trưởng | võ sư | vđv | vũ công | vũ sư | vận động viên | vụ trưởng |
            xã đội trưởng | xướng ngôn viên | xạ thủ | y sĩ | y tá | ông từ | ông đồ | điêu khắc
            gia | điều dưỡng | điều dưỡng trưởng | điều phối viên | điều tra viên | điện báo
            viên | đô vật | đăng kiểm viên | đại biểu | đại biểu quốc hội | đại diện | đại sứ |
            đại tá | đại úy | đại đức | đạo diễn | đạo diễn sân khấu | đấu giá viên | đầu bếp |
            đầu bếp trưởng | đặc phái viên | đồng giám đốc | đồng sáng lập | đội phó | đội
            trưởng | đội trưởng đội cứu hộ | ảo thuật gia | ủy viên | ủy viên thường trực
        """
        )
    ),
    life_words=frozenset(
        phrases(
            """
            bố của | cha của | cha mẹ | con dâu | con gái | con rể | con trai | cư ngụ | cư trú
            | hiện ở | mẹ của | ngụ | nguyên quán | quê | quê quán | sinh năm | sinh ra | sinh
            sống | sống | thường trú | trú | vợ của | chồng của
            """
        )
    ),
    offices=frozenset(
        phrases(
            """
        ban | bộ | công an | công thương | cục | giao thông | giáo dục | hội | khoa học | lao
        động | môi trường | ngoại giao | nông nghiệp | nội vụ | quốc phòng | sở | trung tâm |
        tài chính | tư pháp | ubnd | viện | văn hóa | xây dựng | y tế
        """
        )
    ),
    determiners=words(
        """
        anh bà bởi cho chị cùng của do là về với ông
        """
    ),
    greetings=phrases(
        """
        xin chào | chào | kính chào | thưa | kính thưa | chúc mừng
        """
    ),
    talk_verbs=frozenset(
        phrases(
            """
        chia sẻ | cho biết | gặp | kể | nói chuyện | phỏng vấn | trao đổi | trò chuyện |
        trả lời | nói | có nói | cho hay | bày tỏ
        """
        )
    ),
    self_naming=(
        "tôi là",
        "tôi tên",
        "tôi tên là",
        "tên tôi là",
        "tui tên",
        "tui là",
        "em tên",
        "em tên là",
        "cháu tên",
        "cháu tên là",
        "con tên",
        "con tên là",
        "gọi tôi là",
        "kêu tui là",
    ),
    name_nouns=words("tên"),
    anonymity_wishes=words(
        """
        kiện muốn nghị xin yêu
        """
    ),
    anonymity_phrases=(
        "ẩn danh",
        "giấu tên",
        "nặc danh",
    ),
    company_words=words("cùng tại với"),
    relative_pronouns=words("người"),
    family_names=words(
        """
        bành bùi bạch cao chu châu chử cù cấn diệp doãn dư dương giang giàng giáp hoàng huỳnh hà
        hồ hứa kha khuất khổng kiều la lâm lê lò lý lưu lương lầu lục lữ mai mạc mẫn nghiêm
        nguyễn ngô ngụy nhâm nhữ ninh nông phan phùng phạm quách sùng sầm thiều thào thái thạch
        thẩm tiêu triệu trà trương trần trịnh tào tô tôn tăng tưởng tạ tống ung uông vi võ văn
        vũ vương vừ âu đinh điêu đoàn đàm đào đậu đặng đổng đỗ đới
        """
    ),
    relatives=frozenset(
        phrases(
            """
        chồng | vợ | con trai | con gái | em trai | em gái | anh trai | chị gái | bạn | đồng
        nghiệp | cha | mẹ | bố | má | ba | cố
        """
        )
    ),
    bodies=frozenset(
        phrases(
            """
        bệnh viện | ban | bộ | ca đoàn | câu lạc bộ | chi nhánh | công ty | cục | cảng | cầu |
        doanh nghiệp | giáo xứ | hiệp hội | hội | học viện | hợp tác xã | huyện | khoa | khu |
        làng | liên đoàn | đường | phố | ngõ | hẻm | thôn | sông | núi | quảng trường | đại lộ |
        tàu | nhà hàng | nhà hát | nhà máy | nhà thờ | nhà trọ | nhà xuất bản |
        nhóm | phường | quán | quận | sân | sở | tập đoàn | thành phố | thị trấn | tiệm | trung
        tâm | trường | trại | tỉnh | tổ | viện | xã | xóm | ấp | đoàn | đảng | đảo | đội | ủy
        ban | ga | đèo | bãi | chợ | bến
        """
        )
    ),
    conjunctions=words(
        """
        & và
        """
    ),
    byline_phrases=phrases(
        """
        bài | bài viết | thực hiện | bài và ảnh | tác giả | phóng viên thực hiện | người
        thực hiện | theo | phỏng vấn | ghi | dẫn chương trình | biên tập | bài, ảnh |
        phóng viên | người đăng | đăng bởi
        | người dẫn | biên tập viên | người viết | người phỏng vấn | viết bởi
        """
    ),
    byline_suffixes=phrases(
        """
        (thực hiện) | thực hiện | (ghi) | (phỏng vấn) | (thực hiện phỏng vấn)
        """
    ),
    photo_words=frozenset(
        phrases(
            """
        hình | hình ảnh | photo | ảnh | ảnh minh họa
        """
        )
    ),
    caption_phrases=phrases(
        """
        ảnh minh họa | ảnh tư liệu | hình minh họa
        """
    ),
    published_phrases=phrases(
        """
        ngày đăng | đăng ngày | đăng lúc | ngày | xuất bản | cập nhật lúc đăng | thứ | đăng
        """
    ),
    updated_phrases=phrases(
        """
        cập nhật | cập nhật ngày | cập nhật lúc | sửa lần cuối | chỉnh sửa
        """
    ),
    source_labels=frozenset(
        phrases(
            """
        nguồn | nguồn tin | theo nguồn
        """
        )
    ),
    related_phrases=phrases(
        """
        tin liên quan | bài liên quan | tin cùng chuyên mục | cùng chuyên mục | có thể
        bạn quan tâm | đọc thêm | xem thêm | đọc nhiều | tin mới | tin khác | các tin
        khác | các tin/bài khác | bài viết liên quan | mới nhất | tin nóng | cùng chủ đề
        | tin nổi bật | bài khác | tin đọc nhiều | cùng tác giả | tin bài khác | các bài
        khác | bài viết mới | tin cùng loại
        """
    ),
    comment_phrases=phrases(
        """
        bình luận | gửi bình luận | phản hồi | ý kiến bạn đọc | ý kiến | viết bình luận
        | gửi phản hồi | ý kiến của bạn | không có nhận xét nào | đăng nhận xét | trả
        lời hủy | để lại bình luận | để lại một bình luận
        """
    ),
    menu_phrases=phrases(
        """
        trang trước | trang sau | chia sẻ | theo dõi | đăng nhập | đăng ký | từ khóa |
        tags | quảng cáo | in bài | in trang | gửi email | lưu bài | liên hệ | bản quyền
        | giấy phép | quay lại | tìm kiếm | nhận tin | tải ứng dụng | cookie | sao chép
        | trang chủ | về đầu trang | toà soạn | đường dây nóng | không sao chép | chủ đề
        | nghe đọc bài | nghe bài | cỡ chữ | bài đăng mới hơn | bài đăng cũ hơn | gửi
        cho bạn bè | xem thêm bình luận | tag: | thẻ: | từ khoá
        """
    ),
    rights_phrases=phrases(
        """
        bản quyền | giấy phép | cơ quan chủ quản | tổng biên tập | tòa soạn | toà soạn | ghi rõ
        nguồn
        """
    ),
    menu_words=frozenset(
        phrases(
            """
        bạn đọc | chia sẻ | chính trị | công nghệ | du lịch | facebook | giáo dục | giải
        trí | khoa học | kinh tế | liên hệ | media | multimedia | môi trường | nhịp sống
        | pháp luật | podcast | quốc tế | sức khỏe | thế giới | thể thao | thời sự |
        trang chủ | video | văn hoá | văn hóa | xe | xã hội | zalo | địa phương | đời
        sống | ảnh | thích | đang tải | trang nhất | đa phương tiện | mới nhất | đọc
        nhiều
        | tin tức | giới thiệu | đô thị | sự kiện | văn bản | thông báo | thư viện
        | dịch vụ | chương trình | nghe lại | hỏi đáp
        """
        )
    ),
    offer_phrases=phrases(
        """
        dành cho thuê bao | đăng ký nhận | cookie
        """
    ),
    contents_phrases=phrases(
        """
        nội dung | mục lục | tóm tắt
        """
    ),
    subject_labels=frozenset(
        phrases(
            """
        chủ đề
        """
        )
    ),
    place_labels=frozenset(
        phrases(
            """
        địa điểm
        """
        )
    ),
    outlet_kinds=frozenset(("blog", "chuyên trang", "trang tin")),
    outlet_words=frozenset(
        phrases(
            """
        báo | bản tin | cổng tin | nguyệt san | nhật báo | thời báo | tuần báo | tạp chí | đài |
        truyền hình | nội san |
        đặc san
        """
        )
    ),
    birth_words=words("sinh"),
    box_phrases=phrases(
        """
        tiểu sử | vài nét | đôi nét | thông tin thêm | hồ sơ
        """
    ),
    translated_phrases=phrases(
        """
        dịch từ tiếng | theo bản tiếng | bản dịch từ tiếng
        """
    ),
    language_names={
        "bồ đào nha": "pt",
        "ý": "it",
        "trung": "zh",
        "nga": "ru",
        "ả rập": "ar",
        "nhật": "ja",
        "hàn": "ko",
        "thái": "th",
        "lào": "lo",
        "khmer": "km",
        "pháp": "fr",
        "hà lan": "nl",
        "anh": "en",
        "đức": "de",
        "tây ban nha": "es",
        "việt": "vi",
    },
)
