"""Support and deposit."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_has_enough_declarations_of_support": Words(
        "Te weinig ondersteuningsverklaringen",
        "Verzamel voor {who} meer ondersteuningsverklaringen{district:? in kieskring *}. Er tellen er {counted} mee, er zijn er {needed} nodig.{more:? Dit geldt ook in * andere kieskringen.}",
        "Voor {who} {counted:is|zijn}{district:? in kieskring *} {counted} van de {needed} vereiste ondersteuningsverklaringen overgelegd.{more:? Dit geldt ook in * andere kieskringen.}",
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
}
