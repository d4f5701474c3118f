/** The steps in the order of the job, and everything else under one disclosure. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneGroups, type OrderedPanes, type Pane } from '../pane';
import { roles, type Role } from '../../workflows/paneSettings';
import { roleWords, shell } from '../wording';
import { MenuGroup } from './MenuGroup';

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

function MoreMenu({ panes, current, role, open, chooseRole }: StepBarProps) {
  const looks = useLooks();
  return (
    <div className={looks.menu}>
      {paneGroups.map((group) => (
        <MenuGroup
          key={group}
          group={group}
          panes={panes.others}
          current={current}
          open={open}
          step={looks.step}
          here={looks.current}
        />
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
