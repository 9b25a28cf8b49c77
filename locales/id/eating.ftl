### Apa yang dimakan hari ini. Angka dari baris data.

eaten-lines =
    { $first }
    { $rest }
ask-eaten = Hari ini makan apa saja yang mengandung kalsium? Satu kali tekan berarti satu porsi; bisa juga diketik, misalnya “segelas susu, setengah kotak tahu padat”.
ask-eaten-tofu = Yang dimakan tahu padat (板豆腐) atau tahu lembut (嫩豆腐)? Kalsiumnya jauh berbeda.
eaten-food = { $food }: { $count }{ $unit }
eaten-half = {"½ "}
eaten-line = ・{ $food }: kira-kira { $amount }
eaten-sum = Semuanya, kalsium dari makanan kira-kira { $amount }.
eaten-none-needed = Kalsium dari makanan hari ini sudah cukup; tidak perlu tablet kalsium.
eaten-food-first = Hanya kurang kira-kira { $gap } dari jumlah sehari; makan satu lagi makanan berkalsium sudah cukup, tidak perlu tablet kalsium.
eaten-taken = Kurang kira-kira { $gap } dari jumlah sehari; tablet kalsium yang sudah Anda minum cukup, tidak perlu ditambah.
eaten-some = Kurang kira-kira { $gap } dari jumlah sehari. Kalau mau ditutup dengan tablet kalsium, hari ini { $most } sudah cukup, jangan lebih.
eaten-minor = Kurang kira-kira { $gap } dari jumlah sehari; tutup dari makanan dulu. Perlu tablet kalsium atau tidak, tanya dokter anak.
eaten-ask = Kurang kira-kira { $gap } dari jumlah sehari; tutup dari makanan dulu. Soal tablet kalsium, tanya dokter.
eaten-rough = Porsi diperkirakan dari gelas dan kotak biasa, belum diperiksa; makanan yang tidak tercantum di atas tidak dihitung. Sumber: { $sources }
eaten-told =
    Dicatat, yang dimakan { $day }:
    { $lines }
eaten-today = hari ini
eaten-yesterday = kemarin
eaten-noted = Dicatat, yang dimakan { $day }: { $foods }.
eaten-noted-before-plan = Dicatat, yang dimakan { $day }: { $foods }. Setelah rencana jadi, saya hitung juga apakah kalsiumnya cukup.
eaten-dropped = Baik, catatan makanan hari ini dihapus; bisa dicatat lagi.
eaten-nothing = Minggu ini belum ada catatan makanan. Kalau mau mencatat, katakan saja “hari ini minum segelas susu”.
eaten-week =
    Catatan minggu ini, kalsium dari makanan:
    { $lines }
    Hanya makanan yang disebut, dan ini perkiraan.
eaten-week-foods =
    Catatan minggu ini:
    { $lines }
eaten-day = ・{ $day }: kira-kira { $amount }
eaten-day-foods = ・{ $day }: { $foods }
soft-foods = Kalau susah mengunyah, coba yang lunak ini: { $foods }. Ikan kering bisa digiling, wijen beli yang sudah giling, sayur dipotong kecil dan dimasak lunak.
soft-none = Kalau susah mengunyah, minta ahli gizi melihat cara makan yang paling cocok.
label-eat = Catat makan hari ini
label-eat-week = Makan minggu ini
label-eat-undo = Salah, catat ulang
label-eat-done = Itu saja
label-eat-food-milk = 1 gelas susu
label-eat-food-yogurt = 1 kotak yoghurt
label-eat-food-cheese = 1 lembar keju
label-eat-food-firm-tofu = 1 potong tahu padat
label-eat-food-silken-tofu = 1 kotak tahu lembut
label-eat-food-dried-tofu = 1 iris tahu kering
label-eat-food-small-fish = 1 sendok teri kering
label-eat-food-sesame = 1 sendok wijen hitam
label-eat-food-pak-choi = 1 porsi pakcoy
label-eat-food-amaranth = 1 porsi bayam
label-tofu-firm = Tahu padat
label-tofu-silken = Tahu lembut
is-taking = minum { $things }
is-eaten = makanan yang disebut akhir-akhir ini ({ $foods })
