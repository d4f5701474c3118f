/** A step that has nothing to show yet: one sentence, and the way there. */
import type { PaneActions } from '../actions/paneActions';
import { read } from '../wording';
import { PrimaryBar } from './PrimaryBar';
import { useLooks } from './useLooks';

export function NothingYet({
  sentence,
  actions,
}: {
  readonly sentence: string;
  readonly actions: PaneActions;
}) {
  const looks = useLooks();
  return (
    <>
      <p className={looks.text}>{sentence}</p>
      <PrimaryBar
        label={read.toRead}
        onPress={() => {
          actions.open('read');
        }}
      />
    </>
  );
}
