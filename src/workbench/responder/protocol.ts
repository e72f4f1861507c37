/** The envelope of office.js's RichApi, as its own library writes and reads it. */

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Ids of object paths among the arguments, at the places where `Arguments` has null. */
  ReferencedObjectPathIds?: (number | unknown[])[] | null;
}

export interface ObjectPathInfo {
  Id: number;
  /** 1 global, 2 new, 3 method, 4 property, 5 indexer, 6 reference, 7 null. */
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[] | null;
  Expand?: string[] | null;
  Skip?: number;
  Top?: number;
}

export interface ActionInfo {
  Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 7 query as JSON, 9 update. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo | null;
}

export interface RequestBody {
  AutoKeepReference: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ResponseError {
  Code: string;
  Message: string;
  Location: string | null;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: ResponseError;
}

/** A refusal in Excel's words; the executor turns it into the response's error. */
export class ExcelRefusal extends Error {
  /** @param code one of Excel's error codes ("ItemNotFound"). */
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "ExcelRefusal";
  }
}

/** A request's text as a request; null where it is none. Anything on the page may send texts. */
export function readRequest(text: string): RequestBody | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRecord(value) || !Array.isArray(value["Actions"]) || !isRecord(value["ObjectPaths"])) return null;
  const actions = value["Actions"].every((action) => isNamed(action) && ["Id", "ActionType"].every((key) => Number.isInteger(action[key])));
  return actions && Object.values(value["ObjectPaths"]).every(isNamed) ? (value as unknown as RequestBody) : null;
}

/** An action or an object path; some have no name. */
function isNamed(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && (typeof value["Name"] === "string" || value["Name"] === undefined || value["Name"] === null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
