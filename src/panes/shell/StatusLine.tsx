/** One line at the top: the home, the fee and what is unexplained, in plain words; or what the pane in view has to say instead. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { reviewHeadline } from '../../workflows/review/headline';
import type { Pane } from '../pane';
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

interface StatusLineProps {
  readonly state: PaneState;
  readonly pane: Pane | undefined;
}

export function StatusLine({ state, pane }: StatusLineProps) {
  const words = pane?.headline?.(state) ?? statusWords(state);
  return <h1 className={useLooks().line}>{words}</h1>;
}

function statusWords({ reviewed }: PaneState): string {
  if (reviewed === null) return `${shell.product}: ${shell.nothingRead}`;
  const review = reviewed.review.value;
  return review === null ? shell.notReviewed : reviewHeadline(review);
}
