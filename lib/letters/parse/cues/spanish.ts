import { type CueWords, either } from './cue-words.ts'

/** With what Portuguese writes otherwise. */
export const SPANISH: CueWords = {
  organizationNoun:
    'organizaciones|asociaciones|colectivos|redes|instituciones|organizações|associações|entidades|coletivos',
  personNoun: either(
    'a título (?:personal|individual|particular|pessoal)',
    'personas|personalidades|individuos|individuales|expertos|académicos|activistas|pessoas|indivíduos|particulares',
  ),
  signatory:
    'firmantes|firman|suscriben|suscriptoras|suscriptores|abajo firmantes|firmas|suscrib[ei]mos|signatarias|signatarios|adherentes|adhieren|assinam|signatári[oa]s|subscrevem|assinaturas|assinado',
  inlineSignatory: 'organizaciones firmantes|firman|firmantes|suscriben|firmado por',
  notSigning: 'consultad[oa]s?|contactad[oa]s?|invitad[oa]s?|agradecimientos?',
  valediction:
    'atentamente|respetuosamente|cordialmente|muy atentamente|sin otro particular[^.]*|saludos cordiales|atenciosamente|respeitosamente',
  salutation: either(
    '(?:su |sus |vuestras )?excelencias?',
    '(?:estimad|distinguid|señor|apreciad|honorabl|exmos?|prezad|senhor)[a-zõãéáíóú()/@]{0,30}\\b.{0,140}',
  ),
  earlierLetter:
    'firmaron (?:la|una) carta (?:anterior|de)|carta anterior|habían firmado|firmantes de la carta (?:anterior|de)',
  stop: either(
    '(?:co[nm]\\s+)?(?:copias?|cópias?)(?:\\s+(?:a|al|a (?:la|los|las)|para|enviada a))?\\s*[:：]',
    '(?:notas|referencias|anexos?|antecedentes)(?:\\s*[:.：].*)?$',
    'nota a (?:los )?editores',
    'para (?:más|mayor|obtener más) información|contacto',
    '(?:descargar|compartir)(?:\\b|$)',
    'noticias relacionadas|leer más|lea también|también te|ver también|entradas recientes|etiquetas',
    'acerca de|sobre nosotros|quiénes somos',
    '(?:nuestros |nossos )?(?:socios|aliados|parceiros)(?:\\s*[:：].*)?$',
    'con el apoyo|deja (?:un|una) (?:comentario|respuesta)',
  ),
  asking:
    'instamos|pedimos|solicitamos|exhortamos|hacemos un llamado|llamamos|recomendamos|urgimos|alentamos|invitamos|rogamos|exigimos|instan|piden|solicitan|apelamos',
  letter:
    'carta(?: abierta| conjunta| pública| aberta)?|llamado|llamamiento|declaración conjunta|comunicado|apelo',
  council: 'consejo de derechos humanos|conselho de direitos humanos',
  unitedNations:
    'naciones unidas|nações unidas|alt[oa] comisionad[oa]|derechos humanos|direitos humanos',
  region:
    'áfrica|américas?(?: latina.{0,15}| del sur| central)?|asia|europa|oriente medio|internacional(?:es)?|nacional(?:es)?|regional(?:es)?',
}
