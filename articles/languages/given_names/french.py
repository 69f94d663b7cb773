"""French: France, Belgium, Switzerland, Québec, Africa, the Basque country, Brittany, Corsica."""

from articles.languages.press.lists import words

NAMES = words(
    """
    abdelhamid abdelkrim abdellatif abdelmadjid abdelwahab abderrahim abdou abdoul abdoulaye
    abdoulkader abdourahmane abigaël abla achille achraf adama adams adelard adelaïde adelin adeline
    adnane adolphe adophe adrien adrienne adèle adélard adélaïde adélia adélie affoué agathe agathon
    aglaé agnan agnès aguibou ahmadou aichatou aimé aimée ainize aissa aissata aissatou aita akim
    akissi akossua alain alassane alban albane albert alberte albéric alcide aldjia aldric aleth
    alexandra alexandre alexandrine alexane alexina alexis alice alima alimatou alin aline aliocha
    aliou alioune alix alizé alizée aliénor allison aloyse alphonse alphonsine alwena alya amadou
    amalric amana amandine amandio amar amarande amaury amaël amaëlle ambre ambroise ambroisine
    amedé amel aminata aminatou amédée amélie amélien anas anastasie anatole anaé anaëlle anaïs
    ancelin andry andré andréa andréane andréanne andrée angeline angèle angélina angéline angélo
    anicet anick annaëlle annaïck annaïg anne annick annita anouchka anselme ansoumane antar
    anthelme anthonin antoine antonin apollinaire apolline arcadi arcadius archibald arezki arielle
    aristide aristote arlène armance armand armande armaud armel armelle arménio arnaud arnaude
    arnault arsène arthur arthus artus artémis arzhel arzhela assa assane assetou assia assiatou
    assitan astou astrid athanase athénaïs aubane aubert aubin aubry aude audran audrey augustin
    augustine aurane aure aurian auriane aurore aurèle auréa aurélia aurélie aurélien auxane auxence
    avelin aveline awa awen axel axelle aya ayité aymar aymard aymeric aymerick aymé ayrton azilis
    azzedine azéline azénor aïcha aïda aïmen aïna aïssa aïssata aïssatou babacar bakary balkissa
    balla balthazar banou baptiste baptistin baptistine baraka barnabé bartabas bartholomé
    barthélemy barthélémy basile basma bassirou bastien bathilde batista batiste batoul baudoin
    baudouin baudry baya bechir benjamin benjamine benoist benoite benoît benoîte bernadette bernard
    bernardin bernardine bernie berthier bertille bertrand beñat bilel billie binta bintou birahim
    birama birame blaise blaisine blanche blandin blandine bleuenn blondine bonaventure boniface
    boris boualem bouba boubacar boubker bouchra boudjemaa bouna bourama brendon brewen briac brice
    brieg brieuc brieux brigite brigitte briseis briséis brivaël brunehaut brunehilde brunella bruno
    béa béatrice béchir bélinda bénie bénigne bénédict bénédicte bérangère bérenger bérengère
    bérénice calixte callista calliste camilien camille camillo camélia cannelle cantin capucine
    carine carinne carolane carolanne carole caroline casimir cassandre cassien cassiopée cathel
    catherine cathia cathie catia catie caty cendrine chahine chantal chantale charlaine charles
    charlette charley charlin charline charlot charlotte charly charlène charlélie chaïma cheikh
    cheikhou cherif cherifa chimène chiraz chloé chloée chrislaine christelle christian christiane
    christin christine christo christofer christophe christèle chrystel chrystelle chrystèle chérif
    chérifa chérine cinthia claire clairette clara claris clarisse claude claudel claudie claudine
    claudius claudy clea clelia cleo clet clode clodomir clorinde clotaire clothilde clotilde clovis
    cloé cléa cléante clélia clémence clément clémentin clémentine cléo cléone cléophas cléophée
    coco colas coleen colette coline colomba colomban colombine constance constantine constanza
    coraline coraly coralyne cordélia corentin corinne cornélie coumba crespin cristel cristelle
    crépin cunégonde cyane cybille cybèle cylia cyndie cyprien cyprienne cyr cyran cyriac cyriaque
    cyrielle cyril cyrille cyrillia cyrius cécile cédric cédrick cédrine céleste célestin célestina
    célestine célia célian céliane célimène célina céline célénie césaire côme dabo dado dagobert
    dahlia dahmane dalida dalil dalva damase damien damienne danaé dania danick daniel danielle
    danièle dany daoud daouda daouia daphné daphnée darcy dariane darline darlène david davina
    davood delima delphin delphina delphine demba denis denise denisette denys denyse dhia diakaria
    dialla diama diamantino diandra diane diariatou diarra didiane didier dieudonné dieumerci
    dieuveil dieynaba dinah dine diodore dioncounda diouma djamal djamel djeneba djibo djibril djiby
    djilali djénéba dolorès dominique domitien domitienne domitille donatien donatienne doriane
    dorothée doryan doudou dramane drissa dulcie dunvael déborah déborha dédé déjan délia dénia
    désiré dévora edel edern edma edmonde edmée edouard edwige edwy efflam efoé ekaitz ela elea
    eleana eliaz elie elien elies eliette eliezer elio elioné eliot eliott elisabelle elisee elissa
    ella ellande ellyn elmire eloane elody eloic elona elorri elouan eloïse elsa elvina elvire elya
    elyan elyes elyette elyne elyse elzéar eléa eléna eléonore emeline emerance emerence emeric
    emilien emilienne emma emmanuel emmanuelle emna enara enaël enea enee enguerran enguerrand
    enimie ennio enola enora enrick ericka erine ermeline erminia ernest erramun erwan erwann erwenn
    esméralda essie estel estella estelle esther estève estéban estéfania etiennette eude eudeline
    eudes eudora eudoxie eugène eugènie eugénie eugénio eulalie euphrasie euphémie eurydice eustache
    eusèbe euzhan evangeline evann evanne evariste everard ewen ewenn ezechiel eztitxu ezéchiel
    fabien fabienna fabienne fabrice fadel fadela fadhila fadila fahim faiza fallou famara fanch
    fanchon fanette fani fannie fanny fanta fantin fantine fanélie fanély faouzi fares farhat faris
    farès fatah fathi fathia fatim fatimata fatimatou fatna fatou fatoumata fatoumatou fatéma fausta
    faustin faustine fawzia faycal fayçal faïrouz faïza faïçal fañch fella ferdinand feriel fernand
    fernande ferruccio ferréol fiacre fideline fifi firas firdaous firmin firmine flaviana flavie
    flavien flavy fleurette fleurine flore florelle florence florent florentin florentine florian
    floriana floribert florie florient florimond floréal fodil fodé fostine fotso fouzi franca
    francelin franceline francelyne francette franciane francilien francisque franck franckie
    frankel frantz françois françoise frederique frumence frédégonde frédéri frédéric frédérick
    frédérik frédérique fulbert fulgence fulvia fédor fédora félicia félicianne félicie félicien
    félicienne félicité félix félixe fériel gabie gabin gabou gabriel gabrielle gad gael gaelle
    gaetan gaid galaad galatée ganix gaspard gaspardine gatien gaudérique gaulthier gauthier gautier
    gaye gaétan gaétane gaël gaëlle gaëtan gaëtane gaïa gaïane gaïd genciane geneviève geoffroi
    geoffroy georgeline georges georgette georgine gerlin germain germaine germina germinie gervais
    gervaise gery gessica gesualdo gexan ghali ghania ghazi ghilaine ghislain ghislaine ghita
    ghizlaine ghizlane ghyslain ghyslaine gilbert gilberte gildas gilette giliane gilles gilliane
    ginette giselle gislain gisèle giulian givernaud glawdys glenn goar godefroid godefroy godeleine
    gontran gonzague goulven goulwen graxi grigor grégoire grégor grégorie grégorio grégory gudule
    guenaël guenhaël guenola gueorgui guerric guewen guglielmo guibert guila guilain guilaine
    guilhaume guilhem guillaume guillemette guillemin guillen guilène guirec gurval gurvan gustave
    guy guylain guylaine guylène guyslaine guénaël guénaëlle guénola guénolé gwenael gwenaël
    gwenaëlle gwendal gwendoline gwenn gwennaig gwennaëlle gwenno gwenola gwenole gwenolé gwenvael
    gwilherm gwladys gwénaël gwénaëlle gwénola gédéon géral gérald géraldine gérard gérardine géraud
    géromine géry habiba habibatou hacen hachem hacène hadja hadjar hadji hadrien hafsatou hajar
    halimatou hama hamadi hamadou hamidou hanaé hania hapsatou haroun harouna hassane hassatou
    hassen hassina hawa haïm hector hedwige hegoa hela heloise henda hendrick henri henria henrick
    henriette henriot hermance hermeland hermeline herminie herméline herménégilde hernani herve
    hervé hiba hichem hilarion hinda hippolyta hippolyte hocine hoel honorat honorin honorine honoré
    hortense houari houcine houda houria houssam houssem houssine hovig hubert hubertine hugau hugo
    hugolin hugolina hugoline hugue hugues hyacinth hyacinthe hyppolite hédi hélia héliane hélie
    hélier hélios héloïse hélyette hélèna hélène héléna hérald héribert ianis iann ianto ibou ibra
    ibrahima ibrahimia ibtissem ida idalie idir idrissa idrissia idrissou ifigénie ignatius ihab
    ikbal ilane ilargi ildefonse iliane ilies iliès illan iloé ilyan ilyes ilyès imen imene imrane
    imène inas inaya indiana ines inesse inna innès inza inès ioan iola iphigénie iris irmine irène
    irénée isabelle isac isaline isaure isaïa isaïe iseult iseut ishak isiah isidora isidore
    ismahane ismaila ismaël ismaëla ismaïl ismaïla ismène isoline issaka issiaka issiakou issouf
    issoufou issufu isée ivan ivane ivann ivelin iwen iwenn ixabel izabel izïa jaber jacinthe
    jacintho jacobé jacotte jacqueline jacquemin jacques jacquette jacquot jacquy jad jade jakes
    jakue jalel jalil jamel janick janie jaouad jaouen jarod jasmine jaufré jawed jawhar jayson
    jazia jaël jaïna jean jeanelle jeanne jeanney jeannine jehan jehanne jemal jennyfer jerelyne
    jeremie jihane jihène joachim joackim joanes joanick joannic joannie joannès joao jobic jocelin
    jocelyn jocelyna jocelyne jocya johannès jolène joran jordan jordana jordane jordann joric jorys
    josaphat joseba joseline joselyne joseph josepha josephe josette josiane joslain josse josselin
    josseline josselyne josèfe josèphe josée josépha joséphine jouda joumana joël joëlle juba
    judicael judicaël judicaëlle judikael judikaël judith jules julia juliane juliann julianna julie
    julien juliette juline junie justin justine justinien juvénal jérémie jérémy jérôme jòrdi kacem
    kaci kaddour kader kadhim kadia kadiatou kadidia kadidiatou kadour kadre kahena kahina kais kako
    kalid kalidou kalifa kaltoum kamel kamelia kamilia kamélia kanelle kaourou karamoko kardiatou
    kareen kareine karell karelle karfa karim karine karinne karole karyl karyn karyne karène
    kassandra kassim kassoum katel kateline katell kathia kathie katia katty kawtar kays kaïna kaïs
    kelian kelig kelya kentin kenzi kenzo keren kerian kerwan ketty kevan kevyn khadidiatou khadidja
    khadija khadim khady khadîdja khalifa khedidja kheir kheira kheireddine khoudia khélifa khélil
    killian kito klervi klervie kléber koffi kolia komi komlan konan kossi kostia kouadio kouakou
    kouamé kouassi koudia koumba krim kris kristell kristelle kristyna krystel krystelle kwadjo
    kwami kyan kyliane kyllian kélia kéliane kélyan kémi kémo kévin laarbi laban labib ladislas
    laelia laeticia laetitia laetizia lahcène lahouari laina lakhdar lalie lalla lalou lambert
    lamine lanah lancelot laora larbi lassana lassina lassine latif latifatou laura lauralie laurana
    laurane laure laureen laureline laurelle laurence laurenne laurent laurentine lauriana lauriane
    laurianne laurick laurine lauris lauryn lauryne laurène lauréna layana lazar lazare lazhar laé
    laëlia laëtitia leelou lemuel lenaig lenaïc lenna lennon leocadie letitia leya leïana leïla
    leïlou leïna lhassane lianna liberto libéra lidie lidye lila lilian liliane lilianna lilianne
    liliette lilio lilou liloé limane lin lina linah line linne lionelle liouba lirone lisa lise
    lison lisélène liya lizon lizéa loana loane loann loanne loevan lohan lohane lohann loic loise
    lola loman lomane lonni lony lora lorelei loreleï lorella loren loriane lorick loris lorraine
    lorrie loréna lotfi lothaire loti louane louann louanne loucas louen louenn louis louise
    louisette louison louka loukas loukman loumia louna loune lounis lounès louran loélia loéva loïc
    loïcia loïe loïg loïk loïs loïse loïz luane luanna lubin luc lucas lucette lucian lucie lucien
    lucienne lucile lucilia lucka lucrèce ludivin ludivine ludmilla ludovic ludovique ludvig luiza
    lunis lur lyam lyan lyana lyane lycia lydia lydiane lydie lyes lyla lylia lylian lyliane lylou
    lyn lyna lyne lyonel lysa lysandra lysandre lyse lysiane lyès léa léana léandra léandre léane
    léanna léanne léda lélia lélio léna lénaïc lénaïck lénaïg léo léocadie léodagan léon léona
    léonard léonardo léonce léonidas léonide léonie léonilde léonine léonor léonore léontin léontine
    léopold léopoldine létitia lévana lévi lévy maali maamar mabinty mabrouk macaire maceo macha
    macky macoumba macéo madani maddison madelaine madeleine madeline madelyne mademba madhi madiha
    madiop madiou madjid mado madouda mady mael maeline maelle maelys maena maeva magali magalie
    magdalène magdelaine magdeleine maggy magloire mahamadi mahamadou mahamane mahamat mahault
    mahaut mahawa mahel maher mahfoud mahieddine mahina mahine mahjoub mahmoudou mahé maimouna
    maiwenn maixent majda majdi makan makhtar maktar malaurie malaïka malick malik malika malo
    malone malorie malory malvine malvy mam mamadi mamadou mamady mame mamoudou mamoun mamoutou
    manda manelle manissa manoa manoel manon manoël manoëlle manuel manuella maram maraïke marc
    marceau marcel marcelin marcelle marcellin marcelline marcien margareth margaux margerie margie
    margot marguerita marguerite maria mariam mariama mariame mariane marianne mariannick mariannig
    marick marie marielou mariem marien marietou marig mariline marilouise marilyne marilyse marin
    marina marine marinette mariolaine marion marionne marise marisela maritxu marius marième
    marjane marjolaine marjory marlaine marlyne marlyse marlène marnie maroine marouane maroussia
    marthe marthin martial martialle martin martine martinien marwane maryan maryannick maryannig
    maryem maryline marylise marylou marylène maryse maryvette maryvonne marzin maréva massamba
    massaré massiel massil massinissa mathias mathieu mathilde mathurin mathurine mathys mathéa
    mathéo matisse matthieu matthis mattin mattéo maty matéa matéo maud maude maudie maurane
    maurella maurette maurice mauricette maurille maurin maurine maurètte max maxellende maxence
    maxens maxime maximilien maximilienne maximin mayalen mayane mayeul mayi maylie mayline maylis
    mayna mayssa mayssane mazarine maé maélys maéna maéva maëla maëlan maëlane maëlia maëlie maëlig
    maëline maëliss maëlle maëlys maëva maï maïa maïana maïder maïlan maïlis maïly maïlys maïmouna
    maïna maïssa maïssane maïtena maïwen maïwenn mbarek mbaye mebrouk mederic megane meghan mehdi
    meissa mel melaine melchior melvil melvina melvyn menane mercedès mercédès meriem merouane
    meryam meryle messan messaoud messaouda meïssane miarka michaël michaëla michaëlle michel
    micheline michka michou michèle mickael mickaelle mickaël mickaëlle midou mihaï mikela milann
    miloud milouda milène miléna mindy minh miraille mireille mitia mixel moctar modibo moez
    mohamadou mohamed mohsine mokhtar mokhtaria momar mongi monia monique moran morane morgana
    morgane morgann morgiane mostefa mouad mouctar mouhamadou mouhamed mouhammad mouhcine mouhssine
    mouloud moune mounia mounira mountaga mour mouss moussa moustafa moustapha moïse muriel muriele
    muriella murielle mustapha myla mylan mylane mylen mylena mylia myliane mylène myléna myriam
    myrianne myriem myrtha myrtho médard médéric mégane mélaine mélanie mélia méliane mélina mélinda
    méline mélisande mélissa mélissande mélissandre mélody mélusine mériem mérième mérovée méïssa
    nabiha nabil nacer nacera nacim nacima nacéra nadette nadi nadia nadine nadjat nadjet nadji
    nadjia nadjib nadjim nadège nafi nafissa nafissatou nafy nahel nahikari nahil nais najet nans
    nantenin naomie narcisse nargis nasrine nassera nassima nassirou natacha nath nathacha nathael
    nathalia nathalie nathan nathaël nathaëlle nathéo nawel nawfel nayla nazaire nazih naïa naïla
    naïm naïma naïs naïssa ndeye ndongo ndèye nedjma neila nejib nejma nelia nemr nesrine nessa
    nessim neves neïla ngoné niagalé nicette nicodème nicol nicolas nicole nicéphore nikolaï nina
    ninette ninnog nio niouma nissrine noalig noame noan noann noara nobila noeline noemie noham
    nohan nohann nohlan nohra nola nolane nolann noline nolwen nolwenn nordine nore noria norig
    norredine notburge nouara nouh nouha nouhoum noumou nourddine nourdine nourhane nourédine
    noussaïba novak noélia noéline noéllie noéma noémie noéwen noël noëline noëlle noëllie nunzia
    nunzio nyl néa nélia néné oceane octave octavie octavien odelia odelin odeline odet odette
    odiane odile odilon odin odran odélie ofélia ogier oihan olivette olivia olivier olivine olivio
    olympe olympia olympio omaya omayma ombeline ombline omère ondin ondine onésime oona ophelia
    ophelie ophélia ophélie oralie orane oreste oriane orianne orlan orlana orlane orso orsu oréade
    orélie oscar oscarine osmane osmin ossama ossip othilie othman othmane ouarda ouassila ouassini
    oudry ouiam oulimata oumaima oumar oumarou oumayma oumnia oumou oumy ouria oury ousmane oussam
    ousseini ousseynatou ousseynou ovide owenn oxana oxane oxanna ozanne pacôme padovani padrig
    pampili paméla pancrace pantxika pantxo paoli paquerette paquita paquito pascal pascale pascalin
    pascaline pascalino pascaud paskal pasquin pasquine patrice patrici patricia patricien
    patricienne patrick paul paule paulette paulin pauline paulinette paulyne peio pello peran
    perceval pernelle perren perrette perrin perrine petronille pettan peyo phanie phanélie phila
    philbert philibert philiberte philipa philippe philippine philomène philémon phébé phœbé piera
    pierangela pierangelo pierino pierre pierrette pierric pierrick pierrig pierrot pierry
    pimprenelle placide placidie plectrude polycarpe polyxène pomeline praxède presscillia pricilla
    prigent primaelle primaël priscille priscillia procope prosper prosperine prune préscillia
    pélage pélagie pénélope pépita pépito péroline pétronille queeny quentin quentine quiliane
    quiterie quitterie quorentin rabah rabeb rabha rabiaa rabie rabii racha rachel racheli rachid
    rachna radegonde radhia radia radouane rael rafael rafaële rafaëlle rafika rahmatou rainier
    rajaa raji ramata ramatou ramatoulaye ramdane ramla ramuntcho ramuntxo ramzi ramzy randa raouf
    raoul raouïa raphaele raphaella raphaël raphaële raphaëlle rassoul ratiba rawan rawane rayane
    rayanne rayhan raymond raymonda raymonde raymondine raynal raynald raynaud razane razika raïssa
    rebecca reda redha reinette rejane renald renan renat renaud renaude renelle renie rené renée
    reyane reynald rhita rhizlane rhéa riad riadh richard richarde ridha ridouane rigobert rihab
    rihanna rima rivka riwall riwan riwanon robert roberte robertine roberval robin roch rodolphe
    rodolphine rodrigue rodéric rogatien roger rohane rolan roland rolande rolando rollande romain
    romane romaric romary romuald romualda roméo ronan ronane rosalie rosaline rosamonde rosane rose
    roselie roselin roseline roselyne roselène rosemonde rosen rosenn rosette rosine rosy roumaïssa
    rouslan roxelane rozanne rozenn rudolph rufin rumwald russel rya ryad ryana ryane ryhana réal
    réda rédha régi régina réginald régine régis régnier réjane réjean réjeanne réjine rékia rémi
    rémy rénald rénalde saadi saadia sabe sabeha sabiha sabin sabine sabria sabrina sabrine sacha
    sadek sadio sadou safi safiatou safietou safwan saidou salem salha salia salif salifou salimata
    salimatou saliou salman salomé saloua samba sambou samiha samir samory samson samuel samuelle
    sandie sandra sandrin sandrine santina santu santxa saphia saphyra sara sarah saraï sarra satou
    saturnin saure saveria saveriu savine savinien savérina saâd saâdia saïdou saül schirine
    scholastique schéhérazade sebastien seckou sega sekou selima selma selva selyan senda sendoa
    sephora serge sergeï sergine serigne servais servan servane sessi seti seydi seydina seydou
    seynabou seïf shana shanel shanon shany sharone shawn shaïma shaïna shelby sherazade shirel
    shirine shérazade shérine siaka sibylle sidi sidiki sidoine sidonie sidy siga sigismond sigolène
    siham sihem silvain silvane silviane silvère simao simon simone simonette siméon siméone sinda
    sinéad siradjou siriki siré sitan sixte sixtina sixtine skander slah slim slimane smaïl smaïn
    soazic soazig sofien sofiène sohan sohane solal solange solann soleiman solen solenn solenne
    soleyne soline solène soléa somaya sonia soph sophian sophiane sophie sophien sorenza sori
    sosthène souadou souaïbou souha souhail souheil souheila souhila soukaïna soukeina soulaïmane
    souleyman souleymane souleïman soumaïla soumia soumicha soundous sounkalo soën stanis stanislas
    stany steeve steeven steevy stefane stefani stelly stephane stessy stevens stilian stéfan
    stéfane stéphane stéphanie sulivan sullivan suzanne suzel suzon swanie swann swanne syd syham
    sylvain sylvaine sylvane sylverine sylvestra sylvestre sylvette sylviana sylvianne sylvie
    sylvère symphorien syphax syphorienne syrielle syrine séb sébastien séga ségolaine ségolène
    sékou sélim séline sélène séléné sémia sémou séphira séphora séraphin séraphine séréna séti
    sévan séverin séverina séverine tachfine taher tahiry taieb takfarinas talel talia talita
    tallulah talya tam tami tamim tamsir tancrede tancrède tanguy tany taoufik taous tarak tareq
    tasnim tassadit tatiana tatienne tayeb tayron taïeb taïna taïs teiki tenin teophile terexa
    terexita terii tessadit teva tevaite thaddée thadée thaissa thalia thalie thana thara thaïs
    theophile thera thessaly thiaba thiane thibaud thibaude thibauld thibault thibaut thida thieba
    thierno thierri thierry thilda thilde thimothée thiébaud thiébault thiébaut thiémoko thomas
    thomasin thomasine thomassine thomy thurian thylane thyna thyphaine thècle théa théau thémis
    théo théodora théodore théodorine théodule théofane théophane théophanie théophile théophraste
    théotime théra théresia thérèse thérésa thérésine tiara tiberiu tidiane tidiani tidjane tierno
    tifaine tifanie tifany tiffaine tiffanie tijane tijani tilio timeo timotei timothé timothée
    timour timéa timéo tiphaine tiphanie tiphany tiphenn tiphène titaina titiana titiane titine
    titouan tiécoura tiémoko tiéna tobie tom tona tonin tonino toscane toufik toumani toumany
    toussainte treveur trevis tristan tristana trystan trécia tréphine tschann tual tudal tudi
    tugdual tullia tullio tyana tybalt tyfaine tylan tylian tymothée tyméo typhaine typhanie tyron
    tyssia téa téhani téo téodor téphanie térence téïa ugo ugoline ulric ulysse urbain urbaine
    urielle ursu ursule usmane vahina vahé vaiana vaimiti valdo valentin valentine valia valiha
    vallier valère valéria valérian valériane valérianne valérie valérien valério valéry vanina
    vannina vashti vassili vassilia vatea vava vayana vaïana velia velma venance venceslas veva
    vianney victoire victor victoria victoriane victorien victorienne victorin victorio vidian
    viliami vincent vincente vincenti vinciane vincianne vincienne vinicius violaine violette
    violine virgil virgile virginie virginio virna vitalia vivi vivia viviane viviani vivien
    vladlena volcy volusien vona vonick vonig vonnick vulfran véna vénérand véra vérane véronika
    véronique wadih wague wahib wahiba wahida walburge walder wandrille wass wassil wassila wassyla
    waël waïl wenceslas wendie wiam widad wiem wilfrida wilhem willemin william williams willène
    wissal wissam wissem wladislas wolodia wynona xalbat xantiana xavier xavière xavérie xena
    xiberta ximun xénia yaacov yacine yacoub yacouba yamilé yamine yan yanaël yani yanick yanis
    yaniss yann yanna yannaël yannick yannie yannig yao yaqine yareli yasmina yasmine yassmine yaya
    yaël yaëlle yaïr yehia yelli yenny yera yezekael yidir ylan ylies yliès ylona yoan yoann yobouet
    yohan yohann yohanna yohanne yola yolaine yoland yolande yolène yona yonas yonathan yorane
    youcef yougourtha youn youna younous younoussa younès youssef youssou youssouf youssoufa
    youssoupha youssra youval yoël yrieix ysaline yseult yseulte ysolde ysoline ysé ysée yuksel
    yulian yunes yvain yvan yvane yvanie yvanna yvanne yvelin yveline yvelise yvelyne yvenel yver
    yves yvette yvic yvick yvon yvonig yvonne yvonnette yvonnic yvonnick yza yélena yéléna yéro yéza
    zabou zac zaccaria zachari zacharia zacharie zachée zadig zahia zahir zahira zakary zakia zakya
    zayed zayn zayneb zaza zaïa zaïd zaïneb zeineb zelie zemra zenab zenaïde zeyneb zeïna ziad ziane
    zied zine zinedine zinédine ziri zita zoheir zohir zorah zoubeïda zoubida zoubir zouheir
    zoulikha zozime zoé zoéline zubeyda zuhaitz zulaïka zuleika zulika zélia zéliane zélie zélina
    zénaïde zéphira zéphirin zéphyrin zéphyrine ève édith édouard édwige églantine élena éliane
    éliaz élie élien éliette éliezer éline éliot élisa élisabelle élisabeth élise élissa élisée
    éliza élizabeth éloane élodia élodie éloi élouan éloïc éloïse élyette élyne élyse éléa éléana
    éléonore émeline émerance émeric émilia émilie émilien émilienne émérence énimie énoch énora
    énée éphraïm éric érica éricka érine éthan étienne étiennette éva évan évangéline évariste
    éveline évelyne éverard ézéchiel
    """
)
