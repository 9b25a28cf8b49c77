### Kata di halaman web.

web-title = Guben | Rawat tulang
web-description = Bicara sebentar, dan Guben merapikan rencana makan untuk tulang Anda.
web-name = Guben
web-tagline = Menemani Anda merawat tulang
web-not-medical = Ini bukan nasihat medis, dan bukan pengganti dokter, apoteker atau ahli gizi.
web-larger = Huruf lebih besar
web-log = Percakapan
web-choices = Bisa dijawab begini
web-input = Jawaban Anda
web-placeholder = Ketik di sini
web-send = Kirim
web-noscript = Untuk bercakap di halaman ini, JavaScript harus nyala. Nyalakan, muat ulang, lalu kita bisa mulai.
web-bot-says = Guben berkata:
web-you-say = Anda berkata:
web-typing = Guben sedang menjawab
web-not-sent = Belum terkirim
web-no-answer-yet = Belum tersambung ke Guben
web-again = Kirim lagi
web-offline = Sekarang tidak ada jaringan; setelah tersambung bisa dilanjutkan.
web-no-cookies = Browser menolak cookie, jadi Guben tidak bisa mengingat yang baru Anda katakan. Tolong izinkan cookie untuk halaman ini.
web-time = Pilih jam
web-time-send = Jam ini
web-copied = Sudah disalin
web-not-copied = Tekan lama link di atas untuk menyalin
