"""English: Britain, Ireland, America, Africa, India and the Caribbean."""

from articles.languages.press.lists import words

NAMES = words(
    """
    aaron abdul abdullah abena abigail abimbola abiola abu achieng ada adam ade adebayo adele adeola
    adesua adetokunbo aditi adrian adunni adwoa afia agatha agnes ahmed aidan aileen ailsa aine
    aisha aisling ajay akintunde akinwale akinyi akosua akosuah akua akyaa alan alana alasdair
    alastair albert alec alex alexa alexander alexandra alexis alfie alfred alice alicia alisdair
    alisha alison alistair allan alun alyssa amadi amal aman amanda amara amarachi amber amelia
    amina amir amit amitabh amrita amy anand ananya andre andrea andrew andy aneurin angela angelica
    angharad angie angus anil anish anita anjali ankit ann anna annabel annabelle anne annette annie
    ansel anthea anthony antonia antony anuj anyango aoife aparna april aran archie arjun arlene
    arnold arthur arun arvind asantewaa asha ashish ashley ashok asif atieno atul aubrey audra
    audrey auma austin ava averil awuor ayesha ayo ayodele babatunde bai barack barasa barbara
    barnaby barney barry bart basil beatrice becky belinda ben benjamin bernadette bernard bernice
    bert bertie beryl bess beth bethany betty bev beverley beverly bharat bill billy biodun blake
    boakye bob brad brandon brenda brendan brent brett brian brianna bridget bridie briony bronagh
    bronwen brooke bruce bryan bryce bryn bryony buchi bukola byron cait caitlin caitriona callum
    calum calvin cameron campbell candace candice caoimhe carl carla carlton carmel carmen carol
    carole caroline carolyn carrick carrie carson cary caryl casey cassandra cath cathal catherine
    cathy catrin catriona cecil cecilia cedric celia ceri chad chandra chantelle charlene charles
    charlie charlotte chebet chelimo chelsea chepkoech cheptoo cherono cheryl chester chiamaka chidi
    chika chike chima chimamanda chinedu chinelo chinonso chinua chinwe chioma chloe chris chrissie
    christabel christian christie christina christine christopher christy chuck chuka chukwuemeka
    cian ciara cillian claire clara clare clarence clarissa claude claudette claudia clem clement
    cliff clifford clint clive clodagh clyde cody cole colin colleen conall connie connor conor
    conrad constance cora cordelia coretta corey cormac cornelius cory courtney craig crispin
    crystal curtis cynan cynthia cyril cyrus dafydd dai daisy dale damian damilola damon dana daniel
    danielle danny daphne darius darragh darrell darren darryl dave david dayo dean deanna debbie
    deborah debra declan deepa deepak deepika deirdre delia della delroy demi denise dennis derek
    dermot dermott derrick desiree desmond dev devika dewi dexter dhruv diana diane diarmuid dick
    dilip dinesh dionne divya dolores dominic don donal donald donna donovan dora doreen doris
    dorothy doug dougal dougie douglas duane dudley duncan dwayne dwight dylan eamon earl ebenezer
    ebony ebun ed eddie edgar edith edmond edmund edna edward edwin edwina efe efua eileen eilidh
    eimear eirlys eithne ekow elaina elaine eleanor eli elijah elin elisabeth elise eliud eliza
    elizabeth ella ellen ellie elliot elliott ellis elmer eloise elsie elspet elspeth elton elvis
    emeka emer emilia emily emlyn emma emmanuel emmeline emmett enda enid enoch enya eoghan eoin
    ephraim eric erica erin ernest eshe esi esme estelle esther ethan ethel euan eugene eunice eva
    evan eve evelyn everett ewa ewan ezekiel ezra faisal farah farhan farida farouk fatima fay faye
    felicity felix femi fenella fergus fidelis fidelma fiifi finbar finlay finn finola fintan fiona
    fionnuala flo florence floyd folake fran frances francine francis frank frankie fraser fred
    freda freddie frederick funmi funmilayo gabriel gabrielle gail gareth garret garrett garry garth
    gary gaurav gautam gavin gayle gaynor gbenga geeta gemma gene genevieve geoff geoffery geoffrey
    george georgia georgie georgina geraint gerald geraldine gerard germaine gerry gertrude gideon
    gilbert giles gillian gilly gina ginny githa gladys glen glenda gloria glyn glynis godfrey gopal
    gordon grace gracie graeme graham grainne grant greer greg gregor gregory greta greville griff
    griffin gruffydd guinevere gurpreet guto guy gwen gwenda gwendolen gwendoline gwilym gwyn
    gwyneth hadiza hal hamish hank hannah hari harish harold harpreet harri harriet harriett harris
    harrison harry harsh harvey hassan hattie hayley hazel heather hector heidi heledd helen helena
    henrietta henry herbert hermione hester hettie hetty hilary hilda hilton himanshu holly homer
    horace howard hubert hugh hugo humphrey huw hywel iain ian ibrahim ida idris iestyn ifan ifeanyi
    ifeoma ifeyinwa ike ikechukwu imogen imran ines ingrid innes iolo irene irfan iris isaac isabel
    isabella isabelle ishaan ishmael isla isobel ivan ivor ivy jabari jacinta jack jackie jackson
    jaclyn jacob jacqueline jacqui jacquie jade jaden jahmal jai jake jamal james jamie jamila jan
    jane janelle janet janette janice janine jared jarlath jarrod jasmin jasmine jason jasper javed
    jaya jayden jayne jean jeanette jeannie jed jeff jeffrey jelimo jemima jemma jen jenna jenni
    jennie jennifer jenny jepkosgei jeptoo jeremiah jeremy jermaine jerome jerry jess jesse jessica
    jessie jethro jide jill jim jimi jimmy jo joan joanie joann joanna joanne jocasta jocelyn jodi
    jodie joe joel joey johanna john johnnie johnny johnson jomo jon jonah jonas jonathan jonathon
    joni jonny jordan jose joseph josephine josh joshua josiah josie joss joyce juanita judd jude
    judith judy julia julian julianne julie juliet juliette julius june justin justine kabir kacey
    kamal kamala kamau kamene karan kareem karen karim kariuki karl karla kat kate katharine
    katherine kathleen kathryn kathy katie katrina katy kavita kay kayla kayleigh kayode kehinde
    keira keiran keith kelechi kelly kelvin kemi ken kendall kendra kenneth kenny kerri kerry kevin
    kezia khadija khalid kiera kieran kim kimberley kimberly kipchoge kiplagat kiprop kipruto kiptoo
    kiran kirk kirsteen kirsten kirstie kirstin kirsty kishore kit kitty kobina kodjo kofi kojo
    krishna kristen kristin kunle kurt kwabena kwadwo kwaku kwame kwamena kwasi kwesi kyle kylie
    lachlan lakshmi lamar lance lanre lara larry lata latisha latoya laura lauren laurence laurie
    lavinia lawrence leah leanne lee leigh leila lena leo leon leona leonard leonie leonora leroy
    lesley leslie leticia lewis lex lexi liam liana libby lilian lilith lillian lily linda lindsay
    lindsey lionel lisa lisbeth livvy liz liza lizzie llewellyn llewelyn llinos lloyd logan lois
    lola lonnie loretta lorna lorraine lottie lou louis louisa louise lowri lucas lucia lucie
    lucille lucinda lucy luella luke luther lydia lynda lyndon lynette lynn lynne lyra mabel mabon
    macharia mackenzie macy maddie madeleine madge madison maeve maggi maggie mair mairead mairi
    makena malachi malachy malala malcolm mallory mamie mandy manish manisha manoj mansi mara marc
    marcel marci marcia marcus margaret margery margot marguerite maria mariah marian marianne marie
    marilyn marina marion maris marisa marissa marjorie mark marlene marlon marlowe marsha martha
    marti martin marty marvin mary maryam maryanne mathew matilda matt matthew maud maura maureen
    maurice mavis max maxine maxwell maz mbali meena meera megan mehmet melanie melinda melissa
    melvin mensah meredith merle merryn merv mervyn meryl mhairi mia michael michelle mick mickey
    micky mikey mildred miles millie milton mimi minnie miranda miriam mitch mitchell modupe mohamed
    mohammed mohan mohit moira mollie molly mona monica moraa morag morgan morris morwenna moses
    moshood moyra muhammad mukesh mumbi mungo muriel murray mustafa muthoni mutinda mwangi mya
    myfanwy myra myrtle nadia nadine naim nancy nandini nanette naomi narendra naresh naserian nasir
    natalia natalie natasha nathan nathaniel navin nayantara ned neeraj neha neil nekesa nell nellie
    nerys nesta neve neville ngozi nhyira niall niamh nicholas nick nicki nicky nicola nicole nigel
    nii nikhil niki nikita nimmi nina nisha nita njeri njoki njoroge nkechi nkem nnamdi noah noel
    noelle nora noreen norma norman nuala nyaga nyambura nyokabi nyong obi obinna ochieng odette
    odhiambo odinga ogechi okechukwu okello okoth olabisi oladele olajide olamide olga olive oliver
    olivia olivier ollie olu olufemi olufunke olumide oluwaseun oluwatobi olwen omar omari omolara
    omondi onyango onyeka oonagh oprah orla orlaith osagie oscar osei ossie oswald otieno otis owen
    owino oyelaran oyin oyinkola paddy padma padraic padraig padraigh pam pamela parker parvati
    pascal pat patricia patrick patsy patti pattie patty paul paula pauline pavan paxton pearse
    peggy penelope penny percy perpetua perry pete peter petra petronella petula phil philip
    philippa phillip philly philomena phoebe phyllis piers polly pooja poonam poppy portia pradeep
    prakash pranav prashant praveen preeti prem priscilla pritam priya prudence pryderi puja quentin
    quincy rab rachael rachel rachelle radha rae rafael rafiq raghav rahul raj rajan rajeev rajesh
    rajiv rakesh ralph ramesh ramona randal randall randolph randy ranjit ranulph ravi raymond
    raymund reba rebecca rebekah reece reena reg reggie reginald reid reilly rena renee reuben rex
    rhett rhian rhiann rhiannon rhoda rhodri rhona rhonda rhydian rhys ria ricardo richard richie
    rick ricky riley rishi rita ritchie ritu riya roan rob robbie robert roberta robin robyn
    rochelle rod roddy roderic roderick rodney roger rohan rohit roisin roland rolf rollo romesh
    romilly romola ron ronald ronan ronnie rory rosa rosaleen rosalie rosalind rosalyn rosamund
    roscoe rose roseanne rosemarie rosemary rosie rosina roslyn ross rowan rowena roxanne roy roz
    ruairi ruaridh ruby rudy rufus rukmini rupa rupert russ russell ruth ruthie ryan sadie saida
    saleem saliha salim sally salma sam samantha samina samira sammy samuel sandra sanjay sanjeev
    saoirse sara sarah sarita sasha satish saul saurabh savita scarlett scott seamus sean sebastian
    seema selina selma senan serwaa seth seun shabana shahid shakira shalini shamus shane shanice
    shannon shanta shari sharmila sharon shashi shaun shaw shay shayla sheena sheila shelagh sheldon
    shelley sherri sherry sheryl shirley shobha shona shreya shruti shyam shyama sian sibyl sid
    sidney sidra sienna silas simeon simon simone simran sinclair sinead siobhan siobhán sohail
    solomon sonia sophia sophie sorcha spencer sridhar srinivas stacey stacy stan stanley stefan
    stella steph stephan stephanie stephen steve steven stevie stewart stuart subhash sudha sudhir
    sue sukhdeep suki sumit sunil sunita suresh surya susan susanna susannah sushma susie suzanne
    suzie swati sybil syed sylvia tabitha taiwo tamara tamika tamsin tamsyn tania tanya tara tariq
    tasha taylor tayo ted teddy temi temitope tendai terence teresa terri terry tess tessa tessie
    tetteh thabo thandi thandiwe thelma theo theodora theodore theresa thirza thomas thulani tiernan
    tiffany tilly tim timi timothy tina titi titilayo tobi tobias tobin toby todd tom tommy toni
    tony topsy torquil tosin toyin tracey tracy travis trevor tricia trina trish tristan tristram
    trixie trudy tunde tunji tyler uche uchenna uju uma umar una upendra ursula usha uzma uzoma
    valentina valerie vandana vanessa varun vaughan vera vernon veronica vic vicki vicky victor
    victoria vidya vijay vikas vikki vikram vimala vinay vince vincent vineeta vinod viola violet
    virat virginia vishal vivek vivian vivienne wafula wairimu waleed walter wambui wanda wangari
    wangui wanjiku wanjiru wanjohi wanyama waris warren waweru wayne wendell wendy wesley whitney
    wilbur wilf wilfred wilhelmina willa william willow wilma wilson winifred winnie winona winston
    wole woody wyatt xander yaa yaaba yasmin yemi yetunde yewande yinka yolanda yusuf yvette yvonne
    zach zachariah zachary zack zadie zadok zainab zak zane zara zaynab zelda zena zeph zoe zoey
    zora zuri
    """
)
