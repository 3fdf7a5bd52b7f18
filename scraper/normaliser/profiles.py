"""What languages look like: the commonest function words of those in Latin letters, scripts, codes. Data for `languages.py`."""
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

# The commonest small words; those that several languages share count for each of them, in part.
WORDS: Final[dict[str, str]] = {
    "en": "the of and to in a is that for it with as was on be by at from this have are not but they his he has had which you were their been will who would more said its an or about after when there than i we also into",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ont été cette mais comme aux son d'une ou leur être fait nous elle c'est ses deux dont entre l qu d n s",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
    "it": "di e il la che in a per un del è le con i della si non una da al sono dei nel gli alla come più anche ha lo delle ma ci su dalla questo nella stato dal essere se degli l alle hanno o tra loro",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso entre depois sem mesmo aos seus são foi está ser",
    "nl": "de van het een en in is dat op te zijn met voor niet aan die er ook als om door bij maar naar uit hij wordt over nog dan ze tot werd worden heeft zich deze of hebben meer kan moet geen wel jaar was ik je deze dit",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket",
    "da": "og i at det er en til på som af for de med den der har ikke et om var jeg fra vi han kan så også men blev efter eller når nu sig skal ved over være mod bliver år havde kun deres ud hvor mere siger ved blevet efter",
    "nb": "og i det er på til som en å for av at med har ikke den om et de var fra vi han ble kan så men jeg skal etter også eller seg nå når vil sier mot være noe ut år hadde mer hun hvor over blir opp ved blitt etter",
    "nn": "og i det er på til som ein å for av at med har ikkje den om eit dei var frå vi han kan så men eg skal etter også eller seg no når vil seier mot vere noko ut år hadde meir ho kvar korleis blir vart blei",
    "fi": "ja on ei se että oli hän mutta ovat kun myös joka tai mukaan sen ole jos niin kuin sekä ollut vuoden vuonna hänen sitten vain mitä jo ne voi nyt siitä he kanssa olla jälkeen ennen tämä pitää noin mukaan kuitenkin",
    "is": "og að í á er sem um til við en það var með fyrir af ekki frá hann eru hafa þess því þar verið hefur verður þegar eftir segir upp þau hún hafi sé eða vegna þessu voru úr þá svo",
    "pl": "w i na z się do nie że to jest o po od za jak dla przez co ale tym tego są był ma oraz także może już jego które który która było być tylko też a czy ze roku przed pod przy jej ich będzie została",
    "cs": "a v se na je že s z o do i to pro ale by za jsou jako podle po jeho tak které který byl při ze od ve která už jen také není než má nebo bude své před až aby bylo k co jsem si pak řekl let",
    "sk": "a v sa na je že s z o do i to pre ale by za sú ako podľa po jeho tak ktoré ktorý bol pri zo od vo ktorá už len aj nie než má alebo bude pred až aby bolo čo som si rokov ktorí jej ich uviedol",
    "hr": "i u je na se da su za od s o a što koji kao do bi ne nije iz će koja te koje samo više ali ili bio kako prema nakon može već no jer godine još sve biti rekao tijekom također tko kada te sve tjedan dio",
    "sr": "i u je na se da su za od sa o a što koji kao do bi ne nije iz će koja koje samo više ali ili bio kako prema nakon može već jer godine još sve biti rekao tokom takođe ko kada posle ovo šta nedelja bez",
    "sl": "in je v na se da za so ki z pa s o po tudi bi ne bo kot ni še od do pri ali ter tako zaradi iz sta več bil ob lahko že ko med kar bila pred sem smo samo leta biti kaj če je povedal",
    "ro": "de și în a la cu o că din pe pentru nu care este un mai sunt să au fost se ce prin al ca sau după dar lui am fi până doar care această acest cel iar le va unui unei între asta ani despre când spus",
    "hu": "a az és hogy nem is egy volt de meg csak már ez szerint még mint el azt vagy kell után lesz van ki most minden fel lehet azonban nagyon akkor én ezt pedig ha így majd arra között során miatt illetve aki ami",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar var ise dedi sonra göre oldu olduğu ama ya değil her iki büyük yeni ilk olduğunu etti içinde kendi yok mi veya ancak şekilde tarafından bunu",
    "az": "və bir bu da də üçün ilə olaraq çox daha olan kimi ən nə qədər var isə dedi sonra görə oldu amma deyil hər iki yeni ilk edib olub bildirib onun ki həm artıq tərəfindən olduğunu edir ya o",
    "sq": "të e në i dhe për me një që nga është së si ka u do nuk janë por se tij kjo pas ishte më kanë këtë ai duke shumë edhe kur deri tha vetëm ose gjatë mund ku ata saj sipas",
    "et": "ja on ei et see oli ka kui aga mis selle ta ning kes seda või pärast siis kõik nii oma välja veel olla juba väga mitte meie aasta pole üle ole ütles nende kus kuid tema eesti",
    "lv": "un ir ar par no ka uz ka tas lai kas arī bet nav pēc to gada bija tiek vai līdz būs kā viņš tikai pie tika jau šo var vairāk tā savu ja ļoti kuri gan laikā nav arī saka",
    "lt": "ir yra kad į iš su bei tai buvo apie per už kaip ne taip jis po metų dar šiuo kurie nuo iki tik jau bus jo arba prie labai savo sako tačiau gali prieš nėra dėl bet ji ar jos kai pasak",
    "ca": "de la i el que a en els les per un amb no una del se al és ha dels va més com però seva són seu aquest o també aquesta han fer sobre quan ja entre des anys fins hi ser està molt hem això ens",
    "gl": "de a que o e en do da para un os unha non as no na con por se como máis é dos ao das á pola polo seu súa foi tamén mais ata está son ser nos pero moi entre sobre este cando hai anos unha xa",
    "eu": "eta da du ez bat dira izan den ere dute zen baina hori egin dituzte egiten zuen beste hau ditu bere dela baino behar bi horren izango gabe da edo egin arte oso asko dio diote berri urte",
    "ga": "an na a agus ar i go is le bhí tá sé do ag sin ní níl ach mar atá chun seo leis faoi ó bhfuil raibh siad sí gur dá féin bliain lena nach dúirt",
    "cy": "y yn a i o ar ei gan wedi am yr bod fod mae oedd ond hefyd eu nid fel roedd hyn ac neu un dywedodd bydd mewn gyda cael wrth ni sydd ddim eich ein",
    "mt": "li ta il u ma f fil minn hu kien dwar lil biex dan mill qal din ukoll kif huma jew għal tal hija wara bħala aktar mal kienet dawn iżda meta",
    "id": "yang dan di untuk dengan ini dari pada itu dalam tidak akan juga kepada ke ada karena tersebut telah oleh sebagai bisa saat atau kata para sudah hari menjadi kami lebih mereka dia bahwa adalah tahun orang harus seperti masih usai",
    "ms": "yang dan di untuk dengan ini dari pada itu dalam tidak akan juga kepada ke ada kerana tersebut telah oleh sebagai boleh ketika atau kata para sudah hari menjadi kami lebih mereka beliau bahawa adalah tahun orang perlu seperti masih katanya daripada ia bagi serta",
    "vi": "và của là có trong được các cho không với một đã những người này để khi đến cũng vào từ về ra năm nhiều tại ông trên đó lại phải như sẽ theo sau còn bị làm nhưng hơn ở",
    "tl": "ang ng sa na mga ay at para kay ni si ito hindi may din ng kung isang nang niya siya rin o ayon dahil pa lang naman mula nila sila kanyang matapos upang ko ka po namin ating",
    "sw": "na ya wa kwa katika ni la za kuwa hiyo cha hii huo ambayo huyo wake yake hiyo baada kama pia hata lakini kutoka alisema huku bila vya watu ili hilo mwaka zaidi wakati yao hayo kwamba",
    "af": "die van en in is het dat nie wat te met vir op sy was aan hy om ’n n deur ook word ek as hulle uit sal by maar na kan is daar hierdie oor meer een sê tot sou waar nog kon jaar moet",
    "so": "oo ka ku ay in iyo waa ee la soo uu ah kala si ayaa waxaa inay wax dalka lagu isaga iska kale waxay ugu ayuu isku jira uga aan tahay badan",
    "ha": "da a ya na ta ne ce shi su ba cikin domin wannan suka don cewa ke yi wani kan kuma sun daga yake kasar wadanda bayan mutane ga amma har zai yadda",
    "uz": "va bu bilan uchun ham bir da esa deb bo'lgan edi qilish haqida yoki yil tomonidan kerak bo'yicha orqali lekin emas qilindi mumkin ular uning barcha shu",
    "ku": "û di de ku ji li bi ev jî ye bo kir bû ne hat e da wê wî hem yên dike an her bin xwe lê dixwazin nav",
    "zu": "ukuthi futhi kodwa ngoba kanye uma lapho kakhulu uthe wathi bathi kusho ukuba abantu ngesikhathi emva kanti wakhe yakhe zakhe labo lolu lokhu lezi leli lesi ngakho manje unyaka iminyaka isikhathi wonke bonke konke nje kuphela ngaphandle njengoba yena khona lapha ngemva nokuthi okuthiwa ukuze kwamanye ngaphambi umuntu ngokusho eningizimu ngenxa kwakhe sekuyisikhathi",
    "xh": "ukuba kwaye kodwa ngoba kunye xa apho kakhulu uthe bathi abantu ngexesha emva wakhe yakhe zakhe abo oku ezi eli ngoku nje kuphela ngaphandle njengoko lo unyaka iminyaka ixesha nokuba malunga into wonke bonke umntu okokuba nangona kuba kwi apha namhlanje ngethuba kananjalo noko ukuze kunjalo kwelo kulo kule phakathi ngenxa emzantsi oluntu ngaphezulu kwakhe yiyo ndiyazi",
    "st": "hore ho ba le ke ka ha ya mme empa hobane batho hape neng ntse tsa kapa feela dilemo lilemo joalo jwalo bakeng haholo moo hona etsa bohle e tse o di motho kamora selemo tseo eo bao",
    "tn": "gore go ba le ke ka ga ya mme fela gonne batho gape ne tsa kgotsa dingwaga jaanong nngwe fa e tse o di motho morago ngwaga thata gagwe bone mo kwa tlaa nnye botlhe jalo jaaka",
    "sn": "kuti uye asi vanhu nokuti kana yekuti vari vakati akati iyi iri kubva kwete vose zvose pamusoro nyika hurumende ichi ava mushure zvakare zvikuru ari yavo wavo nevanhu kunyange zvino kwavo dzimwe mumwe vamwe gore muzimbabwe inoti anoti vanoti",
    "rw": "ko mu muri ku na kandi ariko abantu avuga yavuze uyu iyi ibi nyuma kuko cyane umwaka imyaka aho ubu kugira ngo yari bari bafite ndetse gusa igihe cyo bya kugeza hari ari ni cyangwa mbere bavuga ikaba",
    "yo": "àwọn náà wọn sí tí fún pé ṣe tó kí yìí bí láti gbogbo sọ ni ó jẹ ṣùgbọ ìjọba orílẹ lórí nípa kò lọ èyí ohun ènìyàn rẹ ọdún sì wà",
    "ig": "na nke ndị ya bụ maka iji nwere onye ihe mgbe kwuru kwa ka ahụ gị ike mere site otu ọzọ dị ọ ha ga ndi bu kwuo ndụ ruru gọọmentị afọ naanị ọtụtụ",
    "ht": "nan pou yo ki ak sa li te se pa gen yon nou lan ou men tout fè sou moun ap peyi ane anpil lè apre konsa jou kap kòm pou'l lòt epi deyò sèl tankou",
    "lb": "an de déi ass vun den datt mat op fir net huet och sech ginn awer wéi dat no si goufen bei nach ëm méi iwwer mer eng engem well e vum am gëtt hunn wier gouf beim",
    "fo": "og at í á er til við sum tað ikki hevur eisini teir tey verður um frá fyri kann so men hesum hava vóru tá eru tó ein av var hann hon hetta nú tann teimum millum",
    "fy": "de it fan en yn dat is foar mei op net ek hat oan wie binne troch by om ta wurdt nei hy sy in te as mar noch har syn jier dy't binnen oer út sein fierder",
    "mg": "ny sy dia ao izay fa ho tsy ary izany no mba efa ireo taona ity amin tamin raha koa eo any ilay olona avy ka rehetra nandritra momba",
    "om": "fi akka kan keessa irraa hin jira jedhan kun ture biyya waan yeroo isaa kana ni garuu namoota itti jechuun fi'i kanaan waliin jiran baay'ee irratti isaanii jiru ta'e",
    "eo": "la kaj de estas en al por kun ke ne sed ankaŭ estis oni ĝi pri aŭ el jaro kiuj kiu li ili sur tiu kiel pli tio post ĉi ĉar iu dum inter",
}

# Letters that tell languages of one script apart: (language, letters that only it has among them).
# (language, letters that are its own, one that it cannot do without, those that it has not), the surest first.
CYRILLIC: Final = (
    ("tg", "ҷӣӯ", "", ""), ("ba", "ҡҙҫ", "", ""), ("uz", "ўқғҳ", "ў", "іңү"), ("tt", "әҗһ", "җ", "қғ"), ("kk", "әғқұһ", "", ""), ("ky", "ңөү", "ң", ""),
    ("mn", "өү", "", ""), ("uk", "їєґ", "", "ў"), ("be", "ўі", "ў", ""), ("mk", "ѓќѕ", "", "ђћ"),
)  # fmt: skip
ARABIC: Final = (("ur", "ٹڈڑےںھہ"), ("ps", "ټډړږښځڅېۍ"), ("ckb", "ێۆڕڵە"), ("fa", "پچژگی"))
DEVANAGARI: Final[dict[str, str]] = {
    "hi": "है के में की और का को से ने पर हैं इस कि यह भी नहीं लिए एक गया था कर थी रहा",
    "mr": "आहे आणि या च्या ते तर आहेत नाही हे त्यांनी केली होते केला असे मध्ये होता आले अशी येथे झाली",
    "ne": "छ र को छन् गरेको मा भएको लागि पनि यो भने थियो गर्न हुने उनले गरेका लाई छैन भएका तथा",
}
# Scripts of one language: (language, first and last code point).
SCRIPTS: Final = (
    ("th", "\u0e00-\u0e7f"), ("lo", "\u0e80-\u0eff"), ("km", "\u1780-\u17ff"), ("my", "\u1000-\u109f"), ("he", "\u0590-\u05ff"), ("el", "\u0370-\u03ff"), ("ka", "\u10a0-\u10ff"),
    ("hy", "\u0530-\u058f"), ("am", "\u1200-\u137f"), ("bn", "\u0980-\u09ff"), ("pa", "\u0a00-\u0a7f"), ("gu", "\u0a80-\u0aff"), ("or", "\u0b00-\u0b7f"), ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"), ("kn", "\u0c80-\u0cff"), ("ml", "\u0d00-\u0d7f"), ("si", "\u0d80-\u0dff"), ("bo", "\u0f00-\u0fff"), ("ko", "\uac00-\ud7a3"),
    ("cyrillic", "\u0400-\u052f"), ("arabic", "\u0600-\u06ff\u0750-\u077f"), ("devanagari", "\u0900-\u097f"), ("kana", "\u3040-\u30ff"), ("han", "\u3400-\u9fff"), ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
)  # fmt: skip

# ISO 639-1, and the languages without a code of two letters that newsrooms write in.
CODES: Final = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi
    fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw
    ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro
    ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh
    yi yo za zh zu fil ckb kmr haw yue gsw nds hsb dsb frp scn sco ast cnr prs tet pap mai bho sat kok mni brx doi crh sah tyv udm krc""".split()
)
# ISO 639-2 and 639-3 codes, retired ones, and what people write instead -> the code to use.
ALIASES: Final = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl", "swe": "sv", "dan": "da", "nor": "no", "nob": "nb",
    "nno": "nn", "fin": "fi", "isl": "is", "ice": "is", "pol": "pl", "ces": "cs", "cze": "cs", "slk": "sk", "slo": "sk", "hrv": "hr", "srp": "sr", "slv": "sl", "bos": "bs", "ron": "ro",
    "rum": "ro", "hun": "hu", "bul": "bg", "mkd": "mk", "mac": "mk", "rus": "ru", "ukr": "uk", "bel": "be", "ell": "el", "gre": "el", "tur": "tr", "aze": "az", "sqi": "sq", "alb": "sq",
    "est": "et", "lav": "lv", "lit": "lt", "cat": "ca", "glg": "gl", "eus": "eu", "baq": "eu", "gle": "ga", "cym": "cy", "wel": "cy", "mlt": "mt", "ind": "id", "msa": "ms", "may": "ms",
    "vie": "vi", "tgl": "tl", "swa": "sw", "swh": "sw", "afr": "af", "tha": "th", "lao": "lo", "khm": "km", "mya": "my", "bur": "my", "hin": "hi", "mar": "mr", "nep": "ne", "ben": "bn",
    "tam": "ta", "tel": "te", "kan": "kn", "mal": "ml", "guj": "gu", "pan": "pa", "sin": "si", "urd": "ur", "fas": "fa", "per": "fa", "pus": "ps", "ara": "ar", "arb": "ar", "heb": "he",
    "hye": "hy", "arm": "hy", "kat": "ka", "geo": "ka", "kaz": "kk", "uzb": "uz", "kir": "ky", "mon": "mn", "zul": "zu", "som": "so", "kur": "ku", "amh": "am", "hau": "ha", "yor": "yo",
    "ibo": "ig", "jpn": "ja", "kor": "ko", "zho": "zh", "chi": "zh", "cmn": "zh", "lat": "la", "ori": "or", "epo": "eo", "ltz": "lb", "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro",
    "jp": "ja", "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "ua": "uk", "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr",
    "spanish": "es", "español": "es", "espanol": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl", "swedish": "sv",
    "svenska": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "polish": "pl", "czech": "cs", "russian": "ru", "ukrainian": "uk", "turkish": "tr", "greek": "el", "arabic": "ar",
    "hebrew": "he", "persian": "fa", "farsi": "fa", "hindi": "hi", "bengali": "bn", "urdu": "ur", "japanese": "ja", "korean": "ko", "chinese": "zh", "vietnamese": "vi", "thai": "th",
    "indonesian": "id", "malay": "ms", "hungarian": "hu", "romanian": "ro", "bulgarian": "bg", "croatian": "hr", "serbian": "sr",
}  # fmt: skip
