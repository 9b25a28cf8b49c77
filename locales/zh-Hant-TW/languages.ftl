### 換語言。按鈕和邀請用各自的語言寫，每一種語言的檔案裡都一樣。

ask-language = 想用哪一種語言？ Which language? Bahasa apa? Ngôn ngữ nào?
language-now = 好，之後我說中文。
language-offer-en = Hello! Shall we speak English? Tap the button.
language-offer-id = Halo! Mau pakai bahasa Indonesia? Tekan tombol ini.
language-offer-vi = Xin chào! Bạn muốn dùng tiếng Việt? Hãy bấm nút này.
language-taken-id = Saya berbahasa Indonesia. 要說中文，請按「中文」。
language-taken-vi = Tôi nói tiếng Việt. 要說中文，請按「中文」。
label-locale-zh = 中文
label-locale-en = English
label-locale-id = Bahasa Indonesia
label-locale-vi = Tiếng Việt
