// Days as whole numbers since 1970, and the two ends of a window in addresses. A window runs from the beginning of its first
// day to the end of its last: [a, b) in days.
const DAY = 86400000;
export const dayOf = iso => Date.parse(`${iso}T00:00:00Z`) / DAY;
export const dateOf = day => new Date(day * DAY);
export const isoOf = day => dateOf(day).toISOString().slice(0, 10);
export const startOf = (year, month = 0, day = 1) => Date.UTC(year, month, day) / DAY;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const monthName = month => MONTHS[month];
export function spoken(day) {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

// The shortest form that reads back into the same day, as the server writes it.
function firstOf(day) {
  const iso = isoOf(day);
  return iso.endsWith("-01-01") ? iso.slice(0, 4) : iso.endsWith("-01") ? iso.slice(0, 7) : iso;
}
function lastOf(day) {
  const iso = isoOf(day);
  const next = isoOf(day + 1);
  return next.endsWith("-01-01") ? iso.slice(0, 4) : next.endsWith("-01") ? iso.slice(0, 7) : iso;
}

/** An address with another window; everything else stays as it is. */
export function withWindow(address, [a, b]) {
  const at = address.indexOf("?");
  const rest = at < 0 ? [] : address.slice(at + 1).split("&").filter(p => p && !/^(from|to|preset)=/.test(p));
  return `${at < 0 ? address : address.slice(0, at)}?${[`from=${firstOf(a)}`, `to=${lastOf(b - 1)}`, ...rest].join("&")}`;
}
