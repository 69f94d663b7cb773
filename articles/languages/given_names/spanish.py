"""Spanish: Spain with its other languages, and Latin America."""

from articles.languages.press.lists import words

NAMES = words(
    """
    aaron aarón abel abelardo abigail abraham abundio acacio acisclo ada adalberto adalid adan adela
    adelaida adelfa adelfo adelia adelina adelino adelmo adolfo adria adrian adriana adrià adrián
    adán agapito agata agnes agnès agripina agueda agurtzane agusti agustin agustina agustí agustín
    ahinoa aida aina ainara ainhize ainhoa ainoa ainoha aintzane airam aitana aitor aitziber aitzol
    alain alan alba albano albert alberta albertina alberto albino alda aldana aldara aldo aleix
    alejandra alejandrina alejandro alejo alessandra alex alexander alexandra alexandre alexia
    alexis alfons alfonsa alfonsina alfonso alfredo alicia alina aline alipio alison almudena aloia
    alonso altagracia alvar alvara alvaro alícia amadeo amador amaia amalia amancay amancio amand
    amanda amaranta amaro amaya ambrosio amelia amelio americo amparito amparo américo ana anabel
    anabela anabella anacleto anahi anahí anai anais anamaria anamaría anartz anastasia anastasio
    anatolio anaí anaís andoni andrea andreea andreia andres andresa andreu andrés angel angela
    angeles angelica angelina angelines angelita angels angustias angélica anibal aniceto anna anne
    anselma anselmo antia antolin antolín antonela antonella antoni antonia antonina antonio antxon
    antía anxel anxela anxo aníbal apolinar apolo apolonia apolonio aquilino araceli arancha arantxa
    arantza arantzazu aranzazu arcadio argimiro argine argiñe ariadna ariana arianna ariel aristides
    aristobulo aristóbulo aritz arkaitz arlette armand armando arnaldo arnau arnulfo arsenia arsenio
    artemio artemisa artur arturo aránzazu arístides ascen ascension ascensión asier astrid asun
    asuncion asunción asunta atanasio atilano atilio augusta augusto aurea aurelia aureliano aurelio
    aureo aurora ausias ausiàs avelina avelino axel ayelen ayelén aymara azahara azarias azarías
    azucena aída babil balbino baldo baldomero baltasar baltazar barbara bartolo bartolome bartolomé
    bartomeu basilia basilio basilisa bautista beatriu beatriz begona begonya begoña belarmino belen
    belinda belisario beltran beltrán belén benedicta benedicto benet benicio benigna benigno
    benilde benita benito benjamin benjamina benjamín berenguer berenice bernabe bernabeu bernabé
    bernadeta bernarda bernardina bernardino bernardo bernat berta bertha bertin bertín betina
    betsabe betsabé betsy bettina betty bibiana biel bienve bixente bladimir blai blanca blas blasa
    bonifacio borja brais brandon braulio brayan breixo brenda brigida brisa briseida bruno bryan
    brígida bárbara caetana caetano calixto camil camila camilo candela candelaria candelario
    candida candido canuto caridad carina carla carles carlitos carlo carlos carlota carma carme
    carmela carmelina carmelo carmen carmina carmiña carolina casandra casiano casilda casimiro
    castor catalina catarina caterina catherine cati cayetana cayetano cebrian cebrián cecilia
    ceferino celedonio celestina celestino celia celina celsa celso cesar cesareo cesáreo chabela
    chabuca chaimaa charo chavela chayanne chencho chiquinquira chiquinquirá chloe chus chuy cintia
    cipriana cipriano cirenia ciriaco cirilo ciro clara claudi claudia claudina claudio clemencia
    clemente clementina cleofe cleofé cleopatra clodomiro cloe clorinda clotilde concepcio
    concepcion concepció concepción concha conchi conchita conrado constanca constantina constantino
    constança consuelo coralia corina cornelio cosimo cosme covadonga cris crisanto crisostomo
    crispulo cristian cristiano cristina cristino cristobal cristóbal crisóstomo cruzita críspulo
    cuauhtemoc cuauhtémoc cynthia cándida cándido cástor césar cósimo dacil dafne dagoberto dalia
    dalila dalmacio damaris damaso damia damian damiana damià damián danae dani daniel daniela
    daniele danilo danna dante dariela dario darwin darío david davinia dayana dayron debora deisy
    delfi delfina delfí delia delio delmira demetria demetrio deolinda desi desideria desiderio
    desire desiree desiré deyanira diamantina diana diane didac didi diego dimas dina dinora
    diogenes dionisia dionisio diógenes dolca dolores dolors dolça domenec domenica domitila
    domitilo domènec doménica donaciano donato donoso dora doralisa doris dorotea doroteo dulcinea
    duvalier dácil dámaris dámaso débora dídac edelio edelmira edelmiro eder edgar edilberto edison
    edith edmundo edu eduard eduarda eduardo edurne edwin efrain efraín efren efrén egidio egoi
    egoitz eire eladia eladio elba eleazar elena eleuteria eleuterio elia eliana elias elida eliecer
    eligio elisa elisabet elisabeth elisenda eliseo elixabete eliza elizabeth eliécer elkin elmer
    elodia eloi eloina eloisa eloy eloísa elpidio elsa elsy elver elvio elvira elías emelina
    emerenciana emerita emeterio emigdio emili emilia emiliano emilio emilse emma emmanuel emérita
    enaut encarna encarnacion encarnación encarni encarnita eneas enedina eneko engracia enric
    enrique enriqueta epifanio erasmo erendira eriberto eric erica erik erika erlantz ermelinda
    ernest ernesta ernestina ernesto errol eréndira esmeralda espe esperanca esperanza esperança
    estanislao esteban estefania estefany estefanía estela ester esteve estibaliz estitxu etelvina
    etelvino eudaldo eufemia eufemio eufrasio eugeni eugenia eugenio eugènia eulalia eulalio eulogio
    eulàlia eunice eusebia eusebio eustaquio eustasio eva evangelina evaristo evelia evelin evelio
    evelyn everardo evo ezequiel eñaut fabian fabiana fabio fabiola fabián fabricio facundo fatima
    faustina faustino fausto febe fede federica federico felicia feliciana feliciano felicitas
    felipa felipe felisa feliu felix felícitas fermin fermina fermín fernan fernanda fernando fernán
    ferran fidel fidela fidencio filomena fiona fito flavia flavio florencia florencio florentino
    flori florian floriano florinda florián floro fortunata fortunato fran francesc francesca
    franchesca francina francisca francisco franco frank franklin freddy frederic fredy fresia
    froila froilan froilán fructuoso fuensanta fulgencia fulgencio fàtima fátima félix gabi gabino
    gabriel gabriela gaizka galileo galo gara garazi garbine garbiñe garcilaso gaspar gaspara gaston
    gastón gaudencia gaudencio gema gemma genara genaro generosa genis genoveva genís georgina
    geraldine geraldo gerard gerarda gerardo german germán geronimo gerson gertrudis gervasio
    gilberto gilda gina gines ginés giovanna giovanni gisel gisela gisele gladis gladys glenda
    gloria glòria godofredo goizane goncal gonzalo gonçal gorka goyo gracia gracian graciano
    graciela gracita gracián gregori gregorio greta gretel grisel griselda guacimara guadalupe
    gualberto guido guifre guifré guillem guillermina guillermino guillermo guiomar gumersinda
    gumersindo gundemaro gustava gustavo guzman guzmán haizea haridian haroldo harry haydee haydée
    hector heidi helena helga helio heliodora heliodoro herculano heriberto hermelinda hermenegildo
    hermes herminia herminio hermogenes hermógenes hernan hernando hernán hilaria hilario hilda
    hildegarda hipolita hipolito hipólita hipólito homero honorato honoria honorio horacia horacio
    hortensia horténsia hugo hugolino humbelina humberto héctor iago iaioa ibai ibon ibone idaira
    idoia idoya idurre iggy ignacia ignacio ignasi igone igor iker ilda ildefonso iluminada imanol
    imelda imma inaki indalecio indira ines ingrid inigo inmaculada inés iolanda ione ioseba iraia
    iraida iraitz irati iratxe irene irenea ireneo iria iris irma irune irvin isa isaac isabel
    isabelino isadora isaias isaura isauro isaías isidoro isidro isis ismael isolda isolina itsaso
    itxaro itxaso itziar ivan ivana ivanna ivet iveth ivette ivon ivonne iván ixone izaro izaskun
    izei iñaki iñigo jacinta jacinto jacoba jacobo jafet jahir jaime jaione jair jairo jandro janet
    janeth jaume javi javier javiera jazmin jazmín jeannette jefferson jenaro jenifer jennifer jenny
    jeremias jeremy jeremías jeronima jeronimo jerónima jerónimo jesse jessica jesus jesusa jesús
    jhon jhonatan jimena jimmy joan joana joanet joanna joaquim joaquin joaquina joaquín jobita joel
    joffre johan johana johanna john johnny jokin jon jonas jonatan jonathan joni jonny jonás jordi
    jordina jorge jose josefa josefin josefina joselito joselu josemari josemi josep josepa josetxo
    josetxu josu josua josue josune josué josé jovita jovito juan juana juancho juani juanita
    juanito juanjo juanma judit judith julen julia julian juliana juliano julieta julio julissa
    julita julià juliá julián juncal junipero juno junípero jurgi justa justo juvenal juventino
    jéssica jùlia jùlio júlia karen karim karina karla karlos karmele karol katherine katia katiuska
    kattalin katya kepa kevin kike kiko koldo koldobika kristina laia laida laila laly landelino
    lara larissa laura laureano laurencia laurentino lauro lautaro lazaro leandra leandre leandro
    leidi leidy leila leire lena leno leo leocadia leocadio leon leonarda leonardo leoncio leonel
    leonela leonid leonidas leonor leonora leopolda leopoldina leopoldo lesbia lesly leticia letizia
    levi leví león leónidas lia liam lidia lidio lierni ligia lili lilia liliam lilian liliana lilí
    lina linda lino lionel lisandro lisardo lisbeth lisette livia lizbeth lizeth llibert llorenc
    llorenç lluc llucia lluis lluisa lluís lluïsa llúcia lola loli lolita lolo longino lope lorea
    lorena lorenza lorenzo loreto lorien lorién lourdes luca lucano lucas lucho lucia luciana
    luciano lucila lucina lucinda lucio lucrecia lucía ludivina luis luisa luisina luisito luisma
    lulu lulú lupe lupita lutgarda luz luzmila lydia lázaro lía lídia lívia mabel macarena macario
    macedonio macu madalena maddi maela magali magaly magalí magda magdalena magdaleno magi magí
    maialen maica maider maika maiol maitane maite maiten maitena malena maleno malvina manel manola
    manoli manolita manolo manu manuel manuela manuelita marc marcal marcel marcela marceli
    marcelina marcelino marcelo marcelí marcia marcial marciana marciano marcio marco marcos
    margalida margarida margarita margarito margot maria mariam marian mariana marianela mariangeles
    mariano maribel maricarmen maricel maricruz mariela marielena marife marifé marijose marilo
    marilu marilyn mariló marilú marina marinela marino mario mariola mariona maripaz mariquita
    marisa marisel marisol maritere maritza marivi mariví marián mariángeles marlen marlene marlon
    marlén marta marti martin martina martiniano martino martirio martxel martí martín maruja maruxa
    maruxina maruxiña mary marçal maría mateo mateu matias matilda matilde matías maura maurici
    mauricia mauricio mauro maxi maximiliano maximina maximino maximo mayra mayte medardo medin
    medín meibol melani melania melanie melchor melida melina melisa melquiades melquíades merce
    mercedes merche mercè meritxell mia micael micaela michelle miguel miguela mikel mila milagritos
    milagros milagrosa milena milton minerva miquel miranda mireia miren mireya miriam miroslava
    mirta mirtha misael modesto mohamed moises moisès moisés mona monica montse montserrat moraima
    morella mylene myriam máximo mélida míriam mònica mónica nabila nacho nadia nahia nahir nahuel
    nahum naia naiala naiara naira nalda nancho nando narcis narcisa narciso narcís naroa natacha
    natalia natalio natanael natxo natàlia nayara nayeli nazareno nazario neftali neftalí nekane
    nelida nelly nelson nely nemesia nemesio nene nené nerea nereida nereo nestor neus nicanor
    nicasio niceto nico nicolas nicolasa nicolau nicole nicolás nicomedes nidia nieves nilda nilo
    nina niurka noa noah noe noelia noemi noemí nohemi nohemí nolberto nora norah norbert norberta
    norberto norma noèlia noé nuno nuria nuño nélida néstor núria obdulia obdulio octavia octavio
    odalys oddone odilia odon odón ofelia oier oihana oihane olaia olalla olatz olaya olegario
    oleguer olga olimpia oliver oliverio olivia omaira omar omayra onesimo onofra onofre onésimo
    orestes orfelina oriana oriol orlanda orlando orosia osane oscar osiel osiris oskar osmany osmar
    osvalda osvaldo oswaldo otilia otilio otoniel otto ovidio pablito pablo paca paco paloma pancho
    pancracio panfilo paola paolo pascual pascuala patricia patricio patro patxi paul paula paulette
    paulina paulino paulita pavel pedra pedrito pedro pelagio pelayo penelope penélope pepa pepe
    pepito perico perpetua petra petronila petronilo pilar pilarin pilarín placido plácido policarpo
    pompeu pompeyo ponc porfiria porfirio praxedes priscila priscilo procopio prudenci prudencio
    práxedes puri purificacion purificación pánfilo pía quico quim quintin quintín quique quirino
    quiteria rafa rafael rafaela rafaelito raimon raimunda raimundo ramira ramiro ramon ramona
    ramoncito ramón randy raquel raul rayco raúl rebeca rebecca refugio regina reginaldo regino
    regulo remedios remei remigia remigio renata renato rene renzo rené restituto reynaldo ricard
    ricarda ricardo richard rigoberta rigoberto rita ritxi robert roberta roberto robustiano rocio
    rocío rodolfa rodolfo rodri rodrigo rogelia rogelio roger roman romina romualdo román ronaldo
    roque rosa rosalba rosalina rosalinda rosalino rosalía rosana rosanna rosario rosaura rosella
    rosenda rosendo roser rosina rosita roxana roxanna roxelana ruben rubi rubén rubí rufina rufino
    rufo ruperta ruperto rut ruth ruy sabas sabela sabina sabino sabrina sadurni sadurní saioa
    salome salomon salomé salomón salustiano salvador salvadora samanta samara sami samira samuel
    samy sandalio sandra sandro santi santiago santos sara sarai saray sasha saturio saturnina
    saturnino saul saulo saúl sebas sebastia sebastian sebastiana sebastià sebastián segismundo
    selena selene serafin serafina serafín serapio sergi sergio servando severiana severiano
    severina severino shakira sheila sibila sigfredo sigfrido silda silvana silvano silverio silvia
    silvina silvio simeon simeón simon simona simón sinforosa sinforoso siro sixta sixto socorro
    socrates sofia sofía soledad sonia sonsoles soraya sotero stefany stella susana susi suso suyapa
    sócrates tacho tadeo tamar tamara tania tarsicio tatiana tecla telesforo telma telmo telésforo
    tenoch teo teodomiro teodora teodoro teodosio teofila teofilo teresa teresita tessa teófila
    teófilo thais thaís thiago tiago tiburcio tiffany timotea timoteo tina tino tirso tito tobias
    tobías tomas tomasa tomeu tomàs tomás toni torcuato toribio toñi toño trinidad trinitario
    tristan tristán tula txaro txema txomin ubaldo uge ulises uma umberto unai unax uriel urko
    ursula urtzi uxia uxue uxía vadim valenti valentin valentina valentí valentín valeria valeriano
    valerio vanesa vanessa vania venancio vera verania veremundo veronica verónica vicenc vicent
    vicenta vicente vicenç vicky victor victoria victoriana victoriano victorino vidala vilma
    vinicio vinyet violant violeta virgilio virginia viridiana vito vivian viviana viviano vladimir
    víctor walda waldo walter wenceslao wilder wilfredo william wilma wilmer wilson wálter xabi
    xabier xaime xan xana xandra xaquin xaquín xavi xavier xenia xenxo xesus xesús xiana ximena ximo
    xiomara xisca xisco xoan xoana xose xosé xoán xuan xulia xulio yadira yago yahaira yaiza yajaira
    yamil yamila yamile yamileth yanet yanina yanira yara yaretzi yasmani yasmin yasmina yasmín
    yazmin yazmín yeimy yenifer yennifer yeray yeremi yesenia yesica yessica yirley yoana yoel
    yohana yolanda yolima yonatan yone yordi yosu yuliana yuliet yurena yuri yusimi yusimí yusleidy
    yésica yéssica zacarias zacarías zaida zaina zaira zeferino zenaida zenobia zenon zenón zigor
    zita zoe zoila zoraida zoé zulay zulema zulma zuria zurine zuriñe àlex àlvar àngel àngels ágata
    águeda álex álvar álvara álvaro ángel ángela ángeles ánxel áurea áureo èlia èric édgar élida
    élmer érika íker íngrid íñigo òscar óliver óscar úrsula
    """
)
