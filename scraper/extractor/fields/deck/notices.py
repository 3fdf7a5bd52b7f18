"""What a site says of itself under a headline, not of the story: who pays, where to sign up, what a machine wrote."""

from __future__ import annotations

import re

# Of small letters.
NOTICE = re.compile(
    r"\b(?:buy(?:ing)?|purchas(?:es?|ing)|shop(?:ping)?) (?:\w+ ){0,3}(?:through|via|using) (?:\w+ ){0,2}links?\b"
    r"|(?:affiliate|commissionable)[ -]?(?:links?|partners?|commission|revenue)|\b(?:earn|receive|get) (?:an? )?(?:\w+ )?commission"
    r"|\bcommissions? (?:from|if|when|on|through) (?:\w+ ){0,3}(?:links?|purchas|buy|products?)"
    r"|\brequires? an? (?:\w+ )?subscription\b|\bsubscribe now to (?:listen|read)\b|\barticles to share every month\b"
    r"|\b(?:click|tap) here\b|\bwe.ll (?:e-?mail|send) you\b|\bunsubscribe\b"
    r"|\b(?:erhalten wir|wir) (?:[\w.]+ ){0,2}(?:provision|vergütung)\b"
    r"|^(?:請|请)(?:先)?同意.{0,12}(?:隱私|隐私|cookie)|^原[标標]?[题題][:：]|^\W{0,3}인용 ?보도 시|저작권은 "
    r"|^(?:this|dieser) (?:article|post|story|artikel|beitrag) (?:is|was|ist|wurde) [^.]{0,24}\b(?:more than|over|mehr als|älter als) \d"
    r"|^(?:this|dieser|diese|cet|cette|este|esta|questo|dit|denne|den här) \w{4,10} [^.!?]{0,40}\b(?:für (?:unsere )?abonn"
    r"|for (?:our )?subscri|(?:aux|les) abonn|para (?:suscr|assin)|(?:agli|gli) abbonat|voor abonn|for abonn|för prenum)"
    r"|^(?:距离?上次更新|[本此]文最[后後](?:更新|修改))|^この記事は(?:最[終後]|公開|投稿|更新)[^。]{0,16}から"
    r"|\b(?:contents?|information) (?:\w+ ){0,6}may (?:not |no longer )?be (?:accurate|current|relevant|up to date|out ?of ?date|outdated)"
    r"|von der deutschen presse-agentur \(dpa\) übernommen|\bnicht von der redaktion (?:geprüft|bearbeitet)"
    r"|^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using)|wir|diese \w{4,8}|nous|ce site|este sit(?:io|e)|utili[zs]amos"
    r"|usamos|utilizziamo|questo sito|wij|deze (?:web)?site|vi)\b.{0,60}\bcookies?\b"
    r"|\b(?:post|article|story) is also available in\b|\b(?:maximum|limit|number) of saved (?:items|articles|stories)\b"
    r"|^(?:(?:this )?(?:summary|text|overview) (?:is |was )?)?(?:\w{2,4} )?generated (?:by|with|using) [^.!?]{0,40}\bai\b"
    r"|^(?:(?:letzte|neueste) änderungen?|(?:last|latest) changes?|derni[èe]res? modifications?|[úu]ltimos? (?:cambios?|altera[çc][õo]es)"
    r"|ultime modifiche)\s?:"
    r"|^(?:in (?:partnership|association|collaboration|cooperation) with|en (?:partenariat avec|colaboraci[óo]n con)"
    r"|in (?:zusammenarbeit|kooperation|partnerschaft) mit|em parceria com|in collaborazione con|in samenwerking met|i samarb\w{2,5} med)\b"
    r"[^.!?]{0,60}$|\bis (?:supported|sponsored|funded|presented) by$"
    r"|^(?:sign up|subscribe) (?:to|for) (?:receive|get|our)\b|^join (?:over |more than )?\d[\d,.]*[km+]* (?:others?|readers|subscribers)\b"
    r"|\b(?:teilen|empfehlen) sie (?:diesen|den|die) (?:beitrag|artikel|seite)\b"
    r"|\beditorially reviewed\b|^(?:this is )?(?:an )?ai[ -]generated(?:\W*$| (?:summar|content|text|overview))"
    r"|^get (?:the|our) (?:\w+ ){0,2}(?:headlines|newsletters?|news)\b[^.!?]{0,40}\W*$"
    r"|^(?:log ?in|sign ?in|register|subscribe)\b[^.!?]{0,40}\bto (?:save|bookmark|share|comment on) (?:this )?(?:article|stor|item)"
)
