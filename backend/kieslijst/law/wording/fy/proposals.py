"""A proposed decision in sentences: what is proposed, why, and what follows (draft)."""

SENTENCES: dict[str, str] = {
    "proposal.unnamed": "Blanko ({name})",
    "proposal.list": "List {number} is ûnjildich{districts:? yn *} ({article}).",
    "proposal.candidate": "Kandidaat {position}, {name}, wurdt skrast fan list {number}{districts:? yn *} ({article}).",
    "proposal.appellation": "De oantsjutting{name:? *} wurdt skrast{districts:? yn *} ({article}).",
    "proposal.correction": "It sintraal stimburo ferbetteret dit sels{article:? (*)}.",
    "proposal.omission": "Fersom ({article}){districts:? yn *}.",
    "proposal.not_notified": "Dit fersom is net meld. By de rjochter kin it dêrom noch ferholpen wurde ({article}).",
    "proposal.late": "It herstel kaam op {at}, nei de ein fan de termyn, en telt net mei.",
    "proposal.question.judgement": "Hjiroer moat it sintraal stimburo sels oardielje.",
    "proposal.question.no_ground": "De wet neamt hjirfoar gjin grûn. Der is dus gjin beslút om foar te stellen.",
    "proposal.question.no_district": "It is net dúdlik foar hokker kiesrûnte dit jildt.",
    "proposal.effect.all_struck": "Op list {number} stiet{districts:? yn *} nimmen mear. De list is dêrtroch ûnjildich "
    "({article}).",
    "proposal.effect.room_made": "Op list {number} meitsje eardere skrassingen{districts:? yn *} plak: {value} "
    "{value:kandidaat bliuwt|kandidaten bliuwe} dêrtroch stean ({article}).",
    "proposal.effect.goes_unnamed": "List {number} giet{districts:? yn *} fierder as blanko list{unnamed:?: *} ({article}).",
    "proposal.effect.numbered_with_the_rest": "Gjin list draacht de oantsjutting noch. De stimmen fan de foarige kear telle net "
    "mear foar it nûmer; it tal kiesrûnten telt ({article}).",
    "proposal.effect.first_candidate_gone": "De earste kandidaat fan list {number} falt wei{districts:? yn *}. De blanko list "
    "hjit fan no ôf nei in oar{unnamed:?: *} ({article}).",
    "proposal.effect.list_groups_change": "De listen hingje oars gear: earst {before} "
    "{before:list of listegroep|listen of listegroepen}, no {after} ({article}).",
    "proposal.effect.sets_change": "De listen binne net mear op deselde wize lykludend: earst {before} {before:stel|stellen}, no "
    "{after} ({article}).",
    "proposal.effect.valid_in_part": "Jildich yn {count} fan {of} kiesrûnten. Foar it nûmer telle allinnich dy {count} mei "
    "({article}).",
    "proposal.effect.valid_nowhere": "Gjin inkelde list fan de groepearring is jildich. Der komt gjin nûmer ({article}).",
}
