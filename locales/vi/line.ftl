### Chữ chỉ có trên LINE.

line-pick-time = Chọn giờ
line-menu-bar = Menu
line-menu-start = Bắt đầu
line-menu-family = Gia đình
line-menu-export = Xuất
line-menu-hint-start = Kế hoạch
line-menu-hint-family = Cha mẹ, ông bà
line-menu-hint-help = Hỏi tôi
line-menu-hint-plan = Ăn bao nhiêu
line-menu-hint-remind = Mỗi ngày
line-menu-hint-share = Cùng chăm
line-menu-hint-change = Tuổi, thuốc
line-menu-hint-export = Dữ liệu tôi
