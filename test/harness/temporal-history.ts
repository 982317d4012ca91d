// Histories of workflows as Temporal's servers keep them, in the JSON of its API (github.com/temporalio/api, read November 2026).

/** An event of a history. */
interface HistoryEvent {
  readonly eventId: string;
  readonly eventType: string;
  readonly eventTime: string;
}

/** What happened to a workflow, told step by step. */
export interface HistoryBuilder {
  /** The workflow had an activity run, which gave a result. */
  ran(activity: string, args: readonly unknown[], result: unknown): HistoryBuilder;
  /** The workflow had an activity run, which failed for good. */
  failed(activity: string, args: readonly unknown[], type: string): HistoryBuilder;
  /** Somebody sent a signal. */
  signalled(name: string): HistoryBuilder;
  /** The workflow ended with a result. */
  completed(result: unknown): { readonly events: readonly HistoryEvent[] };
  /** The workflow ended with the failure of an activity. */
  endedWith(type: string): { readonly events: readonly HistoryEvent[] };
}

const encode = (text: string): string => Buffer.from(text).toString("base64");

function payloads(...values: readonly unknown[]) {
  return {
    payloads: values.map((value) => ({ metadata: { encoding: encode("json/plain") }, data: encode(JSON.stringify(value)) })),
  };
}

const failure = (type: string) => ({ message: "It failed.", applicationFailureInfo: { type, nonRetryable: true } });

/** Begins the history of a workflow. */
export function startHistory(workflow: string, args: readonly unknown[]): HistoryBuilder {
  const events: HistoryEvent[] = [];
  let activities = 0;

  const add = (name: string, attributes: object): string => {
    const eventId = String(events.length + 1);
    const eventType = `EVENT_TYPE${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const key = `${name.charAt(0).toLowerCase()}${name.slice(1)}EventAttributes`;
    events.push({ eventId, eventType, eventTime: "2026-11-02T08:00:00Z", ...{ [key]: attributes } });
    return eventId;
  };
  /** The worker's turn, in which the workflow goes on. */
  const turn = (): string => {
    const scheduledEventId = add("WorkflowTaskScheduled", { taskQueue: { name: "queue" }, startToCloseTimeout: "10s", attempt: 1 });
    const startedEventId = add("WorkflowTaskStarted", { scheduledEventId });
    // With the first flag, the SDK compares what an activity was called with what the workflow calls.
    return add("WorkflowTaskCompleted", { scheduledEventId, startedEventId, sdkMetadata: { coreUsedFlags: [1] } });
  };
  const run = (activity: string, given: readonly unknown[]) => {
    activities += 1;
    const scheduledEventId = add("ActivityTaskScheduled", {
      activityId: String(activities),
      activityType: { name: activity },
      taskQueue: { name: "queue" },
      input: payloads(...given),
      startToCloseTimeout: "60s",
      workflowTaskCompletedEventId: turn(),
    });
    return { scheduledEventId, startedEventId: add("ActivityTaskStarted", { scheduledEventId, attempt: 1 }) };
  };

  add("WorkflowExecutionStarted", {
    workflowType: { name: workflow },
    taskQueue: { name: "queue" },
    input: payloads(...args),
    workflowTaskTimeout: "10s",
    originalExecutionRunId: "run",
    firstExecutionRunId: "run",
    attempt: 1,
  });
  const builder: HistoryBuilder = {
    ran(activity, given, result) {
      add("ActivityTaskCompleted", { ...run(activity, given), result: payloads(result) });
      return builder;
    },
    failed(activity, given, type) {
      add("ActivityTaskFailed", { ...run(activity, given), failure: failure(type), retryState: "RETRY_STATE_NON_RETRYABLE_FAILURE" });
      return builder;
    },
    signalled(name) {
      turn();
      add("WorkflowExecutionSignaled", { signalName: name, input: payloads() });
      return builder;
    },
    completed(result) {
      add("WorkflowExecutionCompleted", { workflowTaskCompletedEventId: turn(), result: payloads(result) });
      return { events };
    },
    endedWith(type) {
      add("WorkflowExecutionFailed", { workflowTaskCompletedEventId: turn(), failure: { message: "", cause: failure(type) } });
      return { events };
    },
  };
  return builder;
}
