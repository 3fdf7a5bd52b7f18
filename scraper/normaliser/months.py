"""Names of months in some seventy languages: data, and the two look-ups over it.

Forms are those of Unicode CLDR (full and abbreviated, as they stand in a date and alone), and what newsrooms write besides:
Levantine and Maghrebi Arabic, Austrian German, colloquial Greek, cases that CLDR leaves out. Dots are left out; `_` joins words.
A form that names different months in two languages is settled by the page's language (`month_of`).
"""
# ruff: noqa: E501

from __future__ import annotations

from typing import Final, Literal

from scraper.normaliser.words import fold_word

Calendar = Literal["gregorian", "jalali", "hijri", "bikram", "ethiopic"]

# One line a language, January to December.
MONTHS: Final[dict[str, str]] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
    "de": "januar|jan|jänner|jaen februar|feb|feber märz|mär|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez|dezem",
    "fr": "janvier|janv février|févr|fevr|fév mars avril|avr mai juin juillet|juil|juill|jul août septembre|sept octobre|oct novembre|nov décembre|déc",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|setiembre|set octubre|oct noviembre|nov diciembre|dic",
    "it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
    "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
    "nl": "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec",
    "sv": "januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sep oktober|okt november|nov december|dec",
    "da": "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt november|nov december|dec",
    "nb": "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt november|nov desember|des",
    "fi": "tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu",
    "is": "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt nóvember|nóv desember|des",
    "pl": "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
    "cs": "ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj listopadu|listopad|lis prosince|prosinec|pro",
    "sk": "januára|január|jan februára|február|feb marca|marec|mar apríla|apríl|apr mája|máj júna|jún júla|júl augusta|august|aug septembra|september|sep októbra|október|okt novembra|november|nov decembra|december|dec",
    "hr": "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra svibnja|svibanj|svi lipnja|lipanj|lip srpnja|srpanj|srp kolovoza|kolovoz|kol rujna|rujan|ruj listopada|listopad|lis studenoga|studeni|stu prosinca|prosinac|pro",
    "sl": "januar|jan|januarja februar|feb|februarja marec|mar|marca april|apr|aprila maj|maja junij|jun|junija julij|jul|julija avgust|avg|avgusta september|sep|septembra oktober|okt|oktobra november|nov|novembra december|dec|decembra",
    "sr": "јануар|јан|januar|januara|јануара фебруар|феб|februar|februara|фебруара март|мар|mart|marta|марта април|апр|april|aprila|априла мај|maj|maja|маја јун|jun|juna|јуна јул|jul|jula|јула август|авг|avgust|avg|avgusta|августа септембар|сеп|septembar|sept|septembra|септембра октобар|окт|oktobar|oktobra|октобра новембар|нов|novembar|novembra|новембра децембар|дец|decembar|decembra|децембра",
    "ro": "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept octombrie|oct noiembrie|nov|noi decembrie|dec",
    "hu": "január|jan február|febr március|márc április|ápr május|máj|majus június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec",
    "bg": "януари|яну февруари|фев март април|апр май юни юли август|авг септември|сеп октомври|окт ноември|ное декември|дек",
    "mk": "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп октомври|окт ноември|ное декември|дек",
    "ru": "января|январь|янв февраля|февраль|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек",
    "uk": "січня|січень|січ лютого|лютий|лют березня|березень|бер|берез квітня|квітень|квіт|кві травня|травень|трав|тра червня|червень|черв|чер липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт|жов листопада|листопад|лист|лис грудня|грудень|груд|гру",
    "be": "студзеня|студзень|сту лютага|люты|лют сакавіка|сакавік|сак красавіка|красавік|кра мая|май|траўня|травень чэрвеня|чэрвень|чэр ліпеня|ліпень|ліп жніўня|жнівень|жні верасня|верасень|вер кастрычніка|кастрычнік|кас лістапада|лістапад|ліс снежня|снежань|сне",
    "el": "ιανουαρίου|ιανουάριος|ιαν|γενάρη φεβρουαρίου|φεβρουάριος|φεβ|φλεβάρη μαρτίου|μάρτιος|μαρ|μάρ|μάρτη απριλίου|απρίλιος|απρ|απρίλη μαΐου|μάιος|μαΐ|μάι|μάη ιουνίου|ιούνιος|ιουν|ιούν|ιούνη ιουλίου|ιούλιος|ιουλ|ιούλ|ιούλη αυγούστου|αύγουστος|αυγ|αύγ|αύγουστου σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτέμβρη οκτωβρίου|οκτώβριος|οκτ|οκτώβρη νοεμβρίου|νοέμβριος|νοε|νοέ|νοέμβρη δεκεμβρίου|δεκέμβριος|δεκ|δεκέμβρη",
    "tr": "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
    "sq": "janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet nëntor|nën dhjetor|dhj",
    "et": "jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt november|nov detsember|dets",
    "lv": "janvāris|janv|janvārī februāris|febr|februārī marts|martā aprīlis|apr|aprīlī maijs|maijā jūnijs|jūn|jūnijā jūlijs|jūl|jūlijā augusts|aug|augustā septembris|sept|septembrī oktobris|okt|oktobrī novembris|nov|novembrī decembris|dec|decembrī",
    "lt": "sausio|sausis|saus vasario|vasaris|vas kovo|kovas|kov balandžio|balandis|bal gegužės|gegužė|geg birželio|birželis|birž liepos|liepa|liep rugpjūčio|rugpjūtis|rugp rugsėjo|rugsėjis|rugs spalio|spalis|spal lapkričio|lapkritis|lapkr gruodžio|gruodis|gruod",
    "ca": "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des",
    "gl": "xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño xullo|xul agosto|ago setembro|set outubro|out novembro|nov decembro|dec",
    "eu": "urtarrila|urt|urtarrilaren|urtarrilak otsaila|ots|otsailaren|otsailak martxoa|mar|martxoaren|martxoak apirila|api|apirilaren|apirilak maiatza|mai|maiatzaren|maiatzak ekaina|eka|ekainaren|ekainak uztaila|uzt|uztailaren|uztailak abuztua|abu|abuztuaren|abuztuak iraila|ira|irailaren|irailak urria|urr|urriaren|urriak azaroa|aza|azaroaren|azaroak abendua|abe|abenduaren|abenduak",
    "ga": "eanáir|ean feabhra|feabh márta aibreán|aib bealtaine|beal meitheamh|meith iúil lúnasa|lún meán_fómhair|mfómh deireadh_fómhair|dfómh samhain|samh nollaig|noll",
    "cy": "ionawr|ion chwefror|chwef|chw mawrth|maw ebrill|ebr mai mehefin|meh gorffennaf|gorff|gor awst medi hydref|hyd tachwedd|tach rhagfyr|rhag",
    "mt": "jannar|jan frar|fra marzu|mar april|apr mejju|mej ġunju|ġun lulju|lul awwissu|aww settembru|set ottubru|ott novembru|nov diċembru|diċ",
    "id": "januari|jan februari|feb|pebruari maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt|ags|agust september|sep oktober|okt november|nov|nopember|nop desember|des",
    "ms": "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov disember|dis",
    "tl": "enero|ene pebrero|peb marso|mar abril|abr mayo|may hunyo|hun hulyo|hul agosto|ago setyembre|set oktubre|okt nobyembre|nob disyembre|dis",
    "sw": "januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep oktoba|okt novemba|nov desemba|disemba|des",
    "lb": "januar|jan februar|feb mäerz abrëll mee juni|jun juli|jul august|aug september|sep oktober|okt november|nov dezember|dez",
    "ha": "janairu fabrairu maris afirilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
    "ckb": "کانوونی_دووەم|کانوونی_دووەمی شوبات|شوباتی ئازار|ئازاری نیسان|نیسانی ئایار|ئایاری حوزەیران|حوزەیرانی تەمموز|تەمموزی|تەممووز|تەممووزی ئاب|ئابی ئەیلوول|ئەیلوولی تشرینی_یەکەم|تشرینی_یەکەمی تشرینی_دووەم|تشرینی_دووەمی کانوونی_یەکەم|کانوونی_یەکەمی",
    "af": "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sep oktober|okt november|nov desember|des",
    "th": "มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค",
    "lo": "ມັງກອນ|ມກ ກຸມພາ|ກພ ມີນາ|ມນ ເມສາ|ມສ ພຶດສະພາ|ພພ ມິຖຸນາ|ມິຖ ກໍລະກົດ|ກລ ສິງຫາ|ສຫ ກັນຍາ|ກຍ ຕຸລາ|ຕລ ພະຈິກ|ພຈ ທັນວາ|ທວ",
    "km": "មករា|ខែមករា កុម្ភៈ|ខែកុម្ភៈ មីនា|ខែមីនា មេសា|ខែមេសា ឧសភា|ខែឧសភា មិថុនា|ខែមិថុនា កក្កដា|ខែកក្កដា សីហា|ខែសីហា កញ្ញា|ខែកញ្ញា តុលា|ខែតុលា វិច្ឆិកា|ខែវិច្ឆិកា ធ្នូ|ខែធ្នូ",
    "my": "ဇန်နဝါရီ|ဇန်|ဇန္နဝါရီ|ဇန်နဝါရီလ ဖေဖော်ဝါရီ|ဖေ|ဖေဖော်ဝါရီလ မတ်|မတ်လ ဧပြီ|ဧ|ဧပြီလ မေ|မေလ ဇွန်|ဇွန်လ ဇူလိုင်|ဇူ|ဇူလိုင်လ ဩဂုတ်|ဩ|သြဂုတ်|ဩဂုတ်လ စက်တင်ဘာ|စက်|စက်တင်ဘာလ အောက်တိုဘာ|အောက်|အောက်တိုဘာလ နိုဝင်ဘာ|နို|နိုဝင်ဘာလ ဒီဇင်ဘာ|ဒီ|ဒီဇင်ဘာလ",
    "hi": "जनवरी|जन फ़रवरी|फ़र|फरवरी मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सित|सितम्बर अक्टूबर|अक्टू|अक्तूबर नवंबर|नव|नवम्बर दिसंबर|दिस|दिसम्बर",
    "mr": "जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें|सप्टेम्बर ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें|नोव्हेम्बर डिसेंबर|डिसें|डिसेम्बर",
    "ne": "जनवरी|जनवरि फेब्रुअरी|फेब्रुवरी|फ्रेब्रुअरी मार्च अप्रिल मे जुन|जून जुलाई|जुलाइ अगस्ट|अगष्ट सेप्टेम्बर|सेप्टेम्वर अक्टोबर|अक्टुबर नोभेम्बर|नोभेम्वर डिसेम्बर|डिसेम्वर",
    "bn": "জানুয়ারী|জানু|জানুয়ারি ফেব্রুয়ারী|ফেব|ফেব্রুয়ারি মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল আগস্ট|আগ|আগষ্ট|অগস্ট সেপ্টেম্বর|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে",
    "ta": "ஜனவரி|ஜன பிப்ரவரி|பிப்|பெப்ரவரி மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக|ஓகஸ்ட் செப்டம்பர்|செப்|செப்டெம்பர் அக்டோபர்|அக்|ஒக்டோபர் நவம்பர்|நவ டிசம்பர்|டிச",
    "te": "జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై|జూలై ఆగస్టు|ఆగ|ఆగస్ట్ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం",
    "kn": "ಜನವರಿ|ಜನ ಫೆಬ್ರವರಿ|ಫೆಬ್ರ|ಫೆಬ್ರುವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್|ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್|ಆಗ ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ ನವೆಂಬರ್|ನವೆಂ ಡಿಸೆಂಬರ್|ಡಿಸೆಂ",
    "ml": "ജനുവരി|ജനു ഫെബ്രുവരി|ഫെബ്രു മാർച്ച്|മാർ ഏപ്രിൽ|ഏപ്രി മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ഓഗ|ആഗസ്റ്റ്|ആഗസ്ത്|ഓഗസ്ത് സെപ്റ്റംബർ|സെപ്റ്റം ഒക്‌ടോബർ|ഒക്ടോ|ഒക്ടോബർ|ഒക്റ്റോബർ നവംബർ|നവം ഡിസംബർ|ഡിസം",
    "gu": "જાન્યુઆરી|જાન્યુ ફેબ્રુઆરી|ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ|જુલાઇ ઑગસ્ટ|ઓગસ્ટ|ઓગષ્ટ સપ્ટેમ્બર|સપ્ટે ઑક્ટોબર|ઑક્ટો|ઓક્ટોબર|ઓક્ટો નવેમ્બર|નવે ડિસેમ્બર|ડિસે",
    "pa": "ਜਨਵਰੀ|ਜਨ ਫ਼ਰਵਰੀ|ਫ਼ਰ|ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ|ਜੁਲਾ ਅਗਸਤ|ਅਗ ਸਤੰਬਰ|ਸਤੰ ਅਕਤੂਬਰ|ਅਕਤੂ ਨਵੰਬਰ|ਨਵੰ ਦਸੰਬਰ|ਦਸੰ",
    "si": "ජනවාරි|ජන|ජනවාරි_මස පෙබරවාරි|පෙබ|පෙබරවාරි_මස මාර්තු|මාර්|මාර්තු_මස අප්‍රේල්|අප්‍රේල්_මස මැයි|මැයි_මස ජූනි|ජූනි_මස ජූලි|ජූලි_මස අගෝස්තු|අගෝ|අගෝස්තු_මස සැප්තැම්බර්|සැප්|සැප්තැම්බර්_මස ඔක්තෝබර්|ඔක්|ඔක්තෝබර්_මස නොවැම්බර්|නොවැ|නොවැම්බර්_මස දෙසැම්බර්|දෙසැ|දෙසැම්බර්_මස",
    "or": "ଜାନୁଆରୀ|ଜାନୁଆରି|ଜାନୁୟାରୀ ଫେବୃଆରୀ|ଫେବ୍ରୁଆରୀ|ଫେବୃଆରି|ଫେବ୍ରୁୟାରୀ ମାର୍ଚ୍ଚ|ମାର୍ଚ ଅପ୍ରେଲ|ଏପ୍ରିଲ ମେ|ମଇ ଜୁନ|ଜୁନ୍ ଜୁଲାଇ ଅଗଷ୍ଟ|ଅଗଷ୍ଟ୍ ସେପ୍ଟେମ୍ବର|ସେପ୍ଟେମ୍ୱର ଅକ୍ଟୋବର ନଭେମ୍ବର|ନଭେମ୍ୱର ଡିସେମ୍ବର|ଡିସେମ୍ୱର",
    "as": "জানুৱাৰী|জানুৱাৰি ফেব্ৰুৱাৰী|ফেব্ৰুৱাৰি মাৰ্চ এপ্ৰিল মে’ জুন জুলাই আগষ্ট ছেপ্টেম্বৰ অক্টোবৰ নৱেম্বৰ ডিচেম্বৰ",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر|ډسمبر|ډيسمبر",
    "fa": "ژانویه فوریه مارس آوریل مه|می ژوئن|جون ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر",
    "ps": "جنوري فبروري|فېبروري مارچ اپریل مۍ|مې|می جون جولای اګست سېپتمبر|سپتمبر اکتوبر نومبر دسمبر|ډسمبر|ډيسمبر",
    "ar": "يناير|جانفي|كانون_الثاني فبراير|فيفري|شباط مارس|آذار|اذار أبريل|افريل|نيسان|ابريل مايو|مايس|ماي|أيار|ايار يونيو|يونيه|جوان|حزيران يوليو|يوليه|جويلية|تموز|يوليوز أغسطس|اوت|أوت|آب|غشت سبتمبر|شتنبر|أيلول|ايلول أكتوبر|تشرين_الأول|تشرين_الاول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|كانون_الاول|دجنبر",
    "he": "ינואר|ינו|בינואר|בינו פברואר|פבר|בפברואר|בפבר מרץ|במרץ אפריל|אפר|באפריל|באפר מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|אוג|באוגוסט|באוג ספטמבר|ספט|בספטמבר|בספט אוקטובר|אוק|באוקטובר|באוק נובמבר|נוב|בנובמבר|בנוב דצמבר|דצמ|בדצמבר|בדצמ",
    "hy": "հունվարի|հունվար|հնվ փետրվարի|փետրվար|փտվ մարտի|մարտ|մրտ ապրիլի|ապրիլ|ապր մայիսի|մայիս|մյս հունիսի|հունիս|հնս հուլիսի|հուլիս|հլս օգոստոսի|օգոստոս|օգս սեպտեմբերի|սեպտեմբեր|սեպ հոկտեմբերի|հոկտեմբեր|հոկ նոյեմբերի|նոյեմբեր|նոյ դեկտեմբերի|դեկտեմբեր|դեկ",
    "ka": "იანვარი|იან|იანვრის თებერვალი|თებ|თებერვლის მარტი|მარ|მარტის აპრილი|აპრ|აპრილის მაისი|მაი|მაისის ივნისი|ივნ|ივნისის ივლისი|ივლ|ივლისის აგვისტო|აგვ|აგვისტოს სექტემბერი|სექ|სექტემბრის ოქტომბერი|ოქტ|ოქტომბრის ნოემბერი|ნოე|ნოემბრის დეკემბერი|დეკ|დეკემბრის",
    "kk": "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел",
    "mn": "нэгдүгээр_сарын|нэгдүгээр_сар хоёрдугаар_сарын|хоёрдугаар_сар гуравдугаар_сарын|гуравдугаар_сар дөрөвдүгээр_сарын|дөрөвдүгээр_сар тавдугаар_сарын|тавдугаар_сар зургаадугаар_сарын|зургаадугаар_сар|зургадугаар_сарын долдугаар_сарын|долдугаар_сар|долоодугаар_сарын наймдугаар_сарын|наймдугаар_сар есдүгээр_сарын|есдүгээр_сар аравдугаар_сарын|аравдугаар_сар арван_нэгдүгээр_сарын|арваннэгдүгээр_сарын арван_хоёрдугаар_сарын|арванхоёрдугаар_сарын",
    "ky": "январь|янв февраль|фев март|мар апрель|апр май июнь|июн июль|июл август|авг сентябрь|сен октябрь|окт ноябрь|ноя декабрь|дек",
    "so": "janaayo|jannaayo|janawari|jan febraayo|febaraayo|feberaayo|feb maarso|mar abriil|abril|abr maayo|maajo|may juun|juunyo|jun luulyo|luuliyo|lul agosto|agoosto|ogosto|ogs sebtembar|sebteembar|sebtember|seb oktoobar|oktobar|okt noofeembar|nofeembar|noofembar|nofembar|nof diseembar|disembar|desembar|dis",
    "zu": "januwari|jan februwari|feb mashi|mas ephreli|eph meyi|mey juni|jun julayi|jul agasti|aga septhemba|sep okthoba|okt novemba|nov disemba|dis",
    "ku": "rêbendan|rbn sibat|sbt adar|adr nîsan|nsn gulan|gln hezîran|hzr tîrmeh|trm tebax|tbx îlon|îln cotmeh|cot mijdar|mjd berfanbar|brf",
    "am": "ጃንዋሪ|ጃን ፌብሩዋሪ|ፌብ ማርች ኤፕሪል|ኤፕሪ ሜይ ጁን ጁላይ ኦገስት|ኦገስ ሴፕቴምበር|ሴፕቴ ኦክቶበር|ኦክቶ ኖቬምበር|ኖቬም ዲሴምበር|ዲሴም",
    "az": "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt noyabr|noy dekabr|dek",
    "uz": "yanvar|yan|январ fevral|fev|феврал mart|mar aprel|apr|апрел may iyun|iyn iyul|iyl avgust|avg sentabr|sen|сентабр|сентябр oktabr|okt|октабр|октябр noyabr|noy|ноябр dekabr|dek|декабр",
    "vi": "tháng_một tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_mười_hai",
}

# Farvardin to Esfand, in Persian, Dari, Pashto and Kurdish spellings and as English pages write them.
JALALI: Final = (
    "فروردین|حمل|وری|farvardin|خاکەلێوە",
    "اردیبهشت|ثور|غویی|ordibehesht",
    "خرداد|جوزا|غبرګولی|khordad",
    "تیر|سرطان|چنګاښ|tir",
    "مرداد|امرداد|اسد|زمری|mordad",
    "شهریور|سنبله|وږی|shahrivar",
    "مهر|میزان|تله|mehr",
    "آبان|عقرب|لړم|aban",
    "آذر|قوس|لیندۍ|azar",
    "دی|جدی|مرغومی|dey",
    "بهمن|دلو|سلواغه|bahman",
    "اسفند|حوت|کب|esfand",
)

# Muharram to Dhu al-Hijja, in Arabic, Urdu and Persian spellings and as English, Indonesian and Turkish pages write them.
HIJRI: Final = (
    "محرم|المحرم|muharram|muharrem",
    "صفر|safar|safer",
    "ربيع_الأول|ربيع_الاول|ربیع_الاول|rabi_al-awwal|rabiulawal|rebiülevvel",
    "ربيع_الآخر|ربيع_الثاني|ربیع_الثانی|rabiulakhir|rebiülahir",
    "جمادى_الأولى|جمادي_الاولي|جمادی_الاول|cemaziyelevvel",
    "جمادى_الآخرة|جمادى_الثانية|جمادی_الثانی|cemaziyelahir",
    "رجب|rajab|recep",
    "شعبان|shaban|syaban|şaban",
    "رمضان|ramadan|ramadhan|ramazan",
    "شوال|shawwal|syawal|şevval",
    "ذو_القعدة|ذي_القعدة|ذی_القعده|zulkaidah|zilkade",
    "ذو_الحجة|ذي_الحجة|ذی_الحجه|zulhijjah|zilhicce",
)

# Baisakh to Chait of Nepal's official year, Meskerem to Pagume of Ethiopia's.
BIKRAM: Final = (
    "वैशाख|बैशाख|बैसाख",
    "जेठ|जेष्ठ|ज्येष्ठ",
    "असार|आषाढ",
    "साउन|श्रावण",
    "भदौ|भाद्र",
    "असोज|आश्विन",
    "कात्तिक|कार्तिक",
    "मंसिर|मङ्सिर|मङ्सीर",
    "पुस|पुष|पौष",
    "माघ",
    "फागुन|फाल्गुन",
    "चैत|चैत्र",
)
ETHIOPIC: Final = (
    "መስከረም",
    "ጥቅምት",
    "ኅዳር|ህዳር|ሕዳር",
    "ታኅሣሥ|ታህሳስ|ታኅሳስ|ታህሣሥ",
    "ጥር",
    "የካቲት",
    "መጋቢት",
    "ሚያዝያ|ሚያዚያ",
    "ግንቦት",
    "ሰኔ",
    "ሐምሌ|ሀምሌ|ኃምሌ",
    "ነሐሴ|ነሃሴ|ነሀሴ",
    "ጳጉሜን|ጳጉሜ",
)


def month_of(word: str, language: str | None = None) -> int | None:
    """The Gregorian month (1 to 12) that a folded word (`words.fold_word`) names, else None."""
    found = _GREGORIAN.get(word)
    if found is None:
        return None
    if isinstance(found, int):
        return found
    return found.get(language or "", found[""])


def other_month_of(word: str) -> tuple[Calendar, int] | None:
    """The month of the Persian, Nepalese, Ethiopian or the Islamic lunar year that a folded word names, else None."""
    return _OTHER.get(word)


def _index() -> dict[str, int | dict[str, int]]:
    seen: dict[str, dict[str, int]] = {}
    for language, line in MONTHS.items():
        for number, forms in enumerate(line.split(" "), 1):
            for form in forms.split("|"):
                seen.setdefault(fold_word(form.replace("_", " ")), {}).setdefault(language, number)
    found: dict[str, int | dict[str, int]] = {}
    for word, by_language in seen.items():
        numbers = list(by_language.values())
        first = max(dict.fromkeys(numbers), key=numbers.count)
        found[word] = first if len(set(numbers)) == 1 else {"": first} | by_language
    return found


_GREGORIAN: Final = _index()
_CALENDARS: Final[tuple[tuple[Calendar, tuple[str, ...]], ...]] = (
    ("hijri", HIJRI),
    ("jalali", JALALI),
    ("bikram", BIKRAM),
    ("ethiopic", ETHIOPIC),
)
_OTHER: Final[dict[str, tuple[Calendar, int]]] = {
    fold_word(form.replace("_", " ")): (calendar, number)
    for calendar, names in _CALENDARS
    for number, forms in enumerate(names, 1)
    for form in forms.split("|")
}
