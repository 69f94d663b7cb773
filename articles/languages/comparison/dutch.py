"""How Dutch writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, named, numbered, words

COMPARISON = Comparison(
    number_words=numbered(
        """
        anderhalf=1.5 anderhalve=1.5
        nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10
        elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17
        achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60
        zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 miljoen=1000000
        mln=1000000 miljard=1000000000 mld=1000000000 biljoen=1000000000000
        """
    ),
    ordinal_words=numbered(
        """
        eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9
        tiende=10 elfde=11 twaalfde=12 dertiende=13 veertiende=14 vijftiende=15 zestiende=16
        zeventiende=17 achttiende=18 negentiende=19 twintigste=20 dertigste=30 veertigste=40
        vijftigste=50 zestigste=60 zeventigste=70 tachtigste=80 negentigste=90 honderdste=100
        duizendste=1000
        """
    ),
    loose_number_words=numbered(
        """
        eenmaal=1 eens=1 enkele=1 beide=2 beiden=2 allebei=2 tweemaal=2 tweetal=2 dubbel=2
        dubbele=2 verdubbeld=2 verdubbelde=2 verdubbelen=2 verdubbeling=2 paar=2 koppel=2
        duo=2 tweeling=2 tweeën=2 driemaal=3 drietal=3 trio=3 verdrievoudigd=3 viertal=4
        kwart=4 kwartaal=4 vijftal=5 zestal=6 week=7 tiental=10 tientallen=10 decennium=10
        decennia=10 dozijn=12 dozijnen=12 twintigtal=20 dertigtal=30 veertigtal=40
        vijftigtal=50 honderdtal=100 honderden=100 eeuw=100 duizendtal=1000 duizenden=1000
        miljoenen=1000000 miljarden=1000000000 twintiger=20 dertiger=30 veertiger=40
        vijftiger=50 zestiger=60 twintigers=20 dertigers=30 veertigers=40 vijftigers=50
        zestigers=60
        """
    ),
    vague_number_words=words("een één eerste acht"),
    no_numbers=("in het honderd",),
    number_joiners=words("en ën"),
    half_words=words("half halve"),
    century_words=words("eeuw eeuws eeuwse"),
    hour_words=words("uur u u."),
    negations=words(
        "niet geen niets niks nooit niemand nergens noch nimmer geenszins evenmin nee neen"
    ),
    weak_negations=words("noch niets niks niemand nergens nee neen"),
    no_denials=words(
        "al_dan_niet of_niet of_nee of_neen niet_weg_te_denken niet_in_de_laatste_plaats"
        " neem_me_niet_kwalijk niet_waar geen_twijfel"
    ),
    near_negations=grouped(
        """
        idle: ongetwijfeld ongeveer ongeval* ongeluk* onmiddellijk* onderling* exclusie*
            tot_nu_toe tot_nog_toe vergeleken buitengewoon* zonder_twijfel
        none: zonder ontdaan_van gespeend_van ontbreek* ontbrek* ontbrak* gebrek* tekort*
            gemis* mist missen gemist afwezig* vermist* absent* kwijt* verlies* verliez*
            verlor* verloor* verdwen* verdwijn* verdween* leeg lege leegte gratis kosteloos
            kosteloze vrij_van los_van falen faalt faalde* gefaald mislukk* mislukt* nederlaag
            gespaard
        refuse: weiger* geweiger* verwerp* verworpen afwijz* afgewezen afwees vertik* verbied*
            verbod* verboden ontken* loochen* weerleg* betwist* onthoud* onthield* onthouden
            afzien ziet_af zag_af afgezien opgeven opgaf opgegeven uitgesloten uitsluit*
            verzet* afkeur* annule* geannuleerd afgelast* afgeblazen geschrapt* gekant
        stop: stop* gestopt ophoud* opgehouden staakt* staken gestaakt stilgelegd stilleg*
            stilval* beëindig* arrest* gearresteer* halte* vermijd* vermeden vermeed* ontwijk*
            ontweek* ontweken omzeil* te_voorkomen voorkwam* verhinder* belet* weerhoud*
            weerhield* tegenhoud* tegengehouden belemmer* blokke* geblokke* uitgeschakel*
            uitschakel* gespaard
        silence: stil stille stilte zwijg* zweeg* gezwegen verzwijg* verzwegen
        outside: buiten
        only: slechts alleen enkel uitsluitend louter enige gewoonweg
        little: licht lichte zwak* beperkt* weinig amper nauwelijks schaars* minder inferieur*
            gering* licht_gewond*
        hard: moeilijk* lastig*
        bad: slecht* rampzalig* desastreu* erger ergste
        doubt: twijfel* betwijfel* wantrouw*
        ignore: negeer* negeren genegeer* verwaarlo* onwetend* overgeslagen oversla*
        forget: vergeet* vergat* vergeten
        beside: liever veeleer bovendien daarnaast behalve tenzij uitgezonderd
            in_tegenstelling integendeel in_plaats_van anders_dan andere_dan ander_dan
        hesitate: aarzel* geaarzeld
        far: ver_van verre_van allesbehalve
        until: tot totdat pas voordat vooraleer alvorens
        while: zolang
        careless: ongeacht om_het_even eender lak_aan onverschillig*
        lightly: licht_op lichtzinnig* lichtvaardig*
        surprise: verrast* verrass* verbaas* verbaz*
        unable: onmogelijk* onbekwaam* machteloos machteloze
        rare: zelden zeldzaam zeldzame
        soon: binnenkort onlangs recent* weldra spoedig kort_na* kort_daar* kort_voor*
        contrary: onvermijd* onregelmat* onherroep* onafhank* onmisken* onophou* onbetw*
            onomstot* onomkeer* ondenk* ondraag* oneind* oneven* ongeëven* ongekend* onaanva*
            onaantast* onbegrijp* onbereik* onherken* onverant* onverken* onverminder*
            onweerleg* onwrik* onuitst* ondubbel* onpraktisch* misvorm* verkeerd* foute
            foutief foutieve vals valse nutteloos nutteloze zinloos zinloze kansloos kansloze
            tevergeefs illega* illeg* irrationeel*
        """
    ),
    negative_prefixes=("on",),
    negative_suffixes=("loos", "loze"),
    abbreviations=words(
        """
        a.o a.u.b art blz bv ca cq d.w.z dhr dr drs e.d e.v enz etc evt excl fig i.p.v incl
        ing ir jl jr kon lic m.a.w m.b.t m.i.v m.n max mevr mgr min mln mr mrd mw nl nr o.a
        o.l.v ong pag par plm pres prof r.-k resp sr st t.a.v t.g.v t.o.v t.w tel vgl vs z.g
        zgn
        """
    ),
    basic_words=named(
        """
        en=and of=or,if maar=but als=if,as omdat=because want=because wanneer=when toen=when,then
        waar=where,true wie=who wat=what welke=which welk=which hoe=how waarom=why dat=that
        die=that,which deze=this dit=this niet=not geen=not niets=nothing nooit=never altijd=always
        ook=also nog=still al=already alle=all alles=all weer=again opnieuw=again nu=now
        dan=then,than hier=here daar=there vandaag=today gisteren=yesterday morgen=tomorrow
        zeer=very heel=very erg=very meer=more minder=less meest=most veel=much weinig=few
        iedereen=every elk=every ieder=every sommige=some enkele=some ander=other zelfde=same
        hetzelfde=same laatst=last vorig=last volgend=next nieuw=new oud=old jong=young groot=big
        klein=small lang=long kort=short goed=good slecht=bad beter=better best=best eigen=own
        alleen=only slechts=only met=with zonder=without voor=for,before tegen=against
        tussen=between onder=under over=about,over op=on in=in aan=to,on bij=at na=after
        tijdens=during sinds=since tot=until door=by,through van=of,from uit=from naar=to om=for
        ik=I jij=you je=you u=you jullie=you hij=he zij=she,they ze=she,they wij=we we=we het=it
        mij=I me=I hem=he haar=she,his hun=their hen=they mijn=my jouw=your uw=your zijn=be,his
        ons=we,our onze=our zich=self zelf=self hebben=have kunnen=can moeten=must mogen=may
        willen=want worden=become doen=do maken=do zeggen=say gaan=go komen=come zien=see
        weten=know kennen=know denken=think geloven=believe geven=give nemen=take krijgen=get
        vinden=find vragen=ask vertellen=tell spreken=speak praten=speak werken=work wonen=live
        leven=live,life sterven=die overlijden=die beginnen=begin stoppen=stop helpen=help
        winnen=win verliezen=lose spelen=play tonen=show laten=let horen=hear lezen=read
        schrijven=write wachten=wait blijven=stay vertrekken=leave verlaten=leave doden=kill
        kopen=buy verkopen=sell betalen=pay bouwen=build veranderen=change brengen=bring
        houden=keep vallen=fall proberen=try verklaren=explain aankondigen=announce
        besluiten=decide beslissen=decide gebruiken=use noemen=call volgen=follow openen=open
        sluiten=close leren=learn begrijpen=understand vergeten=forget hopen=hope voelen=feel
        groeien=grow zoeken=search bereiken=reach verwachten=expect ontmoeten=meet jaar=year
        dag=day week=week maand=month uur=hour minuut=minute ochtend=morning avond=evening
        nacht=night tijd=time keer=times man=man vrouw=woman kind=child mens=people mensen=people
        persoon=person familie=family gezin=family vader=father moeder=mother zoon=son
        dochter=daughter broer=brother zus=sister vriend=friend huis=house school=school stad=city
        dorp=village land=country wereld=world straat=street water=water grond=ground vuur=fire
        brand=fire geld=money werk=work baan=work oorlog=war vrede=peace wet=law recht=right
        regering=government overheid=government staat=state koning=king koningin=queen
        verkiezing=election partij=party rechtbank=court rechter=judge leger=army
        ziekenhuis=hospital arts=doctor dokter=doctor kerk=church boek=book krant=newspaper
        taal=language woord=word vraag=question antwoord=answer antwoorden=answer dood=death,dead
        einde=end begin=begin deel=part kant=side plaats=place plek=place weg=way manier=way
        ding=thing zaak=case geval=case reden=reason voorbeeld=example aantal=number macht=power
        kracht=strength gezondheid=health hoofd=head hand=hand oog=eye hart=heart lichaam=body
        auto=car schip=ship vliegtuig=plane ploeg=team team=team wedstrijd=match speler=player
        seizoen=season bedrijf=company onderneming=company markt=market prijs=price lid=member
        leider=leader zee=sea rivier=river berg=mountain boom=tree dier=animal eten=eat
        voedsel=food drinken=drink zon=sun licht=light wit=white zwart=black rood=red groen=green
        blauw=blue hulp=help steun=support toekomst=future verleden=past geschiedenis=history
        nieuws=news onderzoek=research veiligheid=safety vrijheid=freedom waarheid=truth
        liefde=love angst=fear gevaar=danger slachtoffer=victim gevangenis=prison moord=murder
        aanval=attack wapen=weapon grens=border handel=trade bevolking=population burger=citizen
        vertrouwen=trust beleid=policy samenwerking=cooperation ontwikkeling=development
        buitenlands=foreign hoog=high laag=low sterk=strong belangrijk=important moeilijk=difficult
        gemakkelijk=easy makkelijk=easy mogelijk=possible zeker=sure vrij=free vol=full ver=far
        snel=fast laat=late vroeg=early genoeg=enough samen=together misschien=maybe bijna=almost
        ongeveer=approximately vaak=often soms=sometimes echter=however ja=yes nee=no neen=no
        bedanken=thank dank=thank bedankt=thank heer=sir mevrouw=madam gesprek=conversation
        keuze=choice besluit=decision doel=goal
        """
    ),
    world_names=named(
        """
        Duitsland=DE Frankrijk=FR België=BE Nederland=NL Holland=NL Luxemburg=LU
        Groot-Brittannië=GB Verenigd_Koninkrijk=GB VK=GB Engeland=GB-ENG Schotland=GB-SCT
        Wales=GB-WLS Ierland=IE Verenigde_Staten=US VS=US Amerika=US USA=US Canada=CA
        Mexico=MX Brazilië=BR Argentinië=AR Chili=CL Spanje=ES Portugal=PT Italië=IT
        Griekenland=GR Zwitserland=CH Oostenrijk=AT Polen=PL Tsjechië=CZ Tsjecho-Slowakije=CS
        Slowakije=SK Hongarije=HU Roemenië=RO Bulgarije=BG Kroatië=HR Servië=RS Zweden=SE
        Noorwegen=NO Denemarken=DK Finland=FI IJsland=IS Estland=EE Letland=LV Litouwen=LT
        Rusland=RU Sovjet-Unie=SU USSR=SU Oekraïne=UA Wit-Rusland=BY Belarus=BY Turkije=TR
        Cyprus=CY Georgië=GE Israël=IL Palestina=PS Libanon=LB Syrië=SY Jordanië=JO Irak=IQ
        Iran=IR Saoedi-Arabië=SA Jemen=YE Egypte=EG Libië=LY Tunesië=TN Algerije=DZ Marokko=MA
        Ethiopië=ET Zuid-Afrika=ZA Congo=CD Ivoorkust=CI Kenia=KE India=IN Pakistan=PK
        Afghanistan=AF China=CN Japan=JP Zuid-Korea=KR Noord-Korea=KP Vietnam=VN Cambodja=KH
        Laos=LA Thailand=TH Myanmar=MM Birma=MM Indonesië=ID Maleisië=MY Singapore=SG
        Filipijnen=PH Australië=AU Nieuw-Zeeland=NZ Papoea-Nieuw-Guinea=PG PNG=PG
        Europa=Europe Afrika=Africa Azië=Asia Europese_Unie=EU EU=EU Verenigde_Naties=UN VN=UN
        UNO=UN NAVO=NATO Wereldgezondheidsorganisatie=WHO WHO=WHO WGO=WHO
        Wereldhandelsorganisatie=WTO WTO=WTO IMF=IMF Brussel=Brussels Antwerpen=Antwerp
        Gent=Ghent Luik=Liege Leuven=Leuven Brugge=Bruges Bergen=Mons Namen=Namur Rijsel=Lille
        Den_Haag=Hague Keulen=Cologne München=Munich Wenen=Vienna Praag=Prague Warschau=Warsaw
        Moskou=Moscow Londen=London Parijs=Paris Rome=Rome Milaan=Milan Venetië=Venice
        Lissabon=Lisbon Athene=Athens Kopenhagen=Copenhagen Genève=Geneva Peking=Beijing
        Beijing=Beijing Jeruzalem=Jerusalem Vlaanderen=Flanders Wallonië=Wallonia
        Celebes=Celebes Sulawesi=Celebes West-Virginia=US-WV Noord-Carolina=US-NC
        Zuid-Carolina=US-SC Noord-Dakota=US-ND Zuid-Dakota=US-SD Rocky_Mountains=Rockies
        Middellandse_Zee=Mediterranean Noordzee=NorthSea Oostzee=Baltic Stille_Oceaan=Pacific
        Atlantische_Oceaan=Atlantic Indische_Oceaan=IndianOcean Midden-Oosten=MiddleEast
        Rode_Zee=RedSea Zwarte_Zee=BlackSea Rijn=Rhine Maas=Meuse Schelde=Scheldt Donau=Danube
        Alpen=Alps Pyreneeën=Pyrenees Balkan=Balkans Kaukasus=Caucasus Wereldbank=WorldBank
        Rode_Kruis=RedCross Witte_Huis=WhiteHouse Koude_Oorlog=ColdWar Kerstmis=Christmas
        Pasen=Easter Bijbel=Bible Koran=Quran
        """
    ),
    name_parts=words(
        """
        tv staat universiteit hogeschool school instituut academie museum ziekenhuis centrum
        straat laan plein park brug luchthaven station kerk kathedraal kasteel paleis toren
        huis hal hotel meer rivier zee oceaan baai golf strand eiland eilanden berg bergen
        gebergte heuvel dal vallei bos woestijn kust graafschap stad district provincie regio
        noord zuid oost west partij unie vereniging federatie raad comité commissie hof
        ministerie departement bureau agentschap autoriteit dienst bank groep bedrijf
        stichting fonds liga beker kampioenschap kampioenschappen team club week dag festival
        prijs nieuws pers radio televisie krant leger marine luchtmacht politie conferentie
        top forum verdrag akkoord wet plan project programma netwerk
        """
    ),
    near_names=named(
        """
        Amerikaan*=US Amerikan*=US Brit*=GB Engels*=GB-ENG Schots*=GB-SCT Schot*=GB-SCT
        Welsh*=GB-WLS Duits*=DE Frans*=FR Fransman*=FR Belg*=BE Nederland*=NL Italia*=IT
        Spaan*=ES Spanjaard*=ES Portuge*=PT Russ*=RU Rus=RU Chine*=CN Japan*=JP Noord-Korea*=KP
        Zuid-Korea*=KR Indiaas*=IN Indiaa*=IN Indiër*=IN Indonesi*=ID Vietnam*=VN Australi*=AU
        Canade*=CA Mexica*=MX Brazili*=BR Turk*=TR Griek*=GR Pool*=PL Pole=PL Honga*=HU
        Zwee*=SE Zwed*=SE Noor*=NO Deen*=DK Denen=DK Fin=FI Fins*=FI Finn*=FI Ier*=IE Iers*=IE
        Zwitser*=CH Oostenrij*=AT Oekraïen*=UA Oekraïn*=UA Israël*=IL Palestij*=PS Syri*=SY
        Syrisch*=SY Ira*=IQ Iraan*=IR Irani*=IR Saoedi*=SA Saudi*=SA Egypt*=EG Marokka*=MA
        Zuid-Afrika*=ZA Europe*=Europe,EU Afrika*=Africa Aziat*=Asia Vlaams*=Flanders
        Vlaming*=Flanders Waals*=Wallonia Waal*=Wallonia tweet*=Twitter getweet*=Twitter
        CEO=CEO topman=CEO hiv=HIV Hiv=HIV
        HIV=HIV AI=AI A.I=AI ngo=NGO ngo's=NGO NGO=NGO btw=VAT bbp=GDP tv=TV TV=TV
        televisie*=TV tv-*=TV televisi*=TV
        Labour*=Labour Republikein*=Republicans GOP=Republicans Democrat*=Democrats
        Kerst*=Christmas ISIS=ISIS IS=ISIS Commonwealth=Commonwealth Gemenebest*=Commonwealth
        pond=GBP £=GBP Tsjecho-Slowa*=CS GB=GB sms*=SMS bericht*=SMS Twitter*=Twitter
        """
    ),
)
