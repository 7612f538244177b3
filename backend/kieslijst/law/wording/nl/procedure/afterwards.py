"""Publication, courts, the islands, Europe, and what follows the result."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "lists_are_published_once_validity_is_final": Words(
        "Lijsten te vroeg bekendgemaakt",
        "Wacht met bekendmaken tot {final}. Dan staat vast welke lijsten geldig zijn; nu staat er {on}.",
        "De lijsten zijn bekendgemaakt op {on}, voordat de geldigheid vaststond op {final}.",
        {
            "later": (
                "Kijk na of dit snel genoeg is. De geldigheid staat vast op {final}; de lijsten volgen op {on}.",
                "De geldigheid stond vast op {final} en de lijsten zijn bekendgemaakt op {on}.",
            )
        },
    ),
    "lists_are_published_in_their_gazette": Words(
        "Lijsten in een ander blad",
        "Maak de lijsten bekend in het officiële blad dat bij deze verkiezing hoort.",
        "De lijsten zijn niet bekendgemaakt in het blad dat daarvoor is aangewezen.",
    ),
    "lists_are_published_by_district": Words(
        "Lijsten niet per kieskring",
        "Maak de lijsten per kieskring bekend, en voor de Eerste Kamer per provincie.",
        "De lijsten zijn niet per kieskring of provincie bekendgemaakt.",
    ),
    "lists_for_the_senate_are_published_in_time": Words(
        "Lijsten te laat bekendgemaakt",
        "Maak de lijsten uiterlijk op {last} bekend. Nu staat er {on}.",
        "De lijsten zijn bekendgemaakt op {on}; dat moest uiterlijk op {last}.",
    ),
    "lists_are_at_home_before_the_vote": Words(
        "Lijsten te laat bij kiezers",
        "Zorg dat de lijsten uiterlijk op {last} bij de kiezers thuis zijn. Nu is dat op {on}.",
        "De lijsten waren bij de kiezers thuis op {on}; dat moest uiterlijk op {last}.",
        {
            "free_day": (
                "Kijk na of {on} nog op tijd is. De laatste dag is {last}, en dat is geen werkdag.",
                "De lijsten waren thuis op {on}; of de termijn van {last} opschuift omdat dat geen werkdag is, staat niet vast.",
            )
        },
    ),
    "lists_at_home_stand_in_the_order_of_their_numbers": Words(
        "Lijsten niet op volgorde",
        "Zet de lijsten op volgorde van hun nummers.",
        "De lijsten die thuis zijn bezorgd, staan niet op volgorde van hun nummers.",
    ),
    "candidates_are_numbered_on_the_lists_at_home": Words(
        "Kandidaten zonder nummer",
        "Zet een nummer voor elke kandidaat op de lijsten die thuis worden bezorgd.",
        "De kandidaten zijn niet genummerd op de lijsten die thuis zijn bezorgd.",
    ),
    "lists_at_home_show_no_birth_dates": Words(
        "Geboortedatums thuis bezorgd",
        "Laat de geboortedatums weg van de lijsten die thuis worden bezorgd.",
        "Op de lijsten die thuis zijn bezorgd, staan geboortedatums.",
    ),
    "appeal_is_lodged_in_time": Words(
        "Beroep te laat",
        "Houd er rekening mee dat dit beroep te laat is. Het kon tot en met {last}; het is ingesteld op {lodged}.",
        "Het beroep over {who} is ingesteld op {lodged}; dat kon tot en met {last}.",
    ),
    "appeal_is_by_a_voter_or_an_interested_party": Words(
        "Beroep door een ander",
        "Kijk na wie het beroep over {who} instelde. Alleen een kiezer of een belanghebbende kan dat doen.",
        "Het beroep over {who} is niet door een kiezer of een belanghebbende ingesteld.",
    ),
    "appeal_is_not_against_the_numbers": Words(
        "Geen beroep tegen nummers",
        "Houd de nummers zoals ze zijn. Tegen de nummering van de lijsten bestaat geen beroep.",
        "Het beroep over {who} richt zich tegen de nummering; daartegen staat geen beroep open.",
    ),
    "appeal_goes_to_its_court": Words(
        "Beroep bij andere rechter",
        "Stuur het beroep over {who} naar de goede rechter. Zaken van de eilanden gaan naar het Gemeenschappelijk Hof, alle andere naar de Raad van State.",
        "Het beroep over {who} is niet ingesteld bij de rechter die erover gaat.",
        {
            "seat_unknown": (
                "Kijk na of {who} op Bonaire, Sint Eustatius of Saba thuishoort. Dat bepaalt welke rechter erover gaat.",
                "Bij het beroep over {who} is niet bekend of de groepering of de eerste kandidaat op de eilanden thuishoort.",
            )
        },
    ),
    "judgment_is_given_in_time": Words(
        "Uitspraak te laat",
        "Vraag na waar de uitspraak blijft. Die moest er uiterlijk op {last} zijn en kwam op {judged}.",
        "De uitspraak over {who} is van {judged}; die moest er uiterlijk op {last} zijn.",
    ),
    "successful_appeal_replaces_the_decision": Words(
        "Uitspraak niet verwerkt",
        "Verwerk de uitspraak over {who}. Die komt in de plaats van het besluit.",
        "De uitspraak over {who} is niet in de plaats van het besluit gesteld.",
    ),
    "failed_appeal_leaves_the_decision": Words(
        "Besluit ten onrechte gewijzigd",
        "Laat het besluit over {who} staan. Het beroep heeft niets veranderd.",
        "Het besluit over {who} is gewijzigd, hoewel het beroep niet slaagde.",
    ),
    "omission_repaired_before_the_court_had_not_been_told": Words(
        "Herstel bij de rechter",
        "Houd het besluit over {who} zoals het is. Bij de rechter herstellen kan alleen als u het verzuim had moeten melden en dat niet deed.",
        "{Who} herstelde bij de rechter een verzuim waarvoor dat niet kan.",
        {
            "told_unknown": (
                "Kijk na of het verzuim van {who} was gemeld. Alleen als dat niet zo is, kan het nog bij de rechter worden hersteld.",
                "Niet bekend is of het verzuim dat {who} bij de rechter herstelde, was gemeld.",
            )
        },
    ),
    "governor_judges_whether_papers_are_authentic": Words(
        "Echtheid niet beoordeeld",
        "Vraag de gezaghebber om te beoordelen of de stukken van {who} echt zijn.",
        "De gezaghebber heeft de echtheid van de stukken van {who} niet beoordeeld.",
    ),
    "governor_adds_an_escort_statement": Words(
        "Begeleidende verklaring ontbreekt",
        "Vraag de gezaghebber om een verklaring bij de stukken van {who}.",
        "Bij de stukken van {who} ontbreekt de verklaring van de gezaghebber.",
    ),
    "governor_sends_the_papers_electronically_at_once": Words(
        "Stukken niet digitaal gestuurd",
        "Vraag de gezaghebber om de stukken van {who} meteen digitaal te sturen. De post komt te laat.",
        "De gezaghebber heeft de stukken van {who} niet digitaal gestuurd.",
        {
            "later": (
                "Kijk na of de stukken van {who} snel genoeg kwamen. Ze zijn ingeleverd op {at} en gestuurd op {sent}.",
                "De stukken van {who} zijn ingeleverd op {at} en digitaal gestuurd op {sent}.",
            )
        },
    ),
    "governor_posts_the_sealed_originals": Words(
        "Originelen niet verzegeld gestuurd",
        "Vraag de gezaghebber om de originelen van {who} verzegeld per post te sturen.",
        "De originelen van {who} zijn niet verzegeld per post gestuurd.",
    ),
    "governor_is_told_of_omissions_in_an_island_list": Words(
        "Gezaghebber niet ingelicht",
        "Meld de verzuimen van {who} digitaal aan de gezaghebber. De lijst is op de eilanden ingeleverd.",
        "De verzuimen van {who} zijn niet aan de gezaghebber gemeld.",
    ),
    "governor_tells_the_submitter_with_proof": Words(
        "Melding op eiland zonder bewijs",
        "Vraag de gezaghebber om de verzuimen van {who} aangetekend of tegen bewijs aan de inleveraar te melden.",
        "De gezaghebber heeft de verzuimen van {who} niet aangetekend of tegen bewijs gemeld.",
    ),
    "copies_of_the_lists_go_to_the_governors": Words(
        "Kopieën voor de eilanden",
        "Stuur na het onderzoek kopieën van alle lijsten voor de eilanden naar de gezaghebbers. Zij leggen die ter inzage.",
        "Niet van alle lijsten voor de eilanden is een kopie naar de gezaghebbers gestuurd.",
    ),
    "declarations_of_support_go_to_the_governors_too": Words(
        "Ondersteuning niet meegestuurd",
        "Stuur ook kopieën van de verklaringen van ondersteuning naar de gezaghebbers.",
        "De verklaringen van ondersteuning zijn niet naar de gezaghebbers gestuurd.",
    ),
    "only_lists_for_the_senate_go_to_the_governors": Words(
        "Ondersteuning toch meegestuurd",
        "Stuur voor de Eerste Kamer alleen de lijsten naar de gezaghebbers.",
        "Naar de gezaghebbers gingen ook verklaringen van ondersteuning; voor de Eerste Kamer zijn het alleen de lijsten.",
    ),
    "statement_of_eligibility_goes_to_the_home_state_at_once": Words(
        "Verklaring niet op tijd gestuurd",
        "Stuur de verklaring van {who} meteen naar het eigen land. Dan kan het antwoord er voor de zitting zijn.",
        "De verklaring van {who} is niet voor de zitting over de geldigheid naar de lidstaat van herkomst gestuurd.",
        {
            "later": (
                "Kijk na of de verklaring van {who} snel genoeg ging. Zij is gestuurd op {sent}.",
                "De verklaring van {who} is gestuurd op {sent}; of dat onverwijld was, is te beoordelen.",
            )
        },
    ),
    "home_state_is_asked_to_answer_before_the_decision": Words(
        "Geen antwoord gevraagd",
        "Vraag het eigen land van {who} om voor de zitting te antwoorden.",
        "De lidstaat van herkomst van {who} is niet gevraagd voor de zitting te antwoorden.",
    ),
    "citizens_of_other_member_states_are_reported_to_their_states": Words(
        "Lidstaat niet ingelicht",
        "Geef de naam van {who} door aan {state}. Deze kandidaat heeft alleen de nationaliteit van een andere lidstaat.",
        "De naam van {who} is niet doorgegeven aan {state}.",
    ),
    "dutch_candidates_are_not_reported_to_another_state": Words(
        "Nederlander doorgegeven",
        "Geef de naam van {who} niet door. Deze kandidaat is ook Nederlander.",
        "De naam van {who}, die ook Nederlander is, is aan een andere lidstaat doorgegeven.",
    ),
    "candidates_of_lists_that_are_not_valid_are_not_reported": Words(
        "Naam van ongeldige lijst",
        "Geef de naam van {who} niet door. Alleen namen van geldige lijsten gaan naar een lidstaat.",
        "De naam van {who} is doorgegeven, terwijl de lijst niet geldig is.",
    ),
    "names_go_through_the_minister_of_foreign_affairs": Words(
        "Naam niet via minister",
        "Stuur de naam van {who} via de minister van Buitenlandse Zaken.",
        "De naam van {who} is niet via de minister van Buitenlandse Zaken doorgegeven.",
    ),
    "answer_on_exclusion_is_passed_on_in_time": Words(
        "Antwoord aan lidstaat te laat",
        "Stuur de verklaring over {who} uiterlijk op {last} door. Nu is dat op {passed}.",
        "De verklaring over {who} is doorgestuurd op {passed}; dat moest uiterlijk op {last}.",
    ),
    "papers_are_destroyed_after_the_result_only": Words(
        "Stukken te vroeg vernietigd",
        "Bewaar de stukken tot de uitslag vaststaat, op {result}. Nu staat de vernietiging op {on}.",
        "De stukken zijn vernietigd op {on}, voordat de uitslag vaststond op {result}.",
    ),
    "lists_and_declarations_of_support_are_destroyed": Words(
        "Stukken niet vernietigd",
        "Vernietig ook de lijsten en de verklaringen van ondersteuning.",
        "De lijsten of de verklaringen van ondersteuning zijn niet vernietigd.",
    ),
    "declarations_of_consent_are_kept": Words(
        "Instemming vernietigd",
        "Bewaar de verklaringen van instemming. Die worden niet met de andere stukken vernietigd.",
        "De verklaringen van instemming zijn vernietigd; die moeten bewaard blijven.",
    ),
    "record_is_made_of_the_destruction": Words(
        "Geen proces-verbaal van vernietiging",
        "Maak een proces-verbaal van de vernietiging.",
        "Van de vernietiging is geen proces-verbaal gemaakt.",
    ),
    "statements_of_no_other_candidacy_are_destroyed": Words(
        "Verklaringen niet vernietigd",
        "Vernietig ook de verklaringen dat kandidaten in geen andere lidstaat meedoen.",
        "De verklaringen over kandidaatstelling in een andere lidstaat zijn niet vernietigd.",
    ),
    "only_the_committee_refuses_access_on_the_electoral_act": Words(
        "Inzage ten onrechte geweigerd",
        "Behandel dit verzoek op grond van artikel {right} van de AVG. De Kieswet geeft hier geen reden om te weigeren.",
        "Een verzoek op grond van artikel {right} van de AVG is geweigerd met de Kieswet; die geeft daarvoor hier geen grond.",
    ),
}
