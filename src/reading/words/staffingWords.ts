/** Words for staff in a children's home: the care team, then managers and those who support the home. */
import { wordList } from './wordList';

export const directCareWords = wordList('directCare', {
  sure: `
    residential support worker, residential care worker, residential childcare {person}, residential child
    care {person}, residential practitioner, residential {person}, child residential worker, residential
    social care worker, residential youth worker, therapeutic care worker, therapeutic {person}, therapeutic
    parent, therapeutic care {person}, therapeutic care practitioner, care practitioner, therapeutic
    parenting, therapeutic parenting team, therapeutic carer, senior therapeutic care worker, therapeutic
    support worker, therapeutic practitioner, therapeutic residential worker, rsw, rcw, rccw, rcp, rcco,
    rco, rpw, rspw, tcw, srsw, srcw, support worker, support practitioner, care worker, care {person},
    carer, care team, care support {person}, care support, childcare {person}, child care {person}, care
    assistant, healthcare assistant, youth worker, youth support {person}, senior support worker, senior
    residential {person}, senior residential, senior care, senior {person}, senior practitioner, advanced
    practitioner, senior rsw, senior rcw, senior rccw, shift leader, shift lead, shift coordinator, team
    leader, team lead, night lead, senior support, night matron, waking night, night waking, waking watch, waking
    {person}, waking, awake night, night {person}, night care, night support, night cover, night watch,
    night time {person}, concierge, night security, day {person}, day care {person}, daycare {person}, weekend {person}, evening
    {person}, daytime {person}, awake, nightshift, dayshift, sleepin, sleep duty, bank {person}, relief
    {person}, casual {person}, sessional {person}, temporary {person}, zero hour, zero hour {person}, agency
    {person}, agency carer, agency rsw, agency rcw, agency support, agency care, agency temporary, bank
    agency, agency bank, relief pool, bank relief, peripatetic {person}, overtime, bank holiday, unsocial
    hour, antisocial hour, unsociable hour, weekend enhancement, shift allowance, shift premium, shift
    premia, shift enhancement, shift differential, night allowance, night enhancement, bank premium,
    christmas day, boxing day, triple pay, double time, time half, holiday {pay}, pension holiday, holiday
    pension, ni holiday, holiday ni, holiday cover, holiday backfill, holiday relief, holiday sickness, holiday sick, sickness holiday, sick holiday, annual leave, annual leave {person},
    leave cover, sick {pay}, sickness {person}, sickness, sick leave, sick cover, absence cover, absence,
    maternity, paternity, maternity {pay}, maternity cover, sickness absence, holiday accrual, holiday
    entitlement, cover annual leave, training cover, training backfill, backfill cover, vacancy agency,
    agency vacancy, social care average, social care need average, direct care, direct {person}, direct
    staffing, frontline {person}, front line {person}, care hour, care home staff, home staff, home
    staffing, placement staff, placement staffing, placement carer, core {person}, core staffing, base staffing, staffing core, shared staffing, shared {person},
    shared hour, ratio, staffing ratio, keyworker, keyworking, keywork, key person, link worker, floating
    support, lone working, rota cover, rota hour, rota, handover, handover time, staffing care, staffing
    day, staffing night, supported living {person}, staffing salary, staffing salary overtime agency, relief
    worker, tl, staff number, direct labour, direct care labour, shift overlap, shift handover, double
    cover, support hour, core support, core hour, key support, supported accommodation worker, resettlement
    worker, housing support worker, floating staff, hour {person}, project worker, house parent,
    houseparent, foster carer, mentor team, contact hour staff, residential childcare, residential social
    worker, independence {person}, {child} practitioner, {child} worker, {child} team, nurturing adult,
    trusted adult, key adult, consistent adult, team parent, overnight {person}, overnight, overnight
    supervision, night supervision, live carer, weighting, market supplement, shift pattern, staffing
    establishment, care establishment, establishment staff, tupe, paid break, staffed hour, roster, rostered
    hour, locum, locum staff, nest, lgps, work time holiday, statutory holiday, flexible {person}, seconded
    {person}, independent living worker, semi independent worker, life skill worker, long day, early shift,
    late shift, twilight shift, mid shift, late duty, early duty, time holiday, class 1 ni, secondary ni, waker, waking worker, skill coach,
    life skill coach, life coach, independence coach, sleeper, residential therapeutic {person}, therapeutic residential {person}, office overnight, someone overnight, someone awake, enhanced rate, weekend rate,
    overtime rate, bank holiday rate, house mum, house dad, house mother, house father, pastoral {person},
    dormitory supervision, evening supervision, weekend supervision, bedtime supervision, mealtime
    supervision, boarder supervision, house supervision, boarding supervision, onsite {person}, {staff} onsite, boarding {person}, holiday care, {child} adviser, {child} advisor`,
  likely: `
    asleep, operation staff, operation staffing, team around {child}, adult around {child}, adult duty, adult shift, adult home,
    employer ni, employer nic, national insurance contribution, ni, national insurance, employer national
    insurance, employer pension, pension, pension contribution, workplace pension, auto enrolment,
    autoenrolment, superannuation, oncost, {staff} oncost, pay oncost, salary oncost, apprenticeship levy,
    apprentice levy, apprentice, retention payment, retention bonus, staff bonus, bonus, support {person},
    support, agency, bank, relief, casual, temporary, sessional, senior, staffing, staff, {staff} salary,
    {staff} {pay}, employee, wage, salary, {pay} {pay}, basic pay, pay, payroll wage, care, social care,
    backfill, cover, nursing staff, pay bill, paybill, pay award, pay uplift, pay rise, national living
    wage, living wage, real living wage, nlw, rlw, nmw, minimum wage, pay increase, incremental drift,
    increment, workforce, labour, personnel, 1:2, 2:2, 3:3, 1:3, 1:4, 1:5, 2:3, 2:4, 2:5, 3:4, 3:5, 1:6, 2:6, 3:6,
    statutory pay, cover {person}, vacancy cover staff, vacancy agency, practitioner, lead practitioner,
    social worker, adult care, early late`,
  hint: `
    front desk, night, levy, enhancement, oncall, shift, worker, team, staff allowance, key, post, employer, contracted,
    hour {extra}, labour, daytime, weekend, duty, watch, adult`,
});

export const managementAndSupportWords = wordList('managementAndSupport', {
  owner: `supernumerary`,
  sure: `
    registered manager, registered manager {pay}, rm, leadership team, leadership {person}, home manager,
    home {manager}, house manager, unit manager, service manager, project leader, project lead, deputy
    manager, assistant manager, deputy, dm, deputy home manager, registered care manager, manager {pay},
    {pay} manager, management {person}, {person} management, management salary, manager oncost, care
    manager, care head, home head, principal, deputy head care, deputy principal, residential manager, team
    manager, senior manager home, project manager, scheme manager, duty manager, night manager, trainee
    manager, site manager, registered {manager}, administrator, admin assistant, admin {person},
    administration {person}, administrative {person}, admin support, administrative support, office
    {person}, office manager, office administrator, clerical, clerical {person}, clerk, business support,
    business {person}, reception, receptionist, secretary, secretarial, secretarial {person}, typist, data
    entry, cook, chef, catering {person}, kitchen {person}, kitchen assistant, kitchen porter, housekeeper,
    housekeeping {person}, domestic, domestic {person}, cleaner, cleaning {person}, ancillary {person},
    ancillary, auxiliary, auxiliary {person}, laundry {person}, hotel {person}, household {person},
    handyman, maintenance {person}, caretaker, caretaking, janitor, porter, gardener, gardening {person},
    grounds {person}, groundsman, groundskeeper, garden {person}, facility {person}, facility manager,
    estate officer, estate {person}, premise {person}, site {person}, property {person}, home
    administration, care management, house management, home management, management senior team, management
    team, management cover, management supervision, supervision management, team leader manager, management
    hour, management time, management support, non care {person}, non direct {person}, indirect {person},
    indirect care {person}, support service staff, support function, manager oncall, management oncall,
    oncall manager, oncall management, domestic support, manager pa, pa manager, personal assistant manager,
    bursar, matron, hotel service, facility, domestic bursar, activity coordinator, driver, escort driver,
    warden, security {person}, security guard, residence head, boarding head, setting head, unit
    head, house head, ward manager, director care, care director, responsible manager, practice manager,
    practice lead, practice leader, manager team leader, manager team lead, manager senior, manager deputy,
    manager deputy manager, manager shift leader, manager senior care,
    manager senior {person}, deputy senior {person}, deputy senior, head senior {person}, head team leader,
    deputy team leader, senior staff deputy, senior staff manager, team leader deputy, shift leader deputy,
    residential head, residential care head, supervising social worker, practice head, accommodation head, service lead, scheme lead,
    office time, office day, office hour,
    off rota, off shift, non shift, night porter, odd job, odd job man, kitchen staff, lead manager, acting
    manager, interim manager, peripatetic manager, relief manager, manager designate, home lead, house lead,
    site lead, unit lead, service leader, home leader, house leader, unit leader, care leader, residential care leader, boarding leader, boarding house leader, domestic bursary, boss, second command`,
  likely: `
    support coordinator, support supervisor, support organiser, care coordinator, care supervisor, care organiser,
    support work coordinator, support work supervisor, support staff coordinator, support staff supervisor,
    support team coordinator, support team supervisor, care team coordinator, care team supervisor, team coordinator,
    team supervisor, staff coordinator, staff supervisor,
    manager, management, administration, admin, administrative, catering service, supervisor, coordinator, pa, domestics
    service`,
  hint: `leadership`,
});
