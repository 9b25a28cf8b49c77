### Ngày đã uống.

days-key-kept = đã uống
days-key-open = chưa
days-key-rested = nghỉ
days-month = { $who } uống { $count } ngày trong tháng { $month }: { $days }.
days-none-month = Tháng { $month } chưa có ghi chép cho { $who }. Bắt đầu hôm nay cũng tốt.
days-none-week = Tuần này chưa có ghi chép cho { $who }. Bắt đầu hôm nay cũng tốt.
days-one = { $day }
days-rested = Ngày nghỉ: { $days }.
days-run = { $first }–{ $last }
days-short-1 = T2
days-short-2 = T3
days-short-3 = T4
days-short-4 = T5
days-short-5 = T6
days-short-6 = T7
days-short-7 = CN
days-span-month = { $month }/{ $year }
days-span-week = { $first } đến { $last }
days-streak = Liên tục { $days } ngày rồi. Giỏi lắm, từng ngày một.
days-title-month = Tháng { $month }: { $who }
days-title-week = Tuần này: { $who }
days-unit = ngày
days-week = { $who } tuần này uống { $count } ngày: { $days }.
label-last-month = Tháng trước
label-month = Tháng này
