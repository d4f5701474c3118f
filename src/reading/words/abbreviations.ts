/** Short forms and whole turns of phrase, as the words they stand for. */
import { listed } from './wordList';

/** Written together, apart or with a hyphen: one word here, so that a small word inside is not lost. */
export const writtenTogether: readonly (readonly [RegExp, string])[] = [
  [/\b(children|child|cyp) (and|&) (young people|young persons?|yp)\b/g, 'yp'],
  [
    /\byoung[ -]?(people|persons?|adults?)\b|\bcare leavers?\b|\bservice users?\b|\byps?\b|\bc ?& ?yp\b|\bcyps?\b/g,
    'yp',
  ],
  [/\bgrown[ -]?ups?\b/g, 'adult'],
  [/\blooked[ -]after child(ren)?\b/g, 'yp'],
  [/\b(residential |care |child(ren)?'?s? )+homes?\b/g, 'home'],
  [/\bsle+p(ing)?[ -]?(inn?|over)s?\b|\bs\/ins?\b/g, 'sleepin'],
  [/\bon[ -]?call\b|\bstand[ -]?by\b/g, 'oncall'],
  [/\bon[ -]?costs?\b|\bon costing\b/g, 'oncost'],
  [/\bseniors\b/g, 'senior staff'],
  [/\bin[ -]?house\b/g, 'inhouse'],
  [/\bon[ -]?site\b/g, 'onsite'],
  [/\btop[ -]?ups?\b/g, 'topup'],
  [/\bmark[ -]?ups?\b/g, 'markup'],
  [/\bset(ting)?[ -]?up\b/g, 'setup'],
  [/\bback[ -]?fill(ing|ed)?\b/g, 'backfill'],
  [
    /\bone[ -](to|2|on)[ -]one\b|\b1 ?(-|to|on|–) ?1\b|\b1 ?-? ?2 ?-? ?1\b|\b1\.1\b|\bsolo staff(ing)?\b/g,
    '1:1',
  ],
  [/\btwo[ -](to|2|on)[ -]one\b|\b2 ?(-|to|on|–) ?1\b|\b2 ?- ?2 ?- ?1\b/g, '2:1'],
  [/\bthree[ -](to|2|on)[ -]one\b|\b3 ?(-|to|on|–) ?1\b/g, '3:1'],
  [/\bone[ -]to[ -](two|three|four)\b/g, '1:2'],
  [/\bwi[ -]?fi\b/g, 'wifi'],
  [/\bhand[ -]?y[ -]?(man|men|person|persons|woman|people)\b/g, 'handyman'],
  [/\bhouse ?keep(er|ers)\b/g, 'housekeeper'],
  [/\bhouse[ -]?keeping\b/g, 'housekeeping'],
  [/\bcare[ -]?taker/g, 'caretaker'],
  [/\bkey[ -]?work(er|ers|ing)?\b/g, 'keywork$1'],
  [/\bhead[ -]?teachers?\b/g, 'headteacher'],
  [/\bmini[ -]?bus(es)?\b/g, 'minibus'],
  [/\bover[ -]?heads?\b|\bo\/h(ead)?s?\b|\bohs?\b/g, 'overhead'],
  [/\bover[ -]?times?\b/g, 'overtime'],
  [/\bhead[ -]?quarters?\b|\bhq\b|\bh\/q\b|\bh ?[/.] ?o\b\.?|\bho\b|\bhead[ -]?office\b/g, 'headoffice'],
  [/\bchild ?care\b/g, 'childcare'],
  [/\bday ?care\b/g, 'daycare'],
  [/\bpre[ -]?school\b/g, 'school'],
  [/\bn\.? ?i\.?c\.?s?\b|\bn\.i\.?/g, 'ni'],
  [/\breg(ulation|\.)?s?\.? ?44s?\b|\br ?44\b/g, 'reg44'],
  [/\breg(ulation|\.)?s?\.? ?45s?\b|\br ?45\b/g, 'reg45'],
  [/\bworking time\b/g, 'workingtime'],
  [/\bcosts? of capital\b/g, 'costofcapital'],
  [/\b(members?|pairs?) of staff\b/g, 'staff'],
  [/\be\.on\b/g, 'eon'],
  [/\b2nd\b/g, 'second'],
  [/\b3rd\b/g, 'third'],
  [/\bround[ -]the[ -]clock\b|\b24\/7\b|\b24 ?hrs?\b|\b24 ?hours?\b/g, 'hour'],
];

/** One short word, as it stands once letters, dots and capitals are put aside, and the words it stands for. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  `r&m repair maintenance; im&t it; r&r repair renewal; r&d redecoration; t&d training development; l&d training development;
   h&s health safety; f&f fixture fitting; ff&e fixture fitting equipment; l&h light heat; h&l heat light; g&e gas electric;
   b&b accommodation; b&l board lodging; p&l profit; s&lt salt; s&l salt; t&s travel subsistence; m&e premises maintenance;
   p&p postage; pp&s printing postage stationery; pps printing postage stationery; q&a quality assurance; hb housing benefit; hs health safety; hse health safety;
   o/t overtime; a/l annual leave; s/l sick leave; s/p sick pay; s/i sleepin; w/n waking night; b/h bank holiday;
   bh bank holiday; bhs bank holiday; c/tax council tax; ctax council tax; a/c account; m/v vehicle; mv vehicle; r/m rm; d/m dm; t/l tl; s/w support worker;
   mgr manager; mgrs manager; mngr manager; mngrs manager; mangr manager; mgmt management; mgt management; mngt management; mngmt management; mgment management;
   asst assistant; assts assistant; ass assistant; assist assistant; assoc associate; dep deputy; snr senior; sr senior; jnr junior; reg registered; regd registered; regs registration;
   resp responsible; ind individual; indiv individual; ops operation; op operation; operational operation; operations operation; dir director; exec executive; sec secretary; coord coordinator; rep representative;
   wkr worker; wkrs worker; wrkr worker; wrkrs worker; wrks worker; wrker worker; supp support; spt support; sup support; suprt support; sw support worker; sws support worker; ssw senior support worker; csw care support worker; hca care assistant;
   sal salary; sals salary; slry salary; wags wage; rem remuneration; emp employer; emps employer; empl employer; er employer; ers employer; eers employer; eer employer; ees employer;
   pens pension; pen pension; supn superannuation; superann superannuation; contrib contribution; contribs contribution; conts contribution; lgps pension; nest pension; tps teacher pension;
   resi residential; res residential; rsdntl residential; accom accommodation; accomm accommodation; prop property; bldg building; bldgs building; bld building; prem premise; prems premise;
   maint maintenance; mtce maintenance; mntce maintenance; mtnce maintenance; maintce maintenance; reps repair; refurb refurbishment; redec redecoration; decs decoration; decor decoration; furn furniture; furns furniture; equip equipment; eqpt equipment; equipt equipment; eqp equipment; f'tings fitting;
   dep'n depreciation; depn depreciation; deprn depreciation; deprec depreciation; depr depreciation; amort amortisation; ins insurance; insur insurance; insce insurance; indem indemnity; liab liability; el employer liability; pl public liability; pli public liability insurance; eli employer liability insurance; pi professional indemnity; pii professional indemnity;
   elec electric; elect electric; electrics electric; leccy electric; lekky electric; lecky electric; leci electric; util utility; utils utility; htg heating; ltg lighting; wtr water; swr sewerage;
   tel telephone; tels telephone; teleph telephone; comms telephone; comm telephone; telecoms telephone; telecom telephone; telecomms telephone; mob mobile; mobs mobile; ict it; pc computer; pcs computer; bband broadband;
   stat stationery; stationary stationery; statnry stationery; stny stationery; subs subscription; subn subscription; mship membership; advert advertising; adverts advertising; ads advertising; recruit recruitment; rec recruitment; recr recruitment; refs reference; crb dbs; crbs dbs; 
   trg training; trng training; tng training; trn training; cpd training; quals qualification; qual qualification; nvq qualification; nvqs qualification; nvq3 qualification; qcf qualification; devt development; dev development; dvlpt development; superv supervision; supvn supervision;
   acctcy accountancy; acct account; accs accountancy; accounting accountancy; acc accountancy; accts accountancy; bkkping bookkeeping; prof professional; profs professional; proff professional; consult consultancy; consultants consultant; admn admin; adm admin; fin finance; fins finance; mktg marketing; mkting marketing; corp corporate; cntrl central; cent central; org organisation; orgn organisation; qa quality assurance; qc quality control; sla support service; ssc shared service;
   smt senior management team; slt senior leadership team; ceo executive; cfo finance director; coo operation director; md director; hoc head care; om operation manager; r
   irrec irrecoverable; irrecov irrecoverable; unrec irrecoverable; nonrec irrecoverable; ct corporation tax; ebit profit; roce return capital; roi return investment; roo return operation; roc return capital; cont contribution; conting contingency;
   addl additional; add'l additional; addtl additional; addit additional; add additional; addn additional; xtra extra; enh enhanced; enhance enhanced; enhancements enhancement; enhcd enhanced; indiv individual; individualised individual; supervis supervision; obs observation;
   psych psychology; psychol psychology; physio physiotherapy; physc psychology; salts salt; ots ot; occ occupational; occup occupational; cams camhs; camh camhs; ther therapy; therap therapy; rmn nurse; rgn nurse; rnld nurse; rnlds nurse; ldn nurse; med medical; meds medication; clin clinical; pbs behaviour support; pbsp behaviour support; bsp behaviour support; aba behaviour support; cbt therapy; dbt therapy; ddp therapy; emdr therapy; mst therapy; sbt therapy; hsb harmful sexual behaviour; csp counselling;
   ed education; edu education; educ education; educn education; tchr teacher; tchrs teacher; tas ta; tut tutor; tuts tutor; sch school; schl school; sen sen; send sen; ehc ehcp; ehcps ehcp; lsas lsa; hltas hlta; uni university; univ university; ap alternative provision; eot eotas; ealt eotas;
   xmas christmas; chrimbo christmas; crimbo christmas; bday birthday; bdays birthday; b'day birthday; birth birthday; b/day birthday; b'days birthday; hol holiday; hols holiday; vac holiday; acts activity; activs activity; act activity; activ activity; ents entertainment; pkt pocket; pck pocket; pockets pocket; pmoney pocket money; pm pocket money; clothg clothing; cloth clothing; togs clothing; savs saving; svgs saving; allow allowance; allowce allowance; allowances allowance; allce allowance; h'hold household; hhold household; hkeeping housekeeping; groc grocery; grocs grocery; veh vehicle; vehs vehicle; trans transport; transp transport; tpt transport; trav travel; mil mileage; milage mileage; telly tv; nappy toiletry; sanitary toiletry;
   agy agency; ags agency; agcy agency; agncy agency; bnk bank; temp temporary; temps temporary; perm permanent; cas casual; rlf relief; wkg waking; wking waking; wak waking; wn waking night; wns waking night; nt night; nts night; si sleepin; sleep sleepin; sleepers sleepin; sleeper sleepin; al annual leave; ssp sick pay; smp maternity pay; toil time off; exps expense; exp expense; expnses expense; hrs hour; wks week; chg charge; chgs charge; chrg charge; pkg package; pkge package; svcs service; svc service; serv service; servs service; mats material; mat material; matls material; sups supply; regl regional; reqd required;
   nat national; natl national; isw additional staff; iv independent visitor; rmt medication; ppes ppe; appr apprenticeship; apprent apprenticeship; f/t ft; p/t pt; wtes wte; ftes fte`
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .map(([short = '', ...words]) => [short, words] as const),
);

/** Words of two spellings or two numbers that a plain rule for plurals does not bring together. */
export const irregularWords: ReadonlyMap<string, string> = new Map(
  listed(
    `children child, men man, women woman, ladies lady, people people, staffs staff, handymen handyman, clothes clothing,
     clothe clothing, premises premise, taxis taxi, camhs camhs, basis basis, chassis chassis, premis premise, businesses business, taxes tax, buses bus,
     minibuses minibus, knives knife, shelves shelf, bonuses bonus, accountants accountancy,
     accountant accountancy, solicitors legal, solicitor legal, lawyer legal, electricity electricity, counciling counselling,
     counceling counselling, councilling counselling, councelling counselling, councelor counsellor, councillor counsellor, physcology psychology,
     phycology psychology, phsycology psychology, physcologist psychologist, phycologist psychologist, goods goods, maintainance maintenance,
     premisis premise, liason liaison, organization organisation, program programme, licenses licence, license licence, practise practice,
     jewelry jewellery, tires tyre, tire tyre, labor labour, behavior behaviour, paediatric health`,
  ).map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  }),
);
