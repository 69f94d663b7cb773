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
        """
    ),
    welcomes=phrases(
        """
        gern geschehen | gerne | ich danke ihnen | bitte | danke ihnen | ich danke
        """
    ),
    honorifics=words(
        """
        lieber liebe dr frau fräulein herr herrn pater pfarrer prof schwester
        """
    ),
    post_nominals=frozenset(("MdB", "MdL", "MdEP")),
    roles=words(
        """
        abgeordnete abgeordneter abt akrobat akrobatin almbauer almbäuerin altenpfleger
        altenpflegerin analyst analystin angestellte angestellter anthropologe anthropologin
        antiquar antiquarin anwalt anwohner anwohnerin anwältin apotheker apothekerin arbeiter
        arbeiterin architekt architektin archivar archivarin archäologe archäologin arzt
        assistent assistentin astronaut astronautin astronom astronomin athlet athletin aufseher
        aufseherin aufsichtsrat auktionator auktionatorin ausbilder ausbilderin auszubildende
        auszubildender autor autorin azubi bariton barkeeper barkeeperin bassist bassistin
        bauarbeiter bauer bauerin bauingenieur bauingenieurin bauleiter bauleiterin beamte
        beamter beamtin beauftragte beauftragter begleiter begleiterin beigeordnete
        beigeordneter berater beraterin bergbauer bergbäuerin bergführer bergführerin
        bergsteiger bergsteigerin besitzer bestatter bestatterin betreiber betreiberin betreuer
        betreuerin betriebsrat betriebsratschef betriebsrätin bewohner bewohnerin biathlet
        biathletin bibliothekar bibliothekarin bierbrauer bierbrauerin bildhauer bildhauerin
        binder binderin biobauer biograf biografin biologe biologin bischof blogger bloggerin
        botaniker botanikerin botschafter botschafterin boxer boxerin brauer brauerin
        braumeister braumeisterin briefträger briefträgerin brückenbauer brückenprüfer
        brückenprüferin buchbinder buchbinderin buchhändler buchhändlerin bundesrat bundesrätin
        bundestagsabgeordnete bundestagsabgeordneter bundestrainer bundestrainerin busfahrer
        busfahrerin bäcker bäckerin bäuerin bürgermeister bürgermeisterin cellist cellistin ceo
        chef chefarzt chefin chefredakteur chefredakteurin cheftrainer cheftrainerin chefärztin
        chemiker chemikerin chirurg chirurgin chocolatier choreograf choreografin chorleiter
        chorleiterin clown co-trainer co-trainerin comiczeichner comiczeichnerin dachdecker
        dachdeckerin dekan dekanin designer designerin dezernent dezernentin diakon diakonin
        dichter dichterin direktor direktorin dirigent dirigentin disponent disponentin
        doktorand doktorandin dokumentarfilmer dokumentarfilmerin dolmetscher dolmetscherin
        domkapellmeister dozent dozentin dramaturg dramaturgin drehbuchautor drehbuchautorin
        dreher dreherin drucker druckerin ehrenamtliche ehrenamtlicher elektriker elektrikerin
        elektromeister entwickler entwicklerin epidemiologe epidemiologin erfinder erfinderin
        erzieher erzieherin essayist essayistin ethiker ethikerin ethnologe ethnologin experte
        expertin fachfrau fachmann fahrer fahrerin feuerwehrfrau feuerwehrkommandant
        feuerwehrmann filmemacher filmemacherin finanzminister finanzministerin fischer
        fischerin fleischer florist floristin forscher forscherin fotograf fotografin
        fraktionschef fraktionschefin friseur friseurin fußballer fußballerin fährfrau fährmann
        förster försterin führer führerin galerist galeristin gastwirt gastwirtin geigenbauer
        geigenbauerin geiger geigerin gemeindepräsident gemeindepräsidentin gemeinderat
        gemeinderätin gemüsebauer general generalsekretär generalsekretärin geograf geografin
        geologe geologin geschäftsfrau geschäftsführer geschäftsführerin geschäftsleiter
        geschäftsleiterin geschäftsmann gestalter gestalterin gewerkschafter gewerkschafterin
        gießer gießerin gitarrist gitarristin glasbläser glasbläserin glaziologe glaziologin
        glockengießer goldschmied goldschmiedin gouverneur grafiker grafikerin graveur gräfin
        gründer gründerin gutachter gutachterin gymnasiallehrer gärtner gärtnerin hafenmeister
        hafenmeisterin halter halterin handballer handballerin hauptkommissar hauptkommissarin
        hausarzt hausmeister hausmeisterin hausärztin hebamme heilpraktiker heilpraktikerin
        helfer helferin hirte hirtin historiker historikerin hotelier hotelière hutmacher
        hutmacherin hydrologe hydrologin händler händlerin hüttenwirt hüttenwirtin illustrator
        illustratorin imam imker imkerin immunologe immunologin informatiker informatikerin
        informatikprofessor ingenieur ingenieurin inhaber inhaberin innenminister
        innenministerin inspektor installateur instrumentenbauer intendant intendantin
        jagdaufseher jockey journalist journalistin judoka jurist juristin jäger jägerin
        kabarettist kabarettistin kamerafrau kameramann kandidat kandidatin kantor kantorin
        kanzler kanzlerin kapitän kapitänin kaplan karikaturist karikaturistin kellermeister
        kellermeisterin kellner kellnerin keramiker keramikerin kinderarzt kinderärztin
        klavierbauer klavierstimmer klavierstimmerin klempner kletterer kletterin klimaforscher
        klimaforscherin klimatologe klimatologin klärwerksleiter klärwärter koch kolumnist
        kolumnistin kommandant kommissar kommissarin komponist komponistin konditor konditorin
        konditormeister konditormeisterin konsul konsulin koordinator koordinatorin
        korrespondent korrespondentin kosmetikerin kraftfahrer kranführer kranführerin
        krankenpfleger krankenpflegerin krankenschwester kritiker kritikerin kurator kuratorin
        kurier kurierin kälteanlagenbauer kältetechniker käser käserin köchin küchenchef
        küchenchefin künstler künstlerin kürschner küster küsterin landeshauptfrau
        landeshauptmann landrat landrätin landschaftsarchitekt landschaftsarchitektin
        landtagsabgeordnete landtagsabgeordneter landwirt landwirtin langläufer langläuferin
        lehrer lehrerin lehrling leiter leiterin lektor lektorin leuchtturmwärter
        leuchtturmwärterin liedermacher liedermacherin linguist linguistin
        literaturwissenschaftler literaturwissenschaftlerin lkw-fahrer logopäde logopädin
        lokführer lokführerin lotse lotsin lyriker lyrikerin läufer läuferin macher macherin
        malakologe malakologin maler malerin mathematiker mathematikerin matrose matrosin maurer
        mechaniker mechanikerin mediziner medizinerin meeresbiologe meeresbiologin meister
        meisterin melker melkerin mesner mesnerin messner meteorologe meteorologin metzger
        metzgerin minister ministerin ministerpräsident mitarbeiter mitarbeiterin mitglied
        mitgründer mitgründerin mittelfeldspieler modedesigner modedesignerin moorbauer
        museumsdirektor museumsdirektorin museumsleiter museumsleiterin musiker musikerin
        musikologe musikologin mönch müller müllerin nachtwächter nachtwächterin nationalrat
        nationalrätin nonne notar notarin notarzt notärztin oberarzt oberbürgermeister
        oberschwester oberst oberärztin obfrau obmann obstbauer obstbäuerin offizier offizierin
        optiker optikerin organist organistin orgelbauer orgelbauerin ornithologe ornithologin
        ortsbürgermeister ortsbürgermeisterin ortsvorsteher ortsvorsteherin parteichef
        parteichefin pastor pastorin pensionär pfarrer pfarrerin pfeifer pfeiferin
        pflegefachfrau pflegefachmann pfleger pflegerin philosoph philosophin physiker
        physikerin physiotherapeut physiotherapeutin pilot pilotin planer planerin podcaster
        podcasterin politiker politikerin politikwissenschaftler politikwissenschaftlerin
        politologe politologin polizeichef polizeichefin polizist polizistin praktikant
        praktikantin priester produzent produzentin professor professorin programmierer
        programmiererin präsident präsidentin prüfer prüferin psychiater psychiaterin psychologe
        psychologin psychotherapeut psychotherapeutin puppenspieler puppenspielerin pädagoge
        pädagogin rabbiner ranger rangerin rapper rapperin rechtsanwalt rechtsanwältin redakteur
        redakteurin referendar referendarin referent referentin regierungsrat regierungsrätin
        regisseur regisseurin reiter reiterin rektor rektorin rentner rentnerin reporterin
        restaurator restauratorin retter retterin rettungsassistent rettungssanitäter
        rettungssanitäterin revierförster revierförsterin richter richterin ringer ringerin
        romanautor romanautorin ruderer ruderin rätin sammler sammlerin sanitäter sanitäterin
        sattler sattlerin schachspieler schachspielerin schatzmeister schatzmeisterin
        schauspieler schauspielerin schiedsrichter schiedsrichterin schiffer schifferin
        schlagfrau schlagmann schlagzeuger schlagzeugerin schleifer schleiferin schleusenwärter
        schleusenwärterin schlosser schlosserin schmied schmiedin schneider schneiderin
        schnitzer schnitzerin schornsteinfeger schornsteinfegerin schreiner schreinerin
        schriftführer schriftführerin schriftsteller schriftstellerin schulbusfahrer schulleiter
        schulleiterin schuster schusterin schwimmer schwimmerin schwimmtrainer schäfer schäferin
        schüler schülerin schülersprecher schülersprecherin seelsorger seelsorgerin seemann
        segler seglerin seismologe seismologin sekretär sekretärin senator senatorin senner
        sennerin silberschmied skifahrer skifahrerin sommelier sommelière sopranistin
        sozialarbeiter sozialarbeiterin soziologe soziologin spieler spielerin spielführer
        spielführerin spitzenkandidat spitzenkandidatin sportdirektor sportdirektorin
        sprachwissenschaftler sprecher sprecherin springer springerin staatsanwalt
        staatsanwältin staatsrat staatsrätin staatssekretär staatssekretärin stadtführer
        stadtführerin stadtplaner stadtplanerin stadtrat stadträtin statiker statikerin
        statistiker statistikerin stellvertreter stellvertreterin stellwerker steuerfrau
        steuermann stimmer stimmerin streetworker streetworkerin student studentin ständerat
        ständerätin stürmer stürmerin sänger sängerin taucher taucherin taxifahrer taxifahrerin
        techniker technikerin tenor texter texterin theologe theologin therapeut therapeutin
        tierarzt tierärztin tischler tischlerin torfrau torhüter torhüterin torwart totengräber
        toxikologe toxikologin trainer trainerin turner turnerin tänzer tänzerin töpfer töpferin
        türmer türmerin uhrmacher uhrmacherin umweltminister unternehmer unternehmerin urgestein
        vereinsvorsitzende vereinsvorsitzender verkäufer verkäuferin verleger verlegerin
        vermittler vermittlerin verteidiger verteidigerin vertreter vertreterin verwalter
        verwalterin virologe virologin vogt vorsitzende vorsitzender vorstand
        vorstandsvorsitzende vorstandsvorsitzender vorständin vulkanologe vulkanologin wartin
        weber weberin wehrführer wehrführerin werfer werferin werkstattleiter winzer winzerin
        wirt wirtin wissenschaftler wissenschaftlerin wächter wächterin wärter wärterin zahnarzt
        zahnärztin zauberer zauberin zeichner zeichnerin zeitzeuge zeitzeugin zimmerer zimmerin
        zimmermann zoologe zoologin zugbegleiter zugbegleiterin zusteller zustellerin züchter
        züchterin äbtissin ärztin ökologe ökologin ökonom ökonomin übersetzer übersetzerin
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
