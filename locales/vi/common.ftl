### Từ dùng ở khắp nơi.

-brand = Guben
common-sorry = Xin lỗi, lúc này tôi chưa nói được. Xin nói lại một lần nữa, hoặc gõ “làm lại”.
common-locked = Xin lỗi, mọi điều đã kể vẫn còn nguyên, chỉ là lúc này tôi chưa mở được, nên lời vừa rồi chưa được ghi lại. Lát nữa xin nói lại giúp tôi.
common-separator = {", "}
common-none = không có
common-not-medical-advice = Đây không phải lời khuyên y tế, chỉ tóm tắt các bài viết để tham khảo. Chuyện sức khỏe, xin theo lời bác sĩ, dược sĩ hoặc chuyên gia dinh dưỡng.
source-dosing = bài viết về liều canxi, không ghi tên tác giả
source-osteocalcin = bài viết về osteocalcin (chuyên gia dinh dưỡng 吳婉華, KingNet)
source-usda-sr26 = dữ liệu thành phần thực phẩm của Bộ Nông nghiệp Mỹ (SR26)
source-mext2020 = Bảng thành phần thực phẩm chuẩn Nhật Bản 2020
source-tfda-ltn2021 = cơ sở dữ liệu dinh dưỡng thực phẩm TFDA Đài Loan (自由健康網 trích dẫn)
source-tfda-uptogo = dữ liệu thành phần thực phẩm Đài Loan do một trang web trích dẫn, chưa kiểm tra
source-tfda-oriew = dữ liệu thành phần đậu phụ Đài Loan do một trang web trích dẫn, chưa kiểm tra
source-tfda-cna2015 = cơ sở dữ liệu dinh dưỡng thực phẩm Đài Loan (CNA trích dẫn, bản 2015)
source-derived = tính ra từ dữ liệu thành phần thực phẩm
source-memory = dữ liệu chưa kiểm tra
source-tw-dris-8 = Lượng dinh dưỡng tham khảo của Đài Loan, bản thứ 8
source-nih-iom = mức tối đa của Viện Y học Quốc gia Mỹ
