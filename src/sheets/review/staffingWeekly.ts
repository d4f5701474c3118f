/**
 * Third block of the Staffing sheet: people × one person's year ÷ W, agency staff, sleep-ins, and this child's part.
 *
 * agency = worked hours × share × rate; sleep-ins = nights × allowance × (1 + NI rate + pension rate).
 */
import type { PostCost } from '../../domain/staffing/postCost';
import type { Post } from '../../domain/staffing/post';
import { amountInput, blank, computed, figure, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, number, product, quotient, sum, sumOfCells, type Expression } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { assumption } from '../core/feeCells';
import { postCell, type PostFigure } from './cellIds';
import { lawfulHour, lawfulWeekly, type FloorBearing } from './postFloor';
import { staffingColumns, type References } from './staffingHours';
import { placeWords } from './reviewWords';

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Post' },
  { header: 'Employed staff a week', figures: true },
  { header: 'Agency rate an hour', figures: true },
  { header: 'Agency a week', figures: true },
  { header: 'Sleep-in nights a week', figures: true },
  { header: 'Allowance a night', figures: true },
  { header: 'Sleep-ins a week', figures: true },
  { header: 'The post a week', figures: true },
  { header: 'Children sharing', figures: true },
  { header: 'For this child a week', figures: true },
  { header: 'Lawful cost an hour', figures: true },
  { header: 'Lawful cost for this child a week', figures: true },
  { header: 'Where it stands' },
]);

export function weeklyBlock(
  posts: readonly PostCost[],
  refs: References,
  bearing: FloorBearing,
): readonly DescribedRow[] {
  return [
    headingRow('3. What each post costs a week', staffingColumns),
    header,
    ...posts.map(({ post }) => ({
      cells: [
        words(refs(post.id), 'note', { id: postCell(post.id, 'ref') }),
        ...weeklyRow(post, bearing).cells,
      ],
    })),
    totalsRow(posts),
  ];
}

function weeklyRow(post: Post, bearing: FloorBearing): DescribedRow {
  const { id, agencyRate, sleepIns } = post;
  const of = (name: PostFigure) => cell(postCell(id, name));
  const live = (name: PostFigure, expression: Expression) =>
    computed(postCell(id, name), expression, 'moneyDash');
  const onCosts = sum(number(1), assumption('employerNI'), assumption('pensionRate'));
  return row(
    words(post.role, 'label'),
    post.size.kind === 'sleepInOnly'
      ? blank('moneyDash', { id: postCell(id, 'employedWeekly') })
      : live('employedWeekly', quotient(product(of('people'), of('yearly')), assumption('weeks'))),
    typedFigure(
      postCell(id, 'agencyRate'),
      agencyRate?.pounds ?? null,
      'inputMoney',
      amountInput('1000', 'Type the agency’s rate an hour, with VAT that is not recovered.'),
    ),
    live('agencyWeekly', product(product(of('worked'), of('agencyShare')), of('agencyRate'))),
    typedFigure(
      postCell(id, 'nights'),
      sleepIns?.nightsAWeek ?? null,
      'inputHours',
      amountInput('70', 'Type the sleep-in nights a week.'),
    ),
    typedFigure(
      postCell(id, 'allowance'),
      sleepIns?.allowance.pounds ?? null,
      'inputMoney',
      amountInput('1000', 'Type the allowance for one night.'),
    ),
    live('sleepInWeekly', product(product(of('nights'), of('allowance')), onCosts)),
    live('weekly', sum(of('employedWeekly'), of('agencyWeekly'), of('sleepInWeekly'))),
    childrenSharing(post),
    live('perChild', quotient(of('weekly'), of('childrenSharing'))),
    ...(post.size.kind === 'sleepInOnly'
      ? [
          blank('money', { id: postCell(id, 'lawfulHour') }),
          blank('money', { id: postCell(id, 'lawfulWeekly') }),
        ]
      : [
          live('lawfulHour', lawfulHour(post, bearing.statutoryLeaveWeeks)),
          live('lawfulWeekly', lawfulWeekly(post, bearing)),
        ]),
    words(placeWords(post.at), 'note'),
  );
}

/** n staff to m children: each child bears n ÷ m of the post, as if m ÷ n children shared it. */
function childrenSharing(post: Post): DescribedCell {
  const id = postCell(post.id, 'childrenSharing');
  if (post.shareOfShift !== null) {
    const { staff, children } = post.shareOfShift;
    return computed(id, quotient(number(children), number(staff)), 'wte');
  }
  return post.serves === 'child'
    ? figure(1, 'wte', { id })
    : computed(id, assumption('childrenSharing'), 'wte');
}

function totalsRow(posts: readonly PostCost[]): DescribedRow {
  const total = (name: PostFigure, id: string) =>
    computed(id, sumOfCells(posts.map(({ post }) => postCell(post.id, name))), 'moneyTotal');
  const between = blank('labelTotal');
  return row(
    between,
    words('All posts', 'labelTotal'),
    total('employedWeekly', 'staffing.employedWeekly'),
    between,
    total('agencyWeekly', 'staffing.agencyWeekly'),
    between,
    between,
    total('sleepInWeekly', 'staffing.sleepInWeekly'),
    total('weekly', 'staffing.weekly'),
    between,
    total('perChild', 'staffing.perChild'),
    between,
    total('lawfulWeekly', 'staffing.lawfulWeekly'),
    between,
  );
}
