"""Groups, appellations, exemption and the list submitter (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "group_has_a_list": Words(
        "Gjin list",
        "Meitsje in list. Sûnder list docht jo partij net mei.",
        "Der is gjin kandidatelist ynlevere.",
    ),
    "kind_of_appellation_is_chosen": Words(
        "Soart oantsjutting net keazen",
        "Kies wat der boppe de list stiet: in registrearre namme, in gearfoege namme of neat.",
        "Der is net opjûn oft de list in registrearre, in gearfoege of gjin oantsjutting hat.",
    ),
    "named_group_has_an_appellation": Words(
        "Oantsjutting ûntbrekt",
        "Folje de namme yn dy't boppe de list stiet, of kies foar in blanko list.",
        "Boppe de list stiet gjin oantsjutting, wylst de list net as blanko list opjûn is.",
    ),
    "unnamed_lists_carry_no_name_and_no_authorisation": Words(
        "Blanko list mei namme of machtiging",
        "Jo keazen in blanko list. De namme en de machtiging telle dan net mei. Wolle jo in namme? Kies dan in oare soart.",
        "De list is in blanko list; de opjûne oantsjutting of machtiging bliuwt bûten beskôging.",
    ),
    "appellation_is_in_the_register": Words(
        "Oantsjutting net registrearre",
        "Sjoch de namme '{appellation}' nei. Dy namme stiet net yn it register. Nei it sluten fan it register kinne jo him foar "
        "dizze ferkiezing net mear registrearje. Sûnder registraasje wurdt jo list in blanko list.",
        "De oantsjutting '{appellation}' is foar dizze ferkiezing net registrearre.",
        {
            "register_unknown": (
                "Sjoch nei oft de namme '{appellation}' foar dizze ferkiezing registrearre is. Wy hawwe it register net.",
                "Oft de oantsjutting '{appellation}' registrearre is, is sûnder it register net nei te gean.",
            )
        },
    ),
    "registered_appellation_has_an_authorisation": Words(
        "Machtiging ûntbrekt",
        "Folje op it formulier H 3-1 yn wa't de machtiging jout. De lêsthawwer fan de partij ûndertekenet dit formulier.",
        "De ferklearring fan de lêsthawwer dat de oantsjutting boppe de list stean mei (H 3-1), ûntbrekt.",
    ),
    "registered_appellation_has_no_second_authorisation": Words(
        "Te folle machtigingen",
        "Helje machtigingen wei oant der ien oer is. Jo hawwe der {given} by de namme fan ien partij.",
        "By de oantsjutting fan ien groepearring binne {given} machtigingen oerlein.",
    ),
    "authorisation_is_signed_by_the_agent_or_deputy": Words(
        "Machtiging troch in oar",
        "Lit de lêsthawwer fan de partij of syn plakferfanger tekenje. By {count} {count:machtiging|machtigingen} tekenet in oar.",
        "{count} {count:machtiging is|machtigingen binne} net ûndertekene troch de registrearre lêsthawwer of syn plakferfanger.",
    ),
    "authorisation_gives_the_full_statutory_name": Words(
        "Statutêre namme ûntbrekt",
        "Folje de namme fan de feriening yn sa't dy yn de statuten stiet. By {count} {count:machtiging|machtigingen} ûntbrekt dy.",
        "Op {count} {count:machtiging|machtigingen} ûntbrekt de folsleine statutêre namme.",
    ),
    "each_merged_group_has_an_authorisation": Words(
        "Net elke partij joech in machtiging",
        "Foegje fan elke partij in machtiging ta. Jo hawwe der {given}, der binne {needed} nedich.",
        "By de gearfoege oantsjutting {given:is|binne} {given} fan de {needed} machtigingen oerlein.",
    ),
    "merged_groups_are_in_the_register": Words(
        "Partij fan de gearfoeging net registrearre",
        "Sjoch de namme '{part}' nei. Elke partij yn in gearfoege namme moat registrearre wêze.",
        "De oantsjutting '{part}' yn de gearfoege oantsjutting is foar dizze ferkiezing net registrearre.",
    ),
    "merged_appellation_holds_only_names_of_its_groups": Words(
        "Frjemde wurden yn de gearfoege namme",
        "Helje '{piece}' wei. In gearfoege namme bestiet allinnich út de nammen fan de partijen of ôfkoartingen dêrfan.",
        "Yn de gearfoege oantsjutting stiet '{piece}', dat gjin registrearre oantsjutting of ôfkoarting dêrfan is.",
    ),
    "merged_appellation_is_short_enough": Words(
        "Gearfoege namme te lang",
        "Meitsje de namme koarter. Hy hat {length} letters en sifers, der meie {maximum} stean.",
        "De gearfoege oantsjutting hat {length} letters en sifers; {maximum} is tastien.",
    ),
    "merged_appellation_is_short_enough_with_punctuation": Words(
        "Namme te lang mei lêstekens",
        "Meitsje de namme as it kin koarter. Mei lêstekens hat er {length} tekens. It is net wis oft lêstekens meitelle foar de "
        "{maximum}.",
        "De gearfoege oantsjutting hat mei lêstekens {length} tekens; it maksimum is {maximum}.",
    ),
    "result_of_the_last_election_is_given": Words(
        "Foarige útslach net ynfolle",
        "Folje yn hoefolle sitten jo de foarige kear hellen. Dêr hinget fan ôf hoefolle nammen der stean meie en oft jo "
        "stipeferklearrings nedich hawwe.",
        "It tal sitten by de foarige ferkiezing is net opjûn.",
    ),
    "group_won_a_seat_under_this_appellation": Words(
        "Net frijsteld",
        "Sammelje stipeferklearrings{deposit:? en betelje de boarchsom}. Jo partij helle de foarige kear gjin sit ûnder dizze "
        "namme.",
        "Under dizze oantsjutting is by de foarige ferkiezing gjin sit helle; de groepearring is net frijsteld.",
    ),
    "seats_that_exempt_are_in_this_body": Words(
        "Sitten yn in oar orgaan",
        "Reken net op frijstelling troch {seats} {seats:sit|sitten} earne oars. Allinnich sitten yn dit orgaan telle.",
        "{seats} {seats:sit|sitten} yn in oar fertsjintwurdigjend orgaan {seats:jout|jouwe} gjin frijstelling.",
    ),
    "one_of_the_merged_groups_won_a_seat": Words(
        "Net frijsteld",
        "Sammelje stipeferklearrings{deposit:? en betelje de boarchsom}. Gjin fan de partijen helle de foarige kear in sit.",
        "Gjin fan de groepearrings efter de gearfoege oantsjutting hat by de foarige ferkiezing in sit helle.",
    ),
    "each_group_behind_a_new_name_won_a_seat": Words(
        "Net frijsteld mei nije namme",
        "Sammelje stipeferklearrings{deposit:? en betelje de boarchsom}. {seatless} fan de partijen efter de nije namme "
        "{seatless:helle|hellen} de foarige kear gjin sit.",
        "Net elk fan de groepearrings efter de nije oantsjutting hat by de foarige ferkiezing in sit helle.",
    ),
    "joint_list_behind_a_new_name_won_a_seat": Words(
        "Net frijsteld mei nije namme",
        "Sammelje stipeferklearrings{deposit:? en betelje de boarchsom}. De mienskiplike list helle de foarige kear gjin sit.",
        "De mienskiplike list efter de nije oantsjutting hat by de foarige ferkiezing gjin sit helle.",
    ),
    "group_is_not_unnamed_and_so_may_be_exempt": Words(
        "Blanko list net frijsteld",
        "Sammelje stipeferklearrings{deposit:? en betelje de boarchsom}. In blanko list is nea frijsteld.",
        "De list is in blanko list en dêrom net frijsteld.",
    ),
    "appellation_stands_above_one_list_per_district": Words(
        "Namme boppe twa listen",
        "Set de namme '{appellation}'{district:? yn kiesrûnte *} boppe ien list. No stiet er boppe mear as ien list, en dan "
        "ferfalt er oeral.",
        "De oantsjutting '{appellation}' stiet{district:? yn kiesrûnte *} boppe mear as ien list.",
    ),
    "appellation_is_spelled_as_registered": Words(
        "Namme oars as yn it register",
        "Skriuw de namme as '{registered}'. Sa stiet er yn it register. No stiet der '{appellation}'.",
        "De oantsjutting '{appellation}' is yn it register ynskreaun as '{registered}'.",
    ),
    "own_order_of_the_group_is_reported_in_time": Words(
        "Eigen folchoarder te let meld",
        "Meld de eigen folchoarder op syn lêst op {last}. No stiet der {date}.",
        "De eigen folchoarder is op {date} meld; dat koe oant en mei {last}.",
    ),
    "reported_order_is_published": Words(
        "Folchoarder net bekendmakke",
        "Freegje it sintraal stimburo de melde folchoarder bekend te meitsjen.",
        "De melde eigen folchoarder is noch net bekendmakke.",
    ),
    "frisian_entries_are_for_a_frisian_body": Words(
        "Frysk kin hjir net",
        "Folje de list yn it Nederlânsk yn. Frysk kin allinnich yn Fryslân.",
        "De list is yn it Frysk ynfolle foar in orgaan bûten Fryslân.",
        {
            "body_unknown": (
                "Sjoch nei oft dit in orgaan yn Fryslân is. Allinnich dêr mei de list yn it Frysk.",
                "De list is yn it Frysk ynfolle; it orgaan moat yn Fryslân lizze.",
            )
        },
    ),
    "english_and_papiamento_are_for_the_islands": Words(
        "Ingelsk of Papiamintsk kin hjir net",
        "Folje de list yn it Nederlânsk yn. Ingelsk en Papiamintsk kinne allinnich foar de eilânsrie en it kieskolleezje.",
        "De list is yn it Ingelsk of Papiamintsk ynfolle; dat kin by dizze ferkiezing net.",
    ),
    "a_list_submitter_is_entered": Words(
        "Dejinge dy't ynleveret ûntbrekt",
        "Folje yn wa't de list ynleveret. Dizze persoan stiet op 'e list en kriget de brieven.",
        "Op de list stiet net wa't de list ynleveret.",
    ),
    "list_submitter_has_surname_and_initials": Words(
        "Namme fan dejinge dy't ynleveret net folslein",
        "Folje de efternamme en de foarletters yn fan dejinge dy't ynleveret.",
        "De namme fan dejinge dy't ynleveret is net folslein.",
    ),
    "list_submitter_has_a_complete_address": Words(
        "Adres fan dejinge dy't ynleveret net folslein",
        "Folje it hiele postadres yn fan dejinge dy't ynleveret. Dêr giet de brief oer fersommen hinne.",
        "It postadres fan dejinge dy't ynleveret is net folslein.",
    ),
    "list_submitter_may_vote_in_this_election": Words(
        "Dejinge dy't ynleveret mei net stimme",
        "Kies immen dy't by dizze ferkiezing stimme mei om de list yn te leverjen.",
        "De list is net ynlevere troch in kiezer dy't oan dizze ferkiezing meidwaan mei.",
    ),
    "list_submitter_may_vote_for_this_college_or_a_province": Words(
        "Dejinge dy't ynleveret mei net stimme",
        "Kies immen dy't foar dit kieskolleezje of foar in provinsje stimme mei om de list yn te leverjen.",
        "De list is net ynlevere troch in kiezer foar it kieskolleezje of foar provinsjale steaten.",
    ),
    "list_submitter_shows_an_identity_document": Words(
        "Gjin identiteitsbewiis",
        "Nim in jildich identiteitsbewiis mei as jo de list ynleverje.",
        "De identiteit fan dejinge dy't ynleveret is net fêststeld.",
    ),
    "a_substitute_may_repair_omissions": Words(
        "Gjin ferfanger",
        "Folje in ferfanger yn. Dy mei fersommen ferhelpe as dejinge dy't ynleveret net kin.",
        "Op de list stiet gjin ferfanger fan dejinge dy't ynleveret.",
    ),
    "substitute_has_name_and_address": Words(
        "Gegevens fan in ferfanger net folslein",
        "Folje efternamme, foarletters en postadres yn fan {who}.",
        "De gegevens fan {who} binne net folslein.",
    ),
}
