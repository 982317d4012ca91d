import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "pt",
  {
    review: [
      "aquilo|o que escreveu|publicou|escreveste", "avaliar/c", "o que voce escreveu|postou", "suas palavras",
    ],
    praise: [
      "10|dez de 10|dez", "5|cinco de 5|cinco", "5|cinco estrel~", "5|cinco ★", "5|cinco ⭐", "as cinco|5", "avaliar/c muito? bem? bom/c",
      "bom/c avaliar/c|palavras", "nota 10|dez|maxima", "positivo/a", "todas as estrelas", "um dez|positivo",
    ],
    criticism: [
      "1|2|3|duas|poucas|tres|uma estrel~", "avaliar/c tao? mau/c", "mau/c avaliar/c", "menos de 5|cinco", "negativo/a", "o|um neutro",
    ],
    star: [
      "estrela/n", "estrelinha/n", "★", "☆", "⭐",
    ],
    "review-verb": [
      "avaliar/v", "classific~", "coment~", "compartilh~", "conta", "contar/p", "dar/v", "deixar/v", "escrev~", "fazer/p", "opinar/p",
      "partilh~", "poe", "ponha", "postar/p", "publicar/v", "votar/p",
    ],
    "change-verb": [
      "alterar/v", "atualizar/v", "aument~", "corrigir/p", "editar/v", "melhorar/v", "modificar/v", "mudar/v", "reconsider~", "reve~",
      "subir/p", "trocar/p",
    ],
    "remove-verb": [
      "apagar/v", "desaparec~", "eliminar/v", "excluir/v", "remover/v", "retirar/v", "tirar/v",
    ],
    reward: [
      "bonus", "brinde/n", "cartao presente|oferta|do/d? amazon", "cashback", "credito/n", "cupa~", "cupo~", "desconto/n",
      "devolv~ te/d|o|parte", "dinheiro", "estornar/v", "estorno/n", "gift card/n", "gratis", "gratuit~", "premio/n", "presente/n",
      "recompensa/n", "reembolsar/v", "reembolso/n", "vale/n",
    ],
    "give-verb": [
      "damos", "devolvemos", "devolver/v", "dou", "em agradecimento|troca", "enviamos|enviaremos", "enviar/p", "ganh~", "leva",
      "mandamos|mandaremos|mando", "ofere~", "presente~", "receb~", "reembols~", "sera|e seu|teu|sua",
      "te/d damos|daremos|dou|mando|enviamos|devolvemos|oferecemos",
    ],
    exchange: [
      "assim|depois|logo|quando que? a? estiver|aparec~|publicad~|vir|virmos|for", "em troca", "em|como agradecimento|forma pelo/d|por|de",
      "por cada avaliar/c", "por|pelo/d deixar|escrever|publicar|seu/d|um/d bom/c? avaliar/c", "print/n",
    ],
    happy: [
      "adorou", "agradad~", "content~", "esta|estiver|ficou tudo? bem|certo|contente/c|perfeito", "experiencia foi|e boa|otima|positiva",
      "feliz", "gostando", "gostar", "gostaste", "gostou", "satisfeit~", "tudo bem|certo|ok|perfeito|otimo",
    ],
    unhappy: [
      "algo de? errado|mal|nao", "alg~|qualquer problema/c", "decepcion~", "desagrad~", "descontent~", "insatisfeit~", "menos de 5|cinco",
      "nao esta|estiver|ficou|esteja totalmente|completamente|muito? contente/c", "nao gostar/c", "problema/n", "queixa/n", "reclamacao",
      "se nao",
    ],
    "threat-legal": [
      "acao judicial", "acoes|medidas|vias legais", "advogad~", "bloque~ te|o|seu|sua|tua", "calunia", "consequencias",
      "denunci~ seu/d|o|a|te?", "difama~", "judicial~", "justica", "lista negra", "policia", "tribunal",
    ],
    mutual: [
      "de volta", "depois eu|nos|te/d avali~|deix~|dou", "dou|deixo|damos|deixamos|ponho te/d? o|a|outr~ mesm~|igual|seu|sua|tua",
      "espero o|a minha|meu", "eu te/d? avalio|deixo|dou", "fac~|fazemos|farei|faremos o mesmo", "mutu~", "por feedback|positivo|voto",
      "reciproc~", "retribu~", "troca de|troc~ avaliacoes|positivos|votos|feedback",
    ],
    "neutral-request": [
      "bo~ ou ma|mau|ruim", "honest~", "imparcial~", "o que ach~|dig~|pens~|quis~", "opiniao pessoal|real|verdadeira",
      "positiv~ ou negativ~", "seja bo~|qual|ela|positiv~", "sincer~",
    ],
    again: [
      "ainda nao|espera~|estamos", "de novo", "insist~", "ja te/d? pedi~|escrev~", "lembrete/n", "lembr~ que|do/d", "mais uma vez",
      "nao recebemos|vimos|vi", "novamente", "outra vez", "outr~|segund~|terceir~|ultim~ aviso|lembrete|mensagem|vez|pedido", "reforc~",
      "seguimos|continuamos|continuo a? sem|esperando|aguardando|espera", "volt~ a pedir|insistir|lembrar",
    ],
    withhold: [
      "assim|logo que a|o? aparec~|estiver|virmos", "ate la", "depois|entao|so te/d? despachar/c", "esta|fica retid~",
      "esta|fica|segue parad~|retid~|suspens~", "nao te/d? despachar/c ate|enquanto|nada|seu/d|sem",
      "primeiro apag~|deix~|mud~|retir~|seu/d", "so despachar/c depois|quando|se",
    ],
    "public-place": [
      "em publico", "na? pagina do/d? artigo|produto", "os outros clientes|compradores", "outros clientes|compradores", "toda a gente",
      "todo mundo",
    ],
    "change-it": [
      "a|o mudar/c", "desaparec~", "mudar/c o/d", "poderia|pode|podia mudar/c isso|ela?", "que altere|mude|reveja",
    ],
    free: [
      "de borla|graca|brinde", "gratis", "gratuit~", "sem custo|encargos|onus",
    ],
    sanction: [
      "bloque~ te|voce|o|seu/d", "cancel~ a? sua garantia|pedido", "denunci~ seu/d|te|voce", "fica~ sem",
      "nao ha|havera devolucao|garantia|reembolso", "nao te/d? vend~|atend~ mais", "nunca mais te? vend~|atend~", "perde~ a garantia",
      "sem garantia|suporte",
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
