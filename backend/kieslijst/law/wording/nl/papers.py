"""Consent, identity, authorised persons and what only the European Parliament asks."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "citizen_service_number_is_given_or_there_is_none": Words(
        "BSN ontbreekt",
        "Vul het BSN in van {who}, of geef aan dat deze persoon geen BSN heeft.",
        "Op de instemmingsverklaring van {who} ontbreekt het burgerservicenummer.",
    ),
    "citizen_service_number_belongs_to_one_person": Words(
        "Hetzelfde BSN twee keer",
        "Kijk het BSN van {who} na. Het hoort ook bij {other}. Gaat het om dezelfde persoon?",
        "{Who} en {other} hebben hetzelfde burgerservicenummer.",
    ),
    "candidate_consents_to_stand_on_this_list": Words(
        "Instemming ontbreekt",
        "Laat {who} de instemmingsverklaring (H 9) voor deze lijst ondertekenen.",
        "De instemmingsverklaring van {who} ontbreekt.",
    ),
    "declaration_of_consent_shows_the_list_as_it_is": Words(
        "Instemming bij een andere lijst",
        "Laat {who} opnieuw tekenen. De namen of de volgorde op de H 9 zijn anders dan op de lijst.",
        "De lijst op de instemmingsverklaring van {who} is anders dan de ingeleverde lijst.",
    ),
    "declaration_of_consent_is_signed_by_hand": Words(
        "Handtekening op de H 9",
        "Laat {who} de H 9 met de hand en met de volledige handtekening ondertekenen, zoals op het identiteitsbewijs.",
        "De instemmingsverklaring van {who} is niet geldig ondertekend.",
    ),
    "declaration_of_consent_has_a_plausible_date": Words(
        "Datum op de H 9",
        "Kijk op de H 9 van {who} de datum van ondertekening na{date:?: *}.",
        "Op de instemmingsverklaring van {who} ontbreekt een aannemelijke datum{date:? (*)}.",
    ),
    "candidate_without_authorised_person_gives_an_address": Words(
        "Adres niet volledig",
        "Vul het hele adres in van {who}. Daar gaat de brief over de benoeming heen.",
        "Op de instemmingsverklaring van {who} is het adres niet volledig.",
    ),
    "dutch_address_of_the_candidate_exists": Words(
        "Adres niet bekend",
        "Kijk het adres van {who} na. Wij kennen dit adres niet. Klopt het toch? Dan kunt u verder.",
        "Het adres van {who} komt niet voor in de basisregistratie adressen.",
    ),
    "consent_is_not_withdrawn_after_handing_in": Words(
        "Instemming ingetrokken",
        "Vertel {who} dat intrekken na het inleveren niet meer kan. De brief van {date} heeft geen gevolg.",
        "De intrekking van de instemming door {who} op {date} heeft geen gevolg.",
    ),
    "candidate_not_sitting_adds_a_copy_of_an_identity_document": Words(
        "Kopie identiteitsbewijs ontbreekt",
        "Voeg een kopie van een geldig identiteitsbewijs toe van {who}.",
        "De kopie van het identiteitsbewijs van {who} ontbreekt.",
        {
            "sitting_unknown": (
                "Voeg een kopie van een geldig identiteitsbewijs toe van {who}, tenzij deze persoon nu al lid is.",
                "De kopie van het identiteitsbewijs van {who} ontbreekt; een zittend lid heeft die niet nodig.",
            )
        },
    ),
    "candidate_outside_the_european_part_has_an_authorised_person": Words(
        "Gemachtigde van de kandidaat ontbreekt",
        "Vul de gemachtigde in van {who}. Deze kandidaat woont buiten het Europese deel van Nederland: {place}.",
        "{Who} woont buiten het Europese deel van Nederland ({place}) en heeft geen gemachtigde aangewezen.",
        {
            "unknown": (
                "Kijk na of {who} een gemachtigde heeft aangewezen. Deze kandidaat woont buiten het Europese deel van "
                "Nederland: {place}.",
                "{Who} woont buiten het Europese deel van Nederland ({place}); een gemachtigde is nodig.",
            )
        },
    ),
    "authorised_person_lives_in_the_european_part": Words(
        "Gemachtigde woont niet in Nederland",
        "Kies een gemachtigde van {who} die in het Europese deel van Nederland woont. Deze woont in {place}.",
        "De gemachtigde van {who} woont buiten het Europese deel van Nederland ({place}).",
    ),
    "authorised_person_is_fully_named": Words(
        "Gegevens van de gemachtigde niet volledig",
        "Vul naam, voorletters, woonplaats en adres in van de gemachtigde van {who}.",
        "De gegevens van de gemachtigde van {who} zijn niet volledig.",
    ),
    "candidate_names_the_same_authorised_person_on_all_lists": Words(
        "Verschillende gemachtigden",
        "Kies voor {who} op elke lijst dezelfde gemachtigde. Nu zijn het er {count}.",
        "{Who} heeft op de lijsten {count} verschillende gemachtigden aangewezen.",
    ),
    "revocation_names_a_new_person_or_an_address": Words(
        "Intrekking zonder adres",
        "Laat {who} in de brief een nieuwe gemachtigde of een adres noemen.",
        "{Who} heeft de machtiging ingetrokken zonder een nieuwe gemachtigde of een adres te noemen.",
    ),
    "voluntary_authorised_person_is_allowed_here": Words(
        "Gemachtigde heeft hier geen gevolg",
        "Haal de gemachtigde van {who} weg. Deze kandidaat woont in het Europese deel van Nederland. Bij deze verkiezing heeft "
        "een gemachtigde dan geen gevolg.",
        "{Who} heeft een gemachtigde aangewezen, wat bij deze verkiezing geen gevolg heeft.",
    ),
    "voluntary_authorised_person_meets_the_same_demands": Words(
        "Gemachtigde niet in orde",
        "Kijk de gemachtigde van {who} na. Die woont in het Europese deel van Nederland, is volledig ingevuld en is op alle "
        "lijsten dezelfde.",
        "De gemachtigde die {who} uit eigen wil heeft aangewezen, is niet in orde.",
    ),
    "candidate_off_the_island_has_an_authorised_person": Words(
        "Gemachtigde van de kandidaat ontbreekt",
        "Vul de gemachtigde in van {who}. Deze kandidaat woont niet op het eiland.",
        "{Who} woont niet op het eiland en heeft geen gemachtigde aangewezen.",
        {
            "unknown": (
                "Kijk na of {who} een gemachtigde heeft aangewezen. Deze kandidaat woont niet op het eiland.",
                "{Who} woont niet op het eiland; een gemachtigde is nodig.",
            )
        },
    ),
    "authorised_person_lives_on_the_island": Words(
        "Gemachtigde woont niet op het eiland",
        "Kies een gemachtigde van {who} die op het eiland woont. Deze woont in {place}.",
        "De gemachtigde van {who} woont niet op het eiland ({place}).",
    ),
    "candidate_can_be_told_of_the_appointment": Words(
        "Geen gemachtigde en geen digitaal bericht",
        "Vul een gemachtigde in van {who}, of geef aan dat deze kandidaat digitaal bericht wil krijgen.",
        "{Who} heeft geen gemachtigde aangewezen en niet ingestemd met digitaal bericht.",
    ),
    "candidate_declares_not_to_stand_in_another_member_state": Words(
        "Verklaring van geen tweede kandidaatstelling",
        "Voeg de verklaring toe dat {who} in geen andere lidstaat kandidaat is.",
        "De verklaring van {who} in geen andere lidstaat kandidaat te zijn, ontbreekt.",
    ),
    "declaration_from_inside_the_european_part_is_on_paper": Words(
        "Verklaring alleen digitaal",
        "Laat {who} de verklaring op papier ondertekenen. Digitaal kan alleen vanuit het buitenland.",
        "De verklaring van {who}, die in het Europese deel van Nederland woont, is alleen digitaal ontvangen.",
    ),
    "citizen_of_another_member_state_declares_not_to_be_excluded": Words(
        "Verklaring van niet-uitsluiting ontbreekt",
        "Voeg de verklaring toe dat {who} in het eigen land niet is uitgesloten van het recht gekozen te worden.",
        "De verklaring van {who} niet te zijn uitgesloten in de lidstaat van herkomst, ontbreekt.",
        {
            "declaration_unknown": (
                "Kijk na of er een verklaring is dat {who} in het eigen land niet is uitgesloten.",
                "{Who} is onderdaan van een andere lidstaat; een verklaring van niet-uitsluiting is nodig.",
            )
        },
    ),
    "home_state_did_not_report_the_candidate_excluded": Words(
        "Uitgesloten in eigen land",
        "Overleg met {who}. Het eigen land meldde op {report} dat deze persoon is uitgesloten.",
        "De lidstaat van herkomst meldde op {report} dat {who} is uitgesloten van het recht gekozen te worden.",
        {
            "hearing_unknown": (
                "Het eigen land van {who} meldde op {report} een uitsluiting. Kijk na of dat voor de zitting was.",
                "De lidstaat van herkomst meldde op {report} dat {who} is uitgesloten; het begin van de zitting is niet bekend.",
            )
        },
    ),
    "refusal_for_a_candidate_keeps_an_order_set_before_the_vote": Words(
        "Volgorde te laat bepaald",
        "Gebruik de gemachtigde van {who} niet voor deze volgorde. Die is bepaald op {date}. Dat moest voor de stemming van {day}.",
        "De gemachtigde van {who} kan niet weigeren voor een volgorde van {date}; die moest er zijn voor de stemming van {day}.",
    ),
    "refusal_does_not_pass_over_a_candidate_with_many_votes": Words(
        "Kandidaat met veel stemmen",
        "Laat {who} zelf beslissen over de benoeming. Deze kandidaat kreeg {votes} {votes:stem|stemmen}. Dan mag de gemachtigde niet weigeren voor de eerste vergadering.",
        "De gemachtigde van {who} kan niet weigeren: met {votes} {votes:stem|stemmen} is de voorkeurdrempel gehaald.",
    ),
}
