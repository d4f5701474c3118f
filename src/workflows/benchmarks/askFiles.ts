/** What the command line asks where a fee is set beside benchmarks: files of any kind, which of them to compare with, who looks. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { FilesToOpen } from '../ports/filesToOpen';
import { findingInWords } from '../../domain/evidence/findingWords';
import type { CommandLine, OptionWords } from '../typed/commandLine';
import type { BenchmarkChoices } from './answer';
import { benchmarksFromJson, benchmarksTogether, readBenchmarkFile, type BenchmarksRead } from './files';
import { rulesStated } from './rules';

export const benchmarkOptions = {
  comparators: {
    takes: 'RULES',
    about: 'which to compare with: "region=any; sector=private; size=3-5; needs=any; period=2024/25"',
  },
  council: { takes: 'NAME', about: 'your own council in a table of councils’ unit costs' },
  viewer: { takes: 'WHO', about: 'council, or provider: a provider is shown published figures only' },
  index: {
    takes: 'FILE',
    about: 'an index of your own to move prices by, as JSON; consumer prices where absent',
  },
} as const satisfies Readonly<Record<string, OptionWords>>;

/** The choices, or a sentence on what is wrong with them. */
export function benchmarkChoicesOf({
  value,
}: Pick<CommandLine<'comparators' | 'council' | 'viewer'>, 'value'>): BenchmarkChoices | string {
  const rules = rulesStated(value('comparators') ?? '');
  const viewer = value('viewer') ?? 'council';
  if (typeof rules === 'string') return `--comparators: ${rules}`;
  if (viewer !== 'council' && viewer !== 'provider')
    return `--viewer takes council or provider, not ${viewer}.`;
  return { viewer, rules, ownCouncil: value('council') };
}

/** All of them read; null where one could not be, and the person has been told which, what and why. */
export async function benchmarksIn(
  paths: readonly string[],
  asAt: IsoDate,
  files: FilesToOpen,
): Promise<BenchmarksRead | null> {
  const read: BenchmarksRead[] = [];
  for (const path of paths) {
    const { value, findings } = await files.read(path, {
      table: (workbook) => readBenchmarkFile(workbook, asAt),
      json: (text, file, leavesOut) => benchmarksFromJson(file, text, asAt, leavesOut),
    });
    for (const finding of findings) files.tell(`${path}: ${findingInWords(finding)}`);
    if (value !== null) read.push(value);
  }
  return read.length === paths.length ? benchmarksTogether(read) : null;
}
