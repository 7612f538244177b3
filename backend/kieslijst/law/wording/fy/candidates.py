"""Candidates: name, birth date, place and the number of lists (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "candidate_has_a_surname": Words(
        "Efternamme ûntbrekt",
        "Folje de efternamme yn fan {who}. Sûnder efternamme kin dizze persoan net op 'e list.",
        "By {who} ûntbrekt de efternamme.",
    ),
    "candidate_has_initials": Words(
        "Foarletters ûntbrekke",
        "Folje de foarletters yn fan {who}, bygelyks S.J.",
        "By {who} ûntbrekke de foarletters.",
    ),
    "candidate_has_a_birth_date": Words(
        "Bertedatum ûntbrekt",
        "Folje de bertedatum yn fan {who}.",
        "By {who} ûntbrekt de bertedatum.",
    ),
    "birth_date_is_not_unusually_long_ago": Words(
        "Bertejier lang lyn",
        "Sjoch de bertedatum fan {who} nei: {born}. Dizze kandidaat soe {age} jier of âlder wêze.",
        "De bertedatum fan {who} is {born}: {age} jier of langer lyn.",
    ),
    "double_surname_is_joined_by_a_hyphen": Words(
        "Dûbele namme sûnder streekje",
        "Skriuw de twa efternammen fan {who} mei in streekje dertusken. No stiet der {surname}.",
        "De efternamme fan {who} ({surname}) is net ien fan de fjouwer tastiene foarmen mei in keppelteken.",
    ),
    "gender_is_absent_or_one_of_the_two_signs": Words(
        "Geslacht oars as (m) of (f)",
        "Kies (m), (f) of neat by {who}. No stiet der '{sign}', en dat kin net op 'e list.",
        "By {who} stiet de oantsjutting '{sign}', dy't net (m) of (f) is.",
    ),
    "no_call_name_stands_among_the_initials": Words(
        "Ropnamme by de foarletters",
        "Set '{name}' yn it fak Ropnamme by {who}. Yn it fak Foarletters steane allinnich foarletters.",
        "By {who} stiet '{name}' op it plak fan de foarletters.",
    ),
    "nothing_but_a_usual_abbreviation_follows_the_name": Words(
        "Taheaksel efter de namme",
        "Helje '{word}' wei by {who}. Efter de namme mei allinnich sr., jr. of in ôfkoarte heitenamme stean.",
        "Efter de namme fan {who} stiet '{word}', wat gjin gewoane ôfkoarting is.",
    ),
    "no_academic_title_stands_with_the_name": Words(
        "Titel by de namme",
        "Helje '{title}' wei by {who}. Op 'e list steane allinnich foarletters en nammen. In adellike titel skriuwe jo foluit.",
        "By de namme fan {who} stiet de titel '{title}'.",
    ),
    "no_party_name_stands_behind_the_name": Words(
        "Partijnamme by de kandidaat",
        "Helje '{word}' wei by {who}. Op 'e list stiet gjin partijnamme by in kandidaat.",
        "By de namme fan {who} stiet '{word}', de namme fan in groepearring.",
        {
            "brackets": (
                "Sjoch nei oft '{word}' by de namme fan {who} heart. In partijnamme mei der net stean.",
                "By de namme fan {who} stiet '{word}' tusken heakjes.",
            )
        },
    ),
    "every_initial_is_followed_by_a_full_stop": Words(
        "Punt efter in foarletter",
        "Set in punt efter elke foarletter fan {who}. No stiet der {initials}.",
        "By {who} stiet net efter elke foarletter in punt ({initials}).",
    ),
    "every_first_name_has_one_letter": Words(
        "Twa letters foar in foarnamme",
        "Skriuw {letter} en net {found} by {who}. Foar elke foarnamme stiet ien letter.",
        "By {who} stiet {found}, mear as ien letter foar in foarnamme.",
    ),
    "hyphenated_first_name_has_one_letter": Words(
        "Foarnamme mei streekje",
        "Sjoch de foarletters fan {who} nei. '{name}' telt as ien foarnamme, mar der stiet {initials}.",
        "De foarletters fan {who} ({initials}) passe net by de foarnamme {name}.",
        {
            "from_call_name": (
                "Sjoch de foarletters fan {who} nei. Is '{name}' in foarnamme mei in streekje? Dan heart der ien letter by. No "
                "stiet der {initials}.",
                "De foarletters fan {who} ({initials}) telle mooglik in foarnamme mei streekje ({name}) as twa.",
            )
        },
    ),
    "candidate_is_named_as_in_the_population_register": Words(
        "Oars as yn de basisregistraasje",
        "Sjoch de namme, de foarletters, de bertedatum en it wenplak fan {who} nei. Dy binne oars as yn de basisregistraasje "
        "persoanen.",
        "De gegevens fan {who} binne oars as yn de basisregistraasje persoanen.",
    ),
    "prefix_is_in_lower_case_unless_registered_otherwise": Words(
        "Haadletter yn it foarheaksel",
        "Skriuw '{prefix}' mei lytse letters by {who}.",
        "It foarheaksel '{prefix}' fan {who} is oars as yn de basisregistraasje persoanen.",
        {
            "register_unknown": (
                "Sjoch nei oft it foarheaksel '{prefix}' fan {who} sa yn it paspoart stiet. Meastal hat it lytse letters.",
                "It foarheaksel '{prefix}' fan {who} hat in haadletter.",
            )
        },
    ),
    "prefix_stands_in_its_own_field": Words(
        "Foarheaksel yn de efternamme",
        "Set it foarheaksel fan {who} yn it fak Foarheaksel.",
        "By {who} stiet it foarheaksel yn de efternamme.",
        {
            "may_be_surname": (
                "Sjoch nei oft '{prefix}' fan {who} yn it fak Foarheaksel heart. No begjint de efternamme dermei: {surname}.",
                "De efternamme fan {who} ({surname}) begjint mei '{prefix}'.",
            )
        },
    ),
    "prefix_is_one_that_names_have": Words(
        "Ungewoan foarheaksel",
        "Sjoch it foarheaksel fan {who} nei.",
        "It foarheaksel fan {who} komt net faak foar.",
        {
            "unusual": (
                "Sjoch it foarheaksel '{prefix}' fan {who} nei. Wy kenne it net. Is it goed? Dan kinne jo fierder.",
                "It foarheaksel '{prefix}' fan {who} stiet net yn de gewoane list.",
            )
        },
    ),
    "candidate_has_a_place_of_residence": Words(
        "Wenplak ûntbrekt",
        "Folje it wenplak yn fan {who}.",
        "By {who} ûntbrekt it wenplak.",
    ),
    "country_of_residence_is_given": Words(
        "Lân ûntbrekt",
        "Folje it lân yn dêr't {who} wennet.",
        "By {who} ûntbrekt it lân fan it wenplak.",
    ),
    "foreign_place_goes_with_a_country_code": Words(
        "Lânkoade",
        "Skriuw it lân fan {who} as koade fan twa letters, bygelyks BE. No stiet der {country}.",
        "By {who} stiet it lân ({country}) net as koade fan twa letters.",
    ),
    "dutch_place_of_residence_exists": Words(
        "Wenplak net bekend",
        "Sjoch it wenplak {place} fan {who} nei. Wy kenne dit plak net. Is it dochs goed? Dan kinne jo fierder.",
        "It wenplak {place} fan {who} stiet net yn de basisregistraasje adressen.",
    ),
    "candidate_comes_of_age_during_the_term": Words(
        "Te jong",
        "{Who} is te jong om yn dizze perioade lid te wurden. Berne: {born}. De lêste dei dy't kin, is {latest}.",
        "{Who}, berne op {born}, berikt de easke leeftiid net yn de sittingsperioade.",
        {
            "borderline": (
                "Oerlis mei it sintraal stimburo oer {who}. Dizze kandidaat wurdt mearderjierrich op de dei dat de perioade "
                "ôfrint. Berne: {born}.",
                "{Who}, berne op {born}, berikt de easke leeftiid op de dei dat de sittingsperioade ôfrint.",
            ),
            "partly_known": (
                "Sjoch de leeftiid fan {who} nei. De bertedatum is net hielendal bekend: {born}. De lêste dei dy't kin, is "
                "{latest}.",
                "Fan {who} is de bertedatum net folslein bekend ({born}); de lêste dei dy't kin, is {latest}.",
            ),
            "end_of_term_unknown": (
                "Sjoch de leeftiid fan {who} nei. Berne: {born}. Wy witte net wannear't de perioade ôfrint.",
                "Oft {who}, berne op {born}, yn de sittingsperioade de easke leeftiid berikt, stiet net fêst.",
            ),
        },
    ),
    "candidate_stands_on_one_list_per_district": Words(
        "Op mear as ien list",
        "Lit {who} op ien list stean{district:? yn kiesrûnte *}. No stiet dizze persoan op {lists} listen, en dan wurdt er of sy "
        "fan elke list skrast.",
        "{Who} stiet{district:? yn kiesrûnte *} op {lists} listen.",
        {
            "namesake": (
                "Sjoch nei oft {who} deselde is as immen op in oare list{district:? yn kiesrûnte *}. Namme en bertedatum of "
                "wenplak binne gelyk.",
                "{Who} hat{district:? yn kiesrûnte *} deselde namme en bertedatum of wenplak as immen op in oare list.",
            )
        },
    ),
    "candidate_stands_once_on_the_list": Words(
        "Twa kear op 'e list",
        "Helje {who} wei. Dizze persoan stiet ek op plak {other}.",
        "{Who} stiet ek op plak {other} fan deselde list.",
        {
            "namesake": (
                "Sjoch nei oft {who} deselde is as kandidaat {other}. Namme en bertedatum of wenplak binne gelyk.",
                "{Who} hat deselde namme en bertedatum of wenplak as kandidaat {other}.",
            )
        },
    ),
    "no_death_certificate_of_the_candidate_came_in": Words(
        "Ferstoarn",
        "Helje {who} fan 'e list. Der is in akte fan ferstjerren ynlevere.",
        "Fan {who} is in akte fan ferstjerren oerlein.",
    ),
    "candidate_from_outside_declares_to_settle": Words(
        "Ferklearring fan fêstiging ûntbrekt",
        "Foegje in ferklearring fan foarnommen fêstiging ta fan {who}. Dizze kandidaat wennet earne oars{place:?: *}.",
        "{Who} wennet bûten it gebiet{place:? (*)} en de ferklearring fan foarnommen fêstiging ûntbrekt.",
        {
            "declaration_unknown": (
                "Sjoch nei oft der in ferklearring fan foarnommen fêstiging is fan {who}. Dizze kandidaat wennet earne "
                "oars{place:?: *}.",
                "{Who} wennet bûten it gebiet{place:? (*)}; in ferklearring fan foarnommen fêstiging is nedich.",
            )
        },
    ),
    "candidate_declares_to_settle_for_one_body_of_a_kind": Words(
        "Twa ferklearrings fan fêstiging",
        "Oerlis mei {who}. Dizze persoan ferklearre ek te wenjen te gean yn it gebiet fan {body}. Dan wurdt er of sy op beide "
        "plakken skrast.",
        "Fan {who} is ek in ferklearring fan foarnommen fêstiging oerlein foar {body}.",
        {
            "declaration_unknown": (
                "Freegje {who} wêr't de ferklearrings fan fêstiging foar binne. Der is ien foar {body}. Is der hjir ek ien, dan wurdt dizze persoan op beide plakken skrast.",
                "Fan {who} is in ferklearring fan foarnommen fêstiging oerlein foar {body}; net bekend is oft der hjir ek ien is.",
            )
        },
    ),
    "candidate_in_the_netherlands_declares_to_move_abroad": Words(
        "Ferklearring fan ôfreis ûntbrekt",
        "Foegje in ferklearring ta dat {who} bûten Nederlân wenjen giet. Dizze kandidaat wennet yn Nederlân.",
        "{Who} wennet yn Nederlân en de ferklearring om bûten Nederlân te wenjen te gean ûntbrekt.",
        {
            "declaration_unknown": (
                "Sjoch nei oft der in ferklearring is dat {who} bûten Nederlân wenjen giet. Dizze kandidaat wennet yn Nederlân.",
                "{Who} wennet yn Nederlân; in ferklearring om bûten Nederlân te wenjen te gean is nedich.",
            )
        },
    ),
}
