/** Words for running the home: registration, training, recruitment, telephones, office, cleaning, liability. */
import { wordList } from './wordList';

export const homeRunningWords = wordList('homeRunning', {
  owner: `office`,
  sure: `
    ofsted, ofsted fee, ofsted registration, ofsted inspection, cqc, ciw, rqia, estyn, care inspectorate,
    registration fee, registration, registered inspection, registration inspection, inspection fee, annual
    registration, annual inspection, inspection, ofsted registered inspection, regulatory fee, regulator
    fee, regulation fee, statutory fee, regulatory, regulation, reg44, independent visitor, independent
    person, independent visit, independent reviewer, reg45, reg44 visitor, reg44 visit, quality standard,
    advocacy, advocate, training, {staff} training, {staff} development, training development, training
    course, mandatory training, induction, induction training, course, diploma, qualification, learning
    development, {staff} learning, e learning, elearning, team teach, mapa, price training, restraint
    training, first aid training, food hygiene training, medication training, training material, assessor,
    apprenticeship training, conference, seminar, workshop, away day, team building, training consultant,
    therapeutic training, clinical training, training room, training travel, {extra} training, supervision,
    clinical supervision, {staff} supervision, external supervision, supervision {staff}, {staff} clinical
    supervision, reflective practice, debrief, group supervision, practice supervision, therapeutic
    supervision, {staff} counselling, {staff} consultation, dbs, dbs check, dbs reference, recruitment,
    {staff} recruitment, recruitment retention, retention recruitment, recruitment agency, recruitment fee,
    recruitment advertising, recruitment vetting, recruitment training, recruitment consultant, vetting, job
    advertising, advertising staff, staff advertising, {staff} advertising, interview, interview expense,
    relocation, onboarding, training academy, academy training, reference check, agency recruitment, recruitment bonus, golden hello, refer
    friend, safer recruitment, it, it support, it equipment, it service, it licence, it maintenance, it
    telephone, it phone, telephone, telephony, phone, landline, phone line, mobile phone {staff}, {staff}
    mobile phone, {staff} mobile, {staff} phone, mobile phone, mobile, office phone, broadband, internet,
    wifi, telephone internet, telephone broadband, communication, computer, computer equipment, computer
    software, software, software licence, hardware, {staff} laptop, office laptop, printer, cyber, cloud,
    microsoft, office 365, web hosting, data protection, gdpr, ico, system licence, case management system,
    care management system, care planning system, clearcare, clear care, mentor system, electronic
    recording, recording system, rota software, system, stationery, printing, printing stationery, print,
    postage, postage stationery, print postage stationery, photocopier, photocopying, copier, courier,
    office cost, office supply, office equipment, office expense, office furniture, office run, office
    cleaning, office consumable, office rent, office {goods}, medical supply, medical {goods}, medical
    consumable, medication, medicine, prescription, first aid, first aid kit, pharmacy, ppe, protective
    clothing, protective equipment, personal protective equipment, glove, sanitiser, infection control,
    covid, ppe hygiene, mask, hygiene supply, hygiene service, sanitary bin, sanitary disposal, sanitary
    waste, washroom, waste, waste disposal, waste collection, waste management, trade waste, clinical waste,
    refuse, refuse collection, rubbish, skip, skip hire, bin, bin collection, recycling, confidential waste,
    shredding, liability insurance, public liability, public liability insurance, employer liability,
    employer public liability, employer liability public liability insurance, employer public liability
    insurance, professional indemnity, professional indemnity insurance, indemnity insurance, insurance
    liability, combined liability insurance, business insurance, care insurance, medical malpractice,
    malpractice insurance, insurance public liability, key person insurance, cleaning, cleaning material,
    cleaning {goods}, cleaning contract, cleaning contractor, contract cleaning, cleaning service, cleaning
    laundry, laundry cleaning, deep clean, laundry, laundry {goods}, dry cleaning, window cleaner, household
    consumable, household cleaning, household supply, domestic {goods}, domestic cleaning {goods}, ink,
    toner, {staff} award, long service award, consumable, housekeeping supply, cleaning hygiene, cleaning
    consumable, janitorial, carpet cleaning, subscription, subscription membership, membership, membership
    fee, professional body, professional subscription, professional membership, affiliation, trade body,
    icha membership, {staff} welfare, {staff} wellbeing, {staff} uniform, {staff} clothing, uniform staff,
    {staff} travel, {staff} {travel}, {staff} expense, {staff} meal, {staff} food, {staff} refreshment,
    {staff} mileage, {staff} subsistence, {staff} parking, {staff} benefit, {staff} reward, {staff} event,
    {staff} gift, {staff} christmas, employee assistance, employee assistance programme, eap, {staff}
    counselling, travel subsistence, business travel, business mileage, occupational health,
    health occupational, health screening, {staff} health, {staff} vaccination, flu jab, eye test, reg visit,
    workwear, {staff} entertainment, hospitality, bank charge, bank fee, card charge, merchant fee, petty
    cash, sundry expense, direct operational, operating cost, operating expense, operating expenditure,
    operation expense, run cost, running cost, home running, licence, safety health, health safety, health
    safety check, health safety consultant, health safety training, risk assessment, {staff} insurance,
    employee insurance, employee relation insurance, volunteer, volunteer expense, missing person, missing
    person follow, statement purpose, carriage, freight, currency charge, credit charge, safeguarding,
    advertising, advert, translation, interpreter, interpreting, translator, licence fee, policy procedure,
    missing from home, missing protocol, refresher, {staff} related, photocopier rental, photocopier lease, copier lease,
    copier rental, printer lease, printer rental, agc, accreditation, de escalation, deescalation,
    restraint, pmva, scip, nvq, cpd, walkie talkie, lone worker device, defibrillator, statutory compliance,
    regulatory compliance, compliance training, training compliance, compliance insurance, insurance
    compliance, compliance inspection, compliance registration, home compliance, ofsted compliance,
    compliance ofsted, licence subscription, variation fee, sc2, nmds, liability cover, accident cover, insurance cover, professional fee reg44, professional fee ofsted,
    professional fee dbs,
    care skill`,
  likely: `
    uniform, wellbeing, outcome, monitoring, medical, running, run, equipment hire, hire equipment, hire, sundry, small equipment, supply service,
    supply, material consumable, quality review, review report, audit visit, visitor, store, incidental,
    wellbeing support, staff retention, retention, liability, vaccination, publication, library, photo, compliance,
    staff subsistence`,
  hint: `
    insurance, all risk, insurance risk, equipment, material, goods, consumables, safety, kit, policy,
    communication, expense claim, statutory`,
});
