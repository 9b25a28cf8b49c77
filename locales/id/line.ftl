### Kata yang hanya ada di LINE.

line-pick-time = Pilih jam
line-menu-bar = Menu
line-menu-start = Mulai
line-menu-family = Keluarga
line-menu-export = Ekspor
line-menu-hint-start = Rencana saya
line-menu-hint-family = Orang tua
line-menu-hint-help = Tanya saya
line-menu-hint-plan = Makan berapa
line-menu-hint-remind = Setiap hari
line-menu-hint-share = Jaga bersama
line-menu-hint-change = Umur, obat
line-menu-hint-export = Data saya
