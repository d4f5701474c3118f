/** A part of the pane that is worked out and shown when it is asked for. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useLooks } from './useLooks';

const useOwnLooks = makeStyles({
  heading: { margin: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    padding: '10px 0',
    border: 'none',
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: { flexShrink: 0 },
  body: { paddingBottom: '16px' },
});

interface DisclosureProps {
  readonly heading: string;
  /** Something inside is to be put right. */
  readonly keepOpen?: boolean;
  readonly children: () => ReactNode;
}

export function Disclosure({ heading, keepOpen = false, children }: DisclosureProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const open = opened || keepOpen;
  return (
    <section className={looks.section}>
      <h2 className={own.heading}>
        <button
          type="button"
          className={own.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpened(!open);
          }}
        >
          {heading}
          <span className={own.sign} aria-hidden="true">
            {open ? '−' : '+'}
          </span>
        </button>
      </h2>
      <div id={id} hidden={!open} className={open ? mergeClasses(looks.section, own.body) : ''}>
        {open ? children() : null}
      </div>
    </section>
  );
}
