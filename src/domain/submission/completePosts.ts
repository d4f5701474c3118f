/**
 * The posts made complete. A post on the rota has hours and is covered when away unless it says otherwise; a post in WTE
 * is an establishment and holds its cover already. Blank premium, agency share and funder mean none, none and social care.
 *
 * A post without hours, or without pay, cannot be costed: it is left out of the sum and its finding says so.
 * Worked example: hours 168 and WTE 5.49 both given: the hours count, and the review asks which is meant.
 */
import type { Finding } from '../evidence/finding';
import { hundred, zero, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type MoneyPer } from '../money/moneyPer';
import { fractionOf, type Fraction } from '../money/percentage';
import {
  answersIn,
  answerTo,
  isAnswered,
  placesOf,
  receivedFor,
  reportMissing,
  sayConsequence,
  type Answers,
} from './answers';
import { ratioOf } from './completePlacement';
import type { ReceivedRow } from './feeSubmission';
import type { PostFieldId } from './fieldIds';
import { postTypeWords, type Post, type PostSize, type PostType } from '../staffing/post';
import { postFields } from './postFields';

const leftOut = 'Until then the post is left out of the sum.';

export interface CompletePosts {
  readonly posts: readonly Post[];
  readonly findings: readonly Finding[];
}

export function completePosts(rows: readonly ReceivedRow<PostFieldId>[]): CompletePosts {
  const completed = rows.map((row, index) => completePost(row, index + 1));
  return {
    posts: completed.flatMap(({ post }) => (post === null ? [] : [post])),
    findings: completed.flatMap(({ findings }) => findings),
  };
}

function completePost(row: ReceivedRow<PostFieldId>, number: number) {
  const answers = answersIn(row.at, row.fields);
  const postType = postTypeOf(answers);
  const sleepIns = sleepInsOf(answers);
  const size = sizeOf(answers, sleepIns !== null);
  const agency = {
    share: shareOf(answerTo(answers, postFields.agencySharePercent) ?? zero),
    rate: hourlyOrNull(answerTo(answers, postFields.agencyRate)),
  };
  const role = roleOf(answers, postType, number);
  const pay = payOf(answers, size?.kind === 'sleepInOnly' || agency.share.fraction.equals(1));
  const rest = restOf(answers, size);
  const post: Post | null =
    size === null || pay === null
      ? null
      : {
          id: `P${String(number).padStart(2, '0')}`,
          at: row.at,
          role,
          postType,
          size,
          pay,
          agencyShare: agency.share,
          agencyRate: agency.rate,
          sleepIns,
          ...rest,
          fieldsAt: placesOf(row.fields),
        };
  return { post, findings: answers.findings };
}

function postTypeOf(answers: Answers<PostFieldId>): PostType {
  const postType = answerTo(answers, postFields.postType);
  if (postType !== null) return postType;
  reportMissing(answers, postFields.postType, {
    severity: 'warning',
    advice: 'Ask what kind of post it is; until then it counts as care.',
  });
  return 'care';
}

function roleOf(answers: Answers<PostFieldId>, postType: PostType, number: number): string {
  const role = answerTo(answers, postFields.role);
  if (role !== null) return role;
  reportMissing(answers, postFields.role, {
    severity: 'warning',
    advice: 'Ask what the post is called.',
  });
  return `Post ${String(number)} (${postTypeWords[postType]})`;
}

function sizeOf(answers: Answers<PostFieldId>, hasSleepIns: boolean): PostSize | null {
  const hoursAWeek = answerTo(answers, postFields.rotaHoursAWeek);
  const wte = answerTo(answers, postFields.wte);
  if (hoursAWeek !== null && (!hoursAWeek.isZero() || wte === null)) return { kind: 'rota', hoursAWeek };
  if (wte !== null) return { kind: 'establishment', wte };
  if (hasSleepIns) return { kind: 'sleepInOnly' };
  sayConsequence(answers, 'rotaHoursAWeek', leftOut);
  sayConsequence(answers, 'wte', leftOut);
  if (isSilentlySized(answers)) {
    answers.findings.push({
      code: 'post-hours-missing',
      severity: 'error',
      at: answers.at,
      expected: 'rota hours a week, WTE, or sleep-in nights',
      received: 'none of them',
      advice: `Ask how much work the post is. ${leftOut}`,
    });
  }
  return null;
}

/** The review's own check asks for the hours of every named post; a sleep-in without nights and a post without a name are asked for here. */
function isSilentlySized(answers: Answers<PostFieldId>): boolean {
  const sized = (['rotaHoursAWeek', 'wte', 'sleepInNights'] as const).some((id) => isAnswered(answers, id));
  const sleepIn = isAnswered(answers, 'sleepInAllowance') || answerIsSleepIn(answers);
  return !sized && (sleepIn || !isAnswered(answers, 'role'));
}

function answerIsSleepIn(answers: Answers<PostFieldId>): boolean {
  const received = receivedFor(answers, 'postType');
  return received !== null && postFields.postType.parse(received).value === 'sleepIn';
}

function payOf(answers: Answers<PostFieldId>, mayBeUnpaid: boolean): Hourly | MoneyPer<'year'> | null {
  const pounds = answerTo(answers, postFields.payRate);
  const per = answerTo(answers, postFields.payPeriod) ?? 'hour';
  if (pounds !== null) return { pounds, per };
  if (mayBeUnpaid) return poundsPer('hour', zero);
  sayConsequence(answers, 'payRate', leftOut);
  reportMissing(answers, postFields.payRate, {
    severity: 'error',
    advice: 'Ask what the post is paid; until then it is left out of the sum.',
  });
  return null;
}

function sleepInsOf(answers: Answers<PostFieldId>): Post['sleepIns'] {
  const nightsAWeek = answerTo(answers, postFields.sleepInNights);
  const allowance = answerTo(answers, postFields.sleepInAllowance);
  if (nightsAWeek !== null && !nightsAWeek.isZero()) {
    return { nightsAWeek, allowance: poundsPer('night', allowance ?? zero) };
  }
  if (allowance !== null && !allowance.isZero()) {
    reportMissing(answers, postFields.sleepInNights, {
      severity: 'error',
      advice: 'Ask how many sleep-ins there are a week; until then the allowance is left out of the sum.',
    });
  }
  return null;
}

function restOf(answers: Answers<PostFieldId>, size: PostSize | null) {
  const premium = answerTo(answers, postFields.premiumPercent) ?? zero;
  return {
    serves: servesOf(answers),
    contractedHours: answerTo(answers, postFields.contractedHours),
    premium: { percent: premium },
    premiumHours: shareOf(answerTo(answers, postFields.premiumHoursPercent) ?? hundred),
    needsBackfill: answerTo(answers, postFields.needsBackfill) ?? size?.kind === 'rota',
    shareOfShift: ratioOf(answerTo(answers, postFields.shareOfShiftStaff), {
      children: answerTo(answers, postFields.shareOfShiftChildren),
      isAnswered: isAnswered(answers, 'shareOfShiftChildren'),
    }),
    funder: answerTo(answers, postFields.funder) ?? 'socialCare',
  } as const;
}

function servesOf(answers: Answers<PostFieldId>): Post['serves'] {
  const serves = answerTo(answers, postFields.serves);
  if (serves === null && !isAnswered(answers, 'serves')) {
    answers.findings.push({
      code: 'basis-missing',
      severity: 'warning',
      at: answers.at,
      expected: 'the home, or this child',
      received: 'nothing',
      advice: 'Ask whom the post serves; until then it counts as shared by the whole home.',
    });
  }
  return serves ?? 'home';
}

function shareOf(percent: Exact): Fraction {
  return fractionOf({ percent });
}

function hourlyOrNull(pounds: Exact | null): Hourly | null {
  return pounds === null ? null : poundsPer('hour', pounds);
}
