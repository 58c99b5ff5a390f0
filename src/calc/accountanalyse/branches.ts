import type { Text } from '../text';

export interface Branche {
  /** Of the section in the Dutch standard classification of businesses (SBI 2008). */
  readonly letter: string;
  readonly naam: Text;
}

const branche = (letter: string, nl: string, en: string): Branche => ({ letter, naam: { nl, en } });

/** The sections A to U of SBI 2008, with the names that Statistics Netherlands (CBS) gives them. */
export const branches: readonly Branche[] = [
  branche('A', 'Landbouw, bosbouw en visserij', 'Agriculture, forestry and fishing'),
  branche('B', 'Winning van delfstoffen', 'Mining and quarrying'),
  branche('C', 'Industrie', 'Manufacturing'),
  branche(
    'D',
    'Productie en distributie van en handel in elektriciteit, aardgas, stoom en gekoelde lucht',
    'Electricity, gas, steam and air conditioning supply',
  ),
  branche(
    'E',
    'Winning en distributie van water; afval- en afvalwaterbeheer en sanering',
    'Water supply; sewerage, waste management and remediation activities',
  ),
  branche('F', 'Bouwnijverheid', 'Construction'),
  branche('G', "Groot- en detailhandel; reparatie van auto's", 'Wholesale and retail trade; repair of motor vehicles'),
  branche('H', 'Vervoer en opslag', 'Transportation and storage'),
  branche('I', 'Logies-, maaltijd- en drankverstrekking', 'Accommodation and food service activities'),
  branche('J', 'Informatie en communicatie', 'Information and communication'),
  branche('K', 'Financiële instellingen', 'Financial institutions'),
  branche('L', 'Verhuur van en handel in onroerend goed', 'Renting, buying and selling of real estate'),
  branche(
    'M',
    'Advisering, onderzoek en overige specialistische zakelijke dienstverlening',
    'Consultancy, research and other specialised business services',
  ),
  branche(
    'N',
    'Verhuur van roerende goederen en overige zakelijke dienstverlening',
    'Renting and leasing of tangible goods and other business support services',
  ),
  branche(
    'O',
    'Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen',
    'Public administration, public services and compulsory social security',
  ),
  branche('P', 'Onderwijs', 'Education'),
  branche('Q', 'Gezondheids- en welzijnszorg', 'Human health and social work activities'),
  branche('R', 'Cultuur, sport en recreatie', 'Culture, sports and recreation'),
  branche('S', 'Overige dienstverlening', 'Other service activities'),
  branche(
    'T',
    'Huishoudens als werkgever; niet-gedifferentieerde productie van goederen en diensten door huishoudens voor eigen gebruik',
    'Activities of households as employers; undifferentiated goods- and service-producing activities of households for own use',
  ),
  branche('U', 'Extraterritoriale organisaties en lichamen', 'Extraterritorial organisations and bodies'),
];
