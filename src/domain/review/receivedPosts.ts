/** How the size of each post was answered, before a choice had to be made: the open book keeps only what it calculates on. */
import type { Place } from '../evidence/place';
import type { PostFieldId } from '../submission/fieldIds';
import type { ReceivedRow } from '../submission/feeSubmission';
import type { OpenBook } from '../submission/openBook';
import { receivedText } from '../submission/received';

export interface ReceivedPost {
  readonly at: Place;
  readonly role: string;
  readonly hours: string;
  readonly hoursAt: Place;
  readonly wte: string;
  readonly wteAt: Place;
  readonly isSleepIn: boolean;
}

export function receivedPosts({ submission }: OpenBook): readonly ReceivedPost[] {
  return submission.posts.map((row) => ({
    at: row.at,
    role: answer(row, 'role'),
    hours: answer(row, 'rotaHoursAWeek'),
    hoursAt: row.fields.rotaHoursAWeek?.at ?? row.at,
    wte: answer(row, 'wte'),
    wteAt: row.fields.wte?.at ?? row.at,
    isSleepIn:
      /^sleep/i.test(answer(row, 'postType')) ||
      answer(row, 'sleepInNights') !== '' ||
      answer(row, 'sleepInAllowance') !== '',
  }));
}

function answer({ fields }: ReceivedRow<PostFieldId>, field: PostFieldId): string {
  const received = fields[field];
  return received === undefined ? '' : receivedText(received.cell).trim();
}
