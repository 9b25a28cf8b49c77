### Halaman untuk dokter atau apoteker, dan apakah rencana berubah.

label-doctor = Halaman untuk dokter
doctor-plan-first = Baik, kita buat rencananya dulu, lalu saya rapikan jadi satu halaman.
doctor-title-self = Halaman untuk ke dokter
doctor-title = Halaman untuk ke dokter: { $name }
doctor-day = Dibuat { $day }
doctor-told = Dikatakan oleh yang bersangkutan (atau keluarga)
doctor-unknown = belum dikatakan
doctor-age = Umur
doctor-sex = Jenis kelamin
doctor-menopause = Menopause
doctor-sun = Matahari
doctor-conditions = Kesehatan dan obat
doctor-conditions-unknown = belum dikatakan, atau tidak mau bilang
doctor-diet = Makanan
doctor-taking = Suplemen yang sedang diminum
doctor-taking-unknown = belum dikatakan minum atau tidak
doctor-taking-none = dikatakan tidak minum
doctor-eaten = Makanan berkalsium yang disebut minggu ini
doctor-articles = Yang ditulis baris artikel
doctor-articles-note = Ini tulisan artikel, bukan perintah dokter. { plan-source-dosing }
doctor-reference = Angka acuan asupan Taiwan
doctor-limits = { $what } (batas atas)
doctor-withheld = Karena kondisi di atas, atau ada yang belum jelas, di sini tidak ditulis jumlah apa pun.
doctor-cautions = Yang perlu diperhatikan
doctor-questions = Yang mau ditanyakan ke dokter atau apoteker
doctor-question-withheld = Dengan kondisi sekarang, bolehkah minum kalsium, vitamin D atau vitamin K? Berapa banyak?
doctor-question-taking = Yang sedang diminum ini, diteruskan? Perlu diubah?
doctor-question-total = Makanan ditambah suplemen, apakah kalsium dan vitamin D terlalu banyak atau kurang?
doctor-question-medicine = Apakah obat yang sedang diminum dan tablet kalsium, vitamin D, vitamin K saling memengaruhi? Berapa lama jaraknya?
doctor-question-check = Perlukah periksa darah, air kencing, atau kepadatan tulang?
doctor-question-over = Jumlah yang diminum sekarang sudah sampai batas atas; perlukah periksa kalsium darah?
doctor-question-fracture = Apakah risiko patah tulang tinggi? Perlukah obat?
doctor-summary = { $title }: yang dikatakan, yang diminum dan yang mau ditanyakan dijadikan satu. Ini bukan nasihat medis.
changed-row =
    Sekarang { $who } { $age } tahun, jadi baris artikelnya menjadi “{ $group }”. Yang berbeda dari sebelumnya:
    { $lines }
changed-figures =
    Rencana { $who }: ada angka yang dibetulkan. Yang berbeda dari sebelumnya:
    { $lines }
changed-now-planned = Sekarang { $who } sudah genap { $age } tahun, jadi ada di tabel artikel. Kalau mau lihat, katakan “lihat rencana”.
changed-line = ・{ $what }: { $before } → { $now }
doctor-page-title = Halaman untuk ke dokter
doctor-page-print = Tekan Ctrl+P (di HP: “Bagikan”, lalu “Cetak”) untuk mencetak.
doctor-page-none = Belum ada rencana. Kembali ke percakapan dulu dan jawab beberapa pertanyaan.
doctor-page-back = Kembali ke percakapan
