/**
 * The home may stand outside England. Wages, inspection fees, regulation and funding differ in Wales, Scotland and
 * Northern Ireland, and the figures held here are England's.
 *
 * Looked at: the region's words, and in the home's answer a postcode or a place named after a comma, since houses are
 * often called after Scottish towns. Warning, because the statutory figures may not apply.
 */
import type { Finding } from '../../evidence/finding';
import { wholeSubmission, type Place } from '../../evidence/place';
import type { Check } from '../check';
import { quoted } from '../inWords';

const countries = /\b(wales|welsh|cymru|scotland|scottish|northern ireland)\b/i;

const towns =
  /\b(cardiff|swansea|wrexham|conwy|gwynedd|powys|ceredigion|carmarthenshire|pembrokeshire|flintshire|denbighshire|anglesey|bridgend|caerphilly|merthyr tydfil|rhondda|torfaen|blaenau gwent|monmouthshire|glamorgan|edinburgh|glasgow|aberdeen(shire)?|dundee|fife|inverness|stirling|perth and kinross|lanarkshire|ayrshire|renfrewshire|falkirk|moray|orkney|shetland|belfast|londonderry)\b/i;

/** Whole postcodes of areas that lie wholly, or all but, outside England; TD12 and TD15 are in Northumberland. */
const postcode =
  /\b(?:(?:CF|LD|LL|NP|SA|AB|DD|DG|EH|FK|HS|IV|KA|KW|KY|ML|PA|PH|ZE|BT|G)\d{1,2}[A-Z]?|TD(?!12|15)\d{1,2})\s*\d[A-Z]{2}\b/i;

export const addressOutsideEngland: Check = ({ openBook }) => {
  const { region, home, at } = openBook.placement;
  return [
    ...question(region, region ?? '', at['region'] ?? wholeSubmission),
    ...question(home, (home ?? '').split(',').slice(1).join(','), at['home'] ?? wholeSubmission),
  ];
};

function question(answer: string | null, words: string, at: Place): readonly Finding[] {
  const outside = countries.test(words) || towns.test(words) || postcode.test(answer ?? '');
  if (answer === null || !outside) return [];
  return [
    {
      code: 'address-outside-england',
      severity: 'warning',
      at,
      expected: 'a home in England',
      received: quoted(answer),
      advice:
        'Ask where the home is registered; the wages, fees and rules used here are England’s and may not fit another country.',
    },
  ];
}
