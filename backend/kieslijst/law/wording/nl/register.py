"""The register afterwards: decisions, appeals, deletion, logos and carry-over."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "decision_is_told_to_the_agent": Words(
        "Gemachtigde niet ingelicht",
        "Stuur de beslissing aan de gemachtigde van de groepering.",
        "De beslissing is niet aan de gemachtigde meegedeeld.",
    ),
    "decision_is_placed_in_the_gazette": Words(
        "Beslissing niet gepubliceerd",
        "Plaats de beslissing in het juiste blad: {gazette}.",
        "De beslissing is niet meegedeeld in het juiste blad: {gazette}.",
    ),
    "appeal_on_registration_is_lodged_on_time": Words(
        "Beroep te laat",
        "Houd er rekening mee dat het beroep te laat is. Het is ingediend op {lodged} en dat kon tot en met {last}.",
        "Het beroep is ingediend op {lodged}. De laatste dag was {last}.",
    ),
    "appeal_against_a_block_is_lodged_on_time": Words(
        "Beroep te laat",
        "Houd er rekening mee dat het beroep te laat is. Het is ingediend op {lodged} en dat kon tot en met {last}.",
        "Het beroep tegen het niet doorwerken is ingediend op {lodged}. De laatste dag was {last}.",
    ),
    "appeal_from_the_islands_goes_to_the_joint_court": Words(
        "Beroep bij een andere rechter",
        "Stel het beroep over '{appellation}' in bij het Gemeenschappelijk Hof.",
        "Het beroep over '{appellation}' hoort bij het Gemeenschappelijk Hof.",
    ),
    "appeal_in_the_netherlands_goes_to_the_council_of_state": Words(
        "Beroep bij een andere rechter",
        "Stel het beroep over '{appellation}' in bij de Raad van State.",
        "Het beroep over '{appellation}' hoort bij de Afdeling bestuursrechtspraak van de Raad van State.",
        {
            "seat_unknown": (
                "Kijk in de statuten waar de groepering haar zetel heeft. Daarvan hangt af welke rechter over '{appellation}' gaat.",
                "De zetel van de groepering is niet bekend; bepaal welke rechter bevoegd is over '{appellation}'.",
            )
        },
    ),
    "registration_deposit_comes_back_after_a_valid_list": Words(
        "Waarborgsom terug",
        "Betaal de waarborgsom voor de registratie terug. Er is een geldige lijst ingeleverd.",
        "De waarborgsom voor de registratie is nog niet teruggegeven, hoewel een geldige lijst is ingeleverd.",
    ),
    "registration_deposit_stays_without_a_valid_list": Words(
        "Waarborgsom niet terug",
        "Betaal de waarborgsom niet terug. Er is geen geldige lijst ingeleverd.",
        "De waarborgsom is teruggegeven zonder dat een geldige lijst is ingeleverd.",
    ),
    "registered_group_had_a_valid_list_at_the_last_election": Words(
        "Geen geldige lijst",
        "Schrap de aanduiding. Bij de laatste verkiezing had de groepering in geen enkele kieskring een geldige lijst.",
        "Voor de laatste verkiezing is geen geldige lijst van de groepering ingeleverd; de aanduiding wordt geschrapt.",
    ),
    "registered_group_still_exists": Words(
        "Groepering bestaat niet meer",
        "Schrap de aanduiding. De groepering bestaat niet meer.",
        "De groepering heeft opgehouden te bestaan; de aanduiding wordt geschrapt.",
    ),
    "registered_group_did_not_ask_to_be_deleted": Words(
        "Schrapping gevraagd",
        "Schrap de aanduiding. De groepering heeft daarom gevraagd.",
        "De groepering heeft om schrapping verzocht; de aanduiding wordt geschrapt.",
    ),
    "registered_group_is_not_banned_and_dissolved": Words(
        "Groepering verboden",
        "Schrap de aanduiding. De rechter heeft de groepering verboden en die is ontbonden.",
        "De groepering is onherroepelijk verboden en ontbonden; de aanduiding wordt geschrapt.",
    ),
    "deletion_rests_on_a_ground_of_the_act": Words(
        "Geen grond voor schrapping",
        "Maak de schrapping ongedaan. De wet noemt vier redenen om te schrappen en deze hoort daar niet bij.",
        "De schrapping van de aanduiding berust niet op een grond in de wet.",
    ),
    "deletion_is_placed_in_the_gazette": Words(
        "Schrapping niet gepubliceerd",
        "Plaats de schrapping in het juiste blad: {gazette}.",
        "De schrapping is niet meegedeeld in het juiste blad: {gazette}.",
    ),
    "only_the_agents_of_the_last_statement_act": Words(
        "Geen gemachtigde",
        "Laat de gemachtigde of de plaatsvervanger tekenen uit de verklaring van {given}. Alleen een nieuwe verklaring wijst een ander aan.",
        "Er is getekend door iemand die in de verklaring van {given} niet als gemachtigde of plaatsvervanger staat.",
    ),
    "request_papers_are_kept_until_the_deletion_is_final": Words(
        "Stukken te vroeg vernietigd",
        "Bewaar het verzoek en de stukken totdat de schrapping definitief is.",
        "Het verzoek en de stukken zijn vernietigd voordat de schrapping onherroepelijk was.",
    ),
    "request_papers_are_destroyed_once_the_deletion_is_final": Words(
        "Stukken vernietigen",
        "Vernietig het verzoek en de stukken. De schrapping is definitief.",
        "Het verzoek en de stukken zijn niet vernietigd, hoewel de schrapping onherroepelijk is.",
    ),
    "replaced_statement_is_destroyed": Words(
        "Oude verklaring vernietigen",
        "Vernietig de verklaring van {given}. Er is een nieuwe voor in de plaats gekomen.",
        "De vervangen verklaring van {given} is niet vernietigd.",
    ),
    "logo_comes_in_complete_on_time": Words(
        "Logo te laat",
        "Ga voor het logo uit van de volgende verkiezing. Het verzoek was compleet op {received} en dat kon tot en met {last}.",
        "Het verzoek om registratie van het logo was op {received} compleet. De laatste dag was {last}.",
    ),
    "change_of_a_logo_is_asked_on_time": Words(
        "Nieuw logo te laat",
        "Ga voor het nieuwe logo uit van de volgende verkiezing. Het verzoek was compleet op {received} en dat kon tot en met {last}.",
        "Het verzoek om wijziging van het logo was op {received} compleet. De laatste dag was {last}.",
    ),
    "logo_goes_with_a_registered_appellation": Words(
        "Logo zonder aanduiding",
        "Vraag eerst registratie van een aanduiding aan. Een logo kan niet alleen worden geregistreerd.",
        "Het logo hoort niet bij een geregistreerde of gevraagde aanduiding.",
    ),
    "logo_is_not_against_public_order": Words(
        "Strijdig met de openbare orde",
        "Kies een ander logo. Dit logo is strijdig met de openbare orde.",
        "Het logo is strijdig met de openbare orde.",
    ),
    "logo_is_unlike_the_logos_of_others": Words(
        "Lijkt op een ander logo",
        "Kies een ander logo. Dit is hetzelfde als het logo van '{other}'.",
        "Het logo is gelijk aan dat van '{other}'.",
        {
            "alike": (
                "Vergelijk het logo met dat van {alike}. Kunnen kiezers zich vergissen? Kies dan een ander logo.",
                "Beoordeel of het logo zo lijkt op dat van de volgende dat verwarring te vrezen is: {alike}.",
            )
        },
    ),
    "logo_is_unlike_the_logos_for_the_house": Words(
        "Lijkt op een logo voor de Tweede Kamer",
        "Kies een ander logo. Dit is hetzelfde als het logo van '{other}' voor de Tweede Kamer.",
        "Het logo is gelijk aan dat van '{other}' voor de Tweede Kamer.",
        {
            "alike": (
                "Vergelijk het logo met dat van {alike} voor de Tweede Kamer. Kunnen kiezers zich vergissen? Kies dan een ander logo.",
                "Beoordeel of het logo zo lijkt op een logo voor de Tweede Kamer dat verwarring te vrezen is: {alike}.",
            )
        },
    ),
    "logo_is_not_misleading": Words(
        "Misleidend logo",
        "Kies een ander logo. Dit logo is misleidend voor kiezers.",
        "Het logo is misleidend voor de kiezers.",
    ),
    "logo_is_unlike_those_of_banned_bodies": Words(
        "Lijkt op een verboden organisatie",
        "Kies een ander logo. Dit is het logo van een verboden organisatie: '{other}'.",
        "Het logo is gelijk aan dat van een verboden en ontbonden rechtspersoon: '{other}'.",
        {
            "alike": (
                "Vergelijk het logo met dat van een verboden organisatie: {alike}.",
                "Beoordeel of het logo in hoofdzaak gelijk is aan dat van een verboden en ontbonden rechtspersoon: {alike}.",
            )
        },
    ),
    "no_other_request_of_that_day_is_for_a_like_logo": Words(
        "Twee logo's op een dag",
        "Kies een ander logo. '{other}' vroeg op dezelfde dag hetzelfde logo aan. Dan worden beide geweigerd.",
        "Op dezelfde dag is een verzoek ingekomen voor hetzelfde logo, van '{other}'.",
        {
            "alike": (
                "Vergelijk het logo met dat van dezelfde dag van {alike}.",
                "Beoordeel of het logo in hoofdzaak gelijk is aan een dat op dezelfde dag is gevraagd: {alike}.",
            )
        },
    ),
    "logo_is_deleted_with_the_appellation": Words(
        "Logo staat er nog",
        "Schrap ook het logo. De aanduiding is geschrapt.",
        "De aanduiding is geschrapt, het logo nog niet.",
    ),
    "logo_is_deleted_on_request": Words(
        "Schrapping van het logo gevraagd",
        "Schrap het logo. De groepering heeft daarom gevraagd.",
        "De groepering heeft verzocht het logo te schrappen.",
    ),
    "logo_published_for_the_house_is_used_for_the_college": Words(
        "Logo van de Tweede Kamer niet gebruikt",
        "Gebruik het logo dat voor de Tweede Kamer is geregistreerd. Het telt hier ook.",
        "Het voor de Tweede Kamer geregistreerde logo geldt ook hier en is niet gebruikt.",
    ),
    "group_with_a_logo_for_the_house_does_not_ask_again": Words(
        "Logo al geregistreerd",
        "Trek het verzoek om een logo in. Het logo voor de Tweede Kamer telt hier ook.",
        "De groepering heeft al een logo in het register voor de Tweede Kamer.",
    ),
    "higher_register_is_published_on_its_day": Words(
        "Register niet op de juiste dag gepubliceerd",
        "Publiceer het register op {due}{published:?, niet op *}.",
        "De mededeling van de geregistreerde aanduidingen hoort op {due}{published:?; zij is gedaan op *}.",
    ),
    "only_final_registrations_are_published": Words(
        "Nog niet definitief",
        "Laat '{appellation}' weg uit de publicatie. De registratie is nog niet definitief.",
        "In de mededeling staat '{appellation}', waarvan de registratie niet onherroepelijk is.",
    ),
    "agents_are_published_with_the_appellations": Words(
        "Gemachtigden niet gepubliceerd",
        "Noem bij '{appellation}' ook de gemachtigde en de plaatsvervanger.",
        "In de mededeling ontbreken de gemachtigde en de plaatsvervanger bij '{appellation}'.",
    ),
    "register_is_one_that_carries_over": Words(
        "Telt hier niet",
        "Vraag registratie aan bij dit centraal stembureau. De registratie van '{appellation}' telt hier niet.",
        "De registratie van '{appellation}' werkt voor deze verkiezing niet door.",
    ),
    "carried_over_registration_is_final": Words(
        "Registratie nog niet definitief",
        "Ga ervan uit dat '{appellation}' hier niet telt. De registratie was op de dag van publicatie nog niet definitief.",
        "De registratie van '{appellation}' was bij de mededeling niet onherroepelijk en werkt niet door.",
    ),
    "carried_over_registration_was_published": Words(
        "Registratie niet gepubliceerd",
        "Kijk na of '{appellation}' is gepubliceerd. Zonder publicatie telt de registratie hier niet.",
        "De registratie van '{appellation}' is niet meegedeeld en werkt niet door.",
    ),
    "registration_with_a_province_counts_in_its_own_councils": Words(
        "Andere provincie",
        "Vraag registratie aan bij de gemeente. '{appellation}' is geregistreerd in een andere provincie en telt hier niet.",
        "De aanduiding '{appellation}' is geregistreerd in een andere provincie en werkt hier niet door.",
    ),
    "carried_over_appellation_is_unlike_those_registered_here": Words(
        "Lijkt op een eigen aanduiding",
        "Besluit dat '{appellation}' hier niet telt. '{other}' staat al in het eigen register en is gelijk.",
        "De aanduiding '{appellation}' is gelijk aan '{other}' in het eigen register.",
        {
            "alike": (
                "Vergelijk '{appellation}' met deze namen in het eigen register: {alike}. Kunnen kiezers zich vergissen? Besluit dan dat die hier niet telt.",
                "Beoordeel of de aanduiding '{appellation}' zo lijkt op de volgende in het eigen register dat verwarring te vrezen is: {alike}.",
            )
        },
    ),
    "block_rests_on_a_name_registered_here": Words(
        "Naam niet in het register",
        "Trek het besluit over '{appellation}' in. '{other}' is nog niet geregistreerd en telt daarom niet mee.",
        "Het besluit dat '{appellation}' niet doorwerkt, steunt op '{other}', die niet in het eigen register staat.",
    ),
    "block_rests_on_a_name_of_another_group": Words(
        "Naam van dezelfde groepering",
        "Trek het besluit over '{appellation}' in. '{other}' is van dezelfde groepering.",
        "Het besluit dat '{appellation}' niet doorwerkt, steunt op '{other}', van dezelfde groepering.",
    ),
    "block_is_decided_within_its_term": Words(
        "Besluit te laat",
        "Laat '{appellation}' toe. Het besluit is genomen op {decided} en dat kon tot en met {last}.",
        "Het besluit dat '{appellation}' niet doorwerkt, is genomen op {decided}. De laatste dag was {last}.",
    ),
    "agent_is_told_of_the_block_at_once": Words(
        "Gemachtigde niet ingelicht",
        "Stuur het besluit over '{appellation}' direct aan de gemachtigde. Een publicatie is niet genoeg.",
        "Het besluit dat '{appellation}' niet doorwerkt, is niet aan de gemachtigde bekendgemaakt.",
        {
            "told_later": (
                "Kijk na waarom de gemachtigde pas op {told} bericht kreeg over '{appellation}'. Dat moet direct.",
                "De gemachtigde is op {told} ingelicht over het besluit over '{appellation}'; beoordeel of dat terstond was.",
            )
        },
    ),
    "only_the_register_of_the_house_counts_for_the_senate": Words(
        "Telt niet voor de Eerste Kamer",
        "Vraag registratie aan voor de Eerste Kamer. De registratie van '{appellation}' telt hier niet. Alleen die voor de Tweede Kamer telt mee.",
        "De registratie van '{appellation}' geldt niet voor de Eerste Kamer.",
    ),
}
