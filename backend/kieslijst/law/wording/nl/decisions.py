"""What the committee notifies and decides."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "only_listed_omissions_are_notified": Words(
        "Geen verzuim dat te herstellen is",
        "Haal dit van de lijst met verzuimen. De wet noemt het niet als verzuim dat te herstellen is.",
        "Gemeld is iets dat de wet niet noemt als verzuim dat te herstellen is.",
    ),
    "a_list_falls_only_in_the_district_of_its_ground": Words(
        "Ongeldig in te veel kieskringen",
        "Verklaar {who} alleen ongeldig waar de grond geldt. In deze kieskringen geldt die niet: {districts}.",
        "{Who} is ook ongeldig verklaard in kieskringen waar de grond niet geldt: {districts}.",
    ),
    "a_candidate_is_struck_only_in_the_district_of_the_ground": Words(
        "Geschrapt in te veel kieskringen",
        "Schrap {who} alleen waar de grond geldt. In deze kieskringen geldt die niet: {districts}.",
        "{Who} is ook geschrapt in kieskringen waar de grond niet geldt: {districts}.",
    ),
    "first_ground_in_the_order_of_the_law_is_recorded": Words(
        "Niet de eerste grond",
        "Leg bij {who} {first} vast als grond. Die komt in de wet voor {recorded}.",
        "Bij {who} is {recorded} vastgelegd, terwijl {first} eerder komt.",
    ),
    "a_struck_appellation_leaves_the_list_valid": Words(
        "Lijst ongeldig om de aanduiding",
        "Schrap de aanduiding en laat {who} staan als blanco lijst. {recorded} maakt een lijst niet ongeldig.",
        "{Who} is ongeldig verklaard op een grond die alleen de aanduiding raakt ({recorded}).",
    ),
}
