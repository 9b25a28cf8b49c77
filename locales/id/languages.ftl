### Mengganti bahasa. Tombol dan tawaran memakai bahasanya sendiri, sama di semua berkas.

ask-language = 想用哪一種語言？ Which language? Bahasa apa? Ngôn ngữ nào?
language-now = Baik, mulai sekarang saya pakai bahasa Indonesia.
language-offer-en = Hello! Shall we speak English? Tap the button.
language-offer-id = Halo! Mau pakai bahasa Indonesia? Tekan tombol ini.
language-offer-vi = Xin chào! Bạn muốn dùng tiếng Việt? Hãy bấm nút này.
language-taken-id = Saya berbahasa Indonesia. 要說中文，請按「中文」。
language-taken-vi = Tôi nói tiếng Việt. 要說中文，請按「中文」。
label-locale-zh = 中文
label-locale-en = English
label-locale-id = Bahasa Indonesia
label-locale-vi = Tiếng Việt
