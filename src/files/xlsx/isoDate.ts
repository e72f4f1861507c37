const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * "2024-04-01", "2024-04-01T09:30:00" or "09:30:00" → serial number of the 1900 system; null where it is none.
 * A zone is left aside: a cell's date is the one on the wall.
 */
export function serialOfIso(text: string): number | null {
  const match = pattern.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(utc).getUTCMonth() !== Number(month) - 1) return null;
  const days = utc / 86_400_000 + 25_569;
  return (days <= 60 ? days - 1 : days) + time;
}
