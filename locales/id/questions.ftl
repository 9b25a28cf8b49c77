### Pertanyaan dan tombolnya. Tombol paling panjang 20 huruf.

ask-subject = Rencana ini untuk siapa?
ask-subject-two = Baik, semuanya bisa. Satu per satu: siapa dulu?
ask-subject-about = Itu anak Anda, atau saudara Anda?
ask-subject-plain = Pilih satu: rencana ini untuk Anda sendiri, atau untuk siapa di keluarga?
ask-age =
    Boleh tahu berapa umurnya? (tahun penuh)
    Ketik angkanya saja, misalnya “68”; “lahir 1958” juga bisa.
ask-age-ones = Umur persisnya berapa?
ask-age-about = Berapa umurnya dalam tahun penuh? Beda satu tahun kadang membuat jumlah yang disarankan berbeda.
ask-age-impossible = Saya kurang yakin dengan umur ini. Tolong ketik lagi umur penuhnya, misalnya “68”.
ask-age-zodiac = Dari shio saja bisa meleset dua belas tahun. Tolong beri tahu umurnya, atau tahun lahirnya.
ask-age-plain = Ketik satu angka saja; untuk enam puluh delapan tahun, ketik “68”.
ask-birthday = Apakah ulang tahun tahun ini sudah lewat? Supaya saya tahu umur persisnya.
ask-birthday-plain = Ulang tahun tahun ini sudah lewat, atau belum?
ask-sex = Boleh tahu, perempuan atau laki-laki?
ask-sex-plain = Pilih “Perempuan” atau “Laki-laki”; tidak mau bilang juga tidak apa-apa.
ask-menopause = Apakah sudah menopause? (tidak haid lebih dari satu tahun berarti sudah)
ask-menopause-explain = Apakah haid sudah berhenti lebih dari satu tahun? Kalau masih haid, berarti belum. Tidak yakin juga tidak apa-apa, katakan apa adanya.
ask-menopause-plain = Apakah haid sudah berhenti? Setahun atau lebih tidak haid: pilih “Sudah menopause”. Masih haid dalam setahun ini: pilih “Belum menopause”.
ask-sun =
    Biasanya banyak kena matahari atau tidak?
    “Cukup” artinya: pada kebanyakan hari, siang hari, lebih dari belasan menit di luar rumah, tangan dan kaki tidak tertutup.
ask-sun-between = Selama sebulan terakhir, mana yang lebih dekat: kebanyakan di dalam rumah, atau pada kebanyakan hari di luar kena matahari?
ask-sun-plain = Siang hari biasanya di dalam rumah, atau di luar yang kena matahari?
ask-safety =
    Pertanyaan ini soal keamanan. Tolong lihat, apakah ada salah satu dari ini:
    ・Minum obat pengencer darah (antikoagulan)
    ・Penyakit ginjal, cuci darah, atau batu ginjal
    ・Kalsium darah terlalu tinggi, paratiroid terlalu aktif
    ・Hamil, atau sedang menyusui
    ・Minum obat lain untuk waktu lama
    Jawabannya hanya dipakai untuk memutuskan apakah angka boleh diberikan. Disimpan terenkripsi; katakan “jangan dicatat” kapan saja, maka dihapus.
ask-safety-more = Yang mana? Boleh tekan beberapa, lalu tekan “Itu saja”.
ask-safety-else = Baik, dicatat: { $things }. Ada yang lain?
ask-safety-medicine =
    Di antara obat tekanan darah, jantung dan pembuluh darah, ada beberapa yang memengaruhi kalsium dan vitamin.
    Tolong lihat kantong obat: apakah tertulis “利尿劑” (diuretik), “毛地黃” (digoksin) atau “抗凝血” (antikoagulan)?
    Kalau tidak bisa memastikan, tekan “Tak mau/tidak tahu”: saya tidak memberi angka dulu; paling tepat apoteker yang melihat kantong obatnya.
ask-safety-kidney = Apakah dokter pernah bilang ginjalnya kurang baik, atau ada penyakit ginjal? Kalau tidak yakin, tekan “Tak mau/tidak tahu”: saya tidak memberi angka dulu; paling aman tanya dokter.
ask-safety-rest =
    Baik, yang itu tidak ada. Bagaimana dengan yang lain?
    ・Minum obat pengencer darah (antikoagulan)
    ・Penyakit ginjal, cuci darah, atau batu ginjal
    ・Kalsium darah terlalu tinggi, paratiroid terlalu aktif
    ・Hamil, atau sedang menyusui
    ・Minum obat lain untuk waktu lama
    Kalau tidak ada, tekan “Tidak ada satu pun”.
ask-safety-unlisted =
    Baik, saya mengerti. Yang itu tidak ada di daftar saya; yang perlu saya tanyakan adalah ini. Apakah ada?
    ・Minum obat pengencer darah (antikoagulan)
    ・Penyakit ginjal, cuci darah, atau batu ginjal
    ・Kalsium darah terlalu tinggi, paratiroid terlalu aktif
    ・Hamil, atau sedang menyusui
    ・Minum obat lain untuk waktu lama
    Kalau tidak ada, tekan “Tidak ada satu pun”.
ask-safety-unread =
    Yang Anda katakan tadi mungkin belum saya mengerti, jadi saya tanya sekali lagi: apakah ada salah satu dari ini? Kalau itu obat, ketik saja nama yang tertulis di kantong obat.
    ・Minum obat pengencer darah (antikoagulan)
    ・Penyakit ginjal, cuci darah, atau batu ginjal
    ・Kalsium darah terlalu tinggi, paratiroid terlalu aktif
    ・Hamil, atau sedang menyusui
    ・Minum obat lain untuk waktu lama
    Kalau tidak ada, tekan “Tidak ada satu pun”.
ask-safety-which =
    Katanya tidak ada yang lain; lalu yang ada yang mana? Ketik saja, atau tekan tombol di bawah.
    Kalau tidak ada, tekan “Tidak ada satu pun”.
ask-safety-nursing = Baik, kehamilan sudah saya hapus dari daftar. Apakah sekarang sedang menyusui? Selama menyusui, saya tidak memberi angka.
ask-safety-plain = Apakah minum obat, atau ada masalah ginjal atau kalsium darah? Kalau tidak ada, tekan “Tidak ada satu pun”; nama obat juga bisa langsung diketik.
ask-diet = Apakah ada makanan yang tidak dimakan, atau tidak boleh dimakan?
ask-diet-else = Baik, dicatat: { $things }. Ada lagi yang tidak boleh dimakan?
ask-diet-milk = Kalau minum susu, perut jadi tidak enak, atau alergi? Kalau tidak keduanya, tekan “Makan semua”.
ask-diet-milk-too = Bagaimana dengan susu? Perut jadi tidak enak, atau alergi? Kalau tidak keduanya, tekan “Itu saja”.
ask-diet-unlisted = Baik, saya mengerti. Yang itu tidak ada di daftar saya, jadi mohon perhatikan sendiri saat memilih makanan. Bagaimana dengan yang berikut ini? Kalau tidak ada, ketik saja “tidak ada”.
ask-diet-plain = Vegetarian, atau alergi susu, ikan, kedelai, telur atau wijen? Kalau semua boleh, tekan “Makan semua”.

label-subject-self = Saya sendiri
label-subject-mother = Ibu saya
label-subject-father = Ayah saya
label-subject-grandmother = Nenek (阿嬤)
label-subject-grandfather = Kakek (阿公)
label-subject-spouse = Suami / istri saya
label-subject-child = Anak saya
label-subject-other = Orang lain
label-subject-sibling = Saudara
label-tens-0 = Di bawah 10
label-tens-1 = 10 sampai 19
label-tens-2 = 20 sampai 29
label-tens-3 = 30 sampai 39
label-tens-4 = 40 sampai 49
label-tens-5 = 50 sampai 59
label-tens-6 = 60 sampai 69
label-tens-7 = 70 sampai 79
label-tens-8 = 80 sampai 89
label-tens-9 = 90 sampai 99
label-age = { $age } tahun
label-birthday-yes = Sudah lewat
label-birthday-no = Belum
label-sex-female = Perempuan
label-sex-male = Laki-laki
label-sex-declined = Tidak mau bilang
label-menopause-yes = Sudah menopause
label-menopause-no = Belum menopause
label-menopause-unsure = Tidak yakin
label-sun-low = Jarang kena matahari
label-sun-ample = Cukup kena matahari
label-sun-unsure = Tidak yakin
label-conditions-none = Tidak ada satu pun
label-conditions-warfarin = Warfarin
label-conditions-unknown-anticoagulant = Pengencer darah (?)
label-conditions-kidney-disease = Ginjal, cuci darah
label-conditions-kidney-stones = Batu ginjal
label-conditions-hypercalcemia = Kalsium darah tinggi
label-conditions-pregnant = Hamil
label-conditions-breastfeeding = Menyusui
label-conditions-active-vitamin-d = Vit. D dari dokter
label-conditions-doac = Pengencer darah baru
label-conditions-thiazide-digoxin-lithium = Diuretik,digoksin,Li
label-conditions-levothyroxine = Hormon tiroid
label-conditions-antibiotics = Minum antibiotik
label-conditions-bisphosphonate = Obat osteoporosis
label-conditions-osteoporosis-injection = Suntik osteoporosis
label-conditions-iron = Zat besi atau seng
label-conditions-steroid-aed = Steroid, epilepsi
label-conditions-heart-disease = Jantung, stroke
label-conditions-malabsorption = Usus, obat lambung
label-conditions-fragility = Keropos tulang,patah
label-conditions-more = Minum obat lain
label-conditions-declined = Tak mau/tidak tahu
label-conditions-neither = Tidak tertulis
label-conditions-not-nursing = Tidak menyusui
label-conditions-no-kidney = Tidak, ginjal baik
label-conditions-enough = Itu saja
label-diet-none = Makan semua
label-diet-vegetarian = Veg. (telur, susu)
label-diet-vegan = Vegan
label-diet-lactose-intolerant = Susu bikin mulas
label-diet-milk-allergy = Alergi susu
label-diet-fish-allergy = Alergi ikan
label-diet-soy-allergy = Alergi kedelai
label-diet-egg-allergy = Alergi telur
label-diet-sesame-allergy = Alergi wijen
label-diet-enough = Itu saja
label-change-age = Ubah umur
label-change-sex = Ubah jenis kelamin
label-change-sun = Ubah matahari
label-change-conditions = Ubah kesehatan
label-change-diet = Ubah makanan
label-back = Kembali
label-skip = Lewati dulu
label-cancel = Batal
label-restart = Mulai lagi
label-plan = Lihat rencana
label-remind = Atur pengingat
label-share = Kirim ke keluarga
label-change = Ubah data
label-help = Bisa apa saja?
label-why = Kenapa?
label-unremember = Jangan dicatat
label-keep-all = Tolong simpan
label-delete-data = Hapus sekarang
label-erase-yes = Ya, hapus semua
label-erase-no = Jangan dihapus
label-erase-one = Ya, hapus
label-erase-mine = Hapus data saya saja
label-erase-only = Hapus hanya { $who }
