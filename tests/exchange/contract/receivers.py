"""Reasons that lie in a receiver; the page tells those that it cannot take."""

from tests.exchange.contract.reason import Receiver

RECEIVER = (
    Receiver("1 size", "a request above 12 MB", "fits_in_one_request"),
    Receiver(
        "4.1 InvalidHash",
        "a typed part of the hash differs",
        instead="the page and the text beside the file give the hash in 16 groups; a person compares it",
    ),
    Receiver("4.1 LimitedElectionsSupported", "TK, EK, EP, ER, KC", "abacus_takes_this_election"),
    Receiver("4.1 LimitedElectionsSupported", "AB1 in later versions", "abacus_takes_this_size_of_board"),
    Receiver("4.1 UnknownCommittee", "more than one municipality", "abacus_finds_one_municipality"),
    Receiver(
        "4.1 EMLError wrapper", "wraps the reasons of 4.2 and of the tree", instead="each of them has its own row"
    ),
    Receiver('4.1 "Unsupported election type"', "other than GR, PS, AB", "abacus_takes_this_election"),
    Receiver(
        "4.1 CommitteeCategoryForElectionCategoryNotSupported",
        "the CSB's flow for PS and AB",
        "abacus_has_a_flow_for_this_committee",
    ),
    Receiver("4.1 MissingFileName / 110b errors", "polling stations", instead="Kieslijst makes no 110b"),
    Receiver("4.2 old library", "kr:Schema and kr:GenderAnnex are dropped", "profile_is_known_everywhere"),
    Receiver("3 first Contest only", "a 230c with several districts", "abacus_reads_one_district"),
    Receiver("3 first Contest only", "a 230c in versions that know none", "abacus_reads_a_230c"),
    Receiver("5 Program 4", "each program of OSV takes one of the two", "osv_takes_this_message"),
    Receiver("5.1", "a file name without its word or ending", "is_named_for_osv"),
    Receiver("5.2", "profile 1.3", "profile_is_known_everywhere"),
)
