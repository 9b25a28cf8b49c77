### Kata yang dipakai di mana-mana.

-brand = Guben
common-sorry = Maaf, saya belum bisa menjawab sekarang. Tolong katakan sekali lagi, atau ketik “mulai lagi”.
common-locked = Maaf, semua yang pernah Anda ceritakan masih ada, tetapi saat ini belum bisa saya buka, jadi pesan tadi belum tercatat. Tolong katakan sekali lagi sebentar lagi.
common-separator = {", "}
common-none = tidak ada
common-not-medical-advice = Ini bukan nasihat medis, hanya rangkuman artikel sebagai bahan acuan. Untuk soal kesehatan, ikuti kata dokter, apoteker atau ahli gizi.
source-dosing = artikel dosis kalsium, penulis tidak disebut
source-osteocalcin = artikel osteokalsin (ahli gizi 吳婉華, KingNet)
source-usda-sr26 = data komposisi pangan Departemen Pertanian AS (SR26)
source-mext2020 = Jepang, Tabel Standar Komposisi Pangan 2020
source-tfda-ltn2021 = basis data gizi pangan BPOM Taiwan (TFDA, dikutip oleh 自由健康網)
source-tfda-uptogo = data komposisi pangan Taiwan yang dikutip sebuah laman, belum diperiksa
source-tfda-oriew = data komposisi tahu Taiwan yang dikutip sebuah laman, belum diperiksa
source-tfda-cna2015 = basis data gizi pangan Taiwan (dikutip oleh CNA, edisi 2015)
source-derived = dihitung dari data komposisi pangan
source-memory = data yang belum diperiksa
source-tw-dris-8 = Angka Acuan Asupan Gizi Taiwan, edisi ke-8
source-nih-iom = batas atas dari Akademi Kedokteran Nasional AS
