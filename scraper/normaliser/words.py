"""Words that stand in dates, in some sixty languages: glue, halves of the day, units, 'ago', days named, labels. Data, and `fold_word`.

Every table is of folded words (`fold_word`), so accents, case and spelling variants of Arabic letters need no forms of their own.
Names of months are in `months.py`.
"""
# ruff: noqa: E501

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final, Literal

from scraper.text import stream_safe

Unit = Literal["second", "minute", "hour", "day", "week", "month"]

# Spellings of one letter: Persian and Arabic yeh and kaf, hamza carriers, teh marbuta; final sigma; Turkish dotless i; Malayalam letters
# without a vowel.
_SAME: Final = {ord(a): b for a, b in (
    ("\u06cc", "\u064a"), ("\u0649", "\u064a"), ("\u06d2", "\u064a"), ("\u06a9", "\u0643"), ("\u0671", "\u0627"), ("\u0629", "\u0647"),
    ("\u06c1", "\u0647"), ("\u06d5", "\u0647"), ("\u06c0", "\u0647"), ("\u03c2", "\u03c3"), ("\u0131", "i"), ("\u0130", "i"), ("\u2019", "'"), ("\u02bc", "'"),
    ("ൺ", "ണ്"), ("ൻ", "ന്"), ("ർ", "ര്"), ("ൽ", "ല്"), ("ൾ", "ള്"),
)}  # fmt: skip


@lru_cache(maxsize=8192)
def fold_word(text: str) -> str:
    """`text` as it is compared: lower case, no accents on Latin, Greek, Cyrillic and Arabic letters, one spelling of each letter."""
    text = text.lower()
    if text.isascii():
        return text
    out = []
    base = "a"
    for char in unicodedata.normalize("NFD", stream_safe(text.translate(_SAME))):
        if unicodedata.combining(char):
            # Vowel signs of Indic scripts are letters of the word; accents of the others are not.
            if base < "\u0700" and not "\u0590" <= base <= "\u05ff":
                continue
        elif char in "\u200c\u200d\u0640\u05f3":
            continue
        else:
            base = char
        out.append(char)
    return unicodedata.normalize("NFC", "".join(out)).translate(_SAME)


def _set(words: str) -> frozenset[str]:
    return frozenset(fold_word(word.replace("_", " ")) for word in words.split())


# Between day, month and year: '11 de junio de 2025', 'June 11th, 2025', '11. gada', '2025 m. birželio', '11 ta' Ġunju'.
GLUE: Final = _set(
    """st nd rd th st. ro of the de del d di da do van den der la le el er ste e è ème eme ième º ª o a ta na ng ika ang den_ m r d. g
    го й ого год года г р року рік y i eko ko ren ika-  من عام سنة لسنة بتاريخ از سال ماه سنه ב של ה ல் ம் তারিখ को साल सन् ও
    af af_ am vom den_ den tháng thg năm ngày gada gads metų d. дня ж жылғы жылы yil йил оны წლის წელი թ թվականի ի ին ga ی an en án én jei jen w dne dnia bulan tanggal tgl
    พ.ศ พศ ค.ศ คศ ปี ที่ เดือน ទី ខែ ឆ្នាំ ခုနှစ် ວັນທີ ເດືອນ ປີ गते ቀን ዓ.ም ዓም"""
)

AM: Final = _set(
    "am a.m pd pg ጥዋት vorm vormittags vm v.m fm f.m sa öö πμ पूर्वाह्न सुबह सकाळी সকাল ভোর এএম முற்பகல் காலை ఉదయం ಬೆಳಗ್ಗೆ രാവിലെ સવારે ਸਵੇਰੇ बिहान صبح pagi sáng ព្រឹក පෙව ص صباحا ق.ظ قظ 上午 午前 오전 凌晨 早上 清晨 朝 早 새벽 아침 오전에 dop dopoledne de. ä ҮӨ รุ่งเช้า"
)
PM: Final = _set(
    """pm p.m md ptg ከሰዓት nachm nachmittags nm n.m em e.m ch ös μμ अपराह्न दोपहर शाम दुपारी सायंकाळी संध्याकाळी दिउँसो बेलुका বিকাল বিকেল দুপুর সন্ধ্যা পিএম অপরাহ্ণ অপরাহ্ন பிற்பகல் மாலை మధ్యాహ్నం సాయంత్రం
    ಮಧ್ಯಾಹ್ನ ಸಂಜೆ ഉച്ചയ്ക്ക് വൈകിട്ട് બપોરે સાંજે ਸ਼ਾਮ دوپہر شام سہ_پہر petang chiều tối ល្ងាច පව م مساء ب.ظ بظ 下午 午後 오후 晚上 傍晚 中午 夜 晚 夜间 夜晚 저녁 밤 낮 odp odpoledne du."""
)
# Of both halves: 9 to 12 is before midnight, 1 to 5 after it.
NIGHT: Final = _set("रात रात्री राति রাত রাতে இரவு రాత్రి ರಾತ್ರಿ രാത്രി રાત્રે ਰਾਤ رات malam đêm យប់")

# After the hour: '13 Uhr', '13h45', '10u30', '13時45分', '13 ч. 45 мин.'
HOUR_MARKS: Final = _set("h hs hrs hod uhr u ч час часа часов год г. ώρα kl klo 時 时 點 点 시 น นาฬิกา ж ս giờ g t godz saat")
MINUTE_MARKS: Final = _set("分 분 min мин хв m phút ' λεπτά")
SECOND_MARKS: Final = _set("秒 초 s sec")

_UNITS: Final[dict[Unit, str]] = {
    "second": """second seconds sec secs s sekunde sekunden sek seconde secondes segundo segundos seg secondo secondi seconden sekund sekunder
    sekuntia sekunti sekúndum sekúndu sekundy sekundę sekundami sekundou sekundu sekundo sekundama секунди секунде сек secunde secundă másodperce
    másodperccel секунда секунды секунду секунд δευτερόλεπτα δευτερόλεπτο δευτ saniye sn sekondë sekonda sekundēm sekundžių segons segon detik dtk saat
    วินาที giây सेकंड सेकेंड सेकंदांपूर्वी সেকেন্ড விநாடிகளுக்கு సెకన్ల సెకండ్ల ಸೆಕೆಂಡುಗಳ സെക്കൻഡ് સેકંડ ਸਕਿੰਟ سیکنڈ ثانیه ثانية ثوان ثواني שניות վայրկյան წამის saniyə 초
    秒 秒钟 秒鐘""",
    "minute": """минутын minutit minute minutes min mins m minuten minuto minutos minuti minuut minuter minut minutter minutt minuuttia minuutti mín mínútum mínútu minuty
    minutę minutami minutou minútami minútou minúty minuta minutu minutama минута мин perccel perce минути минуты минуту минут хвилини хвилину хвилин хв
    хвіліны хвіліну хвілін λεπτά λεπτό λεπ dakika dk dk. minutë minūtēm minūtes minučių minutės minuts menit mnt minit นาที phút मिनट मिनिटांपूर्वी मिनेट মিনিট
    நிமிடங்களுக்கு நிமிடம் நிமிடங்கள் ນາທີ នាទី నిమిషాల ನಿಮಿಷಗಳ മിനിറ്റ് મિનિટ ਮਿੰਟ منٹ دقیقه دقيقة دقائق דקות דקה minutt minutten munud munudau րոպե წუთის dəqiqə минут минута dakike dakîka 분 分 分钟 分鐘""",
    "hour": """hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur timme timmar tim time timer timar t stonn stonnen siegħa sigħat awr tuntia tunti klukkustundum klst
    klukkutímum godzina godziny godzinę godzin godz hodinami hodinou hodiny hodin sat sata sati satima uro urama urami ur сат сата сати oră ore órával órája час
    часа часов години годину годин год гадзіны гадзіну гадзін ώρα ώρες saat sa orë tunni tundi stundām stundas valandų valandas val hores ordu jam oras saa ชั่วโมง ชม giờ
    घंटे घंटा घण्टा तासांपूर्वी ঘন্টা ঘণ্টা மணிநேரம் மணி_நேரம் மணி_நேரத்திற்கு மணிநேரத்திற்கு மணி_நேரங்களுக்கு ຊົ່ວໂມງ ម៉ោង గంటల ಗಂಟೆಗಳ മണിക്കൂർ કલાક ਘੰਟੇ ਘੰਟਾ گھنٹے گھنٹہ ساعت ساعة ساعات שעות שעה ժամ საათის сағат цаг цагийн soat 시간 小时
    小時 時間 个小时 個小時""",
    "day": """day days d tag tage tagen jour jours j deeg ġranet diwrnod día días giorno giorni gg dia dias dag dagen dgn dagar dage dager døgn päivää päivä pv dögum degi dnia
    dzień dni dny dnem dne dnů dňami dňom dana dan dnevi dnevom dneva дана дан zile zi nappal napja дни ден дена дня день дней дн дні днів дзень дзён
    ημέρα ημέρες μέρες gün ditë päeva päev dienām dienas dienų dieną dies egun hari araw siku dae วัน ngày दिन दिवसांपूर्वी দিন நாட்களுக்கு நாள் ມື້ ថ្ងៃ రోజుల ದಿನಗಳ ദിവസം દિવસ ਦਿਨ دن دنوں روز
    يوم أيام يوما ימים יום օր դղის დღის күн хоног хоногийн өдрийн өдөр kun 일 天 日""",
    "week": """week weeks wk wks w woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger uke uker viikkoa viikko
    vikum tydzień tygodnie tygodni týdny týdnem týždňami tjedan tjedna tedni недеља недеље săptămâni săptămână héttel hete седмица седмици неделя неделю
    недели недель тиждень тижні тижнів εβδομάδα εβδομάδες hafta javë nädala nedēļām savaičių setmana setmanes aste minggu linggo wiki สัปดาห์ tuần सप्ताह हफ्ते আগে_সপ্তাহ সপ্তাহ ہفتے
    هفته أسبوع أسابيع שבועות שבוע շաբաթ კვირის həftə 주 주일 周 週 週間 个星期""",
    "month": """month months mo monat monate monaten mois mes meses mese mesi mês maand maanden månad månader måned måneder mdr kuukautta kuukausi mánuðum
    miesiąc miesiące miesięcy měsíci měsíce mesiacmi mjesec mjeseca mjeseci meseci месец месеца luni lună hónappal месяц месяца месяцев місяць місяці
    місяців μήνας μήνα μήνες ay muaj kuu mēnešiem mėnesių mesos hilabete bulan bln buwan mwezi miezi maande เดือน tháng माह महीने महिना মাস മാസം મહિના ਮਹੀਨੇ مہینے ماه شهر أشهر
    חודשים חודש ամիս თვის ай 개월 个月 個月 か月 ヶ月 カ月 ヵ月 ケ月 箇月 сарын""",
}
# Two of a unit in a word: 'منذ ساعتين', 'לפני שעתיים'.
_DUALS: Final[dict[Unit, str]] = {
    "minute": "دقيقتين دقيقتان", "hour": "ساعتين ساعتان שעתיים", "day": "يومين يومان יומיים", "week": "أسبوعين שבועיים", "month": "شهرين חודשיים",
}  # fmt: skip
DUAL: Final[dict[str, Unit]] = {word: unit for unit, line in _DUALS.items() for word in _set(line)}
UNITS: Final[dict[str, Unit]] = {word: unit for unit, line in _UNITS.items() for word in _set(line)}

AGO: Final = _set(
    """ago vor il_y_a hace há ha atrás faz fa hai viru ilu yn_ôl geleden för_ sedan sidan sen siden sitten fyrir síðan temu przed před pred prije pre пре de_acum acum ezelőtt
    преди пред назад тому таму πριν από önce más më_parë parë eest tagasi pirms prieš fa_ duela yang_lalu lalu yang_lepas ang_nakalipas nakalipas zilizopita gelede
    trước cách_đây पहले पूर्वी अघि अगाडि आधी আগে முன் முன்பு క్రితం ಹಿಂದೆ മുമ്പ് മുൻപ് પહેલાં પહેલા ਪਹਿਲਾਂ پہلے قبل پیش منذ לפני առաջ წინ бұрын өмнө öncə əvvəl avval oldin 전 前 以前 之前 ที่ผ่านมา ที่แล้ว_ ที่แล้ว មុន ກ່ອນ för"""
)

# 'an hour ago', 'vor einer Stunde', 'il y a une heure', 'hace un día'.
ONE: Final = _set("a an one ein eine einer einem un une una uno um uma één een en ett et yksi jedną один одну 一 ένα μία یک ایک bir satu")

_DAYS: Final[dict[int, str]] = {
    0: """today heute aujourd'hui aujourd’hui hoy oggi hoje vandaag vandag idag i_dag tänään í_dag dziś dzisiaj dnes danas данас hoxe haut illum heddiw yau maanta azi astăzi ma днес сегодня сьогодні σήμερα
    bugün sot täna šodien šiandien avui gaur hari_ini hôm_nay วันนี้ आज আজ இன்று ఈరోజు ਅੱਜ آج امروز اليوم היום այսօր დღეს бүгін bu_gün 오늘 今天 今日 本日 денес өнөөдөр denes дэнэс сёння danes бугун leo""",
    1: """yesterday gestern hier ayer ieri ontem onte gisteren gister gëschter ilbieraħ ddoe jiya shalay igår i_går eilen í_gær wczoraj včera juče jučer јуче tegnap вчера вчора χθες χτες dün dje eile
    vakar ahir atzo kemarin semalam hôm_qua เมื่อวาน เมื่อวานนี้ कल_ बीता_कल গতকাল நேற்று నిన్న ਕੱਲ੍ਹ گزشتہ_روز دیروز أمس امس אתמול երեկ გუშინ кеше dünən 어제 昨天 昨日 өчигдөр včeraj учора kecha кеча jana""",
    2: """vorgestern anteayer anteontem eergisteren i_forgårs i_förrgår toissapäivänä أول_أمس שלשום 前天 一昨日 그제 그저께 уржигдар""",
}
DAYS: Final[dict[str, int]] = {word: ago for ago, line in _DAYS.items() for word in _set(line)}
# Of them those that are people's names elsewhere, and where they are days.
DAYS_IN: Final = {"jana": ("sw",), "leo": ("sw",), "yau": ("ha",), "azi": ("ro",), "ma": ("hu",), "kal": ("hi", "ur"), "sot": ("sq",)}
# The same with their accents too, for a look at a text that is not folded yet.
DAYS_AS_WRITTEN: Final = DAYS.keys() | {word.replace("_", " ") for line in _DAYS.values() for word in line.split()}

# Stems, looked for anywhere in the words before (or right after) a date.
UPDATED: Final = tuple(
    sorted(
        _set(
            """stand: (akt. _akt. aktual. stand_des_artikels stand_der_information stand_vom letzter_stand update actualis modifica_il eguneratze dagført aġġorna nuashonra diweddar عدل_في بهروز_شده modified revised last_edited last_change edited aktualis geändert letzte_änderung zuletzt_bearbeitet laatste_wijziging ostatnia_zmiana poslední_změna posledná_zmena son_değişiklik última_alteração überarbeitet mis_à_jour mise_à_jour maj_le maj_à maj_: modifié actualiz modificad
        modificac atualiz alterado aggiorn modificat ultima_modifica bijgewerkt gewijzigd aangepast uppdater ändrad opdater oppdater endret ændret päivit muokattu
        uppfært aktualizac zaktualiz modyfik aktualizov aktualizác upraven poslední_úprava posledná_úprava ažurir izmenjen izmijenjen poslednja_izmena posljednja_izmjena zadnja_izmjena zadnja_promjena posodobljen
        spremenjen zadnja_sprememba ажурира измењен изменен изменет последња_измена последна_измена последна_промяна промен actualizat frissít módosít обнов актуализ оновлен змінен абноўлен ενημέρω ενημερώ ενημερω τροποπ ανανεω güncelle yenilən përditës uuendat muudetud atjaun labots atnaujin actualitz
        eguneratu diperbarui diperbaharui kemas_kini dikemas pembaruan diubah dimutakhirkan cập_nhật na-update imesasish bygewerk opgedateer แก้ไข อัปเดต อัพเดท อัพเดต ปรับปรุง अपडेट अद्यतन अपडेटेड संशोधित अद्यावधिक আপডেট হালনাগাদ সংশোধিত மாற்றம் යාවත්කාලීන ធ្វើបច្ចុប្បន្នភាព ອັບເດດ
        புதுப்பி అప్డేట్ అప్‌డేట్ నవీకర अद्ययावत ನವೀಕರ ಅಪ್ಡೇಟ್ പുതുക്കി അപ്ഡേറ്റ് અપડેટ ਅਪਡੇਟ اپ_ڈیٹ اپڈیٹ به_روز بروزرسانی بروز_رسانی روزرسانی تحديث تعديل محدث עודכן עדכון թարմաց განახლ жаңар yangila
        업데이트 수정 최종 갱신 更新 修改 改訂 修訂 修订 修正 改定 改稿 追記 编辑于 編輯於 шинэчил шинэчл засварла"""
        )
    )
)
PUBLISHED: Final = tuple(
    sorted(
        _set(
            """publish creado subido postado criado rédigé_le creato_il creat: verschenen offentliggj udgivet oprettet opprettet skapad lisätty útgefið útgivið publizier publizéier online_seit
            ippubblika foilsithe cyhoeddwyd أضيف_بتاريخ حرر_في كتب_في خپور daabacay wallafa geplaas بڵاو weşand entry_was_posted submitted_by gespeichert_von soumis_par enviado_por inviato_da ingediend_door inlagd_av beitrag_wurde artikel_wurde geschrieben_am gepostet eingestellt_von written_on posted issued released created first_aired veröffentlich erschien erstellt publié publication paru_le mis_en_ligne créé publicad publicac
        publicou pubblica gepubliceerd geplaatst publicer publiser lagt_ut julkaist birt_ opublik publikacj dodano data_dodania utworzon data_utworzenia vydán publikov publikac zverejn uverejn objavlj objava објав publicat publicare publicăr postat_ megjelen közzét publikálv létrehoz публик опублік апублік публікац
        оприлюдн надрукав δημοσ ανάρτηση yayın giriş_tarihi giriş oluşturulma eklenme dərc botuar publikuar avaldat publicēt
        paskelbt publikuot argitarat diterbit dipublikasi terbit disiarkan diposting tayang dibuat dirilis diunggah đăng_ đăng xuất_bản nai-publish inilathala nailathala ilichap imechap gepubliseer เผยแพร่ โพสต์ ลงวันที่ प्रकाशित प्रकाशन पब्लिश
        প্রকাশ வெளியி பதிவு ప్రచుర పబ్లిష్ ಪ್ರಕಟ പ്രസിദ്ധീ പോസ്റ്റ് પ્રકાશિત પબ્લિશ ਪ੍ਰਕਾਸ਼ ផ្សាយ شائع اشاعت منتشر انتشار نشر پبلش פורסם פרסום հրապարակ გამოქვეყ жариялан e'lon 입력 등록 게재 게시 송고 발행 승인 작성 보도 기사입력 公開 配信 発行 初出 作成日 登録日 出版 上架 上稿 上版 发稿 發稿 建立時間 建立日期 创建时间 首发 首發 нийтэл нийтл
        掲載 発表 投稿 发布 發布 发表 發表 發佈 发佈 刊登 上传 公布"""
        )
    )
)
