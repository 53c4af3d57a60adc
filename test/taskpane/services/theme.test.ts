import { themeFor } from '../../../src/taskpane/services/theme';

const theme = (bodyBackgroundColor: string, bodyForegroundColor: string, isDarkTheme?: boolean) =>
  themeFor({
    bodyBackgroundColor,
    bodyForegroundColor,
    ...(isDarkTheme === undefined ? {} : { isDarkTheme }),
  });

test.each([
  ['colourful', theme('#E6E6E6', '#000000'), 'light'],
  ['white', theme('#FFFFFF', '#000000'), 'light'],
  ['dark grey, told by the host', theme('#666666', '#FFFFFF', true), 'dark'],
  ['dark grey, told by its colour alone', theme('#666666', '#FFFFFF'), 'dark'],
  ['black', theme('#262626', '#FFFFFF'), 'dark'],
  ['high contrast', theme('#000000', '#FFFFFF'), 'contrast'],
  ['not known', themeFor(undefined), 'light'],
])('the %s theme', (_, found, expected) => {
  expect(found).toBe(expected);
});
