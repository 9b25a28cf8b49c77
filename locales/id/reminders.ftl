### Pengingat. Pendek, hangat, tidak mendesak; tidak pernah ada dosis di pengingat.

ask-reminder-time = Mau diingatkan jam berapa setiap hari? Boleh tekan, atau langsung katakan “jam 8 pagi”.
ask-reminder-time-about = Baik, kira-kira jam berapa? Tekan salah satu, atau bilang “jam 8.30 pagi”.
ask-reminder-time-unsure = Pagi atau malam?
ask-reminder-time-bedtime = Biasanya tidur kira-kira jam berapa? Saya ingatkan sebelum itu.
remind-plan-first = Baik, soal pengingat sudah dicatat. Kita buat rencananya dulu, lalu pilih jamnya.
# $who ibu
remind-comes-here = Pengingatnya datang ke sini, ke Anda; tolong sampaikan ke { $who }. Supaya { $who } juga menerimanya, katakan “keluarga” lalu kirim undangan.
# $who ayah
remind-both = Saya atur punya Anda dulu. Untuk { $who } diatur terpisah, misalnya “ingatkan ayah saya jam 8 pagi”; semuanya datang ke sini.
remind-not-others = Saya tidak bisa meminta orang lain mengingatkan Anda, tetapi saya sendiri bisa. Kalau mau, tekan jamnya, atau katakan “ingatkan saya setiap hari jam 8 malam”.
# $who 阿嬤
remind-not-them = Saya hanya bisa mengirim pesan ke Anda, tidak langsung ke { $who }. Supaya Anda diingatkan, katakan “ingatkan setiap hari jam 8 pagi”; supaya { $who } menerimanya sendiri, katakan “keluarga” lalu kirim undangan.
remind-of-plan = Saya mengingatkan kalsium dan vitamin D dalam rencana. Untuk obat lain ikuti label obatnya; alarm HP lebih aman.
reminder-set = Baik, saya ingatkan { $who } { $days } pukul { $time }. Kalau mau mengubah jamnya, langsung katakan “ubah jadi jam 9 malam”.
remind-days = Baik, { $days }.
# $day (Phrase) 11 月 26 日（星期四）
moved-from = Hari ini sudah diminum; jam yang baru mulai { $day }.
# $day (Phrase) 11 月 26 日（星期四）　$usual (String) 08:00
moved-that-day = Baik, pada { $day } saya ingatkan { $who } jam { $time }; selain itu seperti biasa ({ $usual }).
reminder-is = Pengingat untuk { $who } sekarang { $days } pukul { $time }.
reminder-paused-until = Baik, istirahat dulu; mulai { $day } saya ingatkan lagi pukul { $time }.
reminder-paused = Baik, tidak diingatkan dulu; jamnya saya simpan. Kalau mau mulai lagi, katakan “lanjutkan pengingat”.
reminder-stopped = Baik, { $who } tidak diingatkan lagi. Kalau mau mulai lagi, katakan “ingatkan saya”.
mourned = Saya turut berduka cita. Terima kasih sudah memberi tahu saya. Jaga diri Anda juga, ya.
mourned-stopped = Saya turut berduka cita. Pengingat untuk { $who } sudah saya hentikan. Jaga diri Anda juga: tetap makan dan istirahat, ya.
no-reminder = Sekarang belum ada pengingat.
reminder-of = Pengingat untuk { $who }:
ask-reminder-whose = Pengingat siapa yang dimaksud?
label-whose-all = Semuanya
no-reminder-of = Sekarang belum ada pengingat untuk { $who }.
reminder-is-resting = Pengingat untuk { $who } ({ $days } pukul { $time }) sedang istirahat. Katakan “lanjutkan pengingat” untuk mulai lagi.
reminder-is-from = Mulai { $first }, pengingat untuk { $who } { $days } pukul { $time }.
reminder-is-once = { $day } jam { $time } ada pengingat satu kali untuk { $who }.
reminder-every-other = Saya belum bisa mengingatkan tiap beberapa hari, tiap bulan, atau tiap beberapa jam. Anda bisa bilang “ingatkan Senin, Rabu, Jumat jam 8 pagi”, atau “ingatkan setiap hari jam 8 pagi”.
reminder-else = Saya hanya mengingatkan kalsium, vitamin D, dan sejenisnya; untuk hal lain, pakailah alarm atau kalender di HP.
reminder-run-out = Tidak apa-apa, dari makanan dulu. Kalau saya perlu berhenti dulu sampai sudah beli, bilang saja “jangan ingatkan dulu”.
reminder-forgot = Tidak apa-apa, mulai lagi dari kali ini. Cukup takaran biasa, jangan dua porsi sekaligus.
reminder-from = Baik, mulai { $first } saya ingatkan { $who } { $days } jam { $time }.
reminder-one-week = Beberapa hari dalam satu minggu saja belum bisa. Sebutkan satu per satu, misalnya “ingatkan saya besok jam 8 pagi”, atau untuk setiap minggu “ingatkan saya setiap Senin, Rabu, Jumat jam 8 pagi”.
reminder-two-rhythms = Jam yang berbeda pada hari yang berbeda belum bisa. Pilih satu jam dulu, misalnya katakan “ingatkan saya jam 8 pagi”.
reminder-on-the-way = Baik. Kalau sudah, jawab “sudah” saja.
reminder-noisy = Maaf mengganggu. Kalau mau lebih sedikit, bilang “akhir pekan tidak usah”; kalau mau istirahat dulu, bilang “jangan ingatkan dulu”.
untaken = Baik, diubah menjadi belum diminum. Kalau sudah, beri tahu saya.
reminder-later-rest = Tanggal berapa saja saya libur? Katakan dengan tanggalnya, misalnya “26/11 sampai 30/11 jangan ingatkan”. Kalau mulai hari itu tidak perlu lagi, katakan “stop pengingat” pada hari itu. Sebelum itu tetap seperti biasa.
reminder-not-then = Pada jam-jam itu memang tidak ada pengingat; yang sudah diatur tetap seperti biasa:
ask-reminder-moves = Ada pengingat pada jam-jam itu. Kalau mau mengubah jamnya, tekan di bawah atau katakan “ubah jadi jam 8 malam”; kalau tidak mau sama sekali, katakan “stop pengingat”.
moving-too = Baik, dua hari seminggu sekalian saya ingatkan untuk bergerak.
moving-not = Baik, olahraga tidak diingatkan terpisah.
every-day = setiap hari
on-weekdays = hari kerja
on-weekends = akhir pekan
day-1 = Senin
day-2 = Selasa
day-3 = Rabu
day-4 = Kamis
day-5 = Jumat
day-6 = Sabtu
day-7 = Minggu
on-day = { $day }/{ $month } ({ $weekday })
remind-now = { $lines }
remind-lines =
    { $first }
    { $rest }
remind-breakfast = Selamat pagi! Pengingat untuk { $who }: bersama sarapan, { $what }.
remind-lunch = Selamat siang! Pengingat untuk { $who }: bersama makan siang, { $what }.
remind-dinner = Pengingat untuk { $who }: bersama makan malam, { $what }.
remind-any-meal = Pengingat untuk { $who }: bersama makan, { $what }.
remind-what-plan = minum kalsium dan vitamin D hari ini sesuai rencana
remind-what-doctor = minum kalsium dan vitamin D seperti kata dokter atau apoteker
remind-what-minor = makan dulu makanan tinggi kalsium; soal tablet kalsium ikuti orang tua dan dokter
remind-apart = Sesudah minum { $medicine }, tunggu { $hours } jam baru minum kalsium.
apart-levothyroxine = hormon tiroid
apart-antibiotics = antibiotik
apart-bisphosphonate = obat osteoporosis yang diminum
apart-iron = zat besi, seng dan sejenisnya
remind-food = Hari ini bisa makan: { $food }
remind-fact = Kata artikel: { $quote } ({ $source })
remind-move = Hari ini bergeraklah juga: artikel menyarankan olahraga menahan beban dan latihan kekuatan otot { $times } kali seminggu ({ $source }).
remind-scarce = Pesan yang boleh saya kirim sendiri lewat LINE bulan ini hampir habis; sesudah habis, baru bisa lagi bulan depan. Tekan “Taruh di kalender” dulu, supaya HP berbunyi sendiri.
remind-ask = Kalau sudah diminum, tekan “Sudah” atau balas “sudah”.
remind-once-over = Seharusnya saya mengingatkan Anda satu kali pukul { $time }, tetapi ada gangguan di pihak saya sehingga tidak sampai. Maaf.
remind-now-snoozed = Sudah waktunya. Pengingat untuk { $who }: apakah sekarang bisa diminum?
remind-now-follow = Saya ingatkan { $who } sekali lagi, pelan-pelan saja; kalau hari ini tidak bisa juga tidak apa-apa, tekan “Lewati hari ini”.
remind-old = Yang itu sudah lewat, tidak apa-apa; lanjut mulai yang berikutnya.
calendar-link =
    Tambahkan alamat ini ke kalender HP (“berlangganan kalender”); pada waktunya HP berbunyi sendiri, tanpa menunggu pesan saya:
    { $address }
    Alamat ini hanya untuk Anda; kalau mau dihentikan, katakan “batalkan kalender”.
calendar-nowhere = Di sini belum ada alamat internet, jadi kalender belum bisa dipakai; pengingat tetap berjalan.
calendar-closed = Baik, alamat kalender sudah dimatikan; pengingat tetap berjalan.
calendar-name = Rawat tulang
calendar-title = Rawat tulang: { $who }
done = Baik, bagian hari ini selesai.
done-already = Yang ini sudah dicatat, terima kasih.
# $who 您、媽媽　$time (String) 20:00
done-ahead = Baik, untuk { $who } hari ini sudah dicatat; jam { $time } tidak saya ingatkan lagi.
undone-ahead = Baik, diubah menjadi belum diminum; jam { $time } tetap saya ingatkan { $who }.
done-of-another = Baik, saya mengerti. Orang itu tidak saya ingatkan di sini, jadi tidak ada yang dicatat.
done-streak = Baik! Sudah { $days } hari berturut-turut; merawat tulang memang begini, hari demi hari.
done-week = Baik, hari ini selesai. Itu catatan minggu ini; minggu depan kita lanjut bersama.
done-month = Baik, hari ini selesai. Itu catatan bulan lalu; bulan ini juga pelan-pelan.
skipped-today = Baik, hari ini istirahat dulu; sampai besok.
# $day (Phrase)
skipped-day = Baik, { $day } tidak ada pengingat; setelah itu seperti biasa.
# $first $last (Phrase) 26/11 (Kamis)
skipped-day-to = Baik, dari { $first } sampai { $last } tidak ada pengingat; setelah itu seperti biasa.
# $first $last (Phrase) 11 月 26 日（星期四）
ask-away = Dari { $first } sampai { $last }: tetap diingatkan, atau jangan dulu?
label-away-silent = Jangan dulu
label-away-on = Tetap ingatkan
away-as-usual = Baik, tetap saya ingatkan.
day-off-is = { $day } tidak ada pengingat untuk { $who }.
day-off-daily = Pada { $day } pengingat yang biasa untuk { $who } tidak ada.
day-off-is-to = Dari { $first } sampai { $last } tidak ada pengingat untuk { $who }.
# $day (Phrase)
skipped-unset = Baik, { $day } tidak ada pengingat. Jamnya belum diatur; kalau sudah tahu, katakan saja jam berapa.
reminder-not-set = Baik, yang satu kali itu tidak saya atur dulu.
reminder-daily-stopped = Baik, pengingat harian sudah berhenti. Kalau mau mulai lagi, katakan “ingatkan saya”.
reminder-drop-which = Yang mana yang dihentikan? Sebutkan yang harian, atau yang sekali itu dan tanggal berapa.
ask-reminder-which = Yang mana yang mau diubah?
# $day (Phrase) 26/11 (Kamis)
ask-reminder-shift = Hanya sekali ini, { $day }, atau seterusnya setiap hari?
# $time (String) 10:00、20:00
label-daily-to = Yang biasa { $time }
# $time (String) 10:00
label-once-to = Sekali itu { $time }
# $time (String) 08:00
snoozed-stays = Hanya kali ini; selanjutnya tetap pukul { $time }. Kalau mau seterusnya, katakan “ubah jadi jam 9 pagi setiap hari”.
snoozed = Baik, { $minutes } menit lagi saya ingatkan.
snoozed-until = Baik, nanti jam { $time } saya ingatkan lagi.
reminder-once = Baik, { $minutes } menit lagi saya ingatkan { $who }, satu kali.
reminder-once-at = Baik, { $day } jam { $time } saya ingatkan { $who }, satu kali ini saja.
reminder-once-when = Untuk pengingat satu kali, sebutkan hari dan jam yang belum lewat, misalnya “besok jam 3 sore ingatkan saya”. Kalau mau setiap hari, katakan “ingatkan setiap hari jam 3 sore”.
ask-reminder-once = Baik, satu kali ini saja. Jam berapa? Katakan saja “jam 3 sore”.
reminder-once-full = Pengingat satu kali paling banyak { $count }. Setelah yang sebelumnya lewat, silakan bilang lagi.
reminder-once-which = Ada lebih dari satu, jadi semuanya saya biarkan seperti semula. Untuk mengubahnya, katakan “stop pengingat” lalu atur lagi; yang pertama { $day }.
whom-meant = Pengingat untuk siapa? Katakan sekali lagi dengan orangnya, misalnya “ingatkan ibu saya jam 8 pagi”.
reminder-once-gone = Pengingat satu kali { $day } jam { $time } juga tidak jadi; kalau masih perlu, sebutkan lagi hari dan jamnya.
snoozed-nothing = Baik, tidak usah buru-buru.
## Satu minggu, satu bulan. Yang ada di gambar, ada juga di kata-kata.

days-week = Minggu ini { $who } minum { $count } hari: { $days }.
days-month = Bulan { $month } { $who } minum { $count } hari: tanggal { $days }.
days-none-week = Minggu ini belum ada catatan untuk { $who }. Mulai hari ini juga bagus.
days-none-month = Bulan { $month } tidak ada catatan untuk { $who }. Mulai hari ini juga bagus.
days-rested-week = Hari istirahat: { $days }.
days-rested-month = Hari istirahat: tanggal { $days }.
days-open-week = Belum dicatat: { $days }.
days-open-month = Belum dicatat: tanggal { $days }.
days-unsent-week = Hari yang tidak sempat kami ingatkan, tidak dihitung: { $days }.
days-unsent-month = Hari yang tidak sempat kami ingatkan, tidak dihitung: tanggal { $days }.
days-streak = Sudah { $days } hari berturut-turut. Bagus, sedikit demi sedikit.
days-one = { $day }
days-run = { $first }–{ $last }
days-title-week = Minggu ini: { $who }
days-title-month = Bulan { $month }: { $who }
days-span-week = { $first } sampai { $last }
days-span-month = { $month }/{ $year }
days-unit = hari
days-key-kept = diminum
days-key-rested = istirahat
days-key-open = belum
days-short-1 = Sn
days-short-2 = Sl
days-short-3 = Rb
days-short-4 = Km
days-short-5 = Jm
days-short-6 = Sb
days-short-7 = Mg
week-none = Minggu ini belum ada catatan. Mulai hari ini juga bagus.
label-time = { $time }
label-done = Sudah
label-snooze = Nanti
label-skip-today = Lewati hari ini
label-minutes = { $minutes } menit lagi
label-stop-reminder = Stop pengingat
label-go-on = Lanjutkan pengingat
label-week = Lihat minggu ini
label-month = Lihat bulan ini
label-last-month = Lihat bulan lalu
label-calendar = Taruh di kalender
label-calendar-off = Matikan kalender
label-move-yes = Ingatkan olahraga
label-move-no = Tanpa olahraga
answered-took = ✓ { $time } sudah
answered-skip = ✓ { $time } dilewati hari ini
ask-zone = Sekarang tinggal di negara atau kota mana? Boleh tekan, atau ketik saja, misalnya “Jepang”. Pengingat mengikuti waktu di sana.
ask-zone-which = Di sana ada lebih dari satu zona waktu. Wilayah mana?
ask-zone-whose = Ini pengingat untuk { $who }. Apakah pengingat untuk { $who } juga mengikuti waktu di sana? Kalau ya, tekan tempatnya; kalau tidak, tekan “Batal”.
zone-set = Baik, pengingat untuk { $who } mengikuti waktu { $zone }. Berikutnya { $day } pukul { $time }; di Taiwan { $homeday } pukul { $home }.
zone-set-home = Baik, pengingat untuk { $who } mengikuti waktu Taiwan. Berikutnya { $day } pukul { $time }.
zone-kept = Dicatat; pengingat selanjutnya mengikuti waktu { $zone }.
label-zone = { $zone }
label-zone-ask = Bukan di Taiwan
zone-asia-taipei = Taiwan
zone-asia-tokyo = Jepang
zone-asia-seoul = Korea Selatan
zone-asia-shanghai = Tiongkok Daratan
zone-asia-hong-kong = Hong Kong
zone-asia-macau = Makau
zone-asia-singapore = Singapura
zone-asia-kuala-lumpur = Malaysia
zone-asia-bangkok = Thailand
zone-asia-ho-chi-minh = Vietnam
zone-asia-manila = Filipina
zone-asia-kolkata = India
zone-asia-dubai = Dubai
zone-europe-london = Inggris
zone-europe-paris = Prancis
zone-europe-berlin = Jerman
zone-europe-amsterdam = Belanda
zone-europe-zurich = Swiss
zone-europe-vienna = Austria
zone-europe-rome = Italia
zone-asia-jakarta = Indonesia, Jakarta
zone-asia-makassar = Indonesia, Bali
zone-pacific-auckland = Selandia Baru
zone-america-new-york = AS timur (New York)
zone-america-chicago = AS (Chicago)
zone-america-denver = AS (Denver)
zone-america-phoenix = AS (Phoenix)
zone-america-los-angeles = AS (Los Angeles)
zone-america-anchorage = Alaska
zone-pacific-honolulu = Hawaii
zone-america-vancouver = Kanada, Vancouver
zone-america-edmonton = Kanada, Calgary
zone-america-winnipeg = Kanada, Winnipeg
zone-america-toronto = Kanada, Toronto
zone-america-halifax = Kanada, Halifax
zone-australia-perth = Australia, Perth
zone-australia-adelaide = Australia, Adelaide
zone-australia-brisbane = Australia, Brisbane
zone-australia-sydney = Australia, Sydney
zone-australia-melbourne = Australia, Melbourne
remind-spent = Pesan yang boleh saya kirim sendiri lewat LINE bulan ini sudah habis, jadi ada pengingat yang tidak sampai; Anda tidak salah apa-apa. Mulai tanggal 1/{ $month } saya bisa mengirim lagi. Sebelum itu, tekan “Taruh di kalender”, supaya HP berbunyi sendiri.
