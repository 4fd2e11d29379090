// The export menu. Listens on the document, because the interactive connection replaces the prerendered elements.
import { copyText, hand, reasonOf, say } from "./toast.js";
import { pngOf, SCALES } from "./png.js";

function queryOf(form, button) {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") query.set(name, value);
  if (button?.name && button.value) query.set(button.name, button.value);
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

function wordsOf(form) {
  const add = form.closest("[data-take]")?.querySelector("[data-add-briefing]")?.dataset ?? {};
  return {
    Title: add.title,
    Description: `${add.subtitle ?? ""}. As of ${add.today}, data revision ${add.revision}`,
    Source: form.querySelector('[data-text="citation"]')?.value,
  };
}

async function run(form, button) {
  const status = form.querySelector("[data-export-status]");
  const extension = button.dataset.extension;
  const name = button.textContent.trim();
  button.setAttribute("aria-busy", "true");
  say(status, `Making ${name}…`, true);
  const stop = new AbortController();
  const cancel = document.createElement("button");
  cancel.type = "button";
  cancel.className = "quiet";
  cancel.textContent = "Cancel";
  cancel.addEventListener("click", () => stop.abort());
  status.append(" ", cancel);
  try {
    if (extension === "png") {
      const svg = form.action.replace(/\.\w+$/, ".svg");
      // The scale is that of the canvas; the SVG is the same for all.
      const png = await pngOf(svg + queryOf(form), SCALES[button.value], wordsOf(form));
      stop.signal.throwIfAborted();
      hand(png, `${svg.split("/").at(-1).replace(".svg", "")}${button.value === "1" ? "" : "@" + button.value}.png`);
    } else {
      const answer = await fetch(button.formAction + queryOf(form, button), { signal: stop.signal });
      if (!answer.ok) throw answer;
      const named = /filename="?([^";]+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
      // On the site links are relative; a file stands by itself.
      const file = extension === "svg" ? new Blob([(await answer.text()).replaceAll('href="/', `href="${location.origin}/`)], { type: "image/svg+xml" }) : await answer.blob();
      hand(file, named ?? button.formAction.split("/").at(-1));
    }
    say(status, `${name} is ready`);
  } catch (error) {
    if (stop.signal.aborted) say(status, "Cancelled");
    else say(status, `${name} could not be made: ${error instanceof Response ? await reasonOf(error) : error.message}`, true);
  }
  button.removeAttribute("aria-busy");
}

async function copyPicture(button) {
  const form = button.closest("form");
  const status = form.querySelector("[data-export-status]");
  const address = form.action.replace(/\.\w+$/, ".svg") + queryOf(form);
  try {
    // The promise is handed over at once, because the right to write lasts only for the click.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(address, 2, wordsOf(form)) })]);
    say(status, "Picture copied: paste it into a document or a mail");
  } catch (error) {
    say(status, error instanceof Response ? `The picture could not be made: ${await reasonOf(error)}` : "Copying pictures is not allowed here: take the PNG", true);
  }
}

document.addEventListener("submit", event => {
  const form = event.target.closest?.("form[data-export]");
  if (!form) return;
  event.preventDefault();
  const button = event.submitter?.dataset.extension ? event.submitter : form.querySelector("[data-extension]");
  run(form, button);
});
document.addEventListener("click", event => {
  const target = event.target;
  for (const open of document.querySelectorAll("details.export-menu[open]")) if (!open.contains(target)) open.open = false;
  const button = target.closest?.("[data-copy-text],[data-copy-picture]");
  if (!button) return;
  const form = button.closest("form");
  if ("copyPicture" in button.dataset) copyPicture(button);
  else copyText(form.querySelector(`[data-text="${button.dataset.copyText}"]`).value, form.querySelector("[data-export-status]"));
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  const open = event.target.closest?.("details.export-menu[open]");
  if (!open) return;
  event.preventDefault();
  event.stopPropagation();
  open.open = false;
  open.querySelector("summary").focus();
}, true);
