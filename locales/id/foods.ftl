### Kata untuk bagian makanan.

food-calcium = Kalsium
food-vitamin-d = Vitamin D
food-vitamin-k2 = Vitamin K2
food-vitamin-k1 = Vitamin K1
food-source-other = Tidak ada di artikel; dari sumber lain: { $sources }
food-source-unlisted = Tidak ada di artikel; dari sumber lain
food-k2-natto = Terus terang, menurut data komposisi pangan, yang banyak K2 hanya natto, satu porsi sudah cukup; yang lain sangat sedikit. Tidak perlu makan khusus demi K2.
food-k2-little = Terus terang, semua ini sangat sedikit K2; tidak perlu makan khusus demi K2.
food-tofu = Pilih tahu padat (板豆腐): kalsiumnya jauh lebih banyak daripada tahu lembut.
