"""How French writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, named, numbered, words

COMPARISON = Comparison(
    number_words=numbered(
        """
        zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10
        onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30
        quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90
        cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000
        milliards=1000000000 mrd=1000000000 billion=1000000000000 billions=1000000000000
        """
    ),
    ordinal_words=numbered(
        """
        premier=1 première=1 premiers=1 premières=1 unième=1 deuxième=2 second=2 seconde=2
        troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9
        dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16
        vingtième=20 trentième=30 quarantième=40 cinquantième=50 soixantième=60 centième=100
        millième=1000 deuxièmes=2 troisièmes=3 quatrièmes=4 cinquièmes=5 dixièmes=10
        """
    ),
    loose_number_words=numbered(
        """
        seul=1 secondes=2 double=2 doublé=2 doubler=2 paire=2 couple=2 duo=2 jumeaux=2
        jumelles=2 bis=2 tiers=3 tierce=3 triple=3 triplé=3 trio=3 quart=4 quarts=4
        trimestre=4 quadruple=4 quintuple=5 semaine=7 huitaine=8 dizaine=10 dizaines=10
        décennie=10 décennies=10 douzaine=12 douzaines=12 quinzaine=15 vingtaine=20
        trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100
        siècle=100 millier=1000 milliers=1000 trentenaire=30 quadragénaire=40
        quinquagénaire=50 sexagénaire=60 septuagénaire=70 octogénaire=80 nonagénaire=90
        centenaire=100
        """
    ),
    vague_number_words=words(
        "un une premier première premiers premières unième neuf second seconde cents"
    ),
    no_numbers=("pour cent",),
    number_joiners=words("et"),
    half_words=words("demi demie"),
    century_words=words("siècle siècles s."),
    hour_words=words("h heure heures"),
    vague_months=words("mars"),
    negations=words("pas rien aucun aucune aucunement ni guère nullement non"),
    paired_negations=words("jamais nul nulle personne"),
    privative_negations=words("non"),
    weak_negations=words(
        "ni aucun aucune rien jamais nul nulle non personne plus guère nullement aucunement"
    ),
    no_denials=words(
        """
        à_jamais n'est-ce_pas n'en_demeure_pas_moins n'en_reste_pas_moins n'en_est_pas_moins
        pas_à_pas n'importe pas_vers grand_pas grands_pas premier_pas premiers_pas un_pas le_pas
        au_pas ou_non pas_mal rien_que une_personne la_personne cette_personne chaque_personne
        toute_personne seule_personne autre_personne par_personne sa_personne première_personne
        ou_pas au_plus le_plus la_plus les_plus de_plus en_plus ses_pas mes_pas nos_pas leurs_pas
        son_pas mon_pas leur_pas deux_pas trois_pas quelques_pas faux_pas ce_pas chaque_pas
        petits_pas des_pas du_pas les_pas un_rien rien_qu' aucun_doute nul_doute pas_de_doute
        """
    ),
    negation_marks=words("ne n"),
    restrictions=words("que qu"),
    expletive_contexts=words(
        "avant_qu* à_moins_qu* de_peur_qu* de_crainte_qu* crain* craign* redout* sans_qu* évit*"
        " empêch*"
    ),
    marked_negations=words("plus"),
    near_negations=grouped(
        """
        idle: au_moins en_tant_que en_tant_qu' du_moins sans_doute sans_aucun_doute
            de_plus_en_plus de_moins_en_moins outre-mer un_peu quelque_peu exclusif* exclusiv*
            peu_à_peu
        none: sans dépourvu* dénué* démuni* manqu* absen* pénurie* faute carence* raté* rater
            rate échou* échec* perd perds perdent perdu* perdr* perdai* perte* défaite* privé*
            prive* épuisé* disparu* dispara* vide vides gratuit* hors_de épargn*
        refuse: refus* rejet* décline décliné* décliner repouss* interdi* prohib* nier nie
            nient nié niait niaient niant déni négation* démen* contest* réfut* se_défend*
            céd* abst* renonc* abandonn* exclu* hors_de_question oppos*
        stop: cess* arrêt* mettre_fin mis_fin met_fin mettent_fin mit_fin la_fin stopp*
            interromp* interrompu* suspen* évit* élud* esquiv* empêch* prévenir prévien*
            entrav* obstru* désactiv* dissua* bloqu* reten* refoul*
        silence: silenc* taire tait taisent mutis*
        outside: hors dehors
        only: seul* uniquement simplement juste
        little: léger* légère* faible* mineur* minime* peu à_peine moins inférieur*
            infériorit*
        hard: difficil*
        bad: mal désastr* mauvais* pire* piètre*
        doubt: dout* méfi*
        ignore: ignor* néglig*
        forget: oubli*
        beside: plutôt en_plus outre par_ailleurs sauf hormis excepté* à_moins contrair*
            autrement à_la_différence au_lieu plutôt_que plutôt_qu' autre_qu* autres_qu*
            différemment différent_de différente_de
        hesitate: hésit* rechign*
        far: loin_de loin_d'
        until: avant jusqu*
        while: tant_que tant_qu'
        careless: quel_que_soi* quelle_que_soi* n'importe se_fich* s'en_fich* se_fout
            s'en_fout se_moqu* indiffér* peu_import* qu'import*
        lightly: à_la_légère
        dry: tari* désempli*
        surprise: surpr* étonn*
        unable: impossib* incapab* incapac*
        rare: rare rares rarement
        soon: bientôt récemment dernièrement peu_après peu_avant sous_peu
        contrary: illettr* illicit* illimit* illisib* illog* illég* imbuvab* immatur* immobil*
            immodest* immodér* immoral* immotiv* immérit* immua* imparfait* erron* faux fausse
            fausses malform* impay* impensab* imperceptib* imperméab* impersonn* impitoy*
            impoli* impopul* impotent* impratic* imprenab* improbab* improduct* impropr*
            imprud* impréc* imprépar* imprévi* imprévu* impuiss* impuni* impéné* inabord*
            inabout* inaccept* inaccess* inaccompl* inachev* inacti* inadapt* inadmiss*
            inadéqu* inaltér* inanim* inaperçu* inapplic* inapprop* inapt* inassouv* inattaqu*
            inattend* inattent* inaudib* inavou* incalcul* incertain* incertit* incess*
            inchang* incohér* incommens* incompar* incompat* incompét* incompl* incompréh*
            incompris* inconcev* inconduit* inconfort* incongru* inconnu* inconsci* inconsid*
            inconsist* inconst* incontest* incontourn* incontrôl* inconven* incorrect*
            incroyab* incrédul* incurab* indescript* indestruct* indigne indignes indirect*
            indiscern* indiscut* indiscrèt* indiscret* indispon* indistinct* indompt* indécis*
            indéfend* indéfini* indélicat* indéniab* indépend* indésir* indétect* indéterm*
            inefficac* inégal* inélig* inépuis* inéquit* inespér* inestim* inévit* inexact*
            inexcus* inexist* inexpér* inexpli* inexploit* inexplor* inexécut* infaillib*
            infaisab* infatig* infertil* infidèl* infidél* inflexib* infond* infranchiss*
            infructu* ingouvern* ingrat* ingérab* inhabit* inhumain* inimagin* inimit*
            inintellig* inintéress* ininterr* injoignab* injust* innombr* inoccup* inoffens*
            inopin* inopportun* inopér* inoubli* inouï* inqualif* insaisiss* insalubr*
            insatisf* insens* insignifi* insolub* insoupçonn* insouci* insoumis* insouten*
            instab* insubord* insuccès insuffis* insupport* insurmont* insécur* intact*
            intangib* intenab* intermin* intolér* intouch* intransig* introuv* inusité*
            inutil* invaincu* invalid* invar* invisib* involont* invraisembl* invulnér*
            invérif* inédit* inlass* irration* irrecev* irremplaç* irrespect* irrespons*
            irréal* irréconcil* irréel* irréfléch* irréfut* irrégul* irrépar* irréproch*
            irrésist* irrésolu* irrévers* irrévoc* déconnect* défavor* déloya* déraisonn*
            désaccord* désagré* désapprouv* désavou* désespér* déshonn* désintér* désobé*
            désorgan* désuni* désynchron* discontin* maladroit* malchanc* malhonn* malsain*
            malvenu* mal_à_l'aise mécont* méconn* mésent* anormal* atypiq* apolit* en_vain
        """
    ),
    abbreviations=words(
        """
        adj apr art av bd c.-à-d cf chap coll dr env etc ex fig hab ibid id inf int m me mgr
        mlle mm mme no nos p p.ex pr prof réf s.a st ste suiv sup svp t.t.c tr trad tél v vol
        vs éd
        """
    ),
    basic_words=named(
        """
        et=and ou=or où=where mais=but si=if comme=as car=because quand=when lorsque=when
        qui=who,which,that que=that,what,than quoi=what quel=which quelle=which comment=how
        pourquoi=why ce=this,that cet=this cette=this ces=this cela=that ça=that pas=not aucun=not
        rien=nothing jamais=never toujours=always,still aussi=also également=also
        encore=still,again déjà=already tout=all tous=all,every toute=all toutes=all nouveau=new
        maintenant=now alors=then puis=then ici=here là=there y=there aujourd'hui=today
        hier=yesterday demain=tomorrow très=very plus=more moins=less beaucoup=much nombreux=much
        peu=few chaque=every chacun=every certains=some quelques=some autre=other même=same,self
        dernier=last dernière=last prochain=next suivant=next neuf=new ancien=old vieux=old âgé=old
        jeune=young grand=big gros=big petit=small long=long longtemps=long court=short bon=good
        bien=good mauvais=bad meilleur=better mieux=better propre=own seul=only seulement=only
        uniquement=only avec=with sans=without pour=for contre=against entre=between sous=under
        sur=on,about dans=in en=in à=to,at au=to aux=to chez=at après=after avant=before
        pendant=during durant=during depuis=since jusque=until par=by de=of,from du=of des=of
        vers=to je=I me=I moi=I tu=you vous=you il=he,it elle=she ils=they elles=they nous=we on=we
        lui=he leur=their leurs=their eux=they mon=my ma=my mes=my ton=your votre=your vos=your
        son=his sa=his ses=his notre=our nos=our se=self être=be avoir=have pouvoir=can,may,power
        devoir=must vouloir=want devenir=become faire=do dire=say affirmer=say aller=go venir=come
        voir=see savoir=know connaître=know penser=think croire=believe donner=give prendre=take
        obtenir=get recevoir=get trouver=find demander=ask raconter=tell parler=speak
        travailler=work vivre=live habiter=live vie=life mourir=die commencer=begin début=begin
        arrêter=stop aider=help gagner=win remporter=win perdre=lose jouer=play montrer=show
        laisser=let entendre=hear lire=read écrire=write attendre=wait,expect rester=stay
        partir=leave quitter=leave tuer=kill acheter=buy vendre=sell payer=pay construire=build
        changer=change apporter=bring garder=keep tenir=keep tomber=fall essayer=try tenter=try
        expliquer=explain annoncer=announce décider=decide utiliser=use appeler=call suivre=follow
        ouvrir=open fermer=close apprendre=learn comprendre=understand oublier=forget espérer=hope
        sentir=feel grandir=grow croître=grow chercher=search atteindre=reach rencontrer=meet
        an=year année=year jour=day journée=day semaine=week mois=month heure=hour minute=minute
        matin=morning soir=evening soirée=evening nuit=night temps=time fois=times homme=man
        femme=woman enfant=child gens=people personne=person,people famille=family père=father
        mère=mother fils=son fille=daughter frère=brother sœur=sister ami=friend maison=house
        école=school ville=city village=village pays=country monde=world rue=street eau=water
        sol=ground terre=ground feu=fire incendie=fire argent=money travail=work emploi=work
        guerre=war paix=peace loi=law droit=right gouvernement=government état=state roi=king
        reine=queen élection=election parti=party tribunal=court cour=court juge=judge armée=army
        hôpital=hospital médecin=doctor docteur=doctor église=church livre=book journal=newspaper
        langue=language mot=word parole=word question=question réponse=answer répondre=answer
        mort=death,dead fin=end partie=part part=part côté=side lieu=place place=place
        endroit=place chemin=way voie=way manière=way façon=way chose=thing cas=case affaire=case
        raison=reason exemple=example nombre=number force=strength santé=health tête=head main=hand
        œil=eye yeux=eye cœur=heart corps=body voiture=car navire=ship bateau=ship avion=plane
        équipe=team match=match joueur=player saison=season entreprise=company société=company
        marché=market prix=price membre=member chef=leader dirigeant=leader mer=sea rivière=river
        fleuve=river montagne=mountain arbre=tree animal=animal manger=eat nourriture=food
        boire=drink soleil=sun lumière=light blanc=white noir=black rouge=red vert=green bleu=blue
        aide=help soutien=support avenir=future futur=future passé=past histoire=history
        nouvelle=news,new recherche=research enquête=research sécurité=safety liberté=freedom
        vérité=truth amour=love peur=fear danger=danger victime=victim prison=prison meurtre=murder
        attaque=attack arme=weapon frontière=border commerce=trade population=population
        citoyen=citizen confiance=trust politique=policy coopération=cooperation
        développement=development étranger=foreign haut=high élevé=high bas=low fort=strong
        important=important difficile=difficult facile=easy possible=possible sûr=sure
        certain=sure,some libre=free plein=full loin=far rapide=fast vite=fast tard=late tôt=early
        assez=enough ensemble=together presque=almost environ=approximately souvent=often
        parfois=sometimes cependant=however toutefois=however pourtant=however oui=yes non=no
        merci=thank remercier=thank monsieur=sir madame=madam vrai=true conversation=conversation
        choix=choice décision=decision but=goal objectif=goal
        """
    ),
    world_names=named(
        """
        Allemagne=DE France=FR Belgique=BE Pays-Bas=NL Hollande=NL Luxembourg=LU
        Grande-Bretagne=GB Royaume-Uni=GB Angleterre=GB-ENG Écosse=GB-SCT
        Pays_de_Galles=GB-WLS Galles=GB-WLS Irlande=IE États-Unis=US USA=US Amérique=US
        Canada=CA Mexique=MX Brésil=BR Argentine=AR Chili=CL Espagne=ES Portugal=PT Italie=IT
        Grèce=GR Suisse=CH Autriche=AT Pologne=PL Tchéquie=CZ République_tchèque=CZ
        Tchécoslovaquie=CS Slovaquie=SK Hongrie=HU Roumanie=RO Bulgarie=BG Croatie=HR
        Serbie=RS Suède=SE Norvège=NO Danemark=DK Finlande=FI Islande=IS Estonie=EE
        Lettonie=LV Lituanie=LT Russie=RU Union_soviétique=SU URSS=SU Ukraine=UA
        Biélorussie=BY Bélarus=BY Turquie=TR Chypre=CY Géorgie=GE Israël=IL Palestine=PS
        Liban=LB Syrie=SY Jordanie=JO Irak=IQ Iran=IR Arabie_saoudite=SA Yémen=YE Égypte=EG
        Libye=LY Tunisie=TN Algérie=DZ Maroc=MA Éthiopie=ET Afrique_du_Sud=ZA Congo=CD
        Côte_d'Ivoire=CI Kenya=KE Inde=IN Pakistan=PK Afghanistan=AF Chine=CN Japon=JP
        Corée_du_Sud=KR Corée_du_Nord=KP Vietnam=VN Viêt_Nam=VN Cambodge=KH Laos=LA
        Thaïlande=TH Birmanie=MM Myanmar=MM Indonésie=ID Malaisie=MY Singapour=SG
        Philippines=PH Australie=AU Nouvelle-Zélande=NZ Papouasie-Nouvelle-Guinée=PG
        Europe=Europe Afrique=Africa Asie=Asia Union_européenne=EU UE=EU Nations_Unies=UN
        ONU=UN OTAN=NATO Organisation_mondiale_de_la_santé=WHO OMS=WHO
        Organisation_mondiale_du_commerce=WTO OMC=WTO FMI=IMF Bruxelles=Brussels
        Anvers=Antwerp la_Haye=Hague Gand=Ghent Liège=Liege Louvain=Leuven Bruges=Bruges
        Mons=Mons Namur=Namur Lille=Lille La_Haye=Hague Cologne=Cologne Munich=Munich
        Vienne=Vienna Prague=Prague Varsovie=Warsaw Moscou=Moscow Londres=London Paris=Paris
        Rome=Rome Milan=Milan Venise=Venice Lisbonne=Lisbon Athènes=Athens
        Copenhague=Copenhagen Genève=Geneva Pékin=Beijing Beijing=Beijing Jérusalem=Jerusalem
        Flandre=Flanders Wallonie=Wallonia Célèbes=Celebes Sulawesi=Celebes
        Virginie-Occidentale=US-WV Caroline_du_Nord=US-NC Caroline_du_Sud=US-SC
        Dakota_du_Nord=US-ND Dakota_du_Sud=US-SD Rocheuses=Rockies Méditerranée=Mediterranean
        mer_du_Nord=NorthSea mer_Baltique=Baltic Baltique=Baltic Pacifique=Pacific
        Atlantique=Atlantic océan_Indien=IndianOcean Moyen-Orient=MiddleEast
        Proche-Orient=MiddleEast mer_Rouge=RedSea mer_Noire=BlackSea Rhin=Rhine Meuse=Meuse
        Escaut=Scheldt Danube=Danube Alpes=Alps Pyrénées=Pyrenees Balkans=Balkans
        Caucase=Caucasus Banque_mondiale=WorldBank Croix-Rouge=RedCross
        Maison-Blanche=WhiteHouse guerre_froide=ColdWar Noël=Christmas Pâques=Easter
        Bible=Bible Coran=Quran
        """
    ),
    name_parts=words(
        """
        tv état états université école institut académie musée hôpital centre rue avenue place
        parc pont aéroport gare église cathédrale château palais tour maison salle hôtel lac
        rivière fleuve mer océan baie golfe plage île îles mont montagne montagnes colline
        vallée forêt désert côte comté ville district province région nord sud est ouest parti
        union association fédération conseil comité commission cour ministère département
        bureau agence autorité service services banque groupe société fondation fonds ligue
        coupe championnat championnats équipe club semaine jour journée festival prix presse
        radio télévision journal armée marine force forces garde police conférence sommet
        forum traité accord loi plan projet programme réseau
        """
    ),
    near_names=named(
        """
        américain*=US britannique*=GB anglais*=GB-ENG écossais*=GB-SCT gallois*=GB-WLS
        allemand*=DE français*=FR belge*=BE néerlandais*=NL hollandais*=NL italien*=IT
        espagnol*=ES portugais*=PT russe*=RU chinois*=CN japonais*=JP nord-coréen*=KP
        coréen*=KP,KR sud-coréen*=KR indien*=IN indonésien*=ID vietnamien*=VN australien*=AU
        canadien*=CA mexicain*=MX brésilien*=BR turc*=TR turque*=TR grec*=GR grecque*=GR
        polonais*=PL hongrois*=HU suédois*=SE norvégien*=NO danois*=DK finlandais*=FI
        finnois*=FI irlandais*=IE suisse*=CH autrichien*=AT ukrainien*=UA israélien*=IL
        palestinien*=PS syrien*=SY irakien*=IQ iranien*=IR saoudien*=SA égyptien*=EG
        marocain*=MA sud-africain*=ZA européen*=Europe,EU africain*=Africa asiatique*=Asia
        flamand*=Flanders wallon*=Wallonia tweet*=Twitter Twitter=Twitter
        PDG=CEO directeur_général=CEO VIH=HIV IA=AI ONG=NGO
        TVA=VAT PIB=GDP télé*=TV TV=TV petit_écran=TV
        travailliste*=Labour Labour=Labour républicain*=Republicans GOP=Republicans
        démocrate*=Democrats Noël=Christmas Daech=ISIS Daesh=ISIS EI=ISIS
        Commonwealth=Commonwealth Tchécoslova*=CS SMS=SMS texto*=SMS
        livre*_sterling=GBP Sterling=GBP
        """
    ),
)
