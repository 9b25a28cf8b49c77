### Words only LINE has.

line-pick-time = Pick a time
line-menu-bar = Menu
line-menu-start = Start
line-menu-family = Family
line-menu-export = Export
line-menu-hint-start = My plan
line-menu-hint-family = Parents, elders
line-menu-hint-help = Ask me
line-menu-hint-plan = How much a day
line-menu-hint-remind = Every day
line-menu-hint-share = Care together
line-menu-hint-change = Age, medicine
line-menu-hint-export = My data
