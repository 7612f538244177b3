"""The numbers of the lists, in Frisian: a draft until a native editor has read it."""

from kieslijst.law.wording.entry import Words

EXPLANATIONS = {
    "number.votes": "Nûmer {number}: by de foarige ferkiezing {count} {count:stim|stimmen} en op syn minst in sit.",
    "number.votes_added": "Nûmer {number}: by de foarige ferkiezing mei-inoar {count} stimmen fan {added}.",
    "number.votes_by_lot": "Nûmer {number}: lotte tusken {equals}, by de foarige ferkiezing elk mei {count} {count:stim|stimmen}.",
    "number.votes_added_by_lot": "Nûmer {number}: lotte tusken {equals}, elk mei {count} stimmen, hjir mei-inoar fan {added}.",
    "number.districts": "Nûmer {number}: jildich yn {count} {count:kiesrûnte|kiesrûnten}.",
    "number.districts_by_lot": "Nûmer {number}: lotte tusken {equals}, elk jildich yn {count} {count:kiesrûnte|kiesrûnten}.",
    "draw.votes": "Der moat lotte wurde tusken {names}, elk mei {count} {count:stim|stimmen}, om nûmer {number} en fierder.",
    "draw.districts": "Der moat lotte wurde tusken {names}, elk jildich yn {count} {count:kiesrûnte|kiesrûnten}, om nûmer {number} en fierder.",
}

ENTRIES: dict[str, Words] = {
    "group_has_one_number": Words(
        title="Ien nûmer foar elke groep",
        advice="Jou {who} krekt ien nûmer.{numbers:? No binne it de nûmers *.} Alle listen fan in groep telle tegearre as ien list.",
        csb="{Who} krijt ien nûmer foar al har listen.{numbers:? Jûn binne de nûmers *.}",
    ),
    "number_belongs_to_one_group": Words(
        title="Nûmer dûbeld jûn",
        advice="Jou {who} in eigen nûmer. Dit nûmer stiet ek by {others}.",
        csb="{Who} hat itselde nûmer as {others}.",
    ),
    "groups_with_seats_stand_first_by_votes": Words(
        title="Folchoarder op stimmen",
        advice="Jou {who} nûmer {first}{until:? oant en mei *} en net {number}. Wa't de foarige kear in sit hie, stiet foaroan op tal stimmen; dizze groep hie der {votes}.",
        csb="{Who} hat nûmer {number}. Nei de {votes} stimmen fan de foarige ferkiezing is it nûmer {first}{until:? oant en mei *}.",
    ),
    "merged_group_stands_by_the_votes_of_those_with_seats": Words(
        title="Stimmen fan in gearfoeging",
        advice="Jou {who} nûmer {first}{until:? oant en mei *} en net {number}. Tel by in gearfoeging allinnich de stimmen fan partijen mei in sit: mei-inoar {votes}.",
        csb="{Who} hat nûmer {number}. Nei de {votes} stimmen fan de gearfoege groepearrings mei in sit is it nûmer {first}{until:? oant en mei *}.",
    ),
    "new_name_of_groups_with_seats_stands_among_them": Words(
        title="Nije namme telt mei op stimmen",
        advice="Jou {who} in nûmer oant en mei {last} en net {number}. Efter de nije namme steane partijen mei in sit, dat de groep stiet by de groepen op stimmen.",
        csb="{Who} hat nûmer {number}. De nije namme folget groepearrings mei in sit op en krijt in nûmer oant en mei {last}.",
    ),
    "new_name_stands_by_the_votes_behind_it": Words(
        title="Stimmen efter in nije namme",
        advice="Jou {who} nûmer {first}{until:? oant en mei *} en net {number}. Efter de nije namme steane mei-inoar {votes} stimmen fan de foarige kear.",
        csb="{Who} hat nûmer {number}. Nei de {votes} stimmen efter de nije namme is it nûmer {first}{until:? oant en mei *}.",
    ),
    "other_groups_follow_by_districts_where_valid": Words(
        title="Folchoarder op kiesrûnten",
        advice="Jou {who} nûmer {first}{until:? oant en mei *} en net {number}. Dizze groep komt nei de groepen mei in sit, op it tal kiesrûnten dêr't har list jildich is{districts:? (hjir *)}.",
        csb="{Who} hat nûmer {number}. Nei it tal kiesrûnten dêr't de list jildich is{districts:? (*)} is it nûmer {first}{until:? oant en mei *}.",
    ),
    "equal_groups_have_drawn_lots": Words(
        title="Lotting nedich",
        advice="Lotsje yn de sitting tusken dizze groepen: {names}. Sy binne gelyk, dat allinnich it lot bepaalt har folchoarder.",
        csb="Der moat lotte wurde tusken dizze gelikense groepearrings: {names}.",
        asks={
            "lots_not_known": (
                "Is der lotte tusken dizze groepen: {names}? Sy binne gelyk, en de útkomst fan in lotting is hjir net bekend.",
                "Net bekend is oft der lotte is tusken dizze gelikense groepearrings: {names}.",
            )
        },
    ),
    "equal_groups_stand_in_the_order_of_the_lot": Words(
        title="Folchoarder fan de lotting",
        advice="Set dizze groepen yn de folchoarder dêr't sy yn lutsen binne: {names}. De groep dy't it earst lutsen is, krijt it leechste nûmer.",
        csb="De nûmers folgje de lotting net. De folchoarder dêr't yn lutsen is: {names}.",
    ),
    "judgment_leaves_the_other_numbers": Words(
        title="Nûmer bliuwt nei in útspraak",
        advice="Lit {who} nûmer {number} hâlde. Nei in útspraak fan de rjochter feroaret gjin oar nûmer; in nûmer mei leech bliuwe.",
        csb="{Who} hâldt nûmer {number} nei de útspraak fan de rjochter.",
    ),
    "list_revived_by_the_court_gets_the_next_number": Words(
        title="Nûmer nei in útspraak",
        advice="Jou {who} nûmer {next}. In list dy't de rjochter jildich ferklearret, krijt it nûmer nei it lêste.",
        csb="{Who} is troch de rjochter jildich ferklearre en krijt nûmer {next}.",
    ),
    "senate_list_revived_by_the_court_has_a_number": Words(
        title="Nûmer nei in útspraak (Earste Keamer)",
        advice="Kies in nûmer foar {who}.",
        csb="{Who} hat nei de útspraak fan de rjochter noch gjin nûmer.",
        asks={
            "law_is_silent": (
                "Hokker nûmer krijt {who}? Foar de Earste Keamer seit de wet dit net; nûmer {next} is it earste dat frij is.",
                "{Who} is troch de rjochter jildich ferklearre. Foar de Earste Keamer wiist de wet gjin nûmer oan; nûmer {next} is it earste dat frij is.",
            )
        },
    ),
}
