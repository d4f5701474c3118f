/** One heading of the menu: what stands under it, where it is long by the question that a person has; two entries side by side. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Pane, PaneGroup } from '../pane';
import { paneGroupWords } from '../wording';

const useLooks = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  groupName: {
    margin: 0,
    padding: '10px 8px 2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  question: {
    margin: 0,
    padding: '8px 8px 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Two beside each other at 320 pixels.
  entries: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))' },
  entry: { textAlign: 'left', padding: '8px', borderBottomWidth: 0 },
});

interface MenuGroupProps {
  readonly group: PaneGroup;
  readonly panes: readonly Pane[];
  readonly current: string;
  readonly open: (pane: string) => void;
  /** How an entry looks, and the one that is open. */
  readonly step: string;
  readonly here: string;
}

export function MenuGroup({ group, panes, current, open, step, here }: MenuGroupProps) {
  const looks = useLooks();
  const own = panes.filter((pane) => pane.group === group);
  if (own.length === 0) return null;
  return (
    <div role="group" aria-label={paneGroupWords[group]} className={looks.group}>
      <p className={looks.groupName}>{paneGroupWords[group]}</p>
      {byQuestion(own).map(({ question, panes: some }) => (
        <div key={question} {...(question === '' ? {} : { role: 'group', 'aria-label': question })}>
          {question === '' ? null : <p className={looks.question}>{question}</p>}
          <div className={looks.entries}>
            {some.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                className={mergeClasses(step, looks.entry, id === current && here)}
                aria-current={id === current ? 'page' : undefined}
                onClick={() => {
                  open(id);
                }}
              >
                {title}
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface Question {
  readonly question: string;
  readonly panes: readonly Pane[];
}

/** Those that answer one question stand together, in the order in which it first comes up. */
function byQuestion(panes: readonly Pane[]): readonly Question[] {
  const questions = [...new Set(panes.map(({ under = '' }) => under))];
  return questions.map((question) => ({
    question,
    panes: panes.filter(({ under = '' }) => under === question),
  }));
}
