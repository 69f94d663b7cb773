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
    roles=words(
        """
        abgeordnete abgeordneter analyst analystin angestellte angestellter anthropologe
        anthropologin anwalt anwältin apotheker apothekerin arbeiter arbeiterin architekt
        architektin archivar archivarin archäologe archäologin arzt assistent assistentin
        astronaut astronautin astronom astronomin athlet athletin aufseher aufseherin
        ausbilder ausbilderin autor autorin bauarbeiter bauer bauleiter bauleiterin beamter
        beamtin beauftragte beauftragter begleiter begleiterin berater beraterin besitzer
        betreiber betreiberin bibliothekar bibliothekarin bildhauer bildhauerin biologe
        biologin botschafter botschafterin brauer brauerin buchhändler buchhändlerin bäcker
        bäckerin bäuerin bürgermeister bürgermeisterin chef chefin chemiker chemikerin
        chirurg chirurgin choreograf choreografin dachdecker dekan dekanin dichter dichterin
        direktor direktorin dirigent dirigentin dolmetscher dolmetscherin dozent dozentin
        dramaturg dramaturgin drucker druckerin ehrenamtliche ehrenamtlicher elektriker
        elektrikerin epidemiologe epidemiologin erfinder erfinderin erzieher erzieherin
        ethnologe ethnologin experte expertin fachfrau fachmann fahrer fahrerin
        feuerwehrfrau feuerwehrmann filmemacher filmemacherin fischer fischerin fleischer
        florist floristin forscher forscherin fotograf fotografin friseur friseurin förster
        försterin geigenbauer general geograf geografin geologe geologin geschäftsfrau
        geschäftsführer geschäftsführerin geschäftsmann gewerkschafter gewerkschafterin
        glaziologe glaziologin gouverneur grafiker grafikerin graveur gründer gründerin
        gutachter gutachterin gärtner gärtnerin hausarzt hausmeister hausmeisterin hebamme
        helfer helferin hirte hirtin historiker historikerin hutmacher hutmacherin händler
        händlerin illustrator illustratorin imam imker imkerin informatiker informatikerin
        ingenieur ingenieurin inhaber inhaberin inspektor intendant intendantin journalist
        journalistin jurist juristin kabarettist kabarettistin kandidat kandidatin kanzler
        kanzlerin kapitän kapitänin kellner kellnerin klempner klimaforscher klimaforscherin
        koch kommandant kommissar kommissarin komponist komponistin konditor konditorin
        konsul konsulin koordinator koordinatorin krankenpfleger krankenschwester kritiker
        kritikerin kurator kuratorin köchin künstler künstlerin küster küsterin landrat
        landrätin landwirt landwirtin lehrer lehrerin leiter leiterin lektor lektorin
        linguist linguistin lokführer lokführerin läufer läuferin macher macherin maler
        malerin mathematiker mathematikerin maurer mechaniker mechanikerin mediziner
        medizinerin meister meisterin meteorologe meteorologin metzger metzgerin minister
        ministerin ministerpräsident mitarbeiter mitarbeiterin mitglied musiker musikerin
        mönch müller nonne notar notarin oberarzt oberbürgermeister oberst oberärztin
        offizier offizierin optiker optikerin orgelbauer pastor pastorin pfarrer pfarrerin
        pfleger pflegerin philosoph philosophin physiker physikerin pilot pilotin planer
        planerin politiker politikerin polizist polizistin priester produzent produzentin
        professor professorin präsident präsidentin prüfer prüferin psychologe psychologin
        puppenspieler puppenspielerin pädagoge pädagogin rabbiner referent referentin
        regisseur regisseurin rektor rektorin reporterin restaurator restauratorin
        rettungssanitäter rettungssanitäterin richter richterin ruderer ruderin schauspieler
        schauspielerin schiedsrichter schiffer schifferin schleusenwärter schleusenwärterin
        schmied schneider schneiderin schreiner schreinerin schriftsteller schriftstellerin
        schwimmer schwimmerin schäfer schäferin seelsorger seelsorgerin seemann segler
        seglerin sekretär sekretärin senator senatorin soziologe soziologin spieler
        spielerin sprachwissenschaftler sprecher sprecherin staatssekretär staatssekretärin
        stadtplaner stadtplanerin statistiker statistikerin stellvertreter stellvertreterin
        steuermann student studentin sänger sängerin taucher taucherin techniker technikerin
        therapeut therapeutin tierarzt tierärztin tischler tischlerin trainer trainerin
        tänzer tänzerin töpfer töpferin uhrmacher uhrmacherin unternehmer unternehmerin
        verkäufer verkäuferin verleger verlegerin vermittler vermittlerin vertreter
        vertreterin verwalter verwalterin vorsitzende vorsitzender vulkanologe vulkanologin
        weber weberin werkstattleiter winzer winzerin wirt wirtin wissenschaftler
        wissenschaftlerin wärter wärterin zahnarzt zahnärztin zimmermann züchter züchterin
        ärztin ökonom ökonomin übersetzer übersetzerin
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
        unsere vom von war
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
        oma onkel opa partner partnerin schwester sohn tante tochter vater vorgänger vorgängerin
        witwe
        """
    ),
    bodies=words(
        """
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
        von | gepostet von | veröffentlicht von
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
        veröffentlicht am | veröffentlicht | erschienen am | erschienen | stand | datum |
        publiziert am | publiziert | vom | online seit | erstellt am | erstellt
        """
    ),
    updated_phrases=phrases(
        """
        aktualisiert am | aktualisiert | zuletzt aktualisiert | letzte aktualisierung | geändert
        | zuletzt geändert | update
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
        abendblatt allgemeine anzeiger blatt bote echo kreisblatt kurier magazin merkur
        morgenpost nachrichten post rundfunk rundschau spiegel stern stimme tagblatt tageblatt
        wochenblatt zeitschrift zeitung
        """
    ),
    box_phrases=phrases(
        """
        in zahlen | zur person | wer ist | steckbrief | kurzbiografie | biografie | vita |
        infobox | info | zur sache | hintergrund
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
