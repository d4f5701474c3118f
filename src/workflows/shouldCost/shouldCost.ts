/** What a child's assessed needs should cost: needs in, the range that the council should expect to pay out. */
import { reviewAgainstShouldCost } from '../../domain/review/comparisons';
import { rangesLearned, type Learned } from '../../domain/shouldCost/learnedParameters';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { Draws } from '../../domain/shouldCost/simulate';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import type { FilesToOpen } from '../ports/filesToOpen';
import { findingInWords } from '../../domain/evidence/findingWords';
import { fileAnalysis } from '../typed/fileAnalysis';
import { anyKept } from '../typed/kept';
import { keptNeeds } from './keep';
import { shouldCostOf } from './answer';
import type { ReadProfile } from './ask';
import { askNeeds, chooseNeeds, options } from './askFiles';
import { shouldCostAsJson } from './json';
import { learnedAsJson, learnedInWords } from './learnedTold';
import { shouldCostInWords } from './tell';
import { shouldCostWorkbook } from './write';

interface Answer {
  readonly learned: Learned | null;
  readonly shouldCost: ShouldCostAnswer;
  readonly compared: FeeAgainstShouldCost | null;
}

export const shouldCost = fileAnalysis({
  id: 'shouldCost',
  command: 'should-cost',
  title: 'Should-cost',
  purpose: 'What a child’s assessed needs should cost, as a range.',
  takes: '<needs.json>',
  options,
  more: 'The least that needs.json holds: {"dayRatio": "1:2"}.',
  choose: chooseNeeds,
  files: ({ path, against, local }) => ({ from: path === null ? [] : [path], alsoRead: [against, local] }),
  ask: askNeeds,
  instead: ({ learned, needs }) =>
    learned === null || needs !== null
      ? null
      : {
          json: learnedAsJson(learned),
          lines: learnedInWords(learned),
          exitCode: learned.learned.length === 0 ? 1 : 0,
        },
  answer: ({ chosen, learned, needs, scenario, against }, files): Answer | null => {
    if (needs === null) return null;
    const ownRanges = { ...(learned === null ? {} : rangesLearned(learned)), ...needs.ownRanges };
    const { asAt, draws, seed, correlation } = chosen;
    const drawnFor = { asAt, scenario, draws, seed, correlation };
    const found = shouldCostTold({ ...needs, ownRanges }, drawnFor, files);
    if (found === null) return null;
    const compared = against === null ? null : reviewAgainstShouldCost(against, found);
    return { learned, shouldCost: found, compared };
  },
  tell: ({ learned, shouldCost: found, compared }) => [
    ...(learned === null ? [] : learnedInWords(learned)),
    ...shouldCostInWords(found, compared),
  ],
  json: ({ shouldCost: found, compared }) => shouldCostAsJson(found, compared),
  write: ({ shouldCost: found, compared }) => shouldCostWorkbook(found, compared),
  isToSettle: () => false,
  keep: anyKept(keptNeeds),
});

interface DrawnFor extends Omit<Draws, 'goOn'> {
  readonly asAt: ShouldCostAnswer['asAt'];
  readonly scenario: ScenarioFigures | null;
}

const drawsBetweenTellings = 500;

/** The should-cost with its progress shown; null where there is none, and the person has been told. */
export function shouldCostTold(
  needs: ReadProfile,
  { asAt, scenario, ...drawing }: DrawnFor,
  files: FilesToOpen,
): ShouldCostAnswer | null {
  const goOn = (done: number) => {
    if (done % drawsBetweenTellings === 0) files.progress(done, drawing.draws, 'draws');
    return true;
  };
  const { value, findings } = shouldCostOf(needs, asAt, { ...drawing, goOn }, { scenario });
  files.progress(0, 0, '');
  for (const finding of findings) files.tell(findingInWords(finding));
  return value;
}
