/**
 * Suppliers by name, as a bookkeeper's list names them instead of what was bought: "British Gas" is premises, "Tesco" food.
 * A name says less than a word of the field, since a supermarket also sells bedding: most are likely, and a word of the
 * field beside one ("Tesco mobile", "Amazon tablets") decides.
 */
import { wordList, type WordList } from './wordList';

export const supplierNames: readonly WordList[] = [
  wordList('premises', {
    sure: `
    british gas, eon next, eon energy, edf, edf energy, octopus energy, scottish power, scottishpower, ovo,
    ovo energy, npower, sse, bulb energy, utilita, shell energy, utility warehouse, severn trent, thames
    water, united utilities, united utility, anglian water, yorkshire water, welsh water, dwr cymru,
    southern water, wessex water, south west water, south west water, northumbrian water, affinity water,
    scottish water, calor, flogas, rentokil, wickes, screwfix, toolstation, jewson, travis perkins, adt,
    chubb, verisure, homeserve`,
    likely: `
    eon, octopus, ikea, dunelm, dreams beds, bensons, argos, homebase, plumbfix, wayfair, zurich, ansvar,
    aviva, dfs, ao com, appliances direct, ecclesiastical`,
  }),
  wordList('living', {
    sure: `
    tesco, asda, sainsbury, sainsburys, morrison, morrisons, aldi, lidl, waitrose, iceland, ocado, coop
    food, primark, sports direct, sportsdirect, jd sports, halfords, kwik fit, kwikfit, uber, trainline,
    enterprise car, europcar, arnold clark, allstar fuel card, fuel card, spotify, xbox, playstation,
    nintendo, disney plus, nando, mcdonald, deliveroo, mcdonalds, greggs, smyths toys, odeon, cineworld,
    vue cinema, center parcs, haven holidays, butlins, puregym`,
    likely: `boot, superdrug, booker, brakes, costco, coop, amazon, bidfood, poundland, wilko, stagecoach, arriva`,
  }),
  wordList('homeRunning', {
    sure: `
    bt, bt business, virgin media, talktalk, plusnet, ee mobile, o2, vodafone, indeed, totaljobs, reed
    recruitment, community care jobs, biffa, veolia, suez, phs, phs group, initial washroom, cannon hygiene,
    viking, lyreco, ryman, brighthr, breathehr, learning nexus, care skill certificate, flick learning,
    educare, social care tv, creative learning, mentor software, xerox, ricoh, dropbox, zoom, access group,
    deputy rota, rotacloud, icha, ncc home learning, grey matter learning, team teach`,
    likely: `staples, microsoft 365, adobe, canon, nch`,
  }),
  wordList('centralOverheads', {
    sure: `xero, quickbooks, peninsula hr, croner, citation hr, peninsula, mailchimp`,
    likely: `sage, citation, barclays, lloyds, natwest, hsbc`,
  }),
];
