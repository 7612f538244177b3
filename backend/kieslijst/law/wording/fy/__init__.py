"""The Frisian catalogue: a draft until a native editor has read it. The Dutch text decides."""

from kieslijst.law.wording.entry import Catalogue
from kieslijst.law.wording.fy import candidates, groups, lists, papers, support

CATALOGUE = Catalogue(
    language="fy",
    months=tuple(
        "jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber".split()  # noqa: SIM905 - twelve words read best as one line
    ),
    moment="{day} om {time} oere",
    subjects={
        "group": "de groepearring{name}",
        "submitter": "dejinge dy't ynleveret{name}",
        "substitute": "ferfanger {number}{name}",
        "list": "list {number}{name}",
        "candidate": "kandidaat {number}{name}",
    },
    bare_subjects={
        "group": "de groepearring",
        "submitter": "dejinge dy't ynleveret",
        "substitute": "ferfanger {number}",
        "list": "list {number}",
        "candidate": "kandidaat {number}",
    },
    consequences={
        "recoverable": "It sintraal stimburo meldt dit as fersom. It is binnen de fersomtermyn te ferhelpen.",
        "strike": "It sintraal stimburo skrast de kandidaat. Dit is nei it ynleverjen net te ferhelpen.",
        "invalid": "De list is ûnjildich yn dizze kiesrûnte. Dit is nei it ynleverjen net te ferhelpen.",
        "name": "It sintraal stimburo skrast de oantsjutting. De list giet fierder as blanko list.",
        "fix": "It sintraal stimburo ferbetteret dit sels.",
        "refuse": "It sintraal stimburo wegeret de registraasje.",
        "aside": "It fersyk telt net foar dizze ferkiezing, wol foar de folgjende.",
        "none": "",
    },
    explanations={
        "exempt.unnamed": "In blanko list is nea frijsteld.",
        "exempt.seats_not_given": "De foarige útslach is net bekend. Dêrom jildt de groepearring as net frijsteld.",
        "exempt.seats": "Frijsteld: de foarige kear {seats} {seats:sit|sitten} ûnder dizze namme.",
        "exempt.no_seats": "Net frijsteld: de foarige kear gjin sit ûnder dizze namme.",
        "exempt.merged_with_seats": "Frijsteld: op syn minst ien fan de partijen hie in sit.",
        "exempt.merged_without_seats": "Net frijsteld: gjin fan de partijen hie in sit.",
        "exempt.new_name_all_seated": "Frijsteld: elk fan de partijen efter de nije namme hie in sit.",
        "exempt.new_name_not_all_seated": "Net frijsteld: net elk fan de partijen efter de nije namme hie in sit.",
        "exempt.new_name_of_seated_joint_list": "Frijsteld: de mienskiplike list hie {seats} {seats:sit|sitten}.",
        "exempt.new_name_of_seatless_joint_list": "Net frijsteld: de mienskiplike list hie gjin sit.",
        "size.unnamed": "In blanko list hat nea mear as {maximum} nammen.",
        "size.seats_not_given": "Hoefolle nammen der stean meie, hinget ôf fan de foarige útslach. Dy is net bekend.",
        "size.large": "Der meie {maximum} nammen stean: de foarige kear {seats} sitten op ien list.",
        "size.not_large": "Der meie {maximum} nammen stean: de foarige kear {seats} {seats:sit|sitten} op ien list.",
        "size.new_name": "Der meie {maximum} nammen stean: in nije namme telt net mei foar in langere list.",
        "number.votes": "Nûmer {number}: by de foarige ferkiezing {count} {count:stim|stimmen} en op syn minst ien sit.",
        "number.votes_by_lot": "Nûmer {number}: lotte by in gelyk tal stimmen ({count}) yn de foarige ferkiezing.",
        "number.districts": "Nûmer {number}: jildich yn {count} {count:kiesrûnte|kiesrûnten}.",
        "number.districts_by_lot": "Nûmer {number}: lotte tusken listen yn {count} {count:kiesrûnte|kiesrûnten}.",
        "draw.votes": "Der moat lotte wurde tusken {entrants} listen mei {count} stimmen, om nûmer {number} en fierder.",
        "draw.districts": "Der moat lotte wurde tusken {entrants} listen yn {count} {count:kiesrûnte|kiesrûnten}, om nûmer "
        "{number} en fierder.",
    },
    entries={**groups.ENTRIES, **lists.ENTRIES, **candidates.ENTRIES, **papers.ENTRIES, **support.ENTRIES},
    draft=True,
)
