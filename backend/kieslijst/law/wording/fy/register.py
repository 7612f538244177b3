"""The register afterwards: decisions, appeals, deletion, logos and carry-over (draft)."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "decision_is_told_to_the_agent": Words(
        "Lêsthawwer net ynljochte",
        "Stjoer de beslissing oan de lêsthawwer fan de groepearring.",
        "De beslissing is net oan de lêsthawwer meidield.",
    ),
    "decision_is_placed_in_the_gazette": Words(
        "Beslissing net publisearre",
        "Pleats de beslissing yn it goede blêd: {gazette}.",
        "De beslissing is net meidield yn it goede blêd: {gazette}.",
    ),
    "appeal_on_registration_is_lodged_on_time": Words(
        "Berop te let",
        "Hâld der rekken mei dat it berop te let is. It is yntsjinne op {lodged} en dat koe oant en mei {last}.",
        "It berop is yntsjinne op {lodged}. De lêste dei wie {last}.",
    ),
    "appeal_against_a_block_is_lodged_on_time": Words(
        "Berop te let",
        "Hâld der rekken mei dat it berop te let is. It is yntsjinne op {lodged} en dat koe oant en mei {last}.",
        "It berop tsjin it net trochwurkjen is yntsjinne op {lodged}. De lêste dei wie {last}.",
    ),
    "appeal_from_the_islands_goes_to_the_joint_court": Words(
        "Berop by in oare rjochter",
        "Stel it berop oer '{appellation}' yn by it Mienskiplik Hof.",
        "It berop oer '{appellation}' heart by it Mienskiplik Hof.",
    ),
    "appeal_in_the_netherlands_goes_to_the_council_of_state": Words(
        "Berop by in oare rjochter",
        "Stel it berop oer '{appellation}' yn by de Ried fan State.",
        "It berop oer '{appellation}' heart by de Ofdieling bestjoersrjochtspraak fan de Ried fan State.",
        {
            "seat_unknown": (
                "Sjoch yn de statuten wêr't de groepearring har sit hat. Dêrfan hinget ôf hokker rjochter oer '{appellation}' giet.",
                "De sit fan de groepearring is net bekend; bepaal hokker rjochter befoege is oer '{appellation}'.",
            )
        },
    ),
    "registration_deposit_comes_back_after_a_valid_list": Words(
        "Boarchsom werom",
        "Betelje de boarchsom foar de registraasje werom. Der is in jildige list ynlevere.",
        "De boarchsom foar de registraasje is noch net weromjûn, hoewol't in jildige list ynlevere is.",
    ),
    "registration_deposit_stays_without_a_valid_list": Words(
        "Boarchsom net werom",
        "Betelje de boarchsom net werom. Der is gjin jildige list ynlevere.",
        "De boarchsom is weromjûn sûnder dat in jildige list ynlevere is.",
    ),
    "registered_group_had_a_valid_list_at_the_last_election": Words(
        "Gjin jildige list",
        "Skras de oantsjutting. By de lêste ferkiezing hie de groepearring yn gjin inkelde kiesrûnte in jildige list.",
        "Foar de lêste ferkiezing is gjin jildige list fan de groepearring ynlevere; de oantsjutting wurdt skrast.",
    ),
    "registered_group_still_exists": Words(
        "Groepearring bestiet net mear",
        "Skras de oantsjutting. De groepearring bestiet net mear.",
        "De groepearring hat ophâlden te bestean; de oantsjutting wurdt skrast.",
    ),
    "registered_group_did_not_ask_to_be_deleted": Words(
        "Skrassen frege",
        "Skras de oantsjutting. De groepearring hat dêrom frege.",
        "De groepearring hat om skrassen frege; de oantsjutting wurdt skrast.",
    ),
    "registered_group_is_not_banned_and_dissolved": Words(
        "Groepearring ferbean",
        "Skras de oantsjutting. De rjochter hat de groepearring ferbean en dy is ûntbûn.",
        "De groepearring is ûnherroplik ferbean en ûntbûn; de oantsjutting wurdt skrast.",
    ),
    "deletion_rests_on_a_ground_of_the_act": Words(
        "Gjin grûn om te skrassen",
        "Meitsje it skrassen ûngedien. De wet neamt fjouwer redenen om te skrassen en dizze heart dêr net by.",
        "It skrassen fan de oantsjutting rêst net op in grûn yn de wet.",
    ),
    "deletion_is_placed_in_the_gazette": Words(
        "Skrassen net publisearre",
        "Pleats it skrassen yn it goede blêd: {gazette}.",
        "It skrassen is net meidield yn it goede blêd: {gazette}.",
    ),
    "only_the_agents_of_the_last_statement_act": Words(
        "Gjin lêsthawwer",
        "Lit de lêsthawwer of de plakferfanger tekenje út de ferklearring fan {given}. Allinnich in nije ferklearring wiist in oar oan.",
        "Der is tekene troch ien dy't yn de ferklearring fan {given} net as lêsthawwer of plakferfanger stiet.",
    ),
    "request_papers_are_kept_until_the_deletion_is_final": Words(
        "Stikken te betiid ferneatige",
        "Bewarje it fersyk en de stikken oant it skrassen definityf is.",
        "It fersyk en de stikken binne ferneatige foardat it skrassen ûnherroplik wie.",
    ),
    "request_papers_are_destroyed_once_the_deletion_is_final": Words(
        "Stikken ferneatigje",
        "Ferneatigje it fersyk en de stikken. It skrassen is definityf.",
        "It fersyk en de stikken binne net ferneatige, hoewol't it skrassen ûnherroplik is.",
    ),
    "replaced_statement_is_destroyed": Words(
        "Alde ferklearring ferneatigje",
        "Ferneatigje de ferklearring fan {given}. Der is in nije foar yn it plak kaam.",
        "De ferfongen ferklearring fan {given} is net ferneatige.",
    ),
    "logo_comes_in_complete_on_time": Words(
        "Logo te let",
        "Gean foar it logo út fan de folgjende ferkiezing. It fersyk wie kompleet op {received} en dat koe oant en mei {last}.",
        "It fersyk om registraasje fan it logo wie op {received} kompleet. De lêste dei wie {last}.",
    ),
    "change_of_a_logo_is_asked_on_time": Words(
        "Nij logo te let",
        "Gean foar it nije logo út fan de folgjende ferkiezing. It fersyk wie kompleet op {received} en dat koe oant en mei {last}.",
        "It fersyk om wiziging fan it logo wie op {received} kompleet. De lêste dei wie {last}.",
    ),
    "logo_goes_with_a_registered_appellation": Words(
        "Logo sûnder oantsjutting",
        "Freegje earst registraasje fan in oantsjutting oan. In logo kin net allinnich registrearre wurde.",
        "It logo heart net by in registrearre of frege oantsjutting.",
    ),
    "logo_is_not_against_public_order": Words(
        "Yn striid mei de iepenbiere oarder",
        "Kies in oar logo. Dit logo is yn striid mei de iepenbiere oarder.",
        "It logo is yn striid mei de iepenbiere oarder.",
    ),
    "logo_is_unlike_the_logos_of_others": Words(
        "Liket op in oar logo",
        "Kies in oar logo. Dit is itselde as it logo fan '{other}'.",
        "It logo is gelyk oan dat fan '{other}'.",
        {
            "alike": (
                "Ferlykje it logo mei dat fan {alike}. Kinne kiezers har fersinne? Kies dan in oar logo.",
                "Beoardielje oft it logo sa liket op dat fan de folgjende dat betizing te frezen is: {alike}.",
            )
        },
    ),
    "logo_is_unlike_the_logos_for_the_house": Words(
        "Liket op in logo foar de Twadde Keamer",
        "Kies in oar logo. Dit is itselde as it logo fan '{other}' foar de Twadde Keamer.",
        "It logo is gelyk oan dat fan '{other}' foar de Twadde Keamer.",
        {
            "alike": (
                "Ferlykje it logo mei dat fan {alike} foar de Twadde Keamer. Kinne kiezers har fersinne? Kies dan in oar logo.",
                "Beoardielje oft it logo sa liket op in logo foar de Twadde Keamer dat betizing te frezen is: {alike}.",
            )
        },
    ),
    "logo_is_not_misleading": Words(
        "Misliedend logo",
        "Kies in oar logo. Dit logo is misliedend foar kiezers.",
        "It logo is misliedend foar de kiezers.",
    ),
    "logo_is_unlike_those_of_banned_bodies": Words(
        "Liket op in ferbeane organisaasje",
        "Kies in oar logo. Dit is it logo fan in ferbeane organisaasje: '{other}'.",
        "It logo is gelyk oan dat fan in ferbeane en ûntbûne rjochtspersoan: '{other}'.",
        {
            "alike": (
                "Ferlykje it logo mei dat fan in ferbeane organisaasje: {alike}.",
                "Beoardielje oft it logo yn haadsaak gelyk is oan dat fan in ferbeane en ûntbûne rjochtspersoan: {alike}.",
            )
        },
    ),
    "no_other_request_of_that_day_is_for_a_like_logo": Words(
        "Twa logo's op ien dei",
        "Kies in oar logo. '{other}' frege op deselde dei itselde logo oan. Dan wurde beide wegere.",
        "Op deselde dei is in fersyk binnenkaam foar itselde logo, fan '{other}'.",
        {
            "alike": (
                "Ferlykje it logo mei dat fan deselde dei fan {alike}.",
                "Beoardielje oft it logo yn haadsaak gelyk is oan ien dat op deselde dei frege is: {alike}.",
            )
        },
    ),
    "logo_is_deleted_with_the_appellation": Words(
        "Logo stiet der noch",
        "Skras ek it logo. De oantsjutting is skrast.",
        "De oantsjutting is skrast, it logo noch net.",
    ),
    "logo_is_deleted_on_request": Words(
        "Skrassen fan it logo frege",
        "Skras it logo. De groepearring hat dêrom frege.",
        "De groepearring hat frege it logo te skrassen.",
    ),
    "logo_published_for_the_house_is_used_for_the_college": Words(
        "Logo fan de Twadde Keamer net brûkt",
        "Brûk it logo dat foar de Twadde Keamer registrearre is. It telt hjir ek.",
        "It foar de Twadde Keamer registrearre logo jildt ek hjir en is net brûkt.",
    ),
    "group_with_a_logo_for_the_house_does_not_ask_again": Words(
        "Logo al registrearre",
        "Lûk it fersyk om in logo yn. It logo foar de Twadde Keamer telt hjir ek.",
        "De groepearring hat al in logo yn it register foar de Twadde Keamer.",
    ),
    "higher_register_is_published_on_its_day": Words(
        "Register net op de goede dei publisearre",
        "Publisearje it register op {due}{published:?, net op *}.",
        "De meidieling fan de registrearre oantsjuttingen heart op {due}{published:?; dy is dien op *}.",
    ),
    "only_final_registrations_are_published": Words(
        "Noch net definityf",
        "Lit '{appellation}' wei út de publikaasje. De registraasje is noch net definityf.",
        "Yn de meidieling stiet '{appellation}', wêrfan de registraasje net ûnherroplik is.",
    ),
    "agents_are_published_with_the_appellations": Words(
        "Lêsthawwers net publisearre",
        "Neam by '{appellation}' ek de lêsthawwer en de plakferfanger.",
        "Yn de meidieling ûntbrekke de lêsthawwer en de plakferfanger by '{appellation}'.",
    ),
    "register_is_one_that_carries_over": Words(
        "Telt hjir net",
        "Freegje registraasje oan by dit sintraal stimburo. De registraasje fan '{appellation}' telt hjir net.",
        "De registraasje fan '{appellation}' wurket foar dizze ferkiezing net troch.",
    ),
    "carried_over_registration_is_final": Words(
        "Registraasje noch net definityf",
        "Gean der fan út dat '{appellation}' hjir net telt. De registraasje wie op de dei fan publikaasje noch net definityf.",
        "De registraasje fan '{appellation}' wie by de meidieling net ûnherroplik en wurket net troch.",
    ),
    "carried_over_registration_was_published": Words(
        "Registraasje net publisearre",
        "Sjoch nei oft '{appellation}' publisearre is. Sûnder publikaasje telt de registraasje hjir net.",
        "De registraasje fan '{appellation}' is net meidield en wurket net troch.",
    ),
    "registration_with_a_province_counts_in_its_own_councils": Words(
        "Oare provinsje",
        "Freegje registraasje oan by de gemeente. '{appellation}' is registrearre yn in oare provinsje en telt hjir net.",
        "De oantsjutting '{appellation}' is registrearre yn in oare provinsje en wurket hjir net troch.",
    ),
    "carried_over_appellation_is_unlike_those_registered_here": Words(
        "Liket op in eigen oantsjutting",
        "Beslút dat '{appellation}' hjir net telt. '{other}' stiet al yn it eigen register en is gelyk.",
        "De oantsjutting '{appellation}' is gelyk oan '{other}' yn it eigen register.",
        {
            "alike": (
                "Ferlykje '{appellation}' mei dizze nammen yn it eigen register: {alike}. Kinne kiezers har fersinne? Beslút dan dat dy hjir net telt.",
                "Beoardielje oft de oantsjutting '{appellation}' sa liket op de folgjende yn it eigen register dat betizing te frezen is: {alike}.",
            )
        },
    ),
    "block_rests_on_a_name_registered_here": Words(
        "Namme net yn it register",
        "Lûk it beslút oer '{appellation}' yn. '{other}' is noch net registrearre en telt dêrom net mei.",
        "It beslút dat '{appellation}' net trochwurket, rêst op '{other}', dy't net yn it eigen register stiet.",
    ),
    "block_rests_on_a_name_of_another_group": Words(
        "Namme fan deselde groepearring",
        "Lûk it beslút oer '{appellation}' yn. '{other}' is fan deselde groepearring.",
        "It beslút dat '{appellation}' net trochwurket, rêst op '{other}', fan deselde groepearring.",
    ),
    "block_is_decided_within_its_term": Words(
        "Beslút te let",
        "Lit '{appellation}' ta. It beslút is nommen op {decided} en dat koe oant en mei {last}.",
        "It beslút dat '{appellation}' net trochwurket, is nommen op {decided}. De lêste dei wie {last}.",
    ),
    "agent_is_told_of_the_block_at_once": Words(
        "Lêsthawwer net ynljochte",
        "Stjoer it beslút oer '{appellation}' daliks oan de lêsthawwer. In publikaasje is net genôch.",
        "It beslút dat '{appellation}' net trochwurket, is net oan de lêsthawwer bekendmakke.",
        {
            "told_later": (
                "Sjoch nei wêrom't de lêsthawwer earst op {told} berjocht krige oer '{appellation}'. Dat moat daliks.",
                "De lêsthawwer is op {told} ynljochte oer it beslút oer '{appellation}'; beoardielje oft dat daliks wie.",
            )
        },
    ),
    "only_the_register_of_the_house_counts_for_the_senate": Words(
        "Telt net foar de Earste Keamer",
        "Freegje registraasje oan foar de Earste Keamer. De registraasje fan '{appellation}' telt hjir net. Allinnich dy foar de Twadde Keamer telt mei.",
        "De registraasje fan '{appellation}' jildt net foar de Earste Keamer.",
    ),
}
