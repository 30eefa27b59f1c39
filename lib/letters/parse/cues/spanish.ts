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
  organizationWord:
    'organización|asociación|centro|comité|consejo|liga|federación|fundación|colectivo|coalición|observatorio|movimiento|foro|plataforma|grupo|casa|unión|sindicato|instituto|iniciativa|alianza|acción|derechos|mujeres|jóvenes|defensor(?:es|as)|abogad[oa]s|periodistas|sin fronteras|red|comisión|unidad|campaña|espacio|laboratorio|fundo|articulação|associação|rede|conselho|organização|fundação|coletivo|instituição|movimento|conectas|justiça|direitos',
  organizationStart:
    'Asociación|Federación|Red (?:de|por|para)|Centro|Fundación|Colectivo|Observatorio|Comisión|Coordinadora|Liga|Associação|Federação|Rede|Fundação',
  role: either(
    '(?:ex-?|exrelator[a]?|vice-?|director[a]?|presidente?a?|secretari[oa]|coordinador[a]?|fundador[a]?|profesor[a]?|catedrátic[oa]|abogad[oa]|juez[a]?|periodista|editor[a]?|escritor[a]?|investigador[a]?|activista|expert[oa]|miembro|integrante|representante|relator[a]?|diputad[oa]|senador[a]?|ministr[oa]|embajador[a]?|portavoz|vocer[oa]|responsable|académic[oa]|defensor[a]? de|jurista|historiador[a]?|sociólog[oa]|premio nobel|jef[ea]|delegad[oa]|asesor[a]?|diretor[a]?|advogad[oa]|professor[a]?|jornalista|pesquisador[a]?)',
    'psicólog[oa]|médic[oa]|enfermer[oa]|artista|economista|filósof[oa]|estudiante|traductora?|fotógraf[oa]|cineasta|músic[oa]|arquitect[oa]|ingenier[oa]|antropólog[oa]|poeta|docente|maestr[oa]|sacerdote|politólog[oa]|comunicadora?|trabajadora? social|lingüista|novelista|actriz|actor|jubilad[oa]|consultora?|estudante|engenheir[oa]|tradutora?|sociólog[oa]|economista',
  ),
  former: 'antigu[oa]|exmiembro|exsecretari',
  formerOffice: 'miembro|president\\p{L}',
  office: 'directora?|presidenta?|secretari[oa] general|coordinador[a]?|diretor[a]?',
  we: 'nosotr[oa]s',
  ownSentence: 'abajo firmantes|suscrib|pide|instan|exigen|llaman|solicit',
  undersigned: 'firmantes',
  onBehalf: 'en nombre de',
  representing: 'conformad[oa] por|integrad[oa] por|red de|coalición de',
  moreThan: 'más de',
  addresseeLabel: 'a la atención de|para|a los|a las',
  letterTo: 'carta(?: abierta| conjunta)?',
  to: 'a l[oa]s?|al?',
  addressee: 'representantes permanentes|estados miembros',
  subjectLabel: 'asunto|assunto',
  about: 'sobre|acerca de',
  menu: 'inicio',
  dear: 'estimad\\S{1,9}|distinguid\\S{1,9}',
  dateLabel: 'publicado|fecha',
  siteDate: 'publicado',
  beforeDate: 'fecha|data|el|a|em',
  ahead: 'de cara a|previo a|antes de|ante el|próxim[oa]|con miras|en vísperas',
  past: 'establecid|creó|adopt[óa]',
  name: 'nombre|nome',
  organizationColumn: 'organi[sz]a(?:ción|ciones|ções|ção)|asociación',
  nameColumn: 'nombre|nombres|nombre y apellidos?|nome',
  roleColumn: 'cargo|función|título|afiliación|profesión',
  placeColumn: 'país|ciudad|región|país de .{2,20}',
  otherColumn: 'firma|fecha',
  numberColumn: 'núm\\.?',
  and: 'y|e',
  andBetween: 'y(?: l[ao]s?| el)?|e',
  openEnd: 'del|los|las|el|y|para|por|en|da|do|dos',
  cut: 'lista completa|y otr[oa]s \\d',
  opening: 'Nosotr[oa]s|Las organizaciones abajo firmantes',
  afterNames: 'instamos|pedimos|nos|solicitamos|hacemos',
  groupHeading:
    '(?:(?:las|los)\\s)?(?:organi[sz]aciones|ONGs?|asociaciones|individuos|personas|organizações)(?:\\s\\p{L}+){0,2}',
  sentenceStart: 'agradecemos|nosotr|en el|quedamos',
  sentenceWord: '(?:nosotr|nuestr)\\p{L}*|son',
}
