"""A proposed decision in sentences: what is proposed, why, and what follows."""

SENTENCES: dict[str, str] = {
    "proposal.unnamed": "Blanco ({name})",
    "proposal.list": "Lijst {number} is ongeldig{districts:? in *} ({article}).",
    "proposal.candidate": "Kandidaat {position}, {name}, wordt geschrapt van lijst {number}{districts:? in *} ({article}).",
    "proposal.appellation": "De aanduiding{name:? *} wordt geschrapt{districts:? in *} ({article}).",
    "proposal.correction": "Het centraal stembureau verbetert dit zelf{article:? (*)}.",
    "proposal.omission": "Verzuim ({article}){districts:? in *}.",
    "proposal.not_notified": "Dit verzuim is niet gemeld. Bij de rechter kan het daarom nog worden hersteld ({article}).",
    "proposal.late": "Het herstel kwam op {at}, na het einde van de termijn, en telt niet mee.",
    "proposal.question.judgement": "Hierover moet het centraal stembureau zelf oordelen.",
    "proposal.question.no_ground": "De wet noemt hiervoor geen grond. Er is dus geen besluit om voor te stellen.",
    "proposal.question.no_district": "Het is niet duidelijk voor welke kieskring dit geldt.",
    "proposal.effect.all_struck": "Op lijst {number} staat{districts:? in *} niemand meer. De lijst is daardoor ongeldig "
    "({article}).",
    "proposal.effect.room_made": "Op lijst {number} maken eerdere schrappingen{districts:? in *} plaats: {value} "
    "{value:kandidaat blijft|kandidaten blijven} daardoor staan ({article}).",
    "proposal.effect.goes_unnamed": "Lijst {number} gaat{districts:? in *} verder als blanco lijst{unnamed:?: *} ({article}).",
    "proposal.effect.numbered_with_the_rest": "Geen lijst draagt de aanduiding nog. De stemmen van de vorige keer tellen niet "
    "meer voor het nummer; het aantal kieskringen telt ({article}).",
    "proposal.effect.first_candidate_gone": "De eerste kandidaat van lijst {number} valt weg{districts:? in *}. De blanco lijst "
    "heet voortaan naar een ander{unnamed:?: *} ({article}).",
    "proposal.effect.list_groups_change": "De lijsten hangen anders samen: eerst {before} "
    "{before:lijst of lijstengroep|lijsten of lijstengroepen}, nu {after} ({article}).",
    "proposal.effect.sets_change": "De lijsten zijn niet meer op dezelfde manier gelijkluidend: eerst {before} "
    "{before:stel|stellen}, nu {after} ({article}).",
    "proposal.effect.valid_in_part": "Geldig in {count} van {of} kieskringen. Voor het nummer tellen alleen die {count} mee "
    "({article}).",
    "proposal.effect.valid_nowhere": "Geen enkele lijst van de groepering is geldig. Er komt geen nummer ({article}).",
}
