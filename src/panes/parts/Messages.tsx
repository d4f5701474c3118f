/** What is going on, what went wrong, what went well, and the one question that writing may ask. Never steals the focus. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Pane, PaneProps } from '../pane';
import type { OverwriteQuestion, WrittenSheets } from '../state/paneState';
import { personal, read as readWords, shell, workWords } from '../wording';
import { writing } from '../wordingOfWriting';
import { CellLink } from './CellLink';
import { useLooks } from './useLooks';

// Clear of the steps, which stay at the top of the pane.
const useOwnLooks = makeStyles({ place: { scrollMarginTop: '110px' } });

interface MessagesProps extends PaneProps {
  /** The table of its own that the pane in view reads. */
  readonly reads: Pane['reads'];
}

export function Messages({ state, actions, reads }: MessagesProps) {
  const { work, problem, question, written, notice } = state;
  const looks = useLooks();
  const own = useOwnLooks();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever pressed a button far down still sees what came of it.
    if (problem !== null || question !== null || written !== null || notice !== null)
      place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem, question, written, notice]);
  return (
    <div aria-live="polite" ref={place} className={mergeClasses(looks.section, own.place)}>
      <div className={looks.wrap}>
        {work === null ? null : (
          <>
            <Spinner size="tiny" label={shell.working(workWords[work.kind], work.part)} />
            {work.kind === 'reading' ? <Button onClick={actions.cancel}>{shell.cancel}</Button> : null}
          </>
        )}
      </div>
      {work === null ? <Changed state={state} actions={actions} reads={reads} /> : null}
      <Personal state={state} actions={actions} reads={reads} />
      {problem === null ? null : <Problem problem={problem} onClose={actions.dismiss} />}
      {question === null ? null : <Question question={question} actions={actions} />}
      {written === null || work !== null || written.pane !== state.pane ? null : (
        <Written written={written} actions={actions} />
      )}
      {notice === null ? null : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
          {state.moreToTakeBack ? (
            <MessageBarActions>
              <Button onClick={actions.undo}>{writing.undoEarlier}</Button>
            </MessageBarActions>
          ) : null}
        </MessageBar>
      )}
    </div>
  );
}

function Problem({
  problem,
  onClose,
}: {
  problem: NonNullable<PaneProps['state']['problem']>;
  onClose: () => void;
}) {
  const { sentence, advice, remaining = [] } = problem;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <strong>{sentence}</strong> {advice}
        {remaining.length === 0 ? null : (
          <>
            {' '}
            {writing.remaining} {remaining.join(', ')}.
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onClose}>{shell.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Cells that may tell who a child is, wherever they were read for: the offer to leave them out, or that they are. */
function Personal({ state, actions, reads }: MessagesProps) {
  const table = reads === undefined ? undefined : state.tables[reads.table.id];
  const places = table?.personal ?? state.reviewed?.personal ?? [];
  if (places.length === 0) return null;
  const { leavesOutPersonalDetails: isLeftOut } = state;
  return (
    <MessageBar intent={isLeftOut ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        {personal.found(places.length)}{' '}
        {places.slice(0, mostPlacesShown).map((at) => (
          <span key={`${at.sheet ?? ''}!${at.cell}`}>
            <CellLink at={at} goTo={actions.goTo} />{' '}
          </span>
        ))}
        {isLeftOut ? personal.leftOut : personal.advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            actions.leaveOutPersonalDetails(!isLeftOut);
          }}
        >
          {isLeftOut ? personal.haveBack : personal.leaveOut}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const mostPlacesShown = 5;

/** What was read, the fee or the table of the pane in view, is not what stands in the sheet any more. */
function Changed({ state, actions, reads }: MessagesProps) {
  const table = reads === undefined ? undefined : state.tables[reads.table.id];
  return (
    <>
      {state.sheetChanged ? <ReadAgain sentence={shell.sheetChanged} read={actions.readAgain} /> : null}
      {reads !== undefined && table?.changed === true ? (
        <ReadAgain
          sentence={shell.tableChanged(reads.what)}
          read={() => {
            actions.readFor(reads.table, table.what);
          }}
        />
      ) : null}
    </>
  );
}

function ReadAgain({ sentence, read }: { readonly sentence: string; readonly read: () => void }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={read}>{readWords.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Question({ question, actions }: { question: OverwriteQuestion; actions: PaneProps['actions'] }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{question.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            actions.write(question.what, 'writeBeside');
          }}
        >
          {writing.writeBeside}
        </Button>
        <Button
          onClick={() => {
            actions.write(question.what, 'overwrite');
          }}
        >
          {writing.overwrite}
        </Button>
        <Button onClick={actions.dismiss}>{writing.leave}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Written({ written, actions }: { written: WrittenSheets; actions: PaneProps['actions'] }) {
  const { answer } = written;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {[`${writing.written(written.sheets.length)}.`, ...written.leftOut].join(' ')}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={actions.undo}>{writing.undo}</Button>
        {answer === null ? null : (
          <Button
            onClick={() => {
              actions.goTo({ sheet: answer, cell: 'A1' });
            }}
          >
            {writing.goToSheet}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
