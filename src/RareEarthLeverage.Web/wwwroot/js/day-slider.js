// The slider over the days on which something changed: it says the day while it moves and goes there when it is let go.
import { go } from "./go.js";

const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const dayOf = form => form.dataset.days.split(",")[form.elements.step.value];

function say(form) {
  const text = words.format(new Date(`${dayOf(form)}T00:00:00Z`));
  form.elements.step.setAttribute("aria-valuetext", text);
  form.querySelector("output").textContent = text;
}

const show = form => go(`${form.dataset.path}?asOf=${dayOf(form)}`);

// Moved before this script was there.
for (const form of document.querySelectorAll("form[data-days]")) {
  const { value, defaultValue } = form.elements.step;
  if (defaultValue && value !== defaultValue) show(form);
}

document.addEventListener("input", event => {
  const form = event.target.closest("form[data-days]");
  if (form) say(form);
});
for (const kind of ["change", "submit"]) {
  document.addEventListener(kind, event => {
    const form = event.target.closest("form[data-days]");
    if (!form) return;
    event.preventDefault();
    show(form);
  });
}
