"""Common given names, by language: what begins with one is rather a person than a place or a body.

Written from general knowledge; other languages that the press often names stand together.
"""

from collections.abc import Mapping
from types import MappingProxyType

from .press.lists import words

GIVEN_NAMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "nl": words(
            """
            aad aart abel achmed ad adriaan agnes ahmed albert alex ali alida alwin anja anke
            ann anna anneke annelies annemarie annet anouk ans antje anton antoon arend arie
            arjan arjen arne arno arnoud astrid bart bas bastiaan ben benno bep berend
            bernadette bert bertha betty bianca bob boris bram brecht brigitte britt carla
            carlijn carolien cas cees coen cor corne cornelia corrie daan dagmar dani daphne
            dick diederik dieter dirk dorien dorine dries edwin eefje eelco elke ellen els
            elsbeth else elsje emma eric erik erwin esmee esther eva evelien evert fatima femke
            fenna ferdi fieke fien fleur floor floris fokke fons frank frans fred frederik frits
            gaby geert geertje geertrui gerard gerben gerda gerdien gerrit gert gijs gilles
            govert greet greetje griet guido guus hanna hannah hanne hanneke hannelore hans harm
            harmen harrie hatice heidi hein heleen hendrik henk henny herman hester hilde hugo
            huib ida ien iene ignace ilse ine ineke inge ingrid iris irma ivo jaap jacco jacob
            jacqueline jan janna janneke jannie jans jasmijn jasper jef jelle jeltje jens jeroen
            jesse jet jo joachim job jochem joep johan johanna joke jolanda jolien joop joost
            jordi joris jos josien jozef jules juul kaat karel karen karim karin karlijn kees
            kevin kim klaartje klaas koen koos kristien kristof lars laura laurens leen leo
            leonie leontien lex lidy lien lies liesbeth lieselot lieve linda lisa lise lodewijk
            loes lonneke lotte lou luc lucas luuk maaike maarten maartje machteld madelief manon
            marc marcel margot margriet maria marieke marijke marijn marinus marit marja marjan
            marjolein mark marleen marloes martijn mats matthijs maud max mehmet melle menno
            merel mia michiel mieke miep mies milan mirjam mohamed monique mustafa myriam naima
            nathalie nel nele nick nico nicole niek niels nienke nina noa noor nora olaf olga
            onno otto paula pauline peter petra piet pieter pim pleun quinten rachid ralf ramon
            reinier rené ria rianne rick riet rik rita rob robbert robin roel roelof roland ron
            ronald roos rosa rosalie ruben rudi rudolf ruth ruud ryan sabine samira sander sanne
            sara saskia saïd siebe siemen sien sietske sigrid sijtske silvia simon sjaak sjef
            sjoerd sofie sonja staf stef stefaan stefan stien stijn suzanne sven sylvia tamara
            tess teun thea theo thijmen thijs thomas tiest tijs tim tine tineke tjeerd tom ton
            tonnie toon toos trees treesje trijntje trudy truus twan ulrike veerle vera vic
            victor vincent walter wannes ward warre wendy wiebe wies wietske wijnand wil
            wilfried wilhelmina willem willemien willy wim wouter xander yannick yasmina yoeri
            youssef yusuf yvonne zoë
            """
        ),
        "fr": words(
            """
            abdou adama adrien adèle agathe agnès aimé aissatou alain alban albert alexandra
            alexandre alexis alice aline alix alphonse amadou amandine ambroise aminata amélie
            anaïs andré andrée angèle anne annick antoine antonin apolline armand armelle arnaud
            arthur astrid aubin aude audrey augustin aurore aurélie aurélien axel aya aïcha
            baptiste barnabé barthélemy bastien baudouin benjamin benoît bernadette bernard
            bertrand blanche blandine boris boubacar brice brigitte bruno béatrice bérénice
            camille capucine carine carole caroline catherine chantal charles charline charlotte
            chloé christelle christian christiane christine christophe claire clara clarisse
            claude claudie claudine clotilde clémence clément colette coline constance corentin
            corinne cyprien cyril cyrille cécile cédric céleste célestin célia céline damien
            daniel danielle danièle daphné david delphine denis denise diane didier dieudonné
            dominique dorothée désiré ella elsa emma emmanuel emmanuelle ernest estelle esther
            eugène eugénie eulalie fabien fabienne fabrice fanny fanta fatou fatoumata ferdinand
            fernand fernande firmin flavie flavien florence florent florian françois françoise
            frédéric frédérique félicité félix gabriel gabrielle gaspard gauthier gaël gaëlle
            gaëtan geneviève geoffroy georges georgette germain germaine ghislain ghislaine
            gilbert gilberte gilles ginette gisèle grégoire grégory guillaume gustave guy
            gwenaëlle gwendoline gérald géraldine gérard hadrien hector henri henriette hervé
            hippolyte honorine honoré hortense hubert hugo hugues hélène ibrahima ida ines inès
            iris irène isabelle isaure isidore ismaël ivan jacqueline jacques jade jasmine jean
            jeanne jeannine joachim jocelyn jocelyne jordan joseph josette josiane josée
            joséphine joël joëlle judith jules julia juliane julie julien juliette justin
            justine jérémie jérémy jérôme kader karim karine katia khadija koffi kévin laetitia
            lambert lamine laura laure laurence laurent laurine leïla lila lilian liliane lina
            line lisa lise lola lorraine louis louise louison loïc loïse luc lucas lucette lucie
            lucien lucienne lucile ludivine ludovic lydia lydie léa léandre léna léo léon
            léonard léonie léopold madeleine mado mael magali mahaut malika mamadou manon manuel
            marc marceau marcel marcelle margaux margot marguerite maria mariam mariama marianne
            marie marin marina marine marion marius marlène marthe martial martin martine
            maryline maryse mathias mathieu mathilde matthieu maud maurice max maxence maxime
            maximilien maëlle mehdi michaël michel micheline michèle mireille mohamed
            monique morgane moussa moïse muriel myriam mélanie mélissa nabil nadia nadine nadège
            natacha nathalie nathan naïma nicolas nicole nina nolwenn noémie noël noëlle octave
            odette odile olivia olivier ondine onésime ophélie oscar oumar ousmane pascal
            pascale patrice patricia patrick paul paule paulette pauline perrine philippe
            philémon pierre pierrette prune quentin rachel rachid rafael raoul raphaël
            raphaëlle raymond raymonde rebecca renaud rené renée richard robert robin rodolphe
            rodrigue roger roland rolande romain romane romuald ronan rosalie rose roseline
            rozenn régine régis rémi rémy sabine sabrina salimata salomé samba samir samuel
            sandra sandrine sara sarah selma serge sibylle sidonie simon simone siméon solange
            soline solène sonia sophie stanislas stéphane stéphanie suzanne sylvain sylvaine
            sylvestre sylvette sylvie sébastien ségolène séverine tanguy tatiana thaïs thibaud
            thibault thierry thomas théo théodore théophile thérèse tidiane timothée titouan tom
            tristan ugo ulysse urbain ursule valentin valentine valérie victoire
            victor victoria vincent violaine violette virginie viviane vivien véra vérane
            véronique wassila william xavier yann yannick yasmina yasmine yaël yolande youssef
            yvan yves yvette yvon yvonne zacharie zita zoé zélie ève édith édouard éliane élie
            éliette élisabeth élise élodie éloi éloïse éléonore éric étienne éva évariste
            évelyne
            """
        ),
        "de": words(
            """
            achim adele adelheid albrecht alexander alexandra alfons alfred alma alois andrea
            andreas anette angela angelika anita anja anke anna annegret annelie annemarie
            annette annika anselm anton antonia armin arndt arnold astrid axel barbara
            bastian beate beatrix benedikt benjamin benno bernd bernhard bertha berthold bettina
            birgit birgitta birte björn bodo boris brigitte britta bruno burkhard carina carla
            carmen carola caroline carsten charlotte christa christel christian christiane
            christina christine christoph clara claudia claus clemens conny constanze cordula
            cornelia cornelius cäcilie dagmar daniel daniela david detlef dieter dietmar
            dietrich dirk dominik dora doris dorothea dorothee eberhard eckhard edda edeltraud
            edgar edith egon eike elena elfriede elias elisa elisabeth elke ella ellen elmar
            elsa else elvira emil emilia emma emmi enno erhard eric erich erika erna ernst erwin
            esther eugen eva evelyn ewald fabian fatma felicitas felix ferdinand finn florian
            frank franz franziska frauke frederik frida frieda friederike friedhelm friedrich
            fritz gabi gabriel gabriele georg gerald gerd gerda gereon gerhard gerlinde gernot
            gertraud gertrud gesa gesine gisela gitta gottfried gregor greta grete gudrun gunnar
            gustav götz günter günther hanna hannah hannelore hannes hanno hans harald hartmut
            hauke hedwig heide heidemarie heidi heike heiko heiner heinrich heinz helene helga
            helge helma helmut hendrik henning henrik henrike herbert heribert hermann herta
            hilda hilde hildegard hiltrud holger horst hubert hugo ida ilka ilona ilse imke ina
            ines inga inge ingeborg ingo ingrid irene iris irma irmgard isabel isabella isolde
            ivo jakob jan jana janina jannis jasmin jens joachim jochen johann johanna johannes
            jonas jonathan josef josefa judith jule julia julian juliane julius justus jutta
            jörg jürgen kai karin karl karla karoline karsten kaspar katarina katharina kathrin
            katja katrin kerstin kilian klara klaus konrad konstantin korbinian kornelia kristin
            kristina kunigunde kurt lara lars laura lea lena lennart leo leon leonhard leonie
            leopold levke liesbeth lieselotte lilli lina linda lisa liselotte lorenz lothar
            lotte louisa ludger ludwig luis luisa luise lukas lutz magda magdalena maike maja
            manfred manuel manuela marcel marco marcus marek maren margarete margit margot
            margret margrit maria marianne marie marina mario marion marit marius markus marlene
            marlies marta martha martin martina mascha mathilde matthias maurice max maximilian
            mechthild mehmet meike melanie merle michael michaela mila milena miriam mirko
            monika moritz murat nadine nadja natalie natascha nele nicola nicole niels niklas
            nils nina norbert olaf ole olga oliver oskar otmar ottilie otto pascal patrick
            patrizia paul paula pauline peer peter petra philipp pia rainer ralf ralph ramona
            raphael rebecca regina regine reiner reinhard reinhold renate renke rieke robert
            roberta robin roland rolf roman romy rosa rosalinde rosemarie roswitha rudi rudolf
            rupert ruth rüdiger sabine sabrina samuel sandra sarah sascha saskia sebastian selma
            severin sibylle siegfried sieglinde sigrid silke silvia simon simone sina sofia
            sonja sophia sophie stefan stefanie steffen stella stephan stephanie susanne svea
            sven sybille sylvia tamara tanja tatjana thea theo theodor theresa therese thilo
            thomas thorsten tilda till tilman tim timo tina tobias tom torben torsten traudl
            traute trude udo ulf uli ulrich ulrike ursula uta ute uwe valentin valerie vanessa
            veit vera verena veronika viktor viktoria vinzenz volker walburga waldemar walter
            waltraud wenzel werner wibke wiebke wilfried wilhelm wilhelmine willi wolf wolfgang
            wolfram xaver yasemin yvonne zacharias
            """
        ),
        "en": words(
            """
            aaron abigail ada adam ade adele adrian agatha agnes aidan aisha alan alastair
            albert alec alex alexander alexandra alfie alfred alice alison alistair allan amanda
            amara amber amelia amina amy andrea andrew angela angus anita ann anna anne annie
            anthony april archie arlene arthur ashley audrey austin ava barbara barnaby barry
            basil beatrice becky ben benjamin bernadette bernard bert beryl bess beth bethany
            betty beverley bill billy blake bob brad brandon brenda brendan brian bridget
            bronwen bruce bryn caitlin callum calvin cameron carl carla carmel carol caroline
            carrie cassandra catherine cecil cecilia cedric celia chad charlene charles charlie
            charlotte chelsea cheryl chester chidi chloe chris christina christine christopher
            ciara clara clare clarence claude claudia clement cliff clifford clive clyde cody
            colin colleen connie connor cora cordelia corey craig crispin crystal curtis cynthia
            cyril daisy dale damian daniel danielle danny daphne darren dave david dean
            deborah deirdre delia della denise dennis derek desmond dexter diana diane dominic
            don donald donna dora doreen doris dorothy doug douglas duncan dylan eamon earl
            ebony ed eddie edgar edith edmund edna edward edwin eileen elaine eleanor eli elijah
            elizabeth ella ellen ellie ellis elsie elspeth emily emma emmett enid eric erica
            erin ernest esme esther ethan ethel eugene eunice eve evelyn everett ewan
            fatima fay felicity femi fergus finlay fiona florence floyd frances francis frank
            frankie fred freda freddie frederick gareth garth gary gavin gemma gene geoff
            geoffrey george georgia georgina gerald geraldine gertrude gideon gilbert gillian
            ginny gladys glen glenda gloria gordon graeme graham grant greg gregory greta
            griffin guy gwen gwendolen hal hannah harold harriet harriett harry harvey hattie
            hazel heather hector helen henrietta henry herbert hetty hilary hilda holly
            horace howard hubert hugh humphrey iain ian ibrahim ida imogen imran ingrid irene
            iris isaac isabel isabella isla ivan ivor ivy jack jackie jackson jacob jade jake
            james jamie jan jane janet janice jared jasmine jason jean jed jeff jeffrey jemima
            jen jenna jennie jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica
            jessie jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel john johnny jonah
            jonathan jordan jose joseph josephine josh joshua josie joyce jude judith judy
            julia julian julie june justin karen kate katharine kathleen kathryn kathy katie
            keith kelly ken kenneth kenny kerry kevin kim kirsty kit kofi kwame kyle lachlan
            lance larry laura lauren laurence lawrence leah lee leila lena leo leon leonard
            leroy lesley leslie lewis liam lillian lily linda lionel lisa lloyd logan lois lorna
            lorraine louis louisa louise lucas lucinda lucy luke lydia lynn mabel mackenzie
            maddie madeleine madge maeve maggie mairi malcolm marcia marcus margaret margery
            marguerite maria marian marie marilyn marion marjorie mark marlene martha martin
            marvin mary matilda matt matthew maud maureen maurice mavis max maxine megan
            melanie melissa melvin mervyn michael michelle mick mildred miles millie
            milton miranda miriam mohammed moira molly mona monica morag morgan morris
            muhammad muriel murray myra myrtle nadia nancy naomi natalie natasha nathan
            nathaniel neil nell nellie neville ngozi niall nicholas nick nicola nigel nina noah
            noel nora norma norman olive oliver olivia olu oluwaseun omar orla oscar oswald otis
            owen paddy pam pamela pat patricia patrick paul paula pauline peggy
            penelope penny percy perry pete peter petra phil philip philippa phillip phoebe
            phyllis piers polly poppy priscilla priya prudence quentin rachel raj ralph ramona
            randall raymond rebecca reg reginald rhiannon rhoda rhys richard rick rita rob
            robert roberta robin rod roderick rodney roger roland ron ronald rory rosa rosalind
            rose rosemary rosie ross rowan rowena roy ruby rufus rupert russell ruth ryan sadie
            sally sam samantha samuel sandra sanjay sarah saul scott sean sebastian selina seth
            shane shannon sharon shaun sheila shelley sheryl shirley sid sidney silas simon
            sinead siobhan siobhán sonia sophia sophie spencer stacey stanley stella stephanie
            stephen steve steven stuart sue susan susannah suzanne sybil sylvia tabitha tamsin
            tanya tara ted terence teresa terri terry tess tessa thelma theo theodore theresa
            thomas tiffany tilly tim timothy tina toby todd tom tommy tony tracey travis trevor
            trish tristan trudy tunde tyler una ursula valerie vanessa vera vernon veronica vic
            victor victoria vincent viola violet virginia vivian vivienne walter wanda warren
            wayne wendell wendy wesley wilbur wilfred willa william willow winifred winston
            wyatt yasmin yusuf yvonne zachary zadie zara zoe
            """
        ),
        "es": words(
            """
            abel abelardo abraham ada adela adelaida adolfo adriana adrián agustina agustín
            aitana aitor alba alberto alejandra alejandro alfonso alfredo alicia almudena alonso
            amadeo amalia amanda amaya amelia amparo américo ana anastasia andrea andrés
            angustias anselmo antonia antonio apolonia araceli arantxa ariadna armando arsenio
            arturo ascensión asun asunción augusto aurelia aurelio aurora azucena aída baltasar
            bartolomé basilio beatriz begoña belén benigno benita benito benjamín bernabé
            bernardo berta blanca blas bonifacio borja braulio bruno bárbara calixto camila
            camilo candela candelaria caridad carla carlos carlota carmelo carmen carolina
            casimiro catalina cayetano cecilia celestino celia celso charo ciriaco cirilo clara
            claudia claudio clemente concepción concha conchita consuelo cristian cristina
            cristóbal césar damián daniel daniela darío david delfina delia desiderio
            diana diego dionisio dolores doroteo débora edelmira edgar edmundo eduardo
            efraín elena eleuterio elisa eloy eloísa elsa elvira elías emilia emiliano emilio
            emma encarna encarnación enrique ernesto esmeralda esperanza esteban estela ester
            eugenia eugenio eulalia eulogio eusebio eva evaristo fabiola fabián facundo faustino
            fausto federico felicia felipe fermín fernanda fernando fidel filomena
            florencia florencio florentino fortunato francisca francisco froilán fulgencio
            fátima félix gabino gabriel gabriela gaspar gema genoveva gerardo germán gilberto
            gisela gloria gonzalo gracia graciela gregorio guadalupe guillermina guillermo
            gustavo heliodoro herminia hernán hilario hipólito horacio hugo humberto héctor
            ignacia ignacio iker imelda inmaculada inés irene iris isaac isabel isidoro isidro
            ismael iván jacinta jacinto jaime javier jazmín jerónimo jesús jimena joaquina
            joaquín jon jorge josefa josefina josu josé juan juana julia juliana julio julián
            justa justo laura leandro leire leocadia leonardo leonor leopoldo leticia león lidia
            lilia liliana lola lorena lorenzo lourdes lucas luciana luciano lucrecia lucía luis
            luisa lázaro macarena macario magdalena maite manuel manuela marcela
            marcelino marcelo marcial marcos margarita mariana mariano maribel mario marisa
            marisol marta martina martín maría mateo matilde matías mauricio mayra melchor
            mercedes micaela miguel milagros mireia modesto moisés montse montserrat máximo
            míriam mónica nadia natalia nazario nicanor nicolasa nicolás nieves noelia noemí
            nora norberto norma nuria nélida néstor octavio olga olivia onofre orlando
            osvaldo pablo paca paco paloma pascual patricia patricio paula paulina
            paulino pedro pepa pepe petra pilar plácido prudencio puri
            purificación quintín rafael rafaela raimundo ramiro ramona ramón raquel raúl rebeca
            refugio regina remedios renata ricardo rita roberto rocío rodolfo rodrigo rogelio
            román ronaldo rosa rosalía rosario rosaura rosendo rubén rufino ruth sabina salomé
            salvador samuel sandra santiago santos sara saturnino saúl sebastián sergio
            severino silvia silvio simón socorro sofía soledad sonia sonsoles susana tadeo
            tamara tatiana telmo teodoro teresa teófilo timoteo tobías tomasa tomás toribio
            trinidad ulises valentina valentín valeria vanesa venancio vera verónica vicenta
            vicente victoria violeta virgilio virginia viridiana viviana víctor wenceslao xavier
            xulio yago yolanda yurena zacarías zoila zulema álvaro ángel ángela ángeles íñigo
            óscar úrsula
            """
        ),
        "vi": words(
            """
            anna antôn cêcilia giacôbê gioan giuse mácta maria mátthêu micae phanxicô phaolô phêrô
            têrêsa tôma đaminh
            """
        ),
        "": words(
            """
            abdel abdullah adebayo agnieszka ahmad ahmet aleksander aleksandra alessandra
            alessandro amir anastasia andrej andrzej ane arturas astrid ayşe bilal bogdan bojan
            chiara chinedu dariusz dmitri dragan elif emre enzo erik ewa fadi farida fatma
            francesca francesco giovanni giulia giuseppe goran grzegorz habib hamid hana hasan
            hassan hiroshi hussein igor ilya ingrid inês ion irina ivana ivo jamal jarek jelena
            jiří joana jorge joão juma kaarina kamal katarzyna kateřina kenji khaled krzysztof
            lars layla leila luca luigi magdalena magnus mahmoud marco marek marwan maryam
            matteo małgorzata mehmet mihai mikhail milan milena mirjana mona nadia nasreen
            natalia nikola nikolai nour oksana oleg olena omar paolo pavel petra piotr priya
            rahul raj rania rashid roberto rui salma salvatore samir sanjay selim sergei shirin
            sofia stefano sven svetlana szymon tereza tiago tomasz umut vasile vladimir václav
            wojciech yuki yusuf zdeněk zeynep zoran
            """
        ),
    }
)
