"""Of languages that the press often names and the archive has no entry for."""

from articles.languages.press.lists import words

NAMES = words(
    """
    aakash aarav aarne aaro abbas abdallah abdel abdelaziz abdelfattah abderrahmane abdullah abeba
    abebe abhishek abiy achieng adam adebayo adel adela adem aditya adnan adriana adriano afonso
    afshin agata agnes agnete agnieszka agnija agostino agust ahmad ahmed ahmedou ahmet ahti aida
    aidar aigars aigul aiko aila aili aimo aino aivars aizhan ake akihiko akihito akiko akio akira
    akos akram aksel alaa alaksandr alban albena alberto albin albina aldo alekos aleksandar
    aleksander aleksandr aleksandra aleksandre aleksei aleksey alemayehu alemu ales alessandra
    alessandro alessio alexander alexandr alexandra alexandre alexandros alexandru alexei alexey
    alexis aleš alfredo alfrun algirdas ali alica alice alicja alina alireza alisher aliya alla
    allan almaz alois alojz altan alvaro amal amalie amanda amanuel amare amelia amer amina amir
    amira amit amélia anahit anastasia anat anatol anatoli anatoliy anatoly anca andraz andraž andre
    andrea andreas andrei andrej andreja andres andrey andrii andris andrius andriy andrus andrzej
    andré ane aneta angelo angelos anita anja anjali anke anna annalisa anneli annika annikki ansis
    antanas anthi anton antonella antonia antonin antonina antonio antonis antonín antti antónio anu
    anush apisai araksi aram aras arash areti ari arild aris aristeidis aristotelis arkadi arkadiusz
    arkady armando armen armin arminas arnaldo arne arni aron arpad arta artem arthur artis arto
    artur arturas arturo arunas arvid arvo arūnas asa asaf ase asgeir asha ashenafi ashild asif
    aslan aslı asma assaf asta astrid atanas athanasios athina atsuko atsushi attila audrius
    augustin augusto aung aurelija aurelio aurora ausra aušra avi avigdor avraham axel ayaan ayaka
    ayako ayana ayelet aylin ayman aymen ayumi ayumu ayşe azade azadeh azar aziz aziza azra babak
    bahar bahram balazs balint balázs baran bartosz bartłomiej barıs barış basel bashar bassam
    bassem baurzhan beata beatrice beatriz behrouz behzad bekele benedetta benedetto benedikt bengt
    beniamino benjamin benny benyamin berhane berislav berit berk bernardo berta bettina bhavna
    bianca bilal binyamin birger birgit birgitta birgitte birhanu birkir birtukan biserka bjarne
    bjarni bjorn björn bjørn blagoj blanka blaz blaž blerim bogdan bogdana bohdan bohumil bojan
    bojana boleslav bolesław boris borislav borislava borut bostjan bozena bozidar boštjan božena
    božidar branimir branislav branka branko bratislav brigita bronisław bruno burak burcu bálint
    béla cagla caglar carina carla carlo carlos carlotta carmela carmen carmine carolina catalin
    catarina caterina cecilia cecilie cemal cenk cesar cesare charalambos charlotte chiara chinedu
    christos chrysoula chryssa cigdem cihan cinzia clara claudia claudio clemente constantin
    constantinos corina corneliu corrado cosmin costas costel cristian cristiana cristiano cristina
    cristovao cristóvão csaba césar cătălin dace dagfinn dagmar dagmara dagnija dagny dagný daina
    dainis daisuke dalia dalibor damian damiano damien damir damjan damla dana danail danica daniel
    daniela daniele daniil danijel danijela danil danila danilo danko danuta danute danutė daria
    dariia dario darius dariush dariusz darja darko darya david davide davit davor dawid dawit
    deepak deepika dejan delyan demetra demetrios demetris demir denis denitsa deniz dereje
    desislava despina despoina devi dhruv diana didrik dilara dilek dimitar dimitra dimitri dimitrij
    dimitrios dimitris dinara dinesh dino diogo dionysis dmitri dmitrij dmitriy dmitry dmytro
    dobrinka domagoj domantas domen domenico dominik dominika donatas donatella donato donghyun
    dongwook dora dorin dorina doron dorota dorthe dovile dovilė dovydas draga dragan dragana
    dragica drago dragomir dragos dragoslav dragoș duarte dusan dusanka duygu dušan dušanka dzemal
    dzintars dávid dóra džemal ebba ebru ece eda edgars edin edina edita edith edmundas eduard
    eduarda eduardo edvard edvin edvinas edyta eero eeva efrat efstathios egil egils egle eglė ehsan
    ehud eiji eila eileen einar einari eino eirik eirikur eiríkur eitan eivind ekaterina ekaterini
    eklavya eleftheria eleftherios elena eleni eleonora elham eli elia elif elin elina elisa
    elisabeta elisabetta elisavet eliska elizabeta elizaveta eliška elke ellen elma elmar elmas
    elmira elnaz elod elsa elvira elvīra elza emanuel emanuela emanuele emil emilia emilie emilija
    emilio emin emina emma emmanouela emmanouil emre endre endrit eneli engin enis enrica enrico
    enzo epeli ercan erdem erdogan erdoğan eren ergun ergün erica erik erika eriko erlend erling
    erna ernesto ersin ervin erzsebet erzsébet eskil esma esmail esra essi esteban ester etel etsuko
    eugen eugenia eugenio eugeniusz eunji eunkyung eva evangelia evangelos evelina evgeni evgenia
    evgenii evgeny evija evita ewa ewelina eyerusalem ezio fabian fabiana fabio fabrizia fabrizio
    fadi fadime fahad fahd faisal faiz faraz fardin farhad fariba farid farida fariha farrukh faruk
    fatemeh fatih fatima fatime fatma fatmir fausto fawzi fayez federica federico fedor feliks felix
    ferdinando ferenc ferhat fernanda fernando fikre filip filipa filipe filipp filippa filippo
    filippos filiz fiodor fiorella flavia flavio florian florin florina foteini francesca francesco
    francisca francisco franco franjo frantisek františek franz fredrik frida fridrik friðrik frode
    fumiko fyodor fátima gabija gabor gabriel gabriela gabriele gabriella gaetano galina gavriil
    gebre gebrehiwot gediminas geir gennadi gennady gennaro genti genzebe georg george georgi
    georgia georgiana georgios georgiy georgy gerardo gergely gergo gergő germano getachew ghada
    ghassan ghazal gheorghe giacomo giada giancarlo gianfranco gianluca gianluigi gianmarco gianna
    gianni gianpaolo gideon giedre giedrius giedrė gilad gina gino gintaras gintare gintarė gints
    gioia giorgi giorgia giorgio giorgos giovanna giovanni girma girts giulia giuliana giuliano
    giulio giuseppe gizem gjergj gloria goce goncalo gonçalo gopal goran gordana gosia grazia
    graziella grazina gražina gregor greta grigore grigoris grigory grzegorz gréta gudaf gudrun
    guido guilherme gulnara gulsen gunars gunilla gunnar gunta guntis gunvor gunārs guohua guoqiang
    gustav gustavo guðmundur guðrun guðrún gyorgy gyula györgy gábor haakon habib haftom haider
    haile hailu hakan hakon hala haldis haldor halil halima halina halldor halldór hallgrimur
    hallgrímur hamed hamid hamza hana hanako hanan hanna hannah hanne hannele hannes hannu hans
    haoran harald hariklia haris harith harpa harri harshad haruka haruki haruko haruto hasan hassan
    hassiba hatice hedda hedvig heidi heikki heini heino helena helene helga helge heli helle helmi
    helvi henna henning henri henrietta henrik henrike henrique henryk heorhiy herkus herman hideaki
    hideki hidemi hideo hideto hila hilal hilda hilde hilla hilma hina hirofumi hirokazu hiroki
    hiroko hiromi hirono hiroshi hiroto hiroyuki hirut hisako hisashi hisham holger holmfriður
    holmfríður hossam hossein hovhannes hristina hristo hrvoje huseyin hussain hussein hyejin hyun
    hyunjin hyunwoo håkon hüseyin iakovos ibolya ibrahim ida idit ieva ignas ignat ignazio igor
    iiris ikram ilan ilana ilaria ildiko ildikó ilia ilian iliana ilias ilie ilija ilio ilir ilona
    ilse ilya ilze imad iman imre ines inese inga inge ingeborg inger ingibjorg ingibjörg ingmar
    ingrid ingunn ingvar ingvild inoke inês ioana ioanna ioannis ion ionel ionela ionut ionuț iosefa
    iosif iqbal iraj irakli irena irene irfan irina irini irja irma irmeli isaak isabel isabela
    isabella isao isha ishaan isikeli iskra ismael ismail ismet issa istvan istván itamar itay
    itsuki ivan ivana ivanka ivar ivars ivaylo iveta ivica ivo ivona iwan iwona izabela izumi jaak
    jaakko jaan jabbar jacek jacob jacopo jadranka jadwiga jaehyun jaewon jafar jagoda jaime jakob
    jakov jakub jalal jamal jamil jamila jamileh jana jane janez jani janina janis janja janko janne
    janos janus janusz jarek jari jarkko jarmila jarmo jarno jaromir jaromír jaroslav jaroslava
    jarosław jasmin jasmina jasna jawad jaya jeanette jeanne jefim jekaterina jelena jeno jens jenő
    jerzy jesper jessica jevgeni jianguo jianhua jianjun jihoon jihye jindrich jindřich jiro jisoo
    jitka jiwon jiyoung jiří joakim joana joanna joannes joaquim jochum johan johann johanna johanne
    johannes jon jonas jonatan jonathan joni jonna jordi jorge jorgen josaia jose josef josefa
    josefina josip josipa joska josé jouni jovan jovana joze jozef joão jože jožef juan judit judita
    juha juhan juhani jukka julia juliana julija julius juma junichi junichiro junji junko juraj
    jurate jure jurgen jurgis juri jurij juris jussi justas justina justyna jutta jyoti jyri jyrki
    jános jóannes jóhann jóhanna jón jónas jóska józef jörgen jørgen jørn júlia júlio jürgen jānis
    jūratė kaan kaarel kaarina kabir kadir kadri kaido kaisa kaito kaja kajsa kalani kalina kalle
    kalliopi kaloyan kamal kamil kamila kamran kaori karan karen kari karim karin karina karl karla
    karlis karol karolina karoline karolis karolína karsten kasia kaspars kasper kastytis katalin
    katarina katarzyna katarína katerina kateryna kateřina katharina kathrine kati katia katica
    katja katri katrin katrine katrín katsuhiro katsuko katya kauko kavita kayoko kazimierz kazimir
    kaziu kazuhiro kazuki kazuko kazuma kazuo kazuya keiichi keiji keiko keisuke keita kemal kenan
    kenenisa kenichi kenji kenta kentaro keoni kerem kerttu kestutis ketil kevser khadija khaled
    khalida khalil khatia khawla kiara kidane kimiko kimmo kinga kiran kiriakos kiril kirill kirsi
    kirsten kirsti kishan kiyoshi kjell kjersti kjetil klara klas klaudia klavdija klára knud knut
    kohei koichi koji kojiro kolbrun kolbrún konrad konstantin konstantina konstantinos konstanty
    koray kornelia kosta kostadin kostas kostiantyn kosuke kouichi krishna krisjanis krista kristaps
    kristian kristiina kristin kristina kristine kristinn kristjan kristján kristo kristof kristofer
    kristoffer kristín kristína kristóf kristīne krisztian krisztina krisztián krišjānis krystian
    krystsina krystyna krzysztof ksenia ksenija kumar kumiko kurt kyoko kyriaki kyriakos kyrill
    kyrylo kyungho kyungsoo kārlis kęstutis laila laima laimonas laimutis laith lajos lale lalit
    lamia lara larisa larissa lars laryssa lasha lasma lasse laszlo latifa latife laura laurent
    lauri laurynas lavinia layla lea leandro lech lefteris leif leila leilani lejla lemi lemlem lena
    lene lenka lennart leo leon leonardo leonid leonidas leonor leopoldo leos leoš leszek letesenbet
    leticia letizia lev levan levent levon leyla lia liana lidia lidija lidiya lihua liina liis
    liisa lijuan lilach lilia lilian liliana lilit lilja lilla lilly lilyana lina linas linda linnea
    linnéa linus lior liora lisbeth lise litia liv livia liviu ljiljana ljubica ljubo ljubomir
    ljudmila lorena lorenza lorenzo loreta lothar lotta louiza lubna lubomir lubos luboš luca lucia
    luciana luciano lucie lucija lucjan ludmila ludmiła ludovica luigi luis luisa luka lukas lukasz
    lukáš luljeta luminita luminița lumir lumír luís luísa lyubov lyudmila lára lászló lúcia lāsma
    maarit maarja maciej madalena madalina madara maddalena madina mads magda magdalena magdolna
    magne magnhild magni magnus magnús mahdi mahesh mahmood mahmoud mahmud mahnaz mahsa maija maiju
    maiko maja majid makoto maksim maksym malak malek malgorzata malia malin malle mamiko mamoru
    mamuka manaia manal mandira manfredi manish manjit manol manolis mansour manuel manuela marat
    marcel marcela marcello marcelo marcin marco marcos marek mareks maren maret margareta margarete
    margarida margarita margherita margit margret margrethe margriet margrét maria mariam mariami
    marian mariana marianna marianne mariano marica mariella marieta marija marijana marijn marika
    mariko marilena marina marinela marinos mario marion maris marisa marit maritta mariusz mariya
    marja marjan marjana marjatta marjo marju marketa markku marko markos markus markéta marlena
    marta martha martin martina martins marton martti martynas marwa marwan maryam maryana maryna
    marzena marzia marzio maría masaaki masahiko masahiro masaki masako masami masao masaru masashi
    masato masatoshi masaya masha masoud massimiliano massimo mataio matej mateja mateo mateusz
    mathias mathilde matija matilda matilde matiss matjaz matjaž mats matteo matti mattia mattias
    matěj matīss maura mauricio maurizio mauro maxim mayumi mazen małgorzata meaza medeina medina
    meera megumi mehdi mehmet mehrdad meiko meiling meir meirav mekonnen melek melih meliha melina
    melis melita melkamu melpomeni menachem merab meral merav mereoni meri merike merja mert merve
    meryem meseret mesfin mesut mette mia micael michael michaela michail michal michala michalina
    michalis michał michela michelangelo michele michiko micol midori mieczysław mieko miguel mihael
    mihaela mihai mihail mihailo mihajlo mihalis mihaly mihkel mihály miia miika miikka mijo mika
    mikael mikaela mikaël mikhael mikhail mikheil mikiko mikio mikkel mikko miklos miklós mikolaj
    mikołaj milada milan milana milda milena mileva milica milivoj miljan miljana milka milko milla
    milomir milorad milos miloslav milovan miloš mimoza minako mindaugas minho minji minjun minna
    minoru minseok miodrag mireia mirela mirella miriam mirja mirjam mirjana mirka mirko mirna miro
    miron miroslav miroslava mirosław mirsad mirza misaki misako mitja mitko mitsuko mitsuo mitsuru
    miyako miyu miyuki mladen modestas mohammad mohammed mohsen mojca mojtaba mona monica monika
    morana morten moshe mostafa motoko mounir muhammad muhammed muhammet mukesh mulugeta murad murat
    mustafa mutsumi mykhailo mykola myroslava myrto máret mária mário márta márton mónica māris
    mārtiņš mădălina naama nadav nadeem nadejda nadezhda nadia nadica nadiia nadim nadine nadja
    nadzeya nafisa nageeb nagisa naim najib najwa namiko namrata nanako nanami nancho naoki naoko
    naomi naoto naoya narendra nares narges nargiza narine naser nasim nasir nasreen nasrin nasser
    nastasia natalia natalie nataliia natalija nataliya natasa natascha natasha nataša natela natia
    natsuki natsumi naum naveed navid nazan nazanin nazar nazarii nazim nebojsa nebojša nedeljko
    nedim neeme neil nejla nele nelson nemanja nenad nerijus neringa nermin neslihan neven nevena
    nevenka ngaire niccolo niccolò nicola nicolae nicoleta nicoletta nicolo nicolò nicos nidal niels
    nihad nihal nikica nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay
    nikoleta nikolett nikoloz nikos nilgun nilgün nilofar nils nilufar nilufer nilüfer nina nino
    nisha nissim nithya nizar njall njáll noa noam noboru nobuhiro nobuko nobuo nobuyuki noelani
    noemi noga noor noora nora norbert norbertas noriko norio norma nour noura nuno nuray nurcan
    nurettin nurgul nurgül nuria nurit nurlan nurul oddny oddný oddvar odhran ofer ohad oksana olaf
    olafur olavi ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olesia olesya olexandr
    olga olha olivia olli ollie olof omar omer omid omri omur onni onur oren orest orhan orit
    orlando ornella ortal osama osamu oscar oskar oskars osman osmo osnat ossi ossian oszkar oszkár
    otakar otar othon otilia ottavia ottavio otto ovidiu ozan ozge ozgur ozlem paavo paivi pamela
    panagiota panagiotis panayiotis pantelis paola paolina paolo paraskevas paraskevi parisa parvin
    parviz pasi pasquale patricia patrik patrizia patrycja patrícia paula pauliina paulina paulius
    paulo paulína pavao pavel pavla pavle pavlina pavlo pavlos pawel paweł payam peder pedja pedro
    peer peeter pegah pekka pelin pella penaia penka penko pentti peppino perica pernille perttu
    petar peter peteris petko petr petra petras petre petri petrica petrit petro petronela petros
    petru petruta petruța petter petteri petur petya pierluigi piero pietro piia pille pilvi pinchas
    piotr piret pirjo pirkko plamen polina polona polya polyxeni pooja pranav prashant preben
    predrag preeti primoz primož priya prodromos przemyslaw przemysław pál päivi péter pétur pēteris
    pınar rabia rachele radek radim radka radko radmila radoslav radoslava radosław radovan radu
    rafael rafaela rafal rafał raffaele raffaella rafi ragna ragnar ragnheiður ragnhild ragnhildur
    rahel rahima rahul raija raili raimo raimonda raimondas raimonds raimundo raisa raivis raivo raj
    rajesh rajko raluca ramazan ramin ramon ramunas ramune ramunė ramón ramūnas rania rannveig
    raquel rares rareș rasha rashid rasim rasma rasmus raul ravid rawiri razvan raúl rebeca rebecca
    refik regina reijo reiko reima reinis remigijus renars renata renate renato renárs renāte resul
    reut revaz reyhan reza rezarta ricardas ricardo riccardo richard richárd rihards riikka riina
    riitta rikard rikke rimantas rimas rimvydas rinat risto rita ritsu ritsuko ritu ritva riyad
    riyadh ričardas roald robert roberta robertas roberto rocco rodica rodolfo rodrigo roger rogerio
    rogério roland rolandas roman romans romas romeo romuald romualdas romāns ronen roni ronit ronja
    rosa rosaria rosella roser rossana rossella rossen rostam rostislav roxana roza rozalia rozita
    ruben rudolf rudolfs rufat rui rumen rumena rumyana ruslan rustam rustem ruta ruth ruxandra ryo
    ryoichi ryoji ryoko ryota ryszard ryuichi ryuji ryusuke róbert róża rúben răzvan rūta saad saana
    saara sabina sabine sabri sabrina sachi sachiko sadako saed saeed saeko safiya sahar sahin said
    saif sajid sakari sakiko sakura salah saleh salih salim salla salma salme salome salomé salote
    salvador salvatore salwa samantha sameer sami samia samir samira samuel samuele samuli sanaa
    sandeep sander sandra sandro sanja sanjay sanna sanni santeri santino saori sara sarah sarit
    sarka sarlote sarunas sasa sascha sasha satoko satomi satoru satoshi saulius saulė savas savvas
    sayaka sayed sayuri saša sebastian sebastiano sebastiao sebastião sebnem seda sedat sedef
    seiichi seiji seiko selahattin selamawit selcuk selemon selim selin selçuk semih semisi semra
    senol seojun seoyeon seppo serap serdar sergei sergej sergey sergii sergio sergiu sergiy serhii
    serhiy serkan servet seunghoon sevda severin sevgi sevil sevinj seweryn seyed seyit seyma shaban
    shadi shahab shahin shahnaz shahram shahrzad shankar shashi shaul shay shigeko shigeo shigeru
    shimon shinichi shinji shinobu shinya shinzo shiori shira shiri shirin shiro shizuko shlomi
    shlomo shmuel shogo shohei shoichi shoko shota shuichi shuji shulamit shunsuke siavash siddharth
    sigal sigita sigitas signe sigrid sigriður sigrun sigríður sigrún sigurd sigurdur sigurður siim
    siiri silje silvana silvano silvester silvia silvija silvio silviu simas sime simon simona
    simonas simone simonetta sinan sindre sinikka sinisa siniša sione siret sirkka sirpa sisay
    sitiveni skaidre skaidrite skaidrė skirmante skirmantė skuli skúli slaven slavica slavisa
    slaviša slavka slavko slavomir slobodan slobodanka smail smiljana snezana snezhana snežana
    snorri sofia sofie sofija sofiya sofía sohrab soile sokol solomon solveig solvita sondre sonia
    sonja sonya sooyoung soraya soren sorin sorina sotiria sotirios sotiris soňa spela spiros
    spyridon spyros srdjan sreten srđan staffan stamatis stana stane stanimir stanislav stanislava
    stanislaw stanisław stanko stasys stavros stefan stefania stefanie stefanija stefano stefanos
    stefka stefán steinar steinunn stelian steliana stelios stella stepan stepanka stephanos stian
    stina stipe stjepan stoyan stratos subhash sudha sueli sujata sukran sukru sule suleyman sumiko
    sumire sungho sungmin sunil sunita suresh susana susanna susanne suvi suzan suzana suzuko svan
    svein sveinn sven svend svenja sverre sverrir svetla svetlana svetlin svetoslav svetozar
    sviatlana sviatoslav svitlana sylvi sylvia sylwester sylwia synnøve szabolcs szilard szilvia
    szilárd szymon sérgio sören søren süleyman tadao tadas tadashi tadej tadeja tadele tadesse
    tadeusz taehyung tahir taimi taina taisto takaaki takafumi takahiro takako takanori takao
    takashi takato takayuki takehiko takehito takeo takeru takeshi taketo takuma takumi takuro
    takuya talal tamar tamara tamari tamas tamaz tamiko tamio tamirat tammam tamás tanel taneli
    tania tanja tanya tapani tapio tarek tariel tariq tarja tarmo tarvo tarık tatiana tatjana tatsuo
    tatsuya tatyana tavita tayfun teemu teija tekla tekle temur teodor teodora teodoras teodoro
    teofil teppo teresa terez tereza terezie terje teruko terumi teruo teréz tesfaye teshome tetiana
    tetsuo tetsuro tetsuya teuila tevita tewodros thanasis theodor theodora theodoros theofilos
    thiago thomas thora thorbjørn thordis thorsten thórdís tiago tibor tigist tihana tihomir tiia
    tiina tiit tijana tilahun tilaye timea timo timoci timofey timotej timur tina tirunesh tivadar
    tiziana tiziano tjasa tjaša tobias todor todorka togrul tokiko tolga tomas tomaso tomasz tomaz
    tomaš tomaž tomi tomiko tomislav tommaso tommi tomoe tomohiro tomoko tomomi tomoya tomoyuki
    tomás tomáš toni tonis tonu toomas torbjorn torbjörn torbjørn torgeir torill torkel torleif
    tormod torstein torsten toru toshiaki toshihiro toshiko toshio toshiyuki traian trifon triin
    trine trond trygve tsegaye tsehay tsipi tsuneo tsuyoshi tsveta tsvetan tsvetelina tudor tufan
    tugba tugce tulay tulin tuncay tuomas tuomo turgut turid tuula tuuli tuğba tuğçe tyra tzipi
    tímea tõnis tõnu tõru tülay tülin ugis ugo ugur uldis ulfar ulrik ulrika ulrikke umberto umit
    umut urho urmas uros uroš urska ursula urszula urve urška usman uğur uģis vaclav vadim vadym
    vagelis vahagn vahan vahid vahur vaino valbona valdas valdemar valdimar valdis valdís valentin
    valentina valentino valentyn valentyna valeri valeria valerii valerija valerio valeriu valeriy
    valeriya valery valter valters valtteri vanda vangelis vanja vardan varun varvara varya vasco
    vasil vasile vasilena vasili vasilica vasilij vasiliki vasilios vasilis vasiliy vassiliki
    vassilis vasyl veaceslav vedran veera veikko velichko velimir velina velta veneta ventsislav
    vera verica veronica veronika verónica veselin veselina vesna vibeke victor victoria vidar
    vidas vidmantas vigdis vigdís viggo vikram viktor viktoras viktoria viktoriia viktorija
    viktoriya viktória vilem vilhelm vilho viliame vilija vilis vilius vilja vilma vilmos vilém
    vincas vincenza vincenzo violetta viorel viorica virginia virginija virpi vishal vitali vitalie
    vitalii vitalij vitalijs vitaliy vitaly vito vitor vittoria vittorio vivek vlad vladimir
    vladimira vladimirs vladimír vladislav vladislava vladislavs vlado vladyslav vlasta vlastimil
    voitto vojin vojislav vojtech vojtěch volha volodymyr vratislav vsevolod vuokko vyacheslav
    vygantas vytaras vytautas václav väinö vítor věra wael wafaa wahid waisale wakako waldemar
    waleed walentyna walid walter wanda warwara wassim wataru weiwei wenche wieslaw wieslawa wiesław
    wiesława wiktor wiktoria wincenty wiremu witold wladyslaw wojciech wojtek wolde wondimu worknesh
    władysław włodzimierz xenia xhevdet xiaohong xiaolin xiaoming xiaoping xiaoyan xiaoyu xiuli
    xiuying yaakov yaara yaarit yael yagmur yahia yair yakov yakup yalcın yalçın yana yanina yaniv
    yanka yanko yanling yannis yannos yared yaroslav yaroslava yasemin yaser yasin yasir yasmin
    yasser yasuhiro yasuko yasuo yasushi yasutaka yauheni yavuz yağmur yehuda yekaterina yelena
    yeliz yelizaveta yeva yevgeni yevgenia yevgeny yevhen yevheniia yiannis yifan yigal yigit
    yitzhak yiğit ylva yoav yochanan yogesh yohannes yoichi yoichiro yoji yoko yolanta yomif yoonji
    yoram yordan yordanka yorgos yosef yoshiaki yoshihiko yoshihiro yoshiko yoshimi yoshio yoshiro
    yoshito yoshiyuki yossi yotam youngjae youngsoo yousef youssef yousuf yrjo yrjö yuhan yuichi
    yuji yuka yukari yuki yukihiro yukiko yukio yuko yulia yuliia yuliya yumi yumiko yunus yuri
    yurii yuriko yuriy yury yusuf yusuke yuta yuto yuval yuxin yuya yuzuru yılmaz zaal zafer zaher
    zahid zahra zaid zainab zakaria zaki zanda zaneta zarina zarko zaur zbigniew zbynek zbyněk zdena
    zdenek zdenka zdenko zdeněk zdravko zdzisław zehava zehra zeina zeki zelimir zeljka zeljko
    zenebech zenon zenonas zerina zewditu zeynab zeynep zhanar zhanna zhenya zhiqiang zhivko zhiwei
    ziga zigmas zigmund zihan zijad zilvinas zinaida zineb zinta zita ziva zivile zivko ziya zlata
    zlatan zlatka zlatko zofia zofie zoia zoja zoltan zoltán zoran zorica zorka zsofia zsolt zsuzsa
    zsuzsanna zsófia zubair zulfiqar zulfiya zurab zuzana zuzanna zydrunas ágnes ágúst ákos álfrún
    álvaro árni áron árpád ásgeir ásta åke åsa åse åshild çağla çağlar çiğdem éva ívar ódhrán ólafur
    ólöf ömer ömür özge özgür özlem øivind ørjan øystein øyvind úlfar ümit þora þordis þorsteinn
    þorvaldur þóra þórdís ģirts īva łukasz şahin şebnem şenol şeyma ştefan şule şükrü šarlote
    šarūnas šime šimon špela štefan štěpán štěpánka švan šárka žaneta žarko željka željko žiga
    žilvinas živa živilė živko žydrūnas ștefan
    """
)
