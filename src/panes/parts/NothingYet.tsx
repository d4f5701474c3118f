/** A step that has nothing to show yet: one sentence, and the way there. */
import type { PaneActs } from '../acts/paneActs';
import { read } from '../wording';
import { PrimaryBar } from './PrimaryBar';
import { useLooks } from './useLooks';

export function NothingYet({ sentence, acts }: { readonly sentence: string; readonly acts: PaneActs }) {
  const looks = useLooks();
  return (
    <>
      <p className={looks.text}>{sentence}</p>
      <PrimaryBar
        label={read.toRead}
        onPress={() => {
          acts.open('read');
        }}
      />
    </>
  );
}
