"""Hearings, notices, repair and records."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "lists_are_examined_on_the_day_after_nomination_day": Words(
        "Zitting van onderzoek op andere dag",
        "Houd de zitting voor het onderzoek op {expected}. Dat is de dag die de wet noemt; nu staat er {day}.",
        "De zitting voor het onderzoek is op {day}; volgens de wet is die op {expected}.",
    ),
    "examination_starts_at_its_hour": Words(
        "Zitting van onderzoek op ander uur",
        "Laat de zitting voor het onderzoek om {hour} uur beginnen. Dat uur staat in de wet; nu staat er {at}.",
        "De zitting voor het onderzoek begint op {at}; volgens de wet begint zij om {hour} uur.",
    ),
    "committee_decides_on_the_day_after_the_term_for_repair": Words(
        "Zitting van besluit op andere dag",
        "Houd de zitting over de geldigheid op {expected}. Dat is de dag na de termijn voor herstel; nu staat er {day}.",
        "De zitting over de geldigheid is op {day}; volgens de wet is die op {expected}.",
    ),
    "decision_starts_at_its_hour": Words(
        "Zitting van besluit op ander uur",
        "Laat de zitting over de geldigheid om {hour} uur beginnen. Dat uur staat in de wet; nu staat er {at}.",
        "De zitting over de geldigheid begint op {at}; volgens de wet begint zij om {hour} uur.",
    ),
    "committee_decides_on_the_senate_in_time": Words(
        "Besluit over de lijsten te laat",
        "Kies een dag uiterlijk op {last}. Zo lang heeft u voor het besluit; nu staat er {day}.",
        "De zitting over de geldigheid is op {day}; die moet uiterlijk op {last} zijn.",
    ),
    "decision_is_made_in_public": Words(
        "Zitting niet openbaar",
        "Maak de zitting over de geldigheid openbaar. Iedereen mag erbij zijn.",
        "De zitting over de geldigheid was niet openbaar.",
    ),
    "hearing_is_announced_in_good_time": Words(
        "Zitting niet op tijd aangekondigd",
        "Kondig plaats en tijd van de zitting aan, ruim voor de dag zelf. Dan kan iedereen erbij zijn.",
        "Plaats en tijd van de zitting zijn niet op tijd aangekondigd.",
        {
            "on_the_day": (
                "Kijk na of de aankondiging op tijd was. De zitting is op dezelfde dag aangekondigd: {day}.",
                "De zitting is op de dag zelf aangekondigd, {day}; of dat tijdig was, is te beoordelen.",
            )
        },
    ),
    "hearing_of_the_kiesraad_is_announced_in_the_staatscourant": Words(
        "Zitting niet in de Staatscourant",
        "Kondig de zitting over de geldigheid aan in de Staatscourant.",
        "De zitting over de geldigheid is niet in de Staatscourant aangekondigd.",
    ),
    "hearing_for_voters_abroad_follows_the_one_for_the_province": Words(
        "Zitting sluit niet aan",
        "Begin deze zitting pas als die voor Provinciale Staten van Zuid-Holland klaar is, op dezelfde dag. Die was klaar op {over}; nu staat er {at}.",
        "De zitting begint op {at} en sluit niet aan op die voor Provinciale Staten van Zuid-Holland, klaar op {over}.",
    ),
    "decision_for_voters_abroad_can_be_followed_online": Words(
        "Zitting niet online te volgen",
        "Zorg dat kiezers in het buitenland de zitting online kunnen bijwonen en direct kunnen volgen.",
        "De zitting was niet online bij te wonen en direct te volgen.",
    ),
    "lists_are_numbered_in_the_hearing_of_decision": Words(
        "Nummers niet in de zitting",
        "Nummer de geldige lijsten in de zitting zelf. Later of per brief kan niet.",
        "De geldige lijsten zijn niet in de zitting genummerd.",
    ),
    "numbers_are_told_at_once": Words(
        "Nummers niet meteen bekend",
        "Laat de voorzitter de nummers meteen in de zitting noemen.",
        "De voorzitter heeft de nummers niet meteen bekendgemaakt.",
    ),
    "lists_are_open_for_inspection": Words(
        "Lijsten niet ter inzage",
        "Leg de lijsten voor iedereen ter inzage, zodra de zitting voor het onderzoek is geweest.",
        "De lijsten lagen na het onderzoek niet meteen voor iedereen ter inzage.",
    ),
    "lists_stay_open_until_validity_is_final": Words(
        "Inzage te vroeg gestopt",
        "Laat de lijsten ter inzage tot {final}. Dan staat vast welke lijsten geldig zijn; nu stopt de inzage op {until}.",
        "De inzage in de lijsten stopte op {until}, terwijl de geldigheid pas vaststond op {final}.",
    ),
    "declarations_of_support_are_open_for_inspection": Words(
        "Ondersteuning niet ter inzage",
        "Leg de verplichte verklaringen van ondersteuning samen met de lijsten ter inzage.",
        "De verplichte verklaringen van ondersteuning lagen niet ter inzage.",
    ),
    "declarations_of_support_for_the_senate_are_not_shown": Words(
        "Ondersteuning toch ter inzage",
        "Leg alleen de lijsten ter inzage. Verklaringen van ondersteuning voor de Eerste Kamer horen daar niet bij.",
        "Verklaringen van ondersteuning lagen ter inzage; voor de Eerste Kamer geldt dat alleen voor de lijsten.",
    ),
    "lists_of_voters_abroad_are_online_without_signatures": Words(
        "Lijsten niet goed online",
        "Zet de lijsten ook online, zonder handtekeningen. Zo kunnen kiezers in het buitenland ze inzien.",
        "De lijsten stonden niet online, of stonden er met handtekeningen.",
    ),
    "committee_of_the_home_area_is_told": Words(
        "Woongebied niet ingelicht",
        "Licht het centraal stembureau in van het gebied waar {who} woont. Dat kijkt of dezelfde persoon op meer plaatsen meedoet.",
        "Het centraal stembureau van het gebied waar {who} woont, is niet ingelicht.",
    ),
    "committees_that_sent_notice_of_one_person_are_told": Words(
        "Afzenders niet ingelicht",
        "Licht {silent} {silent:afzender|afzenders} nog in. Over {who} kwamen {count} berichten van andere centraal stembureaus.",
        "Over {who} kwamen {count} berichten; {silent} {silent:afzender|afzenders} kregen daarover geen bericht.",
    ),
    "omissions_are_told_by_registered_letter_or_against_receipt": Words(
        "Verzuim zonder bewijs gemeld",
        "Stuur de brief over verzuimen aangetekend, of geef die af tegen een bewijs met datum. Zo staat vast dat {who} hem kreeg.",
        "De verzuimen van {who} zijn niet aangetekend en niet tegen een gedagtekend bewijs gemeld.",
    ),
    "omissions_are_told_to_the_list_submitter": Words(
        "Verzuim aan verkeerde gemeld",
        "Meld de verzuimen aan de inleveraar van {who}. Een melding aan iemand anders telt niet.",
        "De verzuimen van {who} zijn niet aan de inleveraar gemeld.",
    ),
    "omissions_are_told_at_once": Words(
        "Verzuim te laat gemeld",
        "Meld verzuimen direct na het onderzoek. Dat was op {held}; de melding ging op {sent}, toen herstel niet meer kon.",
        "De verzuimen zijn op {held} gevonden en pas na de termijn voor herstel gemeld, op {sent}.",
        {
            "later": (
                "Kijk na of de melding snel genoeg ging. Het onderzoek was op {held} en de brief ging op {sent}.",
                "De verzuimen zijn op {held} gevonden en gemeld op {sent}; of dat onverwijld was, is te beoordelen.",
            )
        },
    ),
    "repair_comes_in_within_its_term": Words(
        "Herstel buiten de termijn",
        "Laat dit herstel buiten het besluit. De termijn liep van {first} tot en met {last}; het kwam op {at}.",
        "Wat is ontvangen op {at} valt buiten de termijn voor herstel ({first} tot en met {last}) en telt niet mee.",
    ),
    "repair_comes_in_within_hours": Words(
        "Herstel buiten de uren",
        "Laat dit herstel buiten het besluit. Herstellen kan tussen {opening} en {closing} uur; het kwam op {at}.",
        "Wat is ontvangen op {at} valt buiten de uren voor herstel ({opening} tot {closing} uur) en telt niet mee.",
    ),
    "record_is_made_of_each_hearing": Words(
        "Proces-verbaal ontbreekt",
        "Maak een proces-verbaal van elke zitting. Dat geldt voor het onderzoek en voor het besluit.",
        "Van een zitting is geen proces-verbaal gemaakt.",
    ),
    "record_is_open_to_everyone": Words(
        "Proces-verbaal niet ter inzage",
        "Leg het proces-verbaal voor iedereen ter inzage.",
        "Het proces-verbaal lag niet voor iedereen ter inzage.",
    ),
    "record_stays_open_until_the_lists_are_published": Words(
        "Inzage te vroeg gestopt",
        "Laat het proces-verbaal ter inzage tot de lijsten bekend zijn gemaakt, op {published}. Nu stopt de inzage op {until}.",
        "De inzage in het proces-verbaal stopte op {until}, voor de bekendmaking van de lijsten op {published}.",
        {
            "senate": (
                "Kijk na of de inzage lang genoeg duurde. Die stopte op {until}, en voor de Eerste Kamer noemt de wet geen einde.",
                "De inzage in het proces-verbaal stopte op {until}; de wet noemt voor de Eerste Kamer geen einde.",
            )
        },
    ),
    "record_is_open_on_the_islands_too": Words(
        "Geen inzage op de eilanden",
        "Zorg dat het proces-verbaal ook op Bonaire, Sint Eustatius en Saba ter inzage ligt.",
        "Het proces-verbaal lag niet ter inzage op Bonaire, Sint Eustatius en Saba.",
    ),
    "record_is_online": Words(
        "Proces-verbaal niet online",
        "Zet het proces-verbaal online, zonder handtekeningen.",
        "Het proces-verbaal staat niet online.",
    ),
    "record_online_bears_no_signatures": Words(
        "Handtekeningen staan online",
        "Haal de handtekeningen weg uit het proces-verbaal dat online staat.",
        "Het proces-verbaal staat online met handtekeningen.",
    ),
    "record_holds_the_objections": Words(
        "Bezwaren niet opgenomen",
        "Neem de bezwaren die kiezers in de zitting maakten op in het proces-verbaal.",
        "Bezwaren die in de zitting zijn gemaakt, staan niet in het proces-verbaal.",
    ),
    "record_holds_the_replies": Words(
        "Antwoord op bezwaren ontbreekt",
        "Neem ook op wat het centraal stembureau op de bezwaren antwoordde.",
        "Het antwoord op bezwaren staat niet in het proces-verbaal.",
    ),
}
