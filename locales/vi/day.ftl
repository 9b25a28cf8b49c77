### Sắp xếp một ngày: lúc nào, cùng bữa nào; lượng theo kế hoạch.

plan-day = Sắp xếp một ngày
day-breakfast = bữa sáng
day-lunch = bữa trưa
day-dinner = bữa tối
day-first = Sáng thức dậy
day-first-medicine = Uống { $medicine } trước, canxi để bữa sau.
day-calcium = Canxi bổ sung
day-calcium-once = Uống cùng { $meal }.
day-calcium-split = Mỗi lần không quá { $limit }; nhiều hơn thì chia hai lần: { $meal } và { $other }.
day-together = Vitamin D3, K2
day-d3 = Vitamin D3
day-k2 = Vitamin K2
day-with-meal = Nếu bổ sung: cùng bữa với canxi ({ $meal }), ăn với món có chút dầu.
day-with-meal-alone = Nếu bổ sung: cùng một bữa có chút dầu (ví dụ { $meal }).
day-note = Bài viết nói canxi, D3, K2 uống cùng nhau; phần có dầu chưa kiểm tra.
day-note-fat = Phần có dầu chưa kiểm tra.
day-k1 = Vitamin K1
day-k1-greens = Từ rau xanh, xào hoặc trộn chút dầu, không cần mua thêm.
day-apart = Cách xa { $medicine }
day-apart-after = Uống thuốc xong { $after } giờ mới uống canxi.
day-apart-both = Uống thuốc xong { $after } giờ mới uống canxi; nếu uống canxi trước, cách { $before } giờ mới uống thuốc.
day-minor = Trẻ em trước hết từ ba bữa ăn. Bác sĩ nhi nói cần bổ sung thì uống cùng bữa.
