import { type CueWords, either } from './cue-words.ts'

/** With Korean, which puts such words into a run of letters too. */
export const CHINESE: CueWords = {
  organizationNoun: '(?:非政府|民间|公民社会|人权)?(?:组织|團體|团体|機構|机构)|단체',
  personNoun: '个人|個人|人士|专家|개인',
  signatory: '签署|簽署|联署|聯署|签名|簽名|署名|서명|연명',
  inlineSignatory: '签署',
  notSigning: '征求意见|徵求意見|咨询的|諮詢的|鸣谢|鳴謝',
  valediction: '此致|敬礼|敬禮|谨启|謹啟|顺颂|敬上|谨上',
  salutation: '(?:尊敬的|各位|敬爱的|尊敬).{0,60}',
  earlierLetter: '此前的|上一封|此前签署',
  stop: either(
    '(?:抄送|副本|副本抄送)\\s*[:：]',
    '(?:注释|註釋)(?:\\s*[:.：].*)?$',
    '联系(?:人|方式)',
    '(?:下载|分享)(?:\\b|$)',
    '相关|上一篇|下一篇|标签|关于我们|合作伙伴',
  ),
  asking: either(
    '我[们們].{0,12}(?:呼[吁籲]|敦促|要求|[请請]求|建[议議]|促[请請]|[恳懇][请請]|希望)',
    '(?:呼[吁籲]|敦促|促[请請]|[恳懇][请請]|籲[请請])',
    '촉구|요청',
  ),
  letter: '公开信|公開信|联名信|聯名信|致.{2,40}(?:信|函)|呼吁书|联合声明|서한|공개서한',
  council: '人权理事会|人權理事會|인권이사회',
  unitedNations: '联合国|聯合國|人权|人權|유엔|인권',
  region: '非洲|亚洲|欧洲|美洲|国际|地区',
}
