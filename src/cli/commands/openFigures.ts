/** The files of `--local` and `--index`, read strictly; or the user told what is wrong with them. */
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { scenarioFigures } from '../../workflows/figures/scenarioFromJson';
import { statedIndex } from '../../workflows/figures/statedIndex';
import type { InputKind } from '../../workflows/typed/inputFields';
import type { Terminal } from './command';
import { openJson } from './openJson';
import type { Opening } from './opening';

export const localOption = {
  takes: 'FILE',
  about: 'figures of days for which nothing is published, as JSON; every sheet then says scenario',
} as const;

/** Null where none is named. */
export function openScenario(
  path: string | null,
  opening: Opening,
  terminal: Terminal,
): Promise<ScenarioFigures | null | 'unusable'> {
  return openStrictly(path, 'local', scenarioFigures, opening, terminal);
}

export function openIndex(
  path: string | null,
  opening: Opening,
  terminal: Terminal,
): Promise<StatedIndex | null | 'unusable'> {
  return openStrictly(path, 'index', statedIndex, opening, terminal);
}

async function openStrictly<T>(
  path: string | null,
  called: string,
  kind: InputKind<T>,
  opening: Opening,
  terminal: Terminal,
): Promise<T | null | 'unusable'> {
  if (path === null) return null;
  const content = await openJson(path, `It holds ${kind.expected}.`, opening, terminal);
  if (content === undefined) return 'unusable';
  const read = kind.read(content);
  if (read !== null) return read.value;
  const wrong = kind.partsWrong?.(content, called) ?? [];
  for (const problem of wrong.length > 0 ? wrong : [`--${called}: ${kind.expected} is expected.`])
    terminal.complain(problem);
  return 'unusable';
}
