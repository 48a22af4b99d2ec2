/** Words that stand printed in every plan, whatever language the program speaks (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const documentWords = { number: 'Số:', recipients: 'Nơi nhận:' } as const;
