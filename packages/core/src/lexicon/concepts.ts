/** Every concept that lexicons name and rules use. */
export type ConceptId = string;
