/**
 * One seat at the workbook for one client. The genuine Office.js takes a global `_richApiNativeBridge` as the native host
 * and exchanges JSON text with it; text crosses frames and realms without any care.
 */
import { Interpreter } from '../richapi/interpreter';
import type { ApiObject } from '../richapi/objects';
import type { Batch } from '../richapi/protocol';
import type { Workbook } from '../excel/workbook';

export interface NativeBridge {
  /** Called by the client. */
  sendMessageToHost(text: string): void;
  /** Installed by the client. */
  onMessageFromHost?: (text: string) => void;
}
export interface BridgeOptions {
  services?: Record<string, ApiObject>;
  isKnown?: (type: string, member: string) => boolean;
}
interface Envelope {
  id: number;
  type: number;
  message: { body: Batch | string };
}
const MessageType = { Request: 1, Response: 2, Events: 3 } as const;
const RICH_API_EVENT = 65536;

/** Receives a client's batches in order, and sends it answers and events. */
export class Bridge {
  readonly interpreter: Interpreter;
  readonly native: NativeBridge;
  batches = 0;
  /** Batches run one after the other: a batch waits inside for calculations, and Excel's batches do not interleave. */
  private queue: Promise<void> = Promise.resolve();
  private outbox: object[] = [];
  private readonly stopListening: () => void;

  constructor(
    private readonly workbook: Workbook,
    options: BridgeOptions = {},
  ) {
    const services = {
      'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
      ...options.services,
    };
    this.interpreter = new Interpreter(workbook, services, options.isKnown);
    this.native = { sendMessageToHost: (text) => this.receive(JSON.parse(text) as Envelope) };
    this.stopListening = workbook.onEvent(({ messageType, targetId, message }) =>
      this.post({ messageCategory: RICH_API_EVENT, messageType, targetId, message: JSON.stringify(message) }),
    );
  }
  /** Events go later and together: the client does not expect one inside its own call, and a batch may make a thousand. */
  post(entry: object): void {
    if (this.outbox.push(entry) > 1) return;
    setTimeout(() => {
      const entries = this.outbox;
      this.outbox = [];
      this.send({ type: MessageType.Events, message: { entries } });
    }, 0);
  }
  close(): void {
    this.stopListening();
    delete this.native.onMessageFromHost;
  }

  private receive(envelope: Envelope): void {
    if (envelope.type !== MessageType.Request) return;
    const { body } = envelope.message;
    const batch = (typeof body === 'string' ? JSON.parse(body) : body) as Batch;
    this.batches++;
    this.queue = this.queue.then(async () => {
      const result = await this.workbook.grid.asOneStep(() => this.interpreter.execute(batch));
      this.send({
        id: envelope.id,
        type: MessageType.Response,
        message: { statusCode: 200, headers: {}, body: result },
      });
    });
  }
  private send(message: object): void {
    this.native.onMessageFromHost?.(JSON.stringify(message));
  }
}
