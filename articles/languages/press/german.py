"""German press pages."""

from articles.languages.model import Press

from .lists import phrases, words

PRESS = Press(
    question_labels=frozenset(
        phrases(
            """
        die redaktion | f | frage | interviewer | interviewerin | journalist | journalistin |
        moderator | moderatorin | q | redaktion | reporter | reporterin
        """
        )
    ),
    answer_labels=words(
        """
        a antw antwort gast
        """
    ),
    field_labels=frozenset(
        phrases(
            """
        kasten | infokasten |
        alter | anm. d. red | anmerkung | anmerkung der redaktion | autor | autorin | beispiel |
        betreff | bild | datum | ergebnis | fazit | foto | fotos | hinweis | kategorie |
        lesezeit | nummer | ort | ps | quelle | rubrik | schlagwörter | tags | text | thema |
        wichtig | zur person
        """
        )
    ),
    second_person=words(
        """
        dein deine dich dir du euch euer ihnen ihr ihre ihrem ihren ihrer sie
        """
    ),
    first_person=words(
        """
        ich mein meine meinem meinen meiner mich mir uns unser unsere unserem unseren wir
        """
    ),
    third_person=words(
        """
        er ihm ihn
        """
    ),
    interrogatives=words(
        """
        aber also gibt haben hat ist kann können sind und wann war warum was welche welcher
        welches wer werden weshalb wie wieso wieviel wird wo wofür woher wohin wollen womit
        woran worin wovon wozu würden
        """
    ),
    prompts=words(
        """
        beschreiben dennoch erklären erzähl erzählen geben ihre kritiker manche nennen sagen
        schildern sie stellen trotzdem verraten
        """
    ),
    requests=words(
        """
        beschreiben erklären erzähl erzählen nennen schildern sprechen verraten
        """
    ),
    answer_openers=words(
        """
        absolut doch ehrlich eigentlich genau ja klar leider natürlich nein nie sicher stimmt
        vielleicht weil
        """
    ),
    reply_openers=words(
        """
        da das dass die drei einmal erst manchmal mit nicht so von vor weil wenn zuerst zwei
        """
    ),
    conversation=words("gespräch interview zeit unterhaltung worte"),
    thanks=phrases(
        """
        danken | vielen dank | danke | herzlichen dank | besten dank | wir danken | ich danke
        | schönen dank | lieben dank | haben sie dank | hab dank | habt dank | bedanken | bedanke
        | dankeschön
        """
    ),
    welcomes=phrases(
        """
        gern geschehen | gerne | ich danke ihnen | bitte | danke ihnen | ich danke
        | keine ursache | nichts zu danken | danke euch
        """
    ),
    honorifics=words(
        """
        hofrat mag magister dipl.-ing ing kommerzialrat pfr lieber liebe dr frau fräulein herr
        herrn pater pfarrer prof schwester
        """
    ),
    post_nominals=frozenset(("MdB", "MdL", "MdEP")),
    roles=words(
        """
        abgeordnete abgeordneter abschleppunternehmer abt akrobat akrobatin akustiker
        akustikerin almbauer almbäuerin alpinist alpinistin altenpfleger altenpflegerin amtsarzt
        amtsleiter amtsleiterin amtsrichter amtsrichterin amtsärztin analyst analystin
        angestellte angestellter anthropologe anthropologin antiquar antiquarin anwalt anwohner
        anwohnerin anwältin anästhesist anästhesistin apotheker apothekerin aquarist arbeiter
        arbeiterin architekt architektin archivar archivarin archivpfleger archäologe
        archäologin arzt assistent assistentin astronaut astronautin astronom astronomin athlet
        athletin aufseher aufseherin aufsichtsrat augenoptiker augenoptikerin auktionator
        auktionatorin ausbilder ausbilderin austräger austrägerin auszubildende auszubildender
        autolackierer automechaniker autor autorin azubi badewärter baggerfahrer baggerfahrerin
        bahnwärter bahnwärterin balletttänzer bandwirker bankkauffrau bankkaufmann bariton
        barkeeper barkeeperin bassist bassistin bauarbeiter bauer bauerin bauingenieur
        bauingenieurin bauleiter bauleiterin baumpfleger baumpflegerin baumschuler bauzeichner
        bauzeichnerin beamte beamter beamtin beauftragte beauftragter begleiter begleiterin
        beigeordnete beigeordneter beleuchter beleuchterin berater beraterin bereiter bereiterin
        bergbauer bergbäuerin bergführer bergführerin bergmann bergretter bergretterin
        bergsteiger bergsteigerin berufsfischer berufsjäger besitzer bestatter bestatterin
        betreiber betreiberin betreuer betreuerin betriebsleiter betriebsleiterin betriebsrat
        betriebsratschef betriebsrätin bewohner bewohnerin bewährungshelfer bewährungshelferin
        bezirksvorsteher biathlet biathletin bibliothekar bibliothekarin bienenzüchter
        bierbrauer bierbrauerin bildhauer bildhauerin binder binderin binnenschiffer
        binnenschifferin biobauer biograf biografin biologe biologin bischof blasmusiker blogger
        bloggerin bodenleger bogenbauer bogenschütze bootsbauer bootsbauerin bootsführer
        bootsführerin botaniker botanikerin botschafter botschafterin boxer boxerin brandmeister
        brandmeisterin brauer brauerin braumeister braumeisterin briefträger briefträgerin
        briefzusteller brunnenbauer brunnenbohrer brückenbauer brückenprüfer brückenprüferin
        brückenwärter buchbinder buchbinderin buchdrucker buchdruckerin buchhalter buchhalterin
        buchhändler buchhändlerin bundesrat bundesrätin bundestagsabgeordnete
        bundestagsabgeordneter bundestrainer bundestrainerin busfahrer busfahrerin bäcker
        bäckerin bäuerin böttcher böttcherin büchsenmacher bühnenarbeiter bühnenbildner
        bühnenbildnerin bühnenmeister bühnenmeisterin bürgermeister bürgermeisterin bürokauffrau
        bürokaufmann bürstenmacher bürstenmacherin cellist cellistin cembalist cembalistin ceo
        chef chefarzt chefin chefredakteur chefredakteurin cheftrainer cheftrainerin chefärztin
        chemiker chemikerin chirurg chirurgin chocolatier chordirektor choreograf choreografin
        chorleiter chorleiterin chronist chronistin clown clownin co-trainer co-trainerin
        comiczeichner comiczeichnerin dachdecker dachdeckerin dammbauer deichgraf deichgräfin
        deichhauptmann dekan dekanin dentist dermatologe dermatologin designer designerin
        detektiv detektivin dezernent dezernentin diakon diakonin diakonisse diamantschleifer
        dichter dichterin dienststellenleiter direktor direktorin dirigent dirigentin disponent
        disponentin doktorand doktorandin dokumentarfilmer dokumentarfilmerin dolmetscher
        dolmetscherin domkapellmeister domprobst dozent dozentin drahtzieher dramaturg
        dramaturgin drechsler drechslerin drehbuchautor drehbuchautorin dreher dreherin
        drehorgelspieler drucker druckerin druckermeister edelsteinschleifer ehrenamtliche
        ehrenamtlicher eishockeytrainer eismacher eismeister eisverkäufer elektriker
        elektrikerin elektromeister elektroniker elektronikerin entbindungspfleger entwickler
        entwicklerin epidemiologe epidemiologin erfinder erfinderin ergotherapeut
        ergotherapeutin ernährungsberater ernährungsberaterin erzieher erzieherin essayist
        essayistin ethiker ethikerin ethnologe ethnologin experte expertin fachfrau fachmann
        fachverkäufer fachverkäuferin fagottist fagottistin fahrer fahrerin fahrlehrer
        fahrlehrerin fahrradkurier fahrradkurierin fahrradmechaniker falkner falknerin
        fassbinder fassmacher fechtmeister feinmechaniker feinmechanikerin feldhüter
        fensterputzer fensterputzerin fernfahrer fernfahrerin feuerwehrfrau feuerwehrkommandant
        feuerwehrmann feuerwerker feuerwerkerin filmemacher filmemacherin filmvorführer
        filmvorführerin filzmacherin finanzminister finanzministerin fischer fischerin
        fischhändler fischhändlerin fischverkäufer fischzüchter fleischer fleischerin
        fleischermeister fliesenleger fliesenlegerin florist floristin floristmeisterin
        flugbegleiter flugbegleiterin flugkapitän fluglotse fluglotsin flötenbauer flötist
        flötistin forscher forscherin forstarbeiter forstwirt forstwirtin forstwissenschaftler
        fotograf fotografin frachtschiffer fraktionschef fraktionschefin fremdenführer
        fremdenführerin friedhofsgärtner friedhofsgärtnerin friseur friseurin friseurmeister
        friseurmeisterin fräser fräserin fußballer fußballerin fußpfleger fußpflegerin fährfrau
        fährmann färber färberin förster försterin führer führerin galerist galeristin gastgeber
        gastgeberin gastwirt gastwirtin gebärdendolmetscher gebärdendolmetscherin
        gebärdensprachdolmetscher gebärdensprachdolmetscherin gebäudereiniger gebäudereinigerin
        gefängnisseelsorger gefängniswärter gefäßchirurg geigenbauer geigenbauerin geiger
        geigerin gemeindearbeiter gemeindepräsident gemeindepräsidentin gemeinderat
        gemeinderätin gemeindeschwester gemüsebauer gemüsebäuerin gemüsehändler gemüsehändlerin
        general generalsekretär generalsekretärin genetiker genetikerin geograf geografin
        geologe geologin geophysiker gerber gerberin gerichtsmediziner gerichtsmedizinerin
        gerichtsschreiber gerichtsvollzieher gerichtsvollzieherin gerüstbauer geschirrmacher
        geschäftsfrau geschäftsführer geschäftsführerin geschäftsleiter geschäftsleiterin
        geschäftsmann gestalter gestalterin gewerkschafter gewerkschafterin gießer gießerin
        gitarrist gitarristin glasbläser glasbläserin glaserin glasmaler glasmalerin glaziologe
        glaziologin gleisbauer gleisbauerin glockengießer glöckner glöcknerin goldschmied
        goldschmiedin gouverneur grafiker grafikerin graveur graveurin großhändler
        grubenarbeiter gräfin gründer gründerin gutachter gutachterin gutsverwalter
        gymnasiallehrer gynäkologe gynäkologin gärtner gärtnerin hafenarbeiter hafenarbeiterin
        hafenkapitän hafenkapitänin hafenlotse hafenmeister hafenmeisterin halter halterin
        handballer handballerin handschuhmacher handweber handweberin harfenist harfenistin
        hauptfeldwebel hauptkommissar hauptkommissarin hausarzt hausmeister hausmeisterin
        hausverwalter hauswirtschafterin hausärztin hebamme heilpraktiker heilpraktikerin
        heilpädagoge heilpädagogin heizungsbauer helfer helferin hirte hirtin historiker
        historikerin hochseefischer hochzeitsplanerin holzbildhauer holzfäller holzhändler
        holzschnitzer holzschnitzerin hornist hornistin hotelier hoteliere hotelière hufschmied
        hufschmiedin hundeführer hundeführerin hundetrainer hundetrainerin hutmacher hutmacherin
        hydrologe hydrologin händler händlerin hüttenwart hüttenwartin hüttenwirt hüttenwirtin
        illusionist illustrator illustratorin imam imker imkerin imkermeister immunologe
        immunologin industriekletterer industriemechaniker informatiker informatikerin
        informatikprofessor ingenieur ingenieurin inhaber inhaberin innenarchitekt
        innenarchitektin innenminister innenministerin inspektor installateur instrumentenbauer
        instrumentenbauerin intendant intendantin internist internistin jagdaufseher jagdpächter
        jockey journalist journalistin judoka jugendpfleger jurist juristin
        justizvollzugsbeamter juwelier juwelierin jäger jägerin kabarettist kabarettistin
        kamerafrau kameramann kaminbauer kaminfeger kaminfegerin kaminkehrer kaminkehrerin
        kammerjäger kammerjägerin kandidat kandidatin kantor kantorin kanzler kanzlerin
        kapellmeister kapellmeisterin kapitän kapitänin kapitänleutnant kaplan karikaturist
        karikaturistin kartograf kartografin kassierer kassiererin kauffrau kaufmann
        kellermeister kellermeisterin kellner kellnerin kelner keramiker keramikerin kinderarzt
        kinderpfleger kinderpflegerin kinderärztin kioskbesitzer kioskbesitzerin kirchenmaler
        kirchenmusikdirektor kirchenmusiker kirchenmusikerin klarinettist klarinettistin
        klavierbauer klavierbauerin klavierstimmer klavierstimmerin klempner klempnerin
        kletterer kletterin klimaforscher klimaforscherin klimatologe klimatologin klärwerker
        klärwerksleiter klärwärter klöpplerin koch kolumnist kolumnistin komiker komikerin
        kommandant kommissar kommissarin komponist komponistin konditor konditorin
        konditormeister konditormeisterin konservator konservatorin konsul konsulin
        kontrabassist kontrabassistin koordinator koordinatorin korbflechter korbflechterin
        korbmacher korbmacherin korrespondent korrespondentin kosmetikerin kostümbildner
        kostümbildnerin kraftfahrer kranfahrer kranfahrerin kranführer kranführerin
        krankenpfleger krankenpflegerin krankenschwester krippenbauer kritiker kritikerin
        kräuterfrau kulissenbauer kunsthistoriker kunsthistorikerin kunstschmied kunstschmiedin
        kunsttischler kupferschmied kurator kuratorin kurier kurierin kutscher kutscherin
        kälteanlagenbauer kältetechniker käser käserin köchin köhler köhlerin küchenchef
        küchenchefin küchenleiter küchenleiterin küfer küferin künstler künstlerin kürschner
        küster küsterin laborant laborantin lackierer lackiererin lagerarbeiter lageristin
        landarzt landbriefträger landeshauptfrau landeshauptmann landgendarm
        landmaschinenmechaniker landrat landrätin landschaftsarchitekt landschaftsarchitektin
        landtagsabgeordnete landtagsabgeordneter landvermesser landvermesserin landwirt
        landwirtin landärztin langläufer langläuferin lehrer lehrerin lehrling leichenbestatter
        leiter leiterin lektor lektorin leuchtturmwart leuchtturmwärter leuchtturmwärterin
        lichtdesigner liedermacher liedermacherin linguist linguistin literaturwissenschaftler
        literaturwissenschaftlerin lkw-fahrer logistiker logistikerin logopäde logopädin
        lokführer lokführerin lokomotivführer lokomotivführerin lotse lotsin luftschiffer
        lyriker lyrikerin läufer läuferin macher macherin magaziner magierin makler maklerin
        malakologe malakologin maler malerin maschinist maschinistin maskenbildner
        maskenbildnerin masseur masseurin mathematiker mathematikerin matratzenmacher matrose
        matrosin maurer mautner mechaniker mechanikerin mediziner medizinerin meeresbiologe
        meeresbiologin meister meisterin melker melkerin mesner mesnerin messebauer
        messerschmied messerschmiedin messner metallbauer metallbauerin meteorologe meteorologin
        metzger metzgerin mikrobiologe mikrobiologin milchbauer milchbäuerin milchfahrer
        minister ministerin ministerpräsident mitarbeiter mitarbeiterin mitglied mitgründer
        mitgründerin mittelfeldspieler modedesigner modedesignerin moderator moderatorin modist
        modistin monteur monteurin moorbauer mosaikleger museumsdirektor museumsdirektorin
        museumsleiter museumsleiterin museumspädagoge museumspädagogin museumswärter musiker
        musikerin musiklehrer musiklehrerin musikologe musikologin musikpädagoge möbelpacker
        möbeltischler mönch mühlenbauer müller müllerin müllwerker müllwerkerin münzpräger
        nachtpfleger nachtpförtner nachtportier nachtschwester nachtwächter nachtwächterin
        nationalrat nationalrätin nautiker neurologe neurologin nonne notar notarin notarzt
        notfallsanitäter notfallsanitäterin notärztin näherin oberarzt oberbürgermeister
        oberförster oberkellner oberschwester oberst oberärztin obfrau obmann obstbauer
        obstbäuerin obsthändler ofenbauer ofensetzer ofensetzerin offizier offizierin onkologe
        onkologin operateur opernsänger opernsängerin optiker optikerin optikermeister
        orchestermusiker ordensschwester organist organistin orgelbauer orgelbauerin ornithologe
        ornithologin orthopäde orthopädieschuhmacher orthopädin ortsbürgermeister
        ortsbürgermeisterin ortsvorsteher ortsvorsteherin ozeanograf ozeanografin paketbote
        paketbotin paläontologe paläontologin papiermacher papiermacherin papierschöpfer
        parkettleger parteichef parteichefin pastor pastorin pathologe pathologin pelzhändler
        pensionär perückenmacher perückenmacherin pfarrer pfarrerin pfeifer pfeiferin pferdewirt
        pferdewirtin pflasterer pflegedienstleiterin pflegefachfrau pflegefachmann pfleger
        pflegerin pförtner pförtnerin philosoph philosophin physiker physikerin physiotherapeut
        physiotherapeutin pilot pilotin planer planerin platzwart platzwartin podcaster
        podcasterin polierin politiker politikerin politikwissenschaftler
        politikwissenschaftlerin politologe politologin polizeibeamter polizeibeamtin
        polizeichef polizeichefin polizist polizistin polsterer polsterin pomologe pomologin
        porzellanmaler porzellanmalerin posaunist posaunistin postbeamter postbote postbotin
        posthalter praktikant praktikantin prediger predigerin priester produzent produzentin
        professor professorin programmierer programmiererin programmkoordinatorin projektleiter
        projektleiterin prokurist prokuristin prothetiker präparator präparatorin präsident
        präsidentin pröpstin prüfer prüferin psychiater psychiaterin psychologe psychologin
        psychotherapeut psychotherapeutin puppenbauer puppenmacher puppenmacherin puppenspieler
        puppenspielerin pyrotechniker pyrotechnikerin pädagoge pädagogin rabbiner radiologe
        radiologin radrennfahrer radrennfahrerin ranger rangerin rangierer rangiererin
        rangierleiter rapper rapperin raumausstatter raumausstatterin rechtsanwalt
        rechtsanwältin rechtspfleger rechtspflegerin redakteur redakteurin referendar
        referendarin referent referentin regieassistent regieassistentin regierungsrat
        regierungsrätin regisseur regisseurin reisebegleiter reisebegleiterin reiseleiter
        reiseleiterin reiter reiterin reitlehrer reitlehrerin rektor rektorin rentner rentnerin
        reporterin restaurantleiter restaurator restauratorin retter retterin rettungsassistent
        rettungssanitäter rettungssanitäterin rettungsschwimmer rettungsschwimmerin
        revierförster revierförsterin richter richterin rinderzüchter ringer ringerin
        roboterbauer rohrleger rohrschlosser romanautor romanautorin ruderer ruderin rätin
        röntgenassistentin saisonarbeiter saisonarbeiterin saitenmacher sammler sammlerin
        sanitärinstallateur sanitäter sanitäterin sattler sattlerin sattlermeister
        sattlermeisterin schachspieler schachspielerin schaffner schaffnerin schafscherer
        schafschererin schankwirt schatzmeister schatzmeisterin schauspieler schauspielerin
        schauspiellehrer schausteller schaustellerin scherenschleifer scherenschleiferin
        schichtleiter schichtleiterin schiedsfrau schiedsmann schiedsrichter schiedsrichterin
        schieferdecker schienenleger schiffbauer schiffer schifferin schiffsarzt schiffsführer
        schiffsführerin schiffskoch schiffsmechaniker schiffsmechanikerin schiffsärztin
        schildermaler schindelmacher schlachter schlachterin schlagfrau schlagmann schlagzeuger
        schlagzeugerin schleifer schleiferin schleusenwärter schleusenwärterin schlosser
        schlosserin schmied schmiedemeister schmiedin schneider schneiderin schneidermeister
        schneidermeisterin schnitzer schnitzerin schornsteinfeger schornsteinfegerin
        schrankenwärter schrankenwärterin schreiner schreinerin schreinermeister
        schreinermeisterin schriftführer schriftführerin schriftsetzer schriftsetzerin
        schriftsteller schriftstellerin schuhmacher schuhmacherin schuhputzer schulbusfahrer
        schuldnerberater schuldnerberaterin schulköchin schulleiter schulleiterin
        schulsekretärin schuster schusterin schweißer schweißerin schwimmer schwimmerin
        schwimmtrainer schäfer schäferin schäfermeister schäfermeisterin schüler schülerin
        schülersprecher schülersprecherin seebestatter seelsorger seelsorgerin seemann
        seenotretter seenotretterin segelmacher segelmacherin segler seglerin seifensieder
        seifensiederin seiler seilerin seiltänzer seiltänzerin seismologe seismologin sekretär
        sekretärin senator senatorin senner sennerin silberschmied silberschmiedin skifahrer
        skifahrerin sommelier sommelière sopranistin souffleur souffleuse sozialarbeiter
        sozialarbeiterin soziologe soziologin spediteur spediteurin spieler spielerin
        spielführer spielführerin spielzeugmacher spielzeugmacherin spinnerin spitzenkandidat
        spitzenkandidatin sportdirektor sportdirektorin sprachlehrer sprachlehrerin
        sprachwissenschaftler sprecher sprecherin sprengmeister sprengmeisterin springer
        springerin staatsanwalt staatsanwältin staatsrat staatsrätin staatssekretär
        staatssekretärin stadtarchivar stadtarchivarin stadtführer stadtführerin stadtplaner
        stadtplanerin stadtrat stadträtin stallmeister standesbeamter standesbeamtin statiker
        statikerin statistiker statistikerin steinbildhauer steinmetz steinmetzin
        steinmetzmeister stellmacher stellvertreter stellvertreterin stellwerker sternekoch
        steuerberater steuerberaterin steuerfrau steuermann stickerin stimmer stimmerin
        straßenarbeiter straßenbahnfahrer straßenbahnfahrerin straßenfeger straßenkehrer
        straßenmusiker straßenmusikerin streetworker streetworkerin stuckateur stuckateurin
        student studentin stuntfrau stuntman ständerat ständerätin stürmer stürmerin sägewerker
        sänger sängerin tanzlehrer tanzlehrerin taucher taucherin taxifahrer taxifahrerin
        techniker technikerin teichwirt telefonist telefonistin tenor texter texterin
        textildesignerin theaterleiter theaterpädagogin theologe theologin therapeut therapeutin
        tierarzt tierpfleger tierpflegerin tierpräparator tierpräparatorin tierzüchter
        tierärztin tischler tischlerin tischlermeister tischlermeisterin tonmeister tonmeisterin
        tontechniker tontechnikerin torfrau torhüter torhüterin torwart torwächter totengräber
        toxikologe toxikologin trachtenschneiderin trainer trainerin tramfahrer tramfahrerin
        trauerbegleiterin trauerredner trauerrednerin trompetenbauer trödler trödlerin
        tuchmacher turner turnerin turnlehrer tänzer tänzerin tätowierer tätowiererin töpfer
        töpferin türmer türmerin türsteher türsteherin uhrmacher uhrmacherin uhrmachermeister
        umweltminister umweltpädagogin unternehmer unternehmerin urgestein urologe urologin
        vereinsvorsitzende vereinsvorsitzender verkäufer verkäuferin verleger verlegerin
        vermesser vermessungsingenieur vermittler vermittlerin verputzer versicherungsmakler
        verteidiger verteidigerin vertreter vertreterin verwalter verwalterin viehhändler
        viehhändlerin viehzüchter vikar vikarin violinist violinistin virologe virologin
        vogelwartin vogt volkskundler volkskundlerin volksschullehrer vorarbeiter vorarbeiterin
        vormann vorsitzende vorsitzender vorstand vorstandssprecher vorstandsvorsitzende
        vorstandsvorsitzender vorsteher vorsteherin vorständin vulkanologe vulkanologin
        wachszieher wachszieherin waffenschmied wagenmeister waldarbeiter waldarbeiterin
        wanderführer wanderführerin wanderimker wanderimkerin wartin wasserbauer wassermeister
        wassermeisterin weber weberin webermeisterin wehrführer wehrführerin
        weichensteller weichenstellerin weinbauer weinbäuerin weinhändler weinhändlerin werfer
        werferin werftarbeiter werkstattleiter werkzeugmacher werkzeugmacherin wildhüter
        wildhüterin winzer winzerin winzermeister wirt wirtin wirtschafterin wissenschaftler
        wissenschaftlerin wollspinnerin wächter wächterin wärter wärterin zahnarzt zahntechniker
        zahntechnikerin zahnärztin zauberer zauberin zauberkünstler zeichner zeichnerin
        zeitungsausträger zeitungszusteller zeitzeuge zeitzeugin zeugwart zimmerer zimmerin
        zimmermann zimmermeister zimmermeisterin zimmermädchen zinngießer zirkusdirektor
        zirkusdirektorin zollbeamter zollbeamtin zoodirektor zoologe zoologin zuckerbäcker
        zuckerbäckerin zugbegleiter zugbegleiterin zugchef zugführer zugführerin zusteller
        zustellerin zöllner zöllnerin züchter züchterin äbtissin änderungsschneider
        änderungsschneiderin ärztin ökologe ökologin ökonom ökonomin übersetzer übersetzerin
        """
    ),
    role_endings=tuple(
        """
        bauer bauerin berin bohrer derin eller ellerin führer führerin gerin graf grafin händler
        händlerin istin kerin lerin loge login macher macherin meister meisterin merin nerin
        ologe orin pfleger pflegerin reiber reiberin schmied schmiedin serin terin wart wartin
        werker werkerin wirt wirtin wärter wärterin züchter züchterin
        """.split()
    ),
    role_lookalikes=words(
        """
        darin dialoge drin loge margarine monologe vorhin worin
        """
    ),
    life_words=words(
        """
        alleinerziehend anwohner anwohnerin aufgewachsen bewohner bewohnerin einwohner
        einwohnerin geboren gebürtig geschieden getrennt großmutter großvater ledig mutter
        nachbar nachbarin vater verheiratet verlobt verwitwet wohnhaft
        """
    ),
    ranks=words(
        """
        botschafter botschafterin bürgermeister bürgermeisterin direktor direktorin doktor
        general hauptmann kanzler kanzlerin kommissar kommissarin konsul konsulin minister
        ministerin oberbürgermeister oberbürgermeisterin oberst pfarrerin professor professorin
        präsident präsidentin rektor rektorin senator senatorin staatssekretär staatssekretärin
        """
    ),
    offices=words(
        """
        angelegenheiten arbeit auswärtige bildung digitales energie entwicklung familie finanzen
        fischerei forschung gesundheit handel infrastruktur inneres jugend justiz klima kultur
        landwirtschaft naturschutz sicherheit soziales sport tourismus umwelt verkehr
        verteidigung wasserwirtschaft wirtschaft wohnen
        """
    ),
    determiners=words(
        """
        an bei das dem den der des die ein eine einem einen einer für ist mit sprach und unser
        unsere unserem unseren unserer unseres vom von war
        """
    ),
    greetings=phrases(
        """
        hallo | guten tag | guten morgen | guten abend | grüß gott | grüezi | moin | servus |
        willkommen | herzlich willkommen | glückwunsch | hi | grüß dich
        """
    ),
    talk_verbs=words(
        """
        antwortet berichtet erklärt erzählt fragen gesprochen gespräch getroffen interview sagt
        sprach sprachen traf trafen
        """
    ),
    relatives=words(
        """
        bruder cousin cousine ehefrau ehemann frau freund freundin gatte gattin gegner
        großmutter großvater kollege kollegin mann mutter nachfolger nachfolgerin neffe nichte
        oma nachbar nachbarin onkel opa partner partnerin schwester sohn tante tochter vater
        vorgänger vorgängerin
        witwe
        """
    ),
    self_naming=(
        "ich heiße",
        "ich bin",
        "mein name ist",
        "nennt mich",
        "nennen mich",
        "man nennt mich",
    ),
    name_nouns=words("name namen nachname nachnamen vorname vornamen"),
    anonymity_wishes=words(
        """
        artikel bat bedingung bittet gebeten genannt lieber möchte veröffentlicht will wollte
        zeitung
        """
    ),
    anonymity_phrases=(
        "anonym",
        "anonymität",
        "unerkannt",
        "der redaktion bekannt",
    ),
    company_words=words("an bei mit"),
    relative_pronouns=words("das dem den der deren dessen die"),
    possessives=words(
        """
        deren dessen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines
        """
    ),
    bodies=words(
        """
        fsv vfb vfl
        gasse ufer insel gasthof gärtnerei käserei brauerei bäckerei
        akademie amt anstalt bahnhof behörde bezirk bibliothek brücke bund bündnis büro chor
        dienst fakultät fc feuerwehr firma fonds galerie gemeinde genossenschaft gesellschaft
        gmbh gruppe hafen haus hochschule hof hotel institut kammer kirche klinik klinikum
        kloster kreis land landkreis museum netzwerk oper orchester partei pfarrei platz rat
        rathaus region sankt sc schloss schule stadt stiftung straße sv tal theater tsv tv uni
        union universität verband verein verlag wald werk zentrum
        """
    ),
    conjunctions=words(
        """
        & oder und
        """
    ),
    byline_phrases=phrases(
        """
        von | interview | interview von | das interview führte | das interview führten |
        die fragen stellte | die fragen stellten | das gespräch führte | das gespräch
        führten | text | text von | autor | autorin | aufgezeichnet von | ein interview
        von | gespräch | fragen | mit ihm sprach | mit ihr sprach | text und fotos |
        geführt von | interview geführt von | ein gespräch von | moderation | text und
        foto | interview und text | interview und fotos | am mikrofon | protokoll |
        aufgezeichnet | es fragte | gespräch und text | text und interview | eingestellt
        von | gepostet von | veröffentlicht von | moderiert von | durch die
        sendung führt
        | geschrieben von | aufgeschrieben von | die fragen hat | protokolliert von
        | fragen von | ein beitrag von | beitrag von | verfasst von | erstellt von
        | interview und protokoll
        """
    ),
    photo_words=words(
        """
        bild bilder foto fotografie fotos grafik illustration
        """
    ),
    caption_phrases=phrases(
        """
        archivfoto | archivbild | bild | symbolbild | symbolfoto
        """
    ),
    published_phrases=phrases(
        """
        veröffentlicht am | veröffentlicht | erschienen am | erschienen | erstveröffentlicht |
        erstmals veröffentlicht | datum |
        publiziert am | publiziert | vom | online seit | erstellt am | erstellt
        """
    ),
    updated_phrases=phrases(
        """
        aktualisiert am | aktualisiert | zuletzt aktualisiert | letzte aktualisierung | geändert
        | zuletzt geändert | update | stand
        """
    ),
    source_labels=words(
        """
        originalquelle quelle quellen
        """
    ),
    related_phrases=phrases(
        """
        im nächsten heft | nächste ausgabe | lesen sie auch | lesen sie mehr | mehr zum
        thema | mehr dazu | das könnte sie auch | auch interessant | ähnliche artikel |
        verwandte artikel | weitere artikel | mehr aus | meistgelesen | weiterlesen |
        siehe auch | zum thema | empfohlen | neueste nachrichten | meistgelesene artikel
        | weitere themen | mehr lesen | passend dazu | beliebt | vorheriger artikel |
        nächster artikel | aus dem ressort | mehr interviews | lesen sie dazu | das
        könnte dich | aktuelle meldungen | weitere meldungen | weitere nachrichten |
        top-themen | ähnliche beiträge | vorheriger beitrag | nächster beitrag
        """
    ),
    comment_phrases=phrases(
        """
        kommentare | kommentar | kommentieren | kommentar schreiben | leserkommentare |
        diskutieren sie mit | ihre meinung | keine kommentare | kommentar verfassen |
        leserbriefe | schreiben sie einen kommentar | kommentar veröffentlichen |
        kommentar hinterlassen | antwort abbrechen | schreibe einen kommentar | antwort
        verfassen | eine antwort schreiben
        """
    ),
    menu_phrases=phrases(
        """
        vorherige seite | nächste seite | teilen | artikel teilen | diesen artikel |
        folgen sie | abonnieren | jetzt abonnieren | anmelden | einloggen | registrieren
        | cookies | wir verwenden cookies | diese website | diese seite | akzeptieren |
        alle akzeptieren | alle rechte vorbehalten | anzeige | werbung | menü | suche |
        suchen | schlagwörter | schlagworte | tags | lesezeit | newsletter | zum
        newsletter | weiterlesen mit | sie haben bereits | drucken | per e-mail | link
        kopieren | impressum | datenschutz | zurück | zum inhalt | merken |
        herunterladen | vorlesen | agb | sie sind hier | startseite | seite drucken |
        dieser artikel ist | mit abo | kontakt | nutzungsbedingungen | schriftgröße |
        themen | artikel drucken | artikel merken | navigation | neuerer post | älterer
        post | beitragsnavigation | klick, um | teilen mit | beitrag teilen
        """
    ),
    rights_phrases=phrases(
        """
        alle rechte vorbehalten | impressum | erscheint | herausgegeben von | ist ein angebot
        """
    ),
    menu_words=frozenset(
        phrases(
            """
        abo | anzeigen | archiv | auto | bildung | digital | e-mail | e-paper | facebook
        | feuilleton | gesellschaft | gesundheit | immobilien | impressum | kontakt |
        kultur | leben | linkedin | lokales | mail | mehr | meinung | nachrichten |
        panorama | podcast | politik | ratgeber | region | reise | schließen | sport |
        stadt | startseite | stellenmarkt | suche | termine | twitter | umland | video |
        videos | wetter | whatsapp | wirtschaft | wissen | x | über uns | gefällt mir |
        wird geladen | lade | rätsel | traueranzeigen | regionales
        | mediathek | programm | sendungen | wetterbericht | presse | shop | service
        | mediadaten
        """
        )
    ),
    offer_phrases=phrases(
        """
        nur für abonnenten | für abonnenten | jetzt abonnieren | cookies | probeabo | im abo |
        monatlich kündbar | newsletter
        """
    ),
    contents_phrases=phrases(
        """
        inhalt | in diesem artikel | inhaltsverzeichnis | das wichtigste in kürze | auf einen
        blick
        """
    ),
    subject_labels=words(
        """
        betreff betrifft
        """
    ),
    place_labels=words(
        """
        ort
        """
    ),
    document_words=words(
        """
        abschrift direkt manuskript meldung mitschnitt mitteilung pressemeldung
        pressemitteilung wortlaut zum zusammenfassung
        """
    ),
    outlet_kinds=words(
        """
        blog heft newsletter onlinemagazin podcast portal sendung vierteljahresschrift website
        """
    ),
    outlet_words=words(
        """
        abendblatt allgemeine amtsblatt anzeiger bezirksblatt blatt bote echo gemeindeblatt
        gemeindebrief heimatblatt illustrierte kirchenblatt kirchenbote kreisblatt kurier
        magazin merkur morgenblatt morgenpost nachrichten pfarrblatt pfarrbrief post revue
        rundfunk rundschau schulzeitung schülerzeitung spiegel stern stimme tagblatt tageblatt
        umschau volksblatt volksstimme wochenblatt zeitschrift zeitung
        """
    ),
    birth_words=words("geboren geb jahrgang"),
    box_phrases=phrases(
        """
        in zahlen | zur person | wer ist | steckbrief | kurzbiografie | biografie | vita |
        infobox | info | zur sache | hintergrund | profil
        """
    ),
    translated_phrases=phrases(
        """
        aus dem | übersetzt aus dem | übersetzung aus dem | im original auf | original auf |
        automatisch übersetzt aus dem
        """
    ),
    language_names={
        "portugiesischen": "pt",
        "italienischen": "it",
        "chinesischen": "zh",
        "russischen": "ru",
        "arabischen": "ar",
        "japanischen": "ja",
        "polnischen": "pl",
        "türkischen": "tr",
        "dänischen": "da",
        "schwedischen": "sv",
        "norwegischen": "no",
        "laotischen": "lo",
        "thailändischen": "th",
        "koreanischen": "ko",
        "finnischen": "fi",
        "tschechischen": "cs",
        "ungarischen": "hu",
        "griechischen": "el",
        "ukrainischen": "uk",
        "rumänischen": "ro",
        "französischen": "fr",
        "niederländischen": "nl",
        "englischen": "en",
        "spanischen": "es",
        "vietnamesischen": "vi",
        "deutschen": "de",
        "französisch": "fr",
        "niederländisch": "nl",
        "englisch": "en",
        "spanisch": "es",
        "vietnamesisch": "vi",
    },
)
