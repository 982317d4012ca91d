import * as z from "zod/mini";
import { refusalCodes } from "./refusal.js";
import { type Schemas, schemas } from "./schemas.js";

/** A path of the service, as its document tells of it. */
export interface Operation {
  readonly method: "get" | "post";
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly takes?: keyof Schemas;
  /** A schema's name, or a media type of which nothing more is said. */
  readonly gives: keyof Schemas | "application/json" | "text/plain";
  /** Whether it needs a key. */
  readonly isLocked: boolean;
}

const refTo = (name: string): string => `#/components/schemas/${name}`;

/** The OpenAPI 3.1 document of some operations; all schemas in it are made of the ones that requests are checked with. */
export function describeService(operations: readonly Operation[], hasKeys: boolean): Record<string, unknown> {
  return {
    openapi: "3.1.0",
    info: {
      title: "Sendlint",
      version: "1",
      summary: "Checks messages to marketplace buyers before they are sent.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { [operation.method]: describeOperation(operation, hasKeys) }]),
    ),
    components: {
      schemas: describeSchemas(),
      ...(hasKeys ? { securitySchemes: { key: { type: "http", scheme: "bearer" } } } : {}),
    },
  };
}

function describeOperation({ id, summary, takes, gives, isLocked }: Operation, hasKeys: boolean): Record<string, unknown> {
  const json = (name: string) => ({ "application/json": { schema: { $ref: refTo(name) } } });
  return {
    operationId: id,
    summary,
    security: hasKeys && isLocked ? [{ key: [] }] : [],
    ...(takes ? { requestBody: { required: true, content: json(takes) } } : {}),
    responses: {
      200: { description: "Done.", content: gives.includes("/") ? { [gives]: {} } : json(gives) },
      default: { description: `No result: ${refusalCodes.join(", ")}.`, content: json("Refusal") },
    },
  };
}

function describeSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas())) registry.add(schema, { id });
  const { schemas: described } = z.toJSONSchema(registry, { uri: refTo, io: "input" });
  return Object.fromEntries(Object.entries(described).map(([name, { $id, $schema, ...schema }]) => [name, schema]));
}
