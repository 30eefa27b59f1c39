import type { TitleWords } from './title-words.ts'

export const ITALIAN: TitleWords = {
  form: 'letter[ae]|apert[ae]|congiunt[ae]|comun[ei]|pubblic[ahe]+|urgent[ei]|appell[oi]|dichiarazion[ei]|comunicat[oi]|petizion[ei]|messaggi[oi]?|richiest[ae]|rispost[ae]|firmat[ae]|scriv(?:e|ono)|chied(?:e|ono)|deve|azione',
  people:
    'ong|organizzazion[ei]|non governativ[ei]|societa civile|grupp[oi]|coalizion[ei]|ret[ei]|associazion[ei]|attivist[ai]|person[ae]|istituzion[ei]|diritti umani|internazional[ei]|nazional[ei]|regional[ei]|europe[eaio]|membr[oi]|osservator[ei]|stat[oi]|govern[oi]|rappresentant[ei]|permanent[ei]|mission[ei]|delegazion[ei]|ambasciator[ei]|ministr[oi]|esteri|eccellenz[ae]|signor[aei]?|president[ei]|segretari[oi]|generale|alt[oa] commissari[oa]|relator[ei] special[ei]',
  bodies: 'nazioni unite|onu|consiglio|assemblea generale|ginevra',
  procedure:
    'risoluzion[ei]|decision[ei]|mandat[oi]|special[ei]|rapport[oi]|raccomandazion[ei]|relator[ei]|espert[aoie]|indipendent[ei]|lavoro|inchiest[ae]|meccanism[oi]|commission[ei]|rinnov(?:are|o)|proroga(?:re)?|istitu(?:ire|zione)|crea(?:re|zione)|adott(?:are|i)|adozione|convocare|sosten(?:ere|gno)|difendere|attuazione|rafforza(?:re|mento)|vot(?:o|are)|favore|dibattit[oi]',
  joining:
    'che|il|lo|la|i|gli|le|un|uno|una|di|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|e|ed|in|nel|nella|su|sul|sulla|per|da|dal|dalla|con|suo|sua|tutti|prima|durante|session[ei]',
}
