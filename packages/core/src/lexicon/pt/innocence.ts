import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "pt",
  {
    "product-noun": [
      "adesivo/n", "almofada/n", "botao", "caixa/n", "camiseta/n", "camisola/n", "caneca/n", "capa/n", "capinha/n", "cartaz", "carteira/n",
      "chaveiro/n", "estampa/n", "etiqueta/n", "figura/n", "figurinha/n", "ima", "imas", "leitor/a", "livro/n", "luminaria/n", "maquininha",
      "moletom", "neon", "pelucia", "placa/n", "porta chaves", "poster", "pulseira/n", "quadro/n", "quebra cabeca", "relogio/n",
      "suporte/n", "tecla/n", "tela/n",
    ],
    "feature-word": [
      "abre|descarrega|mostra o manual", "alerta/n", "aparelho|app|aplicativo|dispositivo|camera|relogio|programa pede|pedira|solicita",
      "aplicativo|app|aplicacao do/d fabricante", "app oficial", "aviso/n ao|no|para telemovel|celular|telefone", "bluetooth",
      "com a|o maquininha|leitor|terminal", "compativ~", "em chamadas|videochamadas", "emparelh~", "firmware", "funcao", "funciona com",
      "funciona|funcionam em|com", "icone/n", "integra~", "modo/n", "mostra mensagens|notificacoes|chamadas", "mostra o/d", "notific~",
      "permiss~", "se conecta", "sincroniz~", "suporta", "tecla/n", "transmit~", "vibra",
    ],
    innocent: [
      "3|4|5|6|16|tres|quatro|cinco|seis|dezesseis primeiros? ultimos? digitos|numeros … serie|plaqueta|etiqueta|chassi|modelo|lote|aparelho|bateria|motor|peca|placa",
      "3|4|tres|quatro ultimos? digitos|numeros do|da|de|no|na … serie|plaqueta|etiqueta|chassi|modelo|lote|aparelho|bateria|motor|peca|placa|caixa|produto",
      "adesivo|botao|caneca|capa|camiseta|cartaz|chaveiro|icone|leitor|logo|logotipo|pelucia|poster|quadro|tecla do/d|para facebook|instagram|paypal|pix|telegram|whatsapp|youtube",
      "agradeciamos|esperamos|gostariamos|pediamos|precisamos|queremos|solicitamos que",
      "atend~|receb~|faz|fazer|mostra|mostrar|rejeitar chamadas|ligacoes",
      "atend~|receb~|faz|fazer|mostra|mostrar|rejeitar chamadas|ligacoes e? mensagens? do/d? whatsapp|telegram|voz|video",
      "auto da barca do inferno", "a|uma|da|sua|pela|na troca", "boletim de ocorrencia", "boletim na policia|delegacia",
      "cabo|fio|polo|borne negativo|positivo|neutro", "cabo|lado|polo|resultado|terminal negativ~|positiv~",
      "camera|ecra|tela|capa|bateria|carregador|visor do/d celular|telemovel|telefone", "cancelamento de ruido",
      "correio azul|registado|registrado", "data de validade|vencimento … produto|embalagem|tampa|rotulo|lote|frasco|pacote",
      "data|numero de? fabricacao", "de avaliar o|a|os defeito|dano|danos|estado|avaria|peca",
      "devolucao|devolver|troca|retirada|recolha|etiqueta e|sao|sai|fica? gratis|gratuit~", "devolv~|troc~|recolh~|busc~ gratis|de graca",
      "digitos|numeros gravad~|impress~|estampad~", "folheto|catalogo de montagem|instrucoes|pecas|seguranca",
      "folheto|folder|encarte|catalogo|flyer anexo? e|contem|explica|mostra … guia|manual|instrucoes|montagem|seguranca",
      "hotel|restaurante cinco|5 estrelas", "idiota|burr~|tont~ sou|fui", "klarna|paypal manda|envia|cobra|devolve|estorna",
      "ladrao de agua", "lig~ o/d aparelho|botao|cabo|carregador|luz|maquina|tomada", "lote … validade", "maria sem vergonha",
      "nao bloque~ ninguem", "nao vai|vais|vao se|te? arrepender", "navegador|browser do|no celular|telemovel|computador|telefone",
      "nos correios|dias|proximos|ultimos|seus|nossos|casos|detalhes", "numero da|na etiqueta|placa|caixa|embalagem|adesivo",
      "numero de|do encomenda|guia|lote|modelo|nota|objeto|pedido|rastreio|rastreamento|referencia|registo|serie|peca",
      "o? negativo|positivo|neutro da|do bateria|pilha|cabo", "o? numero de|do pedido|serie|rastreio",
      "obrigad~ pelo/d sua? compra|confianca|preferencia|visita no/d|a? meu/d loja",
      "obrigad~ por comprar|confiar|escolher|visitar na|no|em|a meu/d loja", "outr~ cor|modelo|tamanho|unidade",
      "papel|vinil|tecido|taxa para|de transferencia", "para melhorar|melhorarmos", "pode|podem|podes retir~ em|no|na|nos|direto",
      "pode|podem|podes retir~ o|a pacote|produto|encomenda|armario|movel|item|peca",
      "pode|podem|podes sim? ficar com o|a|ele|ela|eles|elas|isso|os|as", "presente de aniversario|casamento|natal", "presente para",
      "rato sem fio", "reducao de|do ruido|peso|diametro|pressao", "retir~ o|a? pacote|produto|encomenda|armario|movel|item|peca",
      "senha impressa|gravada|colada|padrao|inicial|original|que", "senha … base|etiqueta|adesivo|aparelho|roteador|manual",
      "sou um|uma|mesmo idiota|burr~|tont~", "taxas|comissao|comissoes do|da ebay|amazon … incluidas|incluida|inclusas",
      "transferencia termica|de arquivos|calor|dados|imagem",
      "ultimos|primeiros 3|4|tres|quatro? digitos|numeros … serie|plaqueta|etiqueta|chassi|modelo|lote|aparelho|bateria|motor|placa",
      "zap que você? se? ouve|faz|escuta|ouviu",
    ],
  },
  {
    hit: { "product-noun": "Um leitor para isso.", "feature-word": "É compatível.", innocent: "Com cancelamento de ruído." },
    miss: { "product-noun": "Lê-se bem.", innocent: "Deixe uma avaliação." },
  },
);
