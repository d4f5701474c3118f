/** What to ask the provider for, with where each stands: tick, copy the ticked as an e-mail, and they count as asked. */
import { Checkbox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { FeeReview } from '../../domain/review/feeReview';
import { evidenceStatuses, type EvidenceStatus } from '../../domain/negotiation/negotiationTerms';
import { withEvidenceStatus, type TypedSide } from '../../workflows/review/councilsSide';
import {
  evidenceToAsk,
  markedAsAsked,
  questionsForEmail,
  type EvidenceOnScreen,
} from '../../workflows/review/evidenceToAsk';
import { CopyText } from '../parts/CopyText';
import { useLooks } from '../parts/useLooks';
import { evidence, negotiate } from '../wordingOfWriting';

interface EvidenceProps {
  readonly review: FeeReview;
  readonly side: TypedSide;
  readonly change: (side: TypedSide) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

export function Evidence({ review, side, change, copy }: EvidenceProps) {
  const looks = useLooks();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const items = evidenceToAsk(review, side);
  if (items.length === 0) return <p className={looks.quiet}>{negotiate.noEvidence}</p>;
  const tick = (line: string, isTicked: boolean) => {
    setTicked(new Set(isTicked ? [...ticked, line] : [...ticked].filter((each) => each !== line)));
  };
  return (
    <>
      <p className={looks.quiet}>{evidence.hint}</p>
      <ul className={looks.list}>
        {items.map((item) => (
          <Item
            key={item.line}
            item={item}
            isTicked={ticked.has(item.line)}
            tick={(isTicked) => {
              tick(item.line, isTicked);
            }}
            stand={(status) => {
              change(withEvidenceStatus(side, item.line, status));
            }}
          />
        ))}
      </ul>
      <CopyText
        text={questionsForEmail(review, ticked)}
        label={evidence.copy(ticked.size)}
        copy={copy}
        then={{
          done: () => {
            change(markedAsAsked(side, ticked));
          },
          byHand: evidence.copiedByHand,
        }}
      />
    </>
  );
}

interface ItemProps {
  readonly item: EvidenceOnScreen;
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
  readonly stand: (status: EvidenceStatus) => void;
}

function Item({ item: { label, weekly, reason, ask, status }, isTicked, tick, stand }: ItemProps) {
  const looks = useLooks();
  return (
    <li className={looks.item}>
      <Checkbox
        label={`${label}, ${weekly}`}
        checked={isTicked}
        onChange={(_, { checked }) => {
          tick(checked === true);
        }}
      />
      {reason === '' ? null : <p className={looks.text}>{reason}</p>}
      <p className={looks.quiet}>{ask}</p>
      <Select
        className={looks.select}
        size="small"
        aria-label={evidence.statusOf(label)}
        value={status}
        onChange={(_, { value }) => {
          const chosen = evidenceStatuses.find((each) => each === value);
          if (chosen !== undefined) stand(chosen);
        }}
      >
        {evidenceStatuses.map((each) => (
          <option key={each} value={each}>
            {evidence.statuses[each]}
          </option>
        ))}
      </Select>
    </li>
  );
}
