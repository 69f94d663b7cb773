"""Dutch: the Netherlands and Flanders, with Friesland, Limburg and families from elsewhere."""

from articles.languages.press.lists import words

NAMES = words(
    """
    aad aafke aagje aaltje aaron aart abbe abdelhak abdelkader abdelkarim abdellah abdelmajid abdou
    abdul abdullah abe abel abigail abraham achmed ad ada adam adelheid adil adinda adje adnan adolf
    adri adriaan adrian adriana adrianus afke agaath agatha agnes agnieszka agnita ahmed ahmet aicha
    aisa aisha akke akkie akwasi alain alan alberdien alberdina albert alberta albertine alberto
    aleid aleida alejandro alette alex alexander alexandra alexandre alexia alexis alfons alfred ali
    alice alicia alida alie alien alina aline alissa alje allard alois aloys aloïs alwin alwine amal
    amanda amber amelie amin amina amine amira an amy amélie ana anass anastasia andor andre andrea
    andreas andries andrzej andré andrée anela angela angeliek angelien angelina angelique angélique
    anica aniek anika anique anissa anita anja anke ann anna annabel annebeth annechien annefleur
    annegien annejet anneke anneliek annelieke annelien annelies annelore annemarie annemarijn
    annemiek annemieke annemijn annerieke annet annette annick annie anniek annika anny anouar
    anouck anouk anouschka ans ansje anthonie anthony antje antoine antoinette anton antonet antoni
    antonia antonie antonius antoon appie aran aranka arend ariaan ariane arianne arie arien arif
    ariën arjan arjanne arjen arjon arlette arlo armand armin arnaud arne arnela arno arnold
    arnoldine arnoldus arnoud arnout arthur artur arvid arwen ashley ashraf asli aslı asma asmaa
    astrid atilla auke aukje ayla aylin ayman aymen ayoub ayse ayşe aziz aziza azra aïcha aïsha
    babette badr balder balt barbara barend barry bart bartel bartho bas bashir bastiaan bastian
    bauke baukje bea beatrice beatrijs beatrix becky ben benedicte benedikt benjamin benno benoît
    bente benthe bep berber berdien berdine berend berna bernadette bernard bernardo bernd bernice
    bernlef berrie berry bert bertha berthe berthold bertie bertien bertil bertus betsie betsy
    bettie bettina betty bety beyza bianca bilal bineta bjarne bjorn björn boaz bob bobbie bodil
    bogdan bojan bonnie boris boudewijn bouke boukje boutaina bra brahim bram branko brecht brechtje
    brechtsje bregje brend brenda brian brigit brigitta brigitte britt bruno burak busra bülent
    büşra cahit camiel camilla camille canan candy carel carina carine carla carlijn carlo carlos
    carly carmen carola carolien carolina caroline carsten cas caspar casper catharina catherine
    cathy catootje cecile cecilia cedric cees celine cem cemil chaima chantal charifa charles
    charlie charlotte chayenne cherie chiel chloë chris chrisje christa christel christiaan
    christian christianne christien christina christine christoffel christophe chuck cilla cindy
    clara clarence claudette claudia claudine claus clazien clemens cloë coba cobie coen coert cok
    colette connie conny conrad coos coosje cor cora coralie cordelia corien corine corinna corinne
    cornald corne corneel cornelia cornelieke cornelis cornelius corrie corrien corrinne corry
    cosette crista cristina cynthia cyriel cyril cyrille cécile cédric céline daaf daan daantje
    dafne dagmar dalila damian damien damon dana dani danial daniel daniela daniella danielle
    danique daniël daniëlle danny dante danuta daphne daria darko dave david davide davinia davy
    debbie debby deborah demi demy denise deniz dennis derk derya desi desiree devi devin dewi diana
    diane dianne diantha dick dide didi didier diede diederik diego dieter dieuwer dieuwertje
    dieuwke diewertje dilan dilara dilek dimitri dina dineke dini dion dionne dirk dirkje djamila
    djoeke djura dolf dominic dominik dominique donald donny donovan doortje doret dorien dorine
    doris dorothea dorothé dorothée dorrit douae douwe douwina driek driekus dries drikus driss duco
    dunya durk dylan ebe ebel ebru ece eda edda eddie eddy ede edgar edgard edita edith edmond edna
    edo eduard edward edwin eef eefje eefke eelco eelke eelkje eerke efraim egberdien egbert
    egbertje eglantine eise elayne elbert elbrich eleonoor eleonora eliane elias elif elina eline
    elisa elisabeth elise elisha eliza elizabeth elke ellemieke ellemijn ellen ellie elly elmar
    elmer elodie eloise els elsbeth else elselien elsemiek elsemieke elsje elske elvira elwin elzo
    emanuel emel emiel emile emilia emiliano emilie emily emine emma emmanuel emmanuelle emmeline
    emmely emmy emre engbert engelbert engelien enrico enzo ephraïm erdal erdem erdinç eren erhan
    eric erica erich erick erik erna ernest ernestine ernst erol ersin ertan erwin esli esma esmee
    esmeralda esmé esra estelle ester esther etienne eugeen eugenie eugène eus eva evan evelien
    evelijn eveline evelyn evelyne everdien everhard evert evi evie evy ewa ewoud ewout eylem eyup
    ezra faas fabian fabienne fabio fabiènne fabrice fadi fadoua fahd faisal faissal famke fanny
    farah farid farida faruk fatih fatiha fatima fatma fatoumata faye fayza fedde fedor feike felice
    felicia felicitas felien feline felix femke femmie femmy fenna fenne fenneke fennie ferdi
    ferdinand ferdinande ferit fernand fernanda fernando ferry feyza fidan fieke fien fiene filip
    filippo filiz finn fiona fionn firmin fleur floor floortje florence florens florent floriaan
    florian floriane florien florine floris foekje fokje fokke fokko folke folkert folkje fons foppe
    fouad foukje fouzia frances francien francine francis francisca francisco franciscus franciska
    franco francois frank franka frankie franky frans fransien fransje franz françois françoise
    freark fred freddy frederic frederica frederieke frederik frederika frederike freek freerk frenk
    frenkie frida frieda friedrich friso frits frouke froukje frédéric fulco funda furkan gaatze
    gabi gabriel gabriela gabriella gabrielle gabriël gabriëlle gaby galina galip gamze ganna gaston
    gea geart geert geerten geertje geertrui geertruida geertruide geesje geeske geke gemma
    genevieve geneviève genoveva geoffrey georg george georges georgette georgina gerald geraldine
    gerard gerarda gerardine gerardus gerben gerbert gerbrand gerbrich gerda gerdi gerdien gerdy
    gerhard gerhardus gerjan gerjanne gerke gerko gerlach gerlieke gerlinde gerlof germain germaine
    gernot gerri gerrie gerrit gerritje gerry gert gerwin gerwine gesina giel gijs gijsbert
    gijsbertje gijsje gilbert gilberte gilles gillis gina gino giovanna giovanni gisela gisele
    gisèle gitta giuseppe godelieve godfrey godfried goedele goele goffe gokhan gonda gonnie gonny
    gonzalo gosse goverdien govert graciella grard grazia greet greetje gregor gregory greta gretel
    gretha griet grietje grietsje griselda gudo guido guillaume gulay gulsah gummaar gunther gustaaf
    gustav gustave guus guusje guusta gwen gwenda gwendolyn gwenny gwyneth gys gérard gökhan gül
    gülay gülden gülşah günther haci hadewijch hadewych hafid hafida haico haiko hakan hakim hakima
    hakki halil halima halina hamid hamida hamza hanan hanane hande haneen hanife hanna hannah hanne
    hanneke hannelore hanny hans hansje hansjörg hanzo harald hardy harke harko harm harmen harmien
    harmina harmjan harold harrie harriet harrit harriët harrold harry hartger harun hasan hasna
    hasnaa hassan hassana hatice hatim havva hayat haydar haye hayo hector hedda heddy hedwig hedy
    heico heidi heike heiko heimen hein heinrich heinz heleen helen helena helene helga hella helle
    hellen helma helmer helmut hemmo henderika hendri hendrica hendrien hendrik hendrika hendrike
    hendrikje hendrikus hengameh henja henk henni hennie henny henri henrieke henriette henrik
    henriëtte henry herbert heribert herlinda herlinde herma herman hermann hermanus hermien hermina
    hermione herre hessel hester hetty hicham hidde hieke hielke hilal hilbert hilbrand hilda hilde
    hildegard hildegarde hilla hille hillegonda hilleke hillie hindrik hinke hiske hisse hoite
    holger huberdina hubert huberta hubertien hubertus hugo hugues huguette huib huibert hulya
    huseyin huub huug hélène hülya hüseyin ibo ibrahim ibrahima ibtissam ida idries idris idriss
    idse idwer iekeliene ien iene igna ignaas ignace ignaz igor ihsan ihsane ijsbrand ikram ilana
    ilham ilias ilja ilka ilknur illya ilona ilonka ilse ilyas ilyasse ima imad iman imane imke
    imran imre ina ine ineke ines inez inge ingeborg ingo ingrid inneke inti inès irem irena irene
    irfan irina iris irma irwan irwin irène isa isaac isabeau isabel isabella isabelle ismael
    ismahan ismail ismaël israa issa issam ivan ivana ivar iven ivette ivo ivonne iwan iwona izabela
    izaäk izzet jaak jaantje jaap jaapje jacco jacintha jack jackie jackson jacky jacob jacoba
    jacobien jacobijn jacobine jacobus jacomien jacomijn jacq jacquelien jacqueline jacques jade
    jaike jailson jaimie jaimy jakob jamal jamie jamila jan jana janette jani janic janine janique
    janita janke janko janna janneke jannemieke jannes jannet jannetje jannette jannie janny janou
    jans janske jantien jantine jantje janus janwillem jappe jara jarek jari jarig jarno jaro
    jaroslaw jasmien jasmijn jasmin jasmina jasmine jason jasper jasperina jawad jay jayden jaylinn
    jean jeanet jeanette jeanine jeanne jeannette jeannine jeannot jedidja jef jeff jeffrey jefta
    jelena jelis jelka jelke jelle jellie jelly jelmer jelte jeltje jenna jennifer jenny jens jente
    jeremiah jeremias jeremy jerney jeroen jerom jeroom jerry jesper jesse jessica jessie jessy jet
    jetje jetske jetta jette jetteke jetty jikke jill jim jimmy jindra jip jitse jitske jitze jo
    joachim joan joann joanna joanne joannes job jochem jochen jochum jodie jody joeke joel joella
    joelle joep joeri joes joey johan johanna johanneke johannes john johnny johny jojanneke joke
    jola jolan jolanda jolande jolanta jolanthe jolein jolet jolien jolijn joline jonah jonas
    jonatan jonathan jonna jonne jonneke jonnie joop joor joord joos joost jopie joppe jordan jorden
    jordi jordy jorg jorgen jorick jorieke jorien jorik jorim jorina jorinde jorine joris jorit jorn
    jorne jorrit jort jorunn jos jose josef josefien josefine joseph josephina josephine josha
    joshua josien josina josine josje joske jossie josé josée joséphine jouke joukje jouri joyce
    jozef jozefa jozefien jozefine jozias joël joëlle juan judith judy jules julia julian juliana
    julie julien juliette julius jurgen juri juriaan jurian jurjan jurjen jurn jurre jurriaan
    jurrien jurry justin justine justus jutta juul jytte jérémy jérôme jörg jürgen kaat kaatje
    kadija kadir kaia kaj kamal kamiel kamil karel karen karien karim karima karin karina karine
    karl karla karlien karlijn karlijne karlo karol karolien karolina karoline karsten kasia kasper
    katarina katarzyna katelijn katelijne katharina kathelijne katherine kathleen kathrin kathy
    katia katie katinka katja katje katleen kato katrien katrijn katrin kay kaya kaylee keano kees
    keesje keetje keimpe keke kelly kelvin kemal kenan kenji kenneth kenny kenza kerem kerim kerstin
    ketie kevin khadija khalid khalil khaoula kiki kim kimberley kimberly kimmy kina kira kirsten
    kirsti kitty kjeld klaartje klaas klaasje klara klarie klarissa klaus klazien klazina koba kobus
    koen koenraad koert koos koosje korneel kornelis korneliske korrie kors krijn krijntje krista
    kristel kristiaan kristien kristin kristina kristine kristof kristoffer krystyna krzysztof kubra
    kyara kylian kyra kübra kürşat labinot laetitia lahcen laila lale lammert lammie lamyae landa
    lander lando landry lara larissa lars lasse latifa laura lauranne laure lauren laurence laurens
    laurent laurenz laurette lauri laurie laurien laurijn laurine laïla lea leah leana leander
    leandro leanne leen leendert leentje leila leja lejla lelia lena lene lenie lennard lennart
    lenneke lennert lennie lenny leny leo leon leonard leonardo leonie leonoor leonora leontien
    leontine leopold lesley leslie levent levi lex leyla leïla lia liam lian liana lianne libbe
    lidewei lidewij lidia liduina lidwien lidwina lidwine lidy lieke liekele lien lieneke lienke
    lies liesanne liesbet liesbeth lieselore lieselot lieselotte liesje lieske lieve lievin lievine
    ligia lijsbeth lilian liliana liliane lilly lily lina linda line lineke linette linn linsey
    lionel lique lisa lisan lisanne lisbet lisbeth lise liselot liselotte lisette lisje lissa liv
    livia livinus liza lize lizet lizette lizzy lobke lodewien lodewijk lody loek loeke loeki loekie
    loes logan lois lola lonne lonneke loredana lorena lorenz lorenzo loretta loriana lorin lorraine
    lotje lotta lotte lotteke lou louay loubna louis louisa louise loulou lourens louwe louwrens
    lowie loïc lubbert lubna luc luca lucas lucia luciana lucie lucien lucienne lucille lucinda
    lucius lucretia lucy ludo ludovic ludwig luigi luis luisa luise luit luitzen luka lukas lukasz
    lula lut lutgard lutgarde lutske luuc luud luuk luukje luus luutje lyanne lydia lynn lynne lyra
    lysander lysanne lysbeth léon maaik maaike maarten maartje maayke mabel machiel machteld macy
    maddy madeleen madeleine madelief mads mae maes magali magda magdalena maggie magnus mahmoud
    mahmut maik maike maikel maina maite maja majella majid majorie malak malika malou malte manal
    mandy manfred mani manja manne manoah manon manou manu manuel manuela mara marc marcel marcelien
    marceline marcella marcelle marcellino marcellinus marcello marcia marco marcus marek maren
    marga margaret margareta margaretha margit margje margo margot margreet margret margrethe
    margriet margrietje marguerite marguérite maria mariam mariama marian mariana marianka marianna
    marianne marice maricke marie marieke mariella marielle mariet mariette marije marijke marijn
    marike marilou marilyn marilène marina marinda marinella marinka marinke marinus mario marion
    maris mariska mariske marisol marissa marit marita maritte maritza marius mariusz mariya mariël
    mariëlla mariëlle mariëtta mariëtte marja marjan marjanne marjet marjo marjolein marjon marjorie
    mark markus marla marleen marlein marlena marlene marlieke marlien marlies marlijn marlin marlis
    marlise marloes marlon marlot marlous marly marlène marne marnick marnix maroua marouan marousja
    marrie marrit marry marta martha marthe martien martijn martijntje martin martina martine
    martinus martje marvin marwan mary maryam maryse marysia massimo mateusz mathias mathieu mathijs
    mathilda mathilde mathé mats matthea mattheus matthew matthias matthieu matthijs matthé matti
    mattias mattijs matty maud maura maurice maurits maurizio mauro max maxim maxime maximiliaan
    maximilian maxine mayke mayra maïté mechelien mechteld medhi meena meerten mees meeuwis mehdi
    mehmed mehmet meike meindert meinte meintje melanie melek melih meliha melike melina melis
    melissa mella melle melvin memet menne menno mensje meral mercia merel meriam merijn merlijn
    mert merve meryem mesut metin metje meto metske mette metten mevlüt meyra meyrem mia micha
    michael michaela michal michaël michał michel micheline michella michelle michiel michèle mick
    mickel micky miek mieke mien mieneke mientje miep mies miet miguel mihriban mijke mijntje mika
    mikael mikail mike mila milan milana milda milena millie milo milou mimi mimoun mindert mineke
    mink minke minne minnie minou miquel miranda mireille mirella miriam mirjam mirjana mirka mirko
    miro mirre mirte mirthe mischa misha mitchel mitchell moha mohamad mohamed mohammad mohammed
    mohand moniek monika monique morad morgan morris mouna mounir mourad moussa muhammed muhammet
    muhsin munir murat muriel muriël musa mustafa myra myriam myrna myron myrre myrte myrthe mürsel
    nabil nabila nadia nadieh nadine nadir nadira nadja nadège nahid nahla naima najat najib najiba
    najim najla najoua nand nanda nanet nanette nanine nanja nanne nanouk naomi narges nart nasira
    nasr nasrin nasser nassim nassira natacha natalia natalie natalja natascha natasja nathalie
    nathan nathanael nathanaël nathaniel nawal nazan nazli neco neeltje neely neil nel nele nelleke
    nellie nelly nelson nenad nermin neslihan nesrin nette neville niamh niccolo nick nicky nico
    nicolaas nicolai nicolas nicolaus nicole nicoletta nicolette nicolien nicolina nicoline nidal
    niek niels nienke nieske niki nikita nikki niklaas niklas niko nikola nikolaas nikolai nikos
    nilda nilgün nilufer nilüfer nina ninke nino ninon ninthe nisa nisrine nizar noa noah noam
    noelle noemi nolan noor noortje nora norah norbert nordin norma norman nouchka noud nour
    noureddine nouria noémie noël noëlle noëmi nuray nurcan nurdan nuria nurten nyk nyncke nynke
    obbe obe odette odile odylle oebele oeds oege oene oguzhan okke okko olaf olav ole olga oliver
    olivia olivier olof omar omer onna onne onno ono oonagh orhan orlando oscar oskar osman otis
    otman otmar ottho ottilie otto ottoline ouafa oulaya ousmane oussama ozan ozcan ozge ozlem oğuz
    paco pam pamela pascal pascale pascalle patrice patricia patrick patries patrik patty paul paula
    paulette paulien pauliene paulina pauline paulus pavel pawel pedro peggy pelin pelle pepijn
    petar peter peterjan petra petronella petrus petruschka philip philippe philomena phyllis pieke
    pienter pierke pierre piet pieter pieterjan pieternel pieternella pietje pietro pim piotr pippa
    piroska pitou pleun pleuni pleuntje plien polly poppo preben priscilla przemek pytrik püren quin
    quincy quint quinten quintijn quirien quirijn quirine quirinus quiten rabia rachel rachelle
    rachid rachida radboud radj raf rafael rafaela rafaël rafik rahim rahma rahmi raimond raisa
    rajae rajesh ralf ralph ramazan rami ramon ramona ramy rana randy rania raoul raphael raphaël
    raquel rashid rasit raul ravi rayan rayen raymond rayna razia raïsa rebecca recep redmer redouan
    redouane reem reggie reggy regien regina regine reijer reimer reinaert reinald reinbert reinhard
    reinhilde reinier reinilde reinoud reinout reint reintje reitse rembrandt remco remi remko remy
    rena renata renate rene renee reneetje renger renier renilde renko renske rené renée reza rhea
    ria rianca rianne ricardo riccardo richard richelle richie rick ricky rico rieke riekelt riekje
    rieks rien rieneke rienk rienke rients rienus riet rik rika rikie rikkert rikus rina rinke
    rinnert rinse rinske rinskje rint rinus rinze risse rita riwal rixt rlof rob robbe robbert
    robbie robbin robby robert roberta roberto robijn robin robine rocco rochella roché roderick
    roderik rodney rodrigo roel roeland roelfien roelie roelien roelof roemer roger rogier roland
    romain romeo romina romke romy romée ron rona ronald ronja ronnie ronny roos roosje roosmarie
    roosmarijn rosa rosalie rosalinde rosalyn rosana rosanna rosanne rose rosemarie rosemarijn
    rosemie rosie rosita roswitha rowan rowena roxane roxanne roy rozan rozemarijn rozemie ruben
    rubén rudi rudie rudmer rudolf rudy ruerd ruerdsje rufus rui rukiye ruslan rutger rutgera ruth
    ruud ruurd ruurdje ryan régine rémi rémy rüstem rüya saartje sabah sabien sabina sabine sabri
    sabrina sadet sadia safa safae safia safira safouane said saida sajida salah salih salim salima
    sally salma salomon salomé sam samantha samet sami samia samir samira samuel samuël samy sanae
    sander sandra sandro sandy sanna sannah sanne sanneke santi santino saphira sara sarah sarai
    sascha sasja saskia sauwer savina saziye saïd saïda seb sebas sebastiaan sebastian sebiha seda
    sedat sef seger selena selim selin selina seline selma selvi semra senna senne seppe serap
    serdar serge sergej sergio serife serkan servaas sevda sevgi sevil sevim seyit shakib shakira
    shane shaniqua shanna shannon sharda sharida sharif sharon sharona shaun sheila shelly sherida
    sheryl shirley siard sibe sibel sibille sibren sibrich siebe siebrand siebren siebrich siegfried
    siegrid siem siemen sien sierd sies sieta sieto sietse sietske sietze sigiswald sigmund sigrid
    sihame sija sijbrand sijmen sijtske sikke silke silvana silvester silvia silvie silvio simen
    simon simone simonne sina sinan sinem sinne sipke siska sixten sjaak sjaan sjaantje sjak sjanie
    sjanne sjarel sjef sjeng sjoerd sjoerdtje sjon sjors sjouke sjoukje sjuul slavica soesja soetkin
    sofia sofian sofiane sofie sofieke sofyan sohail solange soledad solveig sonia sonja sonny
    sophia sophie soraya sorina souad soufian soufiane souhaila soumaya spike stacey staf stan
    stanislaus stanley stanny stef stefaan stefan stefania stefanie stefano steffen steffi steffie
    stella stephan stephanie stephen steven stevie stien stijn stijne stijntje stina stine stoffel
    stéphanie suat suleyman sumeyye sunil sunita surya susan susana susanna susanne suse suus suzan
    suzanna suzanne suze suzette suzy svea sven svenja svetlana swaan swantje sweder swier syb sybe
    sybille sybrand sybren sybrich sylvain sylvana sylvester sylvia sylviane sylvie sylwia sytse
    sytske sytze szymon sébastien séverine süleyman taeke taha tahar taina tamar tamara tamas tanguy
    tanja tanneke tannie tanya tara tarek tarik tariq tatiana tatjana taylor ted teddy tedje teije
    teijo tekla tess teun teunis teuntje teuntsje thea theda theo theodoor theodora theodorus
    theofiel theresa theresia thessa theun theunis thierry thijl thijmen thijs thimo thom thomas
    thomaz thor thorben thorsten thorwald thérèse tiago tiana tibbe tibe tiberius tibo tiebe tiede
    tieme tiemen tiemo tieneke tiest tietie tietje tijl tijmen tijn tijs tilda tilde tilly tim timme
    timmy timo timon timothy timur tina tine tineke tinie tinne tino tiny tirza titia titus tjaard
    tjaarda tjaart tjade tjakko tjalle tjalling tjaltje tjarda tjarko tjebbe tjeerd tjerk tjeu
    tjibbe tjipke tjits tjitse tjitske tjitte tobe tobi tobias toby toine toke tom tomas tomasz
    tomislav tommy ton tonia tonie tonko tonnie tonnis tonny tony toon toontje toos tooske tootje
    torben torsten touria trea trees treesje treeske treintje tricky triek trien triene trienette
    trienke trijn trijnie trijntje trinette trinke trix trixie trude trudie trudy trui truida truike
    truus truusje tugba tula turgut tuğba twan tycho tyler tymen tymon tyra tülay tülin udo ufuk
    ugur ulas ulf uli ulrike umar umit umut urbain urs ursula uschi usha ussama ute utku uwe uğur
    valentijn valentine valeria valerie valérie vanessa vasco vaya vedat veerle veit vera verena
    verica veronica veronique vesna vibeke vic vicky vico victoire victor victoria viggo vikram
    viktor viktoria vilma vincent vincenza vincenzo virginia virginie vital vitalis vittoria vivian
    viviane vivianne vivien vlad vojtech volkan volkert vonne vonneke véronique wafa wafae wai
    walburga waldo walid walter walther waltraud wanda wannes wannie ward warre warrie wassila
    wassim wauter weike wen wenche wencke wenda wendel wendela wendelien wendeline wendelmoet wendy
    werner wes wesley wessel wia wiard wibo wido wiebe wiebke wiebrand wiebren wiebrig wieger
    wiegert wieke wiel wieland wieneke wienke wiepke wies wieteke wietse wietske wietze wigbold
    wiggert wijbrand wijbren wijnand wijnandus wijnie wijntje wil wilbert wilco wilfred wilfried
    wilhelm wilhelmien wilhelmina wilhelmus wilja wilko willeke willem willemiek willemieke
    willemien willemijn willemijne willemine willeminke willempje william willibrord willie willy
    wilma wilmer wilna wilrike wim wimke winand winfried winnie winny winston wiro wisse witold
    wladimir wobbe wobke wojciech woldert wolfgang wolter wopke wouda wouter woutera wouterina wubbe
    wubbo wulf wyb wybe wybrand wybren wyno wytse wytske wytze xan xander xandra xanthe xaveer
    xavier xaviera xem xenia yael yahya yalçın yamina yannic yannick yannis yara yaren yari yaro
    yasemin yasin yasmin yasmina yasmine yassin yassine yassir yassmina yavuz yaël yde ydwer yelda
    yeliz yente yentl yesim yfke yigit yildiz ylva ymke ymkje yoanna yoeri yolanda yolande yolanthe
    yolien yoni yoran yorben yord yordi yorick yoshi youandi younes youness younis youri yousra
    youssef yoyce ysabel ysbrand yulia yuna yunus yuri yury yusra yusuf yves yvet yvette yvo yvon
    yvonne yvonneke yücel yüksel zahra zakaria zakariya zarah zayd zaïna zeger zehra zeki zekiye
    zelda zeliha zeynep zina zineb zita zjef zoey zofia zohair zohra zola zouhaier zouhair zoë
    zsofia zuhal zuleyha zwaantje zwanet zweder zwier zygmunt zübeyde émile étienne ôdylle ömer
    özcan özge özlem ümit şerife
    """
)
