### Nhóm gia đình. Mọi điều do chính người đó quyết định, hai bên đều thấy, lúc nào cũng thu lại được.

circle-empty =
    Gia đình có thể cùng bạn chăm sóc xương: xem kế hoạch của bạn, biết đã uống chưa, giúp nhắc; bạn cũng có thể ở bên cha mẹ như vậy.
    Cho những gì là do chính người được chăm quyết định, lúc nào cũng thu lại được.
circle-choose = Vâng. Bạn muốn cách nào? Chạm vào một nút, hoặc nói thẳng "mời con gái tôi" hay "tôi muốn chăm sóc mẹ".
circle =
    Nhóm gia đình của bạn:
    { $ties }
    Bấm tên để xem, sửa, hoặc rời đi.
circle-helper = { $who } giúp bạn ({ $things })
circle-helped = bạn giúp { $who } ({ $things })
circle-full = Nhóm gia đình nhiều nhất { $count } người, mời một người rời đi rồi mới mời thêm.
circle-cannot = Giờ chưa xem được, lát nữa thử lại.
tie-gone = Hiện hai bên không liên kết, nên không xem được, cũng không nhắc được.
label-tie = { $who }
label-circle-invite = Mời người nhà giúp
label-circle-after = Chăm người nhà
label-circle-move = Nối máy khác của tôi
may-see = xem kế hoạch
may-told = biết đã uống chưa
may-nudge = giúp nhắc
may-nothing = chưa cho mục nào
kin-mother = Mẹ
kin-father = Bố
kin-grandmother = Bà
kin-grandfather = Ông
kin-daughter = Con gái
kin-son = Con trai
kin-spouse = Chồng/vợ
kin-other = Người nhà
kin-numbered = { $who } ({ $number })
ask-family-whom = Mời ai? Bấm, hoặc gõ tên.
ask-family-after = Muốn chăm ai? Bấm, hoặc gõ tên.
ask-family-may =
    Cho { $who } làm gì? (Kế hoạch của: { $whose })
    Sức khỏe và thuốc không bao giờ cho xem. Sau này lúc nào cũng sửa được.
label-may-stn = Cả ba đều được
label-may-st = Xem, biết đã uống
label-may-sn = Xem, giúp nhắc
label-may-s = Chỉ xem kế hoạch
label-may-n = Chỉ giúp nhắc
label-may-none = Không mục nào
invite-help =
    Xong rồi. Khi đã tham gia, { $who } có thể: { $things }.
    Lời mời chỉ dùng một lần, trong bảy ngày; mã để gõ, trong một ngày. Xin chỉ gửi cho { $who }.
invite-after =
    Xong rồi, xin gửi cho { $who }. Mở ra rồi, { $who } quyết định bạn được làm gì.
    Lời mời chỉ dùng một lần, trong bảy ngày; mã để gõ, trong một ngày.
invite-hand =
    Xong rồi, xin chỉ gửi cho chính { $who }. Mở ra rồi, dữ liệu này là của { $who }, tôi xóa khỏi chỗ bạn; có được giúp tiếp không, { $who } quyết định.
    Lời mời chỉ dùng một lần, trong bảy ngày; mã để gõ, trong một ngày.
invite-move =
    Mở Guben trên máy khác hoặc ứng dụng nhắn tin khác, nối theo cách dưới đây. Nối rồi hai bên là cùng một người.
    Chỉ dùng một lần, trong nửa giờ. Xin đừng đưa cho người khác.
invite-way-telegram =
    Dùng Telegram, mở liên kết này:
    { $link }
invite-way-web =
    Dùng trang web, mở liên kết này:
    { $link }
invite-way-line =
    Dùng LINE, mở liên kết này, gửi chữ đã điền sẵn:
    { $link }
    LINE trên máy tính xin kết bạn với Guben (骨本), rồi gõ mã này:
    { $code }
invite-way-code =
    Mở Guben, gõ mã này cho Guben:
    { $code }
invite-words = Tôi dùng Guben (骨本) chăm sóc xương, mời bạn cùng tham gia.
invite-gone = Lời mời này không mở được: có thể đã dùng, hết hạn, hoặc gõ sai. Xin người nhà gửi lời mời mới.
invite-wait = Thử quá nhiều lần, xin một giờ sau thử lại, hoặc xin người nhà gửi lời mời mới.
invite-own = Đây là lời mời của chính bạn, người nhà mở mới có tác dụng.
joined-helper =
    Đã nối! { $who } cho bạn: { $things }.
    Bên kia lúc nào cũng sửa được; muốn rời đi, nói “rời nhóm gia đình”.
joined-there =
    { $who } đã tham gia, có thể: { $things }.
    Muốn sửa hoặc bỏ, nói “gia đình”.
joined-deciding = { $who } đã mở lời mời của bạn, đang quyết định bạn được làm gì.
ask-family-allow =
    { $who } muốn giúp bạn. Cho { $who } làm gì?
    Sức khỏe và thuốc không bao giờ cho xem; sau này nói “gia đình” lúc nào cũng sửa được.
ask-family-call = Người này là ai của bạn? Bấm, hoặc gõ cách bạn thường gọi.
called-helper = Được, tôi sẽ nói là { $who }.
called-helped = Được. Muốn biết, nói “gia đình” rồi bấm { $who }.
name-unreadable = Tên này tôi không đọc được, xin gõ một hai chữ, ví dụ “Lan”.
tie-helper = { $who } có thể: { $things }.
tie-helped = { $who } cho bạn: { $things }.
tie-changed = Đã sửa. { $who } giờ có thể: { $things }.
tie-changed-there = { $who } đã sửa điều cho bạn: { $things }.
tie-not-allowed = { $who } chưa mở mục này cho bạn, có thể nhờ họ nói “gia đình” (家人) trong Guben để mở.
tie-remove-sure = Mời { $who } rời đi? Sau đó không xem được kế hoạch của bạn, cũng không nhắc bạn được.
tie-leave-sure = Ngừng liên kết với { $who }? Sau đó không xem được kế hoạch, cũng không giúp nhắc được.
tie-kept = Được, vẫn liên kết.
tie-ended = Đã ngừng liên kết với { $who }.
tie-ended-there = Liên kết giữa bạn và { $who } đã kết thúc.
label-tie-today = Hôm nay uống chưa?
label-tie-plan = Xem kế hoạch
label-tie-nudge = Nhắc một chút
label-tie-leave = Ngừng liên kết
label-tie-end = Ngừng
label-tie-stay = Khoan đã
label-may-give-see = Cho: xem kế hoạch
label-may-give-told = Cho: biết đã uống
label-may-give-nudge = Cho: giúp nhắc
label-may-take-see = Bỏ: xem kế hoạch
label-may-take-told = Bỏ: biết đã uống
label-may-take-nudge = Bỏ: giúp nhắc
ask-family-which = Bạn nói người nào?
today-taken = { $who } hôm nay đã uống. Tuần này uống { $days } ngày.
today-waiting = { $who }: nhắc nhở hôm nay đã đến, chưa trả lời. Tuần này uống { $days } ngày.
today-skipped = { $who } hôm nay nói bỏ qua. Tuần này uống { $days } ngày.
today-not-yet = { $who } hôm nay chưa đến giờ nhắc. Tuần này uống { $days } ngày.
today-unreminded = { $who } không đặt nhắc nhở, nên tôi không biết hôm nay uống chưa. Tuần này có trả lời { $days } ngày.
digest-missed = { $who } mấy ngày này không trả lời nhắc nhở: { $days }. Có thể chỉ quên bấm, rảnh thì gọi điện hỏi thăm.
label-digest-week = Báo mỗi tuần
label-digest-day = Báo mỗi ngày
digest-every-week = Được, chuyện của { $who } tôi báo mỗi tuần một lần.
digest-every-day = Được, { $who } ngày nào không trả lời, hôm sau tôi báo bạn.
nudge-sent = Được, tôi đi nhắc { $who }, sẽ nói là bạn nhờ.
nudge-quiet = Chỗ { $who } giờ là lúc nghỉ, ban ngày nhắc tốt hơn.
nudge-needless = { $who } hôm nay đã uống rồi, không cần nhắc.
nudge-enough = Hôm nay đã nhắc { $who } { $count } lần, thêm nữa sẽ thành áp lực, mai hãy nói.
nudge-worked = { $who } trả lời tôi rồi: đã uống.
remind-now-nudged = { $who } nhắc { $whose }: phần hôm nay uống chưa?
hand-nobody = Chỗ bạn không có dữ liệu ghi giúp người khác, nên không có gì để giao.
hand-taken = Đã nhận, giờ là của chính bạn: { $things }.
hand-reminders = Nhắc nhở cũng mang theo: { $time }. Không cần thì nói “dừng nhắc”.
hand-gone = { $who } đã nhận dữ liệu, tôi đã xóa khỏi chỗ bạn.
hand-kept = Được, giữ lại: { $things }.
ask-family-take =
    Chỗ bạn đã có một bản dữ liệu, giữ bản nào? Bản kia sẽ xóa.
    Của bạn: { $mine }.
    Người nhà giao: { $theirs }.
label-take-theirs = Giữ bản người nhà
label-take-mine = Giữ bản của tôi
ask-family-merge =
    Hai bên đều có dữ liệu, giữ bản nào? Bản kia sẽ xóa, nhóm gia đình đều giữ lại.
    Ở đây: { $here }.
    Bên kia: { $there }.
ask-family-move =
    Đây có phải máy khác hoặc ứng dụng khác của chính bạn? Nối rồi hai bên là cùng một người.
    Ở đây: { $here }. Bên kia: { $there }.
label-merge-yes = Là tôi, nối lại
label-merge-no = Không phải tôi
merge-not = Được, không nối.
label-merge-here = Giữ bản ở đây
label-merge-there = Giữ bản bên kia
moved-here = Đã nối, ở đây và bên kia giờ là cùng một người.
moved-done = Hai bên đã nối, tôi đang giữ: { $things }. Nhắc nhở gửi đến bên vừa nối; muốn đổi bên, nói “nhắc ở đây” ở bên đó.
home-here = Được, từ nay nhắc nhở gửi đến đây.
channels =
    Bạn nói chuyện với Guben từ những nơi này:
    { $channels }
channel-here = { $kind } (đang ở đây)
channel-there = { $kind }
channel-line = LINE
channel-telegram = Telegram
channel-web = trang web
channel-terminal = terminal
channel-other = khác
label-part = Ngừng nối { $kind }
label-home = Nhắc ở đây
parted = Được, bên đó đã ngừng nối, không thấy dữ liệu của bạn nữa.
label-private-line = Nói riêng trên LINE
label-private-telegram = Riêng trên Telegram
