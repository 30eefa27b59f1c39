/**
 * What hostile or broken pages and letters repeat: single characters of many scripts and kinds,
 * and beginnings of what the readers look for.
 */
export const TOKENS: readonly string[] = [
  ...'*-–01 /()[]<&=@,،:;."#%?'.split(''),
  ...['a', 'A', 'Z', 'é', 'ш', 'Ш', 'م', '人', '한', 'ß', 'ſ', '🙂', '²', '†', '٣', '…'],
  ...['\n', '\t', '\u00a0', '\u200f', '\u200b', '\u0301', '\u0651'],
  ...['and ', 'the ', 'et ', 'y ', 'и ', ' و', '和', 'of ', 'to ', 'we ', 'dr ', 'member '],
  ...['A/HRC/', 'A/HRC/RES/52/28 ', 'A-HRC-', '/Rev.1', 'L.1 ', '52/28, ', 'S-33/'],
  ...['resolution 52/28 and ', '52/28、', 'session ', '52nd ', '1st-', 'fifty-', 'session1/'],
  ...['hrc/', 'special ', '第', '届会议', 'a. ', 'A. ', 'A.', '. We, ', 'A B, ', 'A & '],
  ...['1. ', '1) ', '[1] ', '[1]', '(1)', '{1}', '• ', ', Ph.D.', 'Inc. ', 'www.', 'http://'],
  ...['a@', '@a.', '%20', '?utm_a=', '&page=', 'agenda session ', 'seven ', 'one hundred '],
  ...['27 to ', 'in favour, ', 'vote ', 'adopted ', '26 ', '2023-', 'Amnesty International, '],
  ...['CIVICUS ', 'Eritrea ', '\nA', 'A\n', ',\n', '-\n', '\n\n1', 'A\t', 'a-', "a'"],
  ...['organizations ', '34 organizations ', 'signed ', 'urge ', 'letter ', 'dear ', 'свобод'],
]
