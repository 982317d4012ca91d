import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words of marketing. */
export const promotion: Lexicon = lexicon(
  "pt",
  {
    coupon: [
      "cartao oferta", "codigo … ao|na|no pagar|finalizar|fechar|carrinho|caixa|checkout|compra",
      "codigo/n de? desconto|cupom|cupao|promo~", "cupa~", "cupo~", "código|cupom … primeira|próxima compra|encomenda", "um codigo do",
      "um|o vale para|pra|de desconto?", "use|usa|usando|insira|digite|com este|esse|nosso|meu codigo", "vale do/d|por",
      "vale/n de? compra|desconto",
    ],
    discount: [
      "% em cada|todos|todas|seu|sua pedido|compra|compras|encomenda", "campanha/n de|do|especial|promocional", "combo/n", "desconto/n",
      "em campanha|promocao|saldo|oferta", "em promocao", "em toda|todo a|o|minha|meu|nossa|nosso? loja|catalogo|site|colecao",
      "figure/f % a menos", "frete gratis", "leve 2|3|dois|tres pague", "leve dois|tres", "metade do preco", "oferta da semana|do",
      "oferta especial|exclusiva", "portes gratis", "preco/n especial|especiais|reduzid~", "primeira compra", "promo/n", "promocao",
      "promocoes", "rebaixa~", "saldo/n",
    ],
    "sale-event": [
      "black friday", "cyber monday", "liquida~", "ofertas da|de|do|especiais|exclusivas|imperdiveis|relampago", "queima de estoque",
      "saldao", "saldos",
    ],
    "redeem-verb": [
      "aplicar/p", "aproveit~", "digit~", "introdu~", "resgat~", "usar/p", "use", "utilizar/p", "valid~",
    ],
    newsletter: [
      "assin~ a|o meu/d? newsletter|boletim|lista", "avis~ te/d? das|de ofertas|novidades|promocoes", "boletim", "em primeira mao",
      "entra|entre|entrar na|para lista", "fic~ a par|por dentro das|de novidades|promocoes|ofertas", "inscreva se|na",
      "lista de emails|transmissao|email", "newsletter/n", "receb~ o/d? meu/d? novidades|ofertas|promocoes", "subscrev~",
      "te/d|seu mandar~|enviar~ novidades|ofertas|promocoes",
    ],
    giveaway: [
      "concorr~ a|ao", "concurso/n", "ganh~ um/d|o/d", "particip~ do/d|no/d", "passatempo", "premio/n", "rifa/n", "sorteio/n", "sorte~",
    ],
    loyalty: [
      "acumul~|ganh~|junt~ pontos|selos", "cartao de fidelidade|carimbos", "cartao fidelidade", "cliente fiel|habitual|vip|antigo",
      "cliente fiel|vip|especial|preferencial", "clientes fieis|vip|especiais", "clube", "fideli~",
      "indique|indica|recomend~|traga um/d|a|seu/d? amig~", "junte|junta|acumule|acumula|some figure/f pontos|selos|e|mais",
      "junt~|acumul~|som~|troc~ pontos|selos", "lista vip", "membro/n", "no|do|ao|nosso clube", "pontos a cada|por",
      "pontos na|no|em|para|que", "programa de fidelidade|indicacao|pontos|recompensas", "seja|torne membro|socio|se", "socio/n",
      "torne|torna se membro|socio", "torne|torna se socio|socia|membro", "torne|torna|seja|faca se? socio|socia|membro",
      "trouxer|traga|traz um amigo",
    ],
    "new-products": [
      "a combinar", "acab~ de chegar|lancar|sair", "acessorios para|da|compativeis|originais",
      "agora|ja temos|fazemos|vendemos tambem|as|os", "chegaram|chegou novos|novas|nova|o|a|os|as",
      "colecao|linha|modelos|pecas|cores|estampas|tamanhos nov~", "combina|combinam muito|bem|perfeitamente",
      "combina|combinam|condiz|casa com o? a? seu|sua|teu|tua", "combin~ com", "combin~|fica bem|perfeitamente|lind~ com|para", "condiz~",
      "faz conjunto|par com", "ideal|perfeito|perfeita com|para", "kit de limpeza|manutencao|cuidado", "kit promocional", "lancamento/n",
      "lancamos", "lançamos|lançamento … panelas|coleção|linha", "meu/d artigos|colecao|gama|linha|nov~|outr~|produtos",
      "nossa capa|bolsa|linha|colecao",
      "nosso|nossa|nossos|nossas novo|nova|novos|novas colecao|linha|modelo|modelos|produto|produtos|cores|catalogo|loja|gama",
      "novidade/n", "nov~ artigos|colecao|cores|gama|linha|modelos|produtos|temporada", "nov~ no/d meu/d? catalogo|loja|site",
      "o jogo|conjunto|kit completo", "outros acessorios", "outr~ artigos|cores|modelos|produtos|pecas", "para combinar|completar",
      "pre venda", "sexta|segunda lançamos", "tambem compr~|lev~|vend~", "tambem da|do meu/d", "tambem temos|vendemos o|a|os|as",
      "tambem|agora temos|vendemos|fazemos agora|tambem|as|os", "temos|tenho agora|ja os|as novos|novas? conjuntos|kits|colecao",
      "temos|tenho|vendemos tambem|ainda o|a|os|as|um|uma", "tudo o? resto|mais", "veja|descubr~|temos|conheca … acessorios",
    ],
    "look-verb": [
      "aproveite|aproveita|aproveitem", "aproveit~", "confir~", "conhec~", "da uma passada",
      "da|dar|de|deem|dê uma olhadinha|olhada|espiada|passadinha", "da|de|dar um|uma espiada|espreitadela|olhada|olhadela|olhadinha|vista",
      "descobr~", "descubr~", "de|da uma olhada|olhadinha|vista|volta", "espreit~", "leve", "nao perc~",
      "olhadinha|olhadela|espiada|espiadinha|vista de olhos", "passa|passe la|na|no|por", "passe pela|por|em",
      "recomend~|sugerimos|indicamos o|a|nosso|nossa|tambem", "talvez|pode goste|gostar|interessar", "te/d? vai adorar|amar|gostar",
      "vai gostar", "vale a espiada|olhada|visita", "veja|vejam tambem|ainda", "veja|ver|vejam as|o|meu/d|os|todos",
      "vem|venha|venham buscar|conhecer|ver", "visit~",
    ],
    "warranty-bait": [
      "activ~|ampli~|ativ~|aument~|dobr~|duplic~|estend~|prolong~ gratis? o/d? tu/d garantia", "ano adicional|extra|de garantia mais?",
      "an~|meses mais? de garantia adicional|extra|gratis|gratuit~", "cadastre|registe|registre … garantia",
      "cadastr~|regist~ o/d? seu/d? aparelho|artigo|compra|equipamento|garantia|produto",
      "garantia adicional|estendida|extra|vitalicia|alargada", "garantia vai|passa|sobe pra|para", "mais um|1|2|dois ano|anos de garantia",
    ],
    "free-gift": [
      "brinde/n", "de brinde|graca|oferta|presente", "gratis", "gratuit~", "mimo", "oferecemos um/d",
      "sempre vai|mandamos|colocamos um|uma", "um presente",
    ],
    "time-limit": [
      "ate domingo|sexta|amanha|sabado|segunda|quinta|o|meia|ao fim?", "corra", "corre", "enquanto durar~", "enquanto houver",
      "esta|nesta|essa semana", "esta|nesta|so|este hoje|semana|mes", "este|esse mês", "este|neste fim de semana", "fim de semana",
      "os|as primeir~", "por tempo limitado", "primeir~ 10|20|50|100|clientes", "so|somente|apenas ate|esta|este|hoje|nesta",
      "ultim~ dias|horas|unidades", "valid~ ate|so|por",
    ],
    advert: [
      "% em toda|todo a|o? minha|meu|nossa|nosso|loja", "a? condizer|combinar|combinando por figure/f",
      "aproveit~ os|as|nossos|nossas|estes descontos|ofertas|promocoes|saldos",
      "a|em cada compra|pedido|encomenda … brinde|gratis|oferta|ganha", "a|o segund~|terceir~ sai|fica|e|vai gratis|de|pela|por|metade",
      "a|o|cada decima|decimo|quinta|quinto|sexta … conta|gratis|gratuita|oferta|brinde", "black friday antecipada|ja|comecou|chegou|na",
      "concorra a|ao|aos", "convid~ um/d|seu/d amig~", "entre|entra|adira no|ao clube", "ganha|leva mais um|uma",
      "guard~|salv~|adicion~ a|o? minha|nossa loja nos|aos|em|como", "habilite se", "indique|indica|recomend~ um/d|seu/d? amig~",
      "leva|levar 2|3|dois|duas|tres pague|paga|pelo|por", "leve 2|3|dois|duas|tres", "liquidacao total|de",
      "meu/d boletim|clube|newsletter|sorteio", "na compra de figure/f|dois|duas|tres leva|leve|ganha|ganhe|a",
      "na compra de figure/f|dois|duas|tres oferec~|damos|os|o", "o/d segund~|terceir~|quart~ e oferta nossa|todo|ate|na",
      "o/d segund~|terceir~|quart~ e|sai|fica|vai oferecid~|gratis|brinde", "ofertas de natal|pascoa|verao",
      "os|as saldos|liquidacao|promocao|promocoes|descontos comecam|comeca|iniciam|inicia|arrancam|sao", "pague 1|2|um|dois",
      "por|a cada amig~", "programa de fidelidade|indicacao|pontos|recompensas",
      "quem compr~|lev~ dois|duas|tres|2|3 leva|ganha|paga|tem|recebe",
      "queremos|gostariamos|queriamos|prazer de? em? apresentar|mostrar lhe|te? nossa|nosso|nossas|nossos|a|o nova|novo|novas|novos",
      "segunda|segundo pela metade", "segunda|segundo … metade", "siga|sigam a|nossa|minha|esta loja",
      "sorte~ tres|dois|duas|um|uma|entre|figure/f", "subscrev~ meu/d", "todas as semanas|sextas|segundas nov~", "tudo com … %",
      "tudo com … desconto", "vamos sortear",
    ],
  },
  {
    hit: {
      coupon: "Aqui tem um vale de desconto.", discount: "Está em promoção.", "sale-event": "Chega a Black Friday.", "redeem-verb": "Resgate-o.", newsletter: "Há uma newsletter.", giveaway: "Participe do sorteio.", loyalty: "Seja sócio.", "new-products": "Veja as novidades.", "look-verb": "Dê uma olhada.",
      "warranty-bait": "Estenda a sua garantia.", "free-gift": "Leva um brinde.", "time-limit": "Só enquanto durarem os estoques.", advert: "Leve 3 e pague 2.",
    },
    miss: { coupon: "A cópula é de vidro.", newsletter: "A notícia é boa.", "warranty-bait": "A garantia cobre.", "sale-event": "O líquido chegou." },
  },
);
