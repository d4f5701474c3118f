/** The should-cost of `open-book review --needs`, worked out once and set beside every file. */
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { usualDraws, usualSeed } from '../../domain/shouldCost/simulate';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { findingInWords } from '../../workflows/review/tell';
import { shouldCostOf } from '../../workflows/shouldCost/answer';
import type { Terminal } from './command';
import { openNeeds } from './openNeeds';
import { progressBar } from './progressBar';
import type { ReviewArguments } from './reviewArguments';

const toldEvery = 500;

/** Null where no needs are given. */
export async function shouldCostBeside(
  { needs, asAt, opening }: ReviewArguments,
  scenario: ScenarioFigures | null,
  terminal: Terminal,
): Promise<ShouldCostAnswer | null | 'unusable'> {
  if (needs === null) return null;
  const read = await openNeeds(needs, opening, terminal);
  if (read === null) return 'unusable';
  const goOn = (done: number) => {
    if (done % toldEvery === 0) terminal.progress?.(progressBar(done, usualDraws, 'draws'));
    return true;
  };
  const { value, findings } = shouldCostOf(
    read,
    asAt,
    { draws: usualDraws, seed: usualSeed, goOn },
    { scenario },
  );
  terminal.progress?.('');
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value ?? 'unusable';
}
