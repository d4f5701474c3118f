/** Words for what lies above the home: central overheads, return, tax, places kept empty, discounts. */
import { wordList } from './wordList';

export const centralOverheadWords = wordList('centralOverheads', {
  owner: `
    headoffice, central, corporate, regional, intercompany, group recharge, group overhead, head office`,
  sure: `
    management charge, management fee, management recharge, management overhead, management administration
    overhead, management contribution, administration overhead, administration charge, admin charge, admin
    fee, administration fee, admin recharge, headoffice, headoffice recharge, headoffice {person},
    headoffice cost, headoffice rent, headoffice overhead, headoffice property, headoffice charge, central
    overhead, central cost, central charge, central management, central recharge, central support, central
    service, central admin, central administration, central team, central function, central establishment,
    central department, central property, central {person}, group recharge, group charge, group support,
    group overhead, group cost, group management, group service, parent company, holding company, company
    overhead, company charge, company cost, organisation overhead, organisational overhead, organisation
    cost, business overhead, general overhead, overhead, overhead contribution, overhead recovery, overhead
    apportionment, indirect overhead, indirect, infrastructure, infrastructure cost, corporate overhead,
    corporate recharge, corporate support, corporate service, corporate core, democratic core, democratic,
    democratic corporate core, support service recharge, support service, back office, support office,
    national office, group office, trust office, support centre, charity office, office payroll, shared
    service, core service recharge, service level agreement, sla, recharge, service recharge, department
    overhead, departmental overhead, directorate overhead, directorate, department recharge, support
    recharge, council overhead, council recharge, regional manager, regional management, regional {person},
    regional {manager}, regional office, regional office cost, regional, area manager, area management, area
    {manager}, locality manager, cluster manager, operation manager, operation management, operation
    director, operation, operation support, service director, director, director {pay},
    managing director, executive, chief executive, executive team, senior leadership team, senior
    leadership, senior management team, senior management, board cost, trustee, governance, board
    governance, service head, operation head, company secretary, proprietor, owner salary, owner drawing,
    non executive, responsible individual, nominated individual, ri, individual responsible, finance,
    finance {person}, finance department, finance team, finance manager, financial, financial management,
    accountancy, accountancy fee, accountancy service, audit, audit fee, audit accountancy, accounting,
    bookkeeping, bookkeeper, credit control, treasury, payroll service, payroll bureau, payroll cost,
    payroll admin, payroll processing, payroll provider, payroll hr, invoicing, procurement, purchasing, hr,
    hr {person}, hr support, hr advice, hr payroll, human resource, people team, hr department, employment
    law, quality assurance, quality assurance lead, quality manager, quality compliance, quality team,
    quality audit, quality {person}, quality {manager}, quality, compliance {person}, compliance {manager},
    performance management, business development, commissioning team, referral team, referral {person},
    referral {manager}, placement team, placement officer, placement coordinator, placement manager, placement administrator,
    placement assistant, contract management, contract {manager}, tender,
    bid, bid writing, performance quality, legal, legal fee, legal advice, legal professional, legal
    professional fee, professional fee, professional service, professional, professional charge, marketing,
    marketing advertising, marketing pr, advertising marketing, public relation, pr, pr marketing, branding,
    website, web site, social media, it department, it central, central it, group it, training department,
    training {manager}, hr {manager}, bank interest, loan interest, bank loan, interest payable, overdraft,
    overdraft interest, finance charge, finance cost, debt finance, hire purchase interest, bank interest
    charge, company insurance, group insurance, director insurance, franchise, licence franchise, royalty,
    research development, strategic, strategy, head office building, goodwill amortisation, amortisation,
    commercial {person}, commercial, bid team, bad debt, doubtful debt, company car, company office,
    community office, main office, registered office, office charge, office recharge, office contribution, office levy,
    office share, diocesan office, provincial office, area office, diocese office, finance office, governance office, bursary office, bursary hr, bursary finance,
    admin office, administration office, housing association service, housing association office, association service,
    association office,
    charity support, charity support cost, charity overhead, charity central, charity running cost, trust
    running cost, company running cost, group running cost, organisation running cost, trust support, trust
    central, trust overhead, diocesan levy, diocesan, diocese, mission support, mission house, parent
    charity, federation, school central, school central service, school overhead, school management charge,
    people culture, statutory account, annual account, tax advice, dpo, data protection officer, group
    safeguarding, ceo, cfo, coo, framework levy, framework fee, portal fee, brokerage, broker fee,
    compliance department, compliance team, compliance function, trading company, society office, core cost
    cic, cic core cost, organisation core cost, insolvency, administrator supervision, office holder, place
    advertising, advertising place, bed advertising, organisation contribution, organisational contribution,
    management account, nominated person, fundraising, fundraiser, full cost recovery, founder {pay}, placement finding, placement finding fee, finding fee, organisational, policy research, policy influencing`,
  likely: `
    area team, locality team, cluster team, senior manager, business cost, business expense, bursary, above home, non home, commissioning, referral, agency fee, agency charge, group, company, consultancy, consultancy fee, consultant, external
    consultant, business consultancy, legal fees, headquarters, service manager, operation cost,
    organisation, payroll, office central, interest charge, support central, consultation, charity, trust,
    diocesan share, congregation, provincial, donation`,
  hint: `governance, strategic`,
});

export const returnWords = wordList('return', {
  sure: `
    profit, profit margin, net profit, operating profit, gross profit, profit contingency, surplus,
    operating surplus, retained surplus, surplus profit, target surplus, surplus margin, margin, net margin,
    profit loss, provider margin, gross margin, operating margin, markup, return operation, return capital,
    return investment, capital return, capital employed, return equity, return capital employed,
    shareholder, shareholder return, investor return, owner return, contingency, contingency fund,
    contingency risk, risk contingency, unforeseen, reserve, reserve policy, contribution reserve, reserve contribution,
    free reserve, dividend, reinvestment, reinvest, re investment, risk premium, sustainability,
    sustainability fund, future investment, investment fund, development fund, capital investment, business
    investment, earning retained, reward capital, contribution surplus, service development, sinking
    reserve, retained earning, return, margin sought, costofcapital, rainy day, rainy day fund`,
  likely: `kept back, keep back, set aside, put aside, put by, left over, we keep, risk, investment, ebitda, return rate, business risk, risk allowance, growth`,
  hint: `future, capital fund`,
});

export const taxWords = wordList('tax', {
  sure: `
    irrecoverable vat, vat irrecoverable, vat non recoverable, non recoverable vat, unrecoverable vat,
    unrecovered vat, vat unrecoverable, vat non reclaimable, vat unclaimable, vat, value added tax,
    corporation tax, tax corporation, vat input, input vat, input tax, vat irrecoverable input, vat reclaimable, vat
    irrecovered, vat cost, irrecoverable tax, irrecoverable, vat written off`,
  hint: `tax`,
});

export const placesKeptEmptyWords = wordList('placesKeptEmpty', {
  sure: `
    empty bed, empty bed night, vacant bed night, unoccupied bed night, empty night, vacant night, void night, empty week, empty month, empty day, empty week cover, empty bed cover, empty room cover,
    empty place cover, empty place, blocked bed, blocked place, vacant place, vacant bed, vacant room, empty room,
    place kept empty, bedroom kept empty, room kept empty, bed kept empty, kept empty, bed blocking, bed
    blocked, matching allowance, void place, void bed, place void, bed void, second bed void, unfilled
    place, unoccupied place, place held empty, place held open, bed held, void bad debt, kept vacant, held vacant, left vacant, left empty, kept free, place loss, loss place,
    second place loss, sole use, home sole use, house
    sole use`,
  likely: `
    void, void cost, void cover, void loss, void week, void allowance, void provision, void contingency,
    vacancy, under occupancy, underoccupancy, solo placement, solo, occupancy adjustment, occupancy
    allowance, solo placement premium, vacancy cover, vacancy factor, occupancy factor, occupancy risk,
    occupancy loss, solo occupancy, bed loss, sole occupancy, single occupancy, sole placement, place solo,
    loss income`,
  hint: `occupancy, vacant`,
});

export const discountWords = wordList('discount', {
  owner: `discount`,
  sure: `
    sibling discount, volume discount, long stay discount, retention discount, rebate, framework discount,
    price reduction, reduction, block discount, multi bed discount, loyalty discount, sibling reduction,
    early payment rebate, prompt payment, discount early payment, block booking discount, negotiated
    discount, fee reduction, reduction sibling, concession, discount volume`,
  likely: `less, credit`,
});
