### Jawaban. Bukti yang lemah selalu “kata artikel”. Kutipan dari baris data, dalam bahasa Mandarin.

-osteo = Artikel osteokalsin
-dosing = Artikel dosis kalsium
answer-cited =
    { $said }

    { $quotes }
answer-source = 📖 { $article } (kalimat aslinya, bahasa Mandarin; di atas adalah terjemahan kami): { $quotes }
answer-quote = 「{ $words }」
answer-stacked =
    { $first }
    { $rest }
answer-line = ・{ $group }: { $amounts }
answer-cell-calcium-total = total kalsium (makanan dan suplemen) { $range } mg
answer-cell-calcium-supplement = di antaranya suplemen kalsium { $range } mg (kalsium elemental)
answer-cell-d3-low = D3 (jarang kena matahari) { $range } IU
answer-cell-d3-ample = D3 (cukup kena matahari) { $range } IU
answer-cell-k2 = K2 { $range } µg
answer-cell-k1 = K1 { $range } µg
answer-emergency =
    Segera telepon 119, atau langsung ke UGD!
    Ini mungkin sangat darurat, jangan menunggu. Kalau ada orang di dekat Anda, minta mereka membantu; kalau ada obat yang diminum, bawa kantong obatnya.
answer-swallowed =
    Segera telepon 119, atau langsung ke UGD!
    Jangan dipaksa muntah, dan jangan menunggu gejala muncul. Bawa botol dan kantong obat, dan beri tahu petugas medis apa yang diminum, kira-kira berapa butir, dan kapan.
    Kalau hati terasa sangat berat, telepon 1925 (layanan bantuan krisis Taiwan, 24 jam); ada orang yang akan mendengarkan dengan baik.
answer-crisis =
    Tolong telepon 1925 (layanan bantuan krisis Taiwan, 24 jam, gratis); kalau nyawa dalam bahaya, segera telepon 119.
    Terima kasih sudah mau bercerita; Anda sangat berarti sekarang. Kalau ada orang yang dipercaya di dekat Anda, beri tahu mereka juga.
answer-warn-caution =
    Tunggu sebentar; pertanyaan ini soal keamanan:
    { $caution }
    Jangan menambah, mengurangi atau menghentikan apa pun sendiri dulu; tanya dokter yang memberi obat atau apoteker.
answer-refer-caution =
    Ini tergantung keadaan orangnya; yang memutuskan dokter, bukan saya:
    { $caution }
    Bawa pertanyaan ini ke dokter, apoteker atau ahli gizi Anda.
answer-decline-caution =
    { $caution }
    Kedua artikel tidak menyebut produk, merek, harga atau tempat membeli. Kalau mau memilih suplemen, perlihatkan label botolnya kepada apoteker.
answer-diagnosis = Ini tidak bisa saya nilai: saya bukan dokter, tidak membaca hasil pemeriksaan, dan tidak mendiagnosis. Bawa hasil atau pertanyaannya ke dokter (dokter keluarga, ortopedi atau klinik osteoporosis), supaya dilihat sekaligus.
answer-symptom = Badan tidak enak banyak sebabnya; saya tidak bisa menilai, dan artikel tidak menulis cara mengatasinya. Pergilah ke dokter dulu; kalau sangat sakit atau tiba-tiba memburuk, jangan menunggu.
answer-illness = Bagaimana orang dengan keadaan ini harus makan tidak ada di artikel, jadi saya tidak berani asal bicara. Tanya dokter yang merawat atau ahli gizi; mereka tahu pemeriksaan dan obatnya.
answer-treatment = Ini tidak ada di artikel, jadi saya tidak berani asal bicara: artikelnya hanya tentang tulang, kalsium, vitamin D dan K. Cara mengobati dan obatnya, tanya dokter atau apoteker; kalau tidak tahu ke bagian mana, tanya dokter keluarga dulu.
answer-treatment-own = Ini tidak ada di artikel, jadi saya tidak berani asal bicara. Keadaan tiap orang berbeda, hanya dokter yang sudah memeriksa yang tahu; bawa obat yang biasa diminum. Kalau tidak tahu ke bagian mana, ke dokter keluarga dulu.
answer-vaccine = Soal vaksin tidak ada di artikel, jadi saya tidak berani asal bicara. Cocok atau tidak dan di mana, tanya klinik atau pusat kesehatan (衛生所) terdekat; kalau ada penyakit menahun atau sedang minum obat, beri tahu dokter dulu.
answer-vaccine-place = { answer-vaccine }
answer-fees = Biaya berobat atau operasi dan apakah ditanggung asuransi kesehatan nasional tidak ada di artikel, jadi saya tidak berani asal bicara. Tanya loket rumah sakit atau klinik, atau kantor asuransi kesehatan nasional.
answer-gout = Bagaimana orang dengan gout atau asam urat tinggi sebaiknya makan, tidak disebut di artikel. Dari makanan di artikel, hati hewan jangan dimakan dulu tanpa bertanya dokter; makanan lain boleh berapa, tanya dokter atau ahli gizi yang tahu hasil periksa dan obat Anda.
answer-medicine = Soal minum obat tidak ada di artikel. Jangan menambah, mengurangi atau menghentikan obat sendiri; bawa kantong obat ke dokter yang memberi obat atau apoteker.
answer-whether = Perlu suplemen atau tidak, dan berapa, berbeda untuk tiap orang: tergantung umur, menopause, sinar matahari, juga makanan sehari-hari, penyakit dan obat. Ketik “rencana saya”, saya tanya beberapa hal lalu bisa mencarikan jumlah di artikel. Kalau ada penyakit menahun, minum obat, atau masih ragu, tanya dokter atau apoteker dulu.
answer-about-us = Saya bukan orang dan bukan dokter. Saya program obrolan yang merangkum dua artikel, setiap jawaban ada sumbernya. Soal penyakit dan obat, tanyalah dokter atau apoteker.
answer-about-cost = Mengobrol dengan saya, rencana dan pengingat tidak dipungut biaya, dan saya tidak menjual apa pun; hanya kuota internet Anda seperti biasa. Biaya periksa, tes atau obat, tanyalah klinik atau apotek.
answer-about-our-data = Yang Anda katakan hanya dipakai untuk rencana Anda, disimpan terenkripsi, tidak dijual dan tidak diberikan kepada orang lain; mau berbagi atau tidak, Anda yang memutuskan. Katakan “ekspor data saya” untuk melihat yang saya simpan, atau “hapus data saya” untuk menghapus semuanya.
answer-surgery = Apakah kalsium atau suplemen lain perlu dihentikan sebelum operasi, cabut gigi atau pemeriksaan, tidak ada di artikel. Beri tahu dokter yang menanganinya apa yang diminum, dan jangan menghentikan obat sendiri.
answer-unsure = Maaf, ini tidak ada di artikel, atau saya tidak mengerti, jadi saya tidak berani asal bicara. Anda bisa bertanya: apa itu osteokalsin, apa gunanya kalsium dan vitamin D, K2, K1, makanan apa, jumlah menurut umur, matahari, efek samping kalsium.
answer-unsaid-pill = Yang ini tidak disebut di artikel; keduanya hanya membahas kalsium, vitamin D, K2 dan K1 (dan osteokalsin), jadi saya tidak bisa bilang baik atau tidak. Sebelum minum, tanya apoteker atau ahli gizi dulu.
answer-unsaid-illness = Apa itu penyakit osteoporosis dan bagaimana diketahui, tidak ada di artikel. Untuk tahu keadaan sendiri, tanya dokter, yang akan mengatur pemeriksaan.
answer-unsaid-food = Yang ini tidak disebut di artikel, jadi saya tidak bisa bilang baik atau tidak. Artikel hanya menyebut belasan makanan; Anda bisa bertanya “untuk kalsium makan apa”, “vitamin D ada di makanan apa”.
answer-unsaid-content = Berapa isinya dalam satu porsi dan berapa porsi yang dimakan, tidak ada di artikel; keduanya hanya menyebut nama makanan, tanpa isinya. Untuk menghitung yang dimakan, tanya ahli gizi.
answer-unsaid-time = Kapan diminum, sebelum atau sesudah makan, berapa lama jaraknya, berapa lama diminum: tidak ada di artikel. Lihat label botolnya, atau tanya apoteker; kalau minum obat, apalagi harus tanya dulu.
answer-unsaid-limit = Batas atas sehari tidak ada di artikel; hanya diingatkan jangan minum asal-asalan, dan jangan berlebihan. Kalau sudah minum cukup banyak, jangan ditambah dulu, dan bawa botolnya ke apoteker atau dokter.
answer-unsaid-protein = Berapa protein dan dari apa, tidak ada di artikel; hanya dikatakan orang yang sering makan di luar mudah kekurangan protein. Untuk jumlah sendiri, tanya ahli gizi.
answer-unsaid-movement = Yang ini tidak ada di artikel. Soal olahraga, artikel hanya menyebut olahraga menahan beban dan latihan kekuatan otot secara teratur; mana yang cocok, tanya dokter atau bagian rehabilitasi.
answer-unsaid-other = Hal ini tidak ada di artikel, jadi saya tidak berani asal bicara. Anda bisa bertanya: osteokalsin, kalsium, vitamin D, K2, K1, makanan apa, jumlah menurut umur, matahari.
answer-oc-what = { -osteo } mengatakan osteokalsin dibuat oleh osteoblas (sel pembuat tulang) saat tulang bermetabolisme. Katanya ia tidak hanya ikut membuat tulang, tetapi juga masuk ke darah dan berhubungan dengan otot, gula darah, hormon dan otak; tetapi penelitian pada manusia kebanyakan hanya melihat “ada hubungan”.
answer-oc-made = { -osteo } mengatakan osteokalsin dibuat oleh osteoblas (sel pembuat tulang) saat tulang bermetabolisme, dan sesudah itu juga masuk ke darah.
answer-bone-organ = { -osteo } mengatakan tulang bukan hanya rangka penopang badan, tetapi juga organ endokrin yang mengeluarkan zat dan bisa memengaruhi metabolisme seluruh tubuh; yang paling diperhatikan adalah osteokalsin. Penelitian tentang ini kebanyakan pada hewan.
answer-oc-five =
    { -osteo } mengatakan osteokalsin punya lima fungsi:
    ・1. membantu kalsium “menempati tempatnya” membentuk tulang
    ・2. berhubungan dengan kekuatan dan massa otot
    ・3. ikut dalam metabolisme, berhubungan dengan gula darah dan lemak
    ・4. berhubungan dengan hormon laki-laki (testosteron)
    ・5. berhubungan dengan belajar, ingatan dan suasana hati di otak
    Nomor dua sampai lima kebanyakan dari hewan atau hanya hubungan; tidak berarti minum sesuatu pasti ada hasilnya.
answer-oc-calcium = { -osteo } mengatakan osteokalsin seperti insinyur yang membantu kalsium “menempati tempatnya”, sehingga kalsium mengendap di tulang (mineralisasi). Yang dibahas artikel adalah bagaimana tulang terbentuk; tidak dikatakan kepadatan tulang jadi lebih baik karena makan sesuatu.
answer-commander = Komandan tulang itu osteokalsin: judul { -osteo } menyebutnya begitu, karena ia membantu kalsium “menempati tempatnya” di tulang. Ini kiasan dari artikel; tidak dikatakan kepadatan tulang jadi lebih baik karena minum sesuatu.
answer-missing-piece = { -osteo } mengatakan, yang sudah minum kalsium, olahraga dan memantau kepadatan tulang tetapi hasilnya sedikit, mungkin melupakan osteokalsin. Artikel menulisnya terlalu yakin; sebabnya banyak, bawalah hasil pemeriksaan ke dokter.
answer-oc-marker = { -osteo } mengatakan di klinik kadar osteokalsin dalam darah sering dipakai sebagai penanda pembentukan tulang dan metabolisme tulang. Arti angkanya harus dilihat dokter; saya tidak membaca hasil pemeriksaan.
answer-oc-muscle = { -osteo } mengatakan olahraga merangsang tulang mengeluarkan osteokalsin dan IGF-1, dan ini berhubungan dengan kekuatan dan massa otot, yaitu berkurangnya kehilangan otot. Ini kebanyakan penelitian pada hewan atau hanya hubungan.
answer-oc-sugar = { -osteo } mengatakan osteokalsin bisa mendorong keluarnya insulin, membuat tubuh lebih peka terhadap insulin, dan berhubungan dengan gula darah yang stabil serta pembentukan dan penumpukan lemak. Ini kebanyakan penelitian pada hewan atau hanya hubungan, dan bukan pengganti dokter dan obat.
answer-oc-fat = { -osteo } mengatakan osteokalsin membantu insulin bekerja dan gula darah stabil, sehingga ikut mengatur pembentukan dan penumpukan lemak. Ini kebanyakan penelitian pada hewan atau hanya hubungan; artikel tidak mengatakan orang jadi kurus kalau minum sesuatu.
answer-high-sugar = { -osteo } mengatakan makan banyak gula bisa membuat gula darah naik turun dalam waktu lama; penelitian menemukan orang dengan gula darah tinggi umumnya punya osteokalsin lebih rendah daripada yang normal. Ini hanya hubungan, tidak berarti yang satu menyebabkan yang lain.
answer-oc-testosterone = { -osteo } mengatakan osteokalsin berhubungan dengan kadar testosteron (hormon laki-laki) pada pria, dan mungkin memengaruhi tenaga, massa otot dan semangat. Hanya hubungan; artikel tidak mengatakan kadarnya naik kalau minum sesuatu.
answer-oc-brain = { -osteo } mengatakan osteokalsin juga berhubungan dengan belajar, ingatan dan suasana hati; tulang dan otak mungkin berhubungan. Hanya hubungan; artikel tidak mengatakan ingatan jadi lebih baik, juga tidak mengatakan bisa menjauhkan pikun.
answer-oc-heart = { -osteo } mengatakan osteokalsin juga ikut dalam mekanisme tubuh seperti gula darah, metabolisme lemak dan kesehatan jantung serta pembuluh darah, tetapi hanya satu kalimat ini; tidak dikatakan bisa melindungi jantung.
answer-oc-increase = { -osteo } mengatakan supaya osteokalsin bekerja, perlu kalsium, vitamin D dan vitamin K2 bersama-sama, K2 adalah “sakelar” yang mengaktifkannya; olahraga juga merangsang tulang mengeluarkan osteokalsin. Artikel juga mengatakan dasarnya tetap olahraga teratur, makan seimbang dan hidup sehat, bukan minum produk osteokalsin.
answer-oc-low-groups =
    { -osteo } mengatakan tiga kelompok ini mudah rendah osteokalsinnya:
    ・1. orang yang lama duduk bekerja dan lama tidak olahraga
    ・2. orang paruh baya dan lansia, dan perempuan setelah menopause
    ・3. orang yang lama makan di luar dan makannya tidak seimbang
answer-oc-low-effect = Apa gejalanya kalau osteokalsin kurang, tidak ditulis artikel. { -osteo } hanya mengatakan di awal bahwa ada orang yang rajin minum kalsium, tetapi hasil periksa kepadatan tulang tidak jelas membaik, otot tetap pegal dan lemah, tidur dan semangat tidak seperti harapan; sebabnya banyak, tidak bisa dipakai menilai diri sendiri. Kalau badan tidak enak, ke dokter.
answer-sitting = { -osteo } mengatakan lama duduk dan kurang kegiatan menahan beban dan kekuatan otot bisa memengaruhi osteoblas (sel pembuat tulang), dan dengan itu pembuatan dan kerja osteokalsin. Saran artikel untuk kelompok ini: olahraga menahan beban dan latihan kekuatan otot secara teratur.
answer-aging = { -osteo } mengatakan dengan bertambahnya umur atau perubahan hormon (misalnya setelah menopause), pembentukan tulang pelan-pelan menurun, dan pembuatan osteokalsin serta kadarnya dalam darah mungkin ikut turun. Artikel tidak memberi saran lain untuk kelompok ini.
answer-eating-out = { -osteo } mengatakan orang yang lama makan di luar mudah tidak seimbang gizinya, terutama kurang vitamin D, K2 dan protein, dan ini bisa memengaruhi kerja osteokalsin. Artikel hanya menyebut apa yang kurang, tidak menulis harus makan berapa.
answer-protein = { -osteo } mengatakan orang yang lama makan di luar mudah kurang vitamin D, K2 dan protein, dan ini bisa memengaruhi kerja osteokalsin. Soal protein hanya kalimat ini; harus makan berapa, tidak ditulis.
answer-factors = { -osteo } mengatakan kerja osteokalsin berbeda pada tiap orang, tergantung umur, jenis kelamin, kebiasaan olahraga, keadaan gizi dan kesehatan keseluruhan.
answer-oc-english = { -osteo } menulis namanya dalam bahasa Inggris: Osteocalcin.
answer-everyone = Di usia berapa pun ada gunanya. { -osteo } mengatakan kepadatan tulang mencapai puncak sekitar umur { $ages } tahun, lalu turun seiring usia, jadi kesehatan tulang bukan lagi urusan orang tua saja.
answer-conclusion = { -osteo } menutup dengan mengatakan dasarnya olahraga teratur, makan seimbang dan hidup sehat; suplemen hanya membantu, dan kalau perlu, minta ahli menilainya dulu. Inti { -dosing }: D3, K2 dan K1 harus bekerja bersama supaya kalsium sampai ke tempatnya; ini kata artikel.
answer-lifestyle = { -osteo } mengatakan mulailah dari olahraga teratur, makan seimbang dan hidup sehat; suplemen hanya membantu, dan kalau perlu, minta ahli menilainya dulu.
answer-exercise = { -osteo } menyarankan olahraga menahan beban dan latihan kekuatan otot secara teratur, { $times } kali seminggu. Berapa menit, gerakan apa dan apakah jalan kaki termasuk, tidak ditulis; kalau ada masalah kesehatan, tanya dokter sebelum mulai.
answer-peak = { -osteo } mengatakan kepadatan tulang mencapai puncaknya pada umur kira-kira { $ages } tahun, lalu turun dari tahun ke tahun.
answer-triangle = “Segitiga besi kesehatan tulang” di artikel osteokalsin adalah kalsium, vitamin D dan vitamin K2, tanpa K1; artikel dosis kalsium menyebut empat, ditambah K1. Keduanya berbeda: “tidak boleh kurang satu pun” adalah kata artikel, belum pasti.
answer-team = { -dosing } mengatakan kesehatan tulang adalah kerja tim: kalsium bahan tulang, vitamin D3 membantu menyerap kalsium, K2 membawa kalsium ke tulang, K1 berhubungan dengan pembekuan darah dan keseimbangan kalsium; katanya juga, kalau salah satu kurang, kalsium bisa “lepas kendali”, ini terlalu berlebihan. { -osteo } menyebut tiga: kalsium, D, K2, tanpa K1.
answer-trio = { -dosing } menyebut D3, K2 dan K1 sebagai trio: D3 membantu menyerap kalsium, K2 membawanya ke tulang, K1 seperti penjaga gerbang. Katanya ketiganya harus bekerja bersama; ini kata artikel, pengaruh K2 dan K1 pada manusia belum terbukti.
answer-combination = { -dosing } mengatakan gabungan kalsium dengan D3, K2, K1 lebih baik, dan katanya didukung pedoman klinis, tetapi artikel tidak memberi sumber, dan kami tidak menemukan pedoman utama yang menyarankan begitu. Jadi hanya bisa dikatakan “artikel ini menyarankan begitu”.
answer-together = Boleh diminum bersama: { -dosing } mengatakan idealnya kalsium (kalsium elemental), vitamin D3 dan vitamin K2 diminum bersama. Sebelum atau sesudah makan, pagi atau malam, tidak ditulis; kalau minum obat, tanya dokter atau apoteker dulu.
answer-d-k2 = { -dosing } mengatakan D3 membawa kalsium masuk ke tubuh, K2 menentukan apakah kalsium masuk ke tulang, jadi tugasnya berbeda. Ini kata artikel; apakah K2 membantu terhadap patah tulang, hasil penelitian belum sama.
answer-metaphor-bricks = { -dosing } memakai perumpamaan: kalsium adalah bata, D3 pekerja pengangkut bata (kemudian disebut juga mesin pemuat), K2 insinyur yang menaruh bata di tempat yang benar. Di artikel osteokalsin, insinyurnya adalah osteokalsin; perumpamaan keduanya berbeda.
answer-metaphor-gate = { -dosing } mengumpamakan K1 sebagai penjaga pintu, dan katanya kalsium tanpa K1 seperti rumah tanpa kunci. Ini perumpamaan artikel; bukti untuk K1 di sini agak lemah.
answer-disagree = Keduanya berbeda di beberapa tempat: { -osteo } menyebut segitiga besi kalsium, D, K2, { -dosing } menambah K1; waktu kena matahari juga berbeda; dan di artikel dosis kalsium sendiri, kalimat umum tidak cocok dengan tabel kelompoknya, saya mengikuti tabel. Juga, soal mengaktifkan osteokalsin, yang satu menyebut K2, yang lain menyebut K1 juga.
answer-ca-role = Kalsium adalah bahan dasar pembentuk tulang, kedua artikel mengatakan begitu. { -dosing } juga mengatakan “bata” kalsium saja tidak cukup, perlu bantuan zat gizi lain.
answer-ca-food = Sumber kalsium di artikel osteokalsin: produk susu, tahu, teri kering, wijen hitam, dan sayuran hijau tua (kailan, bayam amaranth, pakcoy); tahu dan produk susu lebih lunak. Berapa kalsium di masing-masing, tidak ditulis; makanan lain tidak disebut.
answer-ca-alone = Kedua artikel mengatakan kalsium saja tidak cukup: { -dosing } mengatakan perlu juga vitamin D3, K2 dan K1, { -osteo } mengatakan perlu ditambah vitamin D dan K2. Ini kata artikel; bukti hanya mendukung sebagian.
answer-ca-useless = Keduanya mengatakan kalau minum kalsium tidak ada hasilnya, mungkin kurang pembantu lain: { -osteo } mengatakan perlu vitamin D dan K2, supaya osteokalsin bekerja; { -dosing } mengatakan kalsium saja tidak cukup. Ini kata artikel; banyak sebab kepadatan tulang tidak membaik, lihatlah bersama dokter.
answer-ca-bmd = { -dosing } mengatakan baik dari makanan maupun tablet, kalsium hanya sedikit sekali menaikkan kepadatan tulang, tidak cukup untuk jelas menurunkan risiko patah tulang (angkanya di kutipan di bawah). Artikel tidak memberi sumber penelitian ini.
answer-ca-side-effects = { -dosing } mengatakan bertahun-tahun hanya minum suplemen kalsium bisa menyebabkan sembelit, batu ginjal, bahkan pengapuran pembuluh darah. Sembelit dan batu ginjal didukung penelitian; soal pengapuran pembuluh darah hasil penelitian tidak sama. Kalau sudah ada batu atau badan tidak enak, tanya dokter dulu.
answer-ca-heart = Hasil penelitian tidak sama: { -dosing } mengatakan suplemen kalsium menaikkan risiko penyakit jantung dan pembuluh darah, terutama pada perempuan setelah menopause; tetapi ada juga penelitian yang tidak melihat hubungan itu. Yang punya masalah jantung atau pembuluh darah, tanya dokter sebelum minum kalsium.
answer-ca-astray = { -dosing } mengatakan tanpa pembantu, kalsium bisa lari ke pembuluh darah atau ginjal, tidak ke tulang; dan katanya K2 menuntun kalsium masuk ke tulang, menjauhi jaringan lunak. Ini kata artikel; hanya masuk akal sebagai mekanisme, hasilnya pada manusia belum terbukti.
answer-fortified-milk = { -dosing } mengatakan kalsium saja tidak cukup; minum susu tambah kalsium hanya contoh di situ, bukan anjuran. { -osteo } memasukkan produk susu dan sereal yang ditambah vitamin D sebagai sumber vitamin D.
answer-elemental = Jumlah kalsium di artikel dosis kalsium semuanya “kalsium elemental”, yaitu berat kalsiumnya sendiri, bukan berat seluruh tablet. Cara menghitung dari label tidak ditulis; bawa botolnya ke apoteker.
answer-total-or-supplement = Tabel artikel dosis kalsium punya dua kolom: “total kalsium” adalah semua dari makanan dan suplemen, “suplemen kalsium” hanya bagian darinya yang dari suplemen, bukan tambahan di atasnya.
answer-goal = { -dosing } mengatakan yang penting bukan hanya cukup kalsium, tetapi juga cukup vitamin D3 untuk membantu penyerapan, cukup K2 untuk membawa kalsium ke tulang, cukup K1 untuk menjaga keseimbangan kalsium. Ini kata artikel.
answer-not-blind = Lebih banyak bukan lebih baik. { -dosing } mengatakan kalsium dan vitamin D tidak boleh diminum asal-asalan atau berlebihan; harus tahu dulu jumlah, sumber dan waktu kena matahari sendiri. Akibat terlalu banyak sedikit ditulis di artikel; kalau khawatir, tanya apoteker atau dokter.
answer-d-role = Vitamin D (D3) membantu usus menyerap kalsium, kedua artikel mengatakan begitu; { -osteo } juga mengatakan ia menjaga keseimbangan kalsium dalam tubuh.
answer-d-lack = { -dosing } mengatakan tanpa vitamin D, kebanyakan kalsium yang dimakan tidak diserap, tetapi dibuang. Ini kata artikel; cukup atau tidak, dokter yang melihat.
answer-d-blood-calcium = { -dosing } mengatakan kalsium dalam darah naik tidak berarti sudah sampai di tulang. Yang dilakukan vitamin D adalah membantu usus menyerap kalsium; pada orang sehat, tubuh menjaga kalsium darah dalam batasnya, dan kalau terlalu tinggi harus ke dokter, bukan tanda berhasil.
answer-d-food = Sumber vitamin D di artikel osteokalsin: ikan laut dalam (salmon, makerel, saury), produk susu dan sereal yang ditambah vitamin D, dan matahari secukupnya. Berapa di masing-masing, tidak ditulis; makanan lain, misalnya telur, tidak disebut untuk vitamin D.
answer-sun = Keduanya berbeda: { -osteo } mengatakan matahari secukupnya, { $daily } menit sehari; { -dosing } mengatakan { $ample } menit, dengan jam tertentu dan bagian badan yang terbuka, untuk kolom “cukup kena matahari”. Dokter kulit menyarankan menghindari saat ultraviolet kuat, jadi saya tidak akan menyuruh Anda berjemur di panas terik.
answer-sun-time = Jam berapa, { -osteo } tidak menulis; { -dosing } menulis jamnya (di kutipan di bawah, { $ample } menit), hanya untuk kolom “cukup kena matahari”. Itu saat matahari paling kuat dan dokter kulit menyarankan menghindarinya, jadi saya tidak menyuruh Anda keluar saat itu; pilih saat matahari lembut dan Anda merasa nyaman.
answer-sun-skin = { -dosing } mengatakan lengan dan kaki yang terbuka, untuk kolom “cukup kena matahari”; { -osteo } hanya mengatakan matahari secukupnya, tidak menulis bagian mana yang dibuka. Kalau kulit mudah terbakar, atau dokter menyuruh mengurangi matahari, jangan dipaksakan.
answer-sun-why = Matahari berhubungan dengan vitamin D: { -osteo } menyebut matahari secukupnya sebagai sumber vitamin D, dan vitamin D membantu usus menyerap kalsium serta menjaga keseimbangan kalsium. Jangan berlebihan; kalau kulit mudah terbakar atau dokter menyuruh mengurangi matahari, jangan dipaksakan.
answer-sun-and-d3 =
    Yang cukup kena matahari, kata { -dosing }, bisa mengurangi D3, bukan tidak perlu sama sekali. Kalimat umumnya di kutipan di bawah; tabelnya menulis lain menurut umur, dan saya ikut tabel:
    { $lines }
    Kalau punya penyakit kronis atau minum obat, tanya dokter dulu.
answer-low-sun =
    Yang dimaksud { -dosing } dengan “jarang kena matahari” misalnya kebanyakan bekerja di dalam ruangan, atau sering memakai tabir surya. Orang seperti ini melihat kolom D3 “jarang kena matahari” di tabel:
    { $lines }
answer-k2-role = { -osteo } mengatakan K2 adalah “sakelar” yang mengaktifkan osteokalsin, sehingga osteokalsin membawa kalsium ke tulang. { -dosing } juga mengatakan K2 menuntun kalsium ke tulang, tetapi katanya K1 juga melakukannya. Masuk akal sebagai mekanisme; apakah membantu terhadap patah tulang, hasil penelitian belum sama.
answer-k2-lack = { -osteo } mengatakan kalau K2 kurang, osteokalsin walaupun ada, sulit bekerja; { -dosing } lebih jauh lagi: tanpa K2, osteokalsin tidak bisa membawa kalsium ke tulang. Ini kata artikel; K1 juga ikut pekerjaan yang sama, jadi bukan berarti tanpa K2 sama sekali tidak bisa.
answer-k2-food = Sumber K2 di artikel osteokalsin: makanan fermentasi (natto, keju), hati hewan dan kuning telur. Berapa di masing-masing, tidak ditulis. Yang minum pengencer darah: natto, hati hewan dan suplemen K2 jangan dikonsumsi dulu tanpa bertanya dokter; yang hamil jangan makan hati; tanya dokter dulu.
answer-k2-mk7 = { -dosing } hanya di satu tempat mengatakan K2 diminum dalam bentuk MK-7; tidak dijelaskan apa itu MK-7, juga tidak dibandingkan dengan bentuk lain. Kalimat itu umum, tidak persis sama dengan tabel kelompok; saya mengikuti tabel.
answer-mgp = { -dosing } mengatakan MGP (protein Gla matriks) ada di dinding arteri, dan K2 serta K1 mengaktifkannya supaya kalsium tidak menumpuk di pembuluh darah. Ini kata artikel; hanya masuk akal sebagai mekanisme, hasilnya pada manusia belum terbukti.
answer-k1-role = { -dosing } mengatakan K1 berhubungan dengan pembekuan darah dan keseimbangan kalsium, dan katanya ikut mengaktifkan osteokalsin. Soal pembekuan darah sudah pasti; untuk keseimbangan kalsium buktinya agak lemah. Artikel osteokalsin tidak menyebut K1.
answer-k1-food = Kedua artikel tidak menulis makan apa untuk K1. { -osteo } menyebut sayuran hijau tua (kailan, bayam amaranth, pakcoy), tetapi sebagai sumber kalsium.
answer-k1-lack = { -dosing } mengatakan kalau kurang K1, kalsium di pembuluh darah tidak tertahan, arteri bisa mengapur, memengaruhi jantung dan pembuluh darah, bahkan batu ginjal; dan katanya penelitian melihat pengapuran bisa lebih parah pada orang yang kurang K1, dan osteokalsin tidak aktif sepenuhnya kalau K1 kurang. Artikel mengatakan ini tanpa sumber, dan belum terbukti.
answer-k1-women = { -dosing } mengatakan K1 sangat penting untuk perempuan lanjut usia, karena setelah menopause sering kurang vitamin D dan K1. Artikel mengatakannya tanpa sumber; bahwa K1 sering kurang belum terbukti.
answer-k1-k2 = Kata artikel, K2 adalah “sakelar” yang mengaktifkan osteokalsin dan membawa kalsium ke tulang; K1 berhubungan dengan pembekuan darah dan keseimbangan kalsium. Tetapi soal mengaktifkan osteokalsin, { -osteo } menyebut K2, { -dosing } menyebut K1 juga, jadi lebih aman dikatakan: vitamin K (K1, K2) ikut berperan.
answer-k-food = Sumber K2 di artikel osteokalsin: natto, keju, hati hewan dan kuning telur. Makan apa untuk K1, kedua artikel tidak menulis. Yang minum pengencer darah: makanan bervitamin K jangan ditambah atau dikurangi dulu tanpa bertanya dokter.
answer-foods-all =
    Makanan di artikel osteokalsin:
    ・Kalsium: produk susu, tahu, teri kering, wijen hitam, kailan, bayam amaranth, pakcoy
    ・Vitamin D: salmon, makerel, saury, produk susu dan sereal yang ditambah vitamin D
    ・K2: natto, keju, hati hewan, kuning telur
    Untuk K1 tidak ada daftar makanan; artikel dosis kalsium tidak punya daftar makanan.
answer-vegetarian = Artikel tidak khusus membahas vegetarian, tetapi di antara makanan artikel osteokalsin, untuk kalsium ada tahu, wijen hitam, kailan, bayam amaranth, pakcoy; untuk K2 ada natto; untuk vitamin D ada sereal yang ditambah vitamin D, dan matahari secukupnya. Yang makan telur dan susu bisa melihat juga produk susu, keju, kuning telur.
answer-no-milk = Artikel tidak khusus membahas orang yang tidak minum susu, tetapi sumber kalsium di artikel osteokalsin bukan hanya produk susu, ada juga tahu, teri kering, wijen hitam dan sayuran hijau tua (kailan, bayam amaranth, pakcoy). Kalau alergi atau sangat tidak enak, tanya dokter dulu.
answer-amount-calcium =
    Tabel artikel dosis kalsium menulis (jumlah sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Suplemen adalah bagian dari total kalsium, makanan yang utama. Kalau ada penyakit kronis atau minum obat, tanya dokter dulu.
answer-amount-d3 =
    Tabel artikel dosis kalsium menulis (suplemen sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Kalau ada penyakit kronis atau minum obat, tanya dokter dulu.
answer-amount-k2 =
    Tabel artikel dosis kalsium menulis (jumlah sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Tabel tidak menyebut ini dari suplemen atau makanan. Kalau minum pengencer darah, tanya dokter dulu, jangan minum atas kemauan sendiri.
answer-amount-k1 =
    Tabel artikel dosis kalsium menulis (jumlah sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Tabel tidak menyebut ini dari suplemen atau makanan. Kalau minum pengencer darah, tanya dokter dulu, jangan minum atas kemauan sendiri.
answer-amount-k =
    Tabel artikel dosis kalsium menulis (jumlah sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Kalau minum pengencer darah, tanya dokter dulu, jangan minum atas kemauan sendiri.
answer-amount-calcium-d3 =
    Tabel artikel dosis kalsium menulis (jumlah sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Kalau ada penyakit kronis atau minum obat, tanya dokter dulu.
answer-amount-all =
    Berapa banyak tergantung orangnya. Tabel artikel dosis kalsium menulis (jumlah sehari; artikel tidak menulis penulis dan sumber):
    { $lines }
    Kalau ada penyakit kronis atau minum obat, tanya dokter dulu.
answer-general-sentence =
    { -dosing } punya satu kalimat umum: kalsium { $calcium } mg, K2 { $k2 } µg, K1 { $k1 } µg; D3 kalau jarang kena matahari { $low } IU, kalau cukup { $ample } IU. Tetapi tabel kelompok di artikel yang sama berbeda:
    { $lines }
    Saya mengikuti tabel, bukan kalimat ini; kata artikel pedoman klinis mendukungnya, tetapi tanpa sumber.
answer-official-calcium =
    Keduanya berbeda: angka acuan Taiwan untuk kalsium orang dewasa { $official } mg; tabel artikel dosis kalsium menulis (sehari, makanan dan suplemen):
    { $lines }
    Artikel tidak menulis penulis dan sumber, jadi tidak lebih tepercaya dari anjuran negara. Kalau ada penyakit kronis atau minum obat, tanya dokter dulu.
answer-official-d3 =
    Keduanya berbeda: angka acuan Taiwan untuk vitamin D sampai 50 tahun { $young } IU, mulai 51 tahun { $older } IU; tabel artikel dosis kalsium menulis (suplemen sehari):
    { $lines }
    Artikel tidak menulis penulis dan sumber, jadi tidak lebih tepercaya dari anjuran negara. Kalau ada penyakit kronis atau minum obat, tanya dokter dulu.
answer-official-k =
    Angka acuan Taiwan hanya satu untuk vitamin K, K1 dan K2 bersama; tabel artikel dosis kalsium memisahkannya (jumlah sehari):
    { $lines }
    Artikel tidak menulis penulis dan sumber, jadi tidak lebih tepercaya dari anjuran negara. Kalau minum pengencer darah, tanya dokter dulu, jangan minum atas kemauan sendiri.
answer-depends = Tidak sama untuk semua orang. { -dosing } mengatakan berapa yang perlu tergantung siapa Anda, jadi tabelnya menurut umur, menopause dan matahari. Beri tahu umurnya, saya bisa melihatkan.
answer-age-groups = Tabel artikel dosis kalsium punya lima kelompok: anak (4–13 tahun), remaja (14–18 tahun), dewasa, perempuan setelah menopause, lansia (65 tahun ke atas). Mulai 65 tahun lihat “lansia”, sudah menopause atau belum. Untuk dewasa dan perempuan setelah menopause artikel tidak menulis umur; saya anggap 19 sampai 64 tahun; di bawah 4 tahun tidak ada di artikel.
answer-men = Tabel tidak punya kelompok khusus laki-laki; di artikel dosis kalsium hanya “perempuan setelah menopause” yang berhubungan dengan jenis kelamin. Laki-laki 19 sampai 64 tahun melihat baris “Dewasa”, mulai 65 tahun “Lansia”.
answer-author = Saya melihat dua artikel: artikel osteokalsin ditulis ahli gizi 吳婉華, di KingNet 國家網路醫藥; artikel dosis kalsium tanpa judul, tanpa penulis, tanggal dan daftar pustaka, jadi saya hanya bilang “kata artikel”.
answer-date = { -osteo } menulis bulan dan tanggal terbit dan pembaruan, tanpa tahun, dan tanggal pembaruannya malah lebih awal dari terbitnya; begitulah halamannya. Artikel dosis kalsium tidak menulis tanggal.
answer-references = { -osteo } di akhir mencantumkan empat rujukan berbahasa Inggris; penulis, tahun dan judulnya di bawah. Artikel dosis kalsium tidak punya rujukan sama sekali; penelitian dan pedoman di dalamnya tidak bisa dilacak.
why-dose = Jumlah ini mengikuti tabel kelompok artikel dosis kalsium, baris “{ $group }”. Artikel itu tidak menulis penulis, tanggal dan rujukan, jadi hanya sebagai acuan; tidak lebih bisa dipercaya daripada dokter dan anjuran negara.
why-foods = Makanan ini dari artikel osteokalsin; saya pilih beberapa yang sesuai dengan makanan Anda. Artikel hanya menulis nama, tidak menulis berapa isinya.
why-food = { $food } ada di artikel osteokalsin, sebagai sumber “{ $nutrient }”. Berapa dalam satu porsi tidak ditulis; dicari di tempat lain: { $sources }. { $sure }
why-food-elsewhere = Kedua artikel tidak menulis makan apa untuk “{ $nutrient }”; { $food } dicari di tempat lain: { $sources }. { $sure }
why-fact = Ini kata artikel; kalimat aslinya di bawah. { $sure }
why-caution =
    { $caution }
    Ini demi keamanan, bukan dari artikel. Sumber: { $source }. { $sure }
why-caution-ours =
    { $caution }
    Ini aturan keamanan kami sendiri, bukan dari artikel.
why-sure-stored = Halaman sumbernya sudah kami lihat.
why-sure-exact-stored = Angkanya disalin apa adanya dari data itu.
why-sure-quoted-page = Dikutip laman lain; aslinya belum dilihat.
why-sure-derived = Hasil hitungan.
why-sure-memory = Sebagian belum diperiksa; anggap sebagai pengingat, dan tanya dokter atau apoteker.
why-evidence-well-supported = Bukti untuk ini kuat.
why-evidence-supported = Didukung penelitian.
why-evidence-fair = Ini saran penulis, dan masuk akal.
why-evidence-partly = Bukti hanya mendukung sebagian.
why-evidence-mechanism = Masuk akal sebagai mekanisme; hasilnya pada manusia belum sama.
why-evidence-association = Hanya hubungan, bukan sebab akibat.
why-evidence-opinion = Ini pandangan artikel, belum pasti.
why-evidence-unsupported = Artikel tidak memberi sumber, dan kami juga tidak menemukan dukungan.
