### Trò chuyện. Ấm áp, ngắn; không trách, không chẩn đoán, không hứa.

greet =
    Xin chào, tôi là { -brand } (骨本), cùng bạn chăm sóc xương. 🦴
    Tôi hỏi vài câu đơn giản, rồi tóm tắt từ hai bài viết: mỗi ngày khoảng bao nhiêu canxi, vitamin D3, K2, K1, và có thể ăn gì.
    Tôi không phải bác sĩ, không khám bệnh được, cũng không làm thay bác sĩ, dược sĩ và chuyên gia dinh dưỡng.

    Tuổi, giới tính, nắng, sức khỏe và ăn uống bạn cho biết chỉ dùng để làm kế hoạch này, lưu có mã hóa. Muốn xóa hết, lúc nào cũng có thể gõ “xóa dữ liệu của tôi”.

    Cũng có thể nói trong một câu, như:
    “Mẹ tôi 68 tuổi, ít ra nắng, không uống thuốc chống đông”
greet-short =
    Xin chào, tôi là { -brand } (骨本), cùng bạn chăm sóc xương. Tôi không phải bác sĩ, không làm thay bác sĩ được.
    Điều bạn nói chỉ dùng để làm kế hoạch này, lưu có mã hóa; gõ “xóa dữ liệu của tôi” là xóa hết.
greet-again = Xin chào, lại gặp nhau rồi. Tôi còn nhớ: { $things }.
greet-back = Xin chào! Muốn xem kế hoạch, đặt nhắc nhở, hay hỏi gì, cứ nói.
group-private = Chào mọi người, tôi là { -brand }. Chuyện sức khỏe không tiện nói trong nhóm; xin bấm vào ảnh của tôi và nói riêng với tôi.
about = Được, chúng ta xem phần của { $whose }.
noted = Đã ghi: { $things }. (Muốn sửa, chỉ cần nói lại)
noted-health = Đã ghi: { $things }. Chỉ dùng để quyết định có được đưa số hay không; không muốn tôi giữ, nói “đừng ghi” là xóa.
noted-others = { $things }: tôi cũng ghi lại. Mình làm từng người một nhé.
noted-others-health = { $things }: tôi cũng ghi lại. Mình làm từng người một nhé. Chỉ dùng để quyết định có được đưa số hay không; không muốn tôi giữ, nói “đừng ghi” là xóa.
next-waits = Kế hoạch cho { $who } chưa làm xong. Xem tiếp nhé?
label-turn = Tiếp: { $who }
struck = Vâng, mục này tôi đã bỏ đi.
going-on = Vâng, mình tiếp tục nhé.
asked-soon = Vâng, lát nữa tôi sẽ hỏi đến điều đó. Trước hết là câu này:
sun-left-between = Vâng, như vậy là ở giữa; tạm thời tôi tính là ít phơi nắng. Khi nào nhớ ra, cứ nói với tôi.
calcium-given = Vâng. Viên canxi bác sĩ kê, xin uống theo lời bác sĩ. Có cần bổ sung thêm không, khi tái khám hỏi bác sĩ là chắc nhất.
nothing-more = Vâng, tạm vậy nhé. Nhớ ra điều gì, cứ nói với tôi bất cứ lúc nào.
diet-unlisted = Tôi hiểu rồi. Cái đó không có trong danh sách của tôi, nên khi chọn món xin bạn tự lưu ý.
denied-noted = Tôi đang ghi: { $things }. Nếu hoàn toàn không dùng, bấm “Sửa sức khỏe”, tôi sẽ hỏi lại câu này; nếu chỉ lần này chưa uống thì không cần sửa.
nothing-new = Vâng, điều này tôi đã ghi rồi.
health-unlisted = Vâng, tôi hiểu rồi. Điều này không nằm trong danh sách tôi cần hỏi, nên kế hoạch giữ nguyên; ăn uống thế nào xin theo bác sĩ và chuyên gia dinh dưỡng đang khám.
health-whose = Đó là chính bạn hay { $who }? Xin nói lại cùng với người đó để tôi không ghi nhầm, ví dụ “chính tôi uống warfarin”.
kin-which = “{ $word }” có phải cùng một người với { $who } đã nói trước đây không? Nếu phải, xin nói lại bằng “{ $who }”; nếu là người khác, xin nói kèm tuổi để tôi không ghi nhầm.
tube-fed = Vâng, tôi hiểu rồi: ăn qua ống. Danh sách của tôi là thức ăn ăn bằng miệng, chưa chắc hợp với ống; trong đó có bao nhiêu canxi và có cần bổ sung không, xin hỏi chuyên gia dinh dưỡng hoặc bác sĩ phụ trách. Xin đừng tự thêm, cũng đừng tự nghiền thực phẩm bổ sung bơm qua ống.
said-again = Vâng, tôi nhắc lại:
misread = Xin lỗi, tôi chưa hiểu. Xin hỏi lại:
misread-again = Tôi vẫn chưa hiểu, xin hỏi cách khác; không tiện trả lời thì bấm “Bỏ qua”.
misread-left = Tôi vẫn chưa hiểu, vậy chúng ta bỏ qua câu này và đi tiếp. Sau này nói lúc nào cũng được.
plan-not-yet = Kế hoạch còn thiếu vài câu; trả lời xong là xem được.
not-understood = Xin lỗi, tôi chưa hiểu câu này. Bạn có thể nói “xem kế hoạch”, “nhắc tôi”, “sửa thông tin”, “ăn đậu phụ được không”, hoặc “cho mẹ tôi”. Câu ngắn tôi dễ hiểu nhất.
empty = Tôi không thấy chữ nào. Xin gõ chữ, hoặc bấm micro trên bàn phím để nói.
old-button = Nút đó không còn dùng nữa. Chúng ta tiếp tục từ đây.
thanks = Không có gì. Chăm sóc xương cứ từ từ thôi.
nodded = Được. Khi nào cần cứ nói với tôi.
insult = Xin lỗi đã làm bạn không vui. Hãy nói chỗ nào sai, tôi sẽ sửa.
after-alarm-119 = Tôi hiểu rồi. Nếu người đó vẫn chưa khỏe, hoặc bạn lo lắng, xin gọi ngay 119 và làm theo lời hướng dẫn trong điện thoại. Chuyện xương không vội, lúc nào nói tiếp cũng được.
after-alarm-1925 = Cảm ơn bạn đã nói với tôi. Khi trong lòng khổ, lúc nào cũng có thể gọi 1925 (24 giờ, miễn phí), sẽ có người lắng nghe bạn; nếu đang nguy hiểm đến tính mạng, xin gọi ngay 119. Chuyện xương không vội.
help-is-coming = Có người đến giúp là tốt rồi. Xin làm theo lời 119 và nhân viên y tế, bên cạnh nên có người; nếu tình hình thay đổi, xin gọi lại 119 ngay.
help =
    Tôi có thể giúp bạn:
    ・làm kế hoạch: nói “xem kế hoạch”
    ・xem cho người nhà: nói “cho mẹ tôi”
    ・sửa thông tin: nói “sửa thông tin”
    ・nhắc mỗi ngày: nói “nhắc tôi mỗi ngày lúc 8 giờ sáng”
    ・chữ to hơn: nói “chữ to hơn”
    ・xem tôi giữ những gì: nói “xem dữ liệu của tôi”
    ・lần này đừng lưu: nói “đừng lưu lại”
    ・xóa hết: nói “xóa dữ liệu của tôi”
    ・đổi ngôn ngữ: nói “ngôn ngữ”
    Người không khỏe xin đi khám bác sĩ; khẩn cấp xin gọi 119.
why-ask-age = Bài viết chia theo tuổi: tuổi khác thì lượng mỗi ngày khác. Nếu không muốn nói cũng không sao.
why-ask-sex = Bài viết có một hàng riêng cho phụ nữ sau mãn kinh, nên tôi mới hỏi. Nếu không muốn nói cũng không sao.
why-ask-menopause = Sau mãn kinh, lượng trong bài viết khác đi, nên tôi mới hỏi. Nếu không chắc cũng không sao.
why-ask-sun = Da gặp nắng sẽ tự tạo vitamin D. Phơi nắng nhiều hay ít thì lượng D3 trong bài viết khác nhau.
why-ask-safety = Với một số bệnh và thuốc, như bệnh thận, sỏi thận, thuốc chống đông máu (thuốc loãng máu), tự bổ sung canxi, vitamin D hoặc K có thể không an toàn. Có biết thì tôi mới không đưa ra con số sai. Không muốn nói cũng được, chỉ là lần này tôi không ghi con số.
why-ask-diet = Có biết thì tôi sẽ không nêu những món không ăn được. Nếu không muốn nói cũng không sao.
why-what = Khi bạn có kế hoạch, tôi có thể cho biết mỗi con số và món ăn trong đó từ đâu ra.
cancelled = Được, tạm dừng ở đây. Muốn tiếp tục, nói “xem kế hoạch”.
restarted = Được, chúng ta làm lại từ đầu.
no-way-back = Không có câu nào trước câu này; chúng ta tiếp tục từ đây.
change-which = Hiện đang ghi: { $things }. Muốn sửa mục nào? Cũng có thể nói thẳng, ví dụ “58 tuổi”.
erase-sure = Bạn có muốn xóa hết dữ liệu, kế hoạch và nhắc nhở không? Của bạn và của người nhà ở đây đều bị xóa, xóa rồi không lấy lại được.
erased = Đã xóa hết, tôi không giữ lại gì. Muốn bắt đầu lại, nói “xin chào”.
erase-kept = Được, tất cả vẫn còn, không xóa gì.
erase-one-sure = Bạn có muốn xóa dữ liệu, kế hoạch và nhắc nhở của { $who } không? Chỉ xóa phần này, của người khác vẫn còn. Xóa rồi không lấy lại được.
erased-one = Đã xóa dữ liệu, kế hoạch và nhắc nhở của { $who }. Của người khác vẫn còn.
erase-nobody = Tôi không giữ dữ liệu của người này. Bạn muốn xóa của ai?
erase-in-turn = Được, từng người một.
erase-which = Bạn muốn xóa dữ liệu của ai?
erase-one-kept = Được, dữ liệu của { $who } vẫn giữ lại.
exported = Những gì tôi giữ: { $things }.
exported-nothing = Tôi không giữ dữ liệu nào của bạn.
exported-rest = Trong tài khoản còn giữ: { $things }.
exported-ids =
    Ngoài ra chỉ giữ số của tin nhắn (không cho biết nội dung), để không trả lời một tin hai lần.
    Muốn sửa, nói “sửa thông tin”; muốn xóa, nói “xóa dữ liệu của tôi”, hoặc chỉ một người: “xóa dữ liệu của mẹ tôi”.
exported-page =
    Muốn xem cả trang, in hoặc lưu lại, mở trang này (dùng được một giờ, xin đừng chuyển cho người khác):
    { $address }
is-born = sinh { $day }
is-reminder = nhắc nhở ({ $days } { $time })
is-reminder-former = nhắc nhở đã dừng ({ $days } { $time })
is-reminder-single = nhắc một lần ({ $day } { $time })
is-diary = { $count } lần trả lời nhắc nhở
is-zone = giờ { $zone }
is-shares = { $count } liên kết đang mở
is-large = chữ to
consent-given = đã đồng ý: { $what } ({ $day }, { $channel }, thông báo bản { $version })
consent-health = ghi tình trạng sức khỏe
consent-reminder = nhắc nhở
consent-share = chia sẻ kế hoạch
consent-family = để người nhà giúp
unremembered = Được, phần sức khỏe đã xóa, không ghi. Thiếu câu này tôi không thể đưa số; xin hỏi bác sĩ hoặc dược sĩ.
unremembered-nothing = Được. Chưa ghi gì về sức khỏe; khi tôi hỏi, không muốn nói cũng được.
idle-ask =
    Lâu rồi không gặp, bạn khỏe không? Đã một năm chúng ta không trò chuyện.
    Tôi vẫn giữ dữ liệu và nhắc nhở của bạn. Nếu không trả lời, ba mươi ngày sau sẽ xóa hết.
    Muốn giữ lại, chỉ cần trả lời tôi bất cứ câu gì.
kept-all = Được, tôi giữ tất cả cho bạn.
fleeting-on = Được, lần này bạn nói gì tôi cũng không giữ: một giờ không nói chuyện là xóa hết. Chỉ khi đặt nhắc nhở hoặc gửi cho gia đình tôi mới ghi lại.
fleeting-off = Nhắc nhở và chia sẻ phải nhớ mới làm được, nên từ bây giờ tôi sẽ ghi. Không muốn ghi, nói lại “đừng lưu lại”.
odd = Cảm ơn đã cho biết. Tôi chuyển đoạn vừa rồi cho người phụ trách kiểm tra, không kèm dữ liệu nào của bạn.
larger = Được, chữ đã to hơn. Muốn trở lại, nói “chữ nhỏ hơn”.
larger-telegram = Chữ của Telegram phải chỉnh trên điện thoại: mở “Cài đặt” của Telegram, tìm “Cỡ chữ”, kéo to ra.
larger-terminal = Chữ của terminal chỉnh trong cửa sổ, thường bấm Ctrl và “+” là to hơn.
smaller = Được, chữ trở lại cỡ cũ.
sent-sticker = Đã nhận nhãn dán, cảm ơn!
sent-photo = Tôi không đọc được ảnh. Xin gõ chữ, hoặc bấm micro trên bàn phím để nói.
sent-voice = Tôi chưa nghe được tin nhắn thoại. Xin bấm micro trên bàn phím để nói, điện thoại sẽ đổi thành chữ.
sent-video = Tôi không hiểu video. Xin gõ chữ, hoặc bấm micro trên bàn phím để nói.
sent-location = Cảm ơn, nhưng tôi không cần biết bạn ở đâu.
sent-file = Tôi không mở được tệp. Xin gõ điều muốn nói.
sent-contact = Cảm ơn, nhưng tôi không giữ liên lạc của người khác. Muốn xem cho người nhà, nói “cho mẹ tôi”.
sent-edited = Tôi thấy bạn đã sửa tin nhắn. Nếu muốn đính chính, xin nói lại một lần.
sent-unsent = Bạn đã thu hồi một tin nhắn. Nếu điều trong đó không tính, xin cho biết cần sửa gì.
sent-other = Cái này tôi không hiểu. Xin gõ chữ, hoặc bấm micro trên bàn phím để nói.

is-subject-self = bạn
is-yourself = chính bạn
is-subject-mother = mẹ
is-subject-father = bố
is-subject-grandmother = bà
is-subject-grandfather = ông
is-subject-spouse = chồng/vợ bạn
is-subject-child = con
is-subject-other = người này
is-called = { $name }
is-age = { $age } tuổi
is-sex-female = nữ
is-sex-male = nam
is-menopause-yes = đã mãn kinh
is-menopause-no = chưa mãn kinh
is-sun-low = ít phơi nắng
is-sun-ample = nhiều nắng
is-conditions-none = không có bệnh và thuốc nào được liệt kê
is-conditions-warfarin = uống thuốc chống đông loại warfarin
is-conditions-unknown-anticoagulant = có thể uống thuốc chống đông (không rõ loại nào)
is-conditions-kidney-disease = bệnh thận
is-conditions-kidney-stones = sỏi thận
is-conditions-hypercalcemia = canxi máu quá cao, hoặc bệnh làm canxi máu cao
is-conditions-pregnant = có thai hoặc chuẩn bị có thai
is-conditions-breastfeeding = đang cho con bú
is-conditions-active-vitamin-d = vitamin D bác sĩ kê
is-conditions-doac = thuốc chống đông loại mới (DOAC)
is-conditions-thiazide-digoxin-lithium = thuốc lợi tiểu, digoxin hoặc lithium
is-conditions-levothyroxine = hormone tuyến giáp
is-conditions-antibiotics = đang uống kháng sinh
is-conditions-bisphosphonate = thuốc loãng xương dạng uống
is-conditions-osteoporosis-injection = tiêm thuốc loãng xương
is-conditions-iron = sắt, kẽm và các thuốc tương tự phải uống cách canxi
is-conditions-steroid-aed = steroid, thuốc động kinh và các thuốc tương tự
is-conditions-heart-disease = bệnh tim mạch
is-conditions-malabsorption = hấp thu bị ảnh hưởng
is-conditions-fragility = dấu hiệu cảnh báo loãng xương
is-conditions-unread = một điều hiện chưa đọc được
is-diet-none = ăn được hết
is-diet-vegetarian = ăn chay (được trứng, sữa)
is-diet-vegan = thuần chay
is-diet-lactose-intolerant = uống sữa khó chịu
is-diet-fish-allergy = dị ứng cá
is-diet-soy-allergy = dị ứng đậu nành
is-diet-egg-allergy = dị ứng trứng
is-diet-milk-allergy = dị ứng sữa
is-diet-sesame-allergy = dị ứng mè
is-diet-unread = một điều hiện chưa đọc được
