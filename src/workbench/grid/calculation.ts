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
}
const STYLE_ONLY: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];
const LIMIT_MS = 60_000;

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
      if (!dirty.get(command.id)) return;
      if (
        command.id === SetRangeValuesMutation.id &&
        (options?.onlyLocal || STYLE_ONLY.includes((command.params as { trigger?: string }).trigger))
      )
        return;
      this.due = true;
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
      if (this.due && !this.isRunning && !this.trigger._waitingCommandQueue?.length) this.due = false; // Univer saw nothing to calculate
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

  /** What Univer's own timer would do, without the 100 ms. */
  private startNow(): void {
    const t = this.trigger;
    if (
      !t._waitingCommandQueue?.length ||
      !t._generateDirty ||
      !t._mergeDirty ||
      !t._executingDirtyData ||
      t._executionInProgressParams != null
    )
      return;
    clearTimeout(t._setTimeoutKey);
    t._executingDirtyData = t._mergeDirty(t._executingDirtyData, t._generateDirty(t._waitingCommandQueue));
    t._waitingCommandQueue = [];
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...t._executingDirtyData },
      { onlyLocal: true },
    );
  }
}
