"""Spanish press pages."""

from articles.languages.model import Press

from .lists import phrases, words

PRESS = Press(
    question_labels=frozenset(
        phrases(
            """
        entrevistador | entrevistadora | la redacción | p | periodista | preg | pregunta |
        presentador | presentadora | q | redacción | reportera | reportero
        """
        )
    ),
    answer_labels=words(
        """
        a entrevistada entrevistado invitada invitado r resp respuesta
        """
    ),
    field_labels=frozenset(
        phrases(
            """
        recuadro | despiece |
        asunto | autor | autora | categoría | conclusión | edad | ejemplo | etiquetas | fecha |
        foto | fotos | fuente | imagen | lugar | nota | nota de la redacción | número | palabras
        clave | ps | resultado | sección | tags | tema | texto | tiempo de lectura
        """
        )
    ),
    second_person=words(
        """
        le les os su sus te ti tu tus tú usted ustedes vosotros vuestra vuestro
        """
    ),
    first_person=words(
        """
        conmigo me mi mis mí nos nosotras nosotros nuestra nuestras nuestro nuestros yo
        """
    ),
    third_person=words(
        """
        ella él
        """
    ),
    interrogatives=words(
        """
        a con cuál cuáles cuándo cuánta cuánto cuántos cómo de desde dónde en entonces es ha
        para pero por quién qué son y
        """
    ),
    prompts=words(
        """
        algunos cuéntame cuénteme cuéntenos defina describa descríbame dicen dígame díganos
        explique explíqueme explíquenos hay háblame hábleme háblenos muchos sin usted ustedes
        """
    ),
    requests=words(
        """
        cuéntame cuénteme cuéntenos descríbame descríbanos explíqueme explíquenos hablemos
        háblame hábleme háblenos
        """
    ),
    answer_openers=words(
        """
        absolutamente bueno claro desde efectivamente exactamente lamentablemente no nunca
        porque pues quizá quizás sí
        """
    ),
    reply_openers=words(
        """
        casi cuando dos es eso lo mucho muy nada no poco porque primero que tres
        """
    ),
    conversation=words("entrevista conversación charla tiempo palabras"),
    thanks=phrases(
        """
        agradecerle | gracias | muchas gracias | le agradecemos | le agradezco | agradecemos
        | les agradecemos | les agradezco | te agradezco | agradecido | agradecida
        """
    ),
    welcomes=phrases(
        """
        gracias a usted | gracias a ustedes | de nada | a ustedes | a usted | un placer |
        gracias a vosotros | no hay de qué | gracias a ti | con mucho gusto
        """
    ),
    honorifics=words(
        """
        d doctor doctora don doña dr dra dª estimada estimado padre querida querido señor señora
        señorita sr sra srta
        """
    ),
    roles=words(
        """
        abad abadesa abogada abogado acomodador acomodadora acordeonista acróbata activista
        actor actriz acuarelista acuicultor acuicultora acupuntor acupuntora adiestrador
        adiestradora administrador administradora afilador afiladora afinador afinadora agente
        agricultor agricultora agrónoma agrónomo aguador aguadora ajedrecista albardero albañil
        alcalde alcaldesa alergólogo alfarera alfarero alguacil alguacilesa almazarero almirante
        alpargatero alpinista alumna alumno ambulanciero amolador analista anestesista antenista
        anticuaria anticuario antropóloga antropólogo aparcacoches aparejador aparejadora
        apicultor apicultora apoderado aprendiz aprendiza archivera archivero armador armadora
        arpista arponero arqueóloga arqueólogo arquitecta arquitecto arriero artesana artesano
        artificiero artista arzobispo ascensorista asesor asesora asistenta asistente
        astrofísica astrofísico astronauta astrónoma astrónomo atleta autobusero autor autora
        auxiliar avicultor avicultora ayudante azafata azafato azulejera azulejero bachiller
        bailador bailadora bailaor bailaora bailarina bailarín bajista balonmanista banquera
        banquero barbero barman barquera barquero barrendera barrendero basurera basurero
        batelera batelero baterista becaria becario bedel bedela belenista bibliotecaria
        bibliotecario biblioteconomista bibliotecóloga bibliotecólogo bioquímica bioquímico
        biógrafa biógrafo bióloga biólogo bloguera bloguero bodeguera bodeguero bombera bombero
        bordador bordadora botero boticaria boticario botánica botánico boxeador boxeadora
        bracera bracero brigadista buceador buceadora buza buzo buñolero cabalista caballerizo
        cabestrero cabo cabrera cabrero cajera cajero calderera calderero calígrafa calígrafo
        camarera camarero camarógrafa camarógrafo caminero camionera camionero campanera
        campanero campesina campesino canastera canastero candidata candidato cantante cantaor
        cantaora cantautor cantautora cantero capataz capataza capellán capitana capitán caporal
        carbonera carbonero cardióloga cardiólogo cargadora caricaturista carnicera carnicero
        carpintera carpintero carretero carrocero cartero cartonera cartonero cartógrafa
        cartógrafo castañera castañero catedrática catedrático cazadora celador celadora
        centrocampista ceramista ceramóloga cerrajera cerrajero cervecera cervecero cestera
        cestero chacinero chamarilero charcutera charcutero chef chelista chocolatera
        chocolatero churrero chófer ciclista científica científico cincelador cineasta cirujana
        cirujano clarinetista clavecinista climatóloga climatólogo cochero cocinera cocinero
        cofundador cofundadora colchonera colchonero coleccionista colegial colorista columnista
        comadrona comadrón comandante comentarista comerciante comisaria comisario compositor
        compositora comunera comunero concejal concejala concertista conductor conductora
        confitera confitero congresista consejera consejero conserje conservador conservadora
        consignatario consul contable contorsionista contrabajista contramaestre coordinador
        coordinadora copresidenta copropietario cordelero coreógrafa coreógrafo coronel corredor
        corredora corresponsal corsetera cortadora costalero costurera costurero criadora
        cristalero cronista crítico cuchillero cuentacuentos cuentista cuidador cuidadora
        cultivador cultivadora cura curandera curandero curtidor curtidora cómica cómico cónsul
        decana decano decoradora defensor defensora delantero delegada delegado demógrafa
        demógrafo dentista dependienta dependiente dermatóloga dermatólogo desarrollador
        desarrolladora deshollinador deshollinadora despachador dibujante diplomática
        diplomático diputada diputado director directora dirigente diseñador diseñadora diácono
        doctor doctora doctoranda doctorando documentalista domador domadora dramaturga
        dramaturgista dramaturgo droguero dueña dueño dulcera dulcero ebanista ecologista
        economista ecóloga ecólogo edafóloga edafólogo edil editor editora educador educadora
        electricista electromecánico embajador embajadora embalsamador embotelladora empresaria
        empresario encajera encajero encargada encargado encuadernador encuadernadora enfermera
        enfermero ensayista entomólogo entrenador entrenadora enóloga enólogo epidemióloga
        epidemiólogo equilibrista escalador escaladora escaparatista escayolista escenógrafa
        escenógrafo escribana escribano escritor escritora escultor escultora esgrimista
        esmaltador esmaltadora espartera espartero especialista esquilador esquiladora
        estadístico estanquera estanquero estibador estibadora estilista estudiante estuquista
        etnógrafa etnógrafo etóloga etólogo eurodiputada eurodiputado exalcalde exalcaldesa
        exboxeador exciclista exfutbolista exminero exministra exministro experta experto
        expresidenta expresidente faenador faquir farera fareras farero farmacéutica
        farmacéutico farmacóloga farmacólogo feriante ferrallista ferretera ferretero
        ferroviaria ferroviario filóloga filólogo filósofa filósofo fisioterapeuta florista
        fogonero folclorista fontanera fontanero forense forjador forjadora fotógrafa fotógrafo
        fresador frutera frutero fruticultor fruticultora fumigador funambulista funcionaria
        funcionario fundador fundadora futbolista físico gaitera gaitero galerista galletero
        ganadera ganadero gasolinero genealogista general genetista geofísica geofísico gerente
        geriatra geógrafa geógrafo geóloga geólogo gimnasta ginecóloga ginecólogo glacióloga
        glaciólogo gobernador gobernadora gobernanta gobernante gondolero grabador grabadora
        gruista grumete guarda guardabarreras guardabosque guardabosques guardafaros guardagujas
        guardameta guardaparque guardaparques guardesa guardia guardiana guardián guardés
        guarnicionero guionista guitarrera guitarrero guitarrista guía halconera halconero
        hechicero heladero herbolaria herbolario herrador herradora herrero hidróloga hidrólogo
        hilador hilandera historiador historiadora historietista hojalatero hortelana hortelano
        horticultor horticultora hostelera hostelero huelguista humorista iluminador iluminadora
        ilustrador ilustradora imaginera imaginero imitador imitadora impresor imán informático
        ingeniera ingeniero inmunóloga inmunólogo inspector inspectora instructor instructora
        intendenta intendente interiorista interventor interventora intérprete inventor
        inventora investigador investigadora jabonera jabonero jardinera jardinero jefa jefe
        jinete jornalera jornalero joyera joyero jubilada jubilado judoca juez jueza jugador
        jugadora juguetera juguetero jurista labrador labradora lanera lanero lavandera
        lavandero lechera lechero letrista lexicógrafo leñador leñadora librera librero lideresa
        limpiabotas limpiacristales limpiador limpiadora lingüista linotipista litógrafa
        litógrafo locutor locutora logopeda luchador luchadora luminotécnico luthier lutier
        líder maestra maestro maga magistrada magistrado mago malabarista maletero maquetista
        maquillador maquilladora maquinista maratoniana maratoniano marinera marinero
        marionetista mariscador mariscadora marisquera marmolista masajista matador matarife
        matemático matricera matricero matrona mayordoma mayordomo mecanógrafa mecanógrafo
        mecánico mensajera mensajero mercera mercero mesera mesero mesonero meteoróloga
        meteorólogo microbióloga microbiólogo micóloga micólogo miembro minera minero ministra
        ministro modelista modista molinera molinero monaguillo monitora monja monje montador
        montadora montañera montañero mueblista muralista museóloga museólogo musicóloga
        musicólogo médica médico música músico nadador nadadora narrador narradora negociador
        negociadora neurocirujana neurocirujano neuróloga neurólogo niñera niñero notaria
        notario novelista numismático nutricionista obispa obispo obrera obrero obstetra
        oceanógrafa oceanógrafo oceanólogo oculista odontóloga odontólogo oficial oftalmóloga
        oftalmólogo oleicultor olivarera olivarero oncóloga oncólogo operaria operario
        optometrista ordeñador ordeñadora orfebre organero organillero organista organizador
        organizadora ornitóloga ornitólogo ortopedista osteópata ostricultor ostricultora
        otorrino paisajista paleontóloga paleontólogo panadera panadero paracaidista paragüero
        parapentista parlamentaria parlamentario partera partero pastelera pastelero pastor
        pastora patinador patinadora patrona patrón patóloga patólogo payasa payaso pedagoga
        pedagogo pediatra pelotari peluquera peluquero pensionista percusionista perfumista
        periodista perita pescadera pescadero pescador pescadora pescatera pianista picapedrero
        piloto pintor pintora piragüista pirotécnica pirotécnico pizarrero platera platero
        plomero pocera pocero podcaster podóloga podólogo poeta policía politóloga politólogo
        política político portavoz portero posadero prefecto pregonera pregonero preparador
        preparadora presentador presentadora presidenta presidente prestidigitador primatóloga
        procurador procuradora productor productora profesor profesora programador programadora
        propietaria propietario proyeccionista psicoterapeuta psicóloga psicólogo psiquiatra
        puericultora párroco quesera quesero quiosquera quiosquero químico rabino radióloga
        radiólogo rapera rapero rastreador rastreadora recadero recepcionista rector rectora
        redera rederas redero refugiada refugiado regador regadora regidor regidora rejoneador
        religiosa relojera relojero repartidor repartidora reponedor reponedora reportera
        reportero responsable restaurador restauradora retratista reumatóloga reumatólogo
        revisor revisora rotulista sacerdote sacristana sacristán salinera salinero saltador
        saltadora sanitaria sanitario sargenta sargento sastra sastre saxofonista secretaria
        secretario seleccionador seleccionadora senador senadora sepulturera sepulturero
        serigrafista sindicalista sismóloga sismólogo socióloga sociólogo socorrista soldado
        soldador soldadora sombrerera sombrerero sonidista soprano subastador subdirector
        subdirectora subsecretaria subsecretario sumiller sumillera superviviente surfista
        síndica síndico tabernera tabernero talabartera talabartero tamborilero tapicera
        tapicero taquillera taquillero taquígrafa taquígrafo tarotista tasador tasadora tatuador
        tatuadora taxidermista taxista techador tejedor tejedora telefonista telegrafista
        teleoperador teleoperadora tendera tendero teniente tenista tenor tesorera tesorero
        testigo teóloga teólogo timonel tintorera tintorero tipógrafa tipógrafo titiritera
        titiritero tonelera tonelero topógrafa topógrafo torero tornero torrera torrero tostador
        toxicóloga toxicólogo trabajador trabajadora traductor traductora tramoyista tranviario
        trapecista tripulante trompetista turronero técnica técnico ujier urbanista uróloga
        urólogo utilera utillera utillero vaquera vaquero vecina vecino vendedor vendedora
        vendimiador vendimiadora ventrílocua ventrílocuo verdulera verdulero veterinaria
        veterinario viceministra viceministro vicepresidenta vicepresidente vidriera vidriero
        vigilante vinatero violinista violista violonchelista viróloga virólogo viticultor
        viticultora viñador viñetista vocalista volatinera voluntaria voluntario vulcanóloga
        vulcanólogo waterpolista yesero zahorí zapatera zapatero zoóloga zoólogo zurcidora
        árbitra árbitro
        """
    ),
    role_endings=tuple(
        """
        ador adora dera dero edor edora grafa grafo idor idora ista jera jero lera lero nera
        nero rera rero sor sora tera tero tor tora óloga ólogo
        """.split()
    ),
    role_lookalikes=words(
        """
        acera afuera aguacero alrededor bandera calor carretera cartera color compañera
        compañero conquista dinero dolor enero entera entero entrevista escalera espera
        extranjera extranjero factor febrero frontera fuera genera heladera humor lista llanera
        madera manera mejor menor motor obrera pasajera pasajero pera pero pista placentera
        primavera primera primero pulsera revista sector sendero señor señora soltera soltero
        supera tercera tercero valor verdadera verdadero vista
        """
    ),
    life_words=words(
        """
        abuela abuelo afincada afincado casada casado divorciada divorciado hija hijo huérfana
        huérfano madre nacida nacido nativa nativo natural oriunda oriundo padre residente
        soltera soltero vecina vecino viuda viudo
        """
    ),
    ranks=words(
        """
        alcalde alcaldesa capitán comandante comisario coronel cónsul director directora doctor
        doctora embajador embajadora general gobernador gobernadora ministra ministro presidenta
        presidente profesor profesora rector rectora secretario senador senadora
        """
    ),
    offices=words(
        """
        agricultura ambiente asuntos ciencia clima comercio cooperación cultura defensa deportes
        economía educación empleo energía exteriores fomento hacienda igualdad infraestructuras
        innovación interior justicia juventud medio pesca salud sanidad seguridad trabajo
        transportes turismo vivienda
        """
    ),
    determiners=words(
        """
        a al con de del el era es fue la las los nuestra nuestro para por según un una unos y
        """
    ),
    greetings=phrases(
        """
        hola | buenos días | buenas tardes | buenas noches | bienvenido | bienvenida | buenas |
        bienvenidos | enhorabuena | felicidades | felicitaciones
        """
    ),
    talk_verbs=words(
        """
        atiende conversación conversamos conversó cuenta dice entrevista explica habla hablamos
        habló recibe recibió responde respondió
        """
    ),
    relatives=words(
        """
        abuela abuelo amiga amigo antecesor antecesora colega compañera compañero cuñada cuñado
        difunta difunto esposa esposo hermana hermano hija hijo madre mamá marido mujer novia
        novio padre papá pareja predecesor predecesora prima primo rival sobrina sobrino socia
        socio sucesor sucesora tía tío vecina vecino viuda viudo
        """
    ),
    self_naming=(
        "me llamo",
        "mi nombre es",
        "soy",
        "me llaman",
        "me dicen",
        "yo soy",
    ),
    name_nouns=words("nombre nombres apellido apellidos"),
    anonymity_wishes=words(
        """
        condición pide pidió prefiere prefirió publicar publique publiquemos quiere quiso
        """
    ),
    anonymity_phrases=(
        "anonimato",
        "anónima",
        "anónimo",
        "conocido por la redacción",
    ),
    company_words=words("a con"),
    relative_pronouns=words("cuya cuyo que quien"),
    possessives=words("cuya cuyo su sus"),
    bodies=words(
        """
        cd cf ud
        paseo puente río granja taller tienda panadería
        academia agencia asociación atelier avenida ayuntamiento banco barrio biblioteca bodega
        calle casa centro ciudad club cofradía colectivo colegio comisión comité compañía
        comunidad confederación congreso consejería consejo cooperativa cámara círculo
        departamento ediciones editorial empresa escuela estación facultad federación feria
        festival fundación gremio grupo hospital hotel iglesia instituto isla junta laboratorio
        librería liga mercado ministerio monasterio museo mutua oficina orquesta palacio parque
        parroquia partido peña playa plaza prisión provincia puerto real red residencia san
        santa sindicato sociedad teatro unidad universidad unión valle
        """
    ),
    conjunctions=words(
        """
        & e o y
        """
    ),
    byline_phrases=phrases(
        """
        por | entrevista de | entrevista | texto | texto de | autor | autora |
        entrevista realizada por | escrito por | redacción | entrevistado por | una
        entrevista de | texto y fotos | entrevistó | preguntas de | declaraciones
        recogidas por | realizada por | publicado por | presenta |
        presentado por | presentada por | conduce | conducido por | conducida por
        | entrevistada por | publicado por el | publicado por la | preguntas
        | entrevista y fotos | entrevista y texto | redactado por | lo entrevista
        """
    ),
    photo_words=words(
        """
        foto fotografía fotos fotógrafo ilustración imagen
        """
    ),
    caption_phrases=phrases(
        """
        foto de archivo | imagen de archivo | pie de foto
        """
    ),
    published_phrases=phrases(
        """
        publicado el | publicado | publicada el | fecha | actualizado y publicado | fecha de
        publicación | creado el
        """
    ),
    updated_phrases=phrases(
        """
        actualizado el | actualizado | última actualización | actualizada | modificado | última
        modificación | act
        """
    ),
    source_labels=frozenset(
        phrases(
            """
        fuente | fuente original | fuentes
        """
        )
    ),
    related_phrases=phrases(
        """
        en el próximo número | próximo número | lea también | lee también | leer más |
        te puede interesar | le puede interesar | noticias relacionadas | artículos
        relacionados | más noticias | lo más leído | más información | también te puede
        | ver también | más sobre | recomendado | recomendados | lo último | seguir
        leyendo | temas relacionados | más en | relacionadas | últimas noticias |
        noticia anterior | noticia siguiente | también en | más leídas | más leídos |
        artículo anterior | artículo siguiente | más entrevistas | además en | puede
        interesarle | relacionado | entradas relacionadas | entrada anterior | entrada
        siguiente
        """
    ),
    comment_phrases=phrases(
        """
        comentarios | comentario | deje un comentario | deja un comentario | comentar |
        escribe un comentario | sin comentarios | opina | deja tu comentario | comenta |
        los lectores | no hay comentarios | publicar un comentario | deja una respuesta
        | cancelar la respuesta | tu dirección de correo | dejar un comentario | añadir
        comentario
        """
    ),
    menu_phrases=phrases(
        """
        página anterior | página siguiente | enviar a un amigo | compartir | comparte |
        síganos | síguenos | suscríbete | suscríbase | suscribirse | iniciar sesión |
        inicia sesión | regístrese | regístrate | registrarse | cookies | utilizamos
        cookies | usamos cookies | este sitio | esta web | aceptar | todos los derechos
        | publicidad | anuncio | menú | buscar | etiquetas | tags | tiempo de lectura |
        lectura | boletín | newsletter | contenido exclusivo | imprimir | enviar por |
        copiar enlace | aviso legal | política de | contacto | volver | ir al contenido
        | guardar | descargar | escuchar | condiciones | está usted en | inicio | saltar
        al | hazte socio | ya eres | si continúa | archivado en | prohibida | entrada
        más reciente | entrada antigua | navegación de entradas | haz clic para
        compartir | compartir esto
        """
    ),
    rights_phrases=phrases(
        """
        todos los derechos reservados | aviso legal | es una publicación | editado por |
        prohibida la reproducción
        """
    ),
    menu_words=frozenset(
        phrases(
            """
        agenda | archivo | buscar | cerrar | ciencia | cine | comarcas | contacto |
        correo | cultura | deporte | deportes | economía | educación | entrevistas |
        facebook | gastronomía | hemeroteca | inicio | internacional | libros | linkedin
        | local | medio ambiente | más | música | nacional | noticias | opinión |
        podcast | política | portada | provincia | quiénes somos | región | salud |
        secciones | sociedad | sucesos | tecnología | twitter | viajes | vídeo | vídeos
        | whatsapp | x | me gusta | cargando | esquelas | comarca | campo | pasatiempos
        | gente | televisión | tribuna
        | galería | calendario | programas | tienda | prensa | última hora | ciudad | servicios
        | programación
        """
        )
    ),
    offer_phrases=phrases(
        """
        para suscriptores | suscríbase | suscríbete | cookies | exclusivo para | nuestro boletín
        | artículo gratuito
        """
    ),
    contents_phrases=phrases(
        """
        índice | en este artículo | contenido | en resumen | claves
        """
    ),
    subject_labels=words(
        """
        asunto
        """
    ),
    place_labels=words(
        """
        lugar
        """
    ),
    document_words=words(
        """
        comunicado comunicados declaraciones discurso duración ir nota saltar
        transcripción ver versión última últimas
        """
    ),
    outlet_kinds=words(
        """
        blog boletín emisora hoja newsletter podcast portal programa publicación sitio web
        """
    ),
    outlet_words=words(
        """
        boletín cierzo clarín correo crónica cuadernos diario eco faro gaceta heraldo mercurio
        mundo noticias noticiero opinión país periodico periódico prensa radio revista semanario
        sol telégrafo tribuna voz
        """
    ),
    birth_words=words("nacido nacida nació nacimiento"),
    box_phrases=phrases(
        """
        en cifras | en números | quién es | biografía | perfil | ficha | en breve | de cerca |
        el personaje | bio | trayectoria
        """
    ),
    translated_phrases=phrases(
        """
        traducido del | traducción del | original en | versión original en | traducido
        automáticamente del
        """
    ),
    language_names={
        "portugués": "pt",
        "italiano": "it",
        "chino": "zh",
        "ruso": "ru",
        "árabe": "ar",
        "japonés": "ja",
        "polaco": "pl",
        "turco": "tr",
        "danés": "da",
        "sueco": "sv",
        "noruego": "no",
        "tailandés": "th",
        "coreano": "ko",
        "finlandés": "fi",
        "checo": "cs",
        "húngaro": "hu",
        "griego": "el",
        "ucraniano": "uk",
        "rumano": "ro",
        "catalán": "ca",
        "gallego": "gl",
        "euskera": "eu",
        "francés": "fr",
        "neerlandés": "nl",
        "holandés": "nl",
        "inglés": "en",
        "alemán": "de",
        "vietnamita": "vi",
        "español": "es",
    },
)
