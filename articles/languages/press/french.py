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
        | de rien
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
        abbé accordeur accordeuse acrobate acteur actrice adjoint adjointe adjudant adjudante
        administrateur administratrice agent agente agriculteur agricultrice agronome
        aide-soignant aide-soignante aiguilleur aiguilleuse ajusteur alpiniste alternante
        ambassadeur ambassadrice ambulancier ambulancière amiral analyste anesthésiste animateur
        animatrice anthropologue antiquaire apiculteur apicultrice apprenti apprentie arbitre
        arboriculteur arboricultrice archevêque architecte archiviste archéologue artisan
        artisane artiste ascensoriste aspirant aspirante assistant assistante astronaute
        astronome athlète attaché attachée attaquant attaquante aubergiste aumônier auteur
        auteur-compositeur autrice autrice-compositrice aviateur aviatrice avocat avocate
        avocate-générale banquier banquière barbier basketteur basketteuse bassiste batelier
        batelière batteur batteuse berger bergère biathlète bibliothécaire bijoutier bijoutière
        biochimiste biographe biologiste biologue bistrotier blogueur blogueuse botaniste
        boucher bouchère boulanger boulangère bouquiniste bourgmestre bourrelier boxeur boxeuse
        brancardier brancardière brasseur brasseuse brigadier brigadière brocanteur brocanteuse
        brodeuse bâtonnier bâtonnière bédéiste bénévole bétonneur cafetier cafetière caissier
        caissière camionneur camionneuse campaniste candidat candidate capitaine caporal
        cardiologue caricaturiste carillonneur carillonneuse cavalier cavalière caviste
        chancelier chancelière chanoine chansonnier chanteur chanteuse chapelier chapelière
        charpentier charpentière chaudronnier chaudronnière chauffagiste chauffeur chauffeuse
        chef cheffe cheminot cheminote chercheur chercheuse chevrier chevrière chiffonnier
        chimiste chirurgien chirurgienne chocolatier chocolatière chorégraphe chroniqueur
        chroniqueuse cinéaste circassien circassienne climatologue clown coach codirecteur
        codirectrice cofondateur cofondatrice coiffeur coiffeuse collégien collégienne
        colocataire colonel coloriste commandant commandante commissaire compositeur
        compositrice comptable comédien comédienne conchyliculteur conducteur conductrice
        confiseur confiseuse conseiller conseillère conservateur conservatrice consul consule
        conteur conteuse contrebassiste contrôleur contrôleuse coordinateur coordinatrice
        coordonnateur coprésident coprésidente cordier cordonnier cordonnière correspondant
        correspondante cosmonaute costumier costumière coureur coureuse coutelier coutelière
        couturier couturière couvreur couvreuse criminologue cruciverbiste crêpier crêpière
        cuisinier cuisinière curé cycliste céramiste céréalier danseur danseuse dentellière
        dentiste dessinateur dessinatrice diacre diplomate directeur directrice
        directrice-générale dirigeant dirigeante disquaire distillateur distillatrice
        diététicien diététicienne dockeur docteur docteure doctorant doctorante documentariste
        doreur doreuse doyen doyenne dramaturge décorateur décoratrice défenseur défenseure
        délégué déléguée démographe déporté déportée député député-maire députée développeur
        développeuse enseignant enseignante entomologue entraîneur entraîneuse entrepreneur
        entrepreneuse ergothérapeute escrimeur escrimeuse essayiste esthéticienne ethnologue
        eurodéputé eurodéputée expert experte facteur factrice fermier fermière ferrailleur
        ferronnier fleuriste fondateur fondatrice fondeur fondeuse footballeur footballeuse
        forestier forestière forgeron forgeronne formateur formatrice fourrier fresquiste
        frigoriste fromager fromagère galeriste garagiste garde gardien gardienne gendarme
        glaciologue gouverneur gouverneure graphiste graveur graveuse greffier greffière
        grimpeur grimpeuse grutier grutière guide guitariste guérisseur gynécologue général
        générale généraliste géochimiste géographe géologue géomètre géophysicien gérant gérante
        gériatre habitant habitante handballeur handballeuse haut-commissaire historien
        historienne hockeyeur hockeyeuse horloger horlogère horticulteur horticultrice huissier
        huissière humoriste hydrologue hôtelier hôtelière ichtyologue illustrateur illustratrice
        imam imame immunologue imprimeur imprimeuse infectiologue infirmier infirmière
        influenceur influenceuse informaticien informaticienne ingénieur ingénieure inspecteur
        inspectrice instituteur institutrice instructeur instructrice interprète jardinier
        jardinière joaillier jockey jongleur jongleuse joueur joueuse journaliste judoka
        judokate juge juriste kayakiste kinésithérapeute laborantin laborantine lanceur lanceuse
        lexicographe libraire librettiste lieutenant lieutenant-colonel lieutenante limonadier
        linguiste logisticien logisticienne luthier luthière lutteur lutteuse lycéen lycéenne
        machiniste magicien magicienne magistrat magistrate maire maire-adjoint maraichère
        marathonien marathonienne maraîcher maraîchère marchand marchande mareyeur marin
        marinier marinière marionnettiste matelot mathématicien mathématicienne maçon maçonne
        maître maître-nageur maîtresse maïeuticien membre menuisier metteur metteuse meunier
        meunière militant militante ministre modiste moine moniale monteur monteuse mosaïste
        moutonnier musicien musicienne musicologue mycologue mécanicien mécanicienne médecin
        médiateur médiatrice métallurgiste météorologue nageur nageuse naturaliste navigateur
        navigatrice neurologue notaire nouvelliste nutritionniste négociateur négociatrice
        océanographe océanologue officier oncologue opticien organiste ornithologue
        orthophoniste ostréiculteur ostréicultrice ostéopathe ouvrier ouvrière palefrenier
        paludier paludière paléontologue parachutiste parolier parolière passeur passeuse
        pasteur patineur patineuse patron patron-pêcheur patronne paysagiste paysan paysanne pdg
        peintre pharmacien pharmacienne pharmacologue philologue philosophe photographe
        physicien physicienne pianiste pilote pizzaïolo plombier plongeur plongeuse podcasteur
        podcasteuse poissonnier poissonnière policier policière politologue pompier pompière
        pongiste porte-parole post-doctorant potier potière poète premier-ministre procureur
        procureure producteur productrice professeur professeure programmateur programmatrice
        programmeur programmeuse promoteur promotrice propriétaire proviseur proviseure préfet
        préfète préparateur préparatrice présentateur présentatrice président présidente prêtre
        psychanalyste psychiatre psychologue psychothérapeute puéricultrice pâtissier pâtissière
        pédiatre pépiniériste pétanqueur pêcheur pêcheuse rabbin rabbine rameur rameuse ramoneur
        ramoneuse rappeur rappeuse rapporteur recteur rectrice relieur relieuse religieuse
        religieux reporter responsable restaurateur restauratrice riverain riveraine romancier
        romancière routier routière rugbyman rugbywoman réalisateur réalisatrice rédacteur
        rédactrice réfugié réfugiée régisseur régisseuse réparateur réparatrice résistant
        résistante sacristain sacristine sage-femme sapeur-pompier saunier sauniere sauveteur
        sauveteuse saxophoniste scientifique sculpteur sculptrice scénariste secouriste
        secrétaire secrétaire-général sellier sellière sergent sergente serrurier sidérurgiste
        sismologue skieur skieuse skipper skippeuse slameur slameuse sociologue soignant
        soignante soigneur soigneuse soldat sommelier sommelière soudeur soudeuse souffleur
        sous-préfet sous-préfète spécialiste spéléologue stagiaire styliste surveillant
        surveillante survivant survivante syndic syndicaliste syndique sélectionneur
        sélectionneuse sénateur sénatrice tailleur talonneur tapissier tapissière technicien
        technicienne tennisman théologien théologienne timonier tisserand tisserande tonnelier
        tourneur toxicologue traducteur traductrice traiteur traiteuse trompettiste trésorier
        trésorière typographe urbaniste urgentiste vacher vachère vannier vannière vendeur
        vendeuse verbicruciste verrier vice-ministre vice-premier vice-président vice-présidente
        vidéaste vigneron vigneronne violoncelliste violoniste virologue viticulteur
        viticultrice vitrailliste volcanologue volleyeur volleyeuse volontaire vétérinaire
        wattman webmestre ébéniste échevin échevine échiquéen éclairagiste éclusier éclusière
        écologiste écologue économiste écrivain écrivaine éditeur éditorialiste éditrice
        éducateur éducatrice électricien électricienne éleveur éleveuse élu élue épicier
        épicière épidémiologiste étudiant étudiante évêque œnologue
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
