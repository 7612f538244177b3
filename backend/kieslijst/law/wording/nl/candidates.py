"""Candidates: name, birth date, place and the number of lists."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "candidate_has_a_surname": Words(
        "Achternaam ontbreekt",
        "Vul de achternaam in van {who}. Zonder achternaam kan deze persoon niet op de lijst.",
        "Bij {who} ontbreekt de achternaam.",
    ),
    "candidate_has_initials": Words(
        "Voorletters ontbreken",
        "Vul de voorletters in van {who}, bijvoorbeeld S.J.",
        "Bij {who} ontbreken de voorletters.",
    ),
    "candidate_has_a_birth_date": Words(
        "Geboortedatum ontbreekt",
        "Vul de geboortedatum in van {who}.",
        "Bij {who} ontbreekt de geboortedatum.",
    ),
    "birth_date_is_not_unusually_long_ago": Words(
        "Geboortejaar lang geleden",
        "Kijk de geboortedatum van {who} na: {born}. Deze kandidaat zou {age} jaar of ouder zijn.",
        "De geboortedatum van {who} is {born}: {age} jaar of langer geleden.",
    ),
    "double_surname_is_joined_by_a_hyphen": Words(
        "Dubbele naam zonder streepje",
        "Schrijf de twee achternamen van {who} met een streepje ertussen. Nu staat er {surname}.",
        "De achternaam van {who} ({surname}) is niet een van de vier toegestane vormen met een koppelteken.",
    ),
    "gender_is_absent_or_one_of_the_two_signs": Words(
        "Geslacht anders dan (m) of (v)",
        "Kies (m), (v) of niets bij {who}. Nu staat er '{sign}', en dat kan niet op de lijst.",
        "Bij {who} staat de aanduiding '{sign}', die niet (m) of (v) is.",
    ),
    "no_call_name_stands_among_the_initials": Words(
        "Roepnaam bij de voorletters",
        "Zet '{name}' in het vak Roepnaam bij {who}. In het vak Voorletters staan alleen voorletters.",
        "Bij {who} staat '{name}' op de plaats van de voorletters.",
    ),
    "nothing_but_a_usual_abbreviation_follows_the_name": Words(
        "Toevoeging achter de naam",
        "Haal '{word}' weg bij {who}. Achter de naam mag alleen sr., jr. of een afgekorte vadersnaam staan.",
        "Achter de naam van {who} staat '{word}', wat geen gebruikelijke afkorting is.",
    ),
    "no_academic_title_stands_with_the_name": Words(
        "Titel bij de naam",
        "Haal '{title}' weg bij {who}. Op de lijst staan alleen voorletters en namen. Een adellijke titel schrijft u voluit.",
        "Bij de naam van {who} staat de titel '{title}'.",
    ),
    "no_party_name_stands_behind_the_name": Words(
        "Partijnaam bij de kandidaat",
        "Haal '{word}' weg bij {who}. Op de lijst staat geen partijnaam bij een kandidaat.",
        "Bij de naam van {who} staat '{word}', de naam van een groepering.",
        {
            "brackets": (
                "Kijk na of '{word}' bij de naam van {who} hoort. Een partijnaam mag er niet staan.",
                "Bij de naam van {who} staat '{word}' tussen haakjes.",
            )
        },
    ),
    "every_initial_is_followed_by_a_full_stop": Words(
        "Punt achter een voorletter",
        "Zet een punt achter elke voorletter van {who}. Nu staat er {initials}.",
        "Bij {who} staat niet achter elke voorletter een punt ({initials}).",
    ),
    "every_first_name_has_one_letter": Words(
        "Twee letters voor een voornaam",
        "Schrijf {letter} en niet {found} bij {who}. Voor elke voornaam staat een letter.",
        "Bij {who} staat {found}, meer dan een letter voor een voornaam.",
    ),
    "hyphenated_first_name_has_one_letter": Words(
        "Voornaam met streepje",
        "Kijk de voorletters van {who} na. '{name}' telt als een voornaam, maar er staat {initials}.",
        "De voorletters van {who} ({initials}) passen niet bij de voornaam {name}.",
        {
            "from_call_name": (
                "Kijk de voorletters van {who} na. Is '{name}' een voornaam met een streepje? Dan hoort er een letter bij. Nu "
                "staat er {initials}.",
                "De voorletters van {who} ({initials}) tellen mogelijk een voornaam met streepje ({name}) als twee.",
            )
        },
    ),
    "candidate_is_named_as_in_the_population_register": Words(
        "Anders dan in de basisregistratie",
        "Kijk de naam, de voorletters, de geboortedatum en de woonplaats van {who} na. Zij zijn anders dan in de "
        "basisregistratie personen.",
        "De gegevens van {who} zijn anders dan in de basisregistratie personen.",
    ),
    "prefix_is_in_lower_case_unless_registered_otherwise": Words(
        "Hoofdletter in het voorvoegsel",
        "Schrijf '{prefix}' met kleine letters bij {who}.",
        "Het voorvoegsel '{prefix}' van {who} is anders dan in de basisregistratie personen.",
        {
            "register_unknown": (
                "Kijk na of het voorvoegsel '{prefix}' van {who} zo in het paspoort staat. Meestal heeft het kleine letters.",
                "Het voorvoegsel '{prefix}' van {who} heeft een hoofdletter.",
            )
        },
    ),
    "prefix_stands_in_its_own_field": Words(
        "Voorvoegsel in de achternaam",
        "Zet het voorvoegsel van {who} in het vak Voorvoegsel.",
        "Bij {who} staat het voorvoegsel in de achternaam.",
        {
            "may_be_surname": (
                "Kijk na of '{prefix}' van {who} in het vak Voorvoegsel hoort. Nu begint de achternaam ermee: {surname}.",
                "De achternaam van {who} ({surname}) begint met '{prefix}'.",
            )
        },
    ),
    "prefix_is_one_that_names_have": Words(
        "Ongewoon voorvoegsel",
        "Kijk het voorvoegsel van {who} na.",
        "Het voorvoegsel van {who} komt niet vaak voor.",
        {
            "unusual": (
                "Kijk het voorvoegsel '{prefix}' van {who} na. Wij kennen het niet. Klopt het? Dan kunt u verder.",
                "Het voorvoegsel '{prefix}' van {who} komt niet voor in de gebruikelijke lijst.",
            )
        },
    ),
    "candidate_has_a_place_of_residence": Words(
        "Woonplaats ontbreekt",
        "Vul de woonplaats in van {who}.",
        "Bij {who} ontbreekt de woonplaats.",
    ),
    "country_of_residence_is_given": Words(
        "Land ontbreekt",
        "Vul het land in waar {who} woont.",
        "Bij {who} ontbreekt het land van de woonplaats.",
    ),
    "foreign_place_goes_with_a_country_code": Words(
        "Landcode",
        "Schrijf het land van {who} als code van twee letters, bijvoorbeeld BE. Nu staat er {country}.",
        "Bij {who} staat het land ({country}) niet als code van twee letters.",
    ),
    "dutch_place_of_residence_exists": Words(
        "Woonplaats niet bekend",
        "Kijk de woonplaats {place} van {who} na. Wij kennen deze plaats niet. Klopt hij toch? Dan kunt u verder.",
        "De woonplaats {place} van {who} komt niet voor in de basisregistratie adressen.",
    ),
    "candidate_comes_of_age_during_the_term": Words(
        "Te jong",
        "{Who} is te jong om in deze periode lid te worden. Geboren: {born}. De laatste dag die kan, is {latest}.",
        "{Who}, geboren op {born}, bereikt de vereiste leeftijd niet tijdens de zittingsperiode.",
        {
            "borderline": (
                "Overleg met het centraal stembureau over {who}. Deze kandidaat wordt meerderjarig op de dag waarop de periode "
                "eindigt. Geboren: {born}.",
                "{Who}, geboren op {born}, bereikt de vereiste leeftijd op de dag waarop de zittingsperiode eindigt.",
            ),
            "partly_known": (
                "Kijk de leeftijd van {who} na. De geboortedatum is niet helemaal bekend: {born}. De laatste dag die kan, is "
                "{latest}.",
                "Van {who} is de geboortedatum niet volledig bekend ({born}); de laatste dag die kan, is {latest}.",
            ),
            "end_of_term_unknown": (
                "Kijk de leeftijd van {who} na. Geboren: {born}. Wij weten niet wanneer de periode eindigt.",
                "Of {who}, geboren op {born}, tijdens de zittingsperiode de vereiste leeftijd bereikt, staat niet vast.",
            ),
        },
    ),
    "candidate_stands_on_one_list_per_district": Words(
        "Op meer dan een lijst",
        "Laat {who} op een lijst staan{district:? in kieskring *}. Nu staat deze persoon op {lists} lijsten, en dan wordt hij "
        "of zij van elke lijst geschrapt.",
        "{Who} staat{district:? in kieskring *} op {lists} lijsten.",
        {
            "namesake": (
                "Kijk na of {who} dezelfde is als iemand op een andere lijst{district:? in kieskring *}. Naam en geboortedatum "
                "of woonplaats zijn gelijk.",
                "{Who} heeft{district:? in kieskring *} dezelfde naam en geboortedatum of woonplaats als iemand op een andere "
                "lijst.",
            )
        },
    ),
    "candidate_stands_once_on_the_list": Words(
        "Twee keer op de lijst",
        "Haal {who} weg. Deze persoon staat ook op plaats {other}.",
        "{Who} staat ook op plaats {other} van dezelfde lijst.",
        {
            "namesake": (
                "Kijk na of {who} dezelfde is als kandidaat {other}. Naam en geboortedatum of woonplaats zijn gelijk.",
                "{Who} heeft dezelfde naam en geboortedatum of woonplaats als kandidaat {other}.",
            )
        },
    ),
    "no_death_certificate_of_the_candidate_came_in": Words(
        "Overleden",
        "Haal {who} van de lijst. Er is een akte van overlijden ingeleverd.",
        "Van {who} is een akte van overlijden overgelegd.",
    ),
    "candidate_from_outside_declares_to_settle": Words(
        "Verklaring van vestiging ontbreekt",
        "Voeg een verklaring van voorgenomen vestiging toe van {who}. Deze kandidaat woont ergens anders{place:?: *}.",
        "{Who} woont buiten het gebied{place:? (*)} en de verklaring van voorgenomen vestiging ontbreekt.",
        {
            "declaration_unknown": (
                "Kijk na of er een verklaring van voorgenomen vestiging is van {who}. Deze kandidaat woont ergens "
                "anders{place:?: *}.",
                "{Who} woont buiten het gebied{place:? (*)}; een verklaring van voorgenomen vestiging is nodig.",
            )
        },
    ),
    "candidate_declares_to_settle_for_one_body_of_a_kind": Words(
        "Twee verklaringen van vestiging",
        "Overleg met {who}. Deze persoon verklaarde ook te gaan wonen in het gebied van {body}. Dan wordt hij of zij op beide "
        "plaatsen geschrapt.",
        "Van {who} is ook een verklaring van voorgenomen vestiging overgelegd voor {body}.",
        {
            "declaration_unknown": (
                "Vraag {who} waar de verklaringen van vestiging voor zijn. Er is er een voor {body}. Is er hier ook een, dan wordt deze persoon op beide plaatsen geschrapt.",
                "Van {who} is een verklaring van voorgenomen vestiging overgelegd voor {body}; niet bekend is of er hier ook een is.",
            )
        },
    ),
    "candidate_in_the_netherlands_declares_to_move_abroad": Words(
        "Verklaring van vertrek ontbreekt",
        "Voeg een verklaring toe dat {who} buiten Nederland gaat wonen. Deze kandidaat woont in Nederland.",
        "{Who} woont in Nederland en de verklaring om buiten Nederland te gaan wonen ontbreekt.",
        {
            "declaration_unknown": (
                "Kijk na of er een verklaring is dat {who} buiten Nederland gaat wonen. Deze kandidaat woont in Nederland.",
                "{Who} woont in Nederland; een verklaring om buiten Nederland te gaan wonen is nodig.",
            )
        },
    ),
}
