"""What the last result of the same body says of a group."""

EXPLANATIONS = {
    "results.official": "Volgens de officiële uitslag van {election}.",
    "results.self_declared": "Volgens uw eigen opgave.",
    "results.unknown": "De vorige uitslag is hier niet bekend onder deze naam. Vul zelf in hoeveel zetels u had.",
    "results.not_needed": "Voor een blanco lijst telt de vorige uitslag niet.",
    "results.ask_near": "De naam {appellation} staat niet zo in de uitslag van {election}. Deed u toen mee als een van deze namen: {near}?",
    "results.ask": "De naam {appellation} staat niet in de uitslag van {election}. Had u toen een andere naam?",
    "results.place_votes": "Bij de nummering telt u {votes} {votes:stem|stemmen}{lacking:? (zonder *)}."
    "{rank:? Dat is plaats * als alle partijen met een zetel weer meedoen.}{equals:? Evenveel stemmen als *: dan beslist het lot.}",
    "results.place_votes_added": "Bij de nummering telt u {votes} stemmen, samen van {added}{lacking:? (zonder *)}."
    "{rank:? Dat is plaats * als alle partijen met een zetel weer meedoen.}{equals:? Evenveel stemmen als *: dan beslist het lot.}",
    "results.place_votes_not_given": "Bij de nummering staat u vooraan, op aantal stemmen. Hoeveel stemmen dat zijn, is hier niet bekend.",
    "results.place_unnamed": "Bij de nummering staat een blanco lijst bij de overige lijsten, op aantal kieskringen.",
    "results.place_no_seats": "Bij de nummering staat u bij de overige lijsten, op aantal kieskringen.",
    "results.place_new_name_in_the_senate": "Bij de nummering staat u bij de overige lijsten: voor de Eerste Kamer telt een nieuwe naam niet mee op stemmen.",
    "results.place_seats_not_given": "Waar u bij de nummering staat, hangt af van de vorige uitslag.",
}
