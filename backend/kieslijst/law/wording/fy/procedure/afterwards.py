"""Publication, courts, the islands, Europe, and what follows the result."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
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
