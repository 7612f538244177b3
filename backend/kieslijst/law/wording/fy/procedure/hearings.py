"""Hearings, notices, repair and records."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "lists_are_examined_on_the_day_after_nomination_day": Words(
        "Sitting fan ûndersyk op oare dei",
        "Hâld de sitting foar it ûndersyk op {expected}. Dat is de dei dy't de wet neamt; no stiet der {day}.",
        "De sitting foar it ûndersyk is op {day}; neffens de wet is dy op {expected}.",
    ),
    "examination_starts_at_its_hour": Words(
        "Sitting fan ûndersyk op oar oere",
        "Lit de sitting foar it ûndersyk om {hour} oere begjinne. Dat oere stiet yn de wet; no stiet der {at}.",
        "De sitting foar it ûndersyk begjint op {at}; neffens de wet begjint se om {hour} oere.",
    ),
    "committee_decides_on_the_day_after_the_term_for_repair": Words(
        "Sitting fan beslút op oare dei",
        "Hâld de sitting oer de jildichheid op {expected}. Dat is de dei nei de fersomtermyn; no stiet der {day}.",
        "De sitting oer de jildichheid is op {day}; neffens de wet is dy op {expected}.",
    ),
    "decision_starts_at_its_hour": Words(
        "Sitting fan beslút op oar oere",
        "Lit de sitting oer de jildichheid om {hour} oere begjinne. Dat oere stiet yn de wet; no stiet der {at}.",
        "De sitting oer de jildichheid begjint op {at}; neffens de wet begjint se om {hour} oere.",
    ),
    "committee_decides_on_the_senate_in_time": Words(
        "Beslút oer de listen te let",
        "Kies in dei op syn lêst op {last}. Sa lang hawwe jo foar it beslút; no stiet der {day}.",
        "De sitting oer de jildichheid is op {day}; dy moat op syn lêst op {last} wêze.",
    ),
    "decision_is_made_in_public": Words(
        "Sitting net iepenbier",
        "Meitsje de sitting oer de jildichheid iepenbier. Elkenien mei derby wêze.",
        "De sitting oer de jildichheid wie net iepenbier.",
    ),
    "hearing_is_announced_in_good_time": Words(
        "Sitting net op tiid oankundige",
        "Kundigje plak en tiid fan de sitting oan, rom foar de dei sels. Dan kin elkenien derby wêze.",
        "Plak en tiid fan de sitting binne net op tiid oankundige.",
        {
            "on_the_day": (
                "Sjoch nei oft de oankundiging op tiid wie. De sitting is op deselde dei oankundige: {day}.",
                "De sitting is op de dei sels oankundige, {day}; oft dat op tiid wie, is te beoardieljen.",
            )
        },
    ),
    "hearing_of_the_kiesraad_is_announced_in_the_staatscourant": Words(
        "Sitting net yn de Staatscourant",
        "Kundigje de sitting oer de jildichheid oan yn de Staatscourant.",
        "De sitting oer de jildichheid is net yn de Staatscourant oankundige.",
    ),
    "hearing_for_voters_abroad_follows_the_one_for_the_province": Words(
        "Sitting slút net oan",
        "Begjin dizze sitting pas as dy foar Provinsjale Steaten fan Súd-Hollân klear is, op deselde dei. Dy wie klear op {over}; no stiet der {at}.",
        "De sitting begjint op {at} en slút net oan op dy foar Provinsjale Steaten fan Súd-Hollân, klear op {over}.",
    ),
    "decision_for_voters_abroad_can_be_followed_online": Words(
        "Sitting net online te folgjen",
        "Soargje dat kiezers yn it bûtenlân de sitting online bywenje en daliks folgje kinne.",
        "De sitting wie net online by te wenjen en daliks te folgjen.",
    ),
    "lists_are_numbered_in_the_hearing_of_decision": Words(
        "Nûmers net yn de sitting",
        "Nûmerje de jildige listen yn de sitting sels. Letter of mei in brief kin net.",
        "De jildige listen binne net yn de sitting nûmere.",
    ),
    "numbers_are_told_at_once": Words(
        "Nûmers net daliks bekend",
        "Lit de foarsitter de nûmers daliks yn de sitting neame.",
        "De foarsitter hat de nûmers net daliks bekendmakke.",
    ),
    "lists_are_open_for_inspection": Words(
        "Listen net te besjen",
        "Lis de listen foar elkenien te besjen, sa gau't de sitting foar it ûndersyk west hat.",
        "De listen leine nei it ûndersyk net daliks foar elkenien te besjen.",
    ),
    "lists_stay_open_until_validity_is_final": Words(
        "Besjen te betiid stoppe",
        "Lit de listen te besjen oant {final}. Dan stiet fêst hokker listen jildich binne; no stopt it op {until}.",
        "It besjen fan de listen stoppe op {until}, wylst de jildichheid pas fêststie op {final}.",
    ),
    "declarations_of_support_are_open_for_inspection": Words(
        "Stipe net te besjen",
        "Lis de ferplichte stipeferklearrings tegearre mei de listen te besjen.",
        "De ferplichte stipeferklearrings leine net te besjen.",
    ),
    "declarations_of_support_for_the_senate_are_not_shown": Words(
        "Stipe dochs te besjen",
        "Lis allinnich de listen te besjen. Stipeferklearrings foar de Earste Keamer hearre dêr net by.",
        "Stipeferklearrings leine te besjen; foar de Earste Keamer jildt dat allinnich foar de listen.",
    ),
    "lists_of_voters_abroad_are_online_without_signatures": Words(
        "Listen net goed online",
        "Set de listen ek online, sûnder hantekeningen. Sa kinne kiezers yn it bûtenlân se sjen.",
        "De listen stiene net online, of stiene der mei hantekeningen.",
    ),
    "committee_of_the_home_area_is_told": Words(
        "Wengebiet net ynljochte",
        "Ljochtsje it sintraal stimburo yn fan it gebiet dêr't {who} wennet. Dat sjocht oft deselde persoan op mear plakken meidocht.",
        "It sintraal stimburo fan it gebiet dêr't {who} wennet, is net ynljochte.",
    ),
    "committees_that_sent_notice_of_one_person_are_told": Words(
        "Ofstjoerders net ynljochte",
        "Ljochtsje {silent} {silent:ôfstjoerder|ôfstjoerders} noch yn. Oer {who} kamen {count} berjochten fan oare sintraal stimburo's.",
        "Oer {who} kamen {count} berjochten; {silent} {silent:ôfstjoerder|ôfstjoerders} krigen dêr gjin berjocht oer.",
    ),
    "omissions_are_told_by_registered_letter_or_against_receipt": Words(
        "Fersom sûnder bewiis melden",
        "Stjoer de brief oer fersommen oantekene, of jou dy ôf tsjin in bewiis mei datum. Sa stiet fêst dat {who} him krige.",
        "De fersommen fan {who} binne net oantekene en net tsjin in datearre bewiis meld.",
    ),
    "omissions_are_told_to_the_list_submitter": Words(
        "Fersom oan ferkearde meld",
        "Meld de fersommen oan dejinge dy't foar {who} ynleveret. In melding oan in oar telt net.",
        "De fersommen fan {who} binne net meld oan dejinge dy't ynleveret.",
    ),
    "omissions_are_told_at_once": Words(
        "Fersom te let meld",
        "Meld fersommen daliks nei it ûndersyk. Dat wie op {held}; de melding gie op {sent}, doe't ferheljen net mear koe.",
        "De fersommen binne op {held} fûn en pas nei de fersomtermyn meld, op {sent}.",
        {
            "later": (
                "Sjoch nei oft de melding fluch genôch gie. It ûndersyk wie op {held} en de brief gie op {sent}.",
                "De fersommen binne op {held} fûn en meld op {sent}; oft dat daliks wie, is te beoardieljen.",
            )
        },
    ),
    "repair_comes_in_within_its_term": Words(
        "Ferheljen bûten de termyn",
        "Lit dit bûten it beslút. De termyn rûn fan {first} oant en mei {last}; it kaam op {at}.",
        "Wat ûntfongen is op {at} falt bûten de fersomtermyn ({first} oant en mei {last}) en telt net mei.",
    ),
    "repair_comes_in_within_hours": Words(
        "Ferheljen bûten de oeren",
        "Lit dit bûten it beslút. Ferheljen kin tusken {opening} en {closing} oere; it kaam op {at}.",
        "Wat ûntfongen is op {at} falt bûten de oeren foar ferheljen ({opening} oant {closing} oere) en telt net mei.",
    ),
    "record_is_made_of_each_hearing": Words(
        "Proses-ferbaal mist",
        "Meitsje in proses-ferbaal fan elke sitting. Dat jildt foar it ûndersyk en foar it beslút.",
        "Fan in sitting is gjin proses-ferbaal makke.",
    ),
    "record_is_open_to_everyone": Words(
        "Proses-ferbaal net te besjen",
        "Lis it proses-ferbaal foar elkenien te besjen.",
        "It proses-ferbaal lei net foar elkenien te besjen.",
    ),
    "record_stays_open_until_the_lists_are_published": Words(
        "Besjen te betiid stoppe",
        "Lit it proses-ferbaal te besjen oant de listen bekendmakke binne, op {published}. No stopt it op {until}.",
        "It besjen fan it proses-ferbaal stoppe op {until}, foar it bekendmeitsjen fan de listen op {published}.",
        {
            "senate": (
                "Sjoch nei oft it besjen lang genôch duorre. It stoppe op {until}, en foar de Earste Keamer neamt de wet gjin ein.",
                "It besjen fan it proses-ferbaal stoppe op {until}; de wet neamt foar de Earste Keamer gjin ein.",
            )
        },
    ),
    "record_is_open_on_the_islands_too": Words(
        "Net te besjen op de eilannen",
        "Soargje dat it proses-ferbaal ek op Bonaire, Sint Eustatius en Saba te besjen is.",
        "It proses-ferbaal wie net te besjen op Bonaire, Sint Eustatius en Saba.",
    ),
    "record_is_online": Words(
        "Proses-ferbaal net online",
        "Set it proses-ferbaal online, sûnder hantekeningen.",
        "It proses-ferbaal stiet net online.",
    ),
    "record_online_bears_no_signatures": Words(
        "Hantekeningen steane online",
        "Helje de hantekeningen wei út it proses-ferbaal dat online stiet.",
        "It proses-ferbaal stiet online mei hantekeningen.",
    ),
    "record_holds_the_objections": Words(
        "Beswieren net opnommen",
        "Nim de beswieren dy't kiezers yn de sitting makken op yn it proses-ferbaal.",
        "Beswieren dy't yn de sitting makke binne, steane net yn it proses-ferbaal.",
    ),
    "record_holds_the_replies": Words(
        "Antwurd op beswieren mist",
        "Nim ek op wat it sintraal stimburo op de beswieren antwurde.",
        "It antwurd op beswieren stiet net yn it proses-ferbaal.",
    ),
}
