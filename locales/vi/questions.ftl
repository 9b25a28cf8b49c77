### Câu hỏi và nút bấm. Nút dài nhất 20 chữ.

ask-subject = Kế hoạch này cho ai?
ask-subject-two = Được, ai cũng được. Từng người một: ai trước?
ask-subject-about = Đó là con của bạn, hay là anh chị em?
ask-subject-plain = Xin chọn một: kế hoạch cho chính bạn, hay cho ai trong nhà?
ask-age =
    Xin hỏi năm nay bao nhiêu tuổi? (tuổi tròn, không tính tuổi mụ)
    Chỉ cần gõ số, ví dụ “68”; gõ “sinh năm 1958” cũng được.
ask-age-ones = Đúng là bao nhiêu tuổi?
ask-age-about = Tuổi tròn là bao nhiêu? Lệch một tuổi đôi khi lượng gợi ý khác nhau.
ask-age-impossible = Tôi không chắc về tuổi này. Xin gõ lại tuổi tròn, ví dụ “68”.
ask-age-zodiac = Chỉ biết con giáp thì có thể lệch mười hai tuổi. Xin cho biết tuổi tròn, hoặc năm sinh.
ask-age-plain = Xin chỉ gõ một số; sáu mươi tám tuổi thì gõ “68”.
ask-birthday = Sinh nhật năm nay đã qua chưa? Để tôi biết tuổi tròn.
ask-birthday-plain = Sinh nhật năm nay đã qua rồi, hay chưa tới?
ask-sex = Xin hỏi là nữ hay nam?
ask-sex-plain = Xin chọn “Nữ” hoặc “Nam”; không muốn nói cũng không sao.
ask-menopause = Xin hỏi đã mãn kinh chưa? (hơn một năm không có kinh là mãn kinh)
ask-menopause-explain = Kinh nguyệt đã dứt hơn một năm chưa? Nếu vẫn còn kinh thì là chưa. Không chắc cũng không sao, biết sao nói vậy.
ask-menopause-plain = Kinh nguyệt đã dứt chưa? Một năm trở lên không có kinh: chọn “Đã mãn kinh”. Trong năm nay còn có kinh: chọn “Chưa mãn kinh”.
ask-sun =
    Thường ngày phơi nắng nhiều hay ít?
    “Nhiều nắng” là: hầu hết các ngày, ban ngày ở ngoài trời trên mười mấy phút, tay chân không che kín.
ask-sun-between = Trong một tháng gần đây, gần với bên nào hơn: phần lớn ở trong nhà, hay hầu hết các ngày đều ra nắng?
ask-sun-plain = Ban ngày phần lớn ở trong nhà, hay ở ngoài có nắng?
ask-safety =
    Câu này liên quan đến an toàn. Xin xem giúp có điều nào dưới đây không:
    ・Uống thuốc chống đông máu (thuốc loãng máu)
    ・Bệnh thận, chạy thận, hoặc sỏi thận
    ・Canxi máu quá cao, cường tuyến cận giáp
    ・Có thai, hoặc đang cho con bú
    ・Uống thuốc khác lâu dài
    Câu trả lời chỉ dùng để quyết định có được đưa số hay không, lưu có mã hóa; lúc nào nói “đừng ghi” là xóa.
ask-safety-more = Là loại nào? Có thể bấm nhiều cái, xong bấm “Chỉ vậy thôi”.
ask-safety-else = Đã ghi: { $things }. Còn gì khác không?
ask-safety-medicine =
    Trong các thuốc huyết áp, tim mạch, có vài loại ảnh hưởng đến canxi và vitamin.
    Xin xem túi thuốc: có ghi “利尿劑” (lợi tiểu), “毛地黃” (digoxin) hoặc “抗凝血” (chống đông máu) không?
    Không xem được thì bấm “Không nói/không rõ”: tôi tạm không đưa số; dược sĩ xem túi thuốc là chính xác nhất.
ask-safety-kidney = Bác sĩ có nói thận không tốt, hay bị bệnh thận không? Nếu không chắc, bấm “Không nói/không rõ”: tôi chưa đưa con số; hỏi bác sĩ trước là an toàn nhất.
ask-safety-rest =
    Vâng, cái đó không có. Còn những cái khác thì sao?
    ・Uống thuốc chống đông máu (thuốc loãng máu)
    ・Bệnh thận, chạy thận, hoặc sỏi thận
    ・Canxi máu quá cao, cường tuyến cận giáp
    ・Có thai, hoặc đang cho con bú
    ・Uống thuốc khác lâu dài
    Nếu không có, bấm “Đều không có”.
ask-safety-unlisted =
    Tôi hiểu rồi. Cái đó không có trong danh sách của tôi; điều tôi cần hỏi là những điều dưới đây. Có không?
    ・Uống thuốc chống đông máu (thuốc loãng máu)
    ・Bệnh thận, chạy thận, hoặc sỏi thận
    ・Canxi máu quá cao, cường tuyến cận giáp
    ・Có thai, hoặc đang cho con bú
    ・Uống thuốc khác lâu dài
    Nếu không có, bấm “Đều không có”.
ask-safety-unread =
    Điều bạn vừa nói có lẽ tôi chưa hiểu, nên xin hỏi lại một lần: có điều nào dưới đây không? Nếu là thuốc, chỉ cần gõ tên ghi trên túi thuốc.
    ・Uống thuốc chống đông máu (thuốc loãng máu)
    ・Bệnh thận, chạy thận, hoặc sỏi thận
    ・Canxi máu quá cao, cường tuyến cận giáp
    ・Có thai, hoặc đang cho con bú
    ・Uống thuốc khác lâu dài
    Nếu không có, bấm “Đều không có”.
ask-safety-which =
    Bạn nói không có gì khác; vậy có cái nào? Cứ gõ ra, hoặc bấm nút bên dưới.
    Nếu không có, bấm “Đều không có”.
ask-safety-nursing = Được rồi, tôi đã bỏ mục mang thai. Bây giờ có đang cho con bú không? Khi cho con bú, tôi tạm không đưa số.
ask-safety-plain = Có uống thuốc, hoặc có vấn đề về thận hay canxi máu không? Nếu không, bấm “Đều không có”; tên thuốc có thể gõ thẳng vào.
ask-diet = Có thức ăn nào không ăn, hoặc không ăn được không?
ask-diet-else = Đã ghi: { $things }. Còn gì không ăn được nữa không?
ask-diet-milk = Uống sữa thì khó chịu bụng, hay bị dị ứng? Nếu không, bấm “Ăn được hết”.
ask-diet-milk-too = Còn sữa thì sao? Uống vào khó chịu bụng, hay bị dị ứng? Nếu không, bấm “Chỉ vậy thôi”.
ask-diet-unlisted = Tôi hiểu rồi. Cái đó không có trong danh sách của tôi, nên khi chọn món xin bạn tự lưu ý. Còn những cái dưới đây thì sao? Nếu không có, chỉ cần gõ “không”.
ask-diet-plain = Có ăn chay, hay dị ứng sữa, cá, đậu nành, trứng, mè không? Ăn được hết thì bấm “Ăn được hết”.

label-subject-self = Chính tôi
label-subject-mother = Mẹ tôi
label-subject-father = Bố tôi
label-subject-grandmother = Bà (阿嬤)
label-subject-grandfather = Ông (阿公)
label-subject-spouse = Chồng / vợ tôi
label-subject-child = Con tôi
label-subject-other = Người khác
label-subject-sibling = Anh chị em
label-tens-0 = Dưới 10
label-tens-1 = 10 đến 19
label-tens-2 = 20 đến 29
label-tens-3 = 30 đến 39
label-tens-4 = 40 đến 49
label-tens-5 = 50 đến 59
label-tens-6 = 60 đến 69
label-tens-7 = 70 đến 79
label-tens-8 = 80 đến 89
label-tens-9 = 90 đến 99
label-age = { $age } tuổi
label-birthday-yes = Đã qua
label-birthday-no = Chưa
label-sex-female = Nữ
label-sex-male = Nam
label-sex-declined = Không muốn nói
label-menopause-yes = Đã mãn kinh
label-menopause-no = Chưa mãn kinh
label-menopause-unsure = Không chắc
label-sun-low = Ít phơi nắng
label-sun-ample = Nhiều nắng
label-sun-unsure = Không chắc
label-conditions-none = Đều không có
label-conditions-warfarin = Warfarin
label-conditions-unknown-anticoagulant = Chống đông máu (?)
label-conditions-kidney-disease = Bệnh thận, chạy thận
label-conditions-kidney-stones = Sỏi thận
label-conditions-hypercalcemia = Canxi cao, cận giáp
label-conditions-pregnant = Có thai
label-conditions-breastfeeding = Cho con bú
label-conditions-active-vitamin-d = Vit. D bác sĩ kê
label-conditions-doac = Chống đông loại mới
label-conditions-thiazide-digoxin-lithium = Lợi tiểu,digoxin,Li
label-conditions-levothyroxine = Hormone tuyến giáp
label-conditions-antibiotics = Đang uống kháng sinh
label-conditions-bisphosphonate = Loãng xương (uống)
label-conditions-osteoporosis-injection = Loãng xương (tiêm)
label-conditions-iron = Sắt hoặc kẽm
label-conditions-steroid-aed = Steroid, động kinh
label-conditions-heart-disease = Bệnh tim, đột quỵ
label-conditions-malabsorption = Ruột, thuốc dạ dày
label-conditions-fragility = Loãng xương, gãy
label-conditions-more = Uống thuốc khác
label-conditions-declined = Không nói/không rõ
label-conditions-neither = Đều không ghi
label-conditions-not-nursing = Không cho bú
label-conditions-no-kidney = Không, thận vẫn tốt
label-conditions-enough = Chỉ vậy thôi
label-diet-none = Ăn được hết
label-diet-vegetarian = Chay (trứng, sữa)
label-diet-vegan = Thuần chay
label-diet-lactose-intolerant = Uống sữa khó chịu
label-diet-milk-allergy = Dị ứng sữa
label-diet-fish-allergy = Dị ứng cá
label-diet-soy-allergy = Dị ứng đậu nành
label-diet-egg-allergy = Dị ứng trứng
label-diet-sesame-allergy = Dị ứng mè
label-diet-enough = Chỉ vậy thôi
label-change-age = Sửa tuổi
label-change-sex = Sửa giới tính
label-change-sun = Sửa phơi nắng
label-change-conditions = Sửa sức khỏe
label-change-diet = Sửa ăn uống
label-back = Quay lại
label-skip = Bỏ qua
label-cancel = Hủy
label-restart = Làm lại
label-plan = Xem kế hoạch
label-remind = Đặt nhắc nhở
label-share = Gửi cho gia đình
label-change = Sửa thông tin
label-help = Làm được gì?
label-why = Tại sao?
label-unremember = Đừng ghi
label-keep-all = Xin giữ lại
label-delete-data = Xóa ngay
label-erase-yes = Có, xóa hết
label-erase-no = Đừng xóa
label-erase-one = Có, xóa đi
label-erase-mine = Chỉ xóa của tôi
label-erase-only = Chỉ xóa { $who }
