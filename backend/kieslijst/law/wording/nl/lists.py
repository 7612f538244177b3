"""Lists: handing in, districts, size and order."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_is_handed_in_on_nomination_day_within_hours": Words(
        "Buiten de tijd ingeleverd",
        "Lever de lijst in op {day}, tussen {opening}.00 en {closing}.00 uur. Nu staat er {at}.",
        "{Who} is ingeleverd op {at}, niet op {day} tussen {opening}.00 en {closing}.00 uur.",
    ),
    "list_is_on_the_ministerial_model": Words(
        "Ander formulier",
        "Gebruik het formulier H 1 voor {who}.",
        "{Who} is niet gesteld op het vastgestelde formulier H 1.",
    ),
    "senate_list_is_delivered_in_person": Words(
        "Niet persoonlijk ingeleverd",
        "Laat iemand {who} zelf afgeven. Opsturen kan niet.",
        "{Who} is niet persoonlijk overhandigd.",
    ),
    "submitter_gets_a_receipt_for_the_list": Words(
        "Geen ontvangstbewijs",
        "Vraag het centraal stembureau om een ontvangstbewijs van {who}.",
        "Van de inlevering van {who} is nog geen ontvangstbewijs gegeven.",
    ),
    "list_is_handed_in_with_the_committee_or_a_governor": Words(
        "Op een andere plaats ingeleverd",
        "Lever {who} in bij het centraal stembureau, of op de eilanden bij de gezaghebber.",
        "{Who} is niet ingeleverd bij het centraal stembureau of bij een gezaghebber.",
    ),
    "papers_apart_from_the_list_come_in_as_the_law_says": Words(
        "Losse stukken tellen niet",
        "Laat de inleveraar of een vervanger de losse stukken brengen, op de dag van kandidaatstelling en met "
        "identiteitsbewijs. {count} {count:stuk telt|stukken tellen} nu niet mee.",
        "{count} los overgelegd {count:stuk is|stukken zijn} niet op de voorgeschreven manier ingeleverd.",
    ),
    "list_names_its_districts": Words(
        "Kieskring ontbreekt",
        "Kies voor welke kieskringen {who} geldt.",
        "Op {who} staat niet voor welke kieskring de lijst geldt.",
    ),
    "districts_of_the_list_belong_to_the_election": Words(
        "Kieskring hoort hier niet",
        "Haal kieskring {district} van {who}. Deze kieskring hoort niet bij deze verkiezing.",
        "Op {who} staat kieskring {district}, die niet bij deze verkiezing hoort.",
    ),
    "no_other_list_of_the_group_is_for_the_same_district": Words(
        "Twee lijsten in een kieskring",
        "Kies een van uw lijsten{district:? voor kieskring *}. Nu gelden {who} en lijst {other} daar allebei.",
        "{Who} en lijst {other} zijn voor dezelfde kieskring{district:? (*)} ingeleverd.",
    ),
    "list_names_a_candidate": Words(
        "Lijst zonder kandidaten",
        "Zet ten minste een kandidaat op {who}.",
        "Op {who} staat geen kandidaat.",
    ),
    "candidates_stand_in_an_unbroken_order": Words(
        "Nummers sluiten niet aan",
        "Nummer de kandidaten van {who} door. Na plaats {expected} hoort geen sprong: er staat {found}.",
        "De nummering van de kandidaten op {who} sluit niet aan: op plaats {expected} staat nummer {found}.",
    ),
    "list_has_no_more_names_than_the_ordinary_maximum": Words(
        "Te veel namen",
        "Haal {surplus} {surplus:kandidaat|kandidaten} van {who}. Er staan {names} namen, u mag er {maximum} plaatsen.",
        "Op {who} staan {names} kandidaten, {surplus} meer dan de {maximum} die zijn toegestaan.",
        {
            "result_unknown": (
                "Kijk na hoeveel namen {who} mag hebben. Er staan {names} namen. Alleen na meer dan {threshold} zetels "
                "mogen er meer dan {maximum} op, tot {larger}.",
                "Op {who} staan {names} kandidaten; meer dan {maximum} (tot {larger}) kan alleen na een grote vorige uitslag.",
            )
        },
    ),
    "list_has_no_more_names_than_the_larger_maximum": Words(
        "Te veel namen",
        "Haal {surplus} {surplus:kandidaat|kandidaten} van {who}. Er staan {names} namen, er mogen er nooit meer dan "
        "{maximum} op.",
        "Op {who} staan {names} kandidaten, {surplus} meer dan de {maximum} die zijn toegestaan.",
    ),
    "lists_of_the_group_form_one_identical_set": Words(
        "Lijsten verschillen",
        "Let op: uw {lists} lijsten hebben {variants} verschillende volgordes of namen. Dat mag. Zij vormen samen een "
        "lijstengroep, geen stel gelijkluidende lijsten.",
        "De {lists} lijsten zijn niet gelijkluidend: er zijn {variants} verschillende.",
    ),
    "lists_of_the_group_carry_one_appellation": Words(
        "Niet alle lijsten dragen de naam",
        "Kijk na of {without} van de {lists} lijsten met opzet geen naam {without:heeft|hebben}. Zo'n lijst hoort niet bij "
        "de lijstengroep.",
        "{without} van de {lists} lijsten {without:draagt|dragen} geen aanduiding.",
    ),
    "unnamed_lists_have_the_same_first_candidate": Words(
        "Blanco lijsten zonder verband",
        "Kijk na of de eerste kandidaat met opzet verschilt. Uw {lists} blanco lijsten vormen nu {groups} groepen, elk met "
        "een eigen nummer.",
        "De {lists} blanco lijsten hebben {groups} verschillende eerste kandidaten.",
    ),
    "every_district_has_a_list_of_the_group": Words(
        "Kieskring zonder lijst",
        "Kijk na of u in {count} {count:kieskring|kieskringen} met opzet niet meedoet: {districts}.",
        "In {count} {count:kieskring|kieskringen} is geen lijst ingeleverd: {districts}.",
    ),
    "a_candidate_is_left_on_the_list": Words(
        "Alle kandidaten geschrapt",
        "Op {who} is geen kandidaat over. De lijst is dan niet geldig.",
        "Alle kandidaten op {who} zijn geschrapt.",
    ),
    "candidates_show_a_call_name_all_or_not": Words(
        "Roepnamen niet bij iedereen",
        "Kijk de roepnamen op {who} na. {having} van de {names} kandidaten {having:heeft|hebben} er een.",
        "Op {who} {having:heeft|hebben} {having} van de {names} kandidaten een roepnaam.",
    ),
    "candidates_show_gender_all_or_not": Words(
        "(m) of (v) niet bij iedereen",
        "Kijk op {who} de aanduiding (m) of (v) na. {having} van de {names} kandidaten {having:heeft|hebben} die.",
        "Op {who} {having:heeft|hebben} {having} van de {names} kandidaten de aanduiding (m) of (v).",
    ),
    "voter_who_steps_in_comes_within_the_repair_term": Words(
        "Vervangende kiezer te laat",
        "Laat de kiezer die inspringt komen van {first} tot en met {last}, binnen de openingstijden. Het was nu {at}.",
        "De kiezer die voor de inleveraar inviel, verscheen op {at}; dat kon van {first} tot en met {last}.",
    ),
    "voter_who_steps_in_may_vote_and_shows_an_identity_document": Words(
        "Vervangende kiezer niet in orde",
        "Laat iemand inspringen die bij deze verkiezing mag stemmen, zelf komt en een identiteitsbewijs toont.",
        "De kiezer die voor de inleveraar inviel, is geen kiezer voor deze verkiezing of heeft zich niet gelegitimeerd.",
    ),
    "omission_is_repaired_by_the_submitter_or_a_named_substitute": Words(
        "Niet bevoegd om te herstellen",
        "Laat de inleveraar het verzuim herstellen, of een vervanger die op de lijst staat. Van een ander wordt het niet aangenomen.",
        "Het herstel is niet aangenomen: het kwam niet van de inleveraar of een vervanger die op de lijst staat.",
    ),
    "repair_with_a_governor_comes_in_time": Words(
        "Te laat bij de gezaghebber",
        "Let op: bij de gezaghebber kon u herstellen tot en met {last}, binnen de openingstijden. Het herstel van {at} telt niet.",
        "Het herstel bij de gezaghebber op {at} is te laat; dat kon tot en met {last}.",
    ),
}
