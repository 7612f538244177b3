"""The days of nomination and of the vote, the announcement and the forms."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "nomination_day_is_the_monday_of_the_act": Words(
        "Dei fan kandidaatstelling doocht net",
        "Set de dei fan kandidaatstelling op {expected}. De wet neamt dy moandei; no stiet der {day}.",
        "As dei fan kandidaatstelling is {day} neamd; neffens de wet is it {expected}.",
    ),
    "nomination_day_in_a_year_of_other_elections_is_in_spring": Words(
        "Dei fan kandidaatstelling is letter",
        "Set de dei fan kandidaatstelling op {expected}. Yn in jier mei rieds- of Steateferkiezings is dy letter as {day}.",
        "As dei fan kandidaatstelling is {day} neamd; yn dit jier is it {expected}.",
    ),
    "moved_nomination_day_is_a_weekday_of_the_week_before": Words(
        "Ferset nei in ferkearde dei",
        "Kies in dei fan {first} oant en mei {last}. Allinnich nei dy wike kin de dei fan kandidaatstelling ferset wurde.",
        "De dei fan kandidaatstelling is ferset nei {day}; dat kin allinnich nei in dei fan {first} oant en mei {last}.",
    ),
    "decree_that_moves_nomination_day_is_announced_in_time": Words(
        "Beslút te let bekendmakke",
        "Freegje nei oft it fersetten trochgiet. It beslút moast op syn lêst op {last} bekend wêze en kaam op {announced}.",
        "It beslút om de dei fan kandidaatstelling te fersetten is bekendmakke op {announced}, nei {last}.",
    ),
    "vote_is_so_many_days_after_nomination_day": Words(
        "Dei fan stimmen doocht net",
        "Set de dei fan stimmen op {expected}. Dy dei folget út de dei fan kandidaatstelling; no stiet der {day}.",
        "As dei fan stimmen is {day} neamd; teld fan de kandidaatstelling ôf is it {expected}.",
    ),
    "vote_of_the_senate_starts_at_its_hour": Words(
        "Oere fan stimmen doocht net",
        "Lit it stimmen om {hour} oere begjinne. Dat oere stiet yn de wet; no stiet der {at}.",
        "It stimmen begjint op {at}; neffens de wet begjint it om {hour} oere.",
    ),
    "nomination_day_of_the_senate_is_the_tuesday_of_the_act": Words(
        "Dei fan kandidaatstelling doocht net",
        "Set de dei fan kandidaatstelling op {expected}. De wet neamt dy tiisdei; no stiet der {day}.",
        "As dei fan kandidaatstelling foar de Earste Keamer is {day} neamd; neffens de wet is it {expected}.",
    ),
    "nomination_day_after_a_dissolution_of_the_senate_is_in_time": Words(
        "Kandidaatstelling nei ûntbining",
        "Kies in dei fan kandidaatstelling nei de ûntbining en op syn lêst op {last}. No stiet der {day}.",
        "De dei fan kandidaatstelling nei de ûntbining is {day}; dat moat op syn lêst {last} wêze.",
    ),
    "nomination_day_for_europe_is_so_many_days_before_the_vote": Words(
        "Dei fan kandidaatstelling doocht net",
        "Set de dei fan kandidaatstelling op {expected}. Dy wurdt weromteld fan it stimmen ôf; no stiet der {day}.",
        "As dei fan kandidaatstelling is {day} neamd; weromteld fan it stimmen ôf is it {expected}.",
    ),
    "vote_is_on_a_working_day": Words(
        "Stimmen op in frije dei",
        "Set it stimmen op {expected}. De dei dy't no keazen is, {day}, is in sneon, snein of feestdei.",
        "De dei fan stimmen, {day}, is gjin wurkdei; it stimmen skoot op nei {expected}.",
    ),
    "nomination_day_is_on_a_working_day": Words(
        "Kandidaatstelling op in frije dei",
        "Set de kandidaatstelling op {expected}. De dei dy't no keazen is, {day}, is in sneon, snein of feestdei.",
        "De dei fan kandidaatstelling, {day}, is gjin wurkdei; dy skoot op nei {expected}.",
    ),
    "day_that_the_committee_chooses_is_a_working_day": Words(
        "Sitting op in frije dei",
        "Kies in oare dei foar de sitting. Op {day} meie jo dy net hâlde: dat is in sneon, snein of feestdei.",
        "De sitting is set op {day}; dat is gjin wurkdei.",
    ),
    "handing_in_is_announced_in_time": Words(
        "Ynleverjen te let oankundige",
        "Kundigje plak en tiid fan it ynleverjen op syn lêst op {last} oan. No is dat pland of dien op {on}.",
        "Plak en tiid fan it ynleverjen binne oankundige op {on}; dat moast op syn lêst op {last}.",
    ),
    "handing_in_is_announced_in_the_gazette": Words(
        "Oankundiging op oar plak",
        "Set de oankundiging fan it ynleverjen yn it offisjele blêd dat by dizze ferkiezing heart.",
        "De oankundiging fan it ynleverjen stie net yn it blêd dat dêrfoar oanwiisd is.",
    ),
    "announcement_names_place_and_time_of_handing_in": Words(
        "Plak of tiid net neamd",
        "Neam yn de oankundiging wêr en hoe let listen ynlevere wurde kinne.",
        "De oankundiging neamt net wêr en wannear listen ynlevere wurde kinne.",
    ),
    "announcement_names_the_right_of_union_citizens_to_stand": Words(
        "Rjocht fan EU-boargers net neamd",
        "Neam yn de oankundiging dat ek boargers fan oare lidsteaten kandidaat wêze kinne.",
        "De oankundiging neamt net dat boargers fan oare lidsteaten kandidaat wêze kinne.",
    ),
    "forms_are_there_in_the_weeks_before_nomination_day": Words(
        "Formulieren te let beskikber",
        "Soargje dat de formulieren der binne fan {latest} ôf. No binne se der pas op {first}.",
        "De formulieren wiene der fan {first} ôf; dat moast fan {latest} ôf.",
    ),
    "forms_are_still_there_on_nomination_day": Words(
        "Formulieren te betiid fuort",
        "Lit de formulieren lizze oant en mei {day}. No lizze se der oant en mei {last}.",
        "De formulieren wiene der oant en mei {last}; dat moast oant en mei {day}.",
    ),
    "forms_cost_nothing": Words(
        "Formulieren net fergees",
        "Jou de formulieren fergees. Der mei gjin jild foar frege wurde.",
        "Foar de formulieren is jild frege; se binne fergees.",
    ),
    "forms_are_at_every_place_that_the_decree_names": Words(
        "Formulieren misse op in plak",
        "Lis de formulieren ek op {count:it oare plak|de oare plakken} dy't it Kiesbeslút neamt. Der {count:mist|misse} noch {count}.",
        "Op {count} {count:plak|plakken} dy't it Kiesbeslút neamt, wiene gjin formulieren.",
    ),
}
