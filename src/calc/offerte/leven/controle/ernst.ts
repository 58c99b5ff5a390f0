/** `blokkeert` stands in the way of uitbrengen, `waarschuwt` asks for a look, `let op` is good to know. */
export type Ernst = 'blokkeert' | 'waarschuwt' | 'let op';
