### Chữ của phần thức ăn.

food-calcium = Canxi
food-vitamin-d = Vitamin D
food-vitamin-k2 = Vitamin K2
food-vitamin-k1 = Vitamin K1
food-source-other = Bài viết không nhắc đến, nguồn khác: { $sources }
food-source-unlisted = Bài viết không nhắc đến, nguồn khác
food-k2-natto = Nói thật, theo dữ liệu thành phần thực phẩm, nhiều K2 chỉ có natto, một phần là đủ nhiều; các món khác đều rất ít, không cần ăn riêng vì K2.
food-k2-little = Nói thật, mấy món này đều rất ít K2, không cần ăn riêng vì K2.
food-tofu = Đậu phụ chọn loại cứng (板豆腐): canxi nhiều hơn đậu phụ non rất nhiều.
