/** The example sheet is large to write and seldom asked for, so what makes it is loaded when it is. */
export const loadVoorbeeld = () => import('../../workbook/voorbeeld');
