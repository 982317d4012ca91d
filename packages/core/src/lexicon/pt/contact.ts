import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for channels and contact. */
export const contact: Lexicon = lexicon(
  "pt",
  {
    messenger: [
      "app|aplicativo verde", "whats", "whatszap", "wpp", "zap", "zap zap", "zapzap",
    ],
    "messenger-weak": [
      "aviaozinho", "o verde", "verdinho",
    ],
    "social-network": [
      "fanpage", "no/d|pelo/d redes", "redes sociais",
    ],
    "social-weak": [
      "bio", "face", "meu/d redes", "no face",
    ],
    "contact-verb": [
      "atend~", "bora", "chamar/p", "comunicar/p", "consultar/p", "contactar/v", "contacto", "contatar/v", "contato", "convers~",
      "entrar/p em", "escrev~", "falar/p", "fal~ com", "informar/p", "mensagem/n no", "perguntar/p", "respondemos", "respondo",
      "um/d mensagem",
    ],
    "contact-direct": [
      "chamada/n", "dm", "e mail/n", "email", "inbox", "ligacao", "ligar/p para|pra?", "por email|mail|sms|telefone", "pv", "sms",
      "telefonar/p", "um/d audio|email|e|ligada|ligacao|mail|toque|zap mail? para|a?", "videochamada/n",
    ],
    "contact-add": [
      "adicionar/p", "entra", "entrar", "inscrever/p", "juntar/p", "participar/p", "segue", "seguir/p", "subscrev~",
    ],
    "search-verb": [
      "botar/p", "buscar/p", "coloc~", "digitar/p", "joga no", "pesquisar/p", "poe|ponha meu/d|no", "procurar/p",
    ],
    "find-result": [
      "aparecemos", "encontrar/p me/d|meu/d", "me/d achar/p|encontrar/p", "primeir~ link|resultado",
    ],
    "search-engine": [
      "buscador", "google", "internet", "navegador",
    ],
    "shop-name": [
      "mesmo nome", "meu/d empresa|loja|marca|nome|usuario", "nome completo|comercial|da|do|que",
    ],
    "contact-detail": [
      "celular", "e mail", "email", "mail", "meu/d arroba|contacto|contato|numero", "numero|nr|num do/d? email/c",
      "numero|telefone|telemovel|linha direto|direta|fixo|pessoal", "o numero", "telefone/n", "telemovel",
    ],
    "contact-place": [
      "atras|verso do/d", "dentro do/d", "foto de perfil",
      "no/d|do/d meu/d? caixa|cartao|cartaozinho|embalagem|etiqueta|fatura|folheto|manual|nota|panfleto|perfil|verso", "ultima foto",
    ],
    "qr-code": [
      "aponte|aponta a|o camera|camara", "escanear/p|ler|leia o", "quadradinho/n",
    ],
    community: [
      "canal do/d|no telegram|whatsapp|ofertas", "comunidade", "forum", "grupo de|do|no|vip|fechado|privado|exclusivo",
      "meu/d canal|grupo|servidor",
    ],
    quicker: [
      "24 horas|h", "agora mesmo", "ao vivo", "diret~", "imediat~", "logo", "mais agil|facil|fotos|pratico|rapid~|simples|videos",
      "melhor no|pelo", "na hora", "no privado", "privad~", "rapidinho", "rapid~",
    ],
    elsewhere: [
      "em privado", "fora daqui", "no|em|pelo particular|privado|pv", "outr~ app|canal|lado|lugar|meio|pagina|plataforma|site|sitio|via",
      "por fora|la", "tambem pelo|no",
    ],
    connect: [
      "adicionar/p|escanear/p|seguir/p me/d", "atend~ tambem? por telefone", "buscar/p|encontrar/p|procurar/p me/d como|no/d|pelo/d|por",
      "chamar/p|escrever|escreva|escreve|falar/p me/d? no privado|pv|direct|inbox", "chamar/p|falar/p me/d",
      "deix~|dou|mando|passo|segue te/d? o/d? meu/d? email/c",
      "entra|entre|junte|junta|participe se|te? do/d|no/d|ao/d meu/d? canal|comunidade|grupo|servidor", "fal~ por telefone",
      "ligar/p la? para casa", "ligar/p me/d|pra mim?", "ligar/p para|pra gente|mim|nos|meu/d", "ligaremos|telefonaremos",
      "ligo|ligamos|ligarei|ligaremos|telefono te/d|pra|para", "me/d adicionar/p|chamar/p|ligar/p|segue|sigam",
      "me/d buscar/p|encontrar/p|procurar/p como|no/d|por", "me/d no|por|pelo email/c",
      "me/d um/d apitadela|audio|chamada|direct|dm|e|email|ligacao|mail|sms|telefonema|toque|videochamada|zap mail?", "meu/d email/c e",
      "para|pro o? meu/d email|e|whatsapp|zap mail?", "pode~ me/d ligar|chamar|adicionar",
      "segue|siga|sigam|seguir a? o? meu/d canal|insta|instagram|loja|pagina|perfil", "te/d ligo|ligamos|ligarei|ligaremos|telefono",
      "um/d audio|e|email|ligacao|mail|mensagem mail? para|pra gente|mim|nos",
    ],
    "own-channel": [
      "caixa postal", "chat do/d nosso site", "e mail da empresa|loja", "email da empresa|loja", "formulario de contacto|contato",
      "linha de apoio|atendimento|direta", "meu/d atendimento|central|email/c|linha|sac|suporte", "sac", "telefone da loja",
    ],
  },
  {
    hit: {
      messenger: "Me manda um zap.", "contact-verb": "Fale connosco quando chegar.", "contact-direct": "Faça uma ligação.", "contact-add": "Adicione hoje.", connect: "Siga-nos já.",
      "search-verb": "Procure-nos.", "search-engine": "Estamos no Google.", "shop-name": "Busque a nossa marca.", "contact-detail": "O meu número de telefone é este.",
      "contact-place": "Está no cartão.", "qr-code": "Leia o quadradinho.", community: "Há um grupo VIP.", quicker: "É mais rápido.", elsewhere: "Falamos em privado.",
    },
    miss: {
      messenger: "A verdadeira aplicação.", "contact-verb": "A escrita é clara.", "contact-direct": "O ligamento é azul.", "search-verb": "O buscador parou.",
    },
  },
);
