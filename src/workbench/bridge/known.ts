/** Asks the client's own classes, so that a gap of the host is told from a mistake of the caller. */
export const knownTo =
  (excel: () => Record<string, { prototype?: object }> | undefined) =>
  (type: string, member: string): boolean => {
    const prototype = excel()?.[type]?.prototype;
    return !prototype || member.charAt(0).toLowerCase() + member.slice(1) in prototype;
  };
