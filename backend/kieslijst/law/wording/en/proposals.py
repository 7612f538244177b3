"""A proposed decision in sentences: what is proposed, why, and what follows."""

SENTENCES: dict[str, str] = {
    "proposal.unnamed": "Unnamed list ({name})",
    "proposal.list": "List {number} is invalid{districts:? in *} ({article}).",
    "proposal.candidate": "Candidate {position}, {name}, is removed from list {number}{districts:? in *} ({article}).",
    "proposal.appellation": "The appellation{name:? *} is removed{districts:? in *} ({article}).",
    "proposal.correction": "The central electoral committee corrects this itself{article:? (*)}.",
    "proposal.omission": "Omission ({article}){districts:? in *}.",
    "proposal.not_notified": "No notice was given of this omission. It can therefore still be rectified before the court "
    "({article}).",
    "proposal.late": "It was rectified on {at}, after the time allowed, which does not count.",
    "proposal.question.judgement": "The central electoral committee must judge this itself.",
    "proposal.question.no_ground": "The law names no ground for this, so that there is no decision to propose.",
    "proposal.question.no_district": "It is not clear for which district this holds.",
    "proposal.effect.all_struck": "Nobody is left on list {number}{districts:? in *}. The list is invalid because of that "
    "({article}).",
    "proposal.effect.room_made": "On list {number} earlier removals make room{districts:? in *}: {value} "
    "{value:candidate stays|candidates stay} ({article}).",
    "proposal.effect.goes_unnamed": "List {number} goes on as an unnamed list{districts:? in *}{unnamed:?: *} ({article}).",
    "proposal.effect.numbered_with_the_rest": "No list carries the appellation any more. The votes of last time no longer count "
    "for the number; the number of districts does ({article}).",
    "proposal.effect.first_candidate_gone": "List {number} loses its first candidate{districts:? in *}. The unnamed list is now "
    "called after somebody else{unnamed:?: *} ({article}).",
    "proposal.effect.list_groups_change": "The lists are linked in another way: {before} "
    "{before:list or list group|lists or list groups} before, {after} now ({article}).",
    "proposal.effect.sets_change": "The lists are no longer identical in the same way: {before} {before:set|sets} before, "
    "{after} now ({article}).",
    "proposal.effect.valid_in_part": "Valid in {count} of {of} districts. Only those {count} count for the number ({article}).",
    "proposal.effect.valid_nowhere": "No list of the group is valid. It gets no number ({article}).",
}
