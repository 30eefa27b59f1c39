/** The line that a text of the Council begins with, in the six languages. */
const COUNCIL =
  /^(?:the human rights council|le conseil des droits de l[’']homme|el consejo de derechos humanos|совет по правам человека|(?:إن )?مجلس حقوق الإنسان|人权理事会)\s?[,،，:：]?$/iu

/** What follows the last paragraph: the meeting and day of adoption, how it was adopted, an annex. */
const END =
  /^(?:\[?(?:adopted (?:by|without)|adoptée? (?:sans|par|à)|aprobad[ao] (?:sin|por|en)|принята (?:без|\S{1,20} голосованием)|اعتمد|未经表决|以记录表决)|\p{Nd}{1,3}(?:st|nd|rd|th) meeting|\p{Nd}{1,3}e séance|\p{Nd}{1,3}ª sesión|\p{Nd}{1,3}-е заседание|الجلسة \p{Nd}|annex(?:e|es)?(?:$|\s[ivx\d])|anexo(?:$|\s[ivx\d])|приложение(?:$|\s[ivx\d])|مرفق$|附件$)/iu

/** The first words of an operative paragraph that stands alone, without a number. */
const DECIDES =
  /^(?:decides|décide|decide|requests|prie|demande|solicita|pide|постановляет|просит|يقرر|يطلب|决定|请)[\s,،:]?/iu

/** Says what kind of document stands here, and is no title: "Draft resolution", "Oral revisions". */
const CORRIGENDUM =
  /^(?:corrigendum|rectificatif|corrección(?: de errores)?|исправление|تصويب|更正)\s?\d{0,2}$/iu

/** Titles that stand above the text's own. */
const ADOPTED_ON =
  /^(?:resolution adopted|decision adopted|résolution adoptée|décision adoptée|resolución aprobada|decisión aprobada|резолюция, принятая|решение, принятое|قرار اعتمده|مقرر اعتمده|人权理事会\S{0,30}通过的决议)/iu

/** Whether a text of the Council begins with this block. */
export function beginsText(text: string): boolean {
  return COUNCIL.test(text.trim())
}

/** Whether a block comes after the last paragraph. */
export function endsText(text: string): boolean {
  return END.test(text.trim())
}

/** Whether a block without a number is an operative paragraph. */
export function isDeciding(text: string): boolean {
  return DECIDES.test(text)
}

/** Whether a block says that the document corrects another. */
export function isCorrigendum(text: string): boolean {
  return CORRIGENDUM.test(text.trim())
}

/** Whether a block above a text is about its adoption rather than its title. */
export function isOnAdoption(text: string): boolean {
  return ADOPTED_ON.test(text.trim())
}

/** What a revision does with words: "insert", "delete", in the six languages. */
const CHANGES =
  /^(?:.{0,120}\s)?(?:delete|insert|replace|add|should read|supprimer|insérer|remplacer|ajouter|lire|suprímase|insértese|sustitúyase|agréguese|debe decir|suprimir|insertar|sustituir|исключить|включить|вставить|заменить|добавить|следует читать|يحذف|تحذف|تدرج|يدرج|يستعاض|يضاف|删除|删去|插入|改为|增加)(?!\p{Ll})/iu
const PLACES = /(?:paragraph|alinéa|paragraphe|párrafo|пункт|абзац|الفقرة|段|\bpp\s?\d|\bop\s?\d)/iu

/** Whether a line tells of a change to a paragraph: "In paragraph 4, delete “all”". */
export function isChange(text: string): boolean {
  return PLACES.test(text) && CHANGES.test(text)
}
