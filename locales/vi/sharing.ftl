### Chia sẻ kế hoạch: tự quyết định có gì, bao lâu; mục không chọn thì không hiện.

share-plan-first = Được, làm kế hoạch trước, rồi gửi cho gia đình được.
ask-share =
    Làm liên kết kế hoạch của { $who } để gửi cho gia đình?
    Có: { $things }.
    Mở được: { $until }.
    Mục không cho vào thì người khác không thấy; lúc nào cũng thu lại được.
share-too-many = Hiện đã có { $count } liên kết đang mở, thu lại một cái rồi mới làm cái mới.
share-field-amounts = lượng mỗi ngày
share-field-foods = thức ăn
share-field-schedule = giờ nhắc
share-field-adherence = tuần này uống mấy ngày
share-field-conditions = sức khỏe và thuốc
share-field-refers = chỉ có câu “xin hỏi bác sĩ, dược sĩ hoặc chuyên gia dinh dưỡng trước”
share-days = { $days } ngày
share-until-revoked = đến khi bạn thu lại
share-until = đến { $day }
label-share-go = Chia sẻ như vậy
label-share-add-amounts = Thêm lượng
label-share-add-foods = Thêm thức ăn
label-share-add-schedule = Thêm giờ nhắc
label-share-add-adherence = Thêm ngày đã uống
label-share-add-conditions = Thêm sức khỏe
label-share-leave-amounts = Bỏ lượng
label-share-leave-foods = Bỏ thức ăn
label-share-leave-schedule = Bỏ giờ nhắc
label-share-leave-adherence = Bỏ ngày đã uống
label-share-leave-conditions = Bỏ sức khỏe
label-share-life-7 = Đổi thành 7 ngày
label-share-life-30 = Đổi thành 30 ngày
label-share-life-0 = Đến khi tôi thu lại
share-link =
    Xong rồi, kế hoạch của { $who } gửi đi được.
    Có: { $things }. Mở được: { $until }.
share-way-public =
    Gửi liên kết này cho gia đình:
    { $link }
share-way-telegram =
    Người nhà dùng Telegram, mở liên kết này:
    { $link }
share-typed = 看計畫 { $code }
share-way-code =
    Người nhà dùng LINE, kết bạn với Guben (骨本), trong một ngày gõ đúng chữ này cho Guben:
    { $typed }
share-way-local =
    Guben hiện chỉ ở máy này, nên liên kết chỉ máy này mở được:
    { $link }
link-unserved = (Phải chạy guben serve trước thì địa chỉ này mới mở được.)
share-way-none = Nhưng đây chỉ là dùng thử, không có địa chỉ công khai, nên chưa có liên kết.
share-invitation = Kế hoạch xương của tôi, mời mở xem.
inline-title = Kế hoạch xương của { $who }
inline-note = Có: { $things }
inline-begin = Làm kế hoạch cùng Guben trước, rồi chia sẻ
label-share-line = Gửi qua LINE
label-share-telegram = Gửi qua Telegram
label-share-copy = Sao chép liên kết
label-share-copy-plan = Sao chép kế hoạch
share-copied = Đây là kế hoạch ngày { $day }, sau này có thể đổi; bản mới nhất ở đây: { $link }
share-copied-alone = Đây là kế hoạch ngày { $day }, sau này có thể đổi, trước khi dùng hỏi chính người đó.
label-share-qr = Xem mã QR
label-revoke = Thu lại liên kết
label-revoke-nth = Thu lại số { $number }
label-revoke-all = Thu lại hết
label-shares = Tôi đã chia sẻ gì
shares-none = Hiện không có liên kết nào đang chia sẻ.
share-open =
    Số { $number }: kế hoạch của { $who }, có: { $things }.
    Làm { $made }, mở được: { $until }.
    { $views }
share-unseen = Chưa ai mở.
share-seen = Đã mở { $count } lần, gần nhất { $day } { $time }.
share-seen-by =
    Đã mở { $count } lần, gần nhất { $day } { $time }.
    Trong nhóm gia đình đã xem: { $people }.
share-revoked = Đã thu lại, liên kết đó không mở được nữa.
shares-revoked = Đã thu lại hết, các liên kết đó không mở được nữa.
share-gone-already = Liên kết đó trước đây đã không mở được.
share-gone = Liên kết hoặc mã này không mở được, có thể đã thu lại, hoặc hết hạn. Xin người kia gửi lại.
label-me-too = Tôi cũng muốn
shared-title = Kế hoạch xương
shared-title-named = Kế hoạch xương của { $name }
shared-refers = Kế hoạch này, xin hỏi bác sĩ, dược sĩ hoặc chuyên gia dinh dưỡng trước.
shared-unready = Kế hoạch này còn đang làm, xin xem sau.
shared-about = Người uống thuốc hỏi bác sĩ hoặc dược sĩ trước khi bổ sung; đừng làm theo ngay kế hoạch của người khác.
shared-schedule = Giờ trong ngày
shared-breakfast = cùng bữa sáng
shared-lunch = cùng bữa trưa
shared-dinner = cùng bữa tối
shared-any-meal = cùng bữa ăn
shared-week = Tuần này
shared-week-days = uống { $count } ngày
shared-week-none = Tuần này chưa có ghi chép.
shared-conditions = Sức khỏe và thuốc
page-title = Có người gửi bạn kế hoạch xương
page-description = Mở xem ăn gì, chăm sóc xương thế nào.
page-cover-title =
    Người nhà gửi bạn
    kế hoạch xương
page-cover-words = Bên trong là kế hoạch ăn một ngày. Bấm nút dưới để mở.
page-cover-small = Số lần và giờ mở, người gửi thấy được; không biết bạn là ai.
page-qr = Mã QR của liên kết này
page-sorry = Không mở được kế hoạch này
page-gone = Liên kết có thể đã thu lại, hoặc hết hạn. Xin nhờ người gửi chuyển lại.
page-too-often = Thử quá nhiều lần, vài phút sau mở lại.
page-later = Giờ hơi bận, lát nữa bấm lại.
page-me-too = Trò chuyện với Guben, làm cho mình một bản.
page-in-line = Nói chuyện trên LINE
page-in-telegram = Nói chuyện trên Telegram
page-in-browser = Nói chuyện ở đây
preview-title =
    Người nhà gửi bạn
    kế hoạch xương
preview-words = Mở xem một ngày ăn thế nào

kept-page-title = Dữ liệu Guben đang giữ
kept-page-show = Xem dữ liệu của tôi
kept-page-file = Lưu thành tệp (JSON)
