### Nhắc nhở. Ngắn, ấm, không thúc; không bao giờ có liều.

ask-reminder-time = Muốn nhắc mỗi ngày lúc mấy giờ? Có thể bấm, hoặc nói “8 giờ sáng”.
ask-reminder-time-about = Được, khoảng mấy giờ? Bấm chọn, hoặc nói “8 giờ 30 sáng”.
ask-reminder-time-unsure = Buổi sáng hay buổi tối?
ask-reminder-time-bedtime = Thường khoảng mấy giờ ngủ? Tôi nhắc trước đó.
remind-plan-first = Được, chuyện nhắc nhở đã ghi. Làm kế hoạch trước, rồi chọn giờ.
# $who mẹ
remind-comes-here = Lời nhắc gửi đến bạn ở đây; nhờ bạn nói lại với { $who }. Muốn { $who } tự nhận, nói “gia đình” rồi gửi lời mời.
# $who bố
remind-both = Tôi đặt cho bạn trước. Phần của { $who } đặt riêng, như “nhắc bố tôi lúc 8 giờ sáng”; tất cả gửi đến bạn ở đây.
remind-not-others = Tôi không nhờ người khác nhắc bạn được, nhưng tôi có thể tự nhắc. Nếu muốn, bấm giờ, hoặc nói “nhắc tôi mỗi ngày lúc 8 giờ tối”.
# $who 阿嬤
remind-not-them = Tôi chỉ nhắn được cho bạn, không nhắn thẳng cho { $who }. Muốn tôi nhắc bạn, nói “nhắc mỗi ngày lúc 8 giờ sáng”; muốn { $who } tự nhận, nói “gia đình” rồi gửi lời mời.
remind-of-plan = Tôi nhắc canxi và vitamin D trong kế hoạch. Thuốc khác xin theo nhãn thuốc; đặt báo thức trên điện thoại chắc hơn.
reminder-set = Được, { $days } lúc { $time } tôi nhắc { $who }. Muốn đổi giờ, chỉ cần nói “đổi thành 9 giờ tối”.
remind-days = Được, { $days }.
# $day (Phrase) 11 月 26 日（星期四）
moved-from = Hôm nay đã uống rồi; giờ mới bắt đầu từ { $day }.
# $day (Phrase) 11 月 26 日（星期四）　$usual (String) 08:00
moved-that-day = Được, { $day } tôi nhắc { $who } lúc { $time }; những lúc khác như cũ ({ $usual }).
reminder-is = Hiện nhắc { $who } { $days } lúc { $time }.
reminder-paused-until = Được, nghỉ trước đã, từ { $day } lại nhắc lúc { $time }.
reminder-paused = Được, tạm không nhắc, tôi giữ giờ lại. Muốn bắt đầu lại, nói “nhắc tiếp”.
reminder-stopped = Được, không nhắc { $who } nữa. Muốn bắt đầu lại, nói “nhắc tôi”.
mourned = Xin chia buồn cùng bạn. Cảm ơn bạn đã cho tôi biết. Bạn cũng nhớ giữ gìn sức khỏe nhé.
mourned-stopped = Xin chia buồn cùng bạn. Tôi đã dừng lời nhắc dành cho { $who }. Bạn cũng nhớ ăn uống, nghỉ ngơi nhé.
no-reminder = Hiện chưa đặt nhắc nhở.
reminder-of = Nhắc nhở cho { $who }:
ask-reminder-whose = Bạn muốn nói lời nhắc của ai?
label-whose-all = Tất cả
no-reminder-of = Hiện chưa đặt nhắc nhở cho { $who }.
reminder-is-resting = Lời nhắc cho { $who } ({ $days } lúc { $time }) đang tạm nghỉ. Nói “nhắc tiếp” để bắt đầu lại.
reminder-is-from = Từ { $first }, nhắc { $who } { $days } lúc { $time }.
reminder-is-once = { $day } lúc { $time } sẽ nhắc { $who } một lần.
reminder-every-other = Tôi chưa nhắc theo mấy ngày, theo tháng hay mấy tiếng một lần được. Có thể nói “nhắc tôi thứ hai, thứ tư, thứ sáu lúc 8 giờ sáng”, hoặc “nhắc tôi mỗi ngày lúc 8 giờ sáng”.
reminder-else = Tôi chỉ nhắc uống canxi, vitamin D và những thứ như vậy; việc khác xin dùng báo thức hoặc lịch của điện thoại.
reminder-run-out = Không sao, bổ sung từ thức ăn trước. Nếu muốn tôi tạm nghỉ đến khi mua được, chỉ cần nói “tạm dừng nhắc”.
reminder-forgot = Không sao, bắt đầu lại từ lần này. Cứ dùng lượng bình thường, đừng dùng hai phần một lúc.
reminder-from = Được, từ { $first } tôi nhắc { $who } { $days } lúc { $time }.
reminder-one-week = Nhắc vài ngày trong riêng một tuần tôi chưa làm được. Bạn nói từng ngày, như “nhắc tôi ngày mai lúc 8 giờ sáng”, hoặc cho mọi tuần “nhắc tôi thứ hai, thứ tư, thứ sáu lúc 8 giờ sáng”.
reminder-two-rhythms = Mỗi ngày một giờ khác nhau thì tôi chưa làm được. Xin chọn một giờ, ví dụ “nhắc tôi 8 giờ sáng”.
reminder-on-the-way = Được. Uống xong chỉ cần trả lời “đã uống”.
reminder-noisy = Xin lỗi đã làm phiền. Muốn ít hơn, hãy nói “cuối tuần không cần”; muốn nghỉ một thời gian, hãy nói “tạm dừng nhắc”.
untaken = Được, đã sửa thành chưa uống. Uống rồi báo tôi nhé.
reminder-later-rest = Những ngày nào tôi nghỉ nhắc? Hãy nói cả ngày tháng, như “26/11 đến 30/11 đừng nhắc”. Nếu từ hôm đó không cần nữa, đến hôm đó hãy nói “dừng nhắc”. Trước đó vẫn nhắc như thường.
reminder-not-then = Vào khoảng giờ đó vốn không có lời nhắc; những gì đã đặt vẫn như cũ:
ask-reminder-moves = Có lời nhắc trong khoảng giờ đó. Muốn đổi giờ, bấm bên dưới hoặc nói “đổi thành 8 giờ tối”; không cần nữa thì nói “dừng nhắc”.
moving-too = Được, một tuần hai ngày, tôi nhắc vận động luôn.
moving-not = Được, không nhắc riêng vận động.
every-day = mỗi ngày
on-weekdays = ngày thường
on-weekends = cuối tuần
day-1 = thứ Hai
day-2 = thứ Ba
day-3 = thứ Tư
day-4 = thứ Năm
day-5 = thứ Sáu
day-6 = thứ Bảy
day-7 = Chủ nhật
on-day = { $day }/{ $month } ({ $weekday })
remind-now = { $lines }
remind-lines =
    { $first }
    { $rest }
remind-breakfast = Chào buổi sáng! Nhắc { $who }: cùng bữa sáng, { $what }.
remind-lunch = Chào buổi trưa! Nhắc { $who }: cùng bữa trưa, { $what }.
remind-dinner = Nhắc { $who }: cùng bữa tối, { $what }.
remind-any-meal = Nhắc { $who }: cùng bữa ăn, { $what }.
remind-what-plan = dùng canxi và vitamin D hôm nay theo kế hoạch
remind-what-doctor = canxi và vitamin D dùng theo lời bác sĩ, dược sĩ
remind-what-minor = ăn món nhiều canxi trước, viên canxi theo cha mẹ và bác sĩ
remind-apart = Uống { $medicine } xong, cách { $hours } giờ mới uống canxi.
apart-levothyroxine = hormone tuyến giáp
apart-antibiotics = kháng sinh
apart-bisphosphonate = thuốc loãng xương dạng uống
apart-iron = sắt, kẽm và các thuốc tương tự
remind-food = Hôm nay có thể ăn: { $food }
remind-fact = Bài viết nói: { $quote } ({ $source })
remind-move = Hôm nay cũng vận động nhé: bài viết khuyên mỗi tuần { $times } lần bài chịu lực và tập sức cơ ({ $source }).
remind-scarce = Tin nhắn LINE cho tôi chủ động gửi trong tháng này sắp hết, hết rồi thì tháng sau mới gửi được. Có thể bấm “Cho vào lịch” trước, để điện thoại tự reo.
remind-spent = Tin nhắn LINE cho tôi chủ động gửi trong tháng này đã hết, nên có nhắc nhở không đến được; bạn không làm sai gì. Từ ngày 1/{ $month } tôi lại gửi được. Trước đó có thể bấm “Cho vào lịch”, để điện thoại tự reo.
remind-ask = Uống xong, bấm “Đã uống” hoặc trả lời “đã uống”.
remind-once-over = Lẽ ra tôi nhắc bạn một lần lúc { $time }, nhưng phía tôi gặp trục trặc nên không nhắc được. Xin lỗi bạn.
remind-now-snoozed = Đến giờ rồi, nhắc { $who }: bây giờ tiện uống chưa?
remind-now-follow = Nhắc nhẹ { $who } thêm lần nữa; hôm nay không tiện cũng không sao, bấm “Hôm nay bỏ qua”.
remind-old = Lần này đã qua rồi, không sao, bắt đầu từ lần sau.
calendar-link =
    Thêm địa chỉ này vào lịch điện thoại (“đăng ký lịch”), đến giờ điện thoại tự reo, không cần đợi tin của tôi:
    { $address }
    Địa chỉ chỉ dành cho bạn; muốn dừng, nói “hủy lịch”.
calendar-nowhere = Ở đây chưa có địa chỉ công khai, lịch tạm chưa dùng được; nhắc nhở vẫn như thường.
calendar-closed = Được, địa chỉ lịch đã tắt; nhắc nhở vẫn như thường.
calendar-name = Chăm sóc xương
calendar-title = Chăm sóc xương: { $who }
done = Đã nhận, phần hôm nay xong.
done-already = Lần này đã ghi rồi, cảm ơn bạn.
# $who 您、媽媽　$time (String) 20:00
done-ahead = Được, đã ghi hôm nay cho { $who }; lúc { $time } tôi không nhắc nữa.
undone-ahead = Được, đã sửa thành chưa uống; lúc { $time } tôi vẫn nhắc { $who }.
done-of-another = Được, tôi biết rồi. Ở đây tôi không nhắc người đó, nên không ghi thêm.
done-streak = Đã nhận! Liên tục { $days } ngày rồi, chăm sóc xương là từng ngày như vậy.
done-week = Đã nhận, hôm nay xong rồi. Đó là tuần này; tuần sau mình cùng tiếp tục.
done-month = Đã nhận, hôm nay xong rồi. Đó là tháng trước; tháng này cũng từ từ.
skipped-today = Được, hôm nay nghỉ, mai gặp.
# $day (Phrase)
skipped-day = Được, { $day } không nhắc; sau đó như cũ.
# $first $last (Phrase) 26/11 (thứ năm)
skipped-day-to = Được, từ { $first } đến { $last } không nhắc; sau đó như cũ.
# $first $last (Phrase) 11 月 26 日（星期四）
ask-away = Từ { $first } đến { $last }: vẫn nhắc như thường, hay tạm không nhắc?
label-away-silent = Tạm không nhắc
label-away-on = Vẫn nhắc
away-as-usual = Được, tôi vẫn nhắc như thường.
day-off-is = { $day } không nhắc { $who }.
day-off-daily = { $day } không có lần nhắc thường ngày cho { $who }.
day-off-is-to = Từ { $first } đến { $last } không nhắc { $who }.
# $day (Phrase)
skipped-unset = Được, { $day } không nhắc. Giờ nhắc chưa đặt; khi nào biết, cứ nói mấy giờ.
reminder-not-set = Được, lần đó tạm không đặt.
reminder-daily-stopped = Được, không nhắc mỗi ngày nữa. Muốn bắt đầu lại, nói “nhắc tôi”.
reminder-drop-which = Bạn muốn bỏ cái nào? Xin nói là cái mỗi ngày, hay lần của ngày nào.
ask-reminder-which = Bạn muốn đổi cái nào?
# $day (Phrase) 26/11 (thứ năm)
ask-reminder-shift = Chỉ lần này, { $day }, hay từ nay mỗi ngày đều đổi?
# $time (String) 10:00、20:00
label-daily-to = Thường ngày { $time }
# $time (String) 10:00
label-once-to = Chỉ lần đó { $time }
# $time (String) 08:00
snoozed-stays = Chỉ lần này thôi; ngày thường vẫn { $time }. Muốn đổi hẳn, nói “đổi thành 9 giờ sáng mỗi ngày”.
snoozed = Được, { $minutes } phút nữa tôi nhắc lại.
snoozed-until = Được, lúc { $time } tôi sẽ nhắc lại.
reminder-once = Được, { $minutes } phút nữa tôi sẽ nhắc { $who } một lần.
reminder-once-at = Được, { $day } lúc { $time } tôi sẽ nhắc { $who }, chỉ một lần này.
reminder-once-when = Muốn nhắc một lần, xin nói ngày và giờ chưa qua, ví dụ “ngày mai 3 giờ chiều nhắc tôi”. Muốn mỗi ngày, nói “nhắc tôi mỗi ngày lúc 3 giờ chiều”.
ask-reminder-once = Được, chỉ nhắc một lần này. Lúc mấy giờ? Chỉ cần nói “3 giờ chiều”.
reminder-once-full = Tôi giữ nhiều nhất { $count } lần nhắc một lần. Khi những lần trước đã qua, xin nói lại với tôi.
reminder-once-which = Có nhiều hơn một lần, nên tôi để nguyên tất cả. Muốn đổi, hãy nói “dừng nhắc” rồi đặt lại; lần đầu là { $day }.
whom-meant = Nhắc cho ai vậy? Xin nói lại cùng với người đó, ví dụ “nhắc mẹ lúc 8 giờ sáng”.
reminder-once-gone = Lần nhắc một lần vào { $day } lúc { $time } cũng không nhắc nữa; nếu vẫn cần, xin nói lại ngày và giờ.
snoozed-nothing = Được ạ, không vội.
week-none = Tuần này chưa có ghi chép. Bắt đầu hôm nay cũng tốt.
label-time = { $time }
label-done = Đã uống
label-snooze = Lát nữa
label-skip-today = Hôm nay bỏ qua
label-minutes = { $minutes } phút nữa
label-stop-reminder = Dừng nhắc
label-go-on = Nhắc tiếp
label-week = Xem tuần này
label-calendar = Cho vào lịch
label-calendar-off = Tắt lịch
label-move-yes = Nhắc vận động luôn
label-move-no = Không nhắc vận động
answered-took = ✓ { $time } đã uống
answered-skip = ✓ { $time } hôm nay bỏ qua
ask-zone = Hiện bạn sống ở nước hay thành phố nào? Có thể bấm, hoặc cứ gõ tên, ví dụ “Nhật Bản”. Nhắc nhở theo giờ ở đó.
ask-zone-which = Ở đó có hơn một múi giờ, xin hỏi khu nào?
ask-zone-whose = Đang đặt nhắc nhở cho { $who }. Nhắc nhở của { $who } cũng theo giờ ở đó? Có thì bấm địa điểm, không thì bấm “Hủy”.
zone-set = Được, nhắc nhở của { $who } theo giờ { $zone }. Lần tới { $day } { $time }, ở Đài Loan là { $homeday } { $home }.
zone-set-home = Được, nhắc nhở của { $who } theo giờ Đài Loan. Lần tới { $day } { $time }.
zone-kept = Đã ghi, nhắc nhở sau này theo giờ { $zone }.
label-zone = { $zone }
label-zone-ask = Không ở Đài Loan
zone-asia-taipei = Đài Loan
zone-asia-tokyo = Nhật Bản
zone-asia-seoul = Hàn Quốc
zone-asia-shanghai = Trung Quốc đại lục
zone-asia-hong-kong = Hồng Kông
zone-asia-macau = Ma Cao
zone-asia-singapore = Singapore
zone-asia-kuala-lumpur = Malaysia
zone-asia-bangkok = Thái Lan
zone-asia-ho-chi-minh = Việt Nam
zone-asia-manila = Philippines
zone-asia-kolkata = Ấn Độ
zone-asia-dubai = Dubai
zone-europe-london = Anh
zone-europe-paris = Pháp
zone-europe-berlin = Đức
zone-europe-amsterdam = Hà Lan
zone-europe-zurich = Thụy Sĩ
zone-europe-vienna = Áo
zone-europe-rome = Ý
zone-asia-jakarta = Indonesia, Jakarta
zone-asia-makassar = Indonesia, Bali
zone-pacific-auckland = New Zealand
zone-america-new-york = Mỹ (New York)
zone-america-chicago = Mỹ (Chicago)
zone-america-denver = Mỹ (Denver)
zone-america-phoenix = Mỹ (Phoenix)
zone-america-los-angeles = Mỹ (Los Angeles)
zone-america-anchorage = Alaska
zone-pacific-honolulu = Hawaii
zone-america-vancouver = Canada, Vancouver
zone-america-edmonton = Canada, Calgary
zone-america-winnipeg = Canada, Winnipeg
zone-america-toronto = Canada, Toronto
zone-america-halifax = Canada, Halifax
zone-australia-perth = Úc, Perth
zone-australia-adelaide = Úc, Adelaide
zone-australia-brisbane = Úc, Brisbane
zone-australia-sydney = Úc, Sydney
zone-australia-melbourne = Úc, Melbourne
