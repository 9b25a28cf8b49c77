### Kata di terminal.

terminal-hint = (Ketik saja; untuk menekan tombol, ketik nomornya, misalnya #2. Untuk keluar, tekan Ctrl-D.)
