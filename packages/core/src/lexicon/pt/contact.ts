import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for channels and contact. */
export const contact: Lexicon = lexicon(
  "pt",
  {
    messenger: [
      "app|aplicativo do verde", "app|aplicativo verde", "app|aplicativo|aplicacao do|com telefoninho|telefonezinho|fantasminha|aviaozinho",
      "aviaozinho azul", "aviaozinho de papel", "balaozinho|balao|bolha verde", "no|pelo|via dm|direct", "pelo|no verdinho",
      "pelo|por|no|via signal", "uats", "uatsapp", "verde com|do o? telefone|telefoninho|balaozinho|balao", "verde do celular|telemovel",
      "wats", "watss", "whats", "whatszap", "wpp", "zap", "zapi", "zapp", "zapzap",
    ],
    "messenger-weak": [
      "aviaozinho", "o verde", "verdinho",
    ],
    "social-network": [
      "fanpage", "no/d|pelo/d redes", "nos|no|stories|story marca|marcar|do|insta", "pelo|no insta", "rede social", "redes sociais",
    ],
    "social-weak": [
      "bio", "face", "meu/d redes", "no face",
    ],
    "contact-verb": [
      "atend~", "avis~ me/d por|pelo|no", "bater um? papo", "bora", "cai direto no nosso", "chamar/p", "comunicar/p", "consultar/p",
      "contactar/v", "contacto", "contatar/v", "contato", "contestar/p", "continu~|segu~ pelo|por|no", "convers~", "correspondencia",
      "dirij~ se a|ao", "entrar/p em", "escrev~", "falar/p", "fal~ com", "informar/p", "mand~|envi~ mensagem|msg", "mensagem/n no",
      "perguntar/p", "respondemos", "responder/p", "respondo", "trat~|resolv~|vemos|acert~ pelo|por|no", "trocar ideia", "um/d mensagem",
    ],
    "contact-direct": [
      "chamada/n", "de viva voz", "dm", "e mail/n", "email", "e|mail mail", "fazer|faz|faco uma? chamada|ligacao|video", "inbox", "ligacao",
      "ligar/p para|pra", "ligar/p quando|agora|ja|depois|amanha|hoje|antes|direto", "ligue|liga|ligar figure/f", "mensagem de texto|voz",
      "pode|podes|prefere|basta|melhor|quiser|precisar ligar", "por email|mail|sms|telefone", "pv", "sms", "telefonar/p",
      "um/d audio|email|e|ligada|ligacao|mail|toque|zap mail? para|a?", "um/d telefonema|ligadinha|chamadinha|zapzinho|apito|apitadela",
      "videochamada/n",
    ],
    "contact-add": [
      "adicionar/p", "entra", "entrar", "entrar/p no|na|em", "eu|a gente adiciono|adiciona|coloco", "inscrever/p", "juntar/p",
      "juntar/p se", "participar/p", "segue", "seguir/p", "subscrev~", "te|lhe adiciono|adicionamos|coloco|ponho|incluo",
    ],
    "search-verb": [
      "botar/p", "botar/p|escrever/p|escrev~|por|poe|ponha|meter/p|mete|meta|digit~ o/d nome|marca", "buscar/p", "coloc~", "digitar/p",
      "escrever/p|digitar/p|jogar/p|colocar/p|pesquisar/p … google", "joga no", "jogar/p no", "joga|jogue|joguem … buscador|google",
      "pesquisar/p", "poe|ponha meu/d|no", "procurar/p",
    ],
    "find-result": [
      "aparecemos", "aparece|aparecera logo|facil|primeiro|meu/d", "chega na|ao meu/d pagina|perfil|site|loja", "encontrar/p me/d|meu/d",
      "estamos la", "me/d achar/p|encontrar/p", "me/d acha|achas|encontra|encontras|ve", "primeir~ link|resultado",
      "somos o|a|os|as primeir~", "voce|vc me/d? acha|encontra|ve",
    ],
    "search-engine": [
      "bing", "buscador", "google", "internet", "navegador", "web",
    ],
    "shop-name": [
      "estou|estamos|apareco como", "mesmo nome", "meu/d casa|negocio|oficina", "meu/d empresa|loja|marca|nome|usuario",
      "nome comercial|completo", "nome da meu/d? casa|empresa|firma|loja|marca|oficina", "nome do perfil|negocio|usuario|utilizador|atelie",
      "nome que aparece|consta|esta|vem|ve",
    ],
    "contact-detail": [
      "cel", "celular", "e mail", "email", "mail", "meu/d arroba|contacto|contato|numero", "meu/d tel|tlm|tlf|nick|usuario|utilizador",
      "numerozinho", "numero|nr|num do/d? email/c", "numero|telefone|telemovel|linha direto|direta|fixo|pessoal",
      "perfil|conta se|me? chama", "telefone/n", "telemovel",
    ],
    "contact-place": [
      "atras|verso do/d", "dentro do/d", "impress~ na|no",
      "no/d|do/d meu/d? caixa|cartao|cartaozinho|embalagem|etiqueta|fatura|folheto|manual|nota|panfleto|perfil|verso",
      "no|com o pacote|pedido|saquinho", "ultima foto",
    ],
    "qr-code": [
      "aponte|aponta a|o camera|camara", "escanear/p|ler|leia o", "escane~|apont~ o quadradinho",
      "escane~|leia|aponte o|este|esse codigo do/d cartao|cartaozinho|folheto|papel|caixa", "quadradinho/n",
    ],
    community: [
      "canal do/d|no telegram|whatsapp|ofertas", "comunidade", "forum", "grupinho", "grupo de|do|no|vip|fechado|privado|exclusivo",
      "grupo|canal de clientes|avisos|vendas|novidades|donos", "lista de transmissao", "meu/d canal|grupo|servidor",
    ],
    quicker: [
      "24 horas|h", "a qualquer hora", "agora mesmo", "ao vivo", "aqui demor~", "comod~",
      "dar|da|dá pra|para mandar|mostrar|enviar video|videos|foto|fotos", "diret~", "em off", "imediat~",
      "la|lá eu|nos vejo|vemos|respondo|respondemos", "logo", "mais agil|facil|fotos|pratico|rapid~|simples|videos",
      "mais comod~|conversar", "melhor no|pelo", "na hora", "no privado", "num instante", "privad~", "quase nao olho|vejo|entro",
      "rapidinho", "rapid~", "respondo|respondemos voando|rapido|correndo|num", "sem demora",
    ],
    elsewhere: [
      "a sos", "em off", "em privado", "fora daqui", "noutro|noutra sitio|lado|plataforma|canal", "no|em|pelo particular|privado|pv",
      "outr~ app|canal|lado|lugar|meio|pagina|plataforma|site|sitio|via", "outr~ conta|chat|rede|aplicacao|aplicativo", "para la",
      "por fora|la", "por la", "tambem pelo|no",
    ],
    connect: [
      "adicionar/p|escanear/p|seguir/p me/d", "atend~ tambem? por telefone", "bora conversar|falar|trocar no|pelo|ideia",
      "buscar/p|encontrar/p|procurar/p me/d como|no/d|pelo/d|por",
      "chamar/p|escrever|escreva|escreve|falar/p me/d? no privado|pv|direct|inbox", "chamar/p|falar/p me/d",
      "dar|da um|uma telefonema|ligada|ligadinha", "da|de|deem me/d um toque|alo",
      "deixo|passo o meu|nosso contato|contacto|numero|telefone", "deix~|dou|mando|passo|segue te/d? o/d? meu/d? email/c",
      "dig~|diz me/d? se tem|tens|usa|usas whatsapp|telegram|signal|zap|skype|viber|messenger|instagram|insta|discord",
      "em|por|no que|qual app|aplicativo|aplicacao",
      "entra|entre|junte|junta|participe se|te? do/d|no/d|ao/d meu/d? canal|comunidade|grupo|servidor",
      "estamos em|no|nas todas? as? redes|instagram|facebook|tiktok|youtube", "fal~ com a|o … telefone|escritorio", "fal~ por telefone",
      "ligar/p ca|aqui|la para|na|no|pra|pro a|o? loja|oficina|escritorio|fabrica|atelie", "ligar/p la? para casa", "ligar/p me/d|pra mim?",
      "ligar/p para a|o loja|oficina|central|escritorio|fabrica|atelie|quinta", "ligar/p para|pra gente|mim|nos|meu/d",
      "ligar/p pro|para o|a? escritorio|central|suporte|fixo", "ligaremos|telefonaremos",
      "ligo|ligamos|ligarei|ligaremos|telefono te/d|pra|para", "manda|mande|da|de um oi|alo|salve",
      "manda|mande|envia|envie audio|um? audio", "manda|mande|envia|envie|chama|chame um|uma|no|pelo? dm|direct|inbox|zap|whats|pv",
      "mand~|envi~ me/d antes? um/d? mensagem|sms|msg para|pro o? meu/d? telemovel|celular|numero",
      "marca|marque|marca nos nos|no|na|em seu|teu? story|stories|história", "marca|marque|marcar a gente|nos",
      "marca|marque|marcar … story|stories|insta|instagram", "me/d achar/p como|no/d|por", "me/d add la|aqui|ai",
      "me/d adicionar/p|chamar/p|ligar/p|segue|sigam", "me/d buscar/p|encontrar/p|procurar/p como|no/d|por",
      "me/d da|de|dar|deem um toque|alo|grito", "me/d escrev~|cham~|fal~ la|por|pelo|pela|no", "me/d ligasse|ligasses|telefonasse",
      "me/d manda|mande um oi|alo|salve|audio|zap", "me/d no|por|pelo email/c",
      "me/d um/d apitadela|audio|chamada|direct|dm|e|email|ligacao|mail|sms|telefonema|toque|videochamada|zap mail?", "meu/d email/c e",
      "nosso grupo … convid~", "para|pro o? meu/d email|e|whatsapp|zap mail?", "participa|participe|participem do|no meu/d? grupo|canal",
      "pass~|apareca|aparece pela loja|oficina|fabrica", "pode~ me/d ligar|chamar|adicionar", "posso|podemos te/d ligar|telefonar|chamar",
      "quem marca a|nos", "salv~|grav~ meu/d numero|contato|contacto|zap|whats", "segue|siga|sigam a gente",
      "segue|siga|sigam|seguir a? o? meu/d canal|insta|instagram|loja|pagina|perfil",
      "te/d adicionar|incluir|colocar|meter no|em|na meu/d? grupo|canal", "te/d escrevo|chamo|falo pelo|no|por",
      "te/d ligo|ligamos|ligarei|ligaremos|telefono", "um/d audio|e|email|ligacao|mail|mensagem mail? para|pra gente|mim|nos",
      "um/d sms|zap|direct|dm para|pra gente|mim|nos", "uma ligada|ligadinha|telefonadela",
    ],
    "own-channel": [
      "assistencia telefonica", "caixa postal", "caixa|linha|endereco propri~|dedicad~|exclusiv~|separad~",
      "correio eletronico dela|dele|nosso|da|do", "email da empresa|loja", "fixo da|do oficina|loja|escritorio|empresa",
      "formulario de contacto|contato", "linha de apoio|atendimento|direta", "meu/d atendimento|central|email/c|linha|sac|suporte",
      "meu/d ramal", "nosso departamento|servico|apoio tecnico|comercial", "sac", "telefone da loja",
      "telefone do/d meu/d? empresa|escritorio|oficina|loja",
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
