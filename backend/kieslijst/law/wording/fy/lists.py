"""Lists: handing in, districts, size and order (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_is_handed_in_on_nomination_day_within_hours": Words(
        "Bûten de tiid ynlevere",
        "Leverje de list yn op {day}, tusken {opening}.00 en {closing}.00 oere. No stiet der {at}.",
        "{Who} is ynlevere op {at}, net op {day} tusken {opening}.00 en {closing}.00 oere.",
    ),
    "list_is_on_the_ministerial_model": Words(
        "Oar formulier",
        "Brûk it formulier H 1 foar {who}.",
        "{Who} is net steld op it fêststelde formulier H 1.",
    ),
    "senate_list_is_delivered_in_person": Words(
        "Net persoanlik ynlevere",
        "Lit immen {who} sels ôfjaan. Opstjoere kin net.",
        "{Who} is net persoanlik oerlange.",
    ),
    "submitter_gets_a_receipt_for_the_list": Words(
        "Gjin ûntfangstbewiis",
        "Freegje it sintraal stimburo om in ûntfangstbewiis fan {who}.",
        "Fan it ynleverjen fan {who} is noch gjin ûntfangstbewiis jûn.",
    ),
    "list_is_handed_in_with_the_committee_or_a_governor": Words(
        "Op in oar plak ynlevere",
        "Leverje {who} yn by it sintraal stimburo, of op de eilannen by de gesachhawwer.",
        "{Who} is net ynlevere by it sintraal stimburo of by in gesachhawwer.",
    ),
    "papers_apart_from_the_list_come_in_as_the_law_says": Words(
        "Losse stikken telle net",
        "Lit dejinge dy't ynleveret of in ferfanger de losse stikken bringe, op de dei fan kandidaatstelling en mei "
        "identiteitsbewiis. {count} {count:stik telt|stikken telle} no net mei.",
        "{count} los oerlein {count:stik is|stikken binne} net op de foarskreaune wize ynlevere.",
    ),
    "list_names_its_districts": Words(
        "Kiesrûnte ûntbrekt",
        "Kies foar hokker kiesrûnten {who} jildt.",
        "Op {who} stiet net foar hokker kiesrûnte de list jildt.",
    ),
    "districts_of_the_list_belong_to_the_election": Words(
        "Kiesrûnte heart hjir net",
        "Helje kiesrûnte {district} fan {who}. Dy kiesrûnte heart net by dizze ferkiezing.",
        "Op {who} stiet kiesrûnte {district}, dy't net by dizze ferkiezing heart.",
    ),
    "no_other_list_of_the_group_is_for_the_same_district": Words(
        "Twa listen yn ien kiesrûnte",
        "Kies ien fan jo listen{district:? foar kiesrûnte *}. No jilde {who} en list {other} dêr allebeide.",
        "{Who} en list {other} binne foar deselde kiesrûnte{district:? (*)} ynlevere.",
    ),
    "list_names_a_candidate": Words(
        "List sûnder kandidaten",
        "Set op syn minst ien kandidaat op {who}.",
        "Op {who} stiet gjin kandidaat.",
    ),
    "candidates_stand_in_an_unbroken_order": Words(
        "Nûmers slute net oan",
        "Nûmerje de kandidaten fan {who} troch. Op plak {expected} stiet no {found}.",
        "De nûmering fan de kandidaten op {who} slút net oan: op plak {expected} stiet nûmer {found}.",
    ),
    "list_has_no_more_names_than_the_ordinary_maximum": Words(
        "Te folle nammen",
        "Helje {surplus} {surplus:kandidaat|kandidaten} fan {who}. Der steane {names} nammen, jo meie der {maximum} pleatse.",
        "Op {who} steane {names} kandidaten, {surplus} mear as de {maximum} dy't tastien binne.",
        {
            "result_unknown": (
                "Sjoch nei hoefolle nammen {who} hawwe mei. Der steane {names} nammen. Allinnich nei mear as {threshold} sitten "
                "meie der mear as {maximum} op, oant {larger}.",
                "Op {who} steane {names} kandidaten; mear as {maximum} (oant {larger}) kin allinnich nei in grutte foarige útslach.",
            )
        },
    ),
    "list_has_no_more_names_than_the_larger_maximum": Words(
        "Te folle nammen",
        "Helje {surplus} {surplus:kandidaat|kandidaten} fan {who}. Der steane {names} nammen, der meie nea mear as {maximum} op.",
        "Op {who} steane {names} kandidaten, {surplus} mear as de {maximum} dy't tastien binne.",
    ),
    "lists_of_the_group_form_one_identical_set": Words(
        "Listen ferskille",
        "Tink derom: jo {lists} listen hawwe {variants} ferskillende folchoarders of nammen. Dat mei. Se foarmje mei-inoar in "
        "listegroep, gjin stel gelikense listen.",
        "De {lists} listen binne net gelikens: der binne {variants} ferskillende.",
    ),
    "lists_of_the_group_carry_one_appellation": Words(
        "Net alle listen drage de namme",
        "Sjoch nei oft {without} fan de {lists} listen mei opsetsin gjin namme {without:hat|hawwe}. Sa'n list heart net by de "
        "listegroep.",
        "{without} fan de {lists} listen {without:draacht|drage} gjin oantsjutting.",
    ),
    "unnamed_lists_have_the_same_first_candidate": Words(
        "Blanko listen sûnder ferbân",
        "Sjoch nei oft de earste kandidaat mei opsetsin ferskilt. Jo {lists} blanko listen foarmje no {groups} groepen, elk mei "
        "in eigen nûmer.",
        "De {lists} blanko listen hawwe {groups} ferskillende earste kandidaten.",
    ),
    "every_district_has_a_list_of_the_group": Words(
        "Kiesrûnte sûnder list",
        "Sjoch nei oft jo yn {count} {count:kiesrûnte|kiesrûnten} mei opsetsin net meidogge: {districts}.",
        "Yn {count} {count:kiesrûnte|kiesrûnten} is gjin list ynlevere: {districts}.",
    ),
    "a_candidate_is_left_on_the_list": Words(
        "Alle kandidaten skrast",
        "Op {who} is gjin kandidaat oer. De list is dan net jildich.",
        "Alle kandidaten op {who} binne skrast.",
    ),
    "candidates_show_a_call_name_all_or_not": Words(
        "Ropnammen net by elkenien",
        "Sjoch de ropnammen op {who} nei. {having} fan de {names} kandidaten {having:hat|hawwe} der ien.",
        "Op {who} {having:hat|hawwe} {having} fan de {names} kandidaten in ropnamme.",
    ),
    "candidates_show_gender_all_or_not": Words(
        "(m) of (f) net by elkenien",
        "Sjoch op {who} de oantsjutting (m) of (f) nei. {having} fan de {names} kandidaten {having:hat|hawwe} dy.",
        "Op {who} {having:hat|hawwe} {having} fan de {names} kandidaten de oantsjutting (m) of (f).",
    ),
    "voter_who_steps_in_comes_within_the_repair_term": Words(
        "Oare kiezer te let",
        "Lit de kiezer dy't ynspringt komme fan {first} oant en mei {last}, binnen de iepeningstiden. It wie no {at}.",
        "De kiezer dy't foar de ynleverder ynfoel, ferskynde op {at}; dat koe fan {first} oant en mei {last}.",
    ),
    "voter_who_steps_in_may_vote_and_shows_an_identity_document": Words(
        "Oare kiezer net yn oarder",
        "Lit ien ynspringe dy't by dizze ferkiezing stimme mei, sels komt en in identiteitsbewiis sjen lit.",
        "De kiezer dy't foar de ynleverder ynfoel, is gjin kiezer foar dizze ferkiezing of hat him net legitimearre.",
    ),
    "omission_is_repaired_by_the_submitter_or_a_named_substitute": Words(
        "Net foechhawwend om te ferhelpen",
        "Lit de ynleverder it fersom ferhelpe, of in ferfanger dy't op 'e list stiet. Fan in oar wurdt it net oannommen.",
        "It ferhelpen is net oannommen: it kaam net fan de ynleverder of in ferfanger dy't op 'e list stiet.",
    ),
    "repair_with_a_governor_comes_in_time": Words(
        "Te let by de gesachhawwer",
        "Tink derom: by de gesachhawwer koene jo ferhelpe oant en mei {last}, binnen de iepeningstiden. It ferhelpen fan {at} telt net.",
        "It ferhelpen by de gesachhawwer op {at} is te let; dat koe oant en mei {last}.",
    ),
}
