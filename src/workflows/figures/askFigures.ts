/** The files of `--local` and `--index`, read strictly; or the user told what is wrong with them. */
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import type { FilesToOpen } from '../ports/filesToOpen';
import type { InputKind } from '../typed/inputFields';
import { scenarioFigures } from './scenarioFromJson';
import { statedIndex } from './statedIndex';

export const localOption = {
  takes: 'FILE',
  about: 'figures of days for which nothing is published, as JSON; every sheet then says scenario',
} as const;

/** Null where none is named. */
export function askScenario(
  path: string | null,
  files: FilesToOpen,
): Promise<ScenarioFigures | null | 'unusable'> {
  return askStrictly(path, 'local', scenarioFigures, files);
}

export function askIndex(path: string | null, files: FilesToOpen): Promise<StatedIndex | null | 'unusable'> {
  return askStrictly(path, 'index', statedIndex, files);
}

async function askStrictly<T>(
  path: string | null,
  called: string,
  kind: InputKind<T>,
  files: FilesToOpen,
): Promise<T | null | 'unusable'> {
  if (path === null) return null;
  const content = await files.json(path, `It holds ${kind.expected}.`);
  if (content === undefined) return 'unusable';
  const read = kind.read(content);
  if (read !== null) return read.value;
  const wrong = kind.partsWrong?.(content, called) ?? [];
  for (const problem of wrong.length > 0 ? wrong : [`--${called}: ${kind.expected} is expected.`])
    files.tell(problem);
  return 'unusable';
}
