export * from "./document";
export * from "./finding";
export * from "./plan";
