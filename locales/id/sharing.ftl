### Berbagi rencana: isi dan lamanya ditentukan sendiri; yang tidak dicentang tidak pernah tampak.

share-plan-first = Baik, kita buat rencananya dulu, lalu bisa dikirim ke keluarga.
ask-share =
    Buat link rencana ({ $who }) untuk dikirim ke keluarga?
    Isinya: { $things }.
    Bisa dibuka: { $until }.
    Yang tidak dimasukkan tidak dilihat orang lain; bisa ditarik kapan saja.
share-too-many = Sekarang sudah ada { $count } link terbuka; tarik satu dulu sebelum membuat yang baru.
share-field-amounts = jumlah sehari
share-field-foods = makanan
share-field-schedule = jam pengingat
share-field-adherence = berapa hari diminum minggu ini
share-field-conditions = kesehatan dan obat
share-field-refers = hanya kalimat “tolong tanya dokter, apoteker atau ahli gizi dulu”
share-days = { $days } hari
share-until-revoked = sampai Anda tarik
share-until = sampai { $day }
label-share-go = Bagikan begini
label-share-add-amounts = Tambah jumlah
label-share-add-foods = Tambah makanan
label-share-add-schedule = Tambah jam
label-share-add-adherence = Tambah hari minum
label-share-add-conditions = Tambah kesehatan
label-share-leave-amounts = Tanpa jumlah
label-share-leave-foods = Tanpa makanan
label-share-leave-schedule = Tanpa jam
label-share-leave-adherence = Tanpa hari minum
label-share-leave-conditions = Tanpa kesehatan
label-share-life-7 = Jadi 7 hari
label-share-life-30 = Jadi 30 hari
label-share-life-0 = Sampai saya tarik
share-link =
    Selesai, rencana ({ $who }) bisa dikirim.
    Isinya: { $things }. Bisa dibuka: { $until }.
share-way-public =
    Kirim link ini ke keluarga:
    { $link }
share-way-telegram =
    Keluarga yang memakai Telegram, buka link ini:
    { $link }
share-typed = 看計畫 { $code }
share-way-code =
    Keluarga yang memakai LINE: tambah Guben (骨本) sebagai teman, lalu dalam satu hari ketik persis ini kepadanya:
    { $typed }
share-way-local =
    Guben sekarang hanya di komputer ini, jadi link ini hanya bisa dibuka di komputer ini:
    { $link }
link-unserved = (Jalankan guben serve dulu, baru alamat ini bisa dibuka.)
share-way-none = Tetapi ini hanya percobaan tanpa alamat internet, jadi belum ada link yang bisa diberikan.
share-invitation = Rencana tulang saya, silakan dibuka.
inline-title = Rencana tulang { $who }
inline-note = Isinya: { $things }
inline-begin = Buat dulu rencana bersama Guben, lalu bagikan
label-share-line = Kirim lewat LINE
label-share-telegram = Kirim ke Telegram
label-share-copy = Salin link
label-share-copy-plan = Salin rencana
share-copied = Ini rencana { $day }, nanti bisa berubah; yang terbaru di sini: { $link }
share-copied-alone = Ini rencana { $day }, nanti bisa berubah; sebelum dipakai, tanya orangnya dulu.
label-share-qr = Lihat kode QR
label-revoke = Tarik link ini
label-revoke-nth = Tarik no. { $number }
label-revoke-all = Tarik semua
label-shares = Yang saya bagikan
shares-none = Sekarang tidak ada link yang dibagikan.
share-open =
    No. { $number }: rencana { $who }, isinya: { $things }.
    Dibuat { $made }, bisa dibuka: { $until }.
    { $views }
share-unseen = Belum ada yang membuka.
share-seen = Dibuka { $count } kali, terakhir { $day } pukul { $time }.
share-seen-by =
    Dibuka { $count } kali, terakhir { $day } pukul { $time }.
    Di lingkaran keluarga yang melihat: { $people }.
share-revoked = Sudah ditarik; link itu tidak bisa dibuka lagi.
shares-revoked = Semua sudah ditarik; semua link itu tidak bisa dibuka lagi.
share-gone-already = Link itu memang sudah tidak bisa dibuka.
share-gone = Link atau kode ini tidak bisa dibuka; mungkin sudah ditarik, atau lewat waktunya. Minta dikirim sekali lagi.
label-me-too = Saya mau juga
shared-title = Rencana tulang
shared-title-named = Rencana tulang { $name }
shared-refers = Untuk rencana ini, tolong tanya dokter, apoteker atau ahli gizi dulu.
shared-unready = Rencana ini masih disusun; silakan lihat nanti.
shared-about = Yang minum obat tanya dokter atau apoteker dulu soal suplemen; rencana orang lain jangan langsung diikuti.
shared-schedule = Jam dalam sehari
shared-breakfast = bersama sarapan
shared-lunch = bersama makan siang
shared-dinner = bersama makan malam
shared-any-meal = bersama makan
shared-week = Minggu ini
shared-week-days = diminum { $count } hari
shared-week-none = Minggu ini belum ada catatan.
shared-conditions = Kesehatan dan obat
page-title = Ada yang mengirimi Anda rencana tulang
page-description = Buka dan lihat makan apa, dan cara merawat tulang.
page-cover-title =
    Keluarga mengirimi Anda
    rencana tulang
page-cover-words = Isinya rencana makan sehari. Tekan tombol di bawah untuk membuka.
page-cover-small = Pengirim melihat berapa kali dan kapan dibuka, tetapi tidak tahu siapa Anda.
page-qr = Kode QR link ini
page-sorry = Rencana ini tidak bisa dibuka
page-gone = Link ini mungkin sudah ditarik, atau lewat waktunya. Minta pengirimnya mengirim sekali lagi.
page-too-often = Terlalu banyak mencoba; buka lagi beberapa menit kemudian.
page-later = Sekarang agak sibuk; tekan lagi sebentar lagi.
page-me-too = Bicara sebentar dengan Guben, dan buat juga untuk diri sendiri.
page-in-line = Bicara lewat LINE
page-in-telegram = Bicara lewat Telegram
page-in-browser = Bicara di sini
preview-title =
    Keluarga mengirimi Anda
    rencana tulang
preview-words = Buka: makan apa dalam sehari

kept-page-title = Data yang disimpan Guben
kept-page-show = Lihat data saya
kept-page-file = Simpan sebagai file (JSON)
