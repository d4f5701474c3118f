/**
 * Forenames of children and young people in England and Wales, from every part of the world that families come from, for noticing
 * a name in free text. Names that are also everyday words of a cost sheet (Grace, Hope, Will, May, Rose, Mark, Summer), places or
 * surnames of firms are left out: a missed name is better than a hundred false alarms, and a name with its surname in the placement
 * reference is noticed anyway.
 */
export const commonForenames: ReadonlySet<string> = new Set(
  `aaliyah aaron abdi abdul abdullah abdullahi abdulrahman abena abigael abigail adaeze adam adekunle adeola adil aditya adrian
  adriana afia agata agnieszka ahmad ahmed aidan aiden aileen aimee aine aisha aisling ajay akinola akua alaia alan albie
  alejandro aleksander aleksandra aleksy alesha alex alexa alexander alexandra alexia alfie alfred ali alice alina alisa alisha
  alistair aliyah alun alwyn alys amaan amar amara amari ameera amelia amelie amina amira amirah amit amjad amy ananya anastasia
  anayah andrea andreea andrei andrew andrzej aneesa aneirin anesu angelika angharad anika anil anisa anita anja anjali ann anna
  annabel annabelle annalise anne annie annika anthony antoni antonio anwen anya aoibhe aoife aqsa arabella aran archie ariana
  arif arjun arlo armaan arthur arun arwa arwen asad asha ashleigh ashley asif asim astrid ava ayaan ayah ayesha ayla ayo
  ayomide ayra azra bailey bartek bartosz beatrice becky bella ben benjamin bernard beth bethan bethany betsi bianca bilal billy
  blazej bobby bogdan bonnie boris bradley brandon brendan briallen brianna bridget bronte bronwen bruno bryony caden cadi cai
  caitlin caleb callie callum calvin cameron camilla caoimhe caolan cara caragh caris carly carmen caroline carwyn casey cassie
  catalin catherine catrin cayden ceri cerian cerys chantelle charlene charley charlie charlotte chelsea chiara chidi chidinma
  chinedu chioma chloe chris christopher chukwuemeka cian ciara ciaran claire clara clodagh cohen colin colleen connor conor
  cora corey cormac cory cosmin courtney cristian cristina daffydd dafydd daiana daisy damian damien dana dania daniel daniela
  danielle danny darcey darcie darcy daria darius darragh darren david dawid dawood deborah declan declyn deepak deiniol delyth
  demi denisa dennis derek dermot dewi dexter deyan diana diego dima dina dominic dominik dominika donna dorota dragos dwayne
  dyfan dylan ebony ebrahim edie edith eduard edward edwin efan effie eilidh eirian eirlys ekaterina ela elaine eleanor elen
  elena eleri elham elias elijah elin eliot elisa elise elisha eliza elizabeth ella ellie elliot elliott eloise elsa elsie
  elspeth elwyn emanuel emeka emil emilia emilija emily emlyn emma emmanuel emmie emrys emyr enid enya eoghan eoin eric erin
  eryn esme esmee esther ethan euan eugene eurig eva evan evangeline evelyn evie ewa ewan ezekiel ezra fabian fahad faisal
  faizan farah farhan fariha farouk fatemah fatima fatimah fatou faye felicity felix fergus ffion fflur filip fin finlay finley
  finn finnian fiona fleur florentina folarin fraser freddie fredrick freya freyja fynn gabriel gabriela gabriella gareth gavin
  gayatri gemma genevieve george georgiana georgie geraint gerwyn gethin ghulam gianna gideon giorgia giovanni gregor greta
  grzegorz guto gwen gwenllian gwilym gwion gwyneth habib hadi hadiya hafsa haider hajra halima hamish hamza hamzah hania hanif
  haniya hannah haris harley haroon harri harriet harrison harry harvey hasan haseeb hassan hassanah hattie haya haydar hayden
  haydn hayley heidi heledd helen helena henrietta henry hetty hiba hubert hugo husayn hussain hussein ianto ibraheem ibrahim
  idris iestyn ieuan ifan ifeanyi ifeoma ifor igor ilham ilinca imaan iman imani imogen imran inaya inayah ines ioan ioana iolo
  ionela ionut iqra irena irina isaac isabel isabella isabelle isha ishaan isla isobel ivan iwan iwona izaac jac jacek jack
  jacob jacqueline jade jaden jagoda jai jake jakub jamal jameel james jamie jamila janet janine jannat jared jasleen jasmine
  jason jaspreet jaxon jayda jayden jaydon jayla jayne jaz jeevan jemima jemma jennifer jenny jensen jeremiah jeremy jerome jess
  jesse jessica jethro jibril jimmy joan joanna joanne jodi jodie jody joe joel joelle johan john johnny jolie jonah jonathan
  jonty jordanne josef joseph josephine josh joshua josie jude judith julia julian juliana julianna julie juliet kacey kacper
  kaden kadie kadir kai kaiden kaitlin kaitlyn kaja kamil kamila kamran karen karim karina karl karol karolina kasia katarina
  katarzyna kate katherine kathleen kathryn katie katja katy katya kaya kayden kayla kayleah kaylee kayleigh keegan keelan
  keeley keira kelly kelsey kelsie kenza kenzi kenzie kerry keturah kevin keziah khadija khadijah khalid khalil kian kiana kiara
  kieran kieron kiki kinga kirsten kirsty klaudia kobi kofi kojo kornelia krishna kristian kristina krystian krzysztof kwabena
  kwaku kwame kyla kylan kyle kyra lacey lacie laiba laila lamin lara larissa laszlo latifa latoya laura lauren lavinia laxmi
  layan layla leah leandro leanne leena leia leigha leila leland lena leo leon leonard leonie leroy leticia lewis lexi lexie
  leyla leyton liam liana libby lidia lilia liliana lilla lillian lilly lilwen lily lina linda lindsay linus lisa livia lleucu
  llew llinos llyr llywelyn lochlan logan lois lola lorcan lorena lorenzo lorna lottie louie louis louisa louise lowri luana
  luca lucas lucasz lucia luciana lucie lucja lucy ludovic luis luiza lukas lukasz luke lydia lyla lynette lyra mabel mabli
  mackenzie macsen madalina maddie maddison madeleine madiha madina mads maeve magda magdalena maggie maha mahdi maheen mahmoud
  mahmud mahnoor mair mairi maisie maisy maja malachi malachy malak malakai malcolm malik malika malwina manal manar mandy
  manisha manjit manon manraj mansoor mara marcel marcela marcin marco marcus marek margaret margot maria mariam mariama mariana
  marie mario marius marlon marnie marta martha martin martyna marvin marwa mary maryam mateo mateusz matilda matteo matthew
  matthias matylda maureen maurice mauro maximilian maxine maya mbali meera megan mehmet mehwish meilyr melania melanie meleri
  melissa mena meredith merve mhairi mia micah michael michaela michal michalina michelle miguel mihaela mihai mikael mikayla
  mikey mikolaj mila milena millie milo mira miranda mirela miriam miruna mirza misbah mohamad mohamed mohammad mohammed mohsin
  moira molly monika morgane morwenna moses moshe motunrayo mubarak muhammad mujahid mukhtar munira musa musab mustafa mya
  myfanwy myla myles nabeel nabil nabila nadeem nadia nadine nafisa naheed naila naima najma nancy nansi naomi narges nasir
  nasra natalia natalie nataliya natasha nathan nathanial nathaniel nayan nayla neave neha neil nellie nerys nesta nevaeh nia
  niall niamh nichola nicholas nicola nicolae nicolas nicole nicoleta nigel nihal nikhil nikita nikki nikodem nikola nikolas
  nikoleta nima nina nisha nkechi noah noemi nora noreen nuala nur nusaybah nwando nyah nyla obinna octavia odhran ofelia oisin
  olaf olamide oleksandr olga oliver olivia oliwia oliwier ollie oluchi olumide oluwadamilola oluwaseun oluwaseyi oluwatobi omar
  omari ona oonagh ophelia orla orlaith oscar osian oskar osman otto otylia owain owen oyinkan padraig paige pamela paolo
  parveen pascal patricia patrick patryk paul paulina pavel pawel pedro penelope peter petra petros philip philippa phillip
  phoebe piers piotr pippa pooja prisha priya przemek quinn rabia rachael rachel radoslaw radu rafael rafal raheem rahim rahma
  rahul rajesh raluca ramla ramona rania raphael rashid raul raya rayan raymond rayyan razvan reagan rebeca rebecca rebekah
  reece reem reggie rehan rekha rene renee reuben rhian rhianna rhiannon rhianydd rhodri rhona rhydian rhyley rhys ria ricardo
  riccardo richard rico ridwan rihanna riley rishi riya rizwan robbie robert roberta roberto robyn rocco rohan roisin roksana
  ronnie rory rosalie rosalind rosanna rosie roxana roxanne roza ruairi ruben rubina rudi rueben rufus rukhsana rupert ruta ruth
  ryan saad sabah sabina sabrina sadia safa safiya safiyah sahil saira saleh salma salman salwa samantha samara sameer samia
  samina samir samira samuel sanaa sandeep sandra sanjay sanya saoirse sara sarah sarina sasha savannah saxon scarlett seamus
  sean seb sebastian selena selin selina selma seren serena sergio seun shaan shabana shafiq shahid shaila shakira shanelle
  shania shanice shannen shannon shanti sharif sharon shaun shauna shawn shay shayla shayne sheila shelby shelley sheryl shiloh
  shirin shivani shiyam shona shreya shyanne sian siani sibani siddharth sienna silvia simao simon simone simran sinead siobhan
  sioned siwan skye skyla skylar slawomir sofia sofija solomon somaya sonia sonny sophia sophie sorcha sorin stacey stanislaw
  stefan stefania steffan stephanie stephen steven stevie stuart suad sufyan sulaiman suleman sumaya sumayyah sunita suraya
  surinder susan susanna susannah suzanne sven sybil syeda sylvie szymon tabitha tadeusz taha tahir tahira taia talia taliesin
  tamar tamara tamsin tanisha tanya tariq tasha tasneem tatiana tayla taylah teddy tegan temi temitope teodor teodora terence
  teresa terri tess tessa thabo theo theodora theodore theresa thomas tia tiago tiana tiarna tiegan tiffany tilda tilly timea
  timothy tina tinashe tobias tobiasz toby toluwani tom tomas tomasz tommy tomos toni tonia tracey travis trefor trevor tricia
  tristan tudur twm tyler tyrell tyrese tyrone ugo uma umair umar umaymah unathi urszula usman uzair valentina valeria vanessa
  vasile veronica veronika vicky viktor viktoria vincent viorel vivian vivienne vlad wael waleed walid waqas warsame wendy
  weronika wiktor wiktoria wilfred wilhelmina willem william wojciech xander xanthe xavier ximena yahya yakub yara yasin yasir
  yasmin yasmina yasmine yosef yousef youssef yousuf yunus yuri yusra yusuf yvette yvie yvonne zac zach zachary zack zahra
  zahraa zaid zain zaina zainab zainul zak zakaria zakariya zaki zander zane zara zaria zayaan zayan zayd zayn zayna zeeshan
  zeynep ziva zoe zofia zoha zoltan zosia zubair zuleikha zunaira zuzanna zuzia`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
