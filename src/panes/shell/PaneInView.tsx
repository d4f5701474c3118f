/** The pane in view: fetched when it is first opened, and one that fails takes nothing else with it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { problemOf } from '../actions/doWork';
import type { Pane, PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { problems, shell } from '../wording';

interface PaneInViewProps extends PaneProps {
  readonly pane: Pane;
}

/** What was fetched is kept; what failed is not, so that it can be fetched again. */
const fetched = new WeakMap<Pane, ComponentType<PaneProps>>();

function componentOf(pane: Pane): ComponentType<PaneProps> {
  const known = pane.ready ?? fetched.get(pane);
  if (known !== undefined) return known;
  const component = lazy(async () => ({ default: await pane.load() }));
  fetched.set(pane, component);
  return component;
}

export function PaneInView({ pane, state, actions }: PaneInViewProps) {
  const [attempt, setAttempt] = useState(1);
  const Shown = componentOf(pane);
  return (
    <StandsAlone
      key={attempt}
      insteadOf={(bug) => (
        <Stopped
          bug={bug}
          attempt={attempt}
          again={() => {
            fetched.delete(pane);
            setAttempt(attempt + 1);
          }}
        />
      )}
    >
      <Suspense fallback={<Spinner size="tiny" label={shell.loadingPane} />}>
        <Shown state={state} actions={actions} />
      </Suspense>
    </StandsAlone>
  );
}

interface StandsAloneProps {
  readonly children: ReactNode;
  readonly insteadOf: (bug: unknown) => ReactNode;
}

/** React catches what a part of the page throws in a class alone. */
class StandsAlone extends Component<StandsAloneProps, { readonly caught: { readonly bug: unknown } | null }> {
  override readonly state: { readonly caught: { readonly bug: unknown } | null } = { caught: null };

  static getDerivedStateFromError(bug: unknown) {
    return { caught: { bug } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : this.props.insteadOf(caught.bug);
  }
}

interface StoppedProps {
  readonly bug: unknown;
  readonly attempt: number;
  readonly again: () => void;
}

function Stopped({ bug, attempt, again }: StoppedProps) {
  const looks = useLooks();
  const [problem] = useState(() => problemOf(bug));
  const isFetch = problem === problems.notFetched;
  const { sentence, advice } = isFetch ? problem : shell.paneStopped;
  const mayBeRenewed = isFetch && attempt > 1;
  return (
    <div role="alert" className={looks.section}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <strong>{sentence}</strong> {advice}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={again}>{shell.tryAgain}</Button>
          {mayBeRenewed ? (
            <Button
              onClick={() => {
                window.location.reload();
              }}
            >
              {shell.openAnew}
            </Button>
          ) : null}
        </MessageBarActions>
      </MessageBar>
      {mayBeRenewed ? <p className={looks.quiet}>{shell.openAnewHint}</p> : null}
    </div>
  );
}
