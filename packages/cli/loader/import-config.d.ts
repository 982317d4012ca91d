export function importConfig(path: string): Promise<unknown>;
