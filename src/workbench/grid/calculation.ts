/**
 * When does a read after a write see the computed value? Excel calculates before the next action of the batch; Univer collects
 * changes for 100 ms and then calculates asynchronously. `settled()` closes the gap: it starts a waiting calculation at once and
 * resolves when its results are in the cells.
 */
import { ICommandService, requestImmediateMacroTask, type ICommandInfo, type Injector } from '@univerjs/core';
import { ICalculateFormulaService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** Private members of Univer 0.25.1. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _startProgress(): void;
}
interface ServiceInternals {
  _executeLock: { acquire(key: string, work: () => void): Promise<void> };
}
const LOCK = 'FORMULA_EXECUTION_LOCK';

/** As long as Univer waits for more changes. */
const GATHERING_MS = 100;
/** A function that answers later than this leaves the batch waiting no longer; Excel would show #BUSY!. */
const LIMIT_MS = 60_000;

/**
 * Follows what Univer still has to compute, and has it computed.
 *
 * Univer's own clock stops a calculation that is running when it starts the next one. What it loads for that one, and the news
 * that the first one ended, then count for both: a forced calculation computed a few cells, or passed for done before it
 * began, and changes that came just before an end were never computed. Here a calculation begins after the one before.
 */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly trigger: TriggerInternals;
  private readonly lock: ServiceInternals['_executeLock'];
  private running: Promise<void> | undefined;
  private isAllDue = false;
  private isClosed = false;
  private clock: ReturnType<typeof setTimeout> | undefined;
  private theirs: TriggerInternals['_setTimeoutKey'] | undefined;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    this.lock = (injector.get(ICalculateFormulaService) as unknown as ServiceInternals)._executeLock;
    // It would never hear that what we began has ended, and show itself for ever.
    this.trigger._startProgress = () => undefined;
    this.takeOver();
    this.commands.onCommandExecuted(() => this.takeOver());
  }

  get isSettled(): boolean {
    return !this.isDue && !this.running;
  }
  private get isDue(): boolean {
    return this.isAllDue || this.trigger._waitingCommandQueue.length > 0;
  }

  /** A result can make new changes due: they are computed too. */
  async settled(): Promise<void> {
    const until = Date.now() + LIMIT_MS;
    while (!this.isSettled) {
      await inTime(this.running ?? this.start(), until - Date.now());
    }
  }
  /** Everything again: needed when functions arrive after the workbook. */
  recalculateAll(): void {
    this.isAllDue = true;
    if (this.running) this.later();
    else void this.start();
  }

  /** When the workbook goes: nothing is computed any more. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.clock);
  }

  /** What has become due, Univer's clock would start. */
  private takeOver(): void {
    const { _setTimeoutKey: theirs } = this.trigger;
    if (theirs === this.theirs) return;
    this.theirs = theirs;
    clearTimeout(theirs);
    this.later();
  }
  private later(): void {
    clearTimeout(this.clock);
    this.clock = setTimeout(() => {
      if (this.running) this.later();
      else if (this.isDue && !this.isClosed) void this.start();
    }, GATHERING_MS);
  }

  private start(): Promise<void> {
    this.running = this.compute().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }
  private async compute(): Promise<void> {
    await commandsToEnd();
    if (this.isClosed) return;
    const forceCalculation = this.isAllDue;
    const dirty = this.trigger._generateDirty(this.trigger._waitingCommandQueue);
    this.isAllDue = false;
    this.trigger._waitingCommandQueue = [];
    const params = { ...dirty, ...(forceCalculation && { forceCalculation }) };
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    await this.lock.acquire(LOCK, () => undefined);
    await commandsToEnd();
  }
}

/** Univer's commands that are on their way, such as those that put results into cells: they wait for one another only. */
async function commandsToEnd(): Promise<void> {
  let close: (() => void) | undefined;
  await new Promise<void>((resolve) => (close = requestImmediateMacroTask(() => resolve())));
  close?.();
}

/** Waits no longer than that. */
async function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error('Calculation end timeout')), Math.max(0, milliseconds));
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}
