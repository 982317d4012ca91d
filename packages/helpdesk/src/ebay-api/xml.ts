// What ebay-api itself writes and reads XML with; entities and CDATA come decoded.
import { XMLParser } from "fast-xml-parser";

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  // The five entities of XML and those by number; a document type could bring others, and is refused.
  htmlEntities: true,
});

/** The body of a call of the Trading API as an object; `null` where it is not XML or brings a document type. */
export function parseXml(xml: string): unknown {
  if (/<!doctype/i.test(xml)) return null;
  try {
    return parser.parse(xml, true) as unknown;
  } catch {
    return null;
  }
}
