/** What stands where the sheet will be: nothing open yet, opening, or why a file could not be opened. */
import { OpenButton } from './FileBar';
import { exampleTitle, type ExampleGroup } from './ExampleChoice';
import { states } from './wording';
import type { Phase, WorkbenchProps } from './workbenchState';

interface SheetStateProps extends WorkbenchProps {
  readonly examples: readonly ExampleGroup[];
  readonly hasCells: boolean;
}

export function SheetState({ state, actions, examples, hasCells }: SheetStateProps) {
  const { phase, grid, notice } = state;
  return (
    <>
      <p role="status" className={notice === '' ? 'unseen' : 'notice'}>
        {notice}
      </p>
      {phase.kind === 'failed' ? <Failed phase={phase} hasCells={hasCells} /> : null}
      {grid === 'failed' ? <p className="problem">{states.gridFailed}</p> : null}
      {phase.kind === 'opening' ? <p className="waiting">{states.opening(phase.file)}</p> : null}
      {phase.kind !== 'opening' && grid === 'opening' && hasCells ? (
        <p className="waiting">{states.gridOpening}</p>
      ) : null}
      {phase.kind === 'opening' || hasCells ? null : (
        <section className="empty">
          <h2>{states.emptyHeading}</h2>
          <p>{states.emptyText}</p>
          <OpenButton actions={actions} />
          {examples.map(({ job, files }) => (
            <ExampleList key={job} job={job} files={files} open={actions.openExample} />
          ))}
        </section>
      )}
    </>
  );
}

interface ExampleListProps extends ExampleGroup {
  readonly open: (name: string) => void;
}

function ExampleList({ job, files, open }: ExampleListProps) {
  return (
    <>
      <h3>{job}</h3>
      <ul>
        {files.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="link"
              onClick={() => {
                open(name);
              }}
            >
              {exampleTitle(name)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FailedProps {
  readonly phase: Extract<Phase, { kind: 'failed' }>;
  readonly hasCells: boolean;
}

function Failed({ phase, hasCells }: FailedProps) {
  return (
    <section role="alert" className="problem">
      <h2>{states.failedHeading(phase.file)}</h2>
      {phase.problems.map(({ received, advice }) => (
        <p key={received}>
          {received} {advice}
        </p>
      ))}
      {hasCells ? <p>{states.failedAdvice}</p> : null}
    </section>
  );
}
