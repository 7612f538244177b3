"""Registration of appellations: the request, its papers and the grounds for refusal (draft)."""

from kieslijst.law.wording.entry import Words
from kieslijst.law.wording.fy import register

ENTRIES: dict[str, Words] = {
    "group_is_an_association_with_full_legal_capacity": Words(
        "Gjin feriening mei notariële akte",
        "Rjochtsje earst by de notaris in feriening op. Allinnich in feriening mei in notariële akte kin in oantsjutting registrearje litte.",
        "De groepearring is gjin feriening mei folsleine rjochtsbefoegdheid.",
    ),
    "group_for_a_water_board_is_an_association_or_a_foundation": Words(
        "Gjin feriening of stifting",
        "Rjochtsje earst by de notaris in feriening of in stifting op. Allinnich dy kinne foar in wetterskip in oantsjutting registrearje litte.",
        "De groepearring is gjin feriening mei folsleine rjochtsbefoegdheid en gjin stifting.",
    ),
    "group_has_no_name_in_a_higher_register": Words(
        "Al registrearre",
        "Sjoch nei oft dit fersyk nedich is. De groepearring stiet al yn in heger register as '{registered}'. Dy oantsjutting telt hjir ek.",
        "De groepearring stiet al yn in heger register, ûnder de oantsjutting '{registered}'.",
    ),
    "request_comes_in_on_time": Words(
        "Fersyk te let",
        "Gean út fan de folgjende ferkiezing. It fersyk kaam binnen op {received} en dat koe oant en mei {last}.",
        "{Who} is ûntfongen op {received}. De lêste dei wie {last}.",
    ),
    "request_for_the_senate_comes_in_on_time": Words(
        "Fersyk te let",
        "Gean út fan de folgjende ferkiezing. It fersyk kaam binnen op {received} en dat koe foar de Earste Keamer oant en mei {last}.",
        "{Who} is ûntfongen op {received}. Foar de Earste Keamer wie de lêste dei {last}.",
    ),
    "request_is_complete_on_time": Words(
        "Fersyk te let kompleet",
        "Gean út fan de folgjende ferkiezing. It lêste stik kaam binnen op {completed} en dat koe oant en mei {last}.",
        "{Who} is oanfolle op {completed}. De lêste dei wie {last}.",
    ),
    "registration_deposit_is_paid_in_full": Words(
        "Boarchsom net folslein",
        "Betelje {amount} {unit} as boarchsom. Der is no {paid}{currency:? *} betelle.",
        "De boarchsom fan {amount} {unit} is net folslein betelle: der is {paid}{currency:? *} ûntfongen.",
    ),
    "asked_appellation_is_not_empty": Words(
        "Oantsjutting ûntbrekt",
        "Folje de oantsjutting yn dy't jo registrearje litte wolle.",
        "Yn it fersyk ûntbrekt de oantsjutting.",
    ),
    "change_of_the_appellation_is_asked_on_time": Words(
        "Wiziging te let",
        "Gean út fan de folgjende ferkiezing. It fersyk om in oare oantsjutting kaam binnen op {received} en dat koe oant en mei {last}.",
        "It fersyk om wiziging fan de oantsjutting is ûntfongen op {received}. De lêste dei wie {last}.",
        {
            "between_two_terms": (
                "Oerlis mei it sintraal stimburo. It fersyk kaam binnen op {received}, nei {cautious}. De wet is net dúdlik oer de lêste dei.",
                "It fersyk om wiziging is ûntfongen op {received}, nei {cautious}; beslis oft de koartere of de langere termyn jildt.",
            )
        },
    ),
    "copy_of_the_deed_goes_with_the_request": Words(
        "Akte ûntbrekt",
        "Foegje in kopy ta fan de notariële akte mei de statuten.",
        "By it fersyk ûntbrekt in ôfskrift fan de notariële akte mei de statuten.",
    ),
    "proof_of_payment_goes_with_the_request": Words(
        "Bewiis fan beteljen ûntbrekt",
        "Foegje in bewiis ta dat de boarchsom betelle is.",
        "By it fersyk ûntbrekt it bewiis dat de boarchsom betelle is.",
    ),
    "agent_and_deputy_are_named": Words(
        "Lêsthawwer of plakferfanger ûntbrekt",
        "Wiis in lêsthawwer en in plakferfanger oan. Der {missing:ûntbrekt ien|ûntbrekke twa}.",
        "Yn de ferklearring {missing:ûntbrekt de lêsthawwer of de plakferfanger|ûntbrekke de lêsthawwer en de plakferfanger}.",
    ),
    "agent_and_deputy_are_two_people": Words(
        "Lêsthawwer en plakferfanger gelyk",
        "Kies as plakferfanger in oarenien as de lêsthawwer.",
        "De lêsthawwer en de plakferfanger binne deselde persoan.",
    ),
    "certified_extract_goes_with_the_request_on_the_islands": Words(
        "Uttreksel ûntbrekt",
        "Foegje in wiermerke úttreksel út it hannelsregister ta. Dat is op de eilannen nedich.",
        "By it fersyk ûntbrekt in wiermerke úttreksel út it hannelsregister.",
    ),
    "request_is_signed_by_the_competent_board": Words(
        "Net troch it bestjoer ûndertekene",
        "Lit de bestjoersleden ûndertekenje dy't dat neffens de statuten meie. It hannelsregister lit sjen wa't dat binne.",
        "It fersyk is net ûndertekene troch wa't dêrta neffens de statuten befoege is.",
    ),
    "request_is_made_on_the_model": Words(
        "Net op it model",
        "Folje it fêststelde formulier yn en ûndertekenje dat.",
        "It fersyk is net skriftlik dien op it fêststelde model.",
    ),
    "asked_appellation_is_not_against_public_order": Words(
        "Yn striid mei de iepenbiere oarder",
        "Kies in oare oantsjutting. '{appellation}' is yn striid mei de iepenbiere oarder.",
        "De oantsjutting '{appellation}' is yn striid mei de iepenbiere oarder.",
    ),
    "asked_appellation_is_unlike_those_in_the_own_register": Words(
        "Liket op in oare oantsjutting",
        "Kies in oare oantsjutting. '{appellation}' is gelyk oan '{other}', de namme fan in oare groepearring.",
        "De oantsjutting '{appellation}' is gelyk oan '{other}', dy't earder registrearre of oanfrege is.",
        {
            "alike": (
                "Ferlykje '{appellation}' mei dizze nammen fan oaren: {alike}. Kinne kiezers har fersinne? Kies dan in oare oantsjutting.",
                "Beoardielje oft de oantsjutting '{appellation}' sa liket op de folgjende dat betizing te frezen is: {alike}.",
            ),
            "register_unknown": (
                "Sjoch nei hokker oantsjuttingen al registrearre binne. Wy kenne it register net.",
                "De registrearre oantsjuttingen binne net bekend; ferlykje '{appellation}' mei it register.",
            ),
        },
    ),
    "asked_appellation_is_unlike_those_in_higher_registers": Words(
        "Liket op in namme yn in heger register",
        "Kies in oare oantsjutting. '{appellation}' is gelyk oan '{other}' yn in heger register.",
        "De oantsjutting '{appellation}' is gelyk oan '{other}', dy't yn in heger register stiet.",
        {
            "alike": (
                "Ferlykje '{appellation}' mei dizze nammen yn in heger register: {alike}. Kinne kiezers har fersinne? Kies dan in oare oantsjutting.",
                "Beoardielje oft de oantsjutting '{appellation}' sa liket op de folgjende yn in heger register dat betizing te frezen is: {alike}.",
            )
        },
    ),
    "asked_appellation_is_unlike_those_asked_earlier_for_the_house": Words(
        "Liket op in earder fersyk foar de Twadde Keamer",
        "Kies in oare oantsjutting. Foar de Twadde Keamer is earder '{other}' frege en '{appellation}' is dêroan gelyk.",
        "De oantsjutting '{appellation}' is gelyk oan '{other}', dy't earder foar de Twadde Keamer frege is.",
        {
            "alike": (
                "Ferlykje '{appellation}' mei dizze nammen dy't earder foar de Twadde Keamer frege binne: {alike}.",
                "Beoardielje oft de oantsjutting '{appellation}' sa liket op de folgjende, earder frege foar de Twadde Keamer, dat betizing te frezen is: {alike}.",
            )
        },
    ),
    "asked_appellation_is_not_misleading": Words(
        "Misliedend",
        "Kies in oare oantsjutting. '{appellation}' is misliedend foar kiezers.",
        "De oantsjutting '{appellation}' is misliedend foar de kiezers.",
        {
            "leans_on_a_known_name": (
                "Sjoch nei oft '{appellation}' net tinken docht oan in bân mei '{known}'.",
                "Beoardielje oft de oantsjutting '{appellation}' ûnterjochte in bân suggerearret mei '{known}'.",
            )
        },
    ),
    "asked_appellation_is_short_enough": Words(
        "Oantsjutting te lang",
        "Meitsje de oantsjutting koarter. Der stean {length} letters en sifers yn en it meie der {maximum} wêze.",
        "De oantsjutting hat {length} letters en sifers, mear as {maximum}.",
    ),
    "asked_appellation_is_short_enough_with_punctuation": Words(
        "Oantsjutting te lang mei lêstekens",
        "Meitsje de oantsjutting leaver koarter. Mei lêstekens binne it {length} tekens en it meie der {maximum} wêze.",
        "De oantsjutting hat mei lêstekens {length} tekens, mear as {maximum}.",
    ),
    "asked_appellation_is_unlike_those_of_banned_bodies": Words(
        "Liket op in ferbeane organisaasje",
        "Kies in oare oantsjutting. '{appellation}' is gelyk oan '{other}', de namme fan in ferbeane organisaasje.",
        "De oantsjutting '{appellation}' is gelyk oan dy fan in ferbeane en ûntbûne rjochtspersoan: '{other}'.",
        {
            "alike": (
                "Ferlykje '{appellation}' mei dizze ferbeane organisaasjes: {alike}.",
                "Beoardielje oft de oantsjutting '{appellation}' yn haadsaak gelyk is oan dy fan in ferbeane en ûntbûne rjochtspersoan: {alike}.",
            )
        },
    ),
    "no_other_request_of_that_day_is_for_a_like_appellation": Words(
        "Twa fersiken op ien dei",
        "Kies in oare oantsjutting. Op deselde dei is ek '{other}' frege en dat is gelyk oan '{appellation}'. Dan wurde beide wegere.",
        "Op deselde dei is in fersyk binnenkaam foar '{other}', gelyk oan '{appellation}'.",
        {
            "alike": (
                "Ferlykje '{appellation}' mei dizze nammen fan deselde dei: {alike}.",
                "Beoardielje oft de oantsjutting '{appellation}' yn haadsaak gelyk is oan ien dy't op deselde dei frege is: {alike}.",
            )
        },
    ),
    "asked_appellation_is_made_of_letters_and_functional_signs": Words(
        "Teken dat net mei",
        "Helje '{sign}' wei út de oantsjutting. Der meie letters, sifers en lêstekens yn, mar gjin plaatsjes of bysûndere lettertypen.",
        "De oantsjutting befettet in teken dat gjin letter, sifer of funksjoneel teken is: '{sign}'.",
        {
            "no_letter": (
                "Sjoch nei oft '{appellation}' as namme foldocht. In oantsjutting bestiet út letters, eventueel mei sifers.",
                "Beoardielje oft '{appellation}', sûnder letters, as oantsjutting foldocht.",
            ),
            "sign_may_serve_no_end": (
                "Sjoch nei oft '{sign}' nedich is yn de oantsjutting. In teken mei allinnich as it by de rest heart.",
                "Beoardielje oft it teken '{sign}' yn de oantsjutting funksjoneel is.",
            ),
        },
    ),
    **register.ENTRIES,
}
