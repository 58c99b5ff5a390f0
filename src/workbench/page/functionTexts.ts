import type { Univer } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { dutchFunctionName } from '../../workbook/functionNames';
import { functionInfos } from '../functions/univerFunctions';
import type { FunctionMetadata } from '../functions/metadata';
import type { Language } from './choices';
import { nativeFunctions } from './locale/nativeFunctions';

/** What the editor offers while a formula is typed: our functions and the spreadsheet's own, in one language at a time. */
export class FunctionTexts {
  private readonly service: IDescriptionService;
  private readonly english: readonly IFunctionInfo[];
  private shown: readonly IFunctionInfo[];

  constructor(
    univer: Univer,
    private readonly namespace: string,
  ) {
    this.service = univer.__getInjector().get(IDescriptionService);
    this.shown = this.english = [...this.service.getDescriptions().values()];
    // Help for who types the English name in Dutch.
    const find = this.service.getFunctionInfo.bind(this.service);
    this.service.getFunctionInfo = (name) => find(name) ?? find(dutchFunctionName(name));
  }

  show(language: Language, functions: FunctionMetadata[]): void {
    this.service.unregisterDescriptions(this.shown.map(({ functionName }) => functionName));
    const native = language === 'nl' ? this.english.flatMap(inDutch) : this.english;
    this.shown = [...functionInfos(this.namespace, functions), ...native].sort(byName);
    this.service.registerDescriptions([...this.shown]);
  }
}

const byName = (a: IFunctionInfo, b: IFunctionInfo): number => a.functionName.localeCompare(b.functionName);

/** A function without Dutch texts still computes; it is only not offered. */
function inDutch(info: IFunctionInfo): IFunctionInfo[] {
  const texts = nativeFunctions[info.functionName];
  if (!texts || info.functionType === FunctionType.DefinedName) return [];
  const [does, ...names] = texts;
  return [
    {
      ...info,
      functionName: dutchFunctionName(info.functionName),
      description: does,
      abstract: does,
      functionParameter: info.functionParameter.map((parameter, index) => ({
        ...parameter,
        name: names[index] ?? parameter.name,
        detail: '',
      })),
    },
  ];
}
