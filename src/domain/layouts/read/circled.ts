/** The marks ① … ㊿. */
const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";

/** ① for 1 … ㊿ for 50, and [51] above. */
export const circled = (n: number): string => CIRCLES.charAt(n - 1) || `[${n}]`;

/** 1 for ①, 50 for ㊿; 0 for a text that does not begin with one. */
export const circledNumber = (text: string): number => (text === "" ? 0 : CIRCLES.indexOf(text.charAt(0)) + 1);
