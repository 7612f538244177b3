"""Groups, appellations, exemption and the list submitter."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "group_has_a_list": Words(
        "Geen lijst",
        "Maak een lijst. Zonder lijst doet uw partij niet mee.",
        "Er is geen kandidatenlijst ingeleverd.",
    ),
    "kind_of_appellation_is_chosen": Words(
        "Soort aanduiding niet gekozen",
        "Kies wat er boven de lijst staat: een geregistreerde naam, een samengevoegde naam of niets.",
        "Er is niet opgegeven of de lijst een geregistreerde, een samengevoegde of geen aanduiding heeft.",
    ),
    "named_group_has_an_appellation": Words(
        "Aanduiding ontbreekt",
        "Vul de naam in die boven de lijst staat, of kies voor een blanco lijst.",
        "Boven de lijst staat geen aanduiding, terwijl de lijst niet als blanco lijst is opgegeven.",
    ),
    "unnamed_lists_carry_no_name_and_no_authorisation": Words(
        "Blanco lijst met naam of machtiging",
        "U koos een blanco lijst. De naam en de machtiging tellen dan niet mee. Wilt u een naam? Kies dan een andere soort.",
        "De lijst is een blanco lijst; de opgegeven aanduiding of machtiging blijft buiten beschouwing.",
    ),
    "appellation_is_in_the_register": Words(
        "Aanduiding niet geregistreerd",
        "Kijk de naam '{appellation}' na. Deze naam staat niet in het register. Na de sluiting van het register kunt u "
        "hem voor deze verkiezing niet meer registreren. Zonder registratie wordt uw lijst een blanco lijst.",
        "De aanduiding '{appellation}' is voor deze verkiezing niet geregistreerd.",
        {
            "register_unknown": (
                "Kijk na of de naam '{appellation}' voor deze verkiezing geregistreerd is. Wij hebben het register niet.",
                "Of de aanduiding '{appellation}' geregistreerd is, is niet na te gaan zonder het register.",
            )
        },
    ),
    "registered_appellation_has_an_authorisation": Words(
        "Machtiging ontbreekt",
        "Vul op het formulier H 3-1 in wie de machtiging geeft. De gemachtigde van de partij ondertekent dit formulier.",
        "De verklaring van de gemachtigde dat de aanduiding boven de lijst mag staan (H 3-1), ontbreekt.",
    ),
    "registered_appellation_has_no_second_authorisation": Words(
        "Te veel machtigingen",
        "Haal machtigingen weg tot er een over is. U hebt er {given} bij een naam van een partij.",
        "Bij de aanduiding van een groepering zijn {given} machtigingen overgelegd.",
    ),
    "authorisation_is_signed_by_the_agent_or_deputy": Words(
        "Machtiging door een ander",
        "Laat de gemachtigde van de partij of diens plaatsvervanger tekenen. Bij {count} {count:machtiging|machtigingen} "
        "tekent iemand anders.",
        "{count} {count:machtiging is|machtigingen zijn} niet ondertekend door de geregistreerde gemachtigde of diens "
        "plaatsvervanger.",
    ),
    "authorisation_gives_the_full_statutory_name": Words(
        "Statutaire naam ontbreekt",
        "Vul de naam van de vereniging in zoals die in de statuten staat. Bij {count} {count:machtiging|machtigingen} "
        "ontbreekt die.",
        "Op {count} {count:machtiging|machtigingen} ontbreekt de volledige statutaire naam.",
    ),
    "each_merged_group_has_an_authorisation": Words(
        "Niet elke partij gaf een machtiging",
        "Voeg van elke partij een machtiging toe. U hebt er {given}, er zijn er {needed} nodig.",
        "Bij de samengevoegde aanduiding {given:is|zijn} {given} van de {needed} machtigingen overgelegd.",
    ),
    "merged_groups_are_in_the_register": Words(
        "Partij van de samenvoeging niet geregistreerd",
        "Kijk de naam '{part}' na. Elke partij in een samengevoegde naam moet geregistreerd zijn.",
        "De aanduiding '{part}' in de samengevoegde aanduiding is voor deze verkiezing niet geregistreerd.",
    ),
    "merged_appellation_holds_only_names_of_its_groups": Words(
        "Vreemde woorden in de samengevoegde naam",
        "Haal '{piece}' weg. Een samengevoegde naam bestaat alleen uit de namen van de partijen of afkortingen daarvan.",
        "In de samengevoegde aanduiding staat '{piece}', dat geen geregistreerde aanduiding of afkorting daarvan is.",
    ),
    "merged_appellation_is_short_enough": Words(
        "Samengevoegde naam te lang",
        "Maak de naam korter. Hij heeft {length} letters en cijfers, er mogen er {maximum} staan.",
        "De samengevoegde aanduiding telt {length} letters en cijfers; {maximum} is toegestaan.",
    ),
    "merged_appellation_is_short_enough_with_punctuation": Words(
        "Naam te lang met leestekens",
        "Maak de naam zo mogelijk korter. Met leestekens heeft hij {length} tekens. Het is niet zeker of leestekens "
        "meetellen voor de {maximum}.",
        "De samengevoegde aanduiding telt met leestekens {length} tekens; het maximum is {maximum}.",
    ),
    "result_of_the_last_election_is_given": Words(
        "Vorige uitslag niet ingevuld",
        "Vul in hoeveel zetels u de vorige keer haalde. Daarvan hangt af hoeveel namen er mogen staan en of u "
        "ondersteuningsverklaringen nodig hebt.",
        "Het aantal zetels bij de vorige verkiezing is niet opgegeven.",
    ),
    "group_won_a_seat_under_this_appellation": Words(
        "Niet vrijgesteld",
        "Verzamel ondersteuningsverklaringen{deposit:? en betaal de waarborgsom}. Uw partij haalde de vorige keer geen "
        "zetel onder deze naam.",
        "Onder deze aanduiding is bij de vorige verkiezing geen zetel behaald; de groepering is niet vrijgesteld.",
    ),
    "seats_that_exempt_are_in_this_body": Words(
        "Zetels in een ander orgaan",
        "Reken niet op vrijstelling door {seats} {seats:zetel|zetels} elders. Alleen zetels in dit orgaan tellen.",
        "{seats} {seats:zetel|zetels} in een ander vertegenwoordigend orgaan {seats:geeft|geven} geen vrijstelling.",
    ),
    "one_of_the_merged_groups_won_a_seat": Words(
        "Niet vrijgesteld",
        "Verzamel ondersteuningsverklaringen{deposit:? en betaal de waarborgsom}. Geen van de partijen haalde de vorige "
        "keer een zetel.",
        "Geen van de groeperingen achter de samengevoegde aanduiding heeft bij de vorige verkiezing een zetel behaald.",
    ),
    "each_group_behind_a_new_name_won_a_seat": Words(
        "Niet vrijgesteld met nieuwe naam",
        "Verzamel ondersteuningsverklaringen{deposit:? en betaal de waarborgsom}. {seatless} van de partijen achter de "
        "nieuwe naam {seatless:haalde|haalden} de vorige keer geen zetel.",
        "Niet elk van de groeperingen achter de nieuwe aanduiding heeft bij de vorige verkiezing een zetel behaald.",
    ),
    "joint_list_behind_a_new_name_won_a_seat": Words(
        "Niet vrijgesteld met nieuwe naam",
        "Verzamel ondersteuningsverklaringen{deposit:? en betaal de waarborgsom}. De gezamenlijke lijst haalde de vorige "
        "keer geen zetel.",
        "De gezamenlijke lijst achter de nieuwe aanduiding heeft bij de vorige verkiezing geen zetel behaald.",
    ),
    "group_is_not_unnamed_and_so_may_be_exempt": Words(
        "Blanco lijst niet vrijgesteld",
        "Verzamel ondersteuningsverklaringen{deposit:? en betaal de waarborgsom}. Een blanco lijst is nooit vrijgesteld.",
        "De lijst is een blanco lijst en daarom niet vrijgesteld.",
    ),
    "appellation_stands_above_one_list_per_district": Words(
        "Naam boven twee lijsten",
        "Zet de naam '{appellation}'{district:? in kieskring *} boven een lijst. Nu staat hij boven meer dan een lijst, en "
        "dan vervalt hij overal.",
        "De aanduiding '{appellation}' staat{district:? in kieskring *} boven meer dan een lijst.",
    ),
    "appellation_is_spelled_as_registered": Words(
        "Naam anders dan in het register",
        "Schrijf de naam als '{registered}'. Zo staat hij in het register. Nu staat er '{appellation}'.",
        "De aanduiding '{appellation}' is in het register ingeschreven als '{registered}'.",
    ),
    "own_order_of_the_group_is_reported_in_time": Words(
        "Eigen volgorde te laat gemeld",
        "Meld de eigen volgorde uiterlijk op {last}. Nu staat er {date}.",
        "De eigen volgorde is op {date} gemeld; dat kon tot en met {last}.",
    ),
    "reported_order_is_published": Words(
        "Volgorde niet bekendgemaakt",
        "Vraag het centraal stembureau de gemelde volgorde bekend te maken.",
        "De gemelde eigen volgorde is nog niet bekendgemaakt.",
    ),
    "frisian_entries_are_for_a_frisian_body": Words(
        "Fries kan hier niet",
        "Vul de lijst in het Nederlands in. Fries kan alleen in Fryslân.",
        "De lijst is in het Fries ingevuld voor een orgaan buiten Fryslân.",
        {
            "body_unknown": (
                "Kijk na of dit een orgaan in Fryslân is. Alleen daar mag de lijst in het Fries.",
                "De lijst is in het Fries ingevuld; het orgaan moet in Fryslân liggen.",
            )
        },
    ),
    "english_and_papiamento_are_for_the_islands": Words(
        "Engels of Papiaments kan hier niet",
        "Vul de lijst in het Nederlands in. Engels en Papiaments kunnen alleen voor de eilandsraad en het kiescollege.",
        "De lijst is in het Engels of Papiaments ingevuld; dat kan bij deze verkiezing niet.",
    ),
    "a_list_submitter_is_entered": Words(
        "Inleveraar ontbreekt",
        "Vul in wie de lijst inlevert (de inleveraar). Deze persoon staat op de lijst en krijgt de brieven.",
        "Op de lijst staat geen inleveraar.",
    ),
    "list_submitter_has_surname_and_initials": Words(
        "Naam van de inleveraar niet volledig",
        "Vul de achternaam en de voorletters van de inleveraar in.",
        "De naam van de inleveraar is niet volledig.",
    ),
    "list_submitter_has_a_complete_address": Words(
        "Adres van de inleveraar niet volledig",
        "Vul het hele postadres van de inleveraar in. Daar gaat de brief over verzuimen heen.",
        "Het postadres van de inleveraar is niet volledig.",
    ),
    "list_submitter_may_vote_in_this_election": Words(
        "Inleveraar mag niet stemmen",
        "Kies een inleveraar die bij deze verkiezing mag stemmen.",
        "De lijst is niet ingeleverd door een kiezer die bevoegd is aan deze verkiezing deel te nemen.",
    ),
    "list_submitter_may_vote_for_this_college_or_a_province": Words(
        "Inleveraar mag niet stemmen",
        "Kies een inleveraar die voor dit kiescollege of voor een provincie mag stemmen.",
        "De lijst is niet ingeleverd door een kiezer voor het kiescollege of voor provinciale staten.",
    ),
    "list_submitter_shows_an_identity_document": Words(
        "Geen identiteitsbewijs",
        "Neem een geldig identiteitsbewijs mee als u de lijst inlevert.",
        "De identiteit van de inleveraar is niet vastgesteld.",
    ),
    "a_substitute_may_repair_omissions": Words(
        "Geen vervanger",
        "Vul een vervanger in. Die mag verzuimen herstellen als de inleveraar verhinderd is.",
        "Op de lijst staat geen vervanger van de inleveraar.",
    ),
    "substitute_has_name_and_address": Words(
        "Gegevens van een vervanger niet volledig",
        "Vul achternaam, voorletters en postadres in van {who}.",
        "De gegevens van {who} zijn niet volledig.",
    ),
}
