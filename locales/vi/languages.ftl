### Đổi ngôn ngữ. Nút và lời mời viết bằng chính ngôn ngữ đó, như nhau ở mọi tệp.

ask-language = 想用哪一種語言？ Which language? Bahasa apa? Ngôn ngữ nào?
language-now = Được, từ giờ tôi nói tiếng Việt.
language-offer-en = Hello! Shall we speak English? Tap the button.
language-offer-id = Halo! Mau pakai bahasa Indonesia? Tekan tombol ini.
language-offer-vi = Xin chào! Bạn muốn dùng tiếng Việt? Hãy bấm nút này.
language-taken-id = Saya berbahasa Indonesia. 要說中文，請按「中文」。
language-taken-vi = Tôi nói tiếng Việt. 要說中文，請按「中文」。
label-locale-zh = 中文
label-locale-en = English
label-locale-id = Bahasa Indonesia
label-locale-vi = Tiếng Việt
