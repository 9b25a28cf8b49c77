### Percakapan. Hangat, singkat; tidak menyalahkan, tidak mendiagnosis, tidak menjanjikan.

greet =
    Halo, saya { -brand } (骨本), menemani Anda merawat tulang. 🦴
    Saya bertanya beberapa hal sederhana, lalu merangkum dari dua artikel: kira-kira berapa kalsium, vitamin D3, K2 dan K1 sehari, dan makanan apa yang bisa dimakan.
    Saya bukan dokter. Saya tidak bisa memeriksa, dan tidak bisa menjadi pengganti dokter, apoteker atau ahli gizi.

    Umur, jenis kelamin, matahari, kesehatan dan makanan yang Anda ceritakan hanya dipakai untuk membuat rencana ini, dan disimpan terenkripsi. Kalau mau dihapus semua, ketik “hapus data saya” kapan saja.

    Bisa juga dalam satu kalimat, seperti ini:
    “Ibu saya 68 tahun, jarang kena matahari, tidak minum pengencer darah”
greet-short =
    Halo, saya { -brand } (骨本), menemani Anda merawat tulang. Saya bukan dokter dan tidak bisa menjadi penggantinya.
    Yang Anda katakan hanya dipakai untuk membuat rencana ini, dan disimpan terenkripsi; ketik “hapus data saya”, maka semuanya dihapus.
greet-again = Halo, bertemu lagi. Saya masih ingat: { $things }.
greet-back = Halo! Mau lihat rencana, atur pengingat, atau bertanya, langsung katakan saja.
group-private = Halo semua, saya { -brand }. Soal kesehatan tidak enak dibicarakan di grup; tolong tekan foto saya dan bicara dengan saya secara pribadi.
about = Baik, kita lihat rencana untuk { $whose }.
noted = Dicatat: { $things }. (Kalau mau mengubah, katakan sekali lagi saja)
noted-health = Dicatat: { $things }. Ini hanya dipakai untuk memutuskan apakah angka boleh diberikan; kalau tidak mau saya simpan, katakan “jangan dicatat”, maka dihapus.
noted-others = { $things }: ini juga saya simpan. Satu per satu, ya.
noted-others-health = { $things }: ini juga saya simpan. Satu per satu, ya. Ini hanya dipakai untuk memutuskan apakah angka boleh diberikan; kalau tidak mau saya simpan, katakan “jangan dicatat”, maka dihapus.
next-waits = Rencana untuk { $who } belum selesai. Mau dilanjutkan?
label-turn = Lanjut: { $who }
struck = Baik, yang ini sudah saya hapus.
going-on = Baik, kita lanjutkan.
asked-soon = Baik, itu akan saya tanyakan sebentar lagi. Pertanyaan ini dulu:
sun-left-between = Baik, itu di antara keduanya; untuk sementara saya anggap jarang kena matahari. Kapan saja boleh diceritakan lagi.
calcium-given = Baik. Tablet kalsium dari dokter, silakan diminum seperti kata dokter. Perlu tambahan atau tidak, paling tepat tanyakan dokter saat kontrol.
nothing-more = Baik, begitu dulu. Kalau teringat sesuatu, silakan bilang kapan saja.
diet-unlisted = Baik, saya mengerti. Yang itu tidak ada di daftar saya, jadi mohon perhatikan sendiri saat memilih makanan.
denied-noted = Yang saya catat: { $things }. Kalau memang sama sekali tidak diminum, tekan “Ubah kesehatan”, nanti saya tanyakan lagi; kalau hanya kali ini belum diminum, tidak perlu diubah.
nothing-new = Baik, yang ini sudah saya catat.
health-unlisted = Baik, saya mengerti. Ini tidak ada di daftar yang harus saya tanyakan, jadi rencananya tetap; soal makanannya, ikuti dokter dan ahli gizi yang merawat.
health-whose = Itu Anda sendiri atau { $who }? Katakan sekali lagi dengan orangnya supaya saya tidak salah catat, misalnya “saya sendiri minum warfarin”.
kin-which = Apakah “{ $word }” orang yang sama dengan { $who } yang disebut sebelumnya? Kalau sama, katakan sekali lagi dengan “{ $who }”; kalau orang lain, sebutkan juga umurnya supaya saya tidak salah catat.
tube-fed = Baik, saya mengerti: makan lewat selang. Daftar saya berisi makanan yang dimakan lewat mulut, belum tentu cocok untuk selang; berapa kalsium di dalamnya dan perlu ditambah atau tidak, tanyakan ke ahli gizi atau dokter yang mengaturnya. Jangan menambah sendiri, dan jangan menggerus suplemen lalu memasukkannya lewat selang.
said-again = Baik, saya ulangi:
misread = Maaf, saya tidak mengerti. Saya tanya sekali lagi:
misread-again = Masih belum mengerti, jadi saya tanya dengan cara lain; kalau tidak mau menjawab, tekan “Lewati dulu”.
misread-left = Masih belum mengerti, jadi pertanyaan ini kita lewati dulu. Boleh dikatakan kapan saja nanti.
plan-not-yet = Rencana butuh beberapa jawaban lagi; setelah itu bisa dilihat.
not-understood = Maaf, saya tidak mengerti kalimat ini. Anda bisa bilang “lihat rencana”, “ingatkan saya”, “ubah data”, “boleh makan tahu”, atau “untuk ibu saya”. Kalimat pendek paling mudah saya mengerti.
empty = Saya tidak melihat tulisan. Silakan ketik, atau tekan mikrofon di keyboard lalu bicara.
old-button = Tombol itu sudah tidak berlaku. Kita lanjut dari sini.
thanks = Sama-sama. Merawat tulang pelan-pelan saja.
nodded = Baik. Kapan saja perlu, bilang saja.
insult = Maaf sudah membuat Anda kesal. Katakan apa yang salah, akan saya perbaiki.
after-alarm-119 = Saya mengerti. Kalau orangnya masih tidak enak badan, atau Anda khawatir, segera telepon 119 dan ikuti petunjuk di telepon. Urusan tulang bisa nanti saja.
after-alarm-1925 = Terima kasih sudah memberi tahu saya. Kapan pun hati terasa berat, telepon 1925 (24 jam, gratis); ada orang yang akan mendengarkan dengan baik. Kalau nyawa dalam bahaya, segera telepon 119. Urusan tulang bisa nanti saja.
help-is-coming = Syukurlah, ada yang membantu. Ikuti kata 119 dan petugas medis, dan sebaiknya ada orang yang menemani; kalau keadaan berubah, segera telepon 119 lagi.
help =
    Saya bisa membantu Anda:
    ・membuat rencana: katakan “lihat rencana”
    ・untuk keluarga: katakan “untuk ibu saya”
    ・mengubah data: katakan “ubah data”
    ・mengingatkan tiap hari: katakan “ingatkan saya setiap hari jam 8 pagi”
    ・huruf lebih besar: katakan “huruf lebih besar”
    ・melihat apa yang saya simpan: katakan “lihat data saya”
    ・kali ini jangan disimpan: katakan “jangan simpan catatan”
    ・menghapus semua: katakan “hapus data saya”
    ・mengganti bahasa: katakan “bahasa”
    Kalau badan tidak enak, pergilah ke dokter; kalau darurat, telepon 119.
why-ask-age = Artikelnya dibagi menurut umur: umur berbeda, jumlah per hari juga berbeda. Kalau tidak ingin menjawab, tidak apa-apa.
why-ask-sex = Artikelnya punya baris tersendiri untuk perempuan setelah menopause, karena itu saya bertanya. Kalau tidak ingin menjawab, tidak apa-apa.
why-ask-menopause = Setelah menopause jumlah di artikel berbeda, karena itu saya bertanya. Kalau tidak yakin, tidak apa-apa.
why-ask-sun = Kulit yang kena matahari membuat vitamin D sendiri. Banyak atau sedikit kena matahari, jumlah D3 di artikel berbeda.
why-ask-safety = Pada beberapa penyakit dan obat, seperti penyakit ginjal, batu ginjal, atau obat pengencer darah (antikoagulan), menambah kalsium, vitamin D atau K sendiri mungkin tidak aman. Kalau saya tahu, saya tidak akan memberi angka yang salah. Tidak menjawab juga boleh, hanya saja kali ini tanpa angka.
why-ask-diet = Kalau saya tahu, saya tidak akan menyebut makanan yang tidak boleh dimakan. Kalau tidak ingin menjawab, tidak apa-apa.
why-what = Setelah ada rencana, saya bisa memberi tahu dari mana setiap angka dan makanan di dalamnya.
cancelled = Baik, kita berhenti di sini dulu. Kalau mau lanjut, katakan “lihat rencana”.
restarted = Baik, kita mulai dari awal.
no-way-back = Tidak ada pertanyaan sebelum ini; kita lanjut dari sini.
change-which = Yang tercatat sekarang: { $things }. Mau ubah yang mana? Bisa juga langsung dikatakan, misalnya “umurnya 58 tahun”.
erase-sure = Mau menghapus semua data, rencana dan pengingat? Milik Anda dan keluarga di sini semuanya dihapus, dan tidak bisa kembali.
erased = Semua sudah dihapus, tidak ada yang saya simpan. Kalau mau mulai lagi, katakan “halo”.
erase-kept = Baik, semuanya masih ada, tidak ada yang dihapus.
erase-one-sure = Mau menghapus data, rencana dan pengingat untuk { $who }? Hanya yang ini; milik yang lain tetap ada. Setelah dihapus tidak bisa kembali.
erased-one = Data, rencana dan pengingat untuk { $who } sudah dihapus. Milik yang lain masih ada.
erase-nobody = Saya tidak menyimpan data tentang orang ini. Data siapa yang mau dihapus?
erase-in-turn = Baik, satu per satu.
erase-which = Data siapa yang mau dihapus?
erase-one-kept = Baik, data { $who } tetap disimpan.
exported = Yang saya simpan: { $things }.
exported-nothing = Saya tidak menyimpan data apa pun tentang Anda.
exported-rest = Juga tersimpan di akun Anda: { $things }.
exported-ids =
    Selain itu hanya nomor pesan yang disimpan (isinya tidak terlihat), supaya pesan yang sama tidak dijawab dua kali.
    Untuk mengubah, katakan “ubah data”; untuk menghapus, “hapus data saya”, atau satu orang saja: “hapus data ibu saya”.
exported-page =
    Untuk membaca, mencetak atau menyimpan semuanya, buka halaman ini (berlaku satu jam; jangan diteruskan):
    { $address }
is-born = lahir { $day }
is-reminder = pengingat ({ $days } { $time })
is-reminder-former = pengingat yang dihentikan ({ $days } { $time })
is-reminder-single = pengingat satu kali ({ $day } { $time })
is-diary = { $count } jawaban atas pengingat
is-zone = waktu { $zone }
is-shares = { $count } link terbuka
is-large = huruf besar
consent-given = setuju: { $what } ({ $day }, { $channel }, pemberitahuan versi { $version })
consent-health = menyimpan data kesehatan
consent-reminder = pengingat
consent-share = membagikan rencana
consent-family = dibantu keluarga
unremembered = Baik, soal kesehatan sudah dihapus dan tidak disimpan. Tanpa jawaban ini saya tidak bisa memberi angka; tolong tanya dokter atau apoteker.
unremembered-nothing = Baik. Belum ada catatan kesehatan; saat saya tanya nanti, boleh tidak dijawab.
idle-ask =
    Sudah lama tidak bertemu, apa kabar? Sudah setahun kita tidak bicara.
    Data dan pengingat Anda masih saya simpan. Kalau tidak ada balasan, setelah tiga puluh hari semuanya dihapus.
    Kalau mau disimpan, balas saya dengan kata apa saja.
kept-all = Baik, semuanya saya simpan untuk Anda.
fleeting-on = Baik, yang dikatakan kali ini tidak saya simpan: satu jam tanpa bicara, semuanya dihapus. Hanya kalau Anda mengatur pengingat atau mengirim ke keluarga, baru saya simpan lagi.
fleeting-off = Pengingat dan berbagi hanya bisa kalau saya ingat, jadi mulai sekarang saya simpan. Kalau tidak mau disimpan, katakan “jangan simpan catatan” lagi.
odd = Terima kasih sudah memberi tahu. Bagian kalimat tadi saya serahkan kepada penanggung jawab untuk diperiksa; data Anda tidak ikut.
larger = Baik, huruf sudah lebih besar. Kalau mau kembali, katakan “huruf lebih kecil”.
larger-telegram = Di Telegram, huruf diatur di HP: buka “Pengaturan” Telegram, cari “Ukuran teks”, lalu besarkan.
larger-terminal = Di terminal, huruf diatur di jendelanya; biasanya Ctrl dan “+” membuatnya lebih besar.
smaller = Baik, huruf kembali ke ukuran semula.
sent-sticker = Stikernya sudah sampai, terima kasih!
sent-photo = Saya tidak bisa membaca foto. Silakan ketik, atau tekan mikrofon di keyboard lalu bicara.
sent-voice = Saya belum bisa mendengar pesan suara. Tekan mikrofon di keyboard lalu bicara, HP akan mengubahnya jadi tulisan.
sent-video = Saya tidak mengerti video. Silakan ketik, atau tekan mikrofon di keyboard lalu bicara.
sent-location = Terima kasih, tetapi saya tidak perlu tahu Anda di mana.
sent-file = Saya tidak bisa membuka file. Tolong ketik saja apa yang mau dikatakan.
sent-contact = Terima kasih, tetapi saya tidak menyimpan kontak orang lain. Kalau untuk keluarga, katakan “untuk ibu saya”.
sent-edited = Saya lihat Anda mengubah pesan. Kalau mau membetulkan, tolong katakan sekali lagi.
sent-unsent = Anda menarik kembali satu pesan. Kalau isinya tidak berlaku, tolong katakan apa yang harus diubah.
sent-other = Ini saya tidak mengerti. Silakan ketik, atau tekan mikrofon di keyboard lalu bicara.

is-subject-self = Anda
is-yourself = Anda sendiri
is-subject-mother = ibu
is-subject-father = ayah
is-subject-grandmother = nenek
is-subject-grandfather = kakek
is-subject-spouse = pasangan Anda
is-subject-child = anak
is-subject-other = orang ini
is-called = { $name }
is-age = { $age } tahun
is-sex-female = perempuan
is-sex-male = laki-laki
is-menopause-yes = sudah menopause
is-menopause-no = belum menopause
is-sun-low = jarang kena matahari
is-sun-ample = cukup kena matahari
is-conditions-none = tidak ada penyakit dan obat yang disebut
is-conditions-warfarin = minum pengencer darah jenis warfarin
is-conditions-unknown-anticoagulant = mungkin minum pengencer darah (tidak tahu yang mana)
is-conditions-kidney-disease = penyakit ginjal
is-conditions-kidney-stones = batu ginjal
is-conditions-hypercalcemia = kalsium darah terlalu tinggi, atau penyakit yang menaikkannya
is-conditions-pregnant = hamil atau merencanakan hamil
is-conditions-breastfeeding = sedang menyusui
is-conditions-active-vitamin-d = vitamin D dari dokter
is-conditions-doac = pengencer darah baru (DOAC)
is-conditions-thiazide-digoxin-lithium = diuretik, digoksin atau litium
is-conditions-levothyroxine = hormon tiroid
is-conditions-antibiotics = sedang minum antibiotik
is-conditions-bisphosphonate = obat osteoporosis yang diminum
is-conditions-osteoporosis-injection = suntikan osteoporosis
is-conditions-iron = zat besi, seng dan sejenisnya, yang harus diberi jarak dari kalsium
is-conditions-steroid-aed = steroid, obat epilepsi dan sejenisnya
is-conditions-heart-disease = penyakit jantung atau pembuluh darah
is-conditions-malabsorption = penyerapan terganggu
is-conditions-fragility = tanda peringatan tulang keropos
is-conditions-unread = satu hal yang saat ini belum terbaca
is-diet-none = makan semua
is-diet-vegetarian = vegetarian (telur dan susu boleh)
is-diet-vegan = vegan
is-diet-lactose-intolerant = minum susu perut tidak enak
is-diet-fish-allergy = alergi ikan
is-diet-soy-allergy = alergi kedelai
is-diet-egg-allergy = alergi telur
is-diet-milk-allergy = alergi susu
is-diet-sesame-allergy = alergi wijen
is-diet-unread = satu hal yang saat ini belum terbaca
