"""Candidates: name, birth date, place and the number of lists."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "candidate_has_a_surname": Words(
        "Last name missing",
        "Enter the last name of {who}. A person cannot be on the list without one.",
        "The last name of {who} is missing.",
    ),
    "candidate_has_initials": Words(
        "Initials missing",
        "Enter the initials of {who}, for example S.J.",
        "The initials of {who} are missing.",
    ),
    "candidate_has_a_birth_date": Words(
        "Date of birth missing",
        "Enter the date of birth of {who}.",
        "The date of birth of {who} is missing.",
    ),
    "birth_date_is_not_unusually_long_ago": Words(
        "Year of birth long ago",
        "Check the date of birth of {who}: {born}. This candidate would be {age} years or older.",
        "The date of birth of {who} is {born}: {age} years ago or more.",
    ),
    "double_surname_is_joined_by_a_hyphen": Words(
        "Double name without hyphen",
        "Write the two last names of {who} with a hyphen. Now it says {surname}.",
        "The last name of {who} ({surname}) is none of the four forms with a hyphen that are allowed.",
    ),
    "gender_is_absent_or_one_of_the_two_signs": Words(
        "Gender other than (m) or (v)",
        "Choose (m), (v) or nothing for {who}. Now it says '{sign}', which cannot be on the list.",
        "With {who} it says '{sign}', which is not (m) or (v).",
    ),
    "no_call_name_stands_among_the_initials": Words(
        "First name among the initials",
        "Put '{name}' in the field First name for {who}. The field Initials holds only initials.",
        "With {who} '{name}' stands in the place of the initials.",
    ),
    "nothing_but_a_usual_abbreviation_follows_the_name": Words(
        "Addition after the name",
        "Remove '{word}' from {who}. After the name only sr., jr. or an abbreviated patronymic may stand.",
        "After the name of {who} it says '{word}', which is no usual abbreviation.",
    ),
    "no_academic_title_stands_with_the_name": Words(
        "Title with the name",
        "Remove '{title}' from {who}. The list shows only initials and names. A title of nobility is written in full.",
        "The title '{title}' stands with the name of {who}.",
    ),
    "no_party_name_stands_behind_the_name": Words(
        "Party name with the candidate",
        "Remove '{word}' from {who}. The list shows no party name with a candidate.",
        "With the name of {who} it says '{word}', the name of a political group.",
        {
            "brackets": (
                "Check that '{word}' belongs to the name of {who}. A party name may not stand there.",
                "With the name of {who} '{word}' stands in brackets.",
            )
        },
    ),
    "every_initial_is_followed_by_a_full_stop": Words(
        "Full stop after an initial",
        "Put a full stop after each initial of {who}. Now it says {initials}.",
        "With {who} not every initial has a full stop ({initials}).",
    ),
    "every_first_name_has_one_letter": Words(
        "Two letters for a first name",
        "Write {letter} instead of {found} for {who}. Each first name has one letter.",
        "With {who} it says {found}, more than one letter for a first name.",
    ),
    "hyphenated_first_name_has_one_letter": Words(
        "First name with a hyphen",
        "Check the initials of {who}. '{name}' counts as one first name, but it says {initials}.",
        "The initials of {who} ({initials}) do not fit the first name {name}.",
        {
            "from_call_name": (
                "Check the initials of {who}. Is '{name}' a first name with a hyphen? Then it has one letter. Now it says "
                "{initials}.",
                "The initials of {who} ({initials}) may count a first name with a hyphen ({name}) as two.",
            )
        },
    ),
    "candidate_is_named_as_in_the_population_register": Words(
        "Differs from the population register",
        "Check name, initials, date of birth and place of {who}. They differ from the population register.",
        "The details of {who} differ from the population register.",
    ),
    "prefix_is_in_lower_case_unless_registered_otherwise": Words(
        "Capital in the name prefix",
        "Write '{prefix}' in lower case for {who}.",
        "The name prefix '{prefix}' of {who} differs from the population register.",
        {
            "register_unknown": (
                "Check that the name prefix '{prefix}' of {who} is written so in the passport. It is mostly in lower case.",
                "The name prefix '{prefix}' of {who} has a capital.",
            )
        },
    ),
    "prefix_stands_in_its_own_field": Words(
        "Name prefix in the last name",
        "Put the name prefix of {who} in the field Name prefix.",
        "With {who} the name prefix stands in the last name.",
        {
            "may_be_surname": (
                "Check whether '{prefix}' of {who} belongs in the field Name prefix. Now the last name begins with it: "
                "{surname}.",
                "The last name of {who} ({surname}) begins with '{prefix}'.",
            )
        },
    ),
    "prefix_is_one_that_names_have": Words(
        "Unusual name prefix",
        "Check the name prefix of {who}.",
        "The name prefix of {who} is not common.",
        {
            "unusual": (
                "Check the name prefix '{prefix}' of {who}. We do not know it. If it is right, you can continue.",
                "The name prefix '{prefix}' of {who} is not in the usual list.",
            )
        },
    ),
    "candidate_has_a_place_of_residence": Words(
        "Place of residence missing",
        "Enter the place of residence of {who}.",
        "The place of residence of {who} is missing.",
    ),
    "country_of_residence_is_given": Words(
        "Country missing",
        "Enter the country where {who} lives.",
        "The country of residence of {who} is missing.",
    ),
    "foreign_place_goes_with_a_country_code": Words(
        "Country code",
        "Write the country of {who} as a code of two letters, for example BE. Now it says {country}.",
        "The country of {who} ({country}) is not written as a code of two letters.",
    ),
    "dutch_place_of_residence_exists": Words(
        "Place not known",
        "Check the place {place} of {who}. We do not know this place. If it is right, you can continue.",
        "The place {place} of {who} is not in the register of addresses.",
    ),
    "candidate_comes_of_age_during_the_term": Words(
        "Too young",
        "{Who} is too young to become a member during this term. Born: {born}. The latest day possible is {latest}.",
        "{Who}, born on {born}, does not reach the required age during the term.",
        {
            "borderline": (
                "Consult the central electoral committee about {who}. This candidate comes of age on the day the term ends. "
                "Born: {born}.",
                "{Who}, born on {born}, reaches the required age on the day the term ends.",
            ),
            "partly_known": (
                "Check the age of {who}. The date of birth is not fully known: {born}. The latest day possible is {latest}.",
                "The date of birth of {who} is not fully known ({born}); the latest day possible is {latest}.",
            ),
            "end_of_term_unknown": (
                "Check the age of {who}. Born: {born}. We do not know when the term ends.",
                "Whether {who}, born on {born}, reaches the required age during the term is not certain.",
            ),
        },
    ),
    "candidate_stands_on_one_list_per_district": Words(
        "On more than one list",
        "Leave {who} on one list{district:? in district *}. Now this person is on {lists} lists, and will be removed from each.",
        "{Who} stands{district:? in district *} on {lists} lists.",
        {
            "namesake": (
                "Check whether {who} is the same as somebody on another list{district:? in district *}. Name and date of birth "
                "or place are equal.",
                "{Who} has{district:? in district *} the same name and date of birth or place as somebody on another list.",
            )
        },
    ),
    "candidate_stands_once_on_the_list": Words(
        "Twice on the list",
        "Remove {who}. This person also stands at place {other}.",
        "{Who} also stands at place {other} of the same list.",
        {
            "namesake": (
                "Check whether {who} is the same as candidate {other}. Name and date of birth or place are equal.",
                "{Who} has the same name and date of birth or place as candidate {other}.",
            )
        },
    ),
    "no_death_certificate_of_the_candidate_came_in": Words(
        "Deceased",
        "Remove {who} from the list. A death certificate was handed in.",
        "A death certificate of {who} was handed in.",
    ),
    "candidate_from_outside_declares_to_settle": Words(
        "Declaration of intended residence missing",
        "Add a declaration of intended residence of {who}. This candidate lives elsewhere{place:?: *}.",
        "{Who} lives outside the area{place:? (*)} and the declaration of intended residence is missing.",
        {
            "declaration_unknown": (
                "Check that there is a declaration of intended residence of {who}. This candidate lives elsewhere{place:?: *}.",
                "{Who} lives outside the area{place:? (*)}; a declaration of intended residence is needed.",
            )
        },
    ),
    "candidate_declares_to_settle_for_one_body_of_a_kind": Words(
        "Two declarations of intended residence",
        "Consult {who}. This person also declared to go and live in the area of {body}, and will then be removed in both places.",
        "A declaration of intended residence of {who} was also handed in for {body}.",
        {
            "declaration_unknown": (
                "Ask {who} what the declarations of intended residence are for. There is one for {body}. If there is one here too, this person is removed in both places.",
                "A declaration of intended residence of {who} was handed in for {body}; whether there is one here too is not known.",
            )
        },
    ),
    "candidate_in_the_netherlands_declares_to_move_abroad": Words(
        "Declaration of departure missing",
        "Add a declaration that {who} will live outside the Netherlands. This candidate lives in the Netherlands.",
        "{Who} lives in the Netherlands and the declaration to go and live abroad is missing.",
        {
            "declaration_unknown": (
                "Check that there is a declaration that {who} will live outside the Netherlands. This candidate lives in the "
                "Netherlands.",
                "{Who} lives in the Netherlands; a declaration to go and live abroad is needed.",
            )
        },
    ),
}
