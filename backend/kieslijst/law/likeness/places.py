"""Words that place names are made of: municipalities, provinces and islands, folded; the word of a place tells little.

Facts, not law: the municipalities of 2026 and the provinces. A village that is missing counts as a telling word, which
only makes a likeness of two names that share it stronger. "nl" and the country are places here too.
"""

PLACES = frozenset(
    """
    aa aalsmeer aalten achtkarspelen alblasserdam albrandswaard alkmaar almelo almere alphen altena ambacht ameland
    amersfoort amstel amstelveen amsterdam apeldoorn arnhem assen asten baarle baarn bakel barendrecht barneveld beek
    beekdaelen beesel berg bergeijk bergen berkelland bernheze best betuwe beuningen beveland beverwijk bilt bladel
    blaricum bloemendaal bodegraven boekel bonaire borger borne borsele boxtel braassem brabant breda breugel broec
    bronckhorst brummen brunssum bunnik bunschoten buren capelle castricum chaam coevorden cranendonck cuijk culemborg
    dal dalfsen dantumadiel delfland delft deurne deventer diemen dijk dinkelland doesburg doetinchem dongen dordrecht
    drechterland drenthe drimmelen dronten druten duiveland duiven duurstede echt edam ede eemnes eemsdelta eersel
    eijsden eindhoven elburg emmen enkhuizen enschede epe ermelo etten eustatius flevoland fryske fryslan
    geertruidenberg gelderland geldrop geleen gelre gemert gennep gerwen geul giessendam gilze goeree goes goirle
    gooise gorinchem gouda gravenhage groningen gulpen haaksbergen haarlem haarlemmermeer halderberge hardenberg
    harderwijk hardinxveld harlingen hattem heemskerk heemstede heerde heerenveen heerlen heeze heiloo helder
    hellendoorn helmond hendrik hengelo hertogenbosch heumen heusden heuvelrug hillegom hilvarenbeek hilversum
    hoeksche hof hogeland holland hollands holten hoogeveen hoorn horst houten huizen hulst hunze ido ijssel
    ijsselstein ijsselstreek kaag kampen kapelle katwijk kerkrade koggenland krimpen krimpenerwaard kroon laarbeek
    land landgraaf landsmeer lansingerland laren leende leeuwarden leiden leiderdorp leidschendam lelystad leudal leur
    leusden limburg lingewaard lisse lochem loon lopik losser maas maasdriel maasgouw maashorst maassluis maastricht
    margraten marren medemblik meerssen meierijstad meppel meren michielsgestel middelaar middelburg midden mierden
    mierlo moerdijk molenlanden montferland montfoort mook nassau neder nederland nederweert nederwetten nh nieuwegein
    nieuwkoop nijkerk nijmegen nissewaard nl noardeast noord noordenveld noordoostpolder noordwijk nootdorp nuenen
    nunspeet odoorn oegstgeest oirschot oisterwijk oldambt oldebroek oldenzaal olst ommen oost oosterhout
    ooststellingwerf oostzaan opmeer opsterland oss oude ouder oudewater overbetuwe overflakkee overijssel papendrecht
    peel pekela pijnacker purmerend putten raalte reeuwijk reimerswaal renkum renswoude reusel rheden rhenen
    ridderkerk rijen rijn rijssen rijswijk roerdalen roermond ronde roosendaal rotterdam rozendaal rucphen saba
    schagen scherpenzeel schiedam schiermonnikoog schouwen simpelveld sint sittard sliedrecht sluis smallingerland
    soest someren son stadskanaal staphorst statia stede steenbergen steenwijkerland stein stichtse sudwest susteren
    terneuzen terschelling texel teylingen tholen tiel tilburg tubbergen twente twenterand tynaarlo tytsjerksteradiel
    uitgeest uithoorn urk utrecht utrechtse vaals valkenburg valkenswaard vecht veendam veenendaal veere veldhoven
    velsen venen venlo venray vijfheerenlanden vlaardingen vlieland vlissingen voerendaal volendam voorburg voorne
    voorschoten voorst vught waadhoeke waal waalre waalwijk waard waddinxveen wageningen wassenaar waterland weert
    west westerkwartier westerveld westervoort westerwolde westland weststellingwerf wierden wijchen wijdemeren wijhe
    wijk winterswijk wittem woensdrecht woerden wolden wormerland woudenberg zaanstad zaltbommel zand zandvoort zee
    zeeland zeewolde zeist zevenaar zh zoetermeer zoeterwoude zoom zuid zuidplas zundert zutphen zwartewaterland
    zwijndrecht zwolle
    """.split()  # noqa: SIM905 - four hundred words read best as running text
)
