"""Registration of appellations: the request, its papers and the grounds for refusal."""

from kieslijst.law.wording.entry import Words
from kieslijst.law.wording.nl import register

ENTRIES: dict[str, Words] = {
    "group_is_an_association_with_full_legal_capacity": Words(
        "Geen vereniging met notariële akte",
        "Richt eerst bij de notaris een vereniging op. Alleen een vereniging met een notariële akte kan een aanduiding laten registreren.",
        "De groepering is geen vereniging met volledige rechtsbevoegdheid.",
    ),
    "group_for_a_water_board_is_an_association_or_a_foundation": Words(
        "Geen vereniging of stichting",
        "Richt eerst bij de notaris een vereniging of een stichting op. Alleen die kunnen voor een waterschap een aanduiding laten registreren.",
        "De groepering is geen vereniging met volledige rechtsbevoegdheid en geen stichting.",
    ),
    "group_has_no_name_in_a_higher_register": Words(
        "Al geregistreerd",
        "Kijk na of dit verzoek nodig is. De groepering staat al in een hoger register als '{registered}'. Die aanduiding telt hier ook.",
        "De groepering staat al in een hoger register, onder de aanduiding '{registered}'.",
    ),
    "request_comes_in_on_time": Words(
        "Verzoek te laat",
        "Ga uit van de volgende verkiezing. Het verzoek kwam binnen op {received} en dat kon tot en met {last}.",
        "{Who} is ontvangen op {received}. De laatste dag was {last}.",
    ),
    "request_for_the_senate_comes_in_on_time": Words(
        "Verzoek te laat",
        "Ga uit van de volgende verkiezing. Het verzoek kwam binnen op {received} en dat kon voor de Eerste Kamer tot en met {last}.",
        "{Who} is ontvangen op {received}. Voor de Eerste Kamer was de laatste dag {last}.",
    ),
    "request_is_complete_on_time": Words(
        "Verzoek te laat compleet",
        "Ga uit van de volgende verkiezing. Het laatste stuk kwam binnen op {completed} en dat kon tot en met {last}.",
        "{Who} is aangevuld op {completed}. De laatste dag was {last}.",
    ),
    "registration_deposit_is_paid_in_full": Words(
        "Waarborgsom niet volledig",
        "Betaal {amount} {unit} als waarborgsom. Er is nu {paid}{currency:? *} betaald.",
        "De waarborgsom van {amount} {unit} is niet volledig betaald: er is {paid}{currency:? *} ontvangen.",
    ),
    "asked_appellation_is_not_empty": Words(
        "Aanduiding ontbreekt",
        "Vul de aanduiding in die u wilt laten registreren.",
        "In het verzoek ontbreekt de aanduiding.",
    ),
    "change_of_the_appellation_is_asked_on_time": Words(
        "Wijziging te laat",
        "Ga uit van de volgende verkiezing. Het verzoek om een andere aanduiding kwam binnen op {received} en dat kon tot en met {last}.",
        "Het verzoek om wijziging van de aanduiding is ontvangen op {received}. De laatste dag was {last}.",
        {
            "between_two_terms": (
                "Overleg met het centraal stembureau. Het verzoek kwam binnen op {received}, na {cautious}. De wet is niet duidelijk over de laatste dag.",
                "Het verzoek om wijziging is ontvangen op {received}, na {cautious}; beslis of de kortere of de langere termijn geldt.",
            )
        },
    ),
    "copy_of_the_deed_goes_with_the_request": Words(
        "Akte ontbreekt",
        "Voeg een kopie toe van de notariële akte met de statuten.",
        "Bij het verzoek ontbreekt een afschrift van de notariële akte met de statuten.",
    ),
    "proof_of_payment_goes_with_the_request": Words(
        "Bewijs van betaling ontbreekt",
        "Voeg een bewijs toe dat de waarborgsom is betaald.",
        "Bij het verzoek ontbreekt het bewijs van betaling van de waarborgsom.",
    ),
    "agent_and_deputy_are_named": Words(
        "Gemachtigde of plaatsvervanger ontbreekt",
        "Wijs een gemachtigde en een plaatsvervanger aan. Er {missing:ontbreekt er een|ontbreken er twee}.",
        "In de verklaring {missing:ontbreekt de gemachtigde of de plaatsvervanger|ontbreken de gemachtigde en de plaatsvervanger}.",
    ),
    "agent_and_deputy_are_two_people": Words(
        "Gemachtigde en plaatsvervanger gelijk",
        "Kies als plaatsvervanger iemand anders dan de gemachtigde.",
        "De gemachtigde en de plaatsvervanger zijn dezelfde persoon.",
    ),
    "certified_extract_goes_with_the_request_on_the_islands": Words(
        "Uittreksel ontbreekt",
        "Voeg een gewaarmerkt uittreksel uit het handelsregister toe. Dat is op de eilanden nodig.",
        "Bij het verzoek ontbreekt een gewaarmerkt uittreksel uit het handelsregister.",
    ),
    "request_is_signed_by_the_competent_board": Words(
        "Niet door het bestuur ondertekend",
        "Laat de bestuursleden ondertekenen die dat volgens de statuten mogen. Het handelsregister laat zien wie dat zijn.",
        "Het verzoek is niet ondertekend door wie daartoe volgens de statuten bevoegd is.",
    ),
    "request_is_made_on_the_model": Words(
        "Niet op het model",
        "Vul het vastgestelde formulier in en onderteken dat.",
        "Het verzoek is niet schriftelijk gedaan op het vastgestelde model.",
    ),
    "asked_appellation_is_not_against_public_order": Words(
        "Strijdig met de openbare orde",
        "Kies een andere aanduiding. '{appellation}' is strijdig met de openbare orde.",
        "De aanduiding '{appellation}' is strijdig met de openbare orde.",
    ),
    "asked_appellation_is_unlike_those_in_the_own_register": Words(
        "Lijkt op een andere aanduiding",
        "Kies een andere aanduiding. '{appellation}' is gelijk aan '{other}', de naam van een andere groepering.",
        "De aanduiding '{appellation}' is gelijk aan '{other}', die eerder is geregistreerd of aangevraagd.",
        {
            "alike": (
                "Vergelijk '{appellation}' met deze namen van anderen: {alike}. Kunnen kiezers zich vergissen? Kies dan een andere aanduiding.",
                "Beoordeel of de aanduiding '{appellation}' zo lijkt op de volgende dat verwarring te vrezen is: {alike}.",
            ),
            "register_unknown": (
                "Kijk na welke aanduidingen al geregistreerd zijn. Wij kennen het register niet.",
                "De geregistreerde aanduidingen zijn niet bekend; vergelijk '{appellation}' met het register.",
            ),
        },
    ),
    "asked_appellation_is_unlike_those_in_higher_registers": Words(
        "Lijkt op een naam in een hoger register",
        "Kies een andere aanduiding. '{appellation}' is gelijk aan '{other}' in een hoger register.",
        "De aanduiding '{appellation}' is gelijk aan '{other}', die in een hoger register staat.",
        {
            "alike": (
                "Vergelijk '{appellation}' met deze namen in een hoger register: {alike}. Kunnen kiezers zich vergissen? Kies dan een andere aanduiding.",
                "Beoordeel of de aanduiding '{appellation}' zo lijkt op de volgende in een hoger register dat verwarring te vrezen is: {alike}.",
            )
        },
    ),
    "asked_appellation_is_unlike_those_asked_earlier_for_the_house": Words(
        "Lijkt op een eerder verzoek voor de Tweede Kamer",
        "Kies een andere aanduiding. Voor de Tweede Kamer is eerder '{other}' gevraagd en '{appellation}' is daaraan gelijk.",
        "De aanduiding '{appellation}' is gelijk aan '{other}', die eerder voor de Tweede Kamer is gevraagd.",
        {
            "alike": (
                "Vergelijk '{appellation}' met deze namen die eerder voor de Tweede Kamer zijn gevraagd: {alike}.",
                "Beoordeel of de aanduiding '{appellation}' zo lijkt op de volgende, eerder gevraagd voor de Tweede Kamer, dat verwarring te vrezen is: {alike}.",
            )
        },
    ),
    "asked_appellation_is_not_misleading": Words(
        "Misleidend",
        "Kies een andere aanduiding. '{appellation}' is misleidend voor kiezers.",
        "De aanduiding '{appellation}' is misleidend voor de kiezers.",
        {
            "leans_on_a_known_name": (
                "Kijk na of '{appellation}' niet doet denken aan een band met '{known}'.",
                "Beoordeel of de aanduiding '{appellation}' ten onrechte een band suggereert met '{known}'.",
            )
        },
    ),
    "asked_appellation_is_short_enough": Words(
        "Aanduiding te lang",
        "Maak de aanduiding korter. Er staan {length} letters en cijfers in en het mogen er {maximum} zijn.",
        "De aanduiding heeft {length} letters en cijfers, meer dan {maximum}.",
    ),
    "asked_appellation_is_short_enough_with_punctuation": Words(
        "Aanduiding te lang met leestekens",
        "Maak de aanduiding liever korter. Met leestekens zijn het {length} tekens en het mogen er {maximum} zijn.",
        "De aanduiding heeft met leestekens {length} tekens, meer dan {maximum}.",
    ),
    "asked_appellation_is_unlike_those_of_banned_bodies": Words(
        "Lijkt op een verboden organisatie",
        "Kies een andere aanduiding. '{appellation}' is gelijk aan '{other}', de naam van een verboden organisatie.",
        "De aanduiding '{appellation}' is gelijk aan die van een verboden en ontbonden rechtspersoon: '{other}'.",
        {
            "alike": (
                "Vergelijk '{appellation}' met deze verboden organisaties: {alike}.",
                "Beoordeel of de aanduiding '{appellation}' in hoofdzaak gelijk is aan die van een verboden en ontbonden rechtspersoon: {alike}.",
            )
        },
    ),
    "no_other_request_of_that_day_is_for_a_like_appellation": Words(
        "Twee verzoeken op een dag",
        "Kies een andere aanduiding. Op dezelfde dag is ook '{other}' gevraagd en dat is gelijk aan '{appellation}'. Dan worden beide geweigerd.",
        "Op dezelfde dag is een verzoek ingekomen voor '{other}', gelijk aan '{appellation}'.",
        {
            "alike": (
                "Vergelijk '{appellation}' met deze namen van dezelfde dag: {alike}.",
                "Beoordeel of de aanduiding '{appellation}' in hoofdzaak gelijk is aan een die op dezelfde dag is gevraagd: {alike}.",
            )
        },
    ),
    "asked_appellation_is_made_of_letters_and_functional_signs": Words(
        "Teken dat niet mag",
        "Haal '{sign}' weg uit de aanduiding. Er mogen letters, cijfers en leestekens in, maar geen plaatjes of bijzondere lettertypes.",
        "De aanduiding bevat een teken dat geen letter, cijfer of functioneel teken is: '{sign}'.",
        {
            "no_letter": (
                "Kijk na of '{appellation}' als naam volstaat. Een aanduiding bestaat uit letters, eventueel met cijfers.",
                "Beoordeel of '{appellation}', zonder letters, als aanduiding volstaat.",
            ),
            "sign_may_serve_no_end": (
                "Kijk na of '{sign}' nodig is in de aanduiding. Een teken mag alleen als het bij de rest hoort.",
                "Beoordeel of het teken '{sign}' in de aanduiding functioneel is.",
            ),
        },
    ),
    **register.ENTRIES,
}
