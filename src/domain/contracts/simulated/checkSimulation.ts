/** What is wrong with a run's terms before anything is simulated: so that every run ends, and with figures. */
import { countInWords } from '../../evidence/countInWords';
import { exact, exactText, type Exact } from '../../money/exact';
import { loadIsMeant, placesAreMeant, shareIsMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import { stepsOf, type SimulationTerms, type StayTerms } from './simulationTerms';

/** Some minutes on a slow machine, and some hundred megabytes of counts. */
const mostSteps = exact('2e10');
const mostCounts = exact('2e7');

export function checkSimulation(terms: SimulationTerms): readonly ContractFinding[] {
  const places = terms.homes.reduce((sum, held) => sum + held, 0);
  const findings = [
    ...placesAreMeant(places),
    ...terms.councils.flatMap(({ load }) => loadIsMeant(load)),
    ...(terms.councils.length === 0 ? loadIsMeant(exact(0)) : []),
    ...entitlementsSum(terms, places),
    ...acceptanceIsMeant(terms.acceptance.fraction),
    ...shareIsMeant(
      'a share of children beside whom a place is kept empty',
      terms.shareNeedingEmptyPlace.fraction,
    ),
    ...stayIsMeant(terms.stay),
    ...weeksAreMeant('weeks until a place is filled again', terms.refillWeeks),
  ];
  return hasErrors(findings) ? findings : [...findings, ...endsInTime(terms)];
}

function entitlementsSum({ councils }: SimulationTerms, places: number): readonly ContractFinding[] {
  const sum = councils.reduce((total, council) => total + council.places, 0);
  if (sum === places) return [];
  return [
    contractFinding('entitlements-do-not-sum', 'error', {
      expected: `entitlements that add up to the ${countInWords(places, 'place')} of the homes`,
      received: `${councils.map((council) => String(council.places)).join(' + ')} = ${String(sum)}`,
      advice: 'Give every place to one council, and no place twice.',
    }),
  ];
}

function acceptanceIsMeant(share: Exact): readonly ContractFinding[] {
  if (!share.isZero()) return shareIsMeant('a share of children accepted', share);
  return [
    contractFinding('no-child-accepted', 'error', {
      expected: 'a share of children accepted above nought',
      received: '0',
      advice:
        'State which share of the children who are offered a place is accepted: 1 where none is declined.',
    }),
  ];
}

function stayIsMeant(stay: StayTerms): readonly ContractFinding[] {
  if (stay.kind === 'twoPhase')
    return [
      ...shareIsMeant('a share of short stays', stay.shortShare.fraction),
      ...lengthIsMeant(stay.shortMeanWeeks),
      ...lengthIsMeant(stay.longMeanWeeks),
    ];
  const spread = stay.kind === 'lognormal' ? stay.spread : exact(0);
  return [...lengthIsMeant(stay.meanWeeks), ...weeksAreMeant('spread of the stays', spread)];
}

function lengthIsMeant(weeks: Exact): readonly ContractFinding[] {
  if (weeks.greaterThan(0)) return [];
  return [
    contractFinding('stay-without-length', 'error', {
      expected: 'a stay longer than nought weeks',
      received: `${exactText(weeks)} weeks`,
      advice: 'State how many weeks children stay on average.',
    }),
  ];
}

function weeksAreMeant(what: string, weeks: Exact): readonly ContractFinding[] {
  if (!weeks.isNegative()) return [];
  return [
    contractFinding('stay-without-length', 'error', {
      expected: `${what} of nought or more`,
      received: exactText(weeks),
      advice: 'Correct the figure.',
    }),
  ];
}

function endsInTime(terms: SimulationTerms): readonly ContractFinding[] {
  const counts = exact(terms.homes.length + 6)
    .times(terms.councils.length)
    .times(terms.years);
  const canBeRun = stepsOf(terms).lessThanOrEqualTo(mostSteps) && counts.lessThanOrEqualTo(mostCounts);
  if (canBeRun && terms.years >= 1) return [];
  return [
    contractFinding('run-too-long', 'error', {
      expected: 'from one year up to as many as can be simulated in some minutes',
      received: countInWords(terms.years, 'year'),
      advice:
        'Simulate at least one year; fewer years where there are very many children, homes or councils.',
    }),
  ];
}
