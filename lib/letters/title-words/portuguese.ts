import type { TitleWords } from './title-words.ts'

export const PORTUGUESE: TitleWords = {
  form: 'cartas?|abertas?|conjuntas?|publicas?|urgentes?|apelos?|declarac(?:ao|oes)|comunicados?|peticao|mensagem|pedido|resposta|nota|assinada|enviam?|escrevem?|pedem?|exigem?|deve|acao',
  people:
    'ongs?|oscs?|organizac(?:ao|oes)|nao governamentais|entidades|sociedade civil|grupos?|coalizao|redes?|associac(?:ao|oes)|ativistas?|pessoas?|direitos humanos|internacion(?:al|ais)|nacion(?:al|ais)|region(?:al|ais)|membros?|observadores|estados?|governos?|representantes?|permanentes?|miss(?:ao|oes)|delegac(?:ao|oes)|embaixador(?:a|es)?|ministr[oa]s?|excelencias?|sr|sra|senhor(?:a|es)?|presidentes?|secretari[oa]|geral|alt[oa] comissari[oa]|relator(?:a|es)? especia(?:l|is)',
  bodies: 'nacoes unidas|onu|conselho|cdh|acnudh|assembleia geral|genebra',
  procedure:
    'resoluc(?:ao|oes)|decis(?:ao|oes)|mandatos?|especia(?:l|is)|relatorios?|recomendac(?:ao|oes)|relator(?:a|es)?|especialistas?|peritos?|independentes?|trabalho|investigac(?:ao|oes)|mecanismos?|comiss(?:ao|oes)|inquerito|renov(?:ar|acao)|prorrog(?:ar|acao)|estender|estabelec(?:er|imento)|cri(?:ar|acao)|adot(?:ar|e|em)|convo(?:car|que)|apoi(?:o|ar|em)|defender|implementacao|fortalec(?:er|imento)|vot(?:o|ar)|favor|debates?',
  joining:
    'que|o|os|a|as|um|uma|de|do|da|dos|das|ao|aos|e|em|no|na|nos|nas|sobre|para|por|com|seu|sua|mais|todos|antes|durante|sess(?:ao|oes)',
}
