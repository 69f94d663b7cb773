"""How English writes what versions are compared by."""

from articles.languages.model import Comparison

from .tables import grouped, named, numbered, words

COMPARISON = Comparison(
    number_words=numbered(
        """
        zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
        twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
        nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80
        ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 bn=1000000000
        trillion=1000000000000
        """
    ),
    ordinal_words=numbered(
        """
        first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
        eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16
        seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40
        fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100
        thousandth=1000
        """
    ),
    loose_number_words=numbered(
        """
        a=1 an=1 once=1 both=2 twice=2 double=2 doubled=2 couple=2 pair=2 duo=2 twins=2
        seconds=2 thirds=3 triple=3 trio=3 quarter=4 quarters=4 week=7 decade=10 decades=10
        dozen=12 dozens=12 fortnight=14 score=20 century=100 hundreds=100 thousands=1000
        millions=1000000 billions=1000000000
        """
    ),
    vague_number_words=words("one first second"),
    no_numbers=("per cent",),
    number_joiners=words("and"),
    half_words=words("half"),
    century_words=words("century centuries"),
    hour_words=words("o'clock am pm a.m p.m"),
    vague_months=words("may march august"),
    negations=words(
        """
        not no none nothing never nobody nowhere neither nor cannot can't don't doesn't didn't
        isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't
        mustn't needn't ain't
        """
    ),
    no_denials=words("or_not no_doubt no_matter not_least"),
    weak_negations=words("nor neither no"),
    near_negations=grouped(
        """
        idle: no_doubt without_doubt undoubtedly at_least under* until_now uniform* unit*
            universit*
        none: without devoid lack* absen* missing shortage* lost lose* losing loss* vanish*
            disappear* empty fail* deprived short_of free_of
        refuse: refus* reject* declin* forbid* forbad* ban banned bans prohibit* deny denies
            denied denial* contest* refut* abstain* renounc* give_up gave_up given_up exclud*
            ruled_out oppos* cancel* turned_down
        stop: stop* ceas* end ended ends halt* suspend* prevent* avoid* evad* keep_from
            kept_from hinder* obstruct* block* discourag*
        silence: silen* mute
        only: only solely merely just nothing_but but_for
        little: few little hardly barely scarcely less minor slight*
        rare: rare rarely seldom
        hard: difficult* hard
        bad: bad badly worse worst poor*
        doubt: doubt* suspic* sceptic* skeptic*
        ignore: ignor* neglect* overlook* unaware
        forget: forget* forgot*
        beside: besides moreover in_addition except unless contrar* otherwise unlike instead
            rather_than other_than
        hesitate: hesitat*
        far: far_from
        until: before until
        while: as_long_as so_long_as
        careless: no_matter regardless indifferen*
        lightly: lightly
        surprise: surpris* astonish*
        soon: soon recently shortly
        unable: impossib* unable incapab* powerless*
        contrary: non mismatch* malform* meaningless inaccura* inactiv* inadequa* inappropr*
            incompat* incompet* incomplet* inconsist* incorrect* indecis* indefinit*
            independen* indirect* ineffect* inefficien* inequal* inevitabl* inexper* inhuman*
            injust* innumer* insecur* insignif* insuffic* intact intoler* invalid* invisib*
            involunt* immatur* immobil* immoral* impartial* impatien* imperfect* impolit*
            impract* improbab* improper* illegal* illicit* illegib* illogic* irration*
            irregular* irrelev* irrepar* irrespons* irrevers* disagre* disapprov* dishonest*
            disloyal* disobe* disorder* dissatisf* displeas* discontent* wrong* false* mistak*
            harmless* hopeless* useless* endless* homeless* jobless* pointless* countless*
            in_vain
        """
    ),
    negative_prefixes=("un",),
    negative_suffixes=("less",),
    abbreviations=words(
        """
        approx art capt cf co col corp dept dr e.g ed est etc fig figs gen gov hon i.e inc jr
        lt ltd maj messrs mr mrs ms no nos p pp prof rep reps rev sen sens sgt sr st u.k u.n
        u.s vol vs
        """
    ),
    basic_words=named(
        """
        and=and or=or but=but if=if as=as because=because when=when then=then where=where who=who
        what=what which=which how=how why=why that=that this=this these=this those=that not=not
        nothing=nothing never=never always=always also=also too=also still=still already=already
        all=all again=again now=now than=than here=here there=there today=today yesterday=yesterday
        tomorrow=tomorrow very=very more=more less=less most=most much=much many=much few=few
        every=every each=every everyone=every some=some other=other another=other same=same
        last=last next=next new=new old=old young=young big=big large=big great=big small=small
        little=small,few long=long short=short good=good well=good bad=bad better=better best=best
        own=own only=only with=with without=without for=for before=before against=against
        between=between under=under over=over about=about on=on in=in to=to at=at after=after
        during=during since=since until=until by=by through=through of=of from=from i=I me=I
        you=you he=he him=he she=she they=they them=they we=we us=we it=it my=my your=your his=his
        her=his their=their our=our itself=self himself=self be=be is=be was=be have=have can=can
        must=must may=may want=want become=become do=do make=do say=say tell=tell go=go come=come
        see=see know=know think=think believe=believe give=give take=take get=get receive=get
        find=find ask=ask speak=speak talk=speak work=work job=work live=live life=life die=die
        begin=begin start=begin stop=stop help=help win=win lose=lose play=play show=show let=let
        hear=hear read=read write=write wait=wait stay=stay remain=stay leave=leave kill=kill
        buy=buy sell=sell pay=pay build=build change=change bring=bring keep=keep fall=fall try=try
        explain=explain announce=announce decide=decide use=use call=call follow=follow open=open
        close=close learn=learn understand=understand forget=forget hope=hope feel=feel grow=grow
        search=search reach=reach expect=expect meet=meet year=year day=day week=week month=month
        hour=hour minute=minute morning=morning evening=evening night=night time=time,times
        times=times man=man woman=woman child=child children=child people=people person=person
        family=family father=father mother=mother son=son daughter=daughter brother=brother
        sister=sister friend=friend house=house home=house school=school city=city town=city
        village=village country=country world=world street=street water=water ground=ground
        land=ground fire=fire money=money war=war peace=peace law=law right=right
        government=government state=state king=king queen=queen election=election party=party
        court=court judge=judge army=army hospital=hospital doctor=doctor church=church book=book
        newspaper=newspaper language=language word=word question=question answer=answer death=death
        dead=dead end=end part=part side=side place=place way=way thing=thing case=case
        reason=reason example=example number=number power=power strength=strength force=strength
        health=health head=head hand=hand eye=eye heart=heart body=body car=car ship=ship
        plane=plane team=team match=match player=player season=season company=company market=market
        price=price member=member leader=leader sea=sea river=river mountain=mountain tree=tree
        animal=animal eat=eat food=food drink=drink sun=sun light=light white=white black=black
        red=red green=green blue=blue support=support future=future past=past history=history
        news=news research=research safety=safety security=safety freedom=freedom truth=truth
        love=love fear=fear danger=danger victim=victim prison=prison murder=murder attack=attack
        weapon=weapon border=border trade=trade population=population citizen=citizen trust=trust
        confidence=trust policy=policy politics=policy cooperation=cooperation
        development=development foreign=foreign high=high low=low strong=strong important=important
        difficult=difficult easy=easy possible=possible sure=sure certain=sure free=free full=full
        far=far fast=fast late=late early=early enough=enough together=together maybe=maybe
        perhaps=maybe almost=almost approximately=approximately often=often sometimes=sometimes
        however=however yes=yes no=no,not thank=thank thanks=thank mr=sir mrs=madam true=true
        conversation=conversation choice=choice decision=decision goal=goal
        """
    ),
    world_names=named(
        """
        Germany=DE France=FR Belgium=BE Netherlands=NL Holland=NL Luxembourg=LU
        Great_Britain=GB Britain=GB United_Kingdom=GB UK=GB England=GB-ENG Scotland=GB-SCT
        Wales=GB-WLS Ireland=IE United_States=US US=US U.S=US USA=US America=US Canada=CA
        Mexico=MX Brazil=BR Argentina=AR Chile=CL Spain=ES Portugal=PT Italy=IT Greece=GR
        Switzerland=CH Austria=AT Poland=PL Czechia=CZ Czech_Republic=CZ Czechoslovakia=CS
        Slovakia=SK Hungary=HU Romania=RO Bulgaria=BG Croatia=HR Serbia=RS Sweden=SE Norway=NO
        Denmark=DK Finland=FI Iceland=IS Estonia=EE Latvia=LV Lithuania=LT Russia=RU
        Soviet_Union=SU USSR=SU Ukraine=UA Belarus=BY Turkey=TR Cyprus=CY Georgia=GE Israel=IL
        Palestine=PS Lebanon=LB Syria=SY Jordan=JO Iraq=IQ Iran=IR Saudi_Arabia=SA Yemen=YE
        Egypt=EG Libya=LY Tunisia=TN Algeria=DZ Morocco=MA Ethiopia=ET South_Africa=ZA
        Congo=CD Ivory_Coast=CI Kenya=KE India=IN Pakistan=PK Afghanistan=AF China=CN Japan=JP
        South_Korea=KR North_Korea=KP Vietnam=VN Viet_Nam=VN Cambodia=KH Laos=LA Thailand=TH
        Myanmar=MM Burma=MM Indonesia=ID Malaysia=MY Singapore=SG Philippines=PH Australia=AU
        New_Zealand=NZ Papua_New_Guinea=PG PNG=PG Europe=Europe Africa=Africa Asia=Asia
        European_Union=EU EU=EU United_Nations=UN UN=UN NATO=NATO
        World_Health_Organization=WHO WHO=WHO World_Trade_Organization=WTO WTO=WTO IMF=IMF
        Brussels=Brussels Antwerp=Antwerp Ghent=Ghent Liège=Liege Leuven=Leuven Bruges=Bruges
        Mons=Mons Namur=Namur Lille=Lille The_Hague=Hague Cologne=Cologne Munich=Munich
        Vienna=Vienna Prague=Prague Warsaw=Warsaw Moscow=Moscow London=London Paris=Paris
        Rome=Rome Milan=Milan Venice=Venice Lisbon=Lisbon Athens=Athens Copenhagen=Copenhagen
        Geneva=Geneva Beijing=Beijing Peking=Beijing Jerusalem=Jerusalem Flanders=Flanders
        Wallonia=Wallonia Sulawesi=Celebes Celebes=Celebes West_Virginia=US-WV
        North_Carolina=US-NC South_Carolina=US-SC North_Dakota=US-ND South_Dakota=US-SD
        Rocky_Mountains=Rockies Rockies=Rockies Mediterranean=Mediterranean North_Sea=NorthSea
        Baltic=Baltic Pacific=Pacific Atlantic=Atlantic Indian_Ocean=IndianOcean
        Middle_East=MiddleEast Red_Sea=RedSea Black_Sea=BlackSea Rhine=Rhine Meuse=Meuse
        Scheldt=Scheldt Danube=Danube Alps=Alps Pyrenees=Pyrenees Balkans=Balkans
        Caucasus=Caucasus World_Bank=WorldBank Red_Cross=RedCross White_House=WhiteHouse
        Cold_War=ColdWar Christmas=Christmas Easter=Easter Bible=Bible Quran=Quran Koran=Quran
        """
    ),
    name_parts=words(
        """
        tv monitor safety research care institute the of and for in on at to by from children
        state states university college school institute academy museum hospital center centre
        street road avenue square park bridge airport station church cathedral castle palace
        tower house hall hotel lake river sea ocean bay gulf beach island islands mountain
        mountains hill hills valley forest desert coast county city town district province
        region north south east west party union association federation council committee
        commission court ministry department office agency authority service services bureau
        board bank group company corporation foundation fund trust league cup championship
        championships open tour team club united week day festival awards prize award show
        news press radio television times post journal magazine review army navy force forces
        guard police conference summit forum treaty act bill law plan project programme
        program network society international national
        """
    ),
    near_names=named(
        """
        American*=US Brit*=GB English*=GB-ENG Scot*=GB-SCT Welsh*=GB-WLS German*=DE French*=FR
        Belgian*=BE Dutch*=NL Italian*=IT Spanish*=ES Spaniard*=ES Portug*=PT Russian*=RU
        Chinese*=CN Japan*=JP North_Korean*=KP Korean*=KP,KR South_Korean*=KR Indian*=IN
        Indonesian*=ID Vietnam*=VN Australian*=AU Canadian*=CA Mexican*=MX Brazilian*=BR
        Turk*=TR Greek*=GR Polish*=PL Pole*=PL Hungarian*=HU Swed*=SE Norwegian*=NO Danish*=DK
        Dane*=DK Finn*=FI Irish*=IE Swiss*=CH Austrian*=AT Ukrain*=UA Israel*=IL
        Palestinian*=PS Syrian*=SY Iraqi*=IQ Iranian*=IR Saudi*=SA Egyptian*=EG Moroccan*=MA
        South_African*=ZA European*=Europe,EU African*=Africa Asian*=Asia Flemish*=Flanders
        Walloon*=Wallonia CEO=CEO HIV=HIV AI=AI A.I=AI NGO=NGO NGOs=NGO VAT=VAT GDP=GDP TV=TV
        television*=TV
        Labour=Labour Republican*=Republicans GOP=Republicans Democrat*=Democrats
        Christmas=Christmas ISIS=ISIS Commonwealth=Commonwealth
        """
    ),
)
