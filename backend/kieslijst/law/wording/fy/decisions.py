"""What the committee notifies and decides (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "only_listed_omissions_are_notified": Words(
        "Gjin fersom dat te ferhelpen is",
        "Helje dit fan de list mei fersommen. De wet neamt it net as fersom dat te ferhelpen is.",
        "Meld is wat de wet net neamt as fersom dat te ferhelpen is.",
    ),
    "a_list_falls_only_in_the_district_of_its_ground": Words(
        "Unjildich yn tefolle kiesrûnten",
        "Ferklearje {who} allinnich ûnjildich dêr't de grûn jildt. Yn dizze kiesrûnten jildt dy net: {districts}.",
        "{Who} is ek ûnjildich ferklearre yn kiesrûnten dêr't de grûn net jildt: {districts}.",
    ),
    "a_candidate_is_struck_only_in_the_district_of_the_ground": Words(
        "Skrast yn tefolle kiesrûnten",
        "Skras {who} allinnich dêr't de grûn jildt. Yn dizze kiesrûnten jildt dy net: {districts}.",
        "{Who} is ek skrast yn kiesrûnten dêr't de grûn net jildt: {districts}.",
    ),
    "first_ground_in_the_order_of_the_law_is_recorded": Words(
        "Net de earste grûn",
        "Lis by {who} {first} fêst as grûn. Dy komt yn de wet foar {recorded}.",
        "By {who} is {recorded} fêstlein, wylst {first} earder komt.",
    ),
    "a_struck_appellation_leaves_the_list_valid": Words(
        "List ûnjildich om de oantsjutting",
        "Skras de oantsjutting en lit {who} stean as blanko list. {recorded} makket in list net ûnjildich.",
        "{Who} is ûnjildich ferklearre op in grûn dy't allinnich de oantsjutting rekket ({recorded}).",
    ),
}
