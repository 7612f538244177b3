"""Support and deposit (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_has_enough_declarations_of_support": Words(
        "Te min stipeferklearrings",
        "Sammelje foar {who} mear stipeferklearrings{district:? yn kiesrûnte *}. Der telle {counted} mei, der binne {needed} nedich.{more:? Dit jildt ek yn * oare kiesrûnten.}",
        "Foar {who} {counted:is|binne}{district:? yn kiesrûnte *} {counted} fan de {needed} easke stipeferklearrings oerlein.{more:? Dit jildt ek yn * oare kiesrûnten.}",
        {
            "doubtful": (
                "Sammelje foar {who} foar de wissichheid mear stipeferklearrings{district:? yn kiesrûnte *}. Der telle {counted} mei en by {doubtful} is dat net wis. Der binne {needed} nedich.{more:? Dit jildt ek yn * oare kiesrûnten.}",
                "Foar {who} {counted:telt|telle}{district:? yn kiesrûnte *} {counted} fan de {needed} easke stipeferklearrings mei; by {doubtful} is dat net wis.{more:? Dit jildt ek yn * oare kiesrûnten.}",
            ),
            "result_unknown": (
                "Folje yn hoefolle sitten jo de foarige kear hienen. Sûnder sit binne foar {who} {needed} stipeferklearrings nedich{district:? yn kiesrûnte *}, en der telle {counted} mei.{more:? Dit jildt ek yn * oare kiesrûnten.}",
                "Foar {who} {counted:telt|telle}{district:? yn kiesrûnte *} {counted} stipeferklearrings mei; oft {needed} easke binne, hinget ôf fan de foarige útslach, en dy is net bekend.{more:? Dit jildt ek yn * oare kiesrûnten.}",
            ),
        },
    ),
    "number_of_declarations_needed_is_known": Words(
        "Tal sitten ûnbekend",
        "Freegje it sintraal stimburo hoefolle sitten de gemeenteried hat. Dêr hinget fan ôf oft jo {fewest} of mear stipeferklearrings nedich hawwe, oant {most}.",
        "Hoefolle stipeferklearrings nedich binne, hinget ôf fan it tal sitten. Dat is net bekend.",
        {
            "seats_unknown": (
                "Freegje it sintraal stimburo hoefolle sitten de gemeenteried hat. Dêr hinget fan ôf oft jo {fewest} of mear stipeferklearrings nedich hawwe, oant {most}.",
                "Hoefolle stipeferklearrings nedich binne, hinget ôf fan it tal sitten. Dat is net bekend.",
            )
        },
    ),
    "declarations_of_support_show_the_list_as_it_is": Words(
        "Stipe by in oare list",
        "Lit kiezers op 'e nij tekenje foar {who}. De nammen of de folchoarder op de H 4 binne oars as op 'e list. Sokke ferklearrings telle net.",
        "De kandidaten op stipeferklearrings foar {who} binne oars as op 'e list.",
    ),
    "proof_of_the_deposit_goes_with_the_list": Words(
        "Betellingsbewiis ûntbrekt",
        "Leverje it bewiis yn dat de boarchsom betelle is.",
        "It betellingsbewiis fan de boarchsom ûntbrekt.",
        {
            "result_unknown": (
                "Folje yn hoefolle sitten jo de foarige kear hienen. Sûnder sit moatte jo in boarchsom betelje en it bewiis ynleverje.",
                "Der is gjin betellingsbewiis fan in boarchsom. Oft dy nedich is, hinget ôf fan de foarige útslach, en dy is net bekend.",
            )
        },
    ),
    "deposit_is_paid_in_full": Words(
        "Boarchsom te leech",
        "Betelje de rest fan de boarchsom. Jo betellen {unit} {paid}, it bedrach is {unit} {amount}.",
        "Fan de boarchsom fan {unit} {amount} is {unit} {paid} betelle.",
    ),
    "deposit_is_received_before_the_last_fortnight": Words(
        "Boarchsom let betelle",
        "Tink derom: de boarchsom kaam binnen op {received}. De lêste dei wie {last}. Jo kinne dit noch ferhelpe.",
        "De boarchsom is ûntfongen op {received}; dat moast op syn lêst op {last}.",
    ),
    "supporter_of_a_senate_list_is_a_member_for_that_province": Words(
        "Gjin lid fan dizze steaten",
        "Lit in lid fan provinsjale steaten of it kieskolleezje{district:? fan *} tekenje. De ûndertekener fan {who} is dêr gjin lid.",
        "Wa't {who} ûndertekene, is gjin lid fan provinsjale steaten of it kieskolleezje{district:? fan *}.",
    ),
    "supporter_is_registered_in_the_district": Words(
        "Gjin kiezer yn dizze kiesrûnte",
        "Freegje in oar om te tekenjen yn plak fan {who}. Dizze ûndertekener is gjin kiezer yn de kiesrûnte, dus de ferklearring telt net.",
        "{Who} telt net mei: de ûndertekener is net as kiezer registrearre yn de kiesrûnte.",
    ),
    "declaration_is_signed_in_the_weeks_before_nomination_day": Words(
        "Bûten de termyn ûndertekene",
        "Lit op 'e nij tekenje, fan {first} oant en mei {last} of yn de werstelterm. {Who} is fan {signed} en telt nei alle gedachten net mei.",
        "{Who} is ûndertekene op {signed}, bûten de termyn fan {first} oant en mei {last}.",
    ),
    "supporter_signs_at_the_own_town_hall": Words(
        "Net op it eigen gemeentehûs",
        "Freegje de gemeente fan de kiezer nei {who}. Tekenjen heart op it eigen gemeentehûs. Dit is op himsels gjin reden om de ferklearring net mei te tellen.",
        "{Who} is net ûndertekene op it gemeentehûs dêr't de ûndertekener as kiezer registrearre is.",
    ),
    "supporter_shows_an_identity_document": Words(
        "Gjin identiteitsbewiis sjen litten",
        "Freegje kiezers om in jildich identiteitsbewiis mei te nimmen. By {who} is dat net sjen litten. Foar it meitellen makket dit gjin ferskil.",
        "By {who} is gjin identiteitsbewiis oerhandige.",
    ),
    "municipality_notes_that_the_supporter_is_registered": Words(
        "Oantekening fan de gemeente ûntbrekt",
        "Lit de gemeente op {who} oantekenje dat de ûndertekener kiezer is. Sûnder dy oantekening telt de ferklearring net.",
        "{Who} telt net mei: de oantekening fan de gemeente ûntbrekt.",
    ),
    "note_is_made_only_for_a_registered_voter": Words(
        "Oantekening kloppet net",
        "Freegje de gemeente om {who} nei te sjen. Der stiet in oantekening op, mar de ûndertekener is net registrearre as kiezer yn de kiesrûnte.",
        "Op {who} stiet in oantekening fan de gemeente, wylst de ûndertekener net as kiezer yn de kiesrûnte registrearre is.",
    ),
    "supporter_signs_for_one_list_only": Words(
        "Mear as ien kear tekene",
        "Freegje in oar om te tekenjen yn plak fan {who}. Dizze ûndertekener tekene mear as ien ferklearring. Dan telt der gjinien fan.",
        "{Who} telt net mei: de ûndertekener hat mear as ien ferklearring ûndertekene.",
    ),
    "declaration_handed_in_is_not_taken_back": Words(
        "Ynlûke kin net mear",
        "Tel {who} gewoan mei. Ynlûke nei it ynleverjen kin net, dus it fersyk fan {date} hat gjin gefolch.",
        "It fersyk fan {date} om {who} yn te lûken hat gjin gefolch; de ferklearring telt mei.",
    ),
    "signature_is_given_freely": Words(
        "Hantekening net frijwillich",
        "Hâld op mei beleanningen of druk om hantekeningen te krijen. By {who} is dat meld. It is strafber, ek foar wa't it jild oannimt.",
        "By {who} is meld dat de hantekening krigen is troch in jefte, in tasizzing of twang.",
    ),
    "declaration_is_no_copy_of_another": Words(
        "Deselde ferklearring nochris",
        "Helje {who} derút. It is in kopy fan in oare ferklearring, en dy telt mar ien kear.",
        "{Who} telt net mei: deselde ferklearring is al teld.",
    ),
    "declaration_with_a_note_meets_the_other_demands": Words(
        "Stimpel is net genôch",
        "Sjoch {who} sels nei. De gemeente sette in stimpel, mar de ferklearring telt om in oare reden net mei.",
        "{Who} telt net mei, ek al stiet der in oantekening fan de gemeente op; dy bynt it sintraal stimburo net.",
    ),
    "declaration_for_the_college_is_given_in_a_video_call": Words(
        "Net yn in fideopetear",
        "Lit de kiezer in fideopetear ôfprate mei de gemeente De Haach. {Who} is oars jûn en telt net.",
        "{Who} telt net mei: de ferklearring is net ôflein yn in fideopetear mei de gemeente De Haach.",
    ),
    "voter_shows_a_copy_of_an_identity_document_in_the_call": Words(
        "Gjin kopy identiteitsbewiis yn it petear",
        "Freegje kiezers om in kopy fan har identiteitsbewiis by de hân te hâlden. By {who} is dy net sjen litten.",
        "By {who} is yn it fideopetear gjin kopy fan in identiteitsbewiis sjen litten.",
    ),
    "voter_and_official_see_and_hear_each_other": Words(
        "Gjin byld of lûd",
        "Lit de kiezer it petear oerdwaan mei byld en lûd. By {who} seagen of hearden hja inoar net.",
        "By {who} koene kiezer en amtner inoar net sjen en hearre.",
    ),
    "voter_sees_how_the_declaration_is_filled_in_and_signed": Words(
        "Ynfoljen net sjoen",
        "Lit de kiezer it petear oerdwaan. By {who} seach de kiezer it ynfoljen en ûndertekenjen net.",
        "By {who} hat de kiezer it ynfoljen en ûndertekenjen net sjen kinnen.",
    ),
    "official_notes_that_the_supporter_is_registered": Words(
        "Oantekening fan De Haach ûntbrekt",
        "Freegje de gemeente De Haach om de oantekening op {who}. Sûnder dy oantekening telt de ferklearring net.",
        "{Who} telt net mei: de oantekening fan de gemeente De Haach ûntbrekt.",
    ),
    "voter_confirms_the_copy_before_the_call_ends": Words(
        "Kopy net befêstige",
        "Lit de kiezer yn it petear sizze dat de kopy der is. By {who} stoppe it petear te betiid.",
        "By {who} einige it petear foardat de kiezer de ûntfangst fan de kopy befêstige.",
    ),
    "late_deposit_comes_in_before_the_repair_term_ends": Words(
        "Boarchsom nei de werstelterm",
        "Tink derom: de boarchsom kaam binnen op {received}. Ferhelpe koe oant en mei {last}, dus dit telt net mear.",
        "De boarchsom is ûntfongen op {received}, nei de werstelterm oant en mei {last}.",
    ),
    "each_list_group_set_or_single_list_has_its_own_deposit": Words(
        "Te min boarchsommen",
        "Betelje noch {missing} {missing:boarchsom|boarchsommen}. Listen dy't net byinoar hearre, hawwe elk in eigen boarchsom nedich. Der binne {needed} nedich en {paid} betelle.",
        "Fan de {needed} easke boarchsommen {paid:is|binne} der {paid} betelle.",
    ),
    "votes_reach_the_share_that_saves_the_deposit": Words(
        "Boarchsom ferfalt",
        "Rekkenje derop dat jo de boarchsom net werom krije. Jo krigen {votes} {votes:stim|stimmen}, minder as {share} prosint fan de kiesdieler.",
        "De boarchsom ferfalt: {votes} {votes:stim|stimmen} is minder as {share} prosint fan de kiesdieler.",
    ),
    "votes_or_a_seat_save_the_deposit": Words(
        "Boarchsom ferfalt",
        "Rekkenje derop dat jo de boarchsom net werom krije. Jo krigen gjin sit en {votes} {votes:stim|stimmen}, minder as {share} prosint fan de kiesdieler.",
        "De boarchsom ferfalt: gjin sit, en {votes} {votes:stim|stimmen} is minder as {share} prosint fan de kiesdieler.",
    ),
    "deposit_goes_back_when_no_list_is_valid": Words(
        "Boarchsom heart werom",
        "Freegje de boarchsom werom. Gjinien fan jo listen wie jildich, en dan mei dy net hâlden wurde.",
        "De boarchsom giet werom: gjinien fan de listen wie jildich.",
    ),
    "deposit_is_paid_in_the_currency_of_the_seat": Words(
        "Oare munt nedich",
        "Betelje de boarchsom yn {asked}. No is betelle yn {currency}. Wêr't de partij sit of de earste kandidaat wennet, bepaalt de munt.",
        "De boarchsom is betelle yn {currency}; dat moast yn {asked}.",
    ),
    "deposit_is_paid_to_whom_the_law_names": Words(
        "Boarchsom oan in oar betelle",
        "Betelje de boarchsom oan de goede ûntfanger{place:?: gemeente *}. Freegje it sintraal stimburo nei de rekken.",
        "De boarchsom is net betelle oan de ûntfanger dy't de wet oanwiist{place:? (gemeente *)}.",
    ),
    "registration_deposit_is_paid_to_whom_the_law_names": Words(
        "Boarchsom registraasje oan in oar betelle",
        "Betelje de boarchsom foar de registraasje oan de goede ûntfanger{place:?: gemeente *}. Freegje it sintraal stimburo nei de rekken.",
        "De boarchsom foar de registraasje is net betelle oan de ûntfanger dy't de wet oanwiist{place:? (gemeente *)}.",
    ),
    "deposit_is_paid_with_the_words_of_the_decree": Words(
        "Omskriuwing by de betelling",
        "Meld by it sintraal stimburo dat jo betelling de {words} is. Jo skreaune derby: {found}.",
        "By de betelling stiet {found} yn stee fan {words}.",
    ),
    "registration_deposit_is_paid_with_the_words_of_the_decree": Words(
        "Omskriuwing by de betelling",
        "Meld by it sintraal stimburo dat jo betelling de {words} is. Jo skreaune derby: {found}.",
        "By de betelling foar de registraasje stiet {found} yn stee fan {words}.",
    ),
    "payer_of_the_deposit_gets_proof": Words(
        "Gjin bewiis fan betelling krigen",
        "Freegje de ûntfanger om in bewiis dat de boarchsom betelle is. Jo hawwe der rjocht op en leverje it yn by de list.",
        "Fan de betelling fan de boarchsom is gjin bewiis jûn.",
    ),
    "payer_of_the_registration_deposit_gets_proof": Words(
        "Gjin bewiis fan betelling krigen",
        "Freegje de ûntfanger om in bewiis dat de boarchsom foar de registraasje betelle is. Jo hawwe it nedich by it fersyk.",
        "Fan de betelling fan de boarchsom foar de registraasje is gjin bewiis jûn.",
    ),
    "refund_of_the_deposit_is_named_after_the_result": Words(
        "Weromjaan te betiid meld",
        "Wachtsje mei melden hokker boarchsom werom giet oant nei de útslach. No is dat op {named} meld, foar {first}.",
        "It weromjaan fan de boarchsom is meld op {named}, foar de útslach.",
    ),
    "refund_for_registration_is_named_after_publication_of_the_lists": Words(
        "Weromjaan te betiid meld",
        "Wachtsje mei melden hokker boarchsom foar registraasje werom giet oant de listen bekendmakke binne. No is dat op {named} meld, foar {first}.",
        "It weromjaan fan de boarchsom foar de registraasje is meld op {named}, foar de bekendmaking fan de listen.",
    ),
    "refund_carries_no_interest": Words(
        "Rinte by it weromjaan",
        "Betelje werom wat betelle is: {paid}. By it weromjaan heart gjin rinte, en no giet {back} werom.",
        "Weromjûn is {back}, wylst {paid} betelle is; rinte wurdt net fergoede.",
    ),
}

EXPLANATIONS: dict[str, str] = {
    "support.taken_back": "Telt net mei: de ferklearring is ynlutsen foardat dy ynlevere waard.",
    "support.replaced": "Telt net mei: in lettere ferklearring fan deselde kiezer kaam derfoar yn it plak.",
    "support.copy": "Telt net mei: deselde ferklearring is al teld.",
    "support.other_candidates": "Telt net mei: de kandidaten of har folchoarder binne oars as op 'e list.",
    "support.not_a_member": "Telt net mei: de ûndertekener is dêr gjin lid.",
    "support.not_in_district": "Telt net mei: de ûndertekener is gjin kiezer yn de kiesrûnte.",
    "support.no_note": "Telt net mei: de oantekening fan de gemeente ûntbrekt.",
    "support.no_call": "Telt net mei: de ferklearring is net yn in fideopetear ôflein.",
    "support.signed_more": "Telt net mei: de ûndertekener tekene mear as ien ferklearring.",
    "support.outside_window": "Dit is net wis: de ferklearring is bûten de termyn ûndertekene.",
    "support.signed_twice_here": "Dit is net wis: de kiezer tekene twa kear foar dizze list.",
    "deposit.not_asked": "By dizze ferkiezing is gjin boarchsom nedich.",
    "deposit.result_unknown": "Oft de boarchsom werom komt, hinget ôf fan de útslach. Dy is noch net bekend.",
    "deposit.no_valid_list": "De boarchsom komt werom: gjinien fan de listen wie jildich.",
    "deposit.enough_votes": "De boarchsom komt werom: {votes} {votes:stim|stimmen} is op syn minst {share} prosint fan de kiesdieler.",
    "deposit.seat": "De boarchsom komt werom: der is in sit helle.",
    "deposit.too_few_votes": "De boarchsom ferfalt: {votes} {votes:stim|stimmen} is minder as {share} prosint fan de kiesdieler.",
}
"""Why a declaration of support does not count, and what becomes of a deposit."""
