import type { KlasstapProps } from '../een/klasstap';
import { Afdrukdeel } from './Afdrukdeel';
import { Bestandendeel } from './Bestandendeel';
import { Bladendeel } from './Bladendeel';
import { Modeldeel } from './Modeldeel';

/** The ways in which a class gets its exercises, and the teacher the answers. */
export function UitdelenStap(props: KlasstapProps) {
  return (
    <>
      <Bestandendeel {...props} />
      <Bladendeel {...props} />
      <Afdrukdeel {...props} />
      <Modeldeel {...props} />
    </>
  );
}
