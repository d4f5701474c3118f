/** What was not understood: last, and never hidden. */
import { placeText } from '../../domain/evidence/place';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { PaneActions } from '../actions/paneActions';
import { CellLink } from '../parts/CellLink';
import { WindowedList } from '../parts/WindowedList';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

interface NotUnderstoodListProps {
  readonly submission: FeeSubmission;
  readonly goTo: PaneActions['goTo'];
}

export function NotUnderstoodList({ submission, goTo }: NotUnderstoodListProps) {
  const looks = useLooks();
  const { notUnderstood } = submission;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{read.notUnderstoodHeading}</h2>
      {notUnderstood.length === 0 ? (
        <p className={looks.text}>{read.everythingUnderstood}</p>
      ) : (
        <>
          <p className={looks.quiet}>{read.notUnderstoodHint}</p>
          <WindowedList
            items={notUnderstood}
            keyOf={keyOfCell}
            className={looks.list}
            itemClassName={looks.row}
            about={32}
          >
            {({ at, text }) => (
              <>
                <span className={looks.text}>{text}</span>
                <CellLink at={at} goTo={goTo} />
              </>
            )}
          </WindowedList>
        </>
      )}
    </section>
  );
}

const keyOfCell = ({ at }: FeeSubmission['notUnderstood'][number]): string => placeText(at);
