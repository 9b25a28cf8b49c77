### Chữ chỉ có trên Telegram.

telegram-command-start = Bắt đầu, hoặc làm lại
telegram-command-plan = Xem kế hoạch của tôi
telegram-command-remind = Đặt nhắc nhở mỗi ngày
telegram-command-share = Chia sẻ kế hoạch cho gia đình
telegram-command-family = Nhóm gia đình: cùng chăm sóc
telegram-command-privacy = Dữ liệu của tôi được lưu
telegram-command-settings = Sửa thông tin của tôi
telegram-command-language = Đổi ngôn ngữ
telegram-command-help = Có thể hỏi gì
telegram-command-cancel = Hủy bước này
telegram-command-stop = Dừng nhắc nhở
telegram-command-delete = Xóa dữ liệu của tôi
telegram-description =
    Xin chào, tôi là { -brand } (骨本), cùng bạn chăm sóc xương. 🦴
    Trả lời vài câu đơn giản, tôi tóm tắt từ hai bài viết: mỗi ngày khoảng bao nhiêu canxi, vitamin D3, K2, K1, và có thể ăn gì.
    Tôi không phải bác sĩ, không khám bệnh được, cũng không làm thay bác sĩ, dược sĩ và chuyên gia dinh dưỡng.
    Xin bấm “Bắt đầu” ở dưới.
telegram-short-description = Kế hoạch canxi và vitamin dễ hiểu. Không làm thay bác sĩ, dược sĩ và chuyên gia dinh dưỡng.
