import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "pt",
  {
    "contact-data": [
      "a|e|o|ou|por email|mail", "celular", "contacto|contato pessoal|telefonico", "dados de contacto|contato|pessoais",
      "endereco de email", "e|o|ou e mail", "morada de email", "nome completo", "nome e apelido|endereco|morada|numero|telefone",
      "numero|nr|num do/d? seu/d? email/c", "que email/c", "seu/d e mail", "seu/d gmail|instagram|email/c", "telefone/n", "telemovel",
      "um numero|telefone|telemovel",
    ],
    "address-noun": [
      "a rua", "cep", "codigo postal", "endereco", "morada", "onde mora|vive|moras|vives",
    ],
    "card-data": [
      "16|3|4|dezesseis|dezasseis|quatro|tres|ultimos digitos|numeros", "codigo de seguranca", "cvc", "cvv",
      "dados|digitos|foto|numero|numeros do/d seu/d? cartao", "data de validade|expiracao", "validade",
    ],
    "identity-document": [
      "bilhete de identidade", "carta de conducao", "cartao de cidadao", "cnh", "comprovante de residencia|endereco",
      "comprovativo de morada", "copia|foto|digitalizacao do/d seu/d? documento|identidade|cartao", "cpf",
      "documento de identidade|identificacao", "dos dois lados", "frente e verso", "identidade", "nif", "passaporte", "rg", "selfi~",
    ],
    credential: [
      "codigo de acesso|confirmacao|verificacao", "codigo que|sms", "login", "otp", "palavra passe", "password", "pin", "senha/n", "token",
    ],
    "bank-data": [
      "agencia e conta", "chave pix", "conta bancaria|corrente", "dados bancarios", "digitos|numero da sua conta", "do titular", "iban",
      "nib", "numero da|de conta", "seu/d iban|nib|paypal|pix",
    ],
    "birth-data": [
      "aniversario", "ano|data do/d? nascimento", "sua idade",
    ],
    "ask-verb": [
      "compartilhe|confirme|digite|escreva|forneca|indique|informe|partilhe", "complet~|preench~ com|tu/d",
      "confirma|deixe|deixa|envie|escreve|indica|informa|mande|manda|passe|passa|ponha|preencha|responda|responde aqui|com|pelo|por|tu/d|um/d",
      "da me|nos", "diga", "envia|manda|passa copia|foto|seu|teu|tua", "gostaria|gostariamos de saber", "mandar/c me/d",
      "me/d falta|mandar/c", "necessit~", "pedimos tu/d|um/d", "pode~ me/d? mandar/c", "precisamos", "preciso do/d|que",
      "qual|quais e|era|seu/d|seria|sao|o", "queria|quero tu/d|um/d", "requer|requeremos|solicit~",
      "tem|tens|teria algum|um|whatsapp|numero|telefone|telemovel|email",
    ],
    "account-place": [
      "ao fazer|finalizar|fechar", "cadastrad~", "do pedido", "em seus|minhas|meus|suas enderecos|pedidos|compras|encomendas",
      "na|no|pela|pelo amazon/c", "no/d app|caixa|detalhes|encomenda|formulario|pacote|pagina|pedido|plataforma|site",
      "no/d|em seu/d? cadastro|conta|perfil|morada", "que consta|aparece|indic~|cadastr~|temos|tem|registad~",
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
