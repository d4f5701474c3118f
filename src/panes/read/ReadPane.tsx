/** Read: what to read, what was found and where, how each line was understood, and last what was not. */
import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { workedOutIn } from '../../workflows/ports/listedSheets';
import type { PaneProps } from '../pane';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { FirstRun } from './FirstRun';
import { FoundSentence } from './FoundSentence';
import { MappedLines } from './MappedLines';
import { NotUnderstoodList } from './NotUnderstoodList';
import { ReadingChoices } from './ReadingChoices';
import { SourceChoice } from './SourceChoice';

/** Only a file that could not be read has findings here: its words are fetched then. */
const FindingList = lazy(async () => ({ default: (await import('../parts/FindingList')).FindingList }));

export function ReadPane({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { reviewed } = state;
  const submission = reviewed?.submission.value ?? null;
  const workedOut = workedOutIn(state.sheets).filter(({ hidden }) => !hidden);
  const isReviewed = reviewed !== null && reviewed.review.value !== null;
  return (
    <>
      {reviewed === null ? <FirstRun state={state} actions={actions} /> : null}
      <SourceChoice state={state} actions={actions} />
      {submission === null ? null : (
        <section className={looks.section}>
          <h2 className={looks.heading}>{read.foundHeading}</h2>
          <FoundSentence submission={submission} goTo={actions.goTo} />
          <ReadingChoices state={state} actions={actions} />
          {workedOut.length === 0 ? null : (
            <p className={looks.quiet}>{read.ownLeftOut(workedOut.map(({ name }) => name))}</p>
          )}
        </section>
      )}
      {reviewed !== null && !isReviewed ? (
        <Suspense fallback={null}>
          <FindingList
            findings={reviewed.review.findings}
            goTo={actions.goTo}
            toProvider={state.settings.role === 'provider'}
          />
        </Suspense>
      ) : null}
      {submission === null ? null : (
        <>
          <MappedLines state={state} actions={actions} />
          <NotUnderstoodList submission={submission} goTo={actions.goTo} />
        </>
      )}
      {isReviewed ? (
        <PrimaryBar
          label={read.onward}
          onPress={() => {
            actions.open('check');
          }}
        >
          <Button onClick={actions.read}>{read.again}</Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar label={read.primary} disabled={state.work !== null} onPress={actions.read} />
      )}
    </>
  );
}
