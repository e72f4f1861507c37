export * from "./document";
export * from "./emptyIndicator";
export * from "./finding";
export * from "./plan";
export * from "./sheetFacts";
