/** The figures of `--local`, read strictly; or the user told what is wrong with them. */
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { scenarioFigures } from '../../workflows/figures/scenarioFromJson';
import type { Terminal } from './command';
import type { Opening } from './opening';
import { openJson } from './openJson';

export const localOption = {
  takes: 'FILE',
  about: 'figures of days for which nothing is published, as JSON; every sheet then says scenario',
} as const;

/** Null where no file is named. */
export async function openScenario(
  path: string | null,
  opening: Opening,
  terminal: Terminal,
): Promise<ScenarioFigures | null | 'unusable'> {
  if (path === null) return null;
  const content = await openJson(path, `It holds ${scenarioFigures.expected}.`, opening, terminal);
  if (content === undefined) return 'unusable';
  const read = scenarioFigures.read(content);
  if (read !== null) return read.value;
  const wrong = scenarioFigures.partsWrong?.(content, 'local') ?? [];
  for (const problem of wrong.length > 0 ? wrong : [`--local: ${scenarioFigures.expected} is expected.`])
    terminal.complain(problem);
  return 'unusable';
}
