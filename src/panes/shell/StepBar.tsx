/** The steps in the order of the job, and everything else under one disclosure. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneGroups, type OrderedPanes, type Pane, type PaneGroup } from '../pane';
import { roles, type Role } from '../../workflows/paneSettings';
import { paneGroupWords, roleWords, shell } from '../wording';

const useLooks = makeStyles({
  bar: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 8px' },
  step: {
    flexGrow: 1,
    minWidth: 0,
    padding: '8px 4px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Five steps and the menu must fit beside each other at 320 pixels.
  narrow: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  current: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
  menu: {
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 8px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
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
  role: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px', margin: 0, border: 'none' },
  choice: { font: 'inherit', color: 'inherit', backgroundColor: tokens.colorNeutralBackground1, minWidth: 0 },
});

const usualSteps = 4;

interface StepBarProps {
  readonly panes: OrderedPanes;
  readonly current: string;
  readonly role: Role | null;
  readonly open: (pane: string) => void;
  readonly chooseRole: (role: Role) => void;
}

export function StepBar({ panes, current, role, open, chooseRole }: StepBarProps) {
  const looks = useLooks();
  const [shown, setShown] = useState(false);
  const isNarrow = panes.steps.length > usualSteps;
  const inMenu = panes.others.some(({ id }) => id === current);
  const go = (pane: string) => {
    setShown(false);
    open(pane);
  };
  return (
    <nav aria-label={shell.steps}>
      <div className={looks.bar}>
        {panes.steps.map((pane) => (
          <Step key={pane.id} pane={pane} current={current} narrow={isNarrow} open={go} />
        ))}
        <button
          type="button"
          className={mergeClasses(looks.step, isNarrow && looks.narrow, inMenu && looks.current)}
          aria-expanded={shown}
          aria-controls="more-panes"
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shell.more}
        </button>
      </div>
      <div id="more-panes" hidden={!shown}>
        {shown ? <MoreMenu {...{ panes, current, role, chooseRole }} open={go} /> : null}
      </div>
    </nav>
  );
}

interface StepProps {
  readonly pane: Pane;
  readonly current: string;
  readonly narrow: boolean;
  readonly open: (pane: string) => void;
}

function Step({ pane, current, narrow, open }: StepProps) {
  const looks = useLooks();
  const here = pane.id === current;
  return (
    <button
      type="button"
      className={mergeClasses(looks.step, narrow && looks.narrow, here && looks.current)}
      aria-current={here ? 'step' : undefined}
      onClick={() => {
        open(pane.id);
      }}
    >
      {pane.title}
    </button>
  );
}

interface MenuGroupProps {
  readonly group: PaneGroup;
  readonly panes: readonly Pane[];
  readonly current: string;
  readonly open: (pane: string) => void;
}

function MenuGroup({ group, panes, current, open }: MenuGroupProps) {
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
                className={mergeClasses(looks.step, looks.entry, id === current && looks.current)}
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

function MoreMenu({ panes, current, role, open, chooseRole }: StepBarProps) {
  const looks = useLooks();
  return (
    <div className={looks.menu}>
      {paneGroups.map((group) => (
        <MenuGroup key={group} group={group} panes={panes.others} current={current} open={open} />
      ))}
      <label className={looks.role}>
        {shell.role}
        <select
          className={looks.choice}
          value={role ?? 'commissioner'}
          onChange={(change) => {
            const chosen = roles.find((each) => each === change.target.value);
            if (chosen !== undefined) chooseRole(chosen);
          }}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {roleWords[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
