/** Carries out RichApi requests one action after the other, as Excel does: a batch is not a transaction. */
import { callMethod, HostObject, writeProperty } from "./hostObject";
import { ObjectPaths, References } from "./objectPaths";
import { ExcelRefusal, type ActionInfo, type RequestBody, type ResponseBody } from "./protocol";
import { answerQuery, identity } from "./query";

export interface ExecutorWorld {
  root: HostObject;
  /** Makes the service objects that requests ask for by type name. */
  create: (typeName: string) => HostObject;
  /** Called before each action; may throw an ExcelRefusal. */
  beforeAction: (action: ActionInfo, index: number) => void;
}

/** Answers requests against one root object; references live as long as the executor. */
export class Executor {
  readonly references = new References();

  constructor(private readonly world: ExecutorWorld) {}

  run(request: RequestBody): ResponseBody {
    const paths = new ObjectPaths(request.ObjectPaths, this.world.root, this.references, this.world.create);
    const response: ResponseBody = { Results: [], TraceIds: [] };
    try {
      request.Actions.forEach((action, index) => {
        try {
          this.world.beforeAction(action, index);
          response.Results.push({ ActionId: action.Id, Value: this.act(action, paths, response) });
        } catch (error) {
          throw new Stopped(refusalOf(error), action, index);
        }
      });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      response.Error = {
        Code: error.refusal.code,
        Message: error.refusal.message,
        Location: location(error.action, request),
        ActionIndex: error.index,
        HttpStatusCode: 400,
      };
    }
    return response;
  }

  private act(action: ActionInfo, paths: ObjectPaths, response: ResponseBody): unknown {
    if (action.ActionType === 5) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const target = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return target === null ? null : identity(target, this.references);
      case 2:
      case 7:
        return answerQuery(target, action.QueryInfo, this.references);
      case 3:
        return target === null ? null : this.call(target, action, paths);
      case 4:
        if (target !== null) writeProperty(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new ExcelRefusal("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private call(target: HostObject, action: ActionInfo, paths: ObjectPaths): unknown {
    if (action.Name === "_KeepReference") return { _ReferenceId: this.references.keep(target) };
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.drop(String(args[0]));
      return null;
    }
    const value = callMethod(target, action.Name, args);
    return value instanceof HostObject ? identity(value, this.references) : (value ?? null);
  }
}

/** A mistake of the responder itself reaches the caller too, as the exception that Excel has for its own. */
function refusalOf(error: unknown): ExcelRefusal {
  return error instanceof ExcelRefusal ? error : new ExcelRefusal("GeneralException", `responder: ${String(error)}`);
}

class Stopped extends Error {
  constructor(
    readonly refusal: ExcelRefusal,
    readonly action: ActionInfo,
    readonly index: number
  ) {
    super(refusal.message);
    this.name = "Stopped";
  }
}

/** "Range.values", as far as the request tells. */
function location(action: ActionInfo, request: RequestBody): string | null {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const name = action.Name || path?.Name;
  return name ? name.charAt(0).toLowerCase() + name.slice(1) : null;
}
