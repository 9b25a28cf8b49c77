### Kata yang hanya ada di Telegram.

telegram-command-start = Mulai, atau mulai lagi
telegram-command-plan = Lihat rencana saya
telegram-command-remind = Atur pengingat harian
telegram-command-share = Bagikan rencana ke keluarga
telegram-command-family = Lingkaran keluarga: jaga bersama
telegram-command-privacy = Data saya yang disimpan
telegram-command-settings = Ubah data saya
telegram-command-language = Ganti bahasa
telegram-command-help = Bisa tanya apa saja
telegram-command-cancel = Batalkan langkah ini
telegram-command-stop = Hentikan pengingat
telegram-command-delete = Hapus data saya
telegram-description =
    Halo, saya { -brand } (骨本), menemani Anda merawat tulang. 🦴
    Jawab beberapa pertanyaan sederhana, lalu saya rangkum dari dua artikel: kira-kira berapa kalsium, vitamin D3, K2 dan K1 sehari, dan makanan apa yang bisa dimakan.
    Saya bukan dokter, tidak bisa memeriksa, dan tidak bisa menjadi pengganti dokter, apoteker atau ahli gizi.
    Tekan “Mulai” di bawah.
telegram-short-description = Rencana kalsium dan vitamin yang mudah dimengerti. Bukan pengganti dokter, apoteker atau ahli gizi.
