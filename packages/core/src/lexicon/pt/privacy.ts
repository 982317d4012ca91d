import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "pt",
  {
    "in-answer": [
      "aqui|abaixo", "na|no|em|com sua|seu|tua|esta|este? resposta|mensagem|chat",
    ],
    "contact-data": [
      "algum|outro telefone|numero|email|contacto|contato", "a|e|o|ou|por email|mail", "celular", "contacto|contato pessoal|telefonico",
      "dados de contacto|contato|pessoais", "endereco de email", "e|o|ou e mail", "morada de email",
      "morada|endereco|nome e telemovel|telefone|celular|contacto|contato", "nome completo",
      "nome e apelido|endereco|morada|numero|telefone", "nome morada|endereco", "numero|nr|num do/d? seu/d? email/c",
      "o telemovel|celular para", "que email/c", "que|qual email|mail|numero|telemovel|telefone", "seu/d cel|tel|tlm|fone|zap|whats",
      "seu/d e mail", "seu/d gmail|instagram|email/c", "telefone/n", "telemovel", "teu|seu telemovel|celular|mail|zap|whats",
      "um email|mail|e para|onde|pessoal|mail", "um numero|telefone|telemovel", "um|outro e mail",
    ],
    "address-noun": [
      "a rua", "cep", "codigo postal", "endereco", "morada", "onde mora|vive|moras|vives", "onde voce|o|a mora|vive|senhor|senhora",
      "que rua|bairro", "seu/d andar|apartamento|porta", "sua|tua rua",
    ],
    "card-data": [
      "16|dezesseis|dezasseis digitos|numeros", "3|4|quatro|tres ultimos? digitos|numeros do|da|de|atras|no cartao|verso|tras?",
      "cartao e|com data", "cartao frente|dos", "cartao … validade", "codigo de seguranca", "cvc", "cvv",
      "dados|digitos|foto|numero|numeros do/d seu/d? cartao", "data de validade|expiracao do/d seu/d? cartao", "numero … validade",
      "numeros|digitos do|de verso|tras|cartao", "ultimos 3|4|tres|quatro digitos|numeros", "validade do cartao",
    ],
    "identity-document": [
      "carta de conducao", "cartao cidadao", "cartao de cidadao", "cnh", "comprovante de residencia|endereco",
      "comprovante|comprovativo de residência|morada", "comprovativo de morada", "conta de luz|agua",
      "copia|foto|digitalizacao do/d documento|identidade", "copia|foto|digitalizacao do/d seu/d documento|identidade|cartao", "cpf",
      "documento de identidade|identificacao", "documento frente e", "documento|identidade|rg|cartao frente e|verso", "identidade", "nif",
      "numero de contribuinte|identidade|identificacao", "passaporte", "rg", "selfi~", "titulo de eleitor",
    ],
    credential: [
      "codigo de acesso|confirmacao|verificacao", "codigo do? sms", "codigo por|de sms|seis|6|quatro|4|seguranca",
      "codigo que a? amazon|ebay|lhe|te|voce|recebeu|chegou", "codigo que|sms", "codigo … sms", "codigo|numero pin",
      "codigo|numeros|digitos que te/d? cheg~|receb~|mand~|envi~|vai|acab~", "login", "o pin e|para", "otp", "o|seu/d pin", "palavra passe",
      "password", "pin do/d cartao|conta|banco|acesso|telemovel|celular|mbway", "seis|6|quatro digitos|numeros", "senha/n", "seu/d pin",
      "seu|sua utilizador|usuario|login e", "token",
    ],
    "bank-data": [
      "a conta para|pra devolv~|deposit~|reembols~|estorn~|transfer~", "agencia e conta", "banco agencia", "chave pix",
      "conta bancaria|corrente", "dados bancarios", "do titular", "iban", "nib", "numero da|de conta", "o titular",
      "onde depositar|transferir", "que|qual conta|chave", "seu/d iban|nib|paypal|pix",
    ],
    "birth-data": [
      "aniversario", "ano|data do/d? nascimento", "quando nasceu|nasceste", "quantos anos tem|tens", "sua idade",
    ],
    "ask-verb": [
      "agradeco|agradecemos que envie|mande|indique", "anexe|anexa|anexem", "anex~ copia|foto|um|uma|o|a",
      "basta|bastava|bastaria enviar|mandar|dizer|indicar", "compartilhe|confirme|digite|escreva|forneca|indique|informe|partilhe",
      "complet~|preench~ com|tu/d",
      "confirma|deixe|deixa|envie|escreve|indica|informa|mande|manda|passe|passa|ponha|preencha|responda|responde aqui|com|pelo|por|tu/d|um/d",
      "confirma|diz|fala|manda|passa|informa pra|para mim|gente|nos", "da me|nos", "de me o/d|seu/d", "de nos o/d", "diga",
      "diga|diz|dizer me/d|para|a|qual|o", "digita", "digitar", "digite", "em que", "envia|manda|passa copia|foto|seu|teu|tua",
      "e|sera|seria necessari~|precis~|obrigatori~ o|a|um|uma|copia|foto|enviar|seu/d", "facult~ me/d|o|a", "falta me|so",
      "falta|faltam so|apenas", "falta|faltam|faltou a|o|seu/d", "falta|faltam|faltou so|apenas a|o|as|os",
      "falta|faltou|faltam me|nos|so|o|a|seu/d", "fico|ficamos|estou a aguardar|espera do|da|de|que", "gostaria|gostariamos de saber",
      "leia|le me", "mandar/c me/d", "mandas|envias|passas|das|manda|envia me|nos o|a|teu|tua|seu",
      "manda|mande|mandem|envia|envie|passa|passe|informe|indique nome|morada|endereco|telefone|celular|telemovel|email|cpf|nif",
      "mande|envie|passe|passa|indique|informe outr~", "mand~|envi~|anex~ a? foto|copia|imagem|print do|da|de",
      "me/d fala|fale|falem tu/d|um/d|qual|seu/d", "me/d falta|mandar/c", "me/d pass~|mand~|envi~|d~", "necessari~ uma? copia|foto|seu/d",
      "necessit~", "para que email|mail|numero|telefone", "para|em qual", "passa|manda|envia ai|la",
      "pede|pedem|exige|exigem|solicita uma|um|o|a|seu|sua", "pedimos tu/d|um/d", "pode|podem|podes|poderia|poderiam|podia me/d? mandar/c",
      "pode|poderia|podia|podes passar|dar|dizer|informar|mandar|enviar", "precisamos", "precisamos|preciso do|da|de|o|a? seu/d|copia|foto",
      "precisavamos do|da|de|que", "precisava|preciso do|da|de", "preciso do/d|que", "preench~ aqui|o|a|com|seu/d", "preench~ este|o|esse",
      "qual|quais e? a|o|as|os|seu|sua", "qual|quais e|era|seu/d|seria|sao|o", "qual|que banco", "queria|quero tu/d|um/d",
      "que|qual codigo", "reenvi~ me/d", "requer|requeremos|solicit~", "responder|responda|responde|respondam so|apenas? com",
      "seria preciso|necessario", "tem|tens|teria algum|um|whatsapp|numero|telefone|telemovel|email",
      "ter|tem|tens que|de facultar|fornecer|enviar|mandar|informar", "tir~ um/d? foto|fotos do|da|de",
      "vou|vamos|iria|ia precisar do|da|de",
    ],
    "account-place": [
      "ao fazer|finalizar|fechar", "cadastrad~",
      "de|diga|mostre|apresente|informe|dar … ao entregador|carteiro|estafeta|motorista|transportador|funcionario", "do pedido",
      "do/d seu/d conta|cadastro|perfil", "do/d sua conta", "em seus|minhas|meus|suas enderecos|pedidos|compras|encomendas",
      "esta|aparece|consta no|na pedido|conta|seu|sua", "na|no|pela|pelo amazon/c",
      "no/d app|caixa|detalhes|encomenda|formulario|pacote|pagina|pedido|plataforma|site", "no/d|em seu/d? cadastro|conta|perfil|morada",
      "que consta|aparece|indic~|cadastr~|temos|tem|registad~",
    ],
  },
  {
    hit: {
      "contact-data": "O seu número de telefone.", "address-noun": "A sua morada.", "card-data": "O número do cartão.", "identity-document": "Uma cópia do RG.", credential: "A sua senha.", "bank-data": "Os seus dados bancários.", "birth-data": "A sua data de nascimento.", "ask-verb": "Envie-nos a foto.",
      "account-place": "Está na sua conta.",
    },
    miss: { "card-data": "O cartonado é bom.", credential: "O pintor está cheio.", "birth-data": "O cumprimento é bom." },
  },
);
