import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words that numbers, dates, money and addresses are written and announced with. */
export const numbers: NumberWords = {
  digits: {
    cero: "0", uno: "1", dos: "2", tres: "3", cuatro: "4", cinco: "5", seis: "6", siete: "7", ocho: "8", nueve: "9",
    diez: "10", doce: "12", trece: "13", catorce: "14", quince: "15", dieciséis: "16", diecisiete: "17", dieciocho: "18", diecinueve: "19",
    veinte: "20", veintiuno: "21", veintidós: "22", veintitrés: "23", veinticuatro: "24", veinticinco: "25", veintiséis: "26",
    veintisiete: "27", veintiocho: "28", veintinueve: "29",
    treinta: "30", cuarenta: "40", cincuenta: "50", sesenta: "60", setenta: "70", ochenta: "80", noventa: "90",
    ciento: "100", doscientos: "200", trescientos: "300", cuatrocientos: "400", quinientos: "500", seiscientos: "600", setecientos: "700", ochocientos: "800", novecientos: "900",
  },
  repeats: { doble: 2, triple: 3 },
  signs: {
    "@": "arroba a_con_rabito a_con_rabo arrobita",
    ".": "punto puntito",
    "-": "guion guion_medio",
    _: "guion_bajo barra_baja",
    "+": "más",
    "/": "barra diagonal",
  },
  homophones: "uno ciento sobre punto",
  fillers: "y luego después seguido_de",
  cues: {
    phone:
      "tel tfno tlf tlfn teléfono~ telefónico móvil celular cel fijo wasap wasaps guasap mensaje_de_texto mi_número nuestro_número este_número bizum",
    call:
      "llam~ telefone~ telefonea~ marcar contactar contáct~ contacte contacta localizar localíz~ comuníquese comunícate " +
      "timbrazo hábleme háblame háblenos marca_el marca_al marque_el marque_al marcas_el marcando",
    number: "número números cifras dígitos",
    "number-sign": "nº n° núm nro",
    not: "no ningún ninguna sin nunca tampoco",
    order: "pedido~ compra transacción orden",
    tracking: "seguimiento rastre~ envío guía paquete~ bulto albarán localizador etiqueta",
    item: "anuncio artículo artículos publicación subasta",
    product: "referencia ref modelo código pieza talla color repuesto recambio barras ean molde troquel piezas",
    serial: "serie bastidor lote versión licencia clave firmware",
    paper:
      "inventario negativo signatura factura~ ticket recibo folio folios nif cif nif-iva iva rfc_fiscal caso reclamación expediente cliente código_postal postal cp página " +
      "presupuesto registro control",
    birth: "nacimiento nacido nacida nací cumpleaños",
    passport: "pasaporte~",
    card: "tarjeta tarjetas",
    account: "cuenta cuentas cuenta_bancaria número_de_cuenta cta",
    "identity-card": "documento_de_identidad cédula carné_de_identidad",
    "driving-licence": "carnet_de_conducir carné_de_conducir permiso_de_conducir licencia_de_conducir",
    home: "domicilio dirección vivo vive casa enviar envíe entregar mándelo piso",
    place:
      "tienda oficina~ almacén almacenes depósito correos local sucursal nave empresa fábrica sede punto_de_recogida punto_pack estanco " +
      "quiosco kiosco locker taquilla slu polígono floristería papelería librería ferretería farmacia gasolinera supermercado tintorería locutorio punto",
    mark: "grabad~ impres~ estampad~ troquelad~ marcad~ fundid~ acuñad~ serigrafiad~ inscrit~ pintad~ numerad~",
    spot: "caja etiqueta base tapa culata placa carcasa embalaje reverso fondo debajo",
    tells: "es son corresponde indica significa era eran",
    shows: "pone lleva llevan muestra indica figura_como aparece_como",
    step: "agujero agujeros orificio orificios paso pasos muesca escala posición posiciones pines cuerda cuerdas marchas teclas combinación filas ranura ranuras",
    thing: "correa~ junta~ botón arandela~ polea interruptor relé fusible bombilla lámpara motor bomba válvula boquilla cuchilla~ bisagra tornillo~ perno casquillo pistón escobilla~ aguja lente panel tambor rodillo bandeja resistencia termostato sensor módulo chip condensador embrague bobina pastilla~ disco buje eje neumático rueda membrana inducido carburador inyector rodamiento~ filtro~ transformador muelle muelles",
    fits: "sirve vale falta sustituye reemplaza compatible encaja ajusta",
    takes: "sustituye reemplaza necesita",
    purpose: "para",
    article: "la",
    invite: "pregunte pregunta preguntad duda dudas problema problemas consulta consultas cualquier ayuda disponible tardes noches",
    self: "yo nosotros nuestro mi",
  },
  bridges: "también interno interna n o el la los mi mis su sus es son nuestro nuestra número números num de del y este siguiente fábrica fabricante origen original",
  months:
    "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic",
  streets: {
    apart:
      "calle c/ cl avda avenida av ave plaza pza pl paseo po camino carrer carretera ctra ronda travesía calzada callejón privada boulevard blvd " +
      "glorieta cuesta bulevar rambla vía cjón pasaje pje plazuela urbanización urb barriada bda gta",
    particle: "de la las los del el y",
    unit: "piso puerta pta bajo bloque blq esc escalera dto depto depart int interior portal colonia col",
    "post-box": "apartado apartado_de_correos apartado_postal",
  },
  money: "euro euros dólar dólares peso pesos pavos céntimos",
  percent: "por_ciento porciento",
  units: "piezas unidades uds horas días día semanas meses años minutos estrellas veces metros litros",
  web: "sitio tienda página enlace visita visite web dirección",
  webPrepositions: "en desde vía",
  mail: "correo~ escrib~ dirección contact~ mail~ email~ buzón",
  mailboxes: "ventas pedidos contacto tienda atencion clientes devoluciones",
  notHosts: "punto el un cada",
  determiners: "nuestros nuestras nuestro nuestra todos los",
  abbreviations: "aprox pág tel núm ref sr sra ud uds avda",
};
