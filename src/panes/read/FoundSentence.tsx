/** What was found and where, as one sentence whose cells are links: "a cost table at A5:E38, 28 lines, the fee in E37". */
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { PaneActions } from '../actions/paneActions';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

interface FoundSentenceProps {
  readonly submission: FeeSubmission;
  readonly goTo: PaneActions['goTo'];
}

const address = /\b([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)\b/;

export function FoundSentence({ submission, goTo }: FoundSentenceProps) {
  const looks = useLooks();
  const sheet = submission.reading.mapped[0]?.at.sheet;
  const parts = submission.reading.sentence.split(address);
  return (
    <p className={looks.text}>
      {read.found}
      {parts.map((part, index) =>
        address.test(part) ? (
          <CellLink key={index} at={{ cell: part, ...(sheet === undefined ? {} : { sheet }) }} goTo={goTo} />
        ) : (
          part
        ),
      )}
      .
    </p>
  );
}
