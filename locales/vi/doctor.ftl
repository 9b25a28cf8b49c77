### Trang cho bác sĩ, dược sĩ, và kế hoạch có đổi không.

label-doctor = Trang cho bác sĩ
doctor-plan-first = Được, làm kế hoạch trước, rồi tôi xếp thành một trang.
doctor-title-self = Trang để đi khám
doctor-title = Trang để đi khám của { $name }
doctor-day = Lập { $day }
doctor-told = Do chính người đó (hoặc gia đình) nói
doctor-unknown = chưa nói
doctor-age = Tuổi
doctor-sex = Giới tính
doctor-menopause = Mãn kinh
doctor-sun = Nắng
doctor-conditions = Sức khỏe và thuốc
doctor-conditions-unknown = chưa nói, hoặc không muốn nói
doctor-diet = Ăn uống
doctor-taking = Thực phẩm bổ sung đang uống
doctor-taking-unknown = chưa nói có uống không
doctor-taking-none = nói là không uống
doctor-eaten = Thức ăn có canxi đã nói tuần này
doctor-articles = Hàng của bài viết nói
doctor-articles-note = Đây là bài viết ghi, không phải y lệnh. { plan-source-dosing }
doctor-reference = Lượng tham khảo của Đài Loan
doctor-limits = { $what } (mức tối đa)
doctor-withheld = Vì tình trạng ở trên, hoặc còn điều chưa rõ, ở đây không ghi lượng nào.
doctor-cautions = Điều cần lưu ý
doctor-questions = Muốn hỏi bác sĩ hoặc dược sĩ
doctor-question-withheld = Với tình trạng hiện nay, có được bổ sung canxi, vitamin D hay vitamin K không? Bao nhiêu?
doctor-question-taking = Những thứ đang uống có tiếp tục không? Có cần chỉnh không?
doctor-question-total = Ăn uống cộng bổ sung, canxi và vitamin D quá nhiều hay thiếu?
doctor-question-medicine = Thuốc đang uống với viên canxi, vitamin D, vitamin K có ảnh hưởng nhau không? Cách bao lâu?
doctor-question-check = Có cần xét nghiệm máu, nước tiểu, hay đo mật độ xương không?
doctor-question-over = Lượng đang uống đã đến mức tối đa, có cần xét nghiệm canxi máu không?
doctor-question-fracture = Nguy cơ gãy xương có cao không? Có cần dùng thuốc không?
doctor-summary = { $title }: gom điều đã nói, đang uống và muốn hỏi. Đây không phải lời khuyên y tế.
changed-row =
    Nay { $who } { $age } tuổi, chuyển sang hàng “{ $group }” của bài viết. Khác lần trước:
    { $lines }
changed-figures =
    Kế hoạch của { $who } có số được sửa. Khác lần trước:
    { $lines }
changed-now-planned = Nay { $who } đã tròn { $age } tuổi, tra được bảng của bài viết. Muốn xem, nói “xem kế hoạch”.
changed-line = ・{ $what }: { $before } → { $now }
doctor-page-title = Trang để đi khám
doctor-page-print = Bấm Ctrl+P (điện thoại: “Chia sẻ”, rồi “In”) để in.
doctor-page-none = Chưa có kế hoạch. Xin trở lại trò chuyện và trả lời vài câu.
doctor-page-back = Trở lại trò chuyện
