/**
 * A row whose figure counts something, so that it is no money: "Registered beds 4", "Occupied bed nights 1,314",
 * "Weeks 52", "Employer NI % 13.8". Such rows are facts for the division, not costs.
 */
import { placementQuestions, plainQuestion } from './placementQuestion';

const counts =
  /^(number|no\.?|nr|total) (of )?(beds?|places?|placements?|children|young people|yp|nights|weeks|days|hours|hrs|staff|wte|fte|bedrooms|residents)\b|^(registered |available |occupied |planned |average |total |max(imum)? )*(beds?|places?|bed ?nights?|capacity|occupancy|bedrooms|weeks|hours|wte|fte|(nights|days)(?= ))( (open|available|occupied|used|filled|in( the)? year|a year|per (week|year|annum)|assumed|planned|provided|worked))*\W*$|\bbed[ -]?(nights|days)\b|\b(bed|child|placement|yp)[ -]?weeks\b(?!.*\b(cost|price|fee)\b)|(?<!(cost|price|fee|rate).*)\b(child|bed) weeks occupied\b|\boccupancy\b|^occ\b|\b(ni|pension|on-?cost|inflation|uplift) ?(%|rate|threshold)\b|\bthreshold$|^(divided by )?weeks\b|^(staff(ing)? )?ratio\b|^(young people|children|yp|residents|placements)( in (the )?home| placed)?$|^(total |contracted |staff |rota )*hours? (per|a) week\b|\btotal hours\b|\bplanning occ|^(staff|carers|workers) (on|by) (days?|nights?|shift|duty)$|% check$|^check( total)?$|^((average|avg\.?|ave\.?|mean|typical|assumed|budgeted|expected|planned) )+(number of )?(children|young people|yp|cyp|residents)\b|^(current|other) (children|young people|yp|cyp|residents|placements)\b|^(miles|distance|minutes|travel time) (from|to)\b/i;

export function isCountRow(label: string): boolean {
  const plain = label.trim().replace(/[:=]+$/, '');
  return plain !== '' && (counts.test(plain) || asksForFigure(plain));
}

/** Questions about the placement that a number answers; "House" beside an amount may be rent. */
function asksForFigure(label: string): boolean {
  const plain = plainQuestion(label);
  const question = placementQuestions.find(([, pattern]) => pattern.test(plain))?.[0];
  return (
    question !== undefined &&
    question !== 'provider' &&
    question !== 'home' &&
    question !== 'region' &&
    question !== 'sector'
  );
}
