"""French press pages."""

from articles.languages.model import Press

from .lists import phrases, words

PRESS = Press(
    question_labels=frozenset(
        phrases(
            """
        animateur | animatrice | interviewer | intervieweur | intervieweuse | journaliste | la
        journaliste | la rédaction | le journaliste | notre journaliste | présentateur |
        présentatrice | q | qu | question | reporter | rédaction
        """
        )
    ),
    answer_labels=words(
        """
        a invité invitée r rep reponse rép réponse
        """
    ),
    field_labels=frozenset(
        phrases(
            """
        auteur | bilan | bref | encadré | catégorie | conclusion | crédit | date | dossier |
        exemple |
        fonction | image | lieu | légende | mots clés | mots-clés | nb | ndlr | nota | note |
        note de la rédaction | numéro | né | née | objet | photo | photos | ps | rubrique |
        résultat | source | tags | temps de lecture | texte | âge
        """
        )
    ),
    second_person=words(
        """
        ta tes toi ton tu vos votre vous vous-même
        """
    ),
    first_person=words(
        """
        j j' je j’ m' ma me mes moi moi-même mon m’ nos notre nous nous-mêmes
        """
    ),
    third_person=words(
        """
        elle il lui sa ses son
        """
    ),
    interrogatives=words(
        """
        a-t-il a-t-on alors avez-vous combien comment d'où dans de depuis en est-ce et faut-il
        laquelle lequel mais n'est-ce où peut-on pourquoi pouvez-vous qu qu'est-ce quand que
        quel quelle quelles quels qui y à êtes-vous
        """
    ),
    prompts=words(
        """
        beaucoup certains citez d'aucuns dites dites-nous donnez donnez-nous décrivez expliquez
        expliquez-nous imaginez on parlez parlez-nous pourtant précisez présentez présentez-vous
        racontez racontez-nous revenons votre vous
        """
    ),
    requests=words(
        """
        dites-nous décrivez expliquez expliquez-nous parlez parlez-moi parlez-nous parlons
        présentez présentez-nous racontez racontez-nous revenons
        """
    ),
    answer_openers=words(
        """
        absolument bien certainement effectivement exactement franchement honnêtement hélas
        jamais malheureusement non oui parce peut-être si tout évidemment
        """
    ),
    reply_openers=words(
        """
        au beaucoup c'est car cela celle celui comme d'abord des deux les par parce pas peu
        plutôt presque quand que surtout trois à ça
        """
    ),
    conversation=words("entretien interview conversation échange temps disponibilité propos"),
    thanks=phrases(
        """
        remercier | merci | je vous remercie | je remercie | nous vous remercions | nous
        remercions | remercions | remerciements | remercie
        """
    ),
    welcomes=phrases(
        """
        merci à vous | c'est moi qui vous remercie | je vous en prie | avec plaisir | c'est moi
        | de rien | il n'y a pas de quoi | merci à toi | merci à vous tous
        """
    ),
    honorifics=words(
        """
        abbé s.e s.e.m sem cher chère docteur dr frère m madame mademoiselle maître me mlle mm
        mme monsieur pr
        professeur père sœur
        """
    ),
    roles=words(
        """
        abatteur abbé accordeur accordeuse accordéoniste accoucheuse accrocheur acrobate acteur
        actrice adjoint adjointe adjudant adjudante administrateur administratrice affineur
        affineuse affûteur agent agente agriculteur agricultrice agronome aide-ménagère
        aide-soignant aide-soignante aiguilleur aiguilleuse aiguiseur ajusteur alchimiste
        allergologue allumeur alpiniste alternante altiste ambassadeur ambassadrice ambulancier
        ambulancière amiral aménageur analyste anatomiste anesthésiste animateur animatrice
        anthropologue antiquaire apiculteur apicultrice apnéiste apprenti apprentie aquaculteur
        aquacultrice aquafortiste aquarelliste arbitre arboriculteur arboricultrice archevêque
        architecte archiviste archéologue argentier armateur armatrice armurier aromaticien
        arpenteur arrangeur artificier artificière artisan artisane artiste ascensoriste
        aspirant aspirante assistant assistante assureur assureuse astrologue astronaute
        astronome astrophysicien astrophysicienne athlète attaché attachée attaquant attaquante
        aubergiste audioprothésiste aumônier auriculothérapeute auteur auteur-compositeur
        autocariste autrice autrice-compositrice auxiliaire aviateur aviatrice avocat avocate
        avocate-générale avoué bagagiste balayeur balayeuse banquier banquière barbier barmaid
        barman basketteur basketteuse bassiste bassoniste batelier batelière batteur batteuse
        berger bergère biathlète bibliothécaire biffin bijoutier bijoutière billettiste
        biochimiste biographe biologiste biologue bistrotier blogueur blogueuse bluesman
        bobineur boisselier botaniste bottier bottière boucher bouchonnier bouchère boulanger
        boulangère bouquiniste bourgmestre bourrelier boutonnier boxeur boxeuse brancardier
        brancardière brasseur brasseuse brigadier brigadière brocanteur brocanteuse brodeur
        brodeuse bruiteur bruiteuse brûleur buraliste bâtisseur bâtisseuse bâtonnier bâtonnière
        bédéiste bénévole bétonneur bûcheron bûcheronne cabaretier cadreur cadreuse cafetier
        cafetière caissier caissière calligraphe cambiste camionneur camionneuse campaniste
        candidat candidate cantinier cantinière cantonnier cantonnière capitaine caporal
        cardiologue caricaturiste carillonneur carillonneuse cariste carreleur carreleuse
        carrier carrossier carrossière cartographe cascadeur cascadeuse cavalier cavalière
        caviste cerbère chaisier chancelier chancelière chanoine chansonnier chansonnière
        chanteur chanteuse chapelain chapelier chapelière charbonnier charcutier charcutière
        charpentier charpentière charretier charretière chasseur chasseuse chaudronnier
        chaudronnière chauffagiste chauffeur chauffeuse chaufournier chausseur chef cheffe
        cheminot cheminote chercheur chercheuse chevrier chevrière chiffonnier chimiste
        chirurgien chirurgienne chocolatier chocolatière chorégraphe chroniqueur chroniqueuse
        chronobiologiste cimentier cimentière cinéaste circassien circassienne cireur ciseleur
        clarinettiste claveciniste climaticien climatologue cloutier clown coach codirecteur
        codirectrice coffreur cofondateur cofondatrice coiffeur coiffeuse collectionneur
        collectionneuse colleur collégien collégienne colocataire colonel coloriste colporteur
        colporteuse commandant commandante commerçant commerçante commissaire
        commissaire-priseur compositeur compositrice comptable comédien comédienne concepteur
        conceptrice conchyliculteur concierge conducteur conductrice confiseur confiseuse
        conférencier conférencière conseiller conseillère conservateur conservatrice consul
        consule conteur conteuse contorsionniste contrebassiste contremaître contremaîtresse
        contrôleur contrôleuse convoyeur convoyeuse coordinateur coordinatrice coordonnateur
        copiste coprésident coprésidente cordier cordiste cordonnier cordonnière corniste
        correspondant correspondante corroyeur coscénariste cosmonaute costumier costumière
        coureur coureuse coursier coursière coutelier coutelière couturier couturière couvreur
        couvreuse crieur criminologue croupier croupière cruciverbiste créateur créatrice
        crémier crémière crêpier crêpière cueilleur cueilleuse cuisinier cuisinière cultivateur
        cultivatrice curé cycliste câbleur câbleuse céliste céramiste céréalier danseur danseuse
        dentellière dentiste dermatologue dessinateur dessinatrice diacre dialoguiste dinandier
        diplomate directeur directrice directrice-générale dirigeant dirigeante disquaire
        distillateur distillatrice diététicien diététicienne dockeur docteur docteure doctorant
        doctorante documentaliste documentariste dompteur dompteuse doreur doreuse doyen doyenne
        dramaturge dresseur dresseuse débardeur débroussailleur décolleteur décorateur
        décoratrice défenseur défenseure dégustateur dégustatrice délégué déléguée démineur
        démineuse démographe déménageur déménageuse dépanneur dépanneuse déporté déportée député
        député-maire députée désosseur désosseuse détective développeur développeuse embaumeur
        embaumeuse embryologiste empailleur encadreur encadreuse endocrinologue enlumineur
        enlumineuse enseignant enseignante entomologue entraîneur entraîneuse entrepreneur
        entrepreneuse ergonome ergothérapeute escrimeur escrimeuse espadonniste essayiste
        esthéticienne ethnologue eurodéputé eurodéputée expert experte exploitant exploitante
        explorateur exploratrice fabricant fabricante facteur factrice fakir fauconnier
        fauconnière faïencier faïencière ferblantier fermier fermière ferrailleur ferrant
        ferronnier figurant figurante filateur fildefériste fileuse fleuriste flûtiste fondateur
        fondatrice fondeur fondeuse fontainier footballeur footballeuse forestier forestière
        foreur forgeron forgeronne formateur formatrice fossoyeur fossoyeuse fourrier fresquiste
        frigoriste fripier fripière fromager fromagère funambule fusilier galeriste garagiste
        garde garde-tourbière gardian gardien gardienne gastro-entérologue gaveur gaveuse
        gemmologue gendarme gestionnaire geôlier glaciologue glaneur glaneuse gouvernante
        gouverneur gouverneure goémonier goémonière goûteur graffeur graffeuse graineter
        grainetier grainetière graphiste graphologue graveur graveuse greffier greffière
        grimpeur grimpeuse griot griotte grutier grutière guichetier guichetière guide
        guignoliste guitariste guérisseur gynécologue généalogiste général générale généraliste
        généticien généticienne géochimiste géographe géologue géomètre géophysicien gérant
        gérante gériatre habitant habitante handballeur handballeuse harpiste haut-commissaire
        hautboïste herboriste historien historienne hockeyeur hockeyeuse homéopathe horloger
        horlogère horticulteur horticultrice huilier huissier huissière humoriste hydrogéologue
        hydrologue hypnothérapeute hypnotiseur héliciculteur hélicicultrice hématologue
        héraldiste hôtelier hôtelière hôtesse ichtyologue iconographe illustrateur illustratrice
        imam imame imitateur imitatrice immunologue imprimeur imprimeuse indigotier
        infectiologue infirmier infirmière influenceur influenceuse informaticien
        informaticienne ingénieur ingénieure inspecteur inspectrice installateur instituteur
        institutrice instructeur instructrice intendant intendante intermittent interprète
        inventeur inventrice jardinier jardinière joaillier jockey jongleur jongleuse joueur
        joueuse journaliste judoka judokate juge juriste kayakiste kinésiologue kinésithérapeute
        kiosquier kiosquière laborantin laborantine lamaneur lanceur lanceuse lavandière laveur
        laveuse lexicographe libraire librettiste licier lieutenant lieutenant-colonel
        lieutenante limonadier linger linguiste lingère lithographe livreur livreuse logeur
        logeuse logisticien logisticienne logopède ludothécaire lunetier luthier luthière
        lutteur lutteuse lycéen lycéenne machiniste magasinier magasinière magicien magicienne
        magistrat magistrate magnétiseur magnétiseuse maire maire-adjoint mairesse majordome
        manadier manucure manutentionnaire maquettiste maquignon maquilleur maquilleuse
        maraichère marathonien marathonienne maraîcher maraîchère marchand marchande mareyeur
        marin marinier marinière marionnettiste maroquinier maroquinière masseur masseuse
        matelassier matelassière matelot mathématicien mathématicienne maçon maçonne maître
        maître-chien maître-nageur maîtresse maïeuticien membre menuisier mercier mercière
        messager metteur metteuse meunier meunière microbiologiste micromécanicien militant
        militante ministre minotier miroitier modeleur modeleuse modiste moine moissonneur
        moniale moniteur monitrice monteur monteuse mosaïste mouleur mouleuse moutonnier
        musicien musicienne musicologue muséographe mycologue mytiliculteur mytilicultrice
        mécanicien mécanicienne médecin médiateur médiatrice métallurgiste métayer métayère
        météorologiste météorologue nageur nageuse naturaliste naturopathe navigateur
        navigatrice nettoyeur nettoyeuse neurochirurgien neurologue neuropsychologue notaire
        nourrice nouvelliste numismate nutritionniste négociant négociante négociateur
        négociatrice néphrologue oblat obstétricien obstétricienne oculariste océanographe
        océanologue officier oiselier oléiculteur oléicultrice oncologue ophtalmologiste
        ophtalmologue opticien opticienne opérateur opératrice orfèvre organiste ornithologue
        orthodontiste orthophoniste orthoprothésiste ostréiculteur ostréicultrice ostéopathe
        ouvreur ouvreuse ouvrier ouvrière pailleur pailleuse palefrenier paludier paludière
        paléographe paléontologue papetier papetière parachutiste parfumeur parfumeuse parolier
        parolière parqueteur passeur passeuse pasteur patineur patineuse patissier patron
        patron-pêcheur patronne paveur paysagiste paysan paysanne pdg peintre perchiste
        percussionniste perruquier perruquière pharmacien pharmacienne pharmacologue philologue
        philosophe phlébologue phonologue photographe photograveur physicien physicienne
        pianiste pilote pisciculteur piscicultrice pisteur pisteuse pizzaiolo pizzaïolo
        plasticien plasticienne plombier plombière plongeur plongeuse plumassier plumassière
        plâtrier plâtrière pneumologue podcasteur podcasteuse podologue poissonnier poissonnière
        policier policière politologue pompier pompiste pompière pongiste pontonnier
        porcelainier porte-parole porteur porteuse portier portière poseur post-doctorant
        posticheur postier postière potier potière poète poêlier praticien praticienne
        premier-ministre prestidigitateur primatologue primeur procureur procureure producteur
        productrice professeur professeure programmateur programmatrice programmeur programmeuse
        promoteur promotrice propriétaire prothésiste proviseur proviseure prédicateur préfet
        préfète préparateur préparatrice présentateur présentatrice président présidente prêtre
        psychanalyste psychiatre psychologue psychomotricien psychomotricienne psychothérapeute
        puisatier pupitreur puéricultrice pâtissier pâtissière péager pédiatre pédicure
        pédologue pédopsychiatre pépiniériste pétanqueur pêcheur pêcheuse rabbin rabbine
        radiologiste radiologue raffineur ramasseur ramendeuse rameur rameuse ramoneur ramoneuse
        rappeur rappeuse rapporteur rebouteuse rebouteux receveur receveuse recteur rectrice
        relieur relieuse religieuse religieux rempailleur rempailleuse repasseur repasseuse
        reporter responsable restaurateur restauratrice retoucheur retoucheuse rhumatologue
        riverain riveraine romancier romancière rosiériste routier routière rubanier rugbyman
        rugbywoman réalisateur réalisatrice réceptionniste rédacteur rédactrice réfugié réfugiée
        régisseur régisseuse régleur régleuse rémouleur rémouleuse réparateur réparatrice
        répétiteur répétitrice résinier résistant résistante réviseuse rôtisseur rôtisseuse
        sabotier sabotière sacristain sacristine sage-femme salinier sapeur sapeur-pompier
        sarcleur saucier saunier sauniere sauveteur sauveteuse savonnier savonnière saxophoniste
        scaphandrier scaphandrière scientifique scieur scribe scripte sculpteur sculptrice
        scénariste scénographe secouriste secrétaire secrétaire-général sellier sellière sergent
        sergente serrurier serveur serveuse sexologue sidérurgiste sinologue sismologue skieur
        skieuse skipper skippeuse slameur slameuse sociologue soignant soignante soigneur
        soigneuse soldat sommelier sommelière sondeur sonneur sonneuse soudeur soudeuse
        souffleur sourcier sourcière sous-préfet sous-préfète spécialiste spéléologue stadier
        stadière staffeur stagiaire statisticien statisticienne steward stucateur styliste
        sténographe sténotypiste superviseur superviseuse surveillant surveillante survivant
        survivante syndic syndicaliste syndique sélectionneur sélectionneuse sémiologue sénateur
        sénatrice sériciculteur tailleur tailleuse talonneur tanneur tanneuse tapissier
        tapissière tatoueur tatoueuse taupier taupière tavernier tavernière taxidermiste
        taxiteur technicien technicienne teinturier teinturière tennisman terrassier
        thanatopracteur thanatopractrice théologien théologienne thérapeute timonier tireur
        tisserand tisserande tisseur tisseuse toiletteur toiletteuse tondeur tondeuse tonnelier
        topographe torero torréfacteur torréfactrice tourneur tourneur-fraiseur tourneuse
        toxicologue tractoriste traducteur traductrice tragédien tragédienne traiteur traiteuse
        traminot trappeur trappeuse trapéziste travailleur travailleuse trieur trieuse tripier
        tripière tromboniste trompettiste trufficulteur trufficultrice truffier trésorier
        trésorière tubiste typographe télégraphiste téléphoniste urbaniste urgentiste urologue
        vacher vachère vaguemestre vannier vannière veilleur veilleuse vendangeur vendangeuse
        vendeur vendeuse ventriloque verbicruciste verdurier vernisseur verrier vicaire
        vice-ministre vice-premier vice-président vice-présidente vidangeur vidéaste vigile
        vigneron vigneronne vinaigrier vinificateur vinificatrice violoncelliste violoniste
        virologue visagiste viticulteur viticultrice vitrailliste vitrier vitrière voiturier
        volcanologue volleyeur volleyeuse volontaire voltigeur voltigeuse voyagiste vétérinaire
        wattman webmestre zingueur zingueuse zoologiste zoologue ébéniste écailler écaillère
        échassier échevin échevine échiquéen éclairagiste éclusier éclusière écologiste écologue
        éconologue économiste écrivain écrivaine écuyer écuyère éditeur éditorialiste éditrice
        éducateur éducatrice égoutier égoutière élagueur élagueuse électricien électricienne
        électromécanicien éleveur éleveuse élu élue émailleur émailleuse énologue épicier
        épicière épidémiologiste épistémologue équarrisseur équilibriste étalagiste étameur
        éthicien éthologue étudiant étudiante éventailliste évêque œnologue
        """
    ),
    role_endings=tuple(
        """
        culteur cultrice eur euse graphe iatre ien ienne ier iste ière logue nome teur trice
        """.split()
    ),
    role_lookalikes=words(
        """
        acier ailleurs ampleur analogue antérieur antérieure arrière artiste ascenseur atelier
        autographe bien bière bonheur cahier calendrier carrière catalogue chaleur chantier
        chien cimetière clavier collier combien congélateur couleur courrier crinière cuisinière
        dernier dernière dialogue dossier douceur douleur empire entier entière envergure erreur
        escalier existe extérieur fichier fleur foyer frontière fureur février grandeur gravier
        guerrier hauteur heureuse hier honneur horreur humeur inférieur ingénieux intérieur
        intérieure italien italienne janvier largeur leur lien lieu lisière liste longueur lueur
        lumière majeur majeure malheur manière matière meilleur meilleure mien mineur moteur
        mystérieuse métier nombreuse odeur ordinateur ouvrière palier panier papier parisien
        parisienne particulier particulière paupière peur pionnier piste plusieurs postérieur
        poussière premier première prière précieuse pudeur quartier quotidien quotidienne
        rancœur refrigérateur rien rivière régulier régulière seigneur sentier sien singulier
        singulière soutien sueur supérieur supérieure sérieuse tien triste télégraphe valeur
        vapeur vigueur visiteur épilogue équateur
        """
    ),
    life_words=words(
        """
        célibataire divorcé divorcée habitant habitante installé installée maman marié mariée
        mère natif native né née originaire orphelin orpheline papa père retiré retirée riverain
        riveraine veuf veuve voisin voisine
        """
    ),
    ranks=words(
        """
        ambassadeur ambassadrice capitaine colonel commandant commissaire consul consule
        directeur directrice docteur docteure gouverneur général maire ministre professeur
        professeure préfet président présidente recteur secrétaire sénateur sénatrice
        """
    ),
    offices=words(
        """
        affaires agriculture budget climat commerce coopération culture défense emploi
        enseignement environnement extérieur finances forêts infrastructures innovation
        intérieur intérieures jeunesse justice logement mer mobilité nationale ports publique
        pêche recherche santé sociale sociales sports supérieur sécurité tourisme transition
        transports travail ville écologique économie éducation énergie équipement étrangères
        """
    ),
    determiners=words(
        """
        au auprès avec chez d' de des dont du est et fut l' la le les nos notre par pour que qui
        rencontre selon un une à était
        """
    ),
    greetings=phrases(
        """
        bonjour | bonsoir | salut | bienvenue | bienvenue à | coucou | félicitations | bravo |
        rebonjour
        """
    ),
    talk_verbs=words(
        """
        accorde accordé confie dit entretenu entretien explique interrogé interview livre parlé
        questions raconte rencontre rencontré revient reçoit reçu reçus répond répondu évoque
        """
    ),
    relatives=words(
        """
        ami amie ancêtre associé associée beau-frère belle-sœur camarade collègue compagne
        compagnon confrère consœur cousin cousine femme feu fille fils frère grand-mère
        grand-père mari mère neveu nièce oncle parents prédécesseur prédécesseure père successeur
        successeure sœur tante veuf veuve voisin voisine épouse époux
        """
    ),
    self_naming=(
        "je m'appelle",
        "je suis",
        "mon nom est",
        "mon nom, c'est",
        "mon prénom est",
        "on m'appelle",
        "m'appelle",
        "appelez-moi",
    ),
    name_nouns=words("nom noms patronyme prénom"),
    anonymity_wishes=words(
        """
        article condition demande demandé journal paraisse paraissent publié préfère souhaite
        souhaité voulu veut écrit écrire
        """
    ),
    anonymity_phrases=(
        "anonymat",
        "anonyme",
        "anonymement",
        "connu de la rédaction",
        "connue de la rédaction",
    ),
    company_words=words("avec à chez"),
    relative_pronouns=words("dont que qui"),
    possessives=words("dont leur leurs sa ses son"),
    bodies=words(
        """
        asbl sarl
        quai boulevard impasse chemin gare île lac brasserie restaurant café camping boulangerie
        fromagerie chocolaterie galerie
        abbaye académie agence association atelier avenue bibliothèque bureau campus centre
        chambre château club coalition collectif collège comité commune compagnie confédération
        conseil coopérative domaine département ecole faculté ferme festival fondation forêt
        fédération groupe hôpital hôtel institut laboratoire librairie ligue lycée mairie maison
        ministère musée office opéra orchestre organisation paroisse parti place pont port prison
        quartier refuge rue régie région réseau salle service société stade station syndicat théâtre
        union université usine vallée village ville école éditions église établissements
        """
    ),
    conjunctions=words(
        """
        & et ou
        """
    ),
    byline_phrases=phrases(
        """
        propos recueillis par | propos recueillis et traduits par | entretien réalisé
        par | entretiens réalisés par | interview réalisée par | par | recueilli par |
        recueillis par | texte | texte et photos | auteur | rédigé par | écrit par |
        entretien | interview | réalisé par | réalisée par | entretien mené par |
        entretien conduit par | interview par | entretien par | interview menée par | de
        notre correspondant | de notre correspondante | publié par | un entretien de |
        propos recueillis à distance par | de notre envoyé spécial | de notre envoyée
        spéciale | propos recueillis | entretien et photos | une interview de | table
        ronde animée par | animé par | animée par | débat animé par | texte et photo |
        au micro de | présenté par | une émission de | une interview signée | texte et
        entretien | posté par | mis en ligne par | présenté et
        réalisé par | présentation | à la présentation
        | présentée par | conversation menée par | un entretien d' | un entretien d’
        | recueilli à distance par | questions de
        | questions posées par | publiée par | mise en ligne par
        """
    ),
    photo_words=words(
        """
        cliché crédit crédits dessin illustration image ph phot photo photographe photographie
        photos
        """
    ),
    caption_phrases=phrases(
        """
        photo d'archives | photo d’archives | légende | image d'illustration | photographie
        d'illustration | crédit photo | crédits photo
        """
    ),
    published_phrases=phrases(
        """
        publié le | publié | publiée le | paru le | posté le | mis en ligne le | le |
        date | date de publication | publication | en ligne depuis le | paru dans |
        article publié le | écrit le | créé le | publié en ligne le | prononcé le |
        diffusé le
        """
    ),
    updated_phrases=phrases(
        """
        mis à jour | mise à jour | dernière mise à jour | modifié le | actualisé | dernière
        modification | modifié | maj | màj | mis a jour
        """
    ),
    source_labels=frozenset(
        phrases(
            """
        lien | source | source originale | sources
        """
        )
    ),
    related_phrases=phrases(
        """
        dans le prochain numéro | prochain numéro | lire aussi | à lire aussi | a lire
        aussi | même sujet | même catégorie | même auteur | sur le même sujet | sur le
        même thème | articles liés | à lire | articles similaires | les plus lus | le
        plus lu | à voir aussi | voir aussi | dans la même rubrique | à découvrir | vous
        aimerez aussi | nos articles | en savoir plus | d'autres articles | lire
        également | à lire également | recommandé | lire la suite | les dernières
        nouvelles | dernières nouvelles | en relation | tendances | populaires | nos
        derniers articles | les articles les plus lus | ça peut vous intéresser | plus
        d'articles | autres articles | également dans | retrouvez aussi | dossier | les
        + lus | notre sélection | à ne pas manquer | contenus sponsorisés | articles
        associés | article précédent | article suivant | précédent | suivant |
        l'actualité en continu | en continu | dernières infos | relire | à relire | à
        lire sur le même sujet | la suite après | à écouter | aussi dans l'actualité |
        dans l'actualité | publications similaires | similaire | article connexe |
        articles connexes
        """
    ),
    comment_phrases=phrases(
        """
        commentaires | commentaire | comment | réagir | laisser un commentaire | vos
        réactions | ajouter un commentaire | réactions | donnez votre avis | votre
        commentaire | aucun commentaire | soyez le premier | réagissez | poster un
        commentaire | commenter | les commentaires | reaction | réaction | courrier des
        lecteurs | enregistrer un commentaire | publier un commentaire | laissez un
        commentaire | annuler la réponse | laisser une réponse
        """
    ),
    menu_phrases=phrases(
        """
        page précédente | page suivante | partager | partagez | suivez-nous | suivez
        nous | abonnez-vous | s'abonner | abonne | je m'abonne | abonnez | déjà abonné |
        se connecter | connexion | s'inscrire | s'identifier | inscrivez-vous |
        inscription | cookies | nous utilisons des cookies | ce site utilise | en
        poursuivant | accepter | tout accepter | tous droits réservés | publicité |
        annonce | menu | rechercher | recherche | mots-clés | mots clés | tags | temps
        de lecture | lecture | newsletter | la newsletter | cet article est réservé |
        article réservé | il vous reste | imprimer | envoyer par | copier le lien |
        mentions légales | politique de | contactez | retour à | retour | aller au
        contenu | no data | no videos | chargement | télécharger | écouter | enregistrer
        | ajouter | offrir cet article | conditions générales | vous êtes ici |
        fièrement propulsé par | propulsé par | reproduction interdite | gérer les
        cookies | refuser | paramétrer | plan du site | version imprimable | taille du
        texte | accéder au contenu | passer au contenu | votre adresse | partages |
        recevez | l'accès | pour lire la suite | accueil | partager : | intervenant(s) |
        texte intégral | article plus récent | article plus ancien | navigation de
        l'article | cliquez pour partager | mots clefs
        """
    ),
    rights_phrases=phrases(
        """
        tous droits réservés | reproduction interdite | mentions légales | est édité par | est
        une publication | ne pas jeter
        """
    ),
    menu_words=frozenset(
        phrases(
            """
        abonnement | accueil | actu | actualité | actualités | agenda | archives |
        boutique | chiffre | cinéma | contact | copier le lien | culture | débats |
        e-mail | emploi | entreprise | entreprises | environnement | facebook | faits
        divers | fermer | france | image | images | immobilier | international |
        linkedin | livres | locale | loisirs | magazine | mail | monde | musique | météo
        | national | nouvelles | opinion | opinions | patrimoine | photos | planète |
        podcast | podcasts | politique | produit | produits | qui sommes-nous |
        rubriques | régions | santé | sciences | services | société | source | sport |
        sports | tourisme | twitter | vidéo | vidéos | voyage | whatsapp | x | à la une
        | économie | éducation | j'aime | chargement… | petites
        annonces | jeux | obsèques | vie locale | sorties | mots croisés | horoscope |
        télévision
        | équipes | calendrier | galerie | commerces | presse | programme | émissions
        | faire un don | espace presse
        """
        )
    ),
    offer_phrases=phrases(
        """
        réservé aux abonnés | abonnez-vous | réservé à nos abonnés | cookies | essai gratuit |
        pour un euro | notre newsletter | lettre d'information | notre lettre
        """
    ),
    contents_phrases=phrases(
        """
        sommaire | en bref | dans cet article | au sommaire | l'essentiel | plan de l'article |
        dans cet entretien
        """
    ),
    subject_labels=words(
        """
        objet sujet
        """
    ),
    place_labels=words(
        """
        lieu
        """
    ),
    document_words=words(
        """
        accéder aller communiqué communiqués compte-rendu discours déclaration dépêche
        dossier transcription verbatim
        """
    ),
    outlet_kinds=words(
        """
        bimestriel blog émission feuille lettre magazine média newsletter organe podcast site
        trimestriel webzine
        """
    ),
    outlet_words=words(
        """
        bulletin chronique clairon courrier croix dépêche figaro gazette hebdo hebdomadaire
        indépendant journal liberté magazine matin mensuel messager moniteur nouvelliste
        observateur phare presse progrès quotidien radio revue républicain réveil soir temps
        tribune télégramme voix écho éclair étoile éveil
        """
    ),
    birth_words=words("né née naissance"),
    box_phrases=phrases(
        """
        en chiffres | qui est | bio | bio express | biographie | son parcours | repères | en
        bref | portrait express | parcours | bio en bref | profil | mini-bio |
        pour mieux le connaître | pour mieux la connaître
        """
    ),
    translated_phrases=phrases(
        """
        traduit du | traduit de l' | traduit de l’ | traduit depuis le | traduction du |
        traduction de l' | traduction de l’ | version originale en | traduction automatique du |
        traduit automatiquement du | adapté du | texte original en | propos traduits du | propos
        traduits de l' | propos traduits de l’
        """
    ),
    language_names={
        "portugais": "pt",
        "italien": "it",
        "chinois": "zh",
        "russe": "ru",
        "arabe": "ar",
        "japonais": "ja",
        "polonais": "pl",
        "turc": "tr",
        "danois": "da",
        "suédois": "sv",
        "norvégien": "no",
        "laotien": "lo",
        "lao": "lo",
        "thaï": "th",
        "thaïlandais": "th",
        "khmer": "km",
        "coréen": "ko",
        "indonésien": "id",
        "finnois": "fi",
        "tchèque": "cs",
        "hongrois": "hu",
        "grec": "el",
        "ukrainien": "uk",
        "roumain": "ro",
        "wolof": "wo",
        "swahili": "sw",
        "néerlandais": "nl",
        "anglais": "en",
        "allemand": "de",
        "espagnol": "es",
        "vietnamien": "vi",
        "flamand": "nl",
        "français": "fr",
    },
)
