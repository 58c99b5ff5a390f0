import { vandaag } from '../../fields/vandaag';
import { readAccount, refreshAccount } from '../operations';

/** Keeps the figures of an account in the table of accounts, as opening its page does. */
export async function houBij(nummer: string): Promise<void> {
  const [{ analyseer }, { accountrijwaarden }, { account }] = await Promise.all([
    import('../../../calc/accountanalyse/analyseer'),
    import('../../../calc/accountanalyse/accountrijwaarden'),
    readAccount(nummer),
  ]);
  await refreshAccount(nummer, accountrijwaarden(account, analyseer(account), vandaag()));
}
