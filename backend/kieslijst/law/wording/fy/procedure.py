"""What the committee does, and when."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "nomination_day_is_the_monday_of_the_act": Words(
        "Dei fan kandidaatstelling doocht net",
        "Set de dei fan kandidaatstelling op {expected}. De wet neamt dy moandei; no stiet der {day}.",
        "As dei fan kandidaatstelling is {day} neamd; neffens de wet is it {expected}.",
    ),
    "nomination_day_in_a_year_of_other_elections_is_in_spring": Words(
        "Dei fan kandidaatstelling is letter",
        "Set de dei fan kandidaatstelling op {expected}. Yn in jier mei rieds- of Steateferkiezings is dy letter as {day}.",
        "As dei fan kandidaatstelling is {day} neamd; yn dit jier is it {expected}.",
    ),
    "moved_nomination_day_is_a_weekday_of_the_week_before": Words(
        "Ferset nei in ferkearde dei",
        "Kies in dei fan {first} oant en mei {last}. Allinnich nei dy wike kin de dei fan kandidaatstelling ferset wurde.",
        "De dei fan kandidaatstelling is ferset nei {day}; dat kin allinnich nei in dei fan {first} oant en mei {last}.",
    ),
    "decree_that_moves_nomination_day_is_announced_in_time": Words(
        "Beslút te let bekendmakke",
        "Freegje nei oft it fersetten trochgiet. It beslút moast op syn lêst op {last} bekend wêze en kaam op {announced}.",
        "It beslút om de dei fan kandidaatstelling te fersetten is bekendmakke op {announced}, nei {last}.",
    ),
    "vote_is_so_many_days_after_nomination_day": Words(
        "Dei fan stimmen doocht net",
        "Set de dei fan stimmen op {expected}. Dy dei folget út de dei fan kandidaatstelling; no stiet der {day}.",
        "As dei fan stimmen is {day} neamd; teld fan de kandidaatstelling ôf is it {expected}.",
    ),
    "vote_of_the_senate_starts_at_its_hour": Words(
        "Oere fan stimmen doocht net",
        "Lit it stimmen om {hour} oere begjinne. Dat oere stiet yn de wet; no stiet der {at}.",
        "It stimmen begjint op {at}; neffens de wet begjint it om {hour} oere.",
    ),
    "nomination_day_of_the_senate_is_the_tuesday_of_the_act": Words(
        "Dei fan kandidaatstelling doocht net",
        "Set de dei fan kandidaatstelling op {expected}. De wet neamt dy tiisdei; no stiet der {day}.",
        "As dei fan kandidaatstelling foar de Earste Keamer is {day} neamd; neffens de wet is it {expected}.",
    ),
    "nomination_day_after_a_dissolution_of_the_senate_is_in_time": Words(
        "Kandidaatstelling nei ûntbining",
        "Kies in dei fan kandidaatstelling nei de ûntbining en op syn lêst op {last}. No stiet der {day}.",
        "De dei fan kandidaatstelling nei de ûntbining is {day}; dat moat op syn lêst {last} wêze.",
    ),
    "nomination_day_for_europe_is_so_many_days_before_the_vote": Words(
        "Dei fan kandidaatstelling doocht net",
        "Set de dei fan kandidaatstelling op {expected}. Dy wurdt weromteld fan it stimmen ôf; no stiet der {day}.",
        "As dei fan kandidaatstelling is {day} neamd; weromteld fan it stimmen ôf is it {expected}.",
    ),
    "vote_is_on_a_working_day": Words(
        "Stimmen op in frije dei",
        "Set it stimmen op {expected}. De dei dy't no keazen is, {day}, is in sneon, snein of feestdei.",
        "De dei fan stimmen, {day}, is gjin wurkdei; it stimmen skoot op nei {expected}.",
    ),
    "nomination_day_is_on_a_working_day": Words(
        "Kandidaatstelling op in frije dei",
        "Set de kandidaatstelling op {expected}. De dei dy't no keazen is, {day}, is in sneon, snein of feestdei.",
        "De dei fan kandidaatstelling, {day}, is gjin wurkdei; dy skoot op nei {expected}.",
    ),
    "day_that_the_committee_chooses_is_a_working_day": Words(
        "Sitting op in frije dei",
        "Kies in oare dei foar de sitting. Op {day} meie jo dy net hâlde: dat is in sneon, snein of feestdei.",
        "De sitting is set op {day}; dat is gjin wurkdei.",
    ),
    "handing_in_is_announced_in_time": Words(
        "Ynleverjen te let oankundige",
        "Kundigje plak en tiid fan it ynleverjen op syn lêst op {last} oan. No is dat pland of dien op {on}.",
        "Plak en tiid fan it ynleverjen binne oankundige op {on}; dat moast op syn lêst op {last}.",
    ),
    "handing_in_is_announced_in_the_gazette": Words(
        "Oankundiging op oar plak",
        "Set de oankundiging fan it ynleverjen yn it offisjele blêd dat by dizze ferkiezing heart.",
        "De oankundiging fan it ynleverjen stie net yn it blêd dat dêrfoar oanwiisd is.",
    ),
    "announcement_names_place_and_time_of_handing_in": Words(
        "Plak of tiid net neamd",
        "Neam yn de oankundiging wêr en hoe let listen ynlevere wurde kinne.",
        "De oankundiging neamt net wêr en wannear listen ynlevere wurde kinne.",
    ),
    "announcement_names_the_right_of_union_citizens_to_stand": Words(
        "Rjocht fan EU-boargers net neamd",
        "Neam yn de oankundiging dat ek boargers fan oare lidsteaten kandidaat wêze kinne.",
        "De oankundiging neamt net dat boargers fan oare lidsteaten kandidaat wêze kinne.",
    ),
    "forms_are_there_in_the_weeks_before_nomination_day": Words(
        "Formulieren te let beskikber",
        "Soargje dat de formulieren der binne fan {latest} ôf. No binne se der pas op {first}.",
        "De formulieren wiene der fan {first} ôf; dat moast fan {latest} ôf.",
    ),
    "forms_are_still_there_on_nomination_day": Words(
        "Formulieren te betiid fuort",
        "Lit de formulieren lizze oant en mei {day}. No lizze se der oant en mei {last}.",
        "De formulieren wiene der oant en mei {last}; dat moast oant en mei {day}.",
    ),
    "forms_cost_nothing": Words(
        "Formulieren net fergees",
        "Jou de formulieren fergees. Der mei gjin jild foar frege wurde.",
        "Foar de formulieren is jild frege; se binne fergees.",
    ),
    "forms_are_at_every_place_that_the_decree_names": Words(
        "Formulieren misse op in plak",
        "Lis de formulieren ek op {count:it oare plak|de oare plakken} dy't it Kiesbeslút neamt. Der {count:mist|misse} noch {count}.",
        "Op {count} {count:plak|plakken} dy't it Kiesbeslút neamt, wiene gjin formulieren.",
    ),
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
    "lists_are_published_once_validity_is_final": Words(
        "Listen te betiid bekendmakke",
        "Wachtsje mei bekendmeitsjen oant {final}. Dan stiet fêst hokker listen jildich binne; no stiet der {on}.",
        "De listen binne bekendmakke op {on}, foardat de jildichheid fêststie op {final}.",
        {
            "later": (
                "Sjoch nei oft dit fluch genôch is. De jildichheid stiet fêst op {final}; de listen folgje op {on}.",
                "De jildichheid stie fêst op {final} en de listen binne bekendmakke op {on}.",
            )
        },
    ),
    "lists_are_published_in_their_gazette": Words(
        "Listen yn in oar blêd",
        "Meitsje de listen bekend yn it offisjele blêd dat by dizze ferkiezing heart.",
        "De listen binne net bekendmakke yn it blêd dat dêrfoar oanwiisd is.",
    ),
    "lists_are_published_by_district": Words(
        "Listen net de kiesrûnte",
        "Meitsje de listen per kiesrûnte bekend, en foar de Earste Keamer per provinsje.",
        "De listen binne net per kiesrûnte of provinsje bekendmakke.",
    ),
    "lists_for_the_senate_are_published_in_time": Words(
        "Listen te let bekendmakke",
        "Meitsje de listen op syn lêst op {last} bekend. No stiet der {on}.",
        "De listen binne bekendmakke op {on}; dat moast op syn lêst op {last}.",
    ),
    "lists_are_at_home_before_the_vote": Words(
        "Listen te let by kiezers",
        "Soargje dat de listen op syn lêst op {last} by de kiezers thús binne. No is dat op {on}.",
        "De listen wiene by de kiezers thús op {on}; dat moast op syn lêst op {last}.",
        {
            "free_day": (
                "Sjoch nei oft {on} noch op tiid is. De lêste dei is {last}, en dat is gjin wurkdei.",
                "De listen wiene thús op {on}; oft de termyn fan {last} opskoot om't dat gjin wurkdei is, stiet net fêst.",
            )
        },
    ),
    "lists_at_home_stand_in_the_order_of_their_numbers": Words(
        "Listen net op folchoarder",
        "Set de listen op folchoarder fan har nûmers.",
        "De listen dy't thúsbesoarge binne, steane net op folchoarder fan har nûmers.",
    ),
    "candidates_are_numbered_on_the_lists_at_home": Words(
        "Kandidaten sûnder nûmer",
        "Set in nûmer foar elke kandidaat op de listen dy't thúsbesoarge wurde.",
        "De kandidaten binne net nûmere op de listen dy't thúsbesoarge binne.",
    ),
    "lists_at_home_show_no_birth_dates": Words(
        "Bertedatums thúsbesoarge",
        "Lit de bertedatums wei fan de listen dy't thúsbesoarge wurde.",
        "Op de listen dy't thúsbesoarge binne, steane bertedatums.",
    ),
    "appeal_is_lodged_in_time": Words(
        "Berop te let",
        "Hâld der rekken mei dat dit berop te let is. It koe oant en mei {last}; it is ynsteld op {lodged}.",
        "It berop oer {who} is ynsteld op {lodged}; dat koe oant en mei {last}.",
    ),
    "appeal_is_by_a_voter_or_an_interested_party": Words(
        "Berop troch in oar",
        "Sjoch nei wa't it berop oer {who} ynstelde. Allinnich in kiezer of in belanghawwende kin dat dwaan.",
        "It berop oer {who} is net troch in kiezer of in belanghawwende ynsteld.",
    ),
    "appeal_is_not_against_the_numbers": Words(
        "Gjin berop tsjin nûmers",
        "Hâld de nûmers sa't se binne. Tsjin it nûmerjen fan de listen bestiet gjin berop.",
        "It berop oer {who} rjochtet him tsjin it nûmerjen; dêr stiet gjin berop tsjin iepen.",
    ),
    "appeal_goes_to_its_court": Words(
        "Berop by oare rjochter",
        "Stjoer it berop oer {who} nei de goede rjochter. Saken fan de eilannen geane nei it Mienskiplik Hof, alle oare nei de Rie fan Steat.",
        "It berop oer {who} is net ynsteld by de rjochter dy't deroer giet.",
        {
            "seat_unknown": (
                "Sjoch nei oft {who} op Bonaire, Sint Eustatius of Saba thúsheart. Dat bepaalt hokker rjochter deroer giet.",
                "By it berop oer {who} is net bekend oft de groepearring of de earste kandidaat op de eilannen thúsheart.",
            )
        },
    ),
    "judgment_is_given_in_time": Words(
        "Utspraak te let",
        "Freegje nei wêr't de útspraak bliuwt. Dy moast der op syn lêst op {last} wêze en kaam op {judged}.",
        "De útspraak oer {who} is fan {judged}; dy moast der op syn lêst op {last} wêze.",
    ),
    "successful_appeal_replaces_the_decision": Words(
        "Utspraak net ferwurke",
        "Ferwurkje de útspraak oer {who}. Dy komt yn it plak fan it beslút.",
        "De útspraak oer {who} is net yn it plak fan it beslút steld.",
    ),
    "failed_appeal_leaves_the_decision": Words(
        "Beslút sûnder grûn feroare",
        "Lit it beslút oer {who} stean. It berop hat neat feroare.",
        "It beslút oer {who} is feroare, hoewol't it berop net slagge.",
    ),
    "omission_repaired_before_the_court_had_not_been_told": Words(
        "Ferheljen by de rjochter",
        "Hâld it beslút oer {who} sa't it is. By de rjochter ferhelje kin allinnich as jo it fersom melde moatten hiene en dat net diene.",
        "{Who} ferhelle by de rjochter in fersom dêr't dat net foar kin.",
        {
            "told_unknown": (
                "Sjoch nei oft it fersom fan {who} meld wie. Allinnich as dat net sa is, kin it noch by de rjochter ferholpen wurde.",
                "Net bekend is oft it fersom dat {who} by de rjochter ferhelle, meld wie.",
            )
        },
    ),
    "governor_judges_whether_papers_are_authentic": Words(
        "Echtheid net beoardiele",
        "Freegje de gesachhawwer om te beoardieljen oft de stikken fan {who} echt binne.",
        "De gesachhawwer hat de echtheid fan de stikken fan {who} net beoardiele.",
    ),
    "governor_adds_an_escort_statement": Words(
        "Begeliedende ferklearring mist",
        "Freegje de gesachhawwer om in ferklearring by de stikken fan {who}.",
        "By de stikken fan {who} mist de ferklearring fan de gesachhawwer.",
    ),
    "governor_sends_the_papers_electronically_at_once": Words(
        "Stikken net digitaal stjoerd",
        "Freegje de gesachhawwer om de stikken fan {who} daliks digitaal te stjoeren. De post komt te let.",
        "De gesachhawwer hat de stikken fan {who} net digitaal stjoerd.",
        {
            "later": (
                "Sjoch nei oft de stikken fan {who} fluch genôch kamen. Se binne ynlevere op {at} en stjoerd op {sent}.",
                "De stikken fan {who} binne ynlevere op {at} en digitaal stjoerd op {sent}.",
            )
        },
    ),
    "governor_posts_the_sealed_originals": Words(
        "Orizjinelen net fersegele stjoerd",
        "Freegje de gesachhawwer om de orizjinelen fan {who} fersegele mei de post te stjoeren.",
        "De orizjinelen fan {who} binne net fersegele mei de post stjoerd.",
    ),
    "governor_is_told_of_omissions_in_an_island_list": Words(
        "Gesachhawwer net ynljochte",
        "Meld de fersommen fan {who} digitaal oan de gesachhawwer. De list is op de eilannen ynlevere.",
        "De fersommen fan {who} binne net oan de gesachhawwer meld.",
    ),
    "governor_tells_the_submitter_with_proof": Words(
        "Melding op eilân sûnder bewiis",
        "Freegje de gesachhawwer om de fersommen fan {who} oantekene of tsjin bewiis te melden oan dejinge dy't ynleveret.",
        "De gesachhawwer hat de fersommen fan {who} net oantekene of tsjin bewiis meld.",
    ),
    "copies_of_the_lists_go_to_the_governors": Words(
        "Kopyen foar de eilannen",
        "Stjoer nei it ûndersyk kopyen fan alle listen foar de eilannen nei de gesachhawwers. Dy lizze se te besjen.",
        "Net fan alle listen foar de eilannen is in kopy nei de gesachhawwers stjoerd.",
    ),
    "declarations_of_support_go_to_the_governors_too": Words(
        "Stipe net meistjoerd",
        "Stjoer ek kopyen fan de stipeferklearrings nei de gesachhawwers.",
        "De stipeferklearrings binne net nei de gesachhawwers stjoerd.",
    ),
    "only_lists_for_the_senate_go_to_the_governors": Words(
        "Stipe dochs meistjoerd",
        "Stjoer foar de Earste Keamer allinnich de listen nei de gesachhawwers.",
        "Nei de gesachhawwers giene ek stipeferklearrings; foar de Earste Keamer binne it allinnich de listen.",
    ),
    "statement_of_eligibility_goes_to_the_home_state_at_once": Words(
        "Ferklearring net op tiid stjoerd",
        "Stjoer de ferklearring fan {who} daliks nei it eigen lân. Dan kin it antwurd der foar de sitting wêze.",
        "De ferklearring fan {who} is net foar de sitting oer de jildichheid nei de lidsteat fan komôf stjoerd.",
        {
            "later": (
                "Sjoch nei oft de ferklearring fan {who} fluch genôch gie. Se is stjoerd op {sent}.",
                "De ferklearring fan {who} is stjoerd op {sent}; oft dat daliks wie, is te beoardieljen.",
            )
        },
    ),
    "home_state_is_asked_to_answer_before_the_decision": Words(
        "Gjin antwurd frege",
        "Freegje it eigen lân fan {who} om foar de sitting te antwurdzjen.",
        "De lidsteat fan komôf fan {who} is net frege om foar de sitting te antwurdzjen.",
    ),
    "citizens_of_other_member_states_are_reported_to_their_states": Words(
        "Lidsteat net ynljochte",
        "Jou de namme fan {who} troch oan {state}. Dizze kandidaat hat allinnich de nasjonaliteit fan in oare lidsteat.",
        "De namme fan {who} is net trochjûn oan {state}.",
    ),
    "dutch_candidates_are_not_reported_to_another_state": Words(
        "Nederlanner trochjûn",
        "Jou de namme fan {who} net troch. Dizze kandidaat is ek Nederlanner.",
        "De namme fan {who}, dy't ek Nederlanner is, is oan in oare lidsteat trochjûn.",
    ),
    "candidates_of_lists_that_are_not_valid_are_not_reported": Words(
        "Namme fan ûnjildige list",
        "Jou de namme fan {who} net troch. Allinnich nammen fan jildige listen geane nei in lidsteat.",
        "De namme fan {who} is trochjûn, wylst de list net jildich is.",
    ),
    "names_go_through_the_minister_of_foreign_affairs": Words(
        "Namme net fia minister",
        "Stjoer de namme fan {who} fia de minister fan Bûtenlânske Saken.",
        "De namme fan {who} is net fia de minister fan Bûtenlânske Saken trochjûn.",
    ),
    "answer_on_exclusion_is_passed_on_in_time": Words(
        "Antwurd oan lidsteat te let",
        "Stjoer de ferklearring oer {who} op syn lêst op {last} troch. No is dat op {passed}.",
        "De ferklearring oer {who} is trochstjoerd op {passed}; dat moast op syn lêst op {last}.",
    ),
    "papers_are_destroyed_after_the_result_only": Words(
        "Stikken te betiid ferneatige",
        "Bewarje de stikken oant de útslach fêststiet, op {result}. No stiet it ferneatigjen op {on}.",
        "De stikken binne ferneatige op {on}, foardat de útslach fêststie op {result}.",
    ),
    "lists_and_declarations_of_support_are_destroyed": Words(
        "Stikken net ferneatige",
        "Ferneatigje ek de listen en de stipeferklearrings.",
        "De listen of de stipeferklearrings binne net ferneatige.",
    ),
    "declarations_of_consent_are_kept": Words(
        "Ynstimming ferneatige",
        "Bewarje de ferklearrings fan ynstimming. Dy wurde net mei de oare stikken ferneatige.",
        "De ferklearrings fan ynstimming binne ferneatige; dy moatte bewarre bliuwe.",
    ),
    "record_is_made_of_the_destruction": Words(
        "Gjin proses-ferbaal fan ferneatigjen",
        "Meitsje in proses-ferbaal fan it ferneatigjen.",
        "Fan it ferneatigjen is gjin proses-ferbaal makke.",
    ),
    "statements_of_no_other_candidacy_are_destroyed": Words(
        "Ferklearrings net ferneatige",
        "Ferneatigje ek de ferklearrings dat kandidaten yn gjin oare lidsteat meidogge.",
        "De ferklearrings oer kandidaatstelling yn in oare lidsteat binne net ferneatige.",
    ),
    "only_the_committee_refuses_access_on_the_electoral_act": Words(
        "Fersyk sûnder grûn wegere",
        "Behannelje dit fersyk op grûn fan artikel {right} fan de AVG. De Kieswet jout hjir gjin reden om te wegerjen.",
        "In fersyk op grûn fan artikel {right} fan de AVG is wegere mei de Kieswet; dy jout dêr hjir gjin grûn foar.",
    ),
}
