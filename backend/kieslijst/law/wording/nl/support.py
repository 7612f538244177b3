"""Support and deposit."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_has_enough_declarations_of_support": Words(
        "Te weinig ondersteuningsverklaringen",
        "Verzamel voor {who} meer ondersteuningsverklaringen{district:? in kieskring *}. Er tellen er {counted} mee, er zijn er {needed} nodig.{more:? Dit geldt ook in * andere kieskringen.}",
        "Voor {who} {counted:is|zijn}{district:? in kieskring *} {counted} van de {needed} vereiste ondersteuningsverklaringen overgelegd.{more:? Dit geldt ook in * andere kieskringen.}",
        {
            "doubtful": (
                "Verzamel voor {who} voor de zekerheid meer ondersteuningsverklaringen{district:? in kieskring *}. Er tellen er {counted} mee en bij {doubtful} is dat niet zeker. Er zijn er {needed} nodig.{more:? Dit geldt ook in * andere kieskringen.}",
                "Voor {who} {counted:telt|tellen}{district:? in kieskring *} {counted} van de {needed} vereiste ondersteuningsverklaringen mee; bij {doubtful} is dat niet zeker.{more:? Dit geldt ook in * andere kieskringen.}",
            ),
            "result_unknown": (
                "Vul in hoeveel zetels u de vorige keer had. Zonder zetel zijn voor {who} {needed} ondersteuningsverklaringen nodig{district:? in kieskring *}, en er tellen er {counted} mee.{more:? Dit geldt ook in * andere kieskringen.}",
                "Voor {who} {counted:telt|tellen}{district:? in kieskring *} {counted} ondersteuningsverklaringen mee; of {needed} vereist zijn, hangt af van de vorige uitslag, en die is niet bekend.{more:? Dit geldt ook in * andere kieskringen.}",
            ),
        },
    ),
    "number_of_declarations_needed_is_known": Words(
        "Aantal zetels onbekend",
        "Vraag het centraal stembureau hoeveel zetels de gemeenteraad heeft. Daarvan hangt af of u {fewest} of meer ondersteuningsverklaringen nodig hebt, tot {most}.",
        "Hoeveel ondersteuningsverklaringen nodig zijn, hangt af van het aantal zetels. Dat is niet bekend.",
        {
            "seats_unknown": (
                "Vraag het centraal stembureau hoeveel zetels de gemeenteraad heeft. Daarvan hangt af of u {fewest} of meer ondersteuningsverklaringen nodig hebt, tot {most}.",
                "Hoeveel ondersteuningsverklaringen nodig zijn, hangt af van het aantal zetels. Dat is niet bekend.",
            )
        },
    ),
    "declarations_of_support_show_the_list_as_it_is": Words(
        "Ondersteuning bij een andere lijst",
        "Laat kiezers opnieuw tekenen voor {who}. De namen of de volgorde op de H 4 zijn anders dan op de lijst. Zulke verklaringen tellen niet.",
        "De kandidaten op ondersteuningsverklaringen voor {who} zijn anders dan op de lijst.",
    ),
    "proof_of_the_deposit_goes_with_the_list": Words(
        "Betaalbewijs ontbreekt",
        "Lever het bewijs in dat de waarborgsom is betaald.",
        "Het bewijs van betaling van de waarborgsom ontbreekt.",
        {
            "result_unknown": (
                "Vul in hoeveel zetels u de vorige keer had. Zonder zetel moet u een waarborgsom betalen en het bewijs inleveren.",
                "Er is geen bewijs van betaling van een waarborgsom. Of die nodig is, hangt af van de vorige uitslag, en die is niet bekend.",
            )
        },
    ),
    "deposit_is_paid_in_full": Words(
        "Waarborgsom te laag",
        "Betaal de rest van de waarborgsom. U betaalde {unit} {paid}, het bedrag is {unit} {amount}.",
        "Van de waarborgsom van {unit} {amount} is {unit} {paid} betaald.",
    ),
    "deposit_is_received_before_the_last_fortnight": Words(
        "Waarborgsom laat betaald",
        "Let op: de waarborgsom kwam binnen op {received}. De laatste dag was {last}. U kunt dit nog herstellen.",
        "De waarborgsom is ontvangen op {received}; dat moest uiterlijk op {last}.",
    ),
    "supporter_of_a_senate_list_is_a_member_for_that_province": Words(
        "Geen lid van dit kiescollege",
        "Laat een lid van provinciale staten of het kiescollege{district:? van *} tekenen. De ondertekenaar van {who} is daar geen lid.",
        "Wie {who} ondertekende, is geen lid van provinciale staten of het kiescollege{district:? van *}.",
    ),
    "supporter_is_registered_in_the_district": Words(
        "Geen kiezer in deze kieskring",
        "Vraag iemand anders om te tekenen in plaats van {who}. Deze ondertekenaar is geen kiezer in de kieskring, dus de verklaring telt niet.",
        "{Who} telt niet mee: de ondertekenaar is niet als kiezer geregistreerd in de kieskring.",
    ),
    "declaration_is_signed_in_the_weeks_before_nomination_day": Words(
        "Buiten de termijn ondertekend",
        "Laat opnieuw tekenen, van {first} tot en met {last} of in de hersteltermijn. {Who} is van {signed} en telt waarschijnlijk niet mee.",
        "{Who} is ondertekend op {signed}, buiten de termijn van {first} tot en met {last}.",
    ),
    "supporter_signs_at_the_own_town_hall": Words(
        "Niet op het eigen gemeentehuis",
        "Vraag de gemeente van de kiezer naar {who}. Tekenen hoort op het eigen gemeentehuis. Dit is op zichzelf geen reden om de verklaring niet mee te tellen.",
        "{Who} is niet ondertekend op het gemeentehuis waar de ondertekenaar als kiezer is geregistreerd.",
    ),
    "supporter_shows_an_identity_document": Words(
        "Geen identiteitsbewijs getoond",
        "Vraag kiezers om een geldig identiteitsbewijs mee te nemen. Bij {who} is dat niet getoond. Voor het meetellen maakt dit geen verschil.",
        "Bij {who} is geen identiteitsbewijs overhandigd.",
    ),
    "municipality_notes_that_the_supporter_is_registered": Words(
        "Aantekening van de gemeente ontbreekt",
        "Laat de gemeente op {who} aantekenen dat de ondertekenaar kiezer is. Zonder die aantekening telt de verklaring niet.",
        "{Who} telt niet mee: de aantekening van de gemeente ontbreekt.",
    ),
    "note_is_made_only_for_a_registered_voter": Words(
        "Aantekening klopt niet",
        "Vraag de gemeente om {who} na te kijken. Er staat een aantekening op, maar de ondertekenaar is niet geregistreerd als kiezer in de kieskring.",
        "Op {who} staat een aantekening van de gemeente, terwijl de ondertekenaar niet als kiezer in de kieskring is geregistreerd.",
    ),
    "supporter_signs_for_one_list_only": Words(
        "Meer dan een keer getekend",
        "Vraag iemand anders om te tekenen in plaats van {who}. Deze ondertekenaar tekende meer dan een verklaring. Dan telt geen daarvan.",
        "{Who} telt niet mee: de ondertekenaar heeft meer dan een verklaring ondertekend.",
    ),
    "declaration_handed_in_is_not_taken_back": Words(
        "Intrekken kan niet meer",
        "Tel {who} gewoon mee. Intrekken na het inleveren kan niet, dus het verzoek van {date} heeft geen gevolg.",
        "Het verzoek van {date} om {who} in te trekken heeft geen gevolg; de verklaring telt mee.",
    ),
    "signature_is_given_freely": Words(
        "Handtekening niet vrijwillig",
        "Stop met beloningen of druk om handtekeningen te krijgen. Bij {who} is dat gemeld. Het is strafbaar, ook voor wie het geld aanneemt.",
        "Bij {who} is gemeld dat de handtekening is verkregen door een gift, een belofte of dwang.",
    ),
    "declaration_is_no_copy_of_another": Words(
        "Dezelfde verklaring nog een keer",
        "Haal {who} eruit. Het is een kopie van een andere verklaring, en die telt maar een keer.",
        "{Who} telt niet mee: dezelfde verklaring is al geteld.",
    ),
    "declaration_with_a_note_meets_the_other_demands": Words(
        "Stempel is niet genoeg",
        "Kijk {who} zelf na. De gemeente zette een stempel, maar de verklaring telt om een andere reden niet mee.",
        "{Who} telt niet mee, ook al staat er een aantekening van de gemeente op; die bindt het centraal stembureau niet.",
    ),
    "declaration_for_the_college_is_given_in_a_video_call": Words(
        "Niet in een videogesprek",
        "Laat de kiezer een videogesprek afspreken met de gemeente Den Haag. {Who} is anders gegeven en telt niet.",
        "{Who} telt niet mee: de verklaring is niet afgelegd in een videogesprek met de gemeente Den Haag.",
    ),
    "voter_shows_a_copy_of_an_identity_document_in_the_call": Words(
        "Geen kopie identiteitsbewijs in het gesprek",
        "Vraag kiezers om een kopie van hun identiteitsbewijs bij de hand te houden. Bij {who} is die niet getoond.",
        "Bij {who} is in het videogesprek geen kopie van een identiteitsbewijs getoond.",
    ),
    "voter_and_official_see_and_hear_each_other": Words(
        "Geen beeld of geluid",
        "Laat de kiezer het gesprek overdoen met beeld en geluid. Bij {who} zagen of hoorden zij elkaar niet.",
        "Bij {who} konden kiezer en ambtenaar elkaar niet zien en horen.",
    ),
    "voter_sees_how_the_declaration_is_filled_in_and_signed": Words(
        "Invullen niet gezien",
        "Laat de kiezer het gesprek overdoen. Bij {who} zag de kiezer het invullen en ondertekenen niet.",
        "Bij {who} heeft de kiezer het invullen en ondertekenen niet kunnen zien.",
    ),
    "official_notes_that_the_supporter_is_registered": Words(
        "Aantekening van Den Haag ontbreekt",
        "Vraag de gemeente Den Haag om de aantekening op {who}. Zonder die aantekening telt de verklaring niet.",
        "{Who} telt niet mee: de aantekening van de gemeente Den Haag ontbreekt.",
    ),
    "voter_confirms_the_copy_before_the_call_ends": Words(
        "Kopie niet bevestigd",
        "Laat de kiezer in het gesprek zeggen dat de kopie er is. Bij {who} stopte het gesprek te vroeg.",
        "Bij {who} eindigde het gesprek voordat de kiezer de ontvangst van de kopie bevestigde.",
    ),
    "late_deposit_comes_in_before_the_repair_term_ends": Words(
        "Waarborgsom na de hersteltermijn",
        "Let op: de waarborgsom kwam binnen op {received}. Herstellen kon tot en met {last}, dus dit telt niet meer.",
        "De waarborgsom is ontvangen op {received}, na de hersteltermijn tot en met {last}.",
    ),
    "each_list_group_set_or_single_list_has_its_own_deposit": Words(
        "Te weinig waarborgsommen",
        "Betaal nog {missing} {missing:waarborgsom|waarborgsommen}. Lijsten die niet bij elkaar horen, hebben elk een eigen waarborgsom nodig. Er zijn er {needed} nodig en {paid} betaald.",
        "Van de {needed} vereiste waarborgsommen {paid:is|zijn} er {paid} betaald.",
    ),
    "votes_reach_the_share_that_saves_the_deposit": Words(
        "Waarborgsom vervalt",
        "Reken erop dat u de waarborgsom niet terugkrijgt. U kreeg {votes} {votes:stem|stemmen}, minder dan {share} procent van de kiesdeler.",
        "De waarborgsom vervalt: {votes} {votes:stem|stemmen} is minder dan {share} procent van de kiesdeler.",
    ),
    "votes_or_a_seat_save_the_deposit": Words(
        "Waarborgsom vervalt",
        "Reken erop dat u de waarborgsom niet terugkrijgt. U kreeg geen zetel en {votes} {votes:stem|stemmen}, minder dan {share} procent van de kiesdeler.",
        "De waarborgsom vervalt: geen zetel, en {votes} {votes:stem|stemmen} is minder dan {share} procent van de kiesdeler.",
    ),
    "deposit_goes_back_when_no_list_is_valid": Words(
        "Waarborgsom hoort terug",
        "Vraag de waarborgsom terug. Geen van uw lijsten was geldig, en dan mag die niet worden gehouden.",
        "De waarborgsom gaat terug: geen van de lijsten was geldig.",
    ),
    "deposit_is_paid_in_the_currency_of_the_seat": Words(
        "Andere munt nodig",
        "Betaal de waarborgsom in {asked}. Nu is betaald in {currency}. Waar de partij zit of de eerste kandidaat woont, bepaalt de munt.",
        "De waarborgsom is betaald in {currency}; dat moest in {asked}.",
    ),
    "deposit_is_paid_to_whom_the_law_names": Words(
        "Waarborgsom aan de verkeerde betaald",
        "Betaal de waarborgsom aan de juiste ontvanger{place:?: gemeente *}. Vraag het centraal stembureau naar de rekening.",
        "De waarborgsom is niet betaald aan de ontvanger die de wet aanwijst{place:? (gemeente *)}.",
    ),
    "registration_deposit_is_paid_to_whom_the_law_names": Words(
        "Waarborgsom registratie aan de verkeerde betaald",
        "Betaal de waarborgsom voor de registratie aan de juiste ontvanger{place:?: gemeente *}. Vraag het centraal stembureau naar de rekening.",
        "De waarborgsom voor de registratie is niet betaald aan de ontvanger die de wet aanwijst{place:? (gemeente *)}.",
    ),
    "deposit_is_paid_with_the_words_of_the_decree": Words(
        "Omschrijving bij de betaling",
        "Meld bij het centraal stembureau dat uw betaling de {words} is. U schreef erbij: {found}.",
        "Bij de betaling staat {found} in plaats van {words}.",
    ),
    "registration_deposit_is_paid_with_the_words_of_the_decree": Words(
        "Omschrijving bij de betaling",
        "Meld bij het centraal stembureau dat uw betaling de {words} is. U schreef erbij: {found}.",
        "Bij de betaling voor de registratie staat {found} in plaats van {words}.",
    ),
    "payer_of_the_deposit_gets_proof": Words(
        "Geen bewijs van betaling gekregen",
        "Vraag de ontvanger om een bewijs dat de waarborgsom is betaald. U hebt er recht op en levert het in bij de lijst.",
        "Van de betaling van de waarborgsom is geen bewijs gegeven.",
    ),
    "payer_of_the_registration_deposit_gets_proof": Words(
        "Geen bewijs van betaling gekregen",
        "Vraag de ontvanger om een bewijs dat de waarborgsom voor de registratie is betaald. U hebt het nodig bij het verzoek.",
        "Van de betaling van de waarborgsom voor de registratie is geen bewijs gegeven.",
    ),
    "refund_of_the_deposit_is_named_after_the_result": Words(
        "Teruggave te vroeg gemeld",
        "Wacht met melden welke waarborgsom terug gaat tot na de uitslag. Nu is dat op {named} gemeld, vóór {first}.",
        "De teruggave van de waarborgsom is gemeld op {named}, vóór de uitslag.",
    ),
    "refund_for_registration_is_named_after_publication_of_the_lists": Words(
        "Teruggave te vroeg gemeld",
        "Wacht met melden welke waarborgsom voor registratie terug gaat tot de lijsten bekend zijn gemaakt. Nu is dat op {named} gemeld, vóór {first}.",
        "De teruggave van de waarborgsom voor de registratie is gemeld op {named}, vóór de bekendmaking van de lijsten.",
    ),
    "refund_carries_no_interest": Words(
        "Rente bij de teruggave",
        "Betaal terug wat is betaald: {paid}. Bij de teruggave hoort geen rente, en nu gaat {back} terug.",
        "Teruggegeven is {back}, terwijl {paid} is betaald; rente wordt niet vergoed.",
    ),
}

EXPLANATIONS: dict[str, str] = {
    "support.taken_back": "Telt niet mee: de verklaring is ingetrokken voordat zij werd ingeleverd.",
    "support.replaced": "Telt niet mee: een latere verklaring van dezelfde kiezer kwam ervoor in de plaats.",
    "support.copy": "Telt niet mee: dezelfde verklaring is al geteld.",
    "support.other_candidates": "Telt niet mee: de kandidaten of hun volgorde zijn anders dan op de lijst.",
    "support.not_a_member": "Telt niet mee: de ondertekenaar is daar geen lid.",
    "support.not_in_district": "Telt niet mee: de ondertekenaar is geen kiezer in de kieskring.",
    "support.no_note": "Telt niet mee: de aantekening van de gemeente ontbreekt.",
    "support.no_call": "Telt niet mee: de verklaring is niet in een videogesprek afgelegd.",
    "support.signed_more": "Telt niet mee: de ondertekenaar tekende meer dan een verklaring.",
    "support.outside_window": "Dit is niet zeker: de verklaring is buiten de termijn ondertekend.",
    "support.signed_twice_here": "Dit is niet zeker: de kiezer tekende twee keer voor deze lijst.",
    "deposit.not_asked": "Bij deze verkiezing is geen waarborgsom nodig.",
    "deposit.result_unknown": "Of de waarborgsom terug komt, hangt af van de uitslag. Die is nog niet bekend.",
    "deposit.no_valid_list": "De waarborgsom komt terug: geen van de lijsten was geldig.",
    "deposit.enough_votes": "De waarborgsom komt terug: {votes} {votes:stem|stemmen} is ten minste {share} procent van de kiesdeler.",
    "deposit.seat": "De waarborgsom komt terug: er is een zetel behaald.",
    "deposit.too_few_votes": "De waarborgsom vervalt: {votes} {votes:stem|stemmen} is minder dan {share} procent van de kiesdeler.",
}
"""Why a declaration of support does not count, and what becomes of a deposit."""
