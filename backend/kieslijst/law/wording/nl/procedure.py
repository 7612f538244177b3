"""What the committee does, and when."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "nomination_day_is_the_monday_of_the_act": Words(
        "Dag van kandidaatstelling klopt niet",
        "Zet de dag van kandidaatstelling op {expected}. De wet noemt die maandag; nu staat er {day}.",
        "Als dag van kandidaatstelling is {day} genoemd; volgens de wet is het {expected}.",
    ),
    "nomination_day_in_a_year_of_other_elections_is_in_spring": Words(
        "Dag van kandidaatstelling is later",
        "Zet de dag van kandidaatstelling op {expected}. In een jaar met raads- of Statenverkiezingen is die later dan {day}.",
        "Als dag van kandidaatstelling is {day} genoemd; in dit jaar is het {expected}.",
    ),
    "moved_nomination_day_is_a_weekday_of_the_week_before": Words(
        "Verplaatst naar een verkeerde dag",
        "Kies een dag van {first} tot en met {last}. Alleen naar die week kan de dag van kandidaatstelling worden verplaatst.",
        "De dag van kandidaatstelling is verplaatst naar {day}; dat kan alleen naar een dag van {first} tot en met {last}.",
    ),
    "decree_that_moves_nomination_day_is_announced_in_time": Words(
        "Besluit te laat bekendgemaakt",
        "Vraag na of de verplaatsing doorgaat. Het besluit moest uiterlijk op {last} bekend zijn en kwam op {announced}.",
        "Het besluit om de dag van kandidaatstelling te verplaatsen is bekendgemaakt op {announced}, na {last}.",
    ),
    "vote_is_so_many_days_after_nomination_day": Words(
        "Dag van stemming klopt niet",
        "Zet de dag van stemming op {expected}. Die dag volgt uit de dag van kandidaatstelling; nu staat er {day}.",
        "Als dag van stemming is {day} genoemd; geteld vanaf de kandidaatstelling is het {expected}.",
    ),
    "vote_of_the_senate_starts_at_its_hour": Words(
        "Uur van stemming klopt niet",
        "Laat de stemming om {hour} uur beginnen. Dat uur staat in de wet; nu staat er {at}.",
        "De stemming begint op {at}; volgens de wet begint zij om {hour} uur.",
    ),
    "nomination_day_of_the_senate_is_the_tuesday_of_the_act": Words(
        "Dag van kandidaatstelling klopt niet",
        "Zet de dag van kandidaatstelling op {expected}. De wet noemt die dinsdag; nu staat er {day}.",
        "Als dag van kandidaatstelling voor de Eerste Kamer is {day} genoemd; volgens de wet is het {expected}.",
    ),
    "nomination_day_after_a_dissolution_of_the_senate_is_in_time": Words(
        "Kandidaatstelling na ontbinding",
        "Kies een dag van kandidaatstelling na de ontbinding en uiterlijk op {last}. Nu staat er {day}.",
        "De dag van kandidaatstelling na de ontbinding is {day}; dat moet uiterlijk {last} zijn.",
    ),
    "nomination_day_for_europe_is_so_many_days_before_the_vote": Words(
        "Dag van kandidaatstelling klopt niet",
        "Zet de dag van kandidaatstelling op {expected}. Die wordt teruggeteld vanaf de stemming; nu staat er {day}.",
        "Als dag van kandidaatstelling is {day} genoemd; teruggeteld vanaf de stemming is het {expected}.",
    ),
    "vote_is_on_a_working_day": Words(
        "Stemming op een vrije dag",
        "Zet de stemming op {expected}. De dag die nu is gekozen, {day}, is een zaterdag, zondag of feestdag.",
        "De dag van stemming, {day}, is geen werkdag; de stemming schuift op naar {expected}.",
    ),
    "nomination_day_is_on_a_working_day": Words(
        "Kandidaatstelling op een vrije dag",
        "Zet de kandidaatstelling op {expected}. De dag die nu is gekozen, {day}, is een zaterdag, zondag of feestdag.",
        "De dag van kandidaatstelling, {day}, is geen werkdag; die schuift op naar {expected}.",
    ),
    "day_that_the_committee_chooses_is_a_working_day": Words(
        "Zitting op een vrije dag",
        "Kies een andere dag voor de zitting. Op {day} mag u die niet houden: dat is een zaterdag, zondag of feestdag.",
        "De zitting is gezet op {day}; dat is geen werkdag.",
    ),
    "handing_in_is_announced_in_time": Words(
        "Inlevering te laat aangekondigd",
        "Kondig plaats en tijd van de inlevering uiterlijk op {last} aan. Nu is dat gepland of gedaan op {on}.",
        "Plaats en tijd van de inlevering zijn aangekondigd op {on}; dat moest uiterlijk op {last}.",
    ),
    "handing_in_is_announced_in_the_gazette": Words(
        "Aankondiging op andere plaats",
        "Plaats de aankondiging van de inlevering in het officiële blad dat bij deze verkiezing hoort.",
        "De aankondiging van de inlevering stond niet in het blad dat daarvoor is aangewezen.",
    ),
    "announcement_names_place_and_time_of_handing_in": Words(
        "Plaats of tijd niet genoemd",
        "Noem in de aankondiging waar en hoe laat lijsten kunnen worden ingeleverd.",
        "De aankondiging noemt niet waar en wanneer lijsten kunnen worden ingeleverd.",
    ),
    "announcement_names_the_right_of_union_citizens_to_stand": Words(
        "Recht van EU-burgers niet genoemd",
        "Noem in de aankondiging dat ook burgers van andere lidstaten kandidaat kunnen zijn.",
        "De aankondiging noemt niet dat burgers van andere lidstaten kandidaat kunnen zijn.",
    ),
    "forms_are_there_in_the_weeks_before_nomination_day": Words(
        "Formulieren te laat beschikbaar",
        "Zorg dat de formulieren er zijn vanaf {latest}. Nu zijn ze er pas op {first}.",
        "De formulieren waren er vanaf {first}; dat moest vanaf {latest}.",
    ),
    "forms_are_still_there_on_nomination_day": Words(
        "Formulieren te vroeg weg",
        "Laat de formulieren liggen tot en met {day}. Nu liggen ze er tot en met {last}.",
        "De formulieren waren er tot en met {last}; dat moest tot en met {day}.",
    ),
    "forms_cost_nothing": Words(
        "Formulieren niet gratis",
        "Geef de formulieren gratis. Er mag geen geld voor worden gevraagd.",
        "Voor de formulieren is geld gevraagd; zij zijn gratis.",
    ),
    "forms_are_at_every_place_that_the_decree_names": Words(
        "Formulieren ontbreken op een plaats",
        "Leg de formulieren ook op de andere {count:plaats|plaatsen} die het Kiesbesluit noemt. Er {count:ontbreekt|ontbreken} nog {count}.",
        "Op {count} {count:plaats|plaatsen} die het Kiesbesluit noemt, waren geen formulieren.",
    ),
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
