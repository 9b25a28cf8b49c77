### Words used everywhere.

-brand = Guben
common-sorry = Sorry, I can't find the words for that just now. Please say it again, or type “start over”.
common-locked = Sorry, all that you told me is still there, but I can't open it just now, so this message was not noted. Please say it again in a little while.
common-separator = {", "}
common-none = nothing
common-not-medical-advice = This is not medical advice; it only sums up the articles for your reference. For anything about health, follow what the doctor, pharmacist or dietitian says.
source-dosing = calcium dosing article, author not named
source-osteocalcin = osteocalcin article (dietitian 吳婉華, KingNet)
source-usda-sr26 = US Department of Agriculture food composition data (SR26)
source-mext2020 = Japan, Standard Tables of Food Composition 2020
source-tfda-ltn2021 = Taiwan FDA food nutrient database (as quoted by 自由健康網)
source-tfda-uptogo = Taiwan food composition data quoted by a web page, not checked
source-tfda-oriew = Taiwan tofu composition data quoted by a web page, not checked
source-tfda-cna2015 = Taiwan food nutrient database (as quoted by CNA, 2015 edition)
source-derived = worked out from food composition data
source-memory = data not checked yet
source-tw-dris-8 = Taiwan Dietary Reference Intakes, 8th edition
source-nih-iom = upper limit of the US National Academy of Medicine
