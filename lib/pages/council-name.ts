/** The Council's name in the six languages. `HRC` is also the Human Rights Committee: never by it. */
export const COUNCIL_NAME =
  /human rights council|conseil des droits de l.?homme|consejo de derechos humanos|совет.{0,2} (?:оон )?по правам человека|人权理事会|مجلس حقوق الإنسان/i

/** Words of that name. A script in the page skips texts without them; the background is strict. */
export const LIKE_COUNCIL_NAME = /human r|droits de|derechos h|прав|人权|حقوق/i
