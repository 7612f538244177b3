"""The numbers of the lists: rules to the committee's clerk, and why a list has its number."""

from kieslijst.law.wording.entry import Words

EXPLANATIONS = {
    "number.votes": "Nummer {number}: bij de vorige verkiezing {count} {count:stem|stemmen} en ten minste een zetel.",
    "number.votes_added": "Nummer {number}: bij de vorige verkiezing samen {count} stemmen van {added}.",
    "number.votes_by_lot": "Nummer {number}: geloot tussen {equals}, bij de vorige verkiezing elk met {count} {count:stem|stemmen}.",
    "number.votes_added_by_lot": "Nummer {number}: geloot tussen {equals}, elk met {count} stemmen, hier samen van {added}.",
    "number.districts": "Nummer {number}: geldig in {count} {count:kieskring|kieskringen}.",
    "number.districts_by_lot": "Nummer {number}: geloot tussen {equals}, elk geldig in {count} {count:kieskring|kieskringen}.",
    "draw.votes": "Er moet geloot worden tussen {names}, elk met {count} {count:stem|stemmen}, om nummer {number} en verder.",
    "draw.districts": "Er moet geloot worden tussen {names}, elk geldig in {count} {count:kieskring|kieskringen}, om nummer {number} en verder.",
}

ENTRIES: dict[str, Words] = {
    "group_has_one_number": Words(
        title="Een nummer voor elke groep",
        advice="Geef {who} precies één nummer.{numbers:? Nu zijn het de nummers *.} Alle lijsten van een groep tellen samen als een lijst.",
        csb="{Who} krijgt één nummer voor al haar lijsten.{numbers:? Gegeven zijn de nummers *.}",
    ),
    "number_belongs_to_one_group": Words(
        title="Nummer dubbel gegeven",
        advice="Geef {who} een eigen nummer. Dit nummer staat ook bij {others}.",
        csb="{Who} heeft hetzelfde nummer als {others}.",
    ),
    "groups_with_seats_stand_first_by_votes": Words(
        title="Volgorde op stemmen",
        advice="Geef {who} nummer {first}{until:? tot en met *} en niet {number}. Wie de vorige keer een zetel had, staat vooraan op aantal stemmen; deze groep had er {votes}.",
        csb="{Who} heeft nummer {number}. Naar de {votes} stemmen van de vorige verkiezing is het nummer {first}{until:? tot en met *}.",
    ),
    "merged_group_stands_by_the_votes_of_those_with_seats": Words(
        title="Stemmen van een samenvoeging",
        advice="Geef {who} nummer {first}{until:? tot en met *} en niet {number}. Tel bij een samenvoeging alleen de stemmen van partijen met een zetel: samen {votes}.",
        csb="{Who} heeft nummer {number}. Naar de {votes} stemmen van de samengevoegde groeperingen met een zetel is het nummer {first}{until:? tot en met *}.",
    ),
    "new_name_of_groups_with_seats_stands_among_them": Words(
        title="Nieuwe naam telt mee op stemmen",
        advice="Geef {who} een nummer tot en met {last} en niet {number}. Achter de nieuwe naam staan partijen met een zetel, dus de groep staat bij de groepen op stemmen.",
        csb="{Who} heeft nummer {number}. De nieuwe naam volgt groeperingen met een zetel op en krijgt een nummer tot en met {last}.",
    ),
    "new_name_stands_by_the_votes_behind_it": Words(
        title="Stemmen achter een nieuwe naam",
        advice="Geef {who} nummer {first}{until:? tot en met *} en niet {number}. Achter de nieuwe naam staan samen {votes} stemmen van de vorige keer.",
        csb="{Who} heeft nummer {number}. Naar de {votes} stemmen achter de nieuwe naam is het nummer {first}{until:? tot en met *}.",
    ),
    "other_groups_follow_by_districts_where_valid": Words(
        title="Volgorde op kieskringen",
        advice="Geef {who} nummer {first}{until:? tot en met *} en niet {number}. Deze groep volgt op de groepen met een zetel, op het aantal kieskringen waar haar lijst geldig is{districts:? (hier *)}.",
        csb="{Who} heeft nummer {number}. Naar het aantal kieskringen waar de lijst geldig is{districts:? (*)} is het nummer {first}{until:? tot en met *}.",
    ),
    "equal_groups_have_drawn_lots": Words(
        title="Loting nodig",
        advice="Loot in de zitting tussen deze groepen: {names}. Zij zijn gelijk, dus alleen het lot bepaalt hun volgorde.",
        csb="Er moet geloot worden tussen deze gelijke groeperingen: {names}.",
        asks={
            "lots_not_known": (
                "Is er geloot tussen deze groepen: {names}? Zij zijn gelijk, en de uitkomst van een loting is hier niet bekend.",
                "Niet bekend is of er geloot is tussen deze gelijke groeperingen: {names}.",
            )
        },
    ),
    "equal_groups_stand_in_the_order_of_the_lot": Words(
        title="Volgorde van de loting",
        advice="Zet deze groepen in de volgorde waarin zij getrokken zijn: {names}. De groep die het eerst getrokken is, krijgt het laagste nummer.",
        csb="De nummers volgen niet de loting. De volgorde waarin getrokken is: {names}.",
    ),
    "judgment_leaves_the_other_numbers": Words(
        title="Nummer blijft na een uitspraak",
        advice="Laat {who} nummer {number} houden. Na een uitspraak van de rechter verandert geen ander nummer; een nummer mag leeg blijven.",
        csb="{Who} houdt nummer {number} na de uitspraak van de rechter.",
    ),
    "list_revived_by_the_court_gets_the_next_number": Words(
        title="Nummer na een uitspraak",
        advice="Geef {who} nummer {next}. Een lijst die de rechter geldig verklaart, krijgt het nummer na het laatste.",
        csb="{Who} is door de rechter geldig verklaard en krijgt nummer {next}.",
    ),
    "senate_list_revived_by_the_court_has_a_number": Words(
        title="Nummer na een uitspraak (Eerste Kamer)",
        advice="Kies een nummer voor {who}.",
        csb="{Who} heeft na de uitspraak van de rechter nog geen nummer.",
        asks={
            "law_is_silent": (
                "Welk nummer krijgt {who}? Voor de Eerste Kamer zegt de wet dit niet; nummer {next} is het eerste dat vrij is.",
                "{Who} is door de rechter geldig verklaard. Voor de Eerste Kamer wijst de wet geen nummer aan; nummer {next} is het eerste dat vrij is.",
            )
        },
    ),
}
