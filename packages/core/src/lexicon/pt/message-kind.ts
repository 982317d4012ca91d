import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "pt",
  {
    "own-order": [
      "a encomenda", "este|o artigo|encomenda|item|pacote|pedido|produto", "o que comprou|encomendou",
      "seu/d|vosso recente|ultim~? artigo/n|envio|item|itens|pacote|pedido/c|produto/n",
    ],
    "confirmation-notice": [
      "aviso|confirmacao do/d sua? compra|encomenda|entrega|envio|pedido",
      "confirm~ te/d? que? a|o? rececao|recebemos|recebimento|seu/d do/d? seu/d? pedido/c?",
      "encomenda|pedido registad~|registrad~|confirmad~|processad~",
      "pedido/c foi|esta|ja aceit~|confirmad~|processad~|recebid~|registad~|realizad~", "recebemos o? a? seu/d pedido/c",
    ],
    "delivery-problem": [
      "alfandega", "amassad~", "atras~", "avari~", "danific~", "defeit~", "demor~", "devolvid~ ao remetente", "erro/n", "extravi~",
      "falta~", "faltou", "fora de linha", "greve", "incomplet~", "inconveniente/n", "lament~", "nao chegou|foi|conseguiu|pode", "partid~",
      "perdid~", "problema/n", "quebr~", "retid~", "roubo|furto", "tamanho|cor|modelo errad~", "trincad~",
    ],
    "shipping-event": [
      "a caminho", "acab~ de chegar|enviar|sair", "acab~ de lev~|despach~|post~|entreg~|deix~|expedi~", "chega amanha|hoje|segunda|sexta",
      "chegou", "com os correios", "despachad~", "despachamos", "em separacao|preparacao", "em transito|rota",
      "encomenda|pacote|pedido sai|parte do|da|de", "enviamos",
      "esta|estao ja? com|nas|na a|as|o? maos|transportadora|correios|ctt|estafeta|rota",
      "esta|foi|foram|ja|sera|tem sido? ja? despachad~|entregue/n|enviad~|expedid~|recebid~|postad~|confirmad~",
      "ja estamos separando|preparando|embalando|empacotando", "ja esta|estao com|a", "ja|já postamos|postei|despachei|segue|seguem",
      "pront~ para|pra envio|enviar|expedicao", "saiu", "seguiu", "sendo preparad~|separad~|embalad~",
    ],
    supposition: [
      "avis~", "espera~|espero", "nao", "para que", "se", "sera", "tomara", "vai",
    ],
    courtesy: [
      "a disposicao", "a sua|seu|teu|vosso disposicao|dispor|servico", "agradec~", "ajudar~", "aproveit~ bastante|muito", "ate a proxima",
      "atender~", "bem vind~", "boas compras", "bom proveito", "bo~ dia|noite|semana|tarde|fim|final|domingo", "com carinho", "confi~",
      "conte|contem com a|nos gente?", "desej~", "disponha", "disponiv~", "dispor", "duvida/n", "esperamos que goste", "espera~ que goste",
      "espera~ ve lo|la", "espera~|espero que", "estamos a|aqui|sempre|felizes", "fico|ficamos felizes|feliz|a", "obg", "obrigad~",
      "otim~ dia|semana", "prazer", "preferencia", "qualquer coisa|duvida|questao", "tudo de bom", "valeu",
    ],
    salutation: [
      "abraco/n", "ate breve|logo", "atenciosamente", "att", "beijinhos", "boa noite|tarde", "bom dia", "cara", "caro/a", "cordialmente",
      "cumprimentos", "equipa", "equipe", "estimad~", "melhores cumprimentos", "oi", "ola", "prezad~",
    ],
    "opt-out": [
      "cancelar|cancele a|sua inscricao|subscricao", "cancel~ a? subscricao|inscricao|assinatura", "deixar de receber", "descadastr~",
      "nao deseja~|quiser~ mais? mensagens|emails|avisos", "nao desej~|quer~|quis~ mais? receber|recebe", "nao receber mais",
      "parar de receber", "preferencias de comunicacao|contato|contacto|email", "preferir|prefere nao receber",
      "receber mais comunicac~|mensagens|emails|novidades|publicidade|promocoes", "remov~ da lista",
      "respond~|envi~|escrev~ com? sair|stop|parar|remover", "sair da lista",
    ],
    "out-of-stock": [
      "acabou", "em falta", "esgot~", "indisponiv~", "ja nao ha|temos|tenho", "nao conseguimos|podemos enviar|fornecer|atender",
      "nao ha|resta|temos|tem|tenho mais|stock|estoque|disponivel|unidades", "sem estoque|stock",
    ],
    attached: [
      "anex~", "em anexo", "envio|mando|junto|deixo te/d? o/d|tambem|em|um/d|meu/d", "nesta mensagem", "no/d anexo|arquivo|ficheiro|pdf",
      "segue|seguem o/d|um/d|junto|em|meu/d", "te/d? mando|envio|deixo|mandamos|enviamos o/d|um/d|tambem|em|junto|meu/d",
      "vai|vao|vem com|em|no|na|junto",
    ],
    "promo-document": [
      "brochura/n", "cartao de visita|desconto|fidelidade", "catalogo/n", "cupa~", "cupo~", "desdobrável", "encarte/n", "flyer/n",
      "folder~", "folheto/n", "lista|tabela de precos|ofertas|promocoes", "nossa revista", "panfleto/n", "panfleto~", "promocoes",
      "publicidade", "tabela de revenda", "vale/n de? desconto",
    ],
    "service-document": [
      "certificado/n", "comprovante/n", "comprovativo/n", "etiqueta/n", "fatura/n", "foto~", "guia/n", "imagem/n", "instrucoes",
      "mais informacoes|detalhes|info", "manuais", "manual", "nota fiscal", "print", "recibo/n",
    ],
  },
  {
    hit: {
      attached: "Segue em anexo.",
      "confirmation-notice": "É a confirmação da sua encomenda.",
      courtesy: "Muito obrigado.",
      "delivery-problem": "Foi extraviado.",
      "opt-out": "Para deixar de receber, clique aqui.",
      "out-of-stock": "Está esgotado.",
      "own-order": "Sobre o seu pedido de segunda.",
      "promo-document": "Um folheto para você.",
      salutation: "Prezado João:",
      "service-document": "A fatura em papel.",
      "shipping-event": "A lâmpada foi enviada.",
      supposition: "Tomara que chegue.",
    },
    miss: {
      "opt-out": "A mesa é baixa.",
      "own-order": "Para ajudar faz falta uma foto.",
      "shipping-event": "Envia-se na segunda.",
    },
  },
);
