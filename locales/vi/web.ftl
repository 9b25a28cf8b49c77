### Chữ trên trang web.

web-title = Guben | Chăm sóc xương
web-description = Trò chuyện vài câu, Guben lập kế hoạch ăn uống cho xương của bạn.
web-name = Guben
web-tagline = Cùng bạn chăm sóc xương
web-not-medical = Đây không phải lời khuyên y tế, không làm thay bác sĩ, dược sĩ hay chuyên gia dinh dưỡng.
web-larger = Chữ to hơn
web-log = Trò chuyện
web-choices = Có thể trả lời
web-input = Câu trả lời của bạn
web-placeholder = Gõ ở đây
web-send = Gửi
web-noscript = Trang này cần bật JavaScript để trò chuyện. Bật rồi tải lại là bắt đầu được.
web-bot-says = Guben nói:
web-you-say = Bạn nói:
web-typing = Guben đang trả lời
web-not-sent = Chưa gửi được
web-no-answer-yet = Chưa kết nối được Guben
web-again = Gửi lại
web-offline = Hiện không có mạng, kết nối lại là tiếp tục được.
web-no-cookies = Trình duyệt chặn cookie, Guben sẽ không nhớ điều bạn vừa nói. Xin cho phép cookie cho trang này.
web-time = Chọn giờ
web-time-send = Giờ này
web-copied = Đã sao chép
web-not-copied = Nhấn giữ liên kết ở trên để sao chép
