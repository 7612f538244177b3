"""Support and deposit (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_has_enough_declarations_of_support": Words(
        "Te min stipeferklearrings",
        "Sammelje foar {who} mear stipeferklearrings{district:? yn kiesrûnte *}. Der telle {counted} mei, der binne {needed} nedich.{more:? Dit jildt ek yn * oare kiesrûnten.}",
        "Foar {who} {counted:is|binne}{district:? yn kiesrûnte *} {counted} fan de {needed} easke stipeferklearrings oerlein.{more:? Dit jildt ek yn * oare kiesrûnten.}",
    ),
    "number_of_declarations_needed_is_known": Words(
        "Tal sitten ûnbekend",
        "Freegje it sintraal stimburo hoefolle sitten de gemeenteried hat. Dêr hinget fan ôf oft jo {fewest} of mear stipeferklearrings nedich hawwe, oant {most}.",
        "Hoefolle stipeferklearrings nedich binne, hinget ôf fan it tal sitten. Dat is net bekend.",
        {
            "seats_unknown": (
                "Freegje it sintraal stimburo hoefolle sitten de gemeenteried hat. Dêr hinget fan ôf oft jo {fewest} of mear stipeferklearrings nedich hawwe, oant {most}.",
                "Hoefolle stipeferklearrings nedich binne, hinget ôf fan it tal sitten. Dat is net bekend.",
            )
        },
    ),
    "declarations_of_support_show_the_list_as_it_is": Words(
        "Stipe by in oare list",
        "Lit kiezers op 'e nij tekenje foar {who}. De nammen of de folchoarder op de H 4 binne oars as op 'e list. Sokke ferklearrings telle net.",
        "De kandidaten op stipeferklearrings foar {who} binne oars as op 'e list.",
    ),
    "proof_of_the_deposit_goes_with_the_list": Words(
        "Betellingsbewiis ûntbrekt",
        "Leverje it bewiis yn dat de boarchsom betelle is.",
        "It betellingsbewiis fan de boarchsom ûntbrekt.",
    ),
    "deposit_is_paid_in_full": Words(
        "Boarchsom te leech",
        "Betelje de rest fan de boarchsom. Jo betellen {unit} {paid}, it bedrach is {unit} {amount}.",
        "Fan de boarchsom fan {unit} {amount} is {unit} {paid} betelle.",
    ),
    "deposit_is_received_before_the_last_fortnight": Words(
        "Boarchsom let betelle",
        "Tink derom: de boarchsom kaam binnen op {received}. De lêste dei wie {last}. Jo kinne dit noch ferhelpe.",
        "De boarchsom is ûntfongen op {received}; dat moast op syn lêst op {last}.",
    ),
}
