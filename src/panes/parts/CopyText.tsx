/** Copies a text; where the host does not allow that, shows it so that it can be copied by hand. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { check } from '../wording';
import { useLooks } from './useLooks';

const useOwnLooks = makeStyles({
  text: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '160px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface CopyTextProps {
  readonly text: string;
  readonly label?: string;
  readonly copy: (text: string) => Promise<boolean>;
  /** What follows once it is copied; copied by hand, somebody has to say so with these words. */
  readonly then?: { readonly done: () => void; readonly byHand: string };
}

export function CopyText({ text, label = check.copy, copy, then }: CopyTextProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'byHand'>('none');
  const press = async () => {
    const isCopied = await copy(text);
    setOutcome(isCopied ? 'copied' : 'byHand');
    if (isCopied) then?.done();
  };
  return (
    <div className={looks.section}>
      <div className={looks.wrap}>
        <Button onClick={() => void press()}>{label}</Button>
      </div>
      <p role="status" className={looks.quiet}>
        {outcome === 'copied' ? check.copied : outcome === 'byHand' ? check.copyByHand : ''}
      </p>
      {outcome === 'byHand' ? (
        <textarea className={own.text} readOnly aria-label={check.copyText} value={text} />
      ) : null}
      {outcome === 'byHand' && then !== undefined ? (
        <div className={looks.wrap}>
          <Button
            onClick={() => {
              setOutcome('copied');
              then.done();
            }}
          >
            {then.byHand}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
