"""What a page writes on its own controls: to print, to send on, to set the letters larger, to turn the page, to have the text read out.
No words of a story."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.text import UNSPACED, key

_LONGEST: Final = 120  # characters of a line of them
_OF_REMARKS: Final = 60  # of words that lead to the readers' remarks
_MOST_WORDS: Final = 8  # words of one button
_HEAD: Final = 3  # letters that most lines do not share with one
_STUCK = re.compile(r"(?<=[^\W\d_])(?=\d)")  # 'Listen to this article4 min'
_INNER = re.compile(r"(?<=\w)[^\W\d_a-z]")  # a letter in a word that may be a capital
# What readers say of a story, what is done with it before its name and behind it, and how they are asked to.
_REMARK = (
    "comments?|kommentar(?:e|er|erna|ene|en)?|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|kommentit|komentarze"
    "|komentáře|komentář|diskusi|diskuzi|diskusiu|komentar[ei]?|комментари[ийе]в?|коментар[іи]?|yorum(?:lar|ları)?|hozzászólás(?:ok|ai)?"
    "|comentarii(?:le)?|コメント|댓글|评论|評論|留言|bình luận|التعليقات|تعليق|תגובות"
)
_TO_SEE = (
    "read|view|see|show|leave|add|post|write|lire|voir|afficher|laisser|ajouter|ver|leer|mostrar|dejar?|escrib(?:e|ir)|leggi|vedi|mostra"
    "|lascia|scrivi|ler|deixe|escreva|lees|bekijk|toon|plaats|läs|visa|skriv|les|vis|se|lue|näytä|kirjoita|zobacz|pokaż|czytaj|dodaj|napisz"
    "|přidat|zobrazit|číst|pridať|zobraziť|читать|смотреть|оставить|написать|показать|читати|залишити|показати|vezi|citește|scrie|lasă"
    "|adaugă|xem|gửi|viết|baca|lihat|tulis|اقرأ|أضف|اترك|קרא|קראו|הוסף|查看|发表|發表"
)
_THE = "the|all|your|an?|alle|de|die|les|tous|le|un|una|une|los|las|todos|el|tu|i|gli|tutti|os|seu|um|een|en|ett|et|toate|все|всі|全部"
_SEEN = (
    r"lesen|anzeigen|ansehen|schreiben|verfassen|を?見る|を?書く|\d{1,6}개|oku|yap|yaz|göster|megtekintése|olvasása"
    "|on (?:this|the) (?:story|article|post)"
)
_INVITED = (
    "join the (?:conversation|discussion|debate)|réagi(?:r|ssez) à cet? article|commenta (?:questo|l[’']) ?articolo"
    "|coment[ae] est[ae] (?:noticia|notícia|artículo|artigo|matéria)|reageer op dit (?:artikel|bericht)"
    r"|(?:diskutieren sie|jetzt) (?:jetzt )?mit(?:diskutieren)?|mitdiskutieren|(?:zur )?diskussion im forum|zum forum:? \d{1,6} beiträge"
    "|vstoupit do disku[sz]e"
)
_REMARKS = re.compile(
    rf"\W{{0,4}}(?:(?:(?:{_TO_SEE})\s?)?(?:(?:{_THE})\s?){{0,2}}(?:\d[\d.,]{{0,6}}\s?)?(?:{_REMARK})\s?(?:{_SEEN})?(?:\s?보기)?|{_INVITED})"
    r"[^\w]{0,3}(?:\d{1,6}\w?\W{0,3})?$"
)
_SENDING: Final = ("email", "e mail", "mail", "send")
_ASKED: Final = ("print", "save", "share", "bookmark", *_SENDING)
_AT_HAND: Final = ("article", "story", "page", "post", "entry", "item", "news")
_NETWORKS: Final = (
    "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "xing", "pinterest", "reddit", "threads", "bluesky", "mastodon",
    "instagram", "messenger", "flipboard", "pocket", "e mail", "email", "mail", "sms",
)  # fmt: skip
# What is done with the text at hand, in the languages that say so with the verb before, and what it is called there.
_VERBS_FIRST: Final = (
    (
        "partager|imprimer|enregistrer|sauvegarder|envoyer|écouter|commenter|recommander|lire plus tard",
        "l'article|cet article|la page|cette page|l'info",
    ),
    (
        "compartir|comparte|imprimir|guardar|guarda|enviar|escuchar|escucha|comentar",
        "artículo|el artículo|este artículo|noticia|la noticia|esta noticia|nota|esta nota|página|esta página",
    ),
    (
        "compartilhar|compartilhe|partilhar|partilhe|imprimir|salvar|guardar|ouvir|ouça|enviar|comentar",
        "artigo|este artigo|notícia|a notícia|esta notícia|matéria|a matéria|esta matéria|página|esta página",
    ),
    ("condividi|stampa|salva|ascolta|invia|commenta", "articolo|l'articolo|questo articolo|la notizia|pagina|la pagina"),
    (
        "deel|print|bewaar|mail|beluister|luister naar|reageer op|stuur",
        "artikel|dit artikel|het artikel|bericht|dit bericht|verhaal|dit verhaal|pagina|deze pagina|nieuws",
    ),
    (
        "dela|spara|skriv ut|lyssna på|kommentera|mejla|tipsa om",
        "artikel|artikeln|nyhet|nyheten|sidan|text|texten|inlägget|den här artikeln",
    ),
    (
        "del|lagre|skriv ut|lytt til|kommenter|tips oss om",
        "artikkel|artikkelen|saken|denne saken|nyheten|siden|innlegget|denne artikkelen",
    ),
    ("del|gem|print|udskriv|lyt til|hør|kommenter|send", "artikel|artiklen|denne artikel|nyheden|siden|historien|indlægget"),
)
_VERBS_LAST: Final = (  # in German it stands behind
    "artikel|beitrag|text|seite|meldung|nachricht|diesen artikel|diesen beitrag|diesen text|diese seite|diese meldung",
    (
        "teilen|drucken|ausdrucken|merken|speichern|senden|versenden|verschicken|mailen|empfehlen|weiterempfehlen|weiterleiten|anhören|hören"
        "|kommentieren|vorlesen|vorlesen lassen"
    ),
)
_SHARED: Final = (  # with a network behind
    "share on|share via|share to|share by|send via|partager sur|partager par|partager via|compartir en|compartir por|compartir vía"
    "|compartilhar no|compartilhe no|compartilhar via|partilhar no|condividi su|condividi via|deel op|deel via|deel dit op|delen op"
    "|delen via|dela på|dela via|dela med|del på|del via|del med|udostępnij na|udostępnij przez|sdílet na"
)
# One of these says that a line is made of controls.
_SURE = """
print | print version | printable version | printable page | printer friendly | printer friendly version | printer friendly page |
printer friendly format | printer version | format for printing | email to a friend | email a friend | e mail to a friend |
send to a friend | send to friend | tell a friend | article tools | story tools | page tools | post a comment | text size |
font size | type size | decrease font size | increase font size | larger text | smaller text | click to share on | click to print |
click to email this to a friend | click to email a link to a friend | opens in new window | reset font size | back to top |
top of page | return to top | go to top | next page | previous page | close window | close this window | view as single page |
single page | share this story on social media | share this article on social media | jetzt teilen | partagez cet article |
zur startseite | zurück zur startseite | volver a la portada | retour à l'accueil | torna alla home | voltar ao início |
terug naar de homepage | back to homepage | na stronę główną | на главную | compartilhe essa notícia | udostępnij artykuł |
udostępnij ten artykuł | udostępnij wpis | sdílet článek | sdílejte článek | zdieľať článok | поделиться новостью |
поделитесь новостью | поделиться статьей | поделиться статьёй | поширити новину | сподели статията | bu haberi paylaş |
haberi paylaş | jaa artikkeli | jaa juttu | cikk megosztása | oszd meg a cikket | distribuie articolul | podijeli članak |
podeli vest | podeli članak | κοινοποίηση άρθρου | شارك هذا الخبر | شارك الخبر | شارك المقال | この記事をシェアする | この記事をシェア |
分享這篇文章 |
分享本文 | 分享文章 | 分享到 | 기사 공유하기 | 기사공유 | bagikan artikel ini | bagikan berita ini | chia sẻ bài viết | 缩小字体 |
放大字体 | 縮小字體 | 放大字體 |
分享到微信 | 分享到微博 | 分享到朋友圈 | order a reprint | order reprints | reprints & permissions | reprints and permissions |
suggest to digg |
submit to digg | save to del.icio.us | add to del.icio.us | add to favorites | drucken | druckversion | druckansicht | versenden |
weiterempfehlen | schriftgröße | nach oben | zum seitenanfang | nächste seite | vorherige seite | fenster schließen |
zurück zur übersicht | imprimer | version imprimable | envoyer à un ami | envoyer par mail | envoyer par e mail |
envoyer à un proche | taille du texte | haut de page | retour en haut | page suivante | page précédente | réagir à cet article |
imprimir | versión para imprimir | versión imprimible | enviar a un amigo | enviar por email | enviar por e mail |
enviar por correo | tamaño de letra | tamaño del texto | tamaño de texto | aumentar letra | aumentar texto | disminuir letra |
disminuir texto | reducir texto | página siguiente | página anterior | volver arriba | subir al inicio | stampa |
versione stampabile | versione per la stampa | formato per la stampa | invia a un amico | invia ad un amico | segnala a un amico |
dimensione testo | dimensione carattere | torna su | torna all'inizio | pagina successiva | pagina precedente |
versão para impressão | enviar a um amigo | enviar para um amigo | tamanho da letra | tamanho do texto | tamanho da fonte |
aumentar fonte | diminuir fonte | voltar ao topo | próxima página | afdrukken | printversie | artikel afdrukken | doorsturen |
stuur door | tekstgrootte | lettergrootte | naar boven | terug naar boven | volgende pagina | vorige pagina | drukuj | wydrukuj |
wersja do druku | wyślij znajomemu | wyślij link | poleć znajomemu | wielkość czcionki | do góry | następna strona |
poprzednia strona | vytisknout | tisknout | verze pro tisk | verzia pre tlač | vytlačiť | poslat e mailem | poslat známému |
poslat odkaz | velikost písma | následující stránka | předchozí stránka | nahoru | hore | версия для печати | для печати |
распечатать | печатать | отправить другу | отправить по почте | отправить ссылку другу | размер шрифта | следующая страница |
предыдущая страница | наверх | в начало | закрыть окно | версія для друку | роздрукувати | надіслати другу | версия за печат |
отпечатай | изпрати на приятел | верзија за штампу | одштампај | štampaj | verzija za štampu | ispis | ispiši | pošalji prijatelju |
natisni | pošlji prijatelju | yazdır | yazıcı dostu | arkadaşına gönder | arkadaşına öner | yazı boyutu | yazı büyüklüğü |
sayfa başı | sonraki sayfa | önceki sayfa | skriv ut | utskriftsversion | utskriftsvänlig | tipsa en vän | textstorlek |
till toppen | utskriftsvennlig | tips en venn | tekststørrelse | udskriv | printvenlig | send til en ven | tip en ven | tulosta |
tulosta sivu | tulostusversio | lähetä kaverille | lähetä ystävälle | tekstin koko | sivun alkuun | nyomtatás |
nyomtatható változat | nyomtatóbarát | küldd tovább | elküldöm | betűméret | tipărește | printează | trimite unui prieten |
trimite prin email | mărime text | εκτύπωση | εκτυπώστε | αποστολή με email | αποστολή σε φίλο | μέγεθος κειμένου | 打印 | 打印本页 |
打印本稿 | 打印本文 | 打印文章 | 打印页面 | 列印 | 友善列印 | 字号 | 字體 | 字级 | 字級 | 字体大小 | 文字大小 | 关闭窗口 | 关闭本页 |
关闭页面 | 收藏本页 | 加入收藏 | 推荐给朋友 | 转寄 | 轉寄 |
轉寄友人 | 返回顶部 | 上一页 | 下一页 | 上一頁 | 下一頁 | 复制链接 | 发表评论 | 我要评论 | 印刷 | 印刷する | 印刷用画面 | 印刷用ページ |
文字サイズ | 文字の大きさ | 前ページ | 次ページ | 前のページ |
次のページ | ページトップへ | ページの先頭へ | 인쇄 | 인쇄하기 | 프린트 | 프린트하기 | 메일보내기 | 이메일 보내기 | 글자크기 | 글자 크기 |
글씨크기 | 글씨키우기 | 기사공유하기 | 스크랩 | 스크랩하기 | طباعة |
اطبع | نسخة للطباعة | أرسل لصديق | ارسل لصديق | إرسال لصديق | تكبير الخط | تصغير الخط | حجم الخط | چاپ | نسخه چاپی |
ارسال به دوستان | اندازه قلم | הדפסה | הדפס | הדפסת כתבה | שלח לחבר | שלחו לחבר | גודל גופן | bản in | in bài | in bài viết |
gửi email | gửi cho bạn bè | cỡ chữ | cetak | cetak artikel | kirim ke teman | ukuran huruf | พิมพ์หน้านี้ | ส่งต่อ | ขนาดตัวอักษร |
read in spanish | leer en español | read in english | lire en français | lire en anglais | leia em português | auf deutsch lesen |
auf englisch lesen | leggi in italiano | add us on google | add as preferred source | add as a preferred source on google |
make us preferred on google | prefer us on google | preferred source on google | read in app | open in app | open in the app |
share full article | gift full article | gift this article | log in to save this article | sign in to save this article |
enlarge this image | zoom in | in app lesen | in der app lesen | in der app öffnen | link kopiert | lire dans l'app |
lire dans l'application | ouvrir dans l'application | offrir cet article | leer en la app | abrir en la app | ler no app |
abrir no app | leggi nell'app | apri nell'app | lees in de app | listen to this article | listen to this story |
listen to this essay | listen to this column | listen to this piece | listen to this post | listen to this report |
listen to this review | listen to this interview | listen to this episode | listen to article | listen to the article |
listen to story | read this article aloud | play audio | vorlesen lassen | lire l'article à voix haute | escucha esta nota aquí |
ouvir o texto | ouça este conteúdo | kuuntele juttu | kuuntele artikkeli | posłuchaj artykułu | odsłuchaj artykuł |
poslechnout článek | přehrát článek | прослушать новость | слушать новость | слушать статью | прослушать статью | слухати новину |
haberi dinle | haberi sesli dinle | استمع إلى المقال | استمع للمقال | استمع للخبر | 記事を聞く | 音声で聞く | 听新闻 | 朗读全文 |
기사 듣기 |
nghe đọc bài | nghe bài viết | dengarkan artikel | dengarkan berita | dengarkan artikel ini | ouça este texto |
ouça esta reportagem | ascolta questo contenuto | ακούστε το άρθρο | האזינו לכתבה | האזן לכתבה | شنیدن این مطلب | شنیدن خبر |
यह खबर सुनें | खबर सुनें | この記事を聴く | この記事を聞く | 記事を聴く | 收听本文 | 收聽本文 | kuula artiklit | kuula lugu |
saada vihje | jaga artiklit |
jaga lugu | hlusta á fréttina | deila frétt | deila fréttinni | klausies rakstu | klausīties rakstu | dalies ar rakstu |
klausyti straipsnio | dalintis straipsniu | jaa uutinen | kuuntele uutinen | copy link | get link | link abrufen | obtener enlace |
obtenir le lien | ottieni link | gerar link | link ophalen | uzyskaj link | получить ссылку | リンクを取得 | copy url |
copy link to clipboard | link kopieren | copier le lien | copiar enlace | copiar link | copia link | kopieer link | kopiera länk |
kopier lenke | kopier link | kopioi linkki | kopiuj link | скопировать ссылку | копировать ссылку | bağlantıyı kopyala |
نسخ الرابط | کپی لینک | העתקת קישור | העתק קישור | העתיקו קישור | 複製連結 | 링크 복사 | url 복사 | url복사 | リンクをコピー | urlをコピー |
sao chép liên kết | salin tautan | salin link | คัดลอกลิงก์ | लिंक कॉपी करें | الحجم الطبيعي | حجم طبيعي | اندازه متن | الف الف |
הגדל טקסט | הקטן טקסט | अ अ | অ অ | delite s prijatelji | deli članek | μοιραστείτε το άρθρο | pogledaj komentare |
pogledajte komentare | pošalji komentar | ostavi komentar | оставить комментарий | залишити коментар | поділитися новиною |
megosztom facebookon | сподели във facebook | republish this article | republish this story | syndicate this essay |
share this contribution | jump to recipe | jump to video | print recipe | pin recipe | save recipe | zum rezept |
direkt zum rezept | rezept drucken | aller à la recette | imprimer la recette | ir a la receta | imprimir receta |
ir para a receita | imprimir receita | vai alla ricetta | stampa ricetta | naar het recept | recept printen | gå till receptet |
skriv ut recept | przejdź do przepisu | drukuj przepis | oceń artykuł | rätta fel i texten | abone ol | abone olun | abonează te |
suscribite | suscribirme | assine já | assine agora | předplatit | predplatiť | pretplati se | pretplatite se | naroči se |
абонирай се | подписаться | підписатися | abonneer | bliv abonnent | bli abonnent | tilaa lehti | poslechněte si reportáž |
poslechněte si celou reportáž | posłuchaj tego artykułu | posłuchaj tego tekstu | posłuchaj tekstu | słuchaj artykułu |
odsłuchaj tekst | poslechnout si článek | poslechněte si článek | poslechněte si tento článek | přehrát audio | vypočuť článok |
vypočuť si článok | počúvať článok | vypočujte si článok | poslušaj članek | poslušajte članek | poslušajte prispevek |
poslušaj članak | poslušajte članak | slušaj članak | slušaj vest | slušajte vest | slušaj vijest | слушај вест | послушај вест |
слушајте ја веста | слушай новината | слушай статията | чуйте статията | чуй новината | слушать материал | послушать статью |
слухати статтю | прослухати статтю | прослухати новину | слухати новини | слухаць | ακούστε το κείμενο | ακούστε την είδηση |
άκουσε το άρθρο | haberi dinleyin | bu haberi dinle | bu haberi dinleyin | yazıyı dinle | sesli dinle | xəbəri dinlə |
hallgassa meg a cikket | hallgasd meg a cikket | cikk meghallgatása | kuuntele artikkeli ääneen | kuuntele teksti |
klausies šo rakstu | klausykite straipsnio | dëgjo artikullin | dëgjoni lajmin | მოუსმინეთ სტატიას | լսել հոդվածը | prześlij dalej |
zdieľať na facebooku | sdílet na facebooku | podijeli na facebooku | podeli na facebooku | deli na facebooku | поделиться ссылкой |
падзяліцца | megosztom | jaa kaverille | pasidalinti straipsniu | shpërndaje lajmin | გააზიარე | compartir en redes sociales |
compartilhar nas redes sociais | partager sur les réseaux sociaux | condividi sui social | 一键分享 | 返回首页 | 返回首頁 | 回首頁 |
分享给好友 |
分享給好友 | 举报 | 檢舉 | 一覧へ戻る | 一覧に戻る | トップへ戻る | トップに戻る | 次のページへ | 前のページへ | lineで送る |
ブックマークする | 記事を保存 | メールで送る | xでシェア | facebookでシェア |
この記事を共有 | 목록으로 | 목록보기 | 목록 보기 | 이전글 | 다음글 | 카카오톡으로 보내기 | 페이스북으로 보내기 | 트위터로 보내기 |
페이스북 공유하기 | 트위터 공유하기 | 카카오톡 공유하기 | 카카오톡으로 공유하기 |
밴드 공유하기 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 본문듣기 | 본문 듣기 | 이 기사를 공유합니다 | 기사 스크랩하기 |
카카오스토리로 보내기 | url 복사하기 | 글씨 크기 | شارك عبر | شارك على |
مشاركة عبر | شارك الموضوع | العودة إلى الأعلى | العودة للأعلى | أعلى الصفحة | الخبر السابق | الخبر التالي | المقال السابق |
المقال التالي | شارك المقال عبر | חזרה למעלה | לעמוד הבית | לדף הבית | שיתוף כתבה | שיתוף בפייסבוק | שיתוף בוואטסאפ | שלח כתבה |
לכתבה הקודמת | לכתבה הבאה | اشتراک گذاری | به اشتراک گذاری | به اشتراک بگذارید | اندازه فونت | بازگشت به بالا | پرینت | شیئر کریں |
پرنٹ کریں | शेयर करें | फॉन्ट साइज | फ़ॉन्ट साइज़ | इस खबर को शेयर करें | खबर शेयर करें | प्रिंट करें | फॉलो करें | शेअर करा |
শেয়ার করুন | প্রিন্ট করুন | ফন্ট সাইজ | লিংক কপি করুন | பகிரவும் | பகிர்க | షేర్ చేయండి | แชร์ข่าวนี้ | แชร์เรื่องนี้ |
แชร์บทความนี้ | ขนาดตัวหนังสือ | กลับหน้าหลัก | กลับด้านบน | trở về trang chủ | về trang chủ | quay lại trang chủ | gửi bình luận |
lưu bài viết | ukuran teks | ukuran font | kembali ke atas | simpan artikel | kongsi artikel ini | saiz teks | shiriki makala |
ibahagi ang artikulo | listen to the audio version | listen to the audio version of this article
"""
# These stand beside them, and may be words of a story where they stand alone.
_BESIDE = """
post | 微博 | 微信 | 朋友圈 | 超大 | 标准 | 標準 | 点赞 | 點讚 | reprint | reprints | enlarge | enlarge image | font size | recommend |
email |
e mail | mail | most emailed | most e mailed | most emailed articles | most e mailed articles | send | save | saved | share |
twittern | tweeten | kommentarer | reacties | commentaires | commenti | see more | view more | copied | follow | subscribe |
sign in | log in | show more | show less | comment | comments | write to the editor | letter to the editor | leserbrief schreiben |
zu den kommentaren | zur merkliste | zum kommentarbereich | respond | next | previous | prev | back | close | top | larger |
smaller | normal | reset | bookmark | favorites | a | pdf | rss | digg | facebook | twitter | linkedin | pinterest | telegram |
tumblr | pocket | threads | bluesky | mastodon | whatsapp | reddit | delicious | del icio us | stumbleupon | google | more | link |
permalink | decrease | increase | medium | small | large | zoom | plus | minus | digg this | tweet | pin it | teilen | senden |
merken | weiter | zurück | vor | empfehlen | größer | kleiner | abonnieren | anmelden | kommentieren | kommentare | leserbrief |
partager | envoyer | suivre | s'abonner | suivant | suivante | précédent | précédente | retour | agrandir | réduire | réagir |
commenter | enviar | compartir | guardar | seguir | suscribirse | siguiente | anterior | volver | comentar | comentarios | invia |
condividi | commenta | successiva | successivo | precedente | indietro | avanti | compartilhar | partilhar | voltar | próxima |
próximo | comentários | delen | mailen | volgende | vorige | terug | reageer | wyślij | udostępnij | komentuj | poleć | zapisz |
obserwuj | wróć | następna | poprzednia | sdílet | poslat | zdieľať | zpět | další | předchozí | späť | tisk | tlač | печать |
отправить | поделиться | назад | вперёд | вперед | далее | следующая | предыдущая | комментарии | друк | поширити |
назад до списку | paylaş | geri | ileri | sonraki | önceki | yorum yap | büyüt | küçült | dela | tipsa | mejla | tillbaka | nästa |
föregående | del | tips | tilbage | tilbake | næste | neste | forrige | jaa | lähetä | takaisin | seuraava | edellinen | küldés |
megosztás | vissza | következő | előző | trimite | înapoi | κοινοποίηση | αποστολή | επιστροφή | 大 | 中 | 小 | 大 中 小 | 关闭 | 关 闭 |
打 印 | 收藏 | 分享 | 推荐 | 转发 | 复制 | 评论 | 分享到 | 關閉 | 推薦 | 留言 | 返回 | 拡大 | 縮小 | 標準 | 前へ | 次へ | 戻る | 共有 |
シェア | 메일 | 이메일 | 공유 | 공유하기 | 닫기 |
목록 | 이전 | 다음 | 크게 | 작게 | 확대 | 축소 | 댓글 | 가 | 가가 | مشاركة | إرسال | ارسال | حفظ | عودة | ذخیره | שתף | שתפו | chia sẻ |
quay lại |
bagikan | kirim | kembali | berikutnya | selanjutnya | sebelumnya | แชร์ | พิมพ์ | ت | а | فيسبوك | تويتر | واتساب | لينكدين |
פייסבוק | טוויטר | וואטסאפ | ווטסאפ | फेसबुक | ट्विटर | व्हाट्सएप | शेयर | ফেসবুক | টুইটার | হোয়াটসঅ্যাপ | শেয়ার | 페이스북 | 트위터 |
카카오톡 | 카카오스토리 | 네이버블로그 | skomentuj | komentarze | komentarz | diskuse | diskuze | diskusia | komentáře | uložit | uložiť |
podeli |
podijeli | komentari | komentara | komentariši | komentiraj | sačuvaj | spremi | deli | shrani | сподели | подели | запази |
сачувај | коментари | коментар | сохранить | зберегти | коментарі | поділитися | yorum yaz | yorumlar | kaydet | beğen | abone ol |
şərhlər | hozzászólás | hozzászólások | mentés | σχόλια | σχόλιο | αποθήκευση | tallenna | kommentoi | kommentit | kuuntele |
kuula | salvesta | kommentaarid | jaga | saglabāt | dalīties | komentāri | išsaugoti | dalintis | komentarai | shpërndaje | ruaj |
komente | reading time | lesezeit | lesedauer | leestijd | temps de lecture | tiempo de lectura | tempo di lettura |
tempo de leitura | lästid | lesetid | læsetid | lukuaika | czas czytania | doba čtení | délka čtení | čas čítania | čas branja |
vrijeme čitanja | vreme čitanja | време за четене | време за читање | время чтения | время на чтение | час читання |
χρόνος ανάγνωσης | okunma süresi | okuma süresi | olvasási idő | lugemisaeg | lasīšanas laiks | skaitymo laikas | koha e leximit |
大中小 | 小中大 | 밴드 | qq空间 | 赞 | 觀看 | いいね | はてブ | lineで送る | ツイート | ブックマーク | シェアする | ツイートする |
フォローする | いいねする | تيليجرام | تلغرام |
ماسنجر | تكبير | تصغير | پیامک | تلگرام | טלגרם | टेलीग्राम | इंस्टाग्राम | মেসেঞ্জার | टेलिग्राम | facebook messenger | messenger |
viber | zalo | line | copy | tải về
"""


def _phrases(words: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in words.split("|"))


def _asked() -> frozenset[str]:
    """What pages ask of the reader for the text at hand: 'Print this story', 'Send this page to a friend', 'Artikel merken', 'Dela på
    Facebook'."""
    whole = [f"{verb} this" for verb in ("print", *_SENDING)]
    whole += [f"{verb} {what}" for verb in _ASKED for thing in _AT_HAND for what in (thing, f"this {thing}")]
    whole += [f"{said} to a friend" for said in whole if said.startswith(_SENDING)]
    for verbs, things in _VERBS_FIRST:
        whole += [f"{verb} {thing}" for verb in verbs.split("|") for thing in things.split("|")]
    things, verbs = _VERBS_LAST
    whole += [f"{thing} {verb}" for thing in things.split("|") for verb in verbs.split("|")]
    whole += [f"{verb} {network}" for verb in _SHARED.split("|") for network in _NETWORKS]
    sent = [f"{way} {network}" for way in ("auf", "bei", "via", "per", "über") for network in _NETWORKS]
    whole += [f"{said} {verb}" for said in sent for verb in ("teilen", "senden", "versenden", "verschicken", "empfehlen")]
    return frozenset(map(key, whole))


_TELLING: Final = _phrases(_SURE) | _asked()
_MINUTES: Final = frozenset(  # of what is read out
    "min mins minute minutes minuten minutos minuti minut minuty minúty minuta minuuttia perc минут минуты мин минути хв хвилин хвилини"
    " dk dakika dəqiqə λεπτά λεπτα minutit minūtes minučių minuta րոպե წუთი דקות دقائق دقيقة دقیقه मिनट মিনিট นาที phút menit".split()
)
_EASTERN_MINUTES: Final = ("分", "分钟", "分鐘", "분")
_ALL: Final = _TELLING | _phrases(_BESIDE) | frozenset(map(key, _NETWORKS)) - {"x"}
_JOINING: Final = frozenset("via or and oder und of en ou et o y e og och eller by per on auf op på sur".split())  # between two buttons
_SENDERS: Final = frozenset(
    "share teilen partager compartir condividi compartilhar partilhar delen deel dela del jaa udostępnij sdílet".split()
)
_DENSE: Final = frozenset(phrase for phrase in _ALL if UNSPACED.search(phrase) and " " not in phrase)
_FIRST_WORDS: Final = frozenset(phrase.partition(" ")[0] for phrase in _ALL)
_HEADS: Final = frozenset(word[:_HEAD] for word in _FIRST_WORDS | _MINUTES)
_FIRST_LETTERS: Final = frozenset(phrase[0] for phrase in _DENSE)
_LONGEST_DENSE: Final = max(map(len, _DENSE))


def are_buttons(text: str, *, beside: bool = False) -> bool:
    """Whether a line is nothing but what stands on a page's controls, and the numbers of its pages. `beside`: it stands where they do, so
    that it asks for no word that is on controls alone.

    >>> are_buttons("[Print this page] | E-mail | A A A"), are_buttons("Share"), are_buttons("Share", beside=True)
    (True, False, True)
    """
    if len(text) > _LONGEST or not _may_begin(key(text)):
        return False
    if _are_buttons(text, beside=beside):
        return True
    unglued = _unglued(text)
    return unglued != text and _are_buttons(unglued, beside=beside)


def lead_to_remarks(text: str) -> bool:
    """Whether the words of a link are the way to what readers say of a story, and nothing more.

    >>> lead_to_remarks("Kommentare lesen (88)"), lead_to_remarks("댓글 12개 보기"), lead_to_remarks("Comments by the mayor")
    (True, True, False)
    """
    return len(text) <= _OF_REMARKS and _REMARKS.match(text.lower()) is not None


def _may_begin(said: str) -> bool:
    """Whether a line's key begins as a button does: a look at three letters tells most that do not, for an eighth of the rest."""
    return said[:_HEAD].partition(" ")[0] in _HEADS or said[:1].isdecimal() or (said[:1] in _FIRST_LETTERS and not said.isascii())


def _are_buttons(text: str, *, beside: bool) -> bool:
    words = _STUCK.sub(" ", key(text)).split()
    at, told, timed, numbers = 0, False, False, 0
    shared = not _SENDERS.isdisjoint(words[:1]) and sum(word in _NETWORKS for word in words) > 1  # 'Dela: Facebook Twitter'
    while at < len(words):
        if words[at] in _MINUTES:
            at, timed = at + 1, True
            continue
        if words[at].isdecimal():
            at, numbers = at + 1, numbers + 1
            continue
        if words[at].endswith(_EASTERN_MINUTES) and words[at][0].isdecimal():
            at, timed = at + 1, True
            continue
        for end in range(min(len(words), at + _MOST_WORDS), at, -1) if words[at] in _FIRST_WORDS else ():
            phrase = " ".join(words[at:end])
            if phrase in _ALL:
                told = told or beside or phrase in _TELLING
                at = end
                break
        else:
            if at and words[at] in _JOINING:
                at += 1
                continue
            if (glued := _glued(words[at])) is None:
                return False
            told = told or beside or not _TELLING.isdisjoint(glued)
            at += 1
    return told or shared or (not timed and 1 < numbers < len(words))  # '1 | 2 | Next'


def _unglued(text: str) -> str:
    """A line with a blank where a capital stands right behind a small letter: two buttons beside each other."""
    return _INNER.sub(lambda m: f" {m[0]}" if m[0].isupper() and text[m.start() - 1].islower() else m[0], text)


def _glued(word: str) -> list[str] | None:
    """The buttons that a word is made of, in the scripts that part no words: '缩小字体放大字体收藏'. None where it is not."""
    if word[0] not in _FIRST_LETTERS:
        return None
    found: list[str] = []
    at = 0
    while at < len(word):
        ends = range(min(len(word), at + _LONGEST_DENSE), at + 1, -1)
        phrase = next((said for end in ends if (said := word[at:end]) in _DENSE), None)
        if phrase is None:
            return None
        found.append(phrase)
        at += len(phrase)
    return found if len(found) > 1 else None
