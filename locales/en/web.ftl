### Words of the web page.

web-title = Guben | Care for bones
web-description = A short chat, and Guben puts together an eating plan for your bones.
web-name = Guben
web-tagline = Caring for bones with you
web-not-medical = This is not medical advice and can't stand in for a doctor, pharmacist or dietitian.
web-larger = Bigger letters
web-log = Conversation
web-choices = You can answer with
web-input = Your answer
web-placeholder = Type here
web-send = Send
web-noscript = This page needs JavaScript for chatting. Switch it on and reload, and we can begin.
web-bot-says = Guben says:
web-you-say = You say:
web-typing = Guben is answering
web-not-sent = Not sent yet
web-no-answer-yet = Not connected to Guben yet
web-again = Send again
web-offline = No network at the moment; we can go on once it is back.
web-no-cookies = The browser blocks cookies, so Guben can't remember what you just said. Please allow cookies for this page.
web-time = Pick a time
web-time-send = This time
web-copied = Copied
web-not-copied = Press long on the link above to copy it
