/** Labels that ask about the placement rather than name a cost: "Provider", "Registered beds", "Occupancy assumed". */
import type { PlacementFieldId } from '../../domain/submission/fieldIds';

export const placementQuestions: readonly (readonly [PlacementFieldId, RegExp])[] = [
  [
    'provider',
    /^(name of )?(the )?(provider|company|organisation|provider organisation|tenderer|supplier|bidder)( name)?$/,
  ],
  ['home', /^(name of )?(the )?(home|house|establishment|children'?s home|unit|property|setting)( name)?$/],
  [
    'registeredPlaces',
    /^((total |the )?(number|no\.?|nr|#|max(imum)?) of )?(registered |available |total )?(beds|bed|places|capacity|placements|bedrooms|bed spaces|bedspaces)( (registered|in( the)? home|at home|available|numbers?))?$|^registered (for|capacity|number)$|^(beds|places) in (the )?home$|^capacity$/,
  ],
  [
    'plannedOccupancyPercent',
    /^((assumed|planned|planning|budgeted|budget|target|average|expected|full) )?(occupancy|occ\.?)( (assumed|rate|level|planned|assumption|budgeted|used|%|target))*$/,
  ],
  [
    'placementReference',
    /^((placement|our|your|yp|child|council|la|young person) )?(ref\.?|reference|id)( (no\.?|number))?$/,
  ],
  ['submissionId', /^(submission|quote|quotation) (id|no\.?|number|ref\.?|reference)$/],
  [
    'priceBaseDate',
    /^(price base|price base date|prices? (as )?(at|from)|date of (quote|prices?)|(valid|effective) (from|date)|quote date|cost base|date|price date|prices? date)$/,
  ],
  ['sector', /^sector$/],
  ['region', /^region$/],
  ['contractType', /^(contract|placement|purchase) (type|basis)$/],
  [
    'weeksPerYear',
    /^(weeks|weeks (in|per|a) (the |a )?year|weeks used|no\.? of weeks|number of weeks|divided by weeks|wks( per year)?|weeks per annum)$/,
  ],
  [
    'councilOfferWeekly',
    /^(the )?(council|la|local authority|commissioner)(['’]?s)? (own |present |current |weekly )?offer( (per|a|each) week| weekly| pw)?$/,
  ],
  ['fullTimeHours', /^(full[ -]time|contracted|fte|wte) hours( per week| pw)?$/],
  ['teachingWeeks', /^(teaching|school|term) weeks$/],
];

export const startLabel = /^(start|start date|placement start|date of placement|commencement( date)?|from)$/;

/** Whether a label asks something about the placement, so that its row is no cost. */
export function isPlacementQuestion(label: string): boolean {
  const plain = plainQuestion(label);
  return startLabel.test(plain) || placementQuestions.some(([, pattern]) => pattern.test(plain));
}

export function plainQuestion(label: string): string {
  return label
    .toLowerCase()
    .replace(/[:?]+\s*$/, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
}
