### Chữ trong terminal.

terminal-hint = (Cứ gõ chữ; muốn bấm nút, gõ số của nút, ví dụ #2. Thoát bấm Ctrl-D.)
