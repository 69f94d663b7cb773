"""German: Germany, Austria and Switzerland."""

from articles.languages.press.lists import words

NAMES = words(
    """
    abdullah achim ada adam adelbert adele adelheid adelina adolf adrian adriana agathe agnes ahmet
    aischa albert albin albrecht aleksandra alena alessandra alessandro alessia alex alexa alexander
    alexandra alexandros alexia alfons alfred ali alice alicia alina aline alisa alissa alma alois
    aloisia alrun alwin alwine amalie amanda amelie amir amira ana anastasia andre andrea andreas
    andrej andreja andrzej andré anette angela angelika angelina angelo anita anja anka anke anna
    annabell annabelle annalena annegret anneke anneli annelie annelies anneliese annelotte
    annemarie annemone annett annette anni annika annina anny anselm ansgar antje antoinette anton
    antonella antonia antonio antonius apollonia arend ariane armgard armin arnd arndt arne arno
    arnold arnulf aron arthur artur asmus asta astrid athina attila auguste augustin aurel aurelia
    axel ayla aylin ayse ayşe babette balthasar baptist barbara barbla barnabas bartholomäus bastian
    bastienne beata beate beatrix beatus bele belinda bendix bene benedikt benita benjamin benno
    bente berenike berit bernadette bernd berndt bernhard bernward berta bertha berthold berti bertl
    bertram betti bettina betty bianca bibiana bilal birgit birgitta birte birthe bjarne björn
    blanka blasius bodo bogdan bogumil boje bonifaz boris boyke brigitte britta brunhild brunhilde
    bruno burghard burghart burghild burkhard burkhart bärbel cagla caren carin carina carl carla
    carlo carlos carlotta carmela carmen carola carolin caroline carsten cary caspar casper
    catharina cathrin celina cem cengis cengiz charlotte chiara chris christa christel christhard
    christian christiane christina christine christl christof christoffer christoph christos cilli
    cindy claas clara clarissa claude claudia claudio claus clemens cläre conny constantin constanze
    cora cordula corina corinna corinne cornel cornelia cornelius cosima crescentia curt cynthia
    cyrill cäcilia cäcilie dagmar dajana damaris damian dana danica daniel daniela danny danuta
    daria dario darius david dejan denis denise deniz dennis detlef detlev diana diane diemut dieter
    diethelm diether diethild dietlind dietlinde dietmar dietrich dietrun dijana dimitri dimitrios
    dina dirk ditmar ditte djamila dolores domenic domenica domenik dominic dominik donata donatus
    dora doreen dorian doris dorit dorle dorothe dorothea dorothee dragan dunja dursun dörte dörthe
    ebba eberhard eberhart ebru eckard eckart eckehard eckhard eckhart edda edelgard edeltraud
    edeltrud edgar edin edina edith edmund eduard edwin egbert egon ehrenfried ehrhard eicke eike
    eileen eilert eilika ekkehard ekkehart ekrem elena eleni eleonore elfi elfie elfriede elfrun
    eliana eliane elias elif elin elina elisa elisabeth elise elisha eliza elke ella ellen elli
    ellinor elly elmar elmira elsa else elvira elvis elwira emanuel emely emil emilia emilie emily
    emine emma emmanuel emmerich emmi emre engelbert engelhard enis enno enrico enzo erdmann erdmute
    eren erhan erhard erhart eric erich erik erika erkan erko erna ernst erol erwin erwina esra
    estelle esther eugen eugenia eugenie eva eveline evelyn evi ewa ewald fabian fabienne fabio
    fabiola fanny fatih fatima fatma felicia felicitas felix femke fenja feodora ferdi ferdinand
    ferdl ferenc fides fiete filip filippo filiz finn fiona flavia flavio flori florian flurin
    flurina fokko folke folker folkert francesca francesco franjo frank franka franko franz franzi
    franziska franziskus frauke fred freddy frederic frederick frederik frederike freia freya frida
    frido fridolin frieda friedbert friedemann friederich friederike friedgard friedhelm friedl
    friedlinde friedo friedolin friedrich frithjof fritz fritzi frowin fränzi gabi gabor gabriel
    gabriele gabriella gaby galina gebhard georg georgia georgina georgios gerald geraldine gerd
    gerda gereon gerfried gerhard gerhart geri gerit gerlind gerlinde gernot gero gerold gerrit gert
    gerta gertraud gertrud gertrude gertrudis gerwin gesa gesine geza ghislaine gian gianluca gianna
    giesbert giesela gina gion giovanni gisbert gisela giselbert giselher gitta giulia giuseppe golo
    goran gordon gottfried gottfrieda gotthilf gotthold gottlieb gottlob grazia gregor greta
    gretchen grete gretel gretl grit gritt gudrun gudula guido gunda gunde gundel gundi gundolf
    gundula gunhild gunnar gunter gunther guntram gustav gusti gustl gökhan götz gül günay günter
    günther hajo hakan halil halina hanife hanka hanke hanna hannah hanne hannelies hannelore hannes
    hanni hanno hans hansi hansjakob hansjoachim hansjörg hansjürg hanspeter hansruedi hansueli
    harald haralda harm harro harry hartmann hartmut hartwig hasan hassan hasso hatice hauke heda
    hedda hedi hedwig hedy heide heidelinde heidelore heidemarie heidi heidrun heidy heike heiko
    heimo heiner heini heinke heinrich heinrike heinz heinzpeter helen helena helene helga helgard
    helge helgi hella helma helmar helmtrud helmut helmuth hendrik hendrike henk henner henning
    henny henri henriette henrik henrike henry hera herbert heribert herma hermann hermenegild
    hermina herta hertha hias hilbert hilda hildburg hilde hildebrand hildegard hildegund hilke
    hilmar hilmer hiltraud hiltrud hiltrun hinnerk hinrich hjalmar holdger holger horst hortensia
    hosea hrvoje hubert hubertus hubsi hugo huldrych humbert hüseyin ibrahim ida ignaz igor ilian
    ilias ilja iljana ilka ilke ilknur ilona ilsabe ilse ilsebill imelda imke imma immo imre ina
    ines inga inge ingeborg ingelore ingmar ingo ingolf ingomar ingrid ingrun inka inken insa irena
    irene irina iris irma irmela irmgard irmhild irmi irmtraud irmtrud isa isaak isabel isabell
    isabella isabelle isidor ismail ismet isolde istvan ivan ivana ivo ivonne iwan iwona jaap jacky
    jacob jacqueline jadwiga jakob jamal jamila jan jana jane janek janik janina janine janko janna
    jannes jannik jannika jannis janosch janus jaqueline jasmin jasmina jasna jasper javier jean
    jeanette jeannette jeannine jelena jelka jella jelle jelto jendrik jenni jennifer jenny jens
    jeremias jerome jessica jette jil jill joachim joana joanna jobst jochem jochen joel joelle
    joerg johann johanna johanne johannes john jola jolanda jolanthe jona jonah jonas jonathan jonny
    jordan jorge jorin jorinde jorrit jos joscha joschka josef josefa josefine joseph josephine
    josip jost josua jovana joyce joël juan judit judith jule julia julian juliane juliette julius
    jupp jurek jurij justin justina justine justus justyna jutta jérôme jörg jörgen jörn jürg jürgen
    kai kaja kajetan kamil karen kari karim karima karin karl karla karlfried karlheinz karlo
    karlotta karol karola karolin karolina karoline karsten kasimir kaspar katalin katarina
    katarzyna katharina katherina kathi kathleen kathrin kati katinka katja katrin kay kaya kazim
    keanu kemal kenan kerim kerstin kevin khaled kilian kim kira kirsten kirsti kjell klaas klara
    klaus klemens klementine klothilde kläre knud knut konni konny konrad konstantin konstanza
    konstanze kora korbinian kordula korinna kornelia krista kristian kristiane kristin kristina
    kristof krzysztof kunibert kunigunde kuno kurt kwame käte käthe käthi ladislaus laila lambert
    landolf lara larina larissa lars lasse laura laurens laurent laurentius laurenz laurie laurin
    lavinia lea leander leandra leandro leif leila lena lene leni lenja lenka lennard lennart lenni
    lenny leo leon leonard leonardo leonhard leonid leonie leonora leonore leopold leopoldine levent
    levi levin levke leyla lia liam lian liana liane lidia lidwina lien liesa liesbeth liese liesel
    lieselore lieselotte liesl lilian liliane lilith lilli lilly lilo lily lina linda lino linus
    lionel lisa lisann lisbeth liselore liselotte lisette liv livia livio ljiljana ljubica lola loni
    lonny loredana loreley lorena lorenz lorenza lothar lotta lotte lotti lou louis louisa louise
    luana luc luca lucas lucia luciano lucie lucius lucy ludger ludwig luis luisa luise luitgard
    luitpold luk luka lukas lukrezia lutger lutz lydia lynn maarten madeleine madita madlen madlena
    mads mae mafalda magda magdalena magdalene magnus mahmut maik maika maike mailin mailo maj maja
    majbritt malena malin malina malte malwina malwine mandy manfred manja manju manni manon manuel
    manuela mara marah marc marcel marcella marcello marcin marco marcus marek maren marga margareta
    margarete margaretha margarethe margarita margit margitta margo margot margret margrethe margrit
    margund maria mariana marianne marie marieke mariele mariella marietta marija marijan marijke
    marika marike marilena marina marinko mario mariola marion marisa marit maritta marius mariusz
    marja marjan marjana mark marko markus markward marlen marlena marlene marlies marliese marlis
    marlon marna marta marten martha marthe martin martina martje marvin marwin mary maryam marzena
    mascha massimo mateo mateusz mathea mathias mathilde mathis matis mats matteo matthias matthäus
    matti mattis matze maud maurice mauritz mauro maurus max maxi maxie maxim maximilian maximiliane
    maybrit mechthild medina mehdi mehmet meike meinhard meinhart meino meinolf meinrad melanie
    melina melinda melissa melitta mena menno merit merle merlind merve meryem mette mia micha
    michael michaela michaele michal michel michele michelle miguel mihai mika mikael mikaela mikail
    mike miklos miko mila milan milana milena milica milo milos miloš mimi minna minnie miranda
    mirela mirella miriam mirja mirjam mirjana mirka mirko mirl miroslav mischa mladen mohamed
    mohammad mohammed mona moni monica monika monique moritz morten moses muhammed murat mustafa
    myriam nadeschda nadia nadin nadine nadja naemi naima najat nane nanette nannette naomi nastasja
    natalia natalie natalja nataly natascha nataša nathalie nathan nathanael nebojsa nele nelly
    nenad nepomuk neven nevin nicki nico nicola nicolai nicolas nicolaus nicole nicoletta niels niki
    nikita niklas niklaus niko nikodemus nikola nikolai nikolas nikolaus nilgün nils nilufar nina
    nino noa noah noemi nora norbert norma norman notburga notker noura noémi noël nuria odette
    odilo oksana olaf olav ole olga oliver olivia olivier olja omar omer onno orhan orla ortrud
    ortrun ortwin osama oskar osman ossi oswald oswin otfried othmar otmar ottfried otthein ottilie
    ottmar otto ottokar ozcan ozdemir ozgur ozlem pamela paolo pascal pascale patrice patricia
    patrick patrizia paul paula paulina pauline paulus pavel pawel pedro peer peggy pelle pepi petar
    peter peterpaul petra petro petronella petrus phil philine philip philipp philippa philippe
    phillip pia pierre piotr pirmin pius poldi polly quentin quirin raban radek rafael rafaela ragna
    ragnar raik raimar raimo raimund rainald rainer rainhard raisa ralf ralph ramazan ramon ramona
    randolf raoul raphael raphaela rasmus raul rebecca rebekka regina regine reglindis regula reimar
    reimer reimund reinald reiner reinhard reinhardt reinhart reinhilde reinhold reini reinke
    reinmar reinulf remigius remo renata renate renato rene reni renke rené renée reto ria ricarda
    ricardo riccardo richard richarda rico rieke rita robby robert roberta roberto robin rocco
    rochus roderich rodrigo roger roland rolf roman romed romeo romina romuald romy ron rona ronald
    ronja ronny rosa rosalie rosalinde rosamunde rosana rosanna rosemarie rosi rosina rosita rosl
    rosmarie roswitha rouven roxana roy ruben rudi rudolf rudolfine ruedi rufus rupert rupprecht
    ruprecht ruslan ruth rémy rüdiger saban sabine sabrina sahra salim sally salome salvatore
    samantha sami samir samira samuel sandra sandro sandy sanja sara sarah sasa sascha saskia
    saverio saša schorsch schorschi sebald sebastian sebastiano sefa selim selina selma semih sepp
    seppi serap serdar serge sergej sergio serkan severin severine sibel sibille sibylle sidonie
    siegbert siegfried sieghard sieghart sieglinde siegmar siegmund siegrid siegrun sigi sigismund
    sigmar sigmund signe sigrid sigrun sigurd silas silja siljan silka silke silvan silvana
    silvester silvia silvio simeon simon simona simone simonetta sina sinan sinja sinje sirin sissi
    sixtus slavica slobodan snezana snežana sofia sofie solveig sonja sophia sophie soraya staffan
    stan stanislaus stanislav stefan stefania stefanie stefano steffen steffi stella stephan
    stephanie steve steven stina stine suleika susan susann susanna susanne suse susi suzanne svea
    sven svenja swantje swen swetlana sybil sybille sylke sylvana sylvester sylvia sylvie sylvio
    sönke sören sükrü süleyman tabea tabitha tamara tamina tanja tarek tarik tassilo tatiana tatjana
    tayfun teresa terese teresia tessa thaddäus thade thea theda thekla theo theodor theodora
    theophil theres theresa therese theresia thiemo thies thietmar thilo thimo thomas thomma thora
    thoralf thorben thorge thorolf thorsten thure thusnelda tiago tiana tibor tilda till tilla
    tillmann tilly tilman tilmann tilo tim timea timm timmy timo timon timotheus timothy timur tina
    tine tini tinka titus tjark tjorven toben tobi tobias tom tomas tomasz tomislav tomke tommy toni
    tonio tonja tonke toralf torben torge torsten traudl traute trautel trauti trautmann trixi trude
    trudi trudl truhild tugba tycho tyll tyra udo ueli ugur ulf uli ulla ullrich ulrice ulrich
    ulrika ulrike ulrikke umut undine urbanus urs ursel ursina ursula urszula urte uschi uta ute utz
    uwe valentin valentina valeria valerian valerie valeriu valeska vanessa vanja vasco veit vera
    verena veronica veronika veronique vesna vicco vicky victor victoria viggo viktor viktoria vilma
    vincent vincenzo vinzent vinzenz violetta vitus vivian viviane vivien vladimir vladislav vlado
    volker volkert volkhard volkmar vreni vroni walburga waldemar waldtraud walli walter walther
    waltraud waltrud wanda wastl wendel wendelin wendy wenke wenzel werner wernfried wernher werni
    wibke widukind wiebke wieland wigand wigbert wilbert wilfrid wilfried wilfriede wilhelm
    wilhelmina wilhelmine wilko willi willibald willibert willy wilm wilma wiltrud winfrid winfried
    winnifred witold wladimir wolf wolfdietrich wolfgang wolfhard wolfhart wolfi wolfram wolfrun
    wulf xaver xenia yannick yannik yannis yara yasar yasemin yasin yasmin yasmina yasmine yavuz
    yildiz ylva yolanda yunus yusuf yves yvette yvonne zacharias zarah zdenka zehra zeki zeljko
    zenta zenzi zeynep zilla zita zoe zoltan zoran zoé zoë zuzana ömer özcan özdemir özgür özlem
    željko
    """
)
