/**
 * When does a read after a write see the computed value? Excel calculates before the next action of the batch; Univer collects
 * changes for 100 ms and then calculates asynchronously. `settled()` closes the gap: it starts a waiting calculation at once and
 * resolves when its results are in the cells.
 */
import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  ClearSelectionFormatCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

/** Private members of Univer 0.25.1's TriggerCalculationController; if they ever go, we wait out its 100 ms instead. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(into: object, from: object): object;
  _startProgress(): void;
}
const STYLE_ONLY: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];
const isLookOnly = ({ id, params }: Readonly<ICommandInfo>, onlyLocal = false): boolean =>
  id === SetRangeValuesMutation.id &&
  (onlyLocal || STYLE_ONLY.includes((params as { trigger?: string } | undefined)?.trigger));

/** A function that answers later than this leaves the batch waiting no longer; Excel would show #BUSY!. */
const LIMIT_MS = 60_000;

/** Follows what Univer still has to compute. */
export class Calculation {
  /** A change was made for which no calculation has started yet. */
  private due = false;
  private readonly commands: ICommandService;
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: Partial<TriggerInternals>;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Partial<TriggerInternals>;
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.due = false;
        return;
      }
      if (dirty.get(command.id) && !isLookOnly(command, options?.onlyLocal)) this.due = true;
    });
  }

  get isSettled(): boolean {
    return !this.due && !this.isRunning;
  }
  private get isRunning(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  async settled(): Promise<void> {
    while (!this.isSettled) {
      // a result can make new changes due
      if (this.due && !this.isRunning) this.startNow();
      if (this.due || this.isRunning) await this.session.waitForLatestApplied(LIMIT_MS);
      const hasNothingToDo = !this.isRunning && !this.trigger._waitingCommandQueue?.length;
      if (this.due && hasNothingToDo && !this.startTaken()) this.due = false;
    }
  }
  /** Everything again: needed when functions arrive after the workbook. */
  recalculateAll(): void {
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** When the workbook goes: Univer's clock of a long calculation runs on, and would show its progress in what is gone. */
  close(): void {
    this.trigger._startProgress = () => undefined;
  }

  /**
   * Changes that Univer took in to be computed after the calculation it believed to be running: when that one had just
   * ended it stops nothing, and starts nothing. Whether there were any.
   */
  private startTaken(): boolean {
    const { _executingDirtyData: taken } = this.trigger;
    if (!taken || !Object.values(taken).some((one: unknown) => one && Object.keys(one).length > 0)) return false;
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...taken }, { onlyLocal: true });
    return true;
  }

  /** What Univer's own timer would do, without the 100 ms. */
  private startNow(): void {
    const trigger = this.trigger;
    if (!trigger._waitingCommandQueue?.length || trigger._executionInProgressParams != null) return;
    if (!trigger._generateDirty || !trigger._mergeDirty || !trigger._executingDirtyData) return;
    clearTimeout(trigger._setTimeoutKey);
    const waiting = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, waiting);
    trigger._waitingCommandQueue = [];
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }
}
