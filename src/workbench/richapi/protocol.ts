/** The batch format of the genuine Office.js client (RichApi): what it sends and what it expects back. */

/** How an object is reached. */
export const PathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;
/** What is asked of an object. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

/** The second list is parallel to the first: a non-zero entry says "this argument is the object with that path id". */
export interface Arguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}
export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}
export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}
export interface BatchResult {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: BatchError;
}
