import { expect, test } from 'vitest'
import { columnCells } from '../../../../lib/letters/parse/text-columns.ts'

test.each<[string, string[], string[][]]>([
  ['one gap alone is no column', ['No Fence     Human Asia'], [[]]],
  [
    'columns are told by where they begin',
    ['No Fence        Human Asia', 'Open Doors      NK Watch'],
    [
      ['No Fence', 'Human Asia'],
      ['Open Doors', 'NK Watch'],
    ],
  ],
  [
    'tabs part columns wherever they end',
    ['No Fence\tHuman Asia', 'Network of Independent Monitors\tNK Watch'],
    [
      ['No Fence', 'Human Asia'],
      ['Network of Independent Monitors', 'NK Watch'],
    ],
  ],
  [
    'an empty cell keeps its place',
    ['One        Two        Three', 'Four                  Six', 'Seven      Eight      Nine'],
    [
      ['One', 'Two', 'Three'],
      ['Four', '', 'Six'],
      ['Seven', 'Eight', 'Nine'],
    ],
  ],
  [
    'a lone line below, at a column, is the rest of its cell',
    ['No Fence        Human Asia', 'Open Doors      Network for', '                Monitors'],
    [
      ['No Fence', 'Human Asia'],
      ['Open Doors', 'Network for'],
      ['', 'Monitors'],
    ],
  ],
  ['a number apart from its name is none', ['1.    No Fence', '2.    Human Asia'], [[], []]],
  [
    'an empty line ends the columns',
    ['One    Two', 'Three    Four', '', 'Five'],
    [['One', 'Two'], ['Three', 'Four'], [], []],
  ],
])('%s', (_, lines, cells) => expect(columnCells(lines)).toEqual(cells))
