/** The workbook of the analysis whose pane is in view, from what is known now. */
import { analyses } from '../../workflows/analyses';
import { fromPieces, type InPieces } from '../../workflows/jobs/acrossThreads';
import type { Writing } from '../../workflows/writeSheets';
import type { PaneActions } from '../actions/paneActions';
import type { PaneState, PaneWriting } from '../state/paneState';
import { currentTerms, runCurrent } from './currentTerms';
import { analysesDraft } from './draft';
import { longList, type LongList } from './longList';

const sheetsOfAnalysis: PaneWriting = {
  id: 'analysis',
  from: async (state) => {
    const analysis = analyses.find(({ id }) => id === state.pane);
    if (analysis === undefined) return null;
    const long = longList(analysis, state);
    if (long !== null) return long.laidOut === null ? null : gridFrom(long.laidOut);
    const { answered } = runCurrent(analysis, currentTerms(analysis, state), state);
    return answered === null ? null : { kind: 'ready', grid: answered.workbook() };
  },
};

/** Laid out in the background, as a grid that is ready. */
const gridFrom = async (pieces: InPieces): Promise<Writing> =>
  ({ kind: 'ready', grid: await fromPieces(pieces, aTurn) }) as Writing;

const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Sheets of a long list are laid out in the background first, with how far it is and a way to stop it. */
export function writeAnalysis(
  id: string,
  long: LongList | null,
  { drafts }: Pick<PaneState, 'drafts'>,
  actions: PaneActions,
): void {
  const write = () => {
    actions.write(sheetsOfAnalysis, 'ask');
  };
  if (long?.answered == null || long.laidOut !== null) {
    write();
    return;
  }
  const { answered } = long;
  const { input, keep } = long.toAnswer();
  const { long: ofAll } = analysesDraft.in(drafts);
  actions.calculate(
    id,
    'layOutAnalysis',
    input,
    (laidOut) => analysesDraft.change({ long: { ...ofAll, [id]: keep(answered, laidOut) } }),
    write,
  );
}
