### Words of the terminal.

terminal-hint = (Just type; to tap a button, type its number, for example #2. To leave, press Ctrl-D.)
