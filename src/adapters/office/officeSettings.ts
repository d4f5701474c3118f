/** Open Book's own settings in the workbook: they travel with the file, so nothing personal goes into them. */
const prefix = 'openBook.setting.';

export const readSetting = (key: string): Promise<string | null> =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });

export const writeSetting = (key: string, text: string): Promise<null> =>
  Excel.run(async (context) => {
    context.workbook.settings.add(prefix + key, text);
    await context.sync();
    return null;
  });
