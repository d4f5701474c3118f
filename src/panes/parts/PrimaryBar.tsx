/** The one primary button of a step, always in view at the foot of the pane, with what stands beside it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useLooks = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 16px',
    margin: 'auto -16px -16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  primary: { flexGrow: 1 },
  above: { flexBasis: '100%' },
});

interface PrimaryBarProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** In view with it, over the whole width. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

export function PrimaryBar({ label, onPress, disabled = false, above, children }: PrimaryBarProps) {
  const looks = useLooks();
  return (
    <div className={looks.bar}>
      {above === undefined ? null : <div className={looks.above}>{above}</div>}
      <Button appearance="primary" className={looks.primary} disabledFocusable={disabled} onClick={onPress}>
        {label}
      </Button>
      {children}
    </div>
  );
}
