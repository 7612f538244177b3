"""What the last result of the same body says of a group, in Frisian: a draft until a native editor has read it."""

EXPLANATIONS = {
    "results.official": "Neffens de offisjele útslach fan {election}.",
    "results.self_declared": "Neffens jo eigen opjefte.",
    "results.unknown": "De foarige útslach is hjir net bekend ûnder dizze namme. Folje sels yn hoefolle sitten jo hiene.",
    "results.not_needed": "Foar in blanko list telt de foarige útslach net.",
    "results.ask_near": "De namme {appellation} stiet net sa yn de útslach fan {election}. Diene jo doe mei as ien fan dizze nammen: {near}?",
    "results.ask": "De namme {appellation} stiet net yn de útslach fan {election}. Hiene jo doe in oare namme?",
    "results.place_votes": "By it nûmerjen telle foar jo {votes} {votes:stim|stimmen}{lacking:? (sûnder *)}."
    "{rank:? Dat is plak * as alle partijen mei in sit wer meidogge.}{equals:? Likefolle stimmen as *: dan beslist it lot.}",
    "results.place_votes_added": "By it nûmerjen telle foar jo {votes} stimmen, mei-inoar fan {added}{lacking:? (sûnder *)}."
    "{rank:? Dat is plak * as alle partijen mei in sit wer meidogge.}{equals:? Likefolle stimmen as *: dan beslist it lot.}",
    "results.place_votes_not_given": "By it nûmerjen steane jo foaroan, op tal stimmen. Hoefolle stimmen dat binne, is hjir net bekend.",
    "results.place_unnamed": "By it nûmerjen stiet in blanko list by de oare listen, op tal kiesrûnten.",
    "results.place_no_seats": "By it nûmerjen steane jo by de oare listen, op tal kiesrûnten.",
    "results.place_new_name_in_the_senate": "By it nûmerjen steane jo by de oare listen: foar de Earste Keamer telt in nije namme net mei op stimmen.",
    "results.place_seats_not_given": "Wêr't jo by it nûmerjen steane, hinget ôf fan de foarige útslach.",
}
