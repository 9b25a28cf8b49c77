### Mengatur sehari: kapan dan dengan makan apa; jumlahnya ada di rencana.

plan-day = Mengatur sehari
day-breakfast = sarapan
day-lunch = makan siang
day-dinner = makan malam
day-first = Bangun pagi
day-first-medicine = Minum { $medicine } dulu; kalsium untuk waktu makan berikutnya.
day-calcium = Suplemen kalsium
day-calcium-once = Minum bersama { $meal }.
day-calcium-split = Sekali minum tidak lebih dari { $limit }; kalau lebih, bagi dua: { $meal } dan { $other }.
day-together = Vitamin D3, K2
day-d3 = Vitamin D3
day-k2 = Vitamin K2
day-with-meal = Kalau diminum: di waktu makan yang sama dengan kalsium ({ $meal }), dengan lauk yang ada sedikit minyak.
day-with-meal-alone = Kalau diminum: bersama makan yang ada sedikit minyak (misalnya { $meal }).
day-note = Artikel mengatakan kalsium, D3, K2 diminum bersama; soal minyak belum diperiksa.
day-note-fat = Soal minyak belum diperiksa.
day-k1 = Vitamin K1
day-k1-greens = Dari sayuran hijau, ditumis atau dicampur sedikit minyak; tidak perlu beli khusus.
day-apart = Pisahkan dari { $medicine }
day-apart-after = { $after } jam sesudah minum obat, baru minum kalsium.
day-apart-both = { $after } jam sesudah minum obat, baru minum kalsium; kalau kalsium dulu, tunggu { $before } jam baru minum obat.
day-minor = Untuk anak, dari makanan dulu. Kalau dokter anak bilang perlu, baru minum bersama makan.
