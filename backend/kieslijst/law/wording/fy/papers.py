"""Consent, identity, authorised persons and what only the European Parliament asks (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "citizen_service_number_is_given_or_there_is_none": Words(
        "BSN ûntbrekt",
        "Folje it BSN yn fan {who}, of jou oan dat dizze persoan gjin BSN hat.",
        "Op de ynstimmingsferklearring fan {who} ûntbrekt it boargerservicenûmer.",
    ),
    "citizen_service_number_belongs_to_one_person": Words(
        "Itselde BSN twa kear",
        "Sjoch it BSN fan {who} nei. It heart ek by {other}. Giet it om deselde persoan?",
        "{Who} en {other} hawwe itselde boargerservicenûmer.",
    ),
    "candidate_consents_to_stand_on_this_list": Words(
        "Ynstimming ûntbrekt",
        "Lit {who} de ynstimmingsferklearring (H 9) foar dizze list ûndertekenje.",
        "De ynstimmingsferklearring fan {who} ûntbrekt.",
    ),
    "declaration_of_consent_shows_the_list_as_it_is": Words(
        "Ynstimming by in oare list",
        "Lit {who} op 'e nij tekenje. De nammen of de folchoarder op de H 9 binne oars as op 'e list.",
        "De list op de ynstimmingsferklearring fan {who} is oars as de ynlevere list.",
    ),
    "declaration_of_consent_is_signed_by_hand": Words(
        "Hantekening op de H 9",
        "Lit {who} de H 9 mei de hân en mei de folsleine hantekening ûndertekenje, lykas op it identiteitsbewiis.",
        "De ynstimmingsferklearring fan {who} is net jildich ûndertekene.",
    ),
    "declaration_of_consent_has_a_plausible_date": Words(
        "Datum op de H 9",
        "Sjoch op de H 9 fan {who} de datum fan ûndertekening nei{date:?: *}.",
        "Op de ynstimmingsferklearring fan {who} ûntbrekt in oannimlike datum{date:? (*)}.",
    ),
    "candidate_without_authorised_person_gives_an_address": Words(
        "Adres net folslein",
        "Folje it hiele adres yn fan {who}. Dêr giet de brief oer de beneaming hinne.",
        "Op de ynstimmingsferklearring fan {who} is it adres net folslein.",
    ),
    "dutch_address_of_the_candidate_exists": Words(
        "Adres net bekend",
        "Sjoch it adres fan {who} nei. Wy kenne dit adres net. Is it dochs goed? Dan kinne jo fierder.",
        "It adres fan {who} stiet net yn de basisregistraasje adressen.",
    ),
    "consent_is_not_withdrawn_after_handing_in": Words(
        "Ynstimming ynlutsen",
        "Fertel {who} dat ynlûke nei it ynleverjen net mear kin. De brief fan {date} hat gjin gefolch.",
        "It ynlûken fan de ynstimming troch {who} op {date} hat gjin gefolch.",
    ),
    "candidate_not_sitting_adds_a_copy_of_an_identity_document": Words(
        "Kopy identiteitsbewiis ûntbrekt",
        "Foegje in kopy fan in jildich identiteitsbewiis ta fan {who}.",
        "De kopy fan it identiteitsbewiis fan {who} ûntbrekt.",
        {
            "sitting_unknown": (
                "Foegje in kopy fan in jildich identiteitsbewiis ta fan {who}, útsein as dizze persoan no al lid is.",
                "De kopy fan it identiteitsbewiis fan {who} ûntbrekt; in sittend lid hat dy net nedich.",
            )
        },
    ),
    "candidate_outside_the_european_part_has_an_authorised_person": Words(
        "Lêsthawwer fan de kandidaat ûntbrekt",
        "Folje de lêsthawwer yn fan {who}. Dizze kandidaat wennet bûten it Europeeske diel fan Nederlân: {place}.",
        "{Who} wennet bûten it Europeeske diel fan Nederlân ({place}) en hat gjin lêsthawwer oanwiisd.",
        {
            "unknown": (
                "Sjoch nei oft {who} in lêsthawwer oanwiisd hat. Dizze kandidaat wennet bûten it Europeeske diel fan Nederlân: "
                "{place}.",
                "{Who} wennet bûten it Europeeske diel fan Nederlân ({place}); in lêsthawwer is nedich.",
            )
        },
    ),
    "authorised_person_lives_in_the_european_part": Words(
        "Lêsthawwer wennet net yn Nederlân",
        "Kies in lêsthawwer fan {who} dy't yn it Europeeske diel fan Nederlân wennet. Dizze wennet yn {place}.",
        "De lêsthawwer fan {who} wennet bûten it Europeeske diel fan Nederlân ({place}).",
    ),
    "authorised_person_is_fully_named": Words(
        "Gegevens fan de lêsthawwer net folslein",
        "Folje namme, foarletters, wenplak en adres yn fan de lêsthawwer fan {who}.",
        "De gegevens fan de lêsthawwer fan {who} binne net folslein.",
    ),
    "candidate_names_the_same_authorised_person_on_all_lists": Words(
        "Ferskillende lêsthawwers",
        "Kies foar {who} op elke list deselde lêsthawwer. No binne it der {count}.",
        "{Who} hat op de listen {count} ferskillende lêsthawwers oanwiisd.",
    ),
    "revocation_names_a_new_person_or_an_address": Words(
        "Ynlûking sûnder adres",
        "Lit {who} yn de brief in nije lêsthawwer of in adres neame.",
        "{Who} hat de machtiging ynlutsen sûnder in nije lêsthawwer of in adres te neamen.",
    ),
    "voluntary_authorised_person_is_allowed_here": Words(
        "Lêsthawwer hat hjir gjin gefolch",
        "Helje de lêsthawwer fan {who} wei. Dizze kandidaat wennet yn it Europeeske diel fan Nederlân. By dizze ferkiezing hat in "
        "lêsthawwer dan gjin gefolch.",
        "{Who} hat in lêsthawwer oanwiisd, wat by dizze ferkiezing gjin gefolch hat.",
    ),
    "voluntary_authorised_person_meets_the_same_demands": Words(
        "Lêsthawwer net yn oarder",
        "Sjoch de lêsthawwer fan {who} nei. Dy wennet yn it Europeeske diel fan Nederlân, is folslein ynfolle en is op alle "
        "listen deselde.",
        "De lêsthawwer dy't {who} út eigen wil oanwiisd hat, is net yn oarder.",
    ),
    "candidate_off_the_island_has_an_authorised_person": Words(
        "Lêsthawwer fan de kandidaat ûntbrekt",
        "Folje de lêsthawwer yn fan {who}. Dizze kandidaat wennet net op it eilân.",
        "{Who} wennet net op it eilân en hat gjin lêsthawwer oanwiisd.",
        {
            "unknown": (
                "Sjoch nei oft {who} in lêsthawwer oanwiisd hat. Dizze kandidaat wennet net op it eilân.",
                "{Who} wennet net op it eilân; in lêsthawwer is nedich.",
            )
        },
    ),
    "authorised_person_lives_on_the_island": Words(
        "Lêsthawwer wennet net op it eilân",
        "Kies in lêsthawwer fan {who} dy't op it eilân wennet. Dizze wennet yn {place}.",
        "De lêsthawwer fan {who} wennet net op it eilân ({place}).",
    ),
    "candidate_can_be_told_of_the_appointment": Words(
        "Gjin lêsthawwer en gjin digitaal berjocht",
        "Folje in lêsthawwer yn fan {who}, of jou oan dat dizze kandidaat digitaal berjocht krije wol.",
        "{Who} hat gjin lêsthawwer oanwiisd en net ynstimd mei digitaal berjocht.",
    ),
    "candidate_declares_not_to_stand_in_another_member_state": Words(
        "Ferklearring fan gjin twadde kandidaatstelling",
        "Foegje de ferklearring ta dat {who} yn gjin oare lidsteat kandidaat is.",
        "De ferklearring fan {who} yn gjin oare lidsteat kandidaat te wêzen, ûntbrekt.",
    ),
    "declaration_from_inside_the_european_part_is_on_paper": Words(
        "Ferklearring allinnich digitaal",
        "Lit {who} de ferklearring op papier ûndertekenje. Digitaal kin allinnich út it bûtenlân wei.",
        "De ferklearring fan {who}, dy't yn it Europeeske diel fan Nederlân wennet, is allinnich digitaal ûntfongen.",
    ),
    "citizen_of_another_member_state_declares_not_to_be_excluded": Words(
        "Ferklearring fan net-útsluting ûntbrekt",
        "Foegje de ferklearring ta dat {who} yn it eigen lân net útsletten is fan it rjocht keazen te wurden.",
        "De ferklearring fan {who} net útsletten te wêzen yn de lidsteat fan herkomst, ûntbrekt.",
        {
            "declaration_unknown": (
                "Sjoch nei oft der in ferklearring is dat {who} yn it eigen lân net útsletten is.",
                "{Who} is ûnderdien fan in oare lidsteat; in ferklearring fan net-útsluting is nedich.",
            )
        },
    ),
    "home_state_did_not_report_the_candidate_excluded": Words(
        "Utsletten yn eigen lân",
        "Oerlis mei {who}. It eigen lân melde op {report} dat dizze persoan útsletten is.",
        "De lidsteat fan herkomst melde op {report} dat {who} útsletten is fan it rjocht keazen te wurden.",
        {
            "hearing_unknown": (
                "It eigen lân fan {who} melde op {report} in útsluting. Sjoch nei oft dat foar de sitting wie.",
                "De lidsteat fan herkomst melde op {report} dat {who} útsletten is; it begjin fan de sitting is net bekend.",
            )
        },
    ),
    "refusal_for_a_candidate_keeps_an_order_set_before_the_vote": Words(
        "Folchoarder te let bepaald",
        "Brûk de machtige fan {who} net foar dizze folchoarder. Dy is bepaald op {date}. Dat moast foar de stimming fan {day}.",
        "De machtige fan {who} kin net wegerje foar in folchoarder fan {date}; dy moast der wêze foar de stimming fan {day}.",
    ),
    "refusal_does_not_pass_over_a_candidate_with_many_votes": Words(
        "Kandidaat mei in protte stimmen",
        "Lit {who} sels beslute oer de beneaming. Dizze kandidaat krige {votes} {votes:stim|stimmen}. Dan mei de machtige net wegerje foar de earste gearkomste.",
        "De machtige fan {who} kin net wegerje: mei {votes} {votes:stim|stimmen} is de foarkardrompel helle.",
    ),
}
