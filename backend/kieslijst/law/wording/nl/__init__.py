"""The Dutch catalogue: the text that counts, at level B1."""

from kieslijst.law.wording.entry import Catalogue
from kieslijst.law.wording.nl import candidates, groups, lists, papers, support

CATALOGUE = Catalogue(
    language="nl",
    months=tuple(
        "januari februari maart april mei juni juli augustus september oktober november december".split()  # noqa: SIM905 - twelve words read best as one line
    ),
    moment="{day} om {time} uur",
    subjects={
        "group": "de groepering{name}",
        "submitter": "de inleveraar{name}",
        "substitute": "vervanger {number}{name}",
        "list": "lijst {number}{name}",
        "candidate": "kandidaat {number}{name}",
    },
    bare_subjects={
        "group": "de groepering",
        "submitter": "de inleveraar",
        "substitute": "vervanger {number}",
        "list": "lijst {number}",
        "candidate": "kandidaat {number}",
    },
    consequences={
        "recoverable": "Het centraal stembureau meldt dit als verzuim. Het is binnen de hersteltermijn te herstellen.",
        "strike": "Het centraal stembureau schrapt de kandidaat. Dit is na het inleveren niet te herstellen.",
        "invalid": "De lijst is ongeldig in deze kieskring. Dit is na het inleveren niet te herstellen.",
        "name": "Het centraal stembureau schrapt de aanduiding. De lijst gaat verder als blanco lijst.",
        "fix": "Het centraal stembureau verbetert dit zelf.",
        "refuse": "Het centraal stembureau weigert de registratie.",
        "aside": "Het verzoek telt niet voor deze verkiezing, wel voor de volgende.",
        "none": "",
    },
    explanations={
        "exempt.unnamed": "Een blanco lijst is nooit vrijgesteld.",
        "exempt.seats_not_given": "De vorige uitslag is niet bekend. Daarom geldt de groepering als niet vrijgesteld.",
        "exempt.seats": "Vrijgesteld: de vorige keer {seats} {seats:zetel|zetels} onder deze naam.",
        "exempt.no_seats": "Niet vrijgesteld: de vorige keer geen zetel onder deze naam.",
        "exempt.merged_with_seats": "Vrijgesteld: ten minste een van de partijen had een zetel.",
        "exempt.merged_without_seats": "Niet vrijgesteld: geen van de partijen had een zetel.",
        "exempt.new_name_all_seated": "Vrijgesteld: elk van de partijen achter de nieuwe naam had een zetel.",
        "exempt.new_name_not_all_seated": "Niet vrijgesteld: niet elk van de partijen achter de nieuwe naam had een zetel.",
        "exempt.new_name_of_seated_joint_list": "Vrijgesteld: de gezamenlijke lijst had {seats} {seats:zetel|zetels}.",
        "exempt.new_name_of_seatless_joint_list": "Niet vrijgesteld: de gezamenlijke lijst had geen zetel.",
        "size.unnamed": "Een blanco lijst heeft nooit meer dan {maximum} namen.",
        "size.seats_not_given": "Hoeveel namen er mogen staan, hangt af van de vorige uitslag. Die is niet bekend.",
        "size.large": "Er mogen {maximum} namen staan: de vorige keer {seats} zetels op een lijst.",
        "size.not_large": "Er mogen {maximum} namen staan: de vorige keer {seats} {seats:zetel|zetels} op een lijst.",
        "size.new_name": "Er mogen {maximum} namen staan: een nieuwe naam telt niet mee voor een langere lijst.",
        "number.votes": "Nummer {number}: bij de vorige verkiezing {count} {count:stem|stemmen} en ten minste een zetel.",
        "number.votes_by_lot": "Nummer {number}: geloot bij gelijk aantal stemmen ({count}) in de vorige verkiezing.",
        "number.districts": "Nummer {number}: geldig in {count} {count:kieskring|kieskringen}.",
        "number.districts_by_lot": "Nummer {number}: geloot tussen lijsten in {count} {count:kieskring|kieskringen}.",
        "draw.votes": "Er moet geloot worden tussen {entrants} lijsten met {count} stemmen, om nummer {number} en verder.",
        "draw.districts": "Er moet geloot worden tussen {entrants} lijsten in {count} {count:kieskring|kieskringen}, om nummer "
        "{number} en verder.",
    },
    entries={**groups.ENTRIES, **lists.ENTRIES, **candidates.ENTRIES, **papers.ENTRIES, **support.ENTRIES},
)
