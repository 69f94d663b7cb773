"""How German writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, named, numbered, words

COMPARISON = Comparison(
    number_words=numbered(
        """
        anderthalb=1.5 eineinhalb=1.5
        null=0 ein=1 eins=1 eine=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8
        neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16
        siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40
        fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000
        million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000
        milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000
        """
    ),
    ordinal_words=numbered(
        """
        erste=1 ersten=1 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4 fünfte=5
        fünften=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9
        zehnte=10 zehnten=10 elfte=11 zwölfte=12 zwanzigste=20 zwanzigsten=20 dreißigste=30
        vierzigste=40 fünfzigste=50 hundertste=100
        """
    ),
    loose_number_words=numbered(
        """
        einmal=1 einem=1 einen=1 einer=1 eines=1 beide=2 beiden=2 zweimal=2 doppelt=2
        doppelte=2 paar=2 duo=2 zwillinge=2 drittel=3 dreimal=3 trio=3 viertel=4 quartal=4
        woche=7 dutzend=12 dutzende=12 jahrzehnt=10 jahrzehnte=10 jahrhundert=100 hunderte=100
        tausende=1000
        """
    ),
    vague_number_words=words("ein eins eine erste ersten acht achten achte"),
    number_joiners=words("und"),
    half_words=words("halb halbe einhalb"),
    century_words=words("jahrhundert jahrhunderts"),
    hour_words=words("uhr"),
    negations=words(
        "nicht kein keine keinen keinem keiner keines keins keinerlei nichts nie niemals niemand"
        " niemanden niemandem nirgends nirgendwo weder nein"
    ),
    weak_negations=words("noch nein"),
    negation_marks=words("weder"),
    marked_negations=words("noch"),
    no_denials=words("oder_nicht nicht_zuletzt"),
    near_negations=grouped(
        """
        idle: ohne_zweifel zweifellos ungefähr* unten unter* unser* unmittelbar* ungeachtet
        none: ohne fehlt fehlte fehlen fehlend* fehlschlag* fehlgeschlag* mangel* mangels
            abwesen* verlor* verlier* verlust* verschw* leer leere leeren scheiter*
            gescheitert misslung* misslang* kostenlos* gratis vermiss*
        refuse: weiger* geweigert verweiger* ablehn* abgelehnt lehnte* verbot* verbiet* leugn*
            geleugnet dementi* bestreit* bestritt* enthielt* verzicht* aufgeb* aufgegeben
            ausgeschlossen ausschließ* widersetz* absag* abgesagt
        stop: stopp* gestoppt aufhör* aufgehört beend* eingestellt vermeid* vermied*
            verhinder* hinder* gehindert abhalt* abgehalten blockier*
        silence: schweig* schwieg* stille
        only: nur bloß lediglich einzig* ausschließlich allein
        little: wenig wenige weniger kaum gering* leicht
        rare: selten seltene seltenen
        hard: schwer schwierig*
        bad: schlecht* schlimm*
        doubt: zweifel* bezweifel* misstrau*
        ignore: ignorier* vernachlässig*
        forget: vergess* vergaß*
        beside: außerdem zudem außer ausgenommen im_gegensatz anders_als anstatt statt
            andere_als
        hesitate: zöger* gezögert
        far: weit_entfernt alles_andere_als
        until: bis bevor ehe
        while: solange
        careless: gleichgültig* egal
        lightly: auf_die_leichte_schulter
        surprise: überrasch* erstaun*
        soon: bald kürzlich demnächst
        unable: unmöglich* unfähig* außerstande machtlos*
        contrary: falsch* irrtümlich* vergeblich* vergebens illegal* inakzept* irreg*
            irration* intoleran* inkorrekt* desinteress* missverst*
        """
    ),
    negative_prefixes=("un",),
    negative_suffixes=("los", "lose", "losen"),
    abbreviations=words(
        """
        abs abschn abt art bd betr bspw bzgl bzw ca d.h dr etc evtl fam fr geb gem ggf hl hr
        hrsg i.d.r inkl jh max min mio mrd nr prof rd s.o s.u sog st std str tel u.a u.ä usw
        v.a vgl z.b z.t zzgl
        """
    ),
    basic_words=named(
        """
        und=and oder=or aber=but wenn=if,when ob=if als=as,when,than wie=how,as weil=because
        denn=because wann=when wo=where wer=who was=what welche=which warum=why dass=that der=that
        diese=this dieser=this dieses=this nicht=not kein=not nichts=nothing nie=never
        niemals=never immer=always auch=also noch=still bereits=already schon=already alle=all
        alles=all wieder=again erneut=again nun=now jetzt=now dann=then hier=here dort=there
        da=there heute=today gestern=yesterday morgen=tomorrow,morning sehr=very mehr=more
        weniger=less meist=most viel=much viele=much wenig=few jeder=every jede=every einige=some
        andere=other gleich=same selbe=same letzte=last nächste=next neu=new alt=old jung=young
        groß=big klein=small lang=long lange=long kurz=short gut=good schlecht=bad besser=better
        beste=best eigen=own nur=only allein=only mit=with ohne=without für=for vor=before
        gegen=against zwischen=between unter=under über=about,over auf=on in=in an=to,on bei=at
        nach=after,to während=during seit=since bis=until durch=by,through von=of,from aus=from
        zu=to um=for ich=I mich=I mir=I du=you sie=she,they,you er=he ihn=he wir=we uns=we es=it
        mein=my dein=your ihr=their,his sein=be,his unser=our sich=self selbst=self haben=have
        können=can müssen=must dürfen=may wollen=want werden=become tun=do machen=do sagen=say
        gehen=go kommen=come sehen=see wissen=know kennen=know denken=think glauben=believe
        geben=give nehmen=take bekommen=get erhalten=get finden=find fragen=ask erzählen=tell
        sprechen=speak reden=speak arbeiten=work arbeit=work leben=live,life wohnen=live
        sterben=die beginnen=begin anfang=begin helfen=help gewinnen=win verlieren=lose
        spielen=play zeigen=show lassen=let hören=hear lesen=read schreiben=write warten=wait
        bleiben=stay verlassen=leave töten=kill kaufen=buy verkaufen=sell zahlen=pay bauen=build
        ändern=change bringen=bring halten=keep fallen=fall versuchen=try erklären=explain
        ankündigen=announce entscheiden=decide nutzen=use benutzen=use nennen=call folgen=follow
        öffnen=open schließen=close lernen=learn verstehen=understand vergessen=forget hoffen=hope
        fühlen=feel wachsen=grow suchen=search erreichen=reach erwarten=expect treffen=meet
        jahr=year tag=day woche=week monat=month stunde=hour uhr=hour minute=minute abend=evening
        nacht=night zeit=time mal=times mann=man frau=woman,madam kind=child mensch=people
        leute=people person=person familie=family vater=father mutter=mother sohn=son
        tochter=daughter bruder=brother schwester=sister freund=friend haus=house schule=school
        stadt=city dorf=village land=country welt=world straße=street wasser=water boden=ground
        feuer=fire brand=fire geld=money krieg=war frieden=peace gesetz=law recht=right
        regierung=government staat=state könig=king königin=queen wahl=election,choice partei=party
        gericht=court richter=judge armee=army krankenhaus=hospital arzt=doctor kirche=church
        buch=book zeitung=newspaper sprache=language wort=word frage=question antwort=answer
        antworten=answer tod=death tot=dead ende=end teil=part seite=side ort=place platz=place
        weg=way weise=way ding=thing sache=thing fall=case grund=reason beispiel=example
        zahl=number macht=power kraft=strength gesundheit=health kopf=head hand=hand auge=eye
        herz=heart körper=body auto=car schiff=ship flugzeug=plane mannschaft=team team=team
        spiel=match spieler=player saison=season unternehmen=company firma=company markt=market
        preis=price mitglied=member führer=leader meer=sea fluss=river berg=mountain baum=tree
        tier=animal essen=eat,food trinken=drink sonne=sun licht=light weiß=white schwarz=black
        rot=red grün=green blau=blue hilfe=help unterstützung=support zukunft=future
        vergangenheit=past geschichte=history nachricht=news forschung=research sicherheit=safety
        freiheit=freedom wahrheit=truth liebe=love angst=fear gefahr=danger opfer=victim
        gefängnis=prison mord=murder angriff=attack waffe=weapon grenze=border handel=trade
        bevölkerung=population bürger=citizen vertrauen=trust politik=policy
        zusammenarbeit=cooperation entwicklung=development ausländisch=foreign hoch=high
        niedrig=low stark=strong wichtig=important schwierig=difficult schwer=difficult leicht=easy
        einfach=easy möglich=possible sicher=sure frei=free voll=full weit=far schnell=fast
        spät=late früh=early genug=enough zusammen=together vielleicht=maybe fast=almost
        etwa=approximately oft=often manchmal=sometimes jedoch=however ja=yes nein=no danke=thank
        danken=thank herr=sir wahr=true gespräch=conversation entscheidung=decision ziel=goal
        """
    ),
    world_names=named(
        """
        Deutschland=DE Frankreich=FR Belgien=BE Niederlande=NL Holland=NL Luxemburg=LU
        Großbritannien=GB Vereinigtes_Königreich=GB England=GB-ENG Schottland=GB-SCT
        Wales=GB-WLS Irland=IE Vereinigte_Staaten=US USA=US Amerika=US Kanada=CA Mexiko=MX
        Brasilien=BR Argentinien=AR Chile=CL Spanien=ES Portugal=PT Italien=IT Griechenland=GR
        Schweiz=CH Österreich=AT Polen=PL Tschechien=CZ Tschechoslowakei=CS Slowakei=SK
        Ungarn=HU Rumänien=RO Bulgarien=BG Kroatien=HR Serbien=RS Schweden=SE Norwegen=NO
        Dänemark=DK Finnland=FI Island=IS Estland=EE Lettland=LV Litauen=LT Russland=RU
        Sowjetunion=SU UdSSR=SU Ukraine=UA Weißrussland=BY Belarus=BY Türkei=TR Zypern=CY
        Georgien=GE Israel=IL Palästina=PS Libanon=LB Syrien=SY Jordanien=JO Irak=IQ Iran=IR
        Saudi-Arabien=SA Jemen=YE Ägypten=EG Libyen=LY Tunesien=TN Algerien=DZ Marokko=MA
        Äthiopien=ET Südafrika=ZA Kongo=CD Elfenbeinküste=CI Kenia=KE Indien=IN Pakistan=PK
        Afghanistan=AF China=CN Japan=JP Südkorea=KR Nordkorea=KP Vietnam=VN Kambodscha=KH
        Laos=LA Thailand=TH Myanmar=MM Birma=MM Indonesien=ID Malaysia=MY Singapur=SG
        Philippinen=PH Australien=AU Neuseeland=NZ Papua-Neuguinea=PG Europa=Europe
        Afrika=Africa Asien=Asia Europäische_Union=EU EU=EU Vereinte_Nationen=UN UN=UN UNO=UN
        NATO=NATO Weltgesundheitsorganisation=WHO WHO=WHO Welthandelsorganisation=WTO WTO=WTO
        IWF=IMF Brüssel=Brussels Antwerpen=Antwerp Gent=Ghent Lüttich=Liege Löwen=Leuven
        Brügge=Bruges Mons=Mons Namur=Namur Lille=Lille Den_Haag=Hague Köln=Cologne
        München=Munich Wien=Vienna Prag=Prague Warschau=Warsaw Moskau=Moscow London=London
        Paris=Paris Rom=Rome Mailand=Milan Venedig=Venice Lissabon=Lisbon Athen=Athens
        Kopenhagen=Copenhagen Genf=Geneva Peking=Beijing Jerusalem=Jerusalem Flandern=Flanders
        Wallonien=Wallonia Sulawesi=Celebes Celebes=Celebes West_Virginia=US-WV
        North_Carolina=US-NC South_Carolina=US-SC North_Dakota=US-ND South_Dakota=US-SD
        Rocky_Mountains=Rockies Mittelmeer=Mediterranean Nordsee=NorthSea Ostsee=Baltic
        Pazifik=Pacific Atlantik=Atlantic Indischer_Ozean=IndianOcean Nahost=MiddleEast
        Naher_Osten=MiddleEast Rotes_Meer=RedSea Schwarzes_Meer=BlackSea Rhein=Rhine
        Maas=Meuse Schelde=Scheldt Donau=Danube Alpen=Alps Pyrenäen=Pyrenees Balkan=Balkans
        Kaukasus=Caucasus Weltbank=WorldBank Rotes_Kreuz=RedCross Weißes_Haus=WhiteHouse
        Kalter_Krieg=ColdWar Weihnachten=Christmas Ostern=Easter Bibel=Bible Koran=Quran
        """
    ),
    name_parts=words(
        """
        tv staat universität hochschule schule institut akademie museum krankenhaus zentrum
        straße platz park brücke flughafen bahnhof kirche dom schloss palast turm haus halle
        hotel see fluss meer ozean bucht golf strand insel inseln berg berge gebirge hügel tal
        wald wüste küste stadt bezirk provinz region partei union verein verband rat ausschuss
        kommission gericht gerichtshof ministerium amt büro agentur behörde dienst bank gruppe
        gesellschaft stiftung fonds liga pokal meisterschaft mannschaft klub woche tag
        festspiele preis presse radio fernsehen zeitung armee polizei konferenz gipfel forum
        vertrag abkommen gesetz plan projekt programm netzwerk
        """
    ),
    near_names=named(
        """
        amerikan*=US brit*=GB englisch*=GB-ENG schott*=GB-SCT walis*=GB-WLS deutsch*=DE
        Deutsch*=DE französ*=FR Französ*=FR Franzos*=FR belgi*=BE Belgi*=BE niederländ*=NL
        Niederländ*=NL italien*=IT Italien*=IT spanisch*=ES Spanier*=ES portugies*=PT
        Portugies*=PT russisch*=RU Russe*=RU chines*=CN Chines*=CN japan*=JP nordkorean*=KP
        südkorean*=KR indisch*=IN Inder*=IN indonesi*=ID vietnam*=VN australi*=AU kanad*=CA
        mexikan*=MX brasil*=BR türk*=TR Türk*=TR griech*=GR Griech*=GR poln*=PL Pole*=PL
        ungar*=HU Ungar*=HU schwed*=SE Schwed*=SE norweg*=NO Norweg*=NO dän*=DK Dän*=DK
        finn*=FI Finn*=FI irisch*=IE Ire*=IE schweiz*=CH Schweiz*=CH österreich*=AT
        Österreich*=AT ukrain*=UA Ukrain*=UA israel*=IL Israel*=IL palästin*=PS Palästin*=PS
        syr*=SY Syr*=SY irak*=IQ Irak*=IQ iran*=IR Iran*=IR saudi*=SA Saudi*=SA ägypt*=EG
        Ägypt*=EG marokkan*=MA Marokkan*=MA südafrikan*=ZA europä*=Europe,EU Europä*=Europe,EU
        afrikan*=Africa Afrikan*=Africa asiat*=Asia Asiat*=Asia fläm*=Flanders Fläm*=Flanders
        wallon*=Wallonia CEO=CEO HIV=HIV KI=AI NGO=NGO MwSt=VAT BIP=GDP TV=TV Fernseh*=TV
        """
    ),
)
