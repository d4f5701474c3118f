/** The council's own side: what was offered before, its own limit and what that rests on, the rounds, and what is still apart. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { poundsInWords } from '../../domain/money/moneyPer';
import { sides, type Side } from '../../domain/negotiation/negotiationTerms';
import {
  isNoAmount,
  roundsOf,
  sideCells,
  sideText,
  stillApart,
  withOffer,
  withoutOffer,
  type Round,
  type SideField,
  type TypedSide,
} from '../../workflows/review/councilsSide';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { negotiate, ourSide } from '../wordingOfWriting';

interface OurSideProps {
  readonly side: TypedSide;
  readonly today: IsoDate;
  /** Whether the home has no rate on the council's card, so that the reason for choosing it is asked for. */
  readonly isOffFramework: boolean;
  readonly change: (side: TypedSide) => void;
}

export function OurSide({ side, today, isOffFramework, change }: OurSideProps) {
  const looks = useLooks();
  const fields: readonly SideField[] = [
    'offer',
    'ownLimit',
    'limitRestsOn',
    ...(isOffFramework ? (['offFrameworkReason'] as const) : []),
  ];
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{ourSide.heading}</h2>
      <p className={looks.quiet}>{ourSide.hint}</p>
      {fields.map((name) => {
        const isMoney = name === 'offer' || name === 'ownLimit';
        return (
          <TypedField
            key={name}
            {...ourSide.fields[name]}
            words={!isMoney}
            text={sideText(side, sideCells[name])}
            {...(isMoney && isNoAmount(side, sideCells[name]) ? { problem: negotiate.notUnderstood } : {})}
            type={(text) => {
              change({ ...side, [sideCells[name]]: { text } });
            }}
          />
        );
      })}
      <Rounds side={side} change={change} />
      <NewOffer side={side} today={today} change={change} />
    </section>
  );
}

function Rounds({ side, change }: Pick<OurSideProps, 'side' | 'change'>) {
  const looks = useLooks();
  const rounds = roundsOf(side);
  const apart = stillApart(rounds);
  if (rounds.length === 0) return <p className={looks.quiet}>{ourSide.noRounds}</p>;
  return (
    <>
      <ol className={looks.list} aria-label={ourSide.rounds}>
        {rounds.map((round) => (
          <li key={round.number} className={looks.item}>
            <div className={looks.row}>
              <span className={looks.text}>{roundInWords(round)}</span>
              <span className={looks.figure}>{poundsInWords(round.pounds)}</span>
            </div>
            <div className={looks.row}>
              <span className={looks.quiet}>{round.reason}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={ourSide.takeOutOf(round.number)}
                onClick={() => {
                  change(withoutOffer(side, round.number));
                }}
              >
                {ourSide.takeOut}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className={looks.text}>
        {apart === null
          ? ourSide.oneSided
          : apart.isNegative()
            ? ourSide.crossed(poundsInWords(apart.abs()))
            : ourSide.apart(poundsInWords(apart))}
      </p>
    </>
  );
}

function roundInWords({ number, side, on }: Round): string {
  const day = on === null ? '' : `, ${dayInWords(on)}`;
  return `${String(number)}. ${ourSide.sides[side]}${day}`;
}

function NewOffer({ side, today, change }: Pick<OurSideProps, 'side' | 'today' | 'change'>) {
  const looks = useLooks();
  const [whose, setWhose] = useState<Side>('council');
  const [pounds, setPounds] = useState('');
  const [reason, setReason] = useState('');
  const added = withOffer(side, { side: whose, pounds, reason, on: today });
  return (
    <>
      <Field label={ourSide.whose} size="small">
        <Select
          className={looks.select}
          size="small"
          value={whose}
          onChange={(_, { value }) => {
            setWhose(sides.find((each) => each === value) ?? whose);
          }}
        >
          {sides.map((each) => (
            <option key={each} value={each}>
              {ourSide.sides[each]}
            </option>
          ))}
        </Select>
      </Field>
      <TypedField
        {...ourSide.newOffer}
        text={pounds}
        {...(pounds.trim() !== '' && added === null ? { problem: negotiate.notUnderstood } : {})}
        type={setPounds}
      />
      <TypedField {...ourSide.newReason} words text={reason} type={setReason} />
      <div className={looks.wrap}>
        <Button
          disabledFocusable={added === null}
          onClick={() => {
            if (added === null) return;
            change(added);
            setPounds('');
            setReason('');
          }}
        >
          {ourSide.add}
        </Button>
      </div>
    </>
  );
}
