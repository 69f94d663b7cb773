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
        """
    ),
    welcomes=phrases(
        """
        gracias a usted | gracias a ustedes | de nada | a ustedes | a usted | un placer |
        gracias a vosotros
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
        abad abadesa abogada abogado acróbata activista actor actriz administrador
        administradora agente agricultor agricultora agrónoma agrónomo ajedrecista albañil
        alcalde alcaldesa alfarera alfarero almirante alpinista alumna alumno ambulanciero
        analista anticuaria anticuario antropóloga antropólogo aparejador aparejadora apicultor
        apicultora apoderado aprendiz aprendiza archivera archivero armador armadora arponero
        arqueóloga arqueólogo arquitecta arquitecto artesana artesano artista arzobispo asesor
        asesora asistente astronauta astrónoma astrónomo atleta autobusero autor autora auxiliar
        ayudante bachiller bailaor bailaora bailarina bailarín bajista balonmanista banquera
        banquero barbero barman barrendera barrendero basurero becaria becario bibliotecaria
        bibliotecario biógrafa biógrafo bióloga biólogo bloguera bloguero bodeguera bodeguero
        bombera bombero bordadora botánica botánico boxeador boxeadora buza buzo cabo cabrera
        cabrero camarera camarero camarógrafa camarógrafo camionera camionero campanera
        campanero campesina campesino candidata candidato cantante cantautor cantautora capitana
        capitán cardióloga cardiólogo caricaturista carnicera carnicero carpintera carpintero
        cartero catedrática catedrático celador celadora centrocampista ceramista cerrajera
        cerrajero cervecera cervecero charcutera charcutero chef chelista chocolatera
        chocolatero churrero ciclista científica científico cineasta cirujana cirujano
        climatóloga climatólogo cocinera cocinero cofundador cofundadora coleccionista colegial
        columnista comadrona comadrón comandante comentarista comerciante comisaria comisario
        compositor compositora comunera comunero concejal concejala conductor conductora
        confitero congresista consejera consejero conserje conservador conservadora consul
        contable coordinador coordinadora copresidenta copropietario coreógrafa coreógrafo
        coronel corredor corredora corresponsal costurera costurero cronista crítico
        cuentacuentos cuentista cura cómica cómico cónsul decana decano defensor defensora
        delantero delegada delegado demógrafa demógrafo dentista desarrollador desarrolladora
        dibujante diplomática diplomático diputada diputado director directora dirigente
        diseñador diseñadora diácono doctor doctora doctoranda doctorando documentalista
        dramaturga dramaturgo dueña dueño ebanista ecologista economista ecóloga ecólogo edil
        editor editora educador educadora electricista embajador embajadora empresaria
        empresario encajera encargada encargado encuadernador encuadernadora enfermera enfermero
        ensayista entomólogo entrenador entrenadora enóloga enólogo epidemióloga epidemiólogo
        escalador escaladora escenógrafa escenógrafo escritor escritora escultor escultora
        especialista estadístico estibador estibadora estudiante etnógrafa etnógrafo
        eurodiputada eurodiputado exalcalde exalcaldesa exministra exministro experta experto
        farera fareras farero farmacéutica farmacéutico ferroviaria ferroviario filóloga
        filólogo filósofa filósofo fisioterapeuta florista fontanera fontanero forense fotógrafa
        fotógrafo frutera frutero funcionaria funcionario fundador fundadora futbolista físico
        galerista ganadera ganadero general gerente geriatra geógrafa geógrafo geóloga geólogo
        ginecóloga ginecólogo glacióloga glaciólogo gobernador gobernadora gobernante grabador
        gruista grumete guarda guardabosque guardabosques guardia guardiana guardián
        guarnicionero guionista guitarrero guitarrista guía heladero herrero hidróloga hidrólogo
        hilandera historiador historiadora historietista horticultor horticultora hostelera
        hostelero huelguista humorista iluminador iluminadora ilustrador ilustradora impresor
        imán informático ingeniera ingeniero inmunóloga inmunólogo inspector inspectora
        instructor instructora intendenta intendente intérprete inventor inventora investigador
        investigadora jardinera jardinero jefa jefe jinete joyera joyero jubilada jubilado
        judoca juez jueza jugador jugadora jurista letrista lexicógrafo librera librero lideresa
        lingüista locutor locutora logopeda luchador luchadora luthier lutier líder maestra
        maestro maga magistrada magistrado mago malabarista maquinista maratoniana maratoniano
        marinera marinero mariscador mariscadora marisquera matemático matrona mecánico
        mensajera mensajero mesonero meteoróloga meteorólogo miembro minera minero ministra
        ministro modista molinera molinero monaguillo monja monje montañera montañero musicóloga
        musicólogo médica médico música músico nadador nadadora narrador narradora negociador
        negociadora neuróloga neurólogo notaria notario novelista nutricionista obispa obispo
        obrera obrero oceanógrafa oceanógrafo oceanólogo oficial olivarera olivarero oncóloga
        oncólogo orfebre organista organizador organizadora ornitóloga ornitólogo paisajista
        panadera panadero parlamentaria parlamentario partera partero pastelera pastelero pastor
        pastora patrona patrón payasa payaso pediatra peluquera peluquero pensionista periodista
        pescadera pescadero pescador pescadora pianista piloto pintor pintora podcaster poeta
        policía politóloga politólogo política político portavoz portero posadero prefecto
        preparador preparadora presentador presentadora presidenta presidente productor
        productora profesor profesora programador programadora propietaria propietario
        psicoterapeuta psicóloga psicólogo psiquiatra párroco quesera quesero químico rabino
        rapera rapero rector rectora refugiada refugiado regador regadora regidor regidora
        rejoneador religiosa relojera relojero repartidor repartidora reportera reportero
        responsable restaurador restauradora revisor revisora rotulista sacerdote sacristana
        sacristán salinera salinero sanitaria sanitario sargenta sargento sastra sastre
        saxofonista secretaria secretario seleccionador seleccionadora senador senadora
        sindicalista sismóloga sismólogo socióloga sociólogo socorrista soldado soldador
        soldadora sombrerero soprano subastador subdirector subdirectora subsecretaria
        subsecretario sumiller superviviente síndica síndico tabernera tabernero taxista tejedor
        tejedora tendera tendero teniente tenista tenor tesorera tesorero testigo teóloga
        teólogo timonel tipógrafa tipógrafo titiritera titiritero topógrafa topógrafo torero
        tornero torrera torrero trabajador trabajadora traductor traductora tranviario
        tripulante trompetista técnica técnico urbanista vaquera vaquero vecina vecino vendedor
        vendedora veterinaria veterinario viceministra viceministro vicepresidenta
        vicepresidente vidriera vidriero vigilante violinista violonchelista viróloga virólogo
        viticultor viticultora viñador viñetista voluntaria voluntario vulcanóloga vulcanólogo
        waterpolista zapatera zapatero zoóloga zoólogo árbitra árbitro
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
