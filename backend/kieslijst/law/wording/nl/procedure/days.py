"""The days of nomination and of the vote, the announcement and the forms."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "nomination_day_is_the_monday_of_the_act": Words(
        "Dag van kandidaatstelling klopt niet",
        "Zet de dag van kandidaatstelling op {expected}. De wet noemt die maandag; nu staat er {day}.",
        "Als dag van kandidaatstelling is {day} genoemd; volgens de wet is het {expected}.",
    ),
    "nomination_day_in_a_year_of_other_elections_is_in_spring": Words(
        "Dag van kandidaatstelling is later",
        "Zet de dag van kandidaatstelling op {expected}. In een jaar met raads- of Statenverkiezingen is die later dan {day}.",
        "Als dag van kandidaatstelling is {day} genoemd; in dit jaar is het {expected}.",
    ),
    "moved_nomination_day_is_a_weekday_of_the_week_before": Words(
        "Verplaatst naar een verkeerde dag",
        "Kies een dag van {first} tot en met {last}. Alleen naar die week kan de dag van kandidaatstelling worden verplaatst.",
        "De dag van kandidaatstelling is verplaatst naar {day}; dat kan alleen naar een dag van {first} tot en met {last}.",
    ),
    "decree_that_moves_nomination_day_is_announced_in_time": Words(
        "Besluit te laat bekendgemaakt",
        "Vraag na of de verplaatsing doorgaat. Het besluit moest uiterlijk op {last} bekend zijn en kwam op {announced}.",
        "Het besluit om de dag van kandidaatstelling te verplaatsen is bekendgemaakt op {announced}, na {last}.",
    ),
    "vote_is_so_many_days_after_nomination_day": Words(
        "Dag van stemming klopt niet",
        "Zet de dag van stemming op {expected}. Die dag volgt uit de dag van kandidaatstelling; nu staat er {day}.",
        "Als dag van stemming is {day} genoemd; geteld vanaf de kandidaatstelling is het {expected}.",
    ),
    "vote_of_the_senate_starts_at_its_hour": Words(
        "Uur van stemming klopt niet",
        "Laat de stemming om {hour} uur beginnen. Dat uur staat in de wet; nu staat er {at}.",
        "De stemming begint op {at}; volgens de wet begint zij om {hour} uur.",
    ),
    "nomination_day_of_the_senate_is_the_tuesday_of_the_act": Words(
        "Dag van kandidaatstelling klopt niet",
        "Zet de dag van kandidaatstelling op {expected}. De wet noemt die dinsdag; nu staat er {day}.",
        "Als dag van kandidaatstelling voor de Eerste Kamer is {day} genoemd; volgens de wet is het {expected}.",
    ),
    "nomination_day_after_a_dissolution_of_the_senate_is_in_time": Words(
        "Kandidaatstelling na ontbinding",
        "Kies een dag van kandidaatstelling na de ontbinding en uiterlijk op {last}. Nu staat er {day}.",
        "De dag van kandidaatstelling na de ontbinding is {day}; dat moet uiterlijk {last} zijn.",
    ),
    "nomination_day_for_europe_is_so_many_days_before_the_vote": Words(
        "Dag van kandidaatstelling klopt niet",
        "Zet de dag van kandidaatstelling op {expected}. Die wordt teruggeteld vanaf de stemming; nu staat er {day}.",
        "Als dag van kandidaatstelling is {day} genoemd; teruggeteld vanaf de stemming is het {expected}.",
    ),
    "vote_is_on_a_working_day": Words(
        "Stemming op een vrije dag",
        "Zet de stemming op {expected}. De dag die nu is gekozen, {day}, is een zaterdag, zondag of feestdag.",
        "De dag van stemming, {day}, is geen werkdag; de stemming schuift op naar {expected}.",
    ),
    "nomination_day_is_on_a_working_day": Words(
        "Kandidaatstelling op een vrije dag",
        "Zet de kandidaatstelling op {expected}. De dag die nu is gekozen, {day}, is een zaterdag, zondag of feestdag.",
        "De dag van kandidaatstelling, {day}, is geen werkdag; die schuift op naar {expected}.",
    ),
    "day_that_the_committee_chooses_is_a_working_day": Words(
        "Zitting op een vrije dag",
        "Kies een andere dag voor de zitting. Op {day} mag u die niet houden: dat is een zaterdag, zondag of feestdag.",
        "De zitting is gezet op {day}; dat is geen werkdag.",
    ),
    "handing_in_is_announced_in_time": Words(
        "Inlevering te laat aangekondigd",
        "Kondig plaats en tijd van de inlevering uiterlijk op {last} aan. Nu is dat gepland of gedaan op {on}.",
        "Plaats en tijd van de inlevering zijn aangekondigd op {on}; dat moest uiterlijk op {last}.",
    ),
    "handing_in_is_announced_in_the_gazette": Words(
        "Aankondiging op andere plaats",
        "Plaats de aankondiging van de inlevering in het officiële blad dat bij deze verkiezing hoort.",
        "De aankondiging van de inlevering stond niet in het blad dat daarvoor is aangewezen.",
    ),
    "announcement_names_place_and_time_of_handing_in": Words(
        "Plaats of tijd niet genoemd",
        "Noem in de aankondiging waar en hoe laat lijsten kunnen worden ingeleverd.",
        "De aankondiging noemt niet waar en wanneer lijsten kunnen worden ingeleverd.",
    ),
    "announcement_names_the_right_of_union_citizens_to_stand": Words(
        "Recht van EU-burgers niet genoemd",
        "Noem in de aankondiging dat ook burgers van andere lidstaten kandidaat kunnen zijn.",
        "De aankondiging noemt niet dat burgers van andere lidstaten kandidaat kunnen zijn.",
    ),
    "forms_are_there_in_the_weeks_before_nomination_day": Words(
        "Formulieren te laat beschikbaar",
        "Zorg dat de formulieren er zijn vanaf {latest}. Nu zijn ze er pas op {first}.",
        "De formulieren waren er vanaf {first}; dat moest vanaf {latest}.",
    ),
    "forms_are_still_there_on_nomination_day": Words(
        "Formulieren te vroeg weg",
        "Laat de formulieren liggen tot en met {day}. Nu liggen ze er tot en met {last}.",
        "De formulieren waren er tot en met {last}; dat moest tot en met {day}.",
    ),
    "forms_cost_nothing": Words(
        "Formulieren niet gratis",
        "Geef de formulieren gratis. Er mag geen geld voor worden gevraagd.",
        "Voor de formulieren is geld gevraagd; zij zijn gratis.",
    ),
    "forms_are_at_every_place_that_the_decree_names": Words(
        "Formulieren ontbreken op een plaats",
        "Leg de formulieren ook op de andere {count:plaats|plaatsen} die het Kiesbesluit noemt. Er {count:ontbreekt|ontbreken} nog {count}.",
        "Op {count} {count:plaats|plaatsen} die het Kiesbesluit noemt, waren geen formulieren.",
    ),
}
