"""How Spanish writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, named, numbered, words

COMPARISON = Comparison(
    number_words=numbered(
        """
        cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9
        diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17
        dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22
        veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27
        veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
        ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300
        cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800
        novecientos=900 mil=1000 millón=1000000 millones=1000000 billón=1000000000000
        """
    ),
    ordinal_words=numbered(
        """
        primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4
        cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8
        noveno=9 novena=9 décimo=10 décima=10
        """
    ),
    loose_number_words=numbered(
        """
        primeros=1 primeras=1 ambos=2 ambas=2 doble=2 par=2 pareja=2 dúo=2 segundos=2 tercio=3
        tercios=3 triple=3 trío=3 trimestre=4 semana=7 decena=10 decenas=10 década=10
        décadas=10 docena=12 docenas=12 quincena=15 veintena=20 treintena=30 centenar=100
        centenares=100 cientos=100 siglo=100 millar=1000 miles=1000
        """
    ),
    vague_number_words=words("un uno una primer primero primera segundo segunda cuarto cuarta"),
    no_numbers=("por ciento",),
    number_joiners=words("y"),
    half_words=words("medio media"),
    century_words=words("siglo siglos"),
    hour_words=words("h hora horas"),
    negations=words("no ni nada nadie nunca jamás ningún ninguno ninguna tampoco"),
    no_denials=words("o_no no_obstante"),
    weak_negations=words("ni nada nadie nunca jamás ningún ninguno ninguna"),
    near_negations=grouped(
        """
        idle: sin_duda al_menos por_lo_menos un_poco
        none: sin falta* faltó faltan ausen* caren* escase* perd* pérdida* pierd* desaparec*
            desaparic* vací* fracas* gratis gratuit*
        refuse: rechaz* negar negó niega* niego negaron negativa rehus* prohib* desmient*
            desment* renunci* abandon* exclu* descart* opone* opuso opus* abstu* absten*
            cancel*
        stop: dejar_de dejó_de deja_de dejado_de cesa* cese* deten* detuv* suspend* suspen*
            evit* impid* impedir* imped* bloque* obstacul* disuad*
        silence: silenc* callar calla callado*
        only: sólo solo solamente únicamente únic*
        little: poco pocos poca pocas apenas menos leve*
        rare: raro rara rara_vez raramente
        hard: difícil* dificult*
        bad: mal malo mala malos malas peor*
        doubt: dud* desconf*
        ignore: ignor* descuid*
        forget: olvid*
        beside: además salvo excepto menos_que contrari* en_lugar_de en_vez_de diferen*
            distint*
        hesitate: titube* vacil*
        far: lejos_de
        until: antes hasta
        while: mientras
        careless: da_igual indiferen*
        lightly: a_la_ligera
        surprise: sorpr* asombr*
        soon: pronto recientemente
        unable: imposib* incapa*
        contrary: inacept* inaccesib* inadecu* inadmisib* incansab* inciert* incomod* incómod*
            incompat* incomplet* incomprens* inconform* inconscien* incorrect* increíb*
            indebid* indecis* indefin* indepen* indign* indirect* inesperad* inestab*
            inevitab* inexact* inexist* inexpert* injust* inmóvil* innegab* innumer* inofens*
            inolvid* insatisf* insegur* insignif* insoport* insufic* intoler* inútil* invisib*
            involunt* ilegal* ilegít* ilimit* ilógic* irracion* irreal* irregul* irrelev*
            irrepar* irrespons* irrevers* imparab* imparcial* imperfect* impopul* imprecis*
            improbab* impropi* imprudent* impun* desacuerd* desagrad* desconoc* deshonest*
            desigual* desleal* desorden* falso falsa falsos falsas equivoc* erróne* en_vano
        """
    ),
    abbreviations=words(
        """
        aprox art av avda cap cf col d dep dr dra dres dña ed ee.uu ej etc excmo fdo fig gral
        ilmo lic mons n.º ntra núm p p.ej pdte prof pág págs ref s.a sr sra sres srta sta sto
        tel ud uds vol vs
        """
    ),
    basic_words=named(
        """
        y=and e=and o=or pero=but si=if como=as porque=because cuando=when donde=where dónde=where
        quien=who quién=who qué=what que=that,than,which cuál=which cómo=how por=by,for este=this
        esta=this esto=this estos=this estas=this ese=that eso=that no=not,no ningún=not
        ninguno=not nada=nothing nunca=never jamás=never siempre=always también=also todavía=still
        aún=still ya=already todo=all todos=all,every nuevo=new ahora=now entonces=then aquí=here
        allí=there ahí=there hoy=today ayer=yesterday mañana=tomorrow,morning muy=very más=more
        menos=less mucho=much muchos=much poco=few cada=every algunos=some otro=other
        mismo=same,self último=last pasado=last,past próximo=next siguiente=next viejo=old
        antiguo=old joven=young grande=big gran=big pequeño=small largo=long corto=short bueno=good
        bien=good malo=bad mejor=better,best propio=own solo=only sólo=only con=with sin=without
        para=for contra=against entre=between bajo=under,low sobre=on,about en=in,on a=to al=to
        tras=after después=after antes=before durante=during desde=since,from hasta=until
        de=of,from del=of hacia=to yo=I me=I mí=I tú=you usted=you ustedes=you él=he ella=she
        ellos=they nosotros=we nos=we le=he su=his,their,your sus=his,their mi=my mis=my tu=your
        nuestro=our se=self ser=be estar=be haber=have tener=have poder=can,may,power deber=must
        querer=want hacer=do decir=say ir=go venir=come ver=see saber=know conocer=know
        pensar=think creer=believe dar=give tomar=take obtener=get recibir=get encontrar=find,meet
        pedir=ask preguntar=ask contar=tell hablar=speak trabajar=work trabajo=work empleo=work
        vivir=live vida=life morir=die empezar=begin comenzar=begin comienzo=begin parar=stop
        ayudar=help ganar=win perder=lose jugar=play mostrar=show dejar=let,leave oír=hear
        leer=read escribir=write esperar=wait,hope,expect quedar=stay permanecer=stay salir=leave
        matar=kill comprar=buy vender=sell pagar=pay construir=build cambiar=change traer=bring
        mantener=keep caer=fall intentar=try explicar=explain anunciar=announce decidir=decide
        usar=use utilizar=use llamar=call seguir=follow abrir=open cerrar=close aprender=learn
        entender=understand comprender=understand olvidar=forget sentir=feel crecer=grow
        buscar=search alcanzar=reach año=year día=day semana=week mes=month hora=hour minuto=minute
        tarde=evening,late noche=night tiempo=time vez=times hombre=man mujer=woman niño=child
        hijo=son gente=people persona=person,people familia=family padre=father madre=mother
        hija=daughter hermano=brother hermana=sister amigo=friend casa=house escuela=school
        ciudad=city pueblo=village país=country mundo=world calle=street agua=water tierra=ground
        suelo=ground fuego=fire incendio=fire dinero=money guerra=war paz=peace ley=law
        derecho=right gobierno=government estado=state rey=king reina=queen
        elección=election,choice partido=party,match tribunal=court juez=judge ejército=army
        hospital=hospital médico=doctor doctor=doctor iglesia=church libro=book periódico=newspaper
        diario=newspaper lengua=language idioma=language palabra=word pregunta=question
        respuesta=answer responder=answer muerte=death muerto=dead fin=end final=end parte=part
        lado=side lugar=place camino=way manera=way forma=way cosa=thing caso=case razón=reason
        ejemplo=example número=number fuerza=strength salud=health cabeza=head mano=hand ojo=eye
        corazón=heart cuerpo=body coche=car barco=ship avión=plane equipo=team jugador=player
        temporada=season empresa=company compañía=company mercado=market precio=price
        miembro=member líder=leader mar=sea río=river montaña=mountain árbol=tree animal=animal
        comer=eat comida=food beber=drink sol=sun luz=light blanco=white negro=black rojo=red
        verde=green azul=blue ayuda=help apoyo=support futuro=future historia=history noticia=news
        investigación=research seguridad=safety libertad=freedom verdad=truth amor=love miedo=fear
        peligro=danger víctima=victim prisión=prison cárcel=prison asesinato=murder ataque=attack
        arma=weapon frontera=border comercio=trade población=population ciudadano=citizen
        confianza=trust política=policy cooperación=cooperation desarrollo=development
        extranjero=foreign alto=high fuerte=strong importante=important difícil=difficult
        fácil=easy posible=possible seguro=sure libre=free lleno=full lejos=far rápido=fast
        temprano=early bastante=enough juntos=together quizás=maybe casi=almost
        aproximadamente=approximately menudo=often veces=sometimes embargo=however sí=yes
        gracias=thank agradecer=thank señor=sir señora=madam verdadero=true
        conversación=conversation decisión=decision objetivo=goal
        """
    ),
    world_names=named(
        """
        Alemania=DE Francia=FR Bélgica=BE Países_Bajos=NL Holanda=NL Luxemburgo=LU
        Gran_Bretaña=GB Reino_Unido=GB Inglaterra=GB-ENG Escocia=GB-SCT Gales=GB-WLS
        Irlanda=IE Estados_Unidos=US EE.UU=US EEUU=US Canadá=CA México=MX Brasil=BR
        Argentina=AR Chile=CL España=ES Portugal=PT Italia=IT Grecia=GR Suiza=CH Austria=AT
        Polonia=PL Chequia=CZ Checoslovaquia=CS Eslovaquia=SK Hungría=HU Rumania=RO
        Bulgaria=BG Croacia=HR Serbia=RS Suecia=SE Noruega=NO Dinamarca=DK Finlandia=FI
        Islandia=IS Estonia=EE Letonia=LV Lituania=LT Rusia=RU Unión_Soviética=SU URSS=SU
        Ucrania=UA Bielorrusia=BY Turquía=TR Chipre=CY Georgia=GE Israel=IL Palestina=PS
        Líbano=LB Siria=SY Jordania=JO Irak=IQ Irán=IR Arabia_Saudí=SA Yemen=YE Egipto=EG
        Libia=LY Túnez=TN Argelia=DZ Marruecos=MA Etiopía=ET Sudáfrica=ZA Congo=CD
        Costa_de_Marfil=CI Kenia=KE India=IN Pakistán=PK Afganistán=AF China=CN Japón=JP
        Corea_del_Sur=KR Corea_del_Norte=KP Vietnam=VN Camboya=KH Laos=LA Tailandia=TH
        Birmania=MM Myanmar=MM Indonesia=ID Malasia=MY Singapur=SG Filipinas=PH Australia=AU
        Nueva_Zelanda=NZ Papúa_Nueva_Guinea=PG Europa=Europe África=Africa Asia=Asia
        Unión_Europea=EU UE=EU Naciones_Unidas=UN ONU=UN OTAN=NATO
        Organización_Mundial_de_la_Salud=WHO OMS=WHO Organización_Mundial_del_Comercio=WTO
        OMC=WTO FMI=IMF Bruselas=Brussels Amberes=Antwerp Gante=Ghent Lieja=Liege
        Lovaina=Leuven Brujas=Bruges Mons=Mons Namur=Namur Lille=Lille La_Haya=Hague
        Colonia=Cologne Múnich=Munich Viena=Vienna Praga=Prague Varsovia=Warsaw Moscú=Moscow
        Londres=London París=Paris Roma=Rome Milán=Milan Venecia=Venice Lisboa=Lisbon
        Atenas=Athens Copenhague=Copenhagen Ginebra=Geneva Pekín=Beijing Jerusalén=Jerusalem
        Flandes=Flanders Valonia=Wallonia Célebes=Celebes Virginia_Occidental=US-WV
        Carolina_del_Norte=US-NC Carolina_del_Sur=US-SC Dakota_del_Norte=US-ND
        Dakota_del_Sur=US-SD Montañas_Rocosas=Rockies Rocosas=Rockies
        Mediterráneo=Mediterranean mar_del_Norte=NorthSea Báltico=Baltic Pacífico=Pacific
        Atlántico=Atlantic océano_Índico=IndianOcean Oriente_Medio=MiddleEast
        Oriente_Próximo=MiddleEast mar_Rojo=RedSea mar_Negro=BlackSea Rin=Rhine Mosa=Meuse
        Escalda=Scheldt Danubio=Danube Alpes=Alps Pirineos=Pyrenees Balcanes=Balkans
        Cáucaso=Caucasus Banco_Mundial=WorldBank Cruz_Roja=RedCross Casa_Blanca=WhiteHouse
        Guerra_Fría=ColdWar Navidad=Christmas Pascua=Easter Biblia=Bible Corán=Quran
        """
    ),
    name_parts=words(
        """
        tv estado estados universidad escuela instituto academia museo hospital centro calle
        avenida plaza parque puente aeropuerto estación iglesia catedral castillo palacio
        torre casa sala hotel lago río mar océano bahía golfo playa isla islas monte montaña
        montañas colina valle bosque desierto costa condado ciudad distrito provincia región
        norte sur este oeste partido unión asociación federación consejo comité comisión corte
        tribunal ministerio departamento oficina agencia autoridad servicio banco grupo
        empresa fundación fondo liga copa campeonato equipo club semana día festival premio
        prensa radio televisión diario ejército policía conferencia cumbre foro tratado
        acuerdo ley plan proyecto programa red
        """
    ),
    near_names=named(
        """
        estadounidense*=US american*=US británic*=GB inglés*=GB-ENG ingles*=GB-ENG
        escoc*=GB-SCT galés*=GB-WLS aleman*=DE alemán*=DE francés*=FR frances*=FR belga*=BE
        neerland*=NL holand*=NL italian*=IT español*=ES portug*=PT ruso*=RU rusa*=RU chin*=CN
        japon*=JP norcorean*=KP surcorean*=KR indi*=IN indonesi*=ID vietnam*=VN australian*=AU
        canadiens*=CA mexican*=MX brasileñ*=BR turc*=TR grieg*=GR polac*=PL húngar*=HU suec*=SE
        norueg*=NO danés*=DK danes*=DK finland*=FI finés*=FI irland*=IE suiz*=CH austriac*=AT
        austríac*=AT ucrani*=UA israel*=IL palestin*=PS siri*=SY iraquí*=IQ iraní*=IR saudí*=SA
        egipci*=EG marroqu*=MA sudafrican*=ZA europe*=Europe,EU african*=Africa asiátic*=Asia
        flamenc*=Flanders valon*=Wallonia CEO=CEO VIH=HIV IA=AI ONG=NGO IVA=VAT PIB=GDP TV=TV
        tele*=TV
        """
    ),
)
