import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "pt",
  {
    review: [
      "aquilo|isso|o que voce? escreveu|postou|publicou|pos|deixou|colocou|escreveste|puseste|deixaste",
      "aquilo|o que escreveu|publicou|escreveste",
      "avaliad~|classificad~|opinado seu|sua|a|o|teu|tua pedido|compra|produto|encomenda|artigo", "avaliar/c",
      "avali~ o? a? seu|sua|teu|tua pedido/c", "avali~|classific~ me/d|mal|bem", "a|o bolinha|carinha|bola vermelha|verde",
      "de avaliar|votar|opinar|classificar", "desde que escreveu|postou|publicou",
      "duas|poucas|umas|tres|quatro linhas|palavras|palavrinhas sobre|na|no|em", "me/d avalie|avaliem|avaliar|classifique",
      "o que voce escreveu|postou", "resenha", "resenhas", "so|apenas|somente avali~|comente|opine se|quando", "suas palavras",
      "suas|tuas estrelas", "testemunho/n", "umas linhas|palavras|palavrinhas",
    ],
    praise: [
      "10|dez de 10|dez", "5|cinco de 5|cinco", "5|cinco estrelinhas", "5|cinco estrel~", "5|cinco ★", "5|cinco ⭐",
      "a melhor|maxima avaliar/c", "as estrelas|estrelinhas todas", "avaliar/c caprichad~|caprich~", "avaliar/c muito? bem? bom/c",
      "avali~|classific~ me/d bem|muito|com? cinco|5|10|dez|otimo", "bem embalado", "bom/c avaliar/c|palavras", "caprich~ na|nas estrel~",
      "carinha|bolinha verde|feliz|sorridente", "chegou rapido", "cinco|5 estrelas eram|seriam|faziam|fariam",
      "coisas boas|bonitas da|de|sobre gente|nos|mim", "com cinco|5|dez|10 estrelas?", "dar/v|dar|de me/d as? cinco|5", "elogi~",
      "falar/p|dizer|diga bem de|da|do", "feedback verde|positivo", "generoso|generosa|generosos nas|com|em as? estrelas", "joinha",
      "mais uma estrela|estrelinha", "nota 10|dez|maxima", "nota maxima|dez|10|cheia|5", "nota maxima|mais|cheia", "o maximo de estrelas",
      "o verde", "palavras bonit~|amaveis|lind~|boas|positivas", "palavrinhas|palavras simpatic~|amavei~|bonit~|bo~",
      "polegar verde|para cima", "pontuacao maxima|cheia|total", "positivo/a", "todas as estrelas", "um 5|10|cinco", "um dez|positivo",
    ],
    "ready-text": [
      "basta colar|copiar", "copiar e colar", "copia|copie e cola|cole", "exemplo|modelo|sugestao de avaliacao|comentario|opiniao|texto",
      "so colar|copiar", "texto ja? pronto|feito|preparado", "texto para colar|copiar",
    ],
    criticism: [
      "1|2|3|duas|poucas|tres|uma estrel~", "avaliar/c tao? mau/c", "avaliar/p mal",
      "avaro|avara|forreta|pão duro|sovina|mesquinho nas|com|de as? estrelas", "carinha|bolinha vermelha|triste",
      "duro|dura|severo|severa|exigente na|com|em a|sua? nota|avaliação|pontuação", "esse|este|seu|teu vermelho",
      "estrela|estrelinha solitária|sozinha", "mau/c avaliar/c", "ma|baixa nota", "menos de 5|cinco", "negativo/a",
      "nota|notas ruim|ruins|baixa|baixas|fraca|fracas", "nota|notas ruim|ruins|baixa|baixas|ma|mas", "o vermelho", "o|um neutro",
      "uma so estrela",
    ],
    star: [
      "estrela/n", "estrelinha/n", "★", "☆", "⭐",
    ],
    "review-verb": [
      "avalia", "avaliar/v", "avalie", "capricha|capriche|caprichem", "classific~", "clicar/p em", "colocar/p", "coment~", "compartilh~",
      "conta", "contar/p", "dar/v", "deixar/v", "dizer|diga|diz a|aos|o", "escrev~", "falar/p bem", "fazer/p", "marcar/p", "opinar/p",
      "partilh~", "poe", "ponha", "postar/p", "publicar/v", "recomend~", "suba|sobe|subir uma|um|foto|fotos", "votar/p",
    ],
    "change-verb": [
      "acrescent~|adicion~|soma~ … estrela|estrelas", "ajust~", "alterada", "alterar/q", "atualizar/q", "aumentar/q", "aument~",
      "corrigida", "corrigir/q", "corrig~", "dar|da|de uma olhadinha|olhada|espiada na|nessa|nela|no sua|tua? avaliar/c?",
      "dar|da|de um|uma? jeitinho|olhadinha nela|nele|nisso|nessa", "deixar/q em cinco|5|quatro|4", "editar/q", "elevar/q",
      "ficar|ficasse mais simpatica|positiva|favoravel|justa|amigavel", "melhorar/q", "modificar/q", "mudada", "mudar/q", "reavali~",
      "reconsider~", "repens~", "retificada", "retoc~", "rever", "reve~", "revisar/q", "suavizar/q", "subir/q", "trocar/q", "virar/q",
      "voltar|volte|volta la",
    ],
    "remove-verb": [
      "apagar/q", "cancelar/q a|o avaliar/c", "derrubar/q", "desaparec~", "eliminar/q", "excluir/q", "fazer desaparecer|sumir", "remover/q",
      "retirar/q", "suma", "sumir/q", "sumir|suma|some com", "sumisse", "tirar/q",
      "tirar|retirar|cortar|suprimir da|do sua|seu resenha|avaliacao|comentario|opiniao|texto",
    ],
    reward: [
      "agradinho/n", "agrado/n", "bonus", "brinde/n", "cabaz|cesto de oferta|presente", "cafezinho", "cartao presente|oferta|do/d? amazon",
      "cashback", "credito/n", "cupa~", "cupo~", "desconto/n", "devolv~ te/d|o|parte", "dinheiro", "estornar/v", "estorno/n",
      "frete|portes de volta", "gift card/n", "gratis", "gratuit~", "lembrancinha/n", "mais um|uma gratis|de", "metade", "mimo/n",
      "outro par", "parte do valor|dinheiro", "premio/n", "prenda/n", "presente/n", "recompensa/n", "reembolsar/v", "reembolso/n",
      "saldo de", "surpresinha/n", "um cafe|refil|jogo|kit|filtro|par gratis|de|extra", "uma|um surpresa", "vale/n",
    ],
    "give-verb": [
      "damos", "devolvemos", "devolver/v", "dou", "em agradecimento|troca", "entra~ no", "enviamos|enviaremos", "enviar/p",
      "fica para|pra|com", "ganh~", "leva", "levam|leva um|uma", "mandamos|enviamos|colocamos um|uma", "mandamos|mandaremos|mando",
      "na faixa", "ofere~", "por nossa|minha conta", "presente~", "receb~", "reembols~", "rende~ um|uma|te/d?", "sai de|por",
      "sera|e seu|teu|sua", "te/d cai", "te/d damos|daremos|dou|mando|enviamos|devolvemos|oferecemos",
    ],
    exchange: [
      "assim que publicar|postar|avaliar|sair", "assim|depois|logo|quando que? a? estiver|aparec~|publicad~|vir|virmos|for",
      "cada pessoa|cliente|comprador que", "captura de", "como agradecimento", "em agradecimento|sinal de", "em troca",
      "em|como agradecimento|forma pelo/d|por|de", "mostr~|mandar/p me/d a|o print|tela|foto|captura", "para agradecer~", "para|a quem",
      "pelas suas|tuas linhas|palavras", "por cada avaliar/c", "por|pela avaliar/c bom/c",
      "por|pelo/d deixar|escrever|publicar|seu/d|um/d bom/c? avaliar/c", "print/n", "quem deix~|escrev~|public~|post~|avali~",
      "rende um|uma", "se me/d? deix~|escrev~|avali~ um/d|seu/d", "se|quando sair a avaliar/c",
      "todos os? que deix~|escrev~|public~|post~|avali~", "uma vez publicad~|feit~",
    ],
    happy: [
      "adorou", "agradad~", "amou", "caiu no gosto", "content~", "corresponde~|correspondeu", "do seu|teu agrado",
      "esta|estiver|ficou tudo? bem|certo|contente/c|perfeito", "experiencia foi|e boa|otima|positiva", "feliz", "ficou contente|feliz",
      "gostar/c", "satisfeit~", "super~ as expectativas|suas", "te/d agrada|agradar|agradou", "tiver|tenha|tivesse gostado|adorado|amado",
      "tudo bem|certo|ok|perfeito|otimo", "tudo em ordem|otimo",
    ],
    unhappy: [
      "algo de? errado|mal|nao", "algo que nao", "alg~|qualquer problema/c", "decepcion~", "deix~ a desejar", "desagrad~", "descontent~",
      "ficou devendo", "insatisfeit~", "menos de 5|cinco", "nao correu|ficou bem",
      "nao esta|estiver|ficou|esteja totalmente|completamente|muito? contente/c", "nao gostar/c", "nao gostou|gostaste", "problema/n",
      "quatro|4|tres|3|dois ou menos", "queixa/n", "queix~", "reclamacao", "se nao", "se nao correspond~", "se nao gostou|agradou",
    ],
    "threat-legal": [
      "acao judicial", "acoes|medidas|vias legais", "advogad~", "a|na policia", "bloque~ te|o|seu|sua|tua", "boletim de ocorrencia",
      "calunia", "consequencias legais", "cuidado com o que", "denunci~ seu/d|o|a|te?", "difama~", "em|vamos|vou ao? justica", "judicial~",
      "lista negra", "na|a justica contra|por?", "olha o que escreve|põe", "pense|pensa bem … escrever|escreve|põe|colocar",
      "processo judicial|contra|na", "sofr~|havera|tera|tem|assum~ as? consequencias", "tribunal/n", "vou|vamos te/d? processar",
    ],
    mutual: [
      "agora e a? sua|tua|voce", "assim que receber|vir|tiver o|a seu|sua|teu|tua", "de volta", "depois eu|nos|te/d avali~|deix~|dou",
      "dou|deixo|damos|deixamos|ponho te/d? o|a|outr~ mesm~|igual|seu|sua|tua", "espero o|a minha|meu", "eu te/d? avalio|deixo|dou",
      "eu|nos ja te/d? dei|deixei|pus|coloquei|avaliei", "fac~|fazemos|farei|faremos o mesmo", "hoje por ti", "mutu~",
      "por feedback|positivo|voto", "reciproc~", "retribu~", "te/d dou|dei|deixo|ponho positivo|o|um", "toma la da",
      "troca de|troc~ avaliacoes|positivos|votos|feedback", "uma mao lava",
    ],
    "neutral-request": [
      "avaliar/c ou não", "bo~ ou ma|mau|ruim", "como quiser~|preferir~|entender|achar", "de qualquer forma|maneira|jeito|modo",
      "de todo o? modo", "em qualquer caso", "honest~", "imparcial~", "independente~ do/d", "nao depende do/d",
      "o que ach~|dig~|pens~|quis~", "opiniao pessoal|real|verdadeira", "positiv~ ou negativ~", "quantas estrelas",
      "seja bo~|qual|ela|positiv~", "sincer~", "uma|1|duas|2|tres|3 estrela|estrelas? a|como|ou quatro|4|cinco|5",
    ],
    again: [
      "ainda nao|espera~|estamos", "de novo", "ha dias pedimos", "insist~", "ja te/d mandamos|mandei|escrevemos|pedimos",
      "ja te/d? pedi~|escrev~", "lembrete/n", "lembr~ que|do/d", "mais uma vez", "nao deixou|avaliou|respondeu ainda",
      "nao recebemos|vimos|vi", "novamente", "outra vez", "outr~|segund~|terceir~|ultim~ aviso|lembrete|mensagem|vez|pedido", "reforc~",
      "seguimos|continuamos|continuo a? sem|esperando|aguardando|espera", "volt~ a pedir|insistir|lembrar",
    ],
    withhold: [
      "assim|logo que a|o? aparec~|estiver|virmos", "ate la", "depois|entao|so te/d? despachar/c", "enquanto nao|essa|isso",
      "esta|fica retid~", "esta|fica|segue parad~|retid~|suspens~", "nao libero|liberamos|libera",
      "nao sai|mando|libero|envio ate|enquanto|sem", "nao te/d? despachar/c ate|enquanto|nada|seu/d|sem",
      "nao te/d? mando|envio|libero|devolvo|reembolso|entrego a|o|nada",
      "nao tem como|jeito de? liberar|devolver|reembolsar|mandar|enviar|estornar", "não sai|sairá|enviamos|mandamos",
      "primeiro apag~|deix~|mud~|retir~|seu/d", "sem isso nada", "sem isso nao", "so depois que|de", "so despachar/c depois|quando|se",
      "so segue|seguem|sai|saem|envio|enviamos",
    ],
    "public-place": [
      "a toda", "aos outros|demais", "em publico", "escrever|publicar la", "ler isso|la na? amazon/c", "na? pagina do/d? artigo|produto",
      "no/d avaliacoes|opinioes|comentarios", "o mundo", "os outros clientes|compradores", "outros clientes|compradores", "toda a gente",
      "todo mundo",
    ],
    "change-it": [
      "apagar/q|retirar/q|tirar/q|mudar/q isso|aquilo|la|lo|a", "as acrescent~|aument~", "a|o mudar/c",
      "deixar/q|por|passar/q verde|positiv~|a|para cinco|5", "desaparec~", "estrelas em cinco|quatro", "mudar/c o/d", "olhadinha nela|nele",
      "olhadinha|olhada nela|nele|nisso", "pensar melhor", "poderia|pode|podia mudar/c isso|ela?", "que altere|mude|reveja", "repensar",
      "repense", "se desaparecer", "se sumisse|desaparecesse", "sumir|sumisse com", "virasse|virar|passasse cinco|para|a",
    ],
    free: [
      "de borla|graca|brinde", "gratis", "gratuit~", "sem custo|encargos|onus",
    ],
    sanction: [
      "bloque~ te|voce|o|seu/d", "cancel~ a? sua garantia|pedido", "denunci~ seu/d|te|voce",
      "esquec~ o/d|da|do garantia|reembolso|devolucao|troca", "fica~ sem", "nao conte|contem com",
      "nao ha|havera devolucao|garantia|reembolso", "nao te/d? vend~|atend~ mais", "nem adianta pedir|reclamar|esperar",
      "nunca mais te? vend~|atend~", "nunca mais ve|vera|recebe o/d peca|dinheiro|produto|encomenda", "perde~ a garantia",
      "sem garantia|suporte", "vamos|vou te/d bloquear|banir|denunciar",
    ],
  },
  {
    hit: {
      review: "Deixe uma avaliação.", praise: "Dê cinco estrelas.", criticism: "Uma avaliação ruim dói.", star: "Três estrelas.", "review-verb": "Avalie isto.", "change-verb": "Edite-o.", "remove-verb": "Apague-o.", reward: "Há um cartão e um brinde.", "give-verb": "Vai recebê-la.", exchange: "Em troca ajudamos.",
      happy: "Está satisfeito?", unhappy: "Se não está contente, escreva.", "threat-legal": "O nosso advogado escreve.", mutual: "Fazemos o mesmo.", "neutral-request": "Seja sincero.", again: "Um segundo aviso.", withhold: "Não enviaremos até segunda.", "change-it": "Poderia retirá-la?",
    },
    miss: { praise: "O céu estrelado é bom.", review: "O avalista é novo.", reward: "A realeza.", "threat-legal": "O abacate é verde." },
  },
);
