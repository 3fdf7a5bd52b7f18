"""Countries: their codes, the zones of those that live by one, the top-level domains that say nothing of a country. Data.

Zones are those of the IANA data (zone.tab): countries with one line there, and those whose lines have told the same time since 1990
save for a remote district (Germany, China, Malaysia, Argentina, Ukraine, Uzbekistan, Cyprus, Palestine).
"""
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

COUNTRIES: Final = frozenset(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI
    CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP
    GQ GR GS GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR
    LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE
    PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK""".split()
)

_ZONES: Final = {
    "Europe": """AD=Andorra AL=Tirane AT=Vienna AX=Mariehamn BA=Sarajevo BE=Brussels BG=Sofia BY=Minsk CH=Zurich CZ=Prague DE=Berlin DK=Copenhagen
    EE=Tallinn FI=Helsinki FR=Paris GB=London GG=Guernsey GI=Gibraltar GR=Athens HR=Zagreb HU=Budapest IE=Dublin IM=Isle_of_Man
    IT=Rome JE=Jersey LI=Vaduz LT=Vilnius LU=Luxembourg LV=Riga MC=Monaco MD=Chisinau ME=Podgorica MK=Skopje MT=Malta NL=Amsterdam
    NO=Oslo PL=Warsaw RO=Bucharest RS=Belgrade SE=Stockholm SI=Ljubljana SK=Bratislava SM=San_Marino TR=Istanbul UA=Kyiv VA=Vatican""",
    "Asia": """AE=Dubai AF=Kabul AM=Yerevan AZ=Baku BD=Dhaka BH=Bahrain BN=Brunei BT=Thimphu CN=Shanghai CY=Nicosia GE=Tbilisi HK=Hong_Kong
    IL=Jerusalem IN=Kolkata IQ=Baghdad IR=Tehran JO=Amman JP=Tokyo KG=Bishkek KH=Phnom_Penh KP=Pyongyang KR=Seoul KW=Kuwait
    LA=Vientiane LB=Beirut LK=Colombo MM=Yangon MO=Macau MY=Kuala_Lumpur NP=Kathmandu OM=Muscat PH=Manila PK=Karachi PS=Hebron
    QA=Qatar SA=Riyadh SG=Singapore SY=Damascus TH=Bangkok TJ=Dushanbe TL=Dili TM=Ashgabat TW=Taipei UZ=Tashkent VN=Ho_Chi_Minh
    YE=Aden""",
    "America": """AG=Antigua AI=Anguilla AR=Buenos_Aires AW=Aruba BB=Barbados BL=St_Barthelemy BO=La_Paz BQ=Kralendijk BS=Nassau BZ=Belize CO=Bogota
    CR=Costa_Rica CU=Havana CW=Curacao DM=Dominica DO=Santo_Domingo GD=Grenada GF=Cayenne GP=Guadeloupe GT=Guatemala GY=Guyana
    HN=Tegucigalpa HT=Port-au-Prince JM=Jamaica KN=St_Kitts KY=Cayman LC=St_Lucia MF=Marigot MQ=Martinique MS=Montserrat NI=Managua
    PA=Panama PE=Lima PM=Miquelon PR=Puerto_Rico PY=Asuncion SR=Paramaribo SV=El_Salvador SX=Lower_Princes TC=Grand_Turk
    TT=Port_of_Spain UY=Montevideo VC=St_Vincent VE=Caracas VG=Tortola VI=St_Thomas""",
    "Africa": """AO=Luanda BF=Ouagadougou BI=Bujumbura BJ=Porto-Novo BW=Gaborone CF=Bangui CG=Brazzaville CI=Abidjan CM=Douala DJ=Djibouti
    DZ=Algiers EG=Cairo EH=El_Aaiun ER=Asmara ET=Addis_Ababa GA=Libreville GH=Accra GM=Banjul GN=Conakry GQ=Malabo GW=Bissau
    KE=Nairobi LR=Monrovia LS=Maseru LY=Tripoli MA=Casablanca ML=Bamako MR=Nouakchott MW=Blantyre MZ=Maputo NA=Windhoek NE=Niamey
    NG=Lagos RW=Kigali SD=Khartoum SL=Freetown SN=Dakar SO=Mogadishu SS=Juba ST=Sao_Tome SZ=Mbabane TD=Ndjamena TG=Lome TN=Tunis
    TZ=Dar_es_Salaam UG=Kampala ZA=Johannesburg ZM=Lusaka ZW=Harare""",
    "Pacific": """AS=Pago_Pago CK=Rarotonga FJ=Fiji GU=Guam MP=Saipan NC=Noumea NF=Norfolk NR=Nauru NU=Niue PN=Pitcairn PW=Palau SB=Guadalcanal
    TK=Fakaofo TO=Tongatapu TV=Funafuti VU=Efate WF=Wallis WS=Apia""",
    "Atlantic": """BM=Bermuda CV=Cape_Verde FK=Stanley FO=Faroe GS=South_Georgia IS=Reykjavik SH=St_Helena""",
    "Indian": """CC=Cocos CX=Christmas IO=Chagos KM=Comoro MG=Antananarivo MU=Mauritius MV=Maldives RE=Reunion SC=Mahe TF=Kerguelen YT=Mayotte""",
    "Arctic": """SJ=Longyearbyen""",
}
ZONES: Final[dict[str, str]] = {
    country: f"{area}/{city}" for area, line in _ZONES.items() for country, _, city in (pair.partition("=") for pair in line.split())
}

# Country codes as domains that are sold to everybody.
ANYBODY: Final = frozenset("ac ag ai am cc cd co fm gg gl im io la ly me ms mu nu pw re sc sh st su tk to tv vc vg ws".split())
# Top-level domains of places that are no country code, or an old one.
REGIONAL: Final = {
    "uk": "GB", "scot": "GB", "wales": "GB", "cymru": "GB", "london": "GB", "cat": "ES", "gal": "ES", "eus": "ES", "madrid": "ES", "bzh": "FR", "paris": "FR", "corsica": "FR",
    "berlin": "DE", "hamburg": "DE", "koeln": "DE", "cologne": "DE", "bayern": "DE", "ruhr": "DE", "saarland": "DE", "nrw": "DE", "wien": "AT", "tirol": "AT", "swiss": "CH",
    "zuerich": "CH", "vlaanderen": "BE", "gent": "BE", "brussels": "BE", "amsterdam": "NL", "frl": "NL", "nyc": "US", "vegas": "US", "boston": "US", "miami": "US", "quebec": "CA",
    "sydney": "AU", "melbourne": "AU", "tokyo": "JP", "osaka": "JP", "nagoya": "JP", "moscow": "RU", "tatar": "RU", "istanbul": "TR", "ist": "TR", "kiwi": "NZ", "rio": "BR",
    "joburg": "ZA", "capetown": "ZA", "durban": "ZA", "gov": "US", "mil": "US", "edu": "US",
    "xn--p1ai": "RU", "xn--fiqs8s": "CN", "xn--j6w193g": "HK", "xn--kprw13d": "TW", "xn--3e0b707e": "KR", "xn--h2brj9c": "IN", "xn--mgberp4a5d4ar": "SA", "xn--j1amh": "UA", "xn--90ais": "BY",
    "xn--qxam": "GR", "xn--o3cw4h": "TH", "xn--90a3ac": "RS", "xn--e1a4c": "",
}  # fmt: skip
