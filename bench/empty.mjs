// The base of the cold start: a module that does nothing.
export {};
