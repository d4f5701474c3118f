import { fieldHeading } from '../../../src/domain/submission/templateForm';
import { sectionFields, type SectionName } from '../../../src/domain/submission/fields';

const sections = Object.keys(sectionFields) as SectionName[];

describe.each(sections)('the questions of %s', (section) => {
  const fields = sectionFields[section];

  test('no two share a name or a heading', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map((field) => plain(fieldHeading(field)))).size).toBe(fields.length);
  });

  test('each says in a sentence what to type', () => {
    expect(fields.filter(({ help }) => !/^[A-Z].*\.$/.test(help)).map(({ id }) => id)).toEqual([]);
  });

  test('a list reads its own labels and names back', () => {
    const misread = fields.flatMap(({ id, choices = [], parse }) =>
      choices.flatMap((choice) =>
        [choice.id, choice.label]
          .filter((text) => {
            const { value } = parse({ at: { cell: 'A1' }, cell: { kind: 'text', text } });
            return typeof value === 'boolean' ? value !== (choice.id === 'yes') : value !== choice.id;
          })
          .map((text) => `${id}: ${text}`),
      ),
    );
    expect(misread).toEqual([]);
  });
});
