import type { UnText } from '../../../lib/asks/un-text.ts'

/** An invented text of the Council, for tests. */
export const ISLAND_TEXT: UnText = {
  symbol: 'A/HRC/RES/90/7',
  title: 'Situation of human rights in Norway',
  preamble: ['The Human Rights Council,', 'Guided by the Charter of the United Nations,'],
  operative: [
    {
      number: '1',
      text: 'Condemns in the strongest terms the closing of lighthouses and the dismissal of their keepers without a hearing;',
    },
    {
      number: '2',
      text: 'Decides to extend the mandate of the Special Rapporteur on lighthouses for a period of one year;',
    },
    { number: '3', text: 'Urges the authorities:' },
    { number: '(a)', text: 'To release all harbour pilots detained for having lit a beacon;' },
    { number: '(b)', text: 'To let fishing cooperatives meet in public without permission;' },
    {
      number: '4',
      text: 'Requests the Special Rapporteur to present a report on the state of the harbours to the Council at its ninety-third session;',
    },
    { number: '5', text: 'Decides to remain seized of the matter.' },
  ],
}
