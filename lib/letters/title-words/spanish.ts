import type { TitleWords } from './title-words.ts'

export const SPANISH: TitleWords = {
  form: 'cartas?|abiertas?|conjuntas?|comun(?:es)?|publicas?|urgentes?|llamad[oa]s?|llamamientos?|declaracion(?:es)?|comunicad[oa]s?|comunicacion|peticion(?:es)?|mensajes?|solicitud|respuesta|modelo|asunto|firmad[ao]s?|envian?|dirigen?|dirigida|escriben?|piden?|instan?|exigen?|urgen?|demandan?|debe|accion|se dio inicio|inicio',
  people:
    'ongs?|osc|organizaci[oó]n(?:es)?|organizaciones|no gubernamentales|sociedad civil|grupos?|coalici[oó]n(?:es)?|redes|red|asociaci[oó]n(?:es)?|activistas?|personas?|derechos humanos|ddhh|internacional(?:es)?|nacional(?:es)?|regional(?:es)?|miembros?|observador(?:es)?|estados?|gobiernos?|representantes?|permanentes?|misi[oó]n(?:es)?|delegaci[oó]n(?:es)?|embajador(?:a|es)?|ministr[oa]s?|ministerio|relaciones exteriores|excelencias?|sr|sra|senor(?:a|es)?|president[ea]s?|secretari[oa]|general|alt[oa] comisionad[oa]|comisionad[oa]|relator(?:a|es)? especial(?:es)?',
  bodies: 'naciones unidas|onu|consejo|cdh|oacnudh|asamblea general|ginebra|suiza',
  procedure:
    'resoluci[oó]n(?:es)?|decisi[oó]n(?:es)?|mandatos?|especial(?:es)?|informes?|recomendaci[oó]n(?:es)?|relator(?:a|es)?|expert[oa]s?|independientes?|trabajo|investigaci[oó]n|mecanismos?|comisi[oó]n(?:es)?|misi[oó]n(?:es)?|determinacion|hechos|renov(?:ar|acion)|renueven?|prorrog(?:ar|a|ue|uen)|extender|extension|establec(?:er|imiento)|cre(?:ar|acion)|adopt(?:ar|e|en)|adopcion|convo(?:car|que|quen)|apoy(?:o|ar|en?)|defend(?:er|a)|implementacion|seguimiento|fortale(?:cer|cimiento)|vot(?:o|ar|en)|favor|debates?|dialogos?',
  joining:
    'que|el|la|los|las|un|una|unos|de|del|al|a|y|e|en|sobre|para|por|con|su|sus|nuestr[oa]s?|mas|todos|todas|ante|antes|durante|periodo|sesion(?:es)?|º|o',
}
