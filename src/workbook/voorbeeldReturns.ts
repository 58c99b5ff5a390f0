import { roi } from '../calc/investering/roi';
import type { Language } from '../calc/text';
import { units } from '../calc/units';
import { campaigns } from './voorbeeldCampaigns';
import { callOf, CAMPAIGN_HEAD, CAMPAIGNS, headStyles, type Section } from './voorbeeldLayout';
import { voorbeeldTexts as texts } from './voorbeeldTexts';

/** A few campaigns with their return. */
export function campaignReturns(language: Language): Section {
  const head = [texts.acties, texts.opbrengst, texts.investering, texts.roi].map((text) => text[language]);
  const lastRow = CAMPAIGNS + campaigns.length - 1;
  const returns = callOf(roi, [`B${CAMPAIGNS}:B${lastRow}`, `C${CAMPAIGNS}:C${lastRow}`]);
  return {
    blocks: [
      {
        at: `A${CAMPAIGN_HEAD}`,
        rows: [
          head,
          ...campaigns.map(({ name, opbrengst, investering }, index) => [
            name[language],
            opbrengst,
            investering,
            index === 0 ? returns : null,
          ]),
        ],
      },
    ],
    styles: [
      ...headStyles(CAMPAIGN_HEAD),
      { range: `B${CAMPAIGNS}:C${lastRow}`, style: 'input' },
      { range: `D${CAMPAIGNS}:D${lastRow}`, style: 'formula' },
    ],
    formats: [
      { range: `B${CAMPAIGNS}:C${lastRow}`, format: '€ #,##0' },
      { range: `D${CAMPAIGNS}:D${lastRow}`, format: units[roi.result.unit].format },
    ],
  };
}
