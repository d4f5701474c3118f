/** Words that stand for one another inside a wording, and words that say nothing of a category. */
import { listed } from './wordList';

const staff =
  'staff, staffing, employee, team, worker, workforce, personnel, colleague, labour, assistant, officer, operative, person, man, woman, lady, people, crew, practitioner, support worker';
const pay =
  'salary, wage, pay, payroll, remuneration, earning, post, role, shift, cover, hour, overtime, pension, ni, nic, superannuation, oncost, wte, fte, enhancement, agency, bank, relief, backfill, casual, duty, rota, supervisor, coordinator';

/** What a word in braces stands for. */
export const wordClasses = {
  person: new Set([...listed(staff), ...listed(pay)]),
  staff: new Set(listed(`${staff}, manager, carer, team`)),
  pay: new Set(listed('salary, wage, pay, remuneration, earning, oncost, pension, ni, nic, post, hour')),
  manager: new Set(listed('manager, management, head, lead, leader, supervisor, director, coordinator')),
  child: new Set(listed('yp, child, resident, youngster, kid, lad, teenager, cyp, client, boy, girl')),
  extra: new Set(
    listed('additional, extra, enhanced, bespoke, topup, supplementary, intensive, dedicated, increased'),
  ),
  goods: new Set(
    listed('material, supply, product, equipment, item, consumable, resource, stock, goods, kit, good'),
  ),
  upkeep: new Set(
    listed(
      'repair, maintenance, renewal, upkeep, service, servicing, replacement, refurbishment, check, inspection, testing, test, survey, insurance',
    ),
  ),
  head: new Set(
    listed(
      'insurance, waste, supply, equipment, licence, repair, maintenance, lease, travel, depreciation, material, therapy, training',
    ),
  ),
  heat: new Set(listed('heating, heat, light, lighting, power, fuel, energy')),
  utility: new Set(listed('gas, electric, electricity, water, oil, sewerage, energy, heating')),
  travel: new Set(
    listed(
      'travel, travelling, transport, mileage, taxi, bus, fare, train, car, petrol, minibus, run, journey',
    ),
  ),
  event: new Set(listed('birthday, christmas, festival, holiday, easter, eid, diwali, celebration')),
} as const satisfies Record<string, ReadonlySet<string>>;

export type WordClass = keyof typeof wordClasses;

/** Joins words, and is passed over. */
export const joiningWords: ReadonlySet<string> = new Set(
  listed(
    'a, an, the, of, for, to, in, on, at, by, with, per, and, or, incl, including, inc, ex, excl, excluding, plus, from, each, all, any, our, their, his, her, this, that, as, is, are, via, re, x, s, no, not, if, etc, eg, ie, towards, within, during, into, only, who, own',
  ),
);

/** Says how much, how often or that it is a cost: nothing of what it is. */
export const plainWords: ReadonlySet<string> = new Set(
  listed(
    `cost, charge, fee, expense, expenditure, budget, payment, amount, total, sum, price, spend, spending, allocation,
     contribution, share, element, provision, allowance, weekly, monthly, annual, annually, yearly, daily, week, month,
     year, day, hourly, pw, pm, pcm, pppw, pppd, ppw, pd, ph, annum, wk, mth, yr, average, standard, basic, main,
     current, apportioned, apportionment, split, estimated, estimate, est, approx, approximately, actual, planned,
     general, other, misc, miscellaneous, various, sundry, item, line, time, part, full, wte, fte, qty, unit, number, nos,
     net, gross, ft, pt, placement, service, services, home, house, hour, minute, session, visit, mile, grade, scale,
     band, level, nr, k, gbp, note, tbc, tba, required, need, as, ongoing, new, quarterly, fortnightly, nightly, two,
     three, four, one, onsite, half, double, triple, direct, variable, fixed, local, purchase, bill, account, acct, type, member`,
  ),
);
