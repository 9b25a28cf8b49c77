### Lingkaran keluarga. Semua diputuskan orangnya sendiri, kedua pihak melihat, bisa ditarik kapan saja.

circle-empty =
    Keluarga bisa ikut menjaga: melihat rencana Anda, tahu sudah diminum atau belum, membantu mengingatkan; Anda juga bisa menemani orang tua begitu.
    Apa saja yang boleh, ditentukan sendiri oleh orang yang dijaga, dan bisa ditarik kapan saja.
circle-choose = Baik. Yang mana? Ketuk salah satu, atau langsung bilang "undang anak perempuan saya" atau "saya ingin menjaga ibu".
circle =
    Lingkaran keluarga Anda:
    { $ties }
    Tekan nama untuk melihat, mengubah, atau keluar.
circle-helper = { $who } membantu Anda ({ $things })
circle-helped = Anda membantu { $who } ({ $things })
circle-full = Lingkaran keluarga paling banyak { $count } orang; minta satu keluar dulu sebelum mengundang yang baru.
circle-cannot = Sekarang belum bisa dilihat; coba lagi sebentar lagi.
tie-gone = Sekarang Anda berdua tidak terhubung, jadi tidak bisa dilihat dan tidak bisa diingatkan.
label-tie = { $who }
label-circle-invite = Undang keluarga
label-circle-after = Jaga keluarga
label-circle-move = Sambung HP lain saya
may-see = melihat rencana
may-told = tahu sudah diminum atau belum
may-nudge = membantu mengingatkan
may-nothing = belum diberi apa-apa
kin-mother = Ibu
kin-father = Ayah
kin-grandmother = Nenek
kin-grandfather = Kakek
kin-daughter = Anak perempuan
kin-son = Anak laki-laki
kin-spouse = Pasangan
kin-other = Keluarga
kin-numbered = { $who } ({ $number })
ask-family-whom = Mau mengundang siapa? Tekan, atau ketik namanya.
ask-family-after = Mau menjaga siapa? Tekan, atau ketik namanya.
ask-family-may =
    { $who } boleh apa saja? (Rencana: { $whose })
    Kesehatan dan obat tidak pernah diperlihatkan. Bisa diubah kapan saja.
label-may-stn = Ketiganya boleh
label-may-st = Lihat, tahu minum
label-may-sn = Lihat, ingatkan
label-may-s = Hanya lihat rencana
label-may-n = Hanya mengingatkan
label-may-none = Tidak satu pun
invite-help =
    Selesai. Setelah { $who } bergabung, boleh: { $things }.
    Undangan ini hanya berlaku sekali, selama tujuh hari; kode yang diketik, selama satu hari. Kirim hanya kepada { $who }.
invite-after =
    Selesai, kirimkan kepada { $who }. Setelah dibuka, { $who } yang menentukan Anda boleh apa.
    Undangan ini hanya berlaku sekali, selama tujuh hari; kode yang diketik, selama satu hari.
invite-hand =
    Selesai, kirim hanya kepada { $who } sendiri. Setelah dibuka, data ini menjadi milik { $who }, dan saya hapus dari tempat Anda; Anda masih boleh membantu atau tidak, { $who } yang menentukan.
    Undangan ini hanya berlaku sekali, selama tujuh hari; kode yang diketik, selama satu hari.
invite-move =
    Buka Guben di HP lain atau aplikasi pesan lain, dan sambungkan dengan cara di bawah. Setelah itu kedua sisi adalah orang yang sama.
    Hanya berlaku sekali, dalam setengah jam. Jangan berikan kepada orang lain.
invite-way-telegram =
    Lewat Telegram, buka link ini:
    { $link }
invite-way-web =
    Lewat browser, buka link ini:
    { $link }
invite-way-line =
    Lewat LINE, buka link ini dan kirim kata yang sudah terisi:
    { $link }
    Kalau LINE di komputer, tambah Guben (骨本) sebagai teman, lalu ketik kode ini:
    { $code }
invite-way-code =
    Buka Guben, lalu ketik kode ini kepadanya:
    { $code }
invite-words = Saya memakai Guben (骨本) untuk merawat tulang. Ayo ikut.
invite-gone = Undangan ini tidak bisa dibuka: mungkin sudah dipakai, sudah lewat waktunya, atau salah ketik. Minta yang baru kepada keluarga.
invite-wait = Terlalu banyak mencoba. Coba lagi satu jam kemudian, atau minta yang baru kepada keluarga.
invite-own = Ini undangan Anda sendiri; baru berlaku kalau dibuka keluarga.
joined-helper =
    Tersambung! { $who } mengizinkan Anda: { $things }.
    Bisa diubah kapan saja olehnya; kalau mau keluar, katakan “keluar dari lingkaran keluarga”.
joined-there =
    { $who } sudah bergabung dan boleh: { $things }.
    Kalau mau mengubah atau mengeluarkan, katakan “keluarga”.
joined-deciding = { $who } membuka undangan Anda dan sedang menentukan Anda boleh apa.
ask-family-allow =
    { $who } mau membantu Anda. { $who } boleh apa saja?
    Kesehatan dan obat tidak pernah diperlihatkan; katakan “keluarga” untuk mengubah kapan saja.
ask-family-call = Orang ini siapa bagi Anda? Tekan, atau ketik panggilan biasanya.
called-helper = Baik, saya akan bilang itu { $who }.
called-helped = Baik. Kalau mau tahu, katakan “keluarga” lalu tekan { $who }.
name-unreadable = Nama ini tidak bisa saya baca; ketik satu dua kata saja, misalnya “Ani”.
tie-helper = { $who } boleh: { $things }.
tie-helped = { $who } mengizinkan Anda: { $things }.
tie-changed = Sudah diubah. { $who } sekarang boleh: { $things }.
tie-changed-there = { $who } mengubah izin untuk Anda: { $things }.
tie-not-allowed = { $who } belum membuka ini untuk Anda; minta dia mengatakan “keluarga” (家人) di Guben dan membukanya.
tie-remove-sure = Minta { $who } keluar? Sesudah itu tidak bisa melihat rencana Anda dan tidak bisa mengingatkan Anda.
tie-leave-sure = Putuskan sambungan dengan { $who }? Sesudah itu tidak bisa melihat rencana dan tidak bisa membantu mengingatkan.
tie-kept = Baik, tetap tersambung.
tie-ended = Sambungan dengan { $who } sudah diputus.
tie-ended-there = Sambungan Anda dengan { $who } sudah berakhir.
label-tie-today = Hari ini sudah?
label-tie-plan = Lihat rencana
label-tie-nudge = Ingatkan
label-tie-leave = Putuskan
label-tie-end = Ya, putuskan
label-tie-stay = Jangan dulu
label-may-give-see = Beri: lihat rencana
label-may-give-told = Beri: tahu minum
label-may-give-nudge = Beri: mengingatkan
label-may-take-see = Tarik: lihat rencana
label-may-take-told = Tarik: tahu minum
label-may-take-nudge = Tarik: mengingatkan
ask-family-which = Yang mana maksud Anda?
today-taken = { $who }: hari ini sudah diminum. Minggu ini diminum { $days } hari.
today-waiting = { $who }: pengingat hari ini sudah sampai, belum dibalas. Minggu ini diminum { $days } hari.
today-skipped = { $who }: hari ini bilang dilewati dulu. Minggu ini diminum { $days } hari.
today-not-yet = { $who }: hari ini belum waktunya diingatkan. Minggu ini diminum { $days } hari.
today-unreminded = { $who } tidak mengatur pengingat, jadi saya tidak tahu hari ini sudah diminum atau belum. Minggu ini membalas { $days } hari.
digest-missed = { $who } tidak membalas pengingat pada hari-hari berikut: { $days }. Mungkin hanya lupa menekan; kalau sempat, teleponlah.
label-digest-week = Kabari tiap minggu
label-digest-day = Kabari tiap hari
digest-every-week = Baik, soal { $who } saya kabari seminggu sekali.
digest-every-day = Baik, kalau { $who } sehari tidak membalas, besoknya saya kabari.
nudge-sent = Baik, saya ingatkan { $who }, dan saya bilang Anda yang minta.
nudge-quiet = Di tempat { $who } sekarang waktu istirahat; lebih baik diingatkan siang hari.
nudge-needless = { $who } hari ini sudah minum, tidak perlu diingatkan.
nudge-enough = Hari ini { $who } sudah diingatkan { $count } kali; lebih dari itu jadi beban. Besok lagi saja.
nudge-worked = { $who } membalas saya: sudah diminum.
remind-now-nudged = { $who } mengingatkan { $whose }: bagian hari ini sudah diminum?
hand-nobody = Anda tidak menyimpan data orang lain di sini, jadi tidak ada yang bisa diserahkan.
hand-taken = Diterima, sekarang milik Anda sendiri: { $things }.
hand-reminders = Pengingat juga ikut: { $time }. Kalau tidak perlu, katakan “stop pengingat”.
hand-gone = { $who } sudah menerima datanya; dari tempat Anda sudah saya hapus.
hand-kept = Baik, yang disimpan: { $things }.
ask-family-take =
    Di sini sudah ada data Anda. Mau simpan yang mana? Yang lain dihapus.
    Punya Anda: { $mine }.
    Yang diserahkan keluarga: { $theirs }.
label-take-theirs = Simpan dari keluarga
label-take-mine = Simpan punya saya
ask-family-merge =
    Kedua sisi punya data. Mau simpan yang mana? Yang lain dihapus; lingkaran keluarga semua tetap.
    Di sini: { $here }.
    Di sisi lain: { $there }.
ask-family-move =
    Apakah ini HP lain atau aplikasi pesan lain milik Anda sendiri? Setelah tersambung, kedua sisi adalah orang yang sama.
    Di sini: { $here }. Di sisi lain: { $there }.
label-merge-yes = Itu saya, sambung
label-merge-no = Bukan saya
merge-not = Baik, tidak disambung.
label-merge-here = Simpan yang di sini
label-merge-there = Simpan sisi lain
moved-here = Tersambung; di sini dan di sisi lain sekarang orang yang sama.
moved-done = Kedua sisi tersambung. Yang saya simpan: { $things }. Pengingat dikirim ke sisi yang baru disambung; kalau mau di sisi lain, katakan “pengingat ke sini” di sana.
home-here = Baik, selanjutnya pengingat dikirim ke sini.
channels =
    Anda bicara dengan Guben dari tempat ini:
    { $channels }
channel-here = { $kind } (di sini sekarang)
channel-there = { $kind }
channel-line = LINE
channel-telegram = Telegram
channel-web = halaman web
channel-terminal = terminal
channel-other = lainnya
label-part = Putus { $kind }
label-home = Pengingat ke sini
parted = Baik, sisi itu sudah diputus dan tidak melihat data Anda lagi.
label-private-line = Pribadi di LINE
label-private-telegram = Pribadi di Telegram
