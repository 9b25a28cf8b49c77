### Hôm nay ăn gì. Số từ hàng dữ liệu.

eaten-lines =
    { $first }
    { $rest }
ask-eaten = Hôm nay ăn món nào có canxi? Bấm một lần là một phần; cũng có thể gõ, ví dụ “một cốc sữa, nửa hộp đậu phụ cứng”.
ask-eaten-tofu = Bạn ăn đậu phụ cứng (板豆腐) hay đậu phụ non (嫩豆腐)? Canxi khác nhau nhiều.
eaten-food = { $food }: { $count }{ $unit }
eaten-half = {"½ "}
eaten-line = ・{ $food }: khoảng { $amount }
eaten-sum = Cộng lại, canxi từ thức ăn khoảng { $amount }.
eaten-none-needed = Canxi từ thức ăn hôm nay đã đủ, không cần uống viên canxi.
eaten-food-first = Chỉ còn thiếu khoảng { $gap } so với lượng một ngày, ăn thêm một món có canxi là đủ, không cần viên canxi.
eaten-taken = Còn thiếu khoảng { $gap } so với lượng một ngày, viên canxi bạn đang uống là đủ, không cần thêm.
eaten-some = Còn thiếu khoảng { $gap } so với lượng một ngày. Nếu bù bằng viên canxi, hôm nay { $most } là đủ, đừng nhiều hơn.
eaten-minor = Còn thiếu khoảng { $gap } so với lượng một ngày, bù từ thức ăn trước; có nên uống viên canxi hay không, xin hỏi bác sĩ nhi.
eaten-ask = Còn thiếu khoảng { $gap } so với lượng một ngày, bù từ thức ăn trước; viên canxi xin hỏi bác sĩ.
eaten-rough = Khẩu phần được ước lượng theo cốc, hộp thông thường, chưa kiểm tra; món không có ở trên thì không tính. Nguồn: { $sources }
eaten-told =
    Đã ghi, món ăn { $day }:
    { $lines }
eaten-today = hôm nay
eaten-yesterday = hôm qua
eaten-noted = Đã ghi, món ăn { $day }: { $foods }.
eaten-noted-before-plan = Đã ghi, món ăn { $day }: { $foods }. Khi có kế hoạch, tôi sẽ tính luôn xem canxi đủ chưa.
eaten-dropped = Được, món ăn hôm nay đã xóa, có thể ghi lại.
eaten-nothing = Tuần này chưa ghi món ăn nào. Muốn ghi, cứ nói “hôm nay uống một cốc sữa”.
eaten-week =
    Ghi trong tuần này, canxi từ thức ăn:
    { $lines }
    Chỉ tính món đã nói, là ước lượng.
eaten-week-foods =
    Ghi trong tuần này:
    { $lines }
eaten-day = ・{ $day }: khoảng { $amount }
eaten-day-foods = ・{ $day }: { $foods }
soft-foods = Nhai không nổi thì thử món mềm: { $foods }. Cá khô nhỏ có thể xay thành bột, mè mua loại xay sẵn, rau cắt nhỏ nấu mềm.
soft-none = Nhai không nổi thì nhờ chuyên gia dinh dưỡng xem ăn thế nào hợp nhất.
label-eat = Ghi món hôm nay
label-eat-week = Món tuần này
label-eat-undo = Sai, ghi lại
label-eat-done = Chỉ vậy thôi
label-eat-food-milk = 1 cốc sữa
label-eat-food-yogurt = 1 hộp sữa chua
label-eat-food-cheese = 1 lát phô mai
label-eat-food-firm-tofu = 1 miếng đậu phụ cứng
label-eat-food-silken-tofu = 1 hộp đậu phụ non
label-eat-food-dried-tofu = 1 lát đậu phụ khô
label-eat-food-small-fish = 1 muỗng cá khô nhỏ
label-eat-food-sesame = 1 muỗng mè đen
label-eat-food-pak-choi = 1 phần cải thìa
label-eat-food-amaranth = 1 phần rau dền
label-tofu-firm = Đậu phụ cứng
label-tofu-silken = Đậu phụ non
is-taking = đang uống { $things }
is-eaten = món ăn nói gần đây ({ $foods })
