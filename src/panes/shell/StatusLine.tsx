/** One line at the top: the home, the fee and what is unexplained, in plain words; in the In-house pane the home's unit cost. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { reviewHeadline } from '../../workflows/review/tell';
import type { PaneState } from '../state/paneState';
import { shell } from '../wording';

const useLooks = makeStyles({
  line: {
    margin: 0,
    // Excel draws its own menu over the top right corner of a pane.
    padding: '10px 44px 8px 16px',
    minHeight: '20px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

export function StatusLine({ state }: { readonly state: PaneState }) {
  return <h1 className={useLooks().line}>{statusWords(state)}</h1>;
}

export function statusWords({ reviewed, pane, drafts }: PaneState): string {
  if (pane === 'inHouse') return drafts.inHouse.headline ?? `${shell.product}: ${shell.noLedger}`;
  if (reviewed === null) return `${shell.product}: ${shell.nothingRead}`;
  const review = reviewed.review.value;
  return review === null ? shell.notReviewed : reviewHeadline(review);
}
