/** The Council's name in the six languages. `HRC` is also the Human Rights Committee: never by it. */
export const COUNCIL_NAME =
  /human rights council|conseil des droits de l.?homme|consejo de derechos humanos|совет.{0,2} (?:оон )?по правам человека|人权理事会|مجلس حقوق الإنسان/i
