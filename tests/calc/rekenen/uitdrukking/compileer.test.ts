import { breukVan } from '../../../../src/calc/rekenen/uitdrukking/breukrekenaar';
import { compileer, compileerVoorwaarde } from '../../../../src/calc/rekenen/uitdrukking/compileer';
import { Rekenfout } from '../../../../src/calc/rekenen/uitdrukking/rekenaar';
import { Trekking } from '../../../../src/calc/rekenen/uitdrukking/trekking';

const namen = ['n', 'N', 'd', 'q'];
const kennis = { plaats: (naam: string) => namen.indexOf(naam), isKolom: (naam: string) => 'dq'.includes(naam) };
const trekking = new Trekking([breukVan(7), breukVan(2.5), [3, 8, 1, 8].map(breukVan), [1, 2, 3, 4].map(breukVan)]);
const waarde = (uitdrukking: string): number =>
  trekking.reken((...met) => compileer(uitdrukking, kennis)(...met).toNumber());

describe('an expression computes as Excel does', () => {
  test.each([
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['10-4-3', 3],
    ['24/4/3', 2],
    ['2^3^2', 64],
    ['2*n^2', 98],
    ['-n+10', 3],
    ['n*-1', -7],
    ['n+N', 9.5],
    ['ROUND(N,0)', 3],
    ['ROUND(0-N,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(1250,-2)', 1300],
    ['ROUNDUP(N,0)', 3],
    ['ROUNDUP(0-N,0)', -3],
    ['ROUNDDOWN(N,0)', 2],
    ['ROUNDDOWN(1299,-2)', 1200],
    ['MOD(n,4)', 3],
    ['MOD(0-n,4)', 1],
    ['ABS(0-n)', 7],
    ['IF(n>N,1,2)', 1],
    ['IF(n<=N,1,2)', 2],
    ['MIN(n,N)', 2.5],
    ['MAX(n,N,9)', 9],
    ['SUM(d)', 20],
    ['AVERAGE(d)', 5],
    ['MEDIAN(d)', 5.5],
    ['MIN(d)', 1],
    ['MAX(d)', 8],
    ['INDEX(d,2)', 8],
    ['LARGE(d,1)', 8],
    ['LARGE(d,3)', 3],
    ['SUMPRODUCT(d,q)', 54],
    ['COUNTIF_LE(d,3)', 2],
    ['SUMIF_GT(d,3,q)', 6],
    ['SQRT(N*10)', 5],
    ['LN(1)', 0],
    ['STDEV(q)', Math.sqrt(5 / 3)],
    ['STDEVP(q)', Math.sqrt(1.25)],
    ['FORECAST(5,d,q)', 7],
  ])('%s', (uitdrukking, uitkomst) => {
    expect(waarde(uitdrukking)).toBeCloseTo(uitkomst, 12);
  });

  test.each(['1/0', 'n/(N-2.5)', 'MOD(n,0)', 'INDEX(d,5)'])('%s is no figure', (uitdrukking) => {
    expect(() => waarde(uitdrukking)).toThrow(Rekenfout);
  });
});

describe('a condition compares exactly', () => {
  test.each([
    ['n=7', true],
    ['n<>7', false],
    ['n>=7', true],
    ['n>7', false],
    ['0.1+0.2=0.3', true],
    ['1/3*3=1', true],
    ['SQRT(2)^2>1.99', true],
    ['1.1^30>17.4', true],
  ])('%s', (voorwaarde, geldt) => {
    expect(trekking.reken(compileerVoorwaarde(voorwaarde, kennis))).toBe(geldt);
  });
});

describe('a mistake in a template is found when it is read', () => {
  test.each(['', '1+', '(1', '1)', '1 2', 'n §', 'VLOOKUP(n,d)', 'SUM()', 'INDEX(n,1)', 'n=7', 'ROUND(1)'])(
    '"%s"',
    (uitdrukking) => {
      expect(() => compileer(uitdrukking, kennis)).toThrow(SyntaxError);
    },
  );

  test('a figure is no condition', () => {
    expect(() => compileerVoorwaarde('n+1', kennis)).toThrow(SyntaxError);
  });
});
