/**
 * Which column of a list of placements holds what, by its heading: the regional census, a council's own list, an export of a
 * case system. A heading says the first thing in this list that it meets, so the narrow ones stand before the wide.
 */
import type { ColumnPatterns } from '../benchmarks/headedColumns';

export const placementFields = [
  'placement',
  'council',
  'provider',
  'home',
  'region',
  'provision',
  'sourcing',
  'offFrameworkReason',
  'band',
  'judgement',
  'cause',
  'starts',
  'ends',
  'lastNight',
  'plannedEnd',
  'feeFrom',
  'agreed',
  'inspected',
  'reviewed',
  'stepDownFrom',
  'socialCare',
  'education',
  'health',
  'justice',
  'core',
  'additional',
  'stepDownTo',
  'shouldCost',
  'median',
  'comparators',
  'needsScore',
  'miles',
] as const;
export type PlacementField = (typeof placementFields)[number];

const aDay = String.raw`\b(date|day|from|on|when|start\w*|effective|since)\b`;

export const placementColumns: ColumnPatterns<PlacementField> = [
  ['stepDownFrom', new RegExp(`\\bstep(s|ped)?[- ]?down\\b.*${aDay}|${aDay}.*\\bstep[- ]?down\\b`)],
  ['stepDownTo', /\bstep(s|ped)?[- ]?down\b/],
  ['shouldCost', /\b(should|expected|model(led)?|target)[- ]?cost\b/],
  ['comparators', /\bcomparators?\b|\bnumber compared\b|^n$/],
  ['median', /\bmedian\b|\bbenchmark\b/],
  ['needsScore', /\bscore\b|\bvaluing care\b/],
  ['miles', /\bmiles\b|\bdistance\b/],
  ['inspected', new RegExp(`\\b(inspect\\w*|ofsted)\\b.*${aDay}|${aDay}.*\\b(inspect\\w*|ofsted)\\b`)],
  ['judgement', /\b(ofsted|inspection)\b(?!.*\burn\b)|\bjudge?ment\b|\bquality rating\b/],
  ['offFrameworkReason', /\breason\b.*\b(off|framework|spot|direct)\b|\boff[- ]framework\b.*\breason\b/],
  ['cause', /\b(reason|cause)\b.*\b(change|uplift|increase|fee|price)\b|^cause$/],
  [
    'reviewed',
    /\b(last|latest|recent|previous)\b.*\breview\w*\b|\breview(ed)?\b.*\b(date|on)\b|^review(ed)?$|\bdate\b.*\breview/,
  ],
  [
    'socialCare',
    /contribution.*\bsocial care\b|\bsocial care\b.*(contribution|cost|fund|share|£|pays?)|^social care$|^(childrens?|children['’]s) (social care|services)\b.*|\b(la|(local |placing )?authority|council|csc)( (contribution|share|pays?|funds?|funded|funding)\b|['’]s (contribution|share)\b| ?£)|\b(contribution|share)s? (from|of|by) (the )?(la|(local |placing )?authority|council|csc)\b/,
  ],
  [
    'education',
    /contribution.*\beducation\b|\beducation\b.*(contribution|cost|fund|share|£|pays?)|^(education|send)$/,
  ],
  [
    'health',
    /contribution.*\b(health|icb|ccg|nhs)\b|\b(health|icb|ccg|nhs)\b.*(contribution|cost|fund|share|£|pays?)|^(health|icb|nhs)$/,
  ],
  ['justice', /\b(youth )?(justice|offending)\b|\byjb\b|\byot\b/],
  ['core', /\bcore (fee|cost|price|weekly)|^core$/],
  [
    'additional',
    /\badditional (needs|support|hours|staffing|weekly)? ?(fee|cost|price|£)|\bextras? (fee|cost|£)|^additional (needs|support)$/,
  ],
  [
    'agreed',
    /\b(agreed|last uplift(ed)?|uplift(ed)?|fee review(ed)?)\b.*\b(on|date)\b|\bdate\b.*\b(agreed|uplift(ed)?)\b|^agreed$/,
  ],
  [
    'feeFrom',
    /^(?!.*\b(end|ends|ended|until|expir\w*)\b).*(\b(fee|price|cost|rate|charge)s?\b.*\b(from|date|effective|since|start\w*)\b|\beffective (from|date)\b|\bdate (fee|price|cost|rate)\b|\b(change|changed)[ -](date|day|on)\b|\b(date|day) (of )?(the )?(fee |price |rate )?(change|changed)\b)/,
  ],
  [
    'lastNight',
    /\b(last|final) (paid )?night\b|\bpaid (up )?(to|until)\b|\b(last|final) (paid day|day paid)\b|(\b(end|ends|ended|until|left|leaving)\b|^to\b|\b(date|up) to\b).*\binclu(sive|ding)\b/,
  ],
  [
    'plannedEnd',
    /\b(planned|expected|anticipated|projected|estimated|likely|forecast|proposed)\b.*\b(end\w*|leav\w*|left|move|discharge|until)\b|\bend\w*\b.*\b(planned|expected|anticipated)\b/,
  ],
  [
    'ends',
    /\b(first|1st) (day|night|date) (that is )?(not|un|no longer)[ -]?(charged|counted|paid|billed|invoiced|chargeable|payable|included)\b|\b(end|ends|ended|ending|ceas\w*|cessation|leav\w*|left|discharge\w*|depart\w*|clos\w*|exit\w*|finish\w*|terminat\w*|vacated)\b(?!.*\breason\b)|\b(moved?|moving)[ -](out|on)\b|\b(date|day)[ -](out|to)\b|\b(last|final) (day|date)\b|^until$|^to$|^out$/,
  ],
  [
    'starts',
    /\b(start|starts|started|began|begins?|commenc\w*|admi(ssion|tted)\w*|arriv\w*|placed|entry)\b(?!.*\b(reason|in(to)? care)\b)(?! to care)|\b(moved?|moving)[ -]in\b|\b(first|1st) night\b|\b(date|day)[ -]in\b|^in$|\bsince\b|^(valid |date )from$|^from date$|\bdate of placement\b|\bplacement date\b|^from$/,
  ],
  ['sourcing', /\bsourc(ed|ing)\b|\bprocure(d|ment)\b|\bframework\b|\bcontract type\b|\broute\b/],
  [
    'provision',
    /\btype of (provision|placement)\b|\b(provision|placement) type\b|^provision$|\bkind of placement\b/,
  ],
  ['home', /\bhomes?( name)?$|^(name of )?(the )?home\b|\bestablishment\b|\bsetting\b|\bunit name\b|\burn\b/],
  ['provider', /\b(provider|supplier|organisation|company|agency)\b(?!.*\b(type|sector)\b)/],
  ['council', /\b(council|local authority|placing authority|authority|borough)\b|^la( name)?$|^lea$/],
  ['region', /\bregion\b|^area$|\blocality\b/],
  [
    'band',
    /\bneeds?\b.*\b(band|level|category|group)\b|^(band|tier|needs?|complexity)$|\blevel of need\b|\b(needs|complexity) (band|level)\b|\bband\b/,
  ],
  [
    'placement',
    /\bref(erence)?( no\.?| number)?\b|\b(placement|child|yp|cyp|case|client|person|unique|system|mosaic|liquid ?logic|lcs|ics)( unique)? ?(id|identifier|number|no\.?|code)(?![a-z])|^(id|identifier|case|upi|lcs|ics|mosaic|pid|ssid|client|person|placement|liquid ?logic|pseudonym|code|code name|service user|su)$|\b(service user|su|pupil) (id|number|no\.?|code)(?![a-z])/,
  ],
];

/** Columns of these are never read: they would tell who a child is. */
export const personalColumn =
  /\b(child|young person|yp|cyp|forename|surname|first name|last name|initials)\b('s|’s)? ?(name|initials)?$|^(forename|surname|name of child|child name|initials|name)$|\bdate of birth\b|^d\.?o\.?b\.?$|\bnhs (no|number)\b|\bupn\b|\bpostcode\b|\baddress\b/;

/** A column of these is a reference only where codes stand in it and no other column is one. */
export const weakReference =
  /^(((child|yp|cyp|young person|client|pupil|service user)(['’]?s)? ?)?\(?initials?\)?|child|yp|cyp|young person|pupil)$/;

/** The day of a change of fee, where two fees stand side by side and nothing else says from when the later one holds. */
export const changeDay =
  /\b(uplift(ed)?|increased?|revised|new (fee|rate))\b.*\b(date|from|on)\b|\bdate\b.*\b(uplift(ed)?|increased?|revised)\b/;

const ofAnother =
  /\b(contract|framework|agreement|ipa|review|notice|order|dols?|funding|tenancy|fee|licen[cs]e|care plan|looked after|lac|registration)\b/;

/** How surely a heading says its field: 0 before 1 before 2; of equals the first column has it. */
export function likelihoodOf(field: PlacementField, plain: string): number {
  if (field === 'starts' || field === 'ends') return ofAnother.test(plain) ? 1 : 0;
  if (field === 'provider' || field === 'council')
    return /\b(ref(erence)?|id|no\.?|number|code|e?-?mail|contact|phone)\b/.test(plain) ? 1 : 0;
  if (field !== 'placement') return 0;
  if (/\b(invoice|po|purchase|contract|framework|order|their|supplier|cost|vendor|payment)\b/.test(plain))
    return 2;
  return /\b(placement|child|yp|cyp|case|client|person|lcs|ics|mosaic|liquid ?logic|unique|our)\b/.test(plain)
    ? 0
    : 1;
}
