// <leverage-tray>: the briefing that is being put together. Everything is kept in this browser with each change.
import { empty, load, save } from "./tray.js";
import { copyText, hand, reasonOf, say } from "./toast.js";

const el = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== "list") element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
};

/** 4 Apr 2025 for 2025-04-04. */
const day = iso => new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

const FORMATS = [["pptx", "PowerPoint"], ["pdf", "PDF"], ["zip", "ZIP with everything"]];

class LeverageTray extends HTMLElement {
  #tray = empty();
  #removed = null;
  #dragged = null;
  #status = null;
  #stop = null;

  connectedCallback() {
    this.#tray = load();
    this.#draw();
    addEventListener("storage", this.#elsewhere);
  }

  disconnectedCallback() {
    removeEventListener("storage", this.#elsewhere);
    this.#stop?.abort();
  }

  // Another tab changed it: unless a hand is in it here, the newer one is shown.
  #elsewhere = event => {
    if (event.key !== "briefing" || this.contains(document.activeElement)) return;
    this.#tray = load();
    this.#draw();
  };

  #keep() {
    if (!save(this.#tray)) say(this.#status, "This browser does not let the page keep anything: export before you leave", true);
  }

  get #revision() {
    return Number(this.dataset.revision);
  }

  #draw() {
    const { items } = this.#tray;
    this.#status = el("p", { className: "export-status", role: "status" });
    if (items.length === 0) {
      this.replaceChildren(
        el("div", { className: "state empty" },
          el("h2", {}, "Nothing collected yet"),
          el("p", {}, "“Add to briefing” stands under every figure and on the page of every event. Begin with ",
            el("a", { href: "/timeline" }, "the timeline"), " or ", el("a", { href: "/charts" }, "the charts"), "."),
          this.#undo()),
        this.#status);
      return;
    }
    this.replaceChildren(this.#head(), el("ol", { className: "tray-items" }, ...items.map((item, i) => this.#item(item, i))), this.#undo() ?? "", this.#end());
  }

  #head() {
    const field = (name, label, make, attributes = {}) =>
      el("label", { className: attributes.wide ? "wide-field" : "" }, label, el(make, {
        value: this.#tray[name], maxLength: make === "textarea" ? 2000 : 200, ...attributes,
        oninput: event => { this.#tray[name] = event.target.value; this.#keep(); },
      }));
    const theme = el("select", { onchange: event => { this.#tray.theme = event.target.value; this.#keep(); this.#draw(); } },
      ...[["light", "Light"], ["dark", "Dark"], ["print", "Print, black and white"]].map(([value, text]) => el("option", { value, selected: value === this.#tray.theme }, text)));
    return el("div", { className: "tray-head" },
      field("title", "Title", "input", { wide: true, placeholder: "Briefing on rare earth leverage" }),
      field("date", "Date", "input", { type: "date" }),
      field("author", "Author", "input", { placeholder: "name, unit" }),
      el("label", {}, "Colours", theme),
      field("introduction", "Introduction", "textarea", { wide: true, rows: 2 }));
  }

  #query(item) {
    const query = new URLSearchParams(item.query);
    if (!query.has("asOf") && this.#tray.asOf !== this.dataset.today) query.set("asOf", this.#tray.asOf);
    if (this.#tray.revision !== this.#revision) query.set("rev", this.#tray.revision);
    if (this.#tray.theme !== "light") query.set("theme", this.#tray.theme);
    query.set("size", "slide");
    return query.toString().replaceAll("%2C", ",");
  }

  #item(item, i) {
    const last = this.#tray.items.length - 1;
    const handle = el("button", {
      type: "button", className: "tray-handle", title: "Drag, or move with the arrow keys", "aria-label": `Figure ${i + 1} of ${last + 1}, ${item.title}: move with the arrow keys`,
      onkeydown: event => {
        const to = { ArrowUp: i - 1, ArrowDown: i + 1, Home: 0, End: last }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        this.#move(i, to);
      },
    }, "⠿");
    const row = el("li", {
      className: "tray-item",
      ondragover: event => { if (this.#dragged !== null) { event.preventDefault(); row.classList.add("over"); } },
      ondragleave: () => row.classList.remove("over"),
      ondrop: event => {
        event.preventDefault();
        // The row that was dragged is drawn anew and does not hear of the end.
        const from = this.#dragged;
        this.#dragged = null;
        if (from !== null) this.#move(from, i);
      },
    });
    handle.draggable = true;
    handle.addEventListener("dragstart", event => {
      this.#dragged = i;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setDragImage(row, 20, 20);
      row.classList.add("dragged");
    });
    handle.addEventListener("dragend", () => { this.#dragged = null; row.classList.remove("dragged"); });
    row.append(
      handle,
      el("a", { href: item.page }, el("img", { src: `/figures/${encodeURIComponent(item.chart)}.svg?${this.#query(item)}`, alt: "", loading: "lazy", width: 1280, height: 720 })),
      el("div", {},
        el("h3", {}, `${i + 1}. ${item.title}`),
        el("span", { className: "note" }, item.subtitle),
        el("label", {}, "Your note", el("textarea", { value: item.note, maxLength: 2000, rows: 2, oninput: event => { item.note = event.target.value; this.#keep(); } })),
        el("div", { className: "tray-tools" },
          el("button", { type: "button", className: "quiet", disabled: i === 0, onclick: () => this.#move(i, i - 1) }, "Up"),
          el("button", { type: "button", className: "quiet", disabled: i === last, onclick: () => this.#move(i, i + 1) }, "Down"),
          el("button", { type: "button", className: "quiet", "aria-label": `Remove ${item.title}`, onclick: () => this.#remove(i) }, "Remove"))));
    return row;
  }

  #move(from, to) {
    const { items } = this.#tray;
    if (to < 0 || to >= items.length || from === to) return;
    items.splice(to, 0, ...items.splice(from, 1));
    this.#keep();
    this.#draw();
    this.querySelectorAll(".tray-handle")[to]?.focus();
    say(this.#status, `Now figure ${to + 1} of ${items.length}`);
  }

  #remove(i) {
    this.#removed = { tray: structuredClone(this.#tray), what: "The figure was removed." };
    this.#tray.items.splice(i, 1);
    if (this.#tray.items.length === 0) Object.assign(this.#tray, { revision: null, asOf: null });
    this.#keep();
    this.#draw();
    this.querySelector("[data-undo]")?.focus();
  }

  #undo() {
    if (!this.#removed) return null;
    return el("p", { role: "status" }, this.#removed.what + " ", el("button", {
      type: "button", "data-undo": "",
      onclick: () => { this.#tray = this.#removed.tray; this.#removed = null; this.#keep(); this.#draw(); },
    }, "Undo"));
  }

  #end() {
    const behind = this.#tray.revision !== this.#revision || this.#tray.asOf !== this.dataset.today;
    const progress = el("progress", { hidden: true, "aria-label": "Progress" });
    const cancel = el("button", { type: "button", hidden: true, onclick: () => this.#stop?.abort() }, "Cancel");
    const files = FORMATS.map(([extension, name]) => el("button", { type: "button", onclick: () => this.#export(extension, name, progress, cancel, files) }, name));
    const address = el("p", { className: "tray-address", hidden: true });
    return el("div", { className: "tray-end" },
      el("p", { className: "note" }, `As of ${day(this.#tray.asOf)}, data revision ${this.#tray.revision}. `,
        behind ? el("button", { type: "button", className: "quiet", onclick: () => this.#refresh() }, `Refresh to ${day(this.dataset.today)}, revision ${this.#revision}`) : ""),
      el("div", { className: "tray-actions" }, ...files, progress, cancel),
      el("div", { className: "tray-actions" },
        el("button", { type: "button", onclick: event => this.#share(event.target, address) }, "Save under an address"),
        el("span", { className: "note" }, "Anyone who has the address can read it; it is never changed."),
        el("button", { type: "button", className: "quiet", onclick: () => this.#clear() }, "Empty the briefing")),
      address,
      this.#status);
  }

  #refresh() {
    Object.assign(this.#tray, { revision: this.#revision, asOf: this.dataset.today });
    this.#keep();
    this.#draw();
    say(this.#status, "The figures now show the newest data");
  }

  #clear() {
    this.#removed = { tray: structuredClone(this.#tray), what: "The briefing was emptied." };
    this.#tray = empty();
    this.#keep();
    this.#draw();
    this.querySelector("[data-undo]")?.focus();
  }

  #body() {
    const { title, date, author, introduction, theme, revision, asOf, items } = this.#tray;
    return JSON.stringify({ title, date, author, introduction, theme, revision, asOf, items: items.map(({ chart, query, note }) => ({ chart, query, note })) });
  }

  #post(address, signal) {
    return fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: this.#body(), signal });
  }

  async #export(extension, name, progress, cancel, files) {
    this.#stop = new AbortController();
    for (const button of files) button.disabled = true;
    progress.hidden = cancel.hidden = false;
    progress.removeAttribute("value");
    say(this.#status, `Making ${name}…`, true);
    try {
      const answer = await this.#post(`/briefings/file.${extension}`, this.#stop.signal);
      if (!answer.ok) throw new Error(await reasonOf(answer));
      const { file, blob } = await this.#read(answer, line => {
        progress.max = line.of;
        progress.value = line.done;
        say(this.#status, `Making ${name}: figure ${line.done} of ${line.of}`, true);
      });
      hand(blob, file);
      say(this.#status, `${name} is ready`);
    } catch (error) {
      say(this.#status, this.#stop.signal.aborted ? "Cancelled" : `${name} could not be made: ${error.message}`, true);
    }
    for (const button of files) button.disabled = false;
    progress.hidden = cancel.hidden = true;
  }

  /** Lines of JSON on progress, one that announces the file, then its bytes. */
  async #read(answer, told) {
    const reader = answer.body.getReader();
    let bytes = new Uint8Array();
    let announced = null;
    for (;;) {
      const { done, value } = await reader.read();
      if (value) {
        const joined = new Uint8Array(bytes.length + value.length);
        joined.set(bytes);
        joined.set(value, bytes.length);
        bytes = joined;
      }
      while (!announced) {
        const end = bytes.indexOf(10);
        if (end < 0) break;
        const line = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
        bytes = bytes.slice(end + 1);
        if (line.file) announced = line;
        else told(line);
      }
      if (done) break;
    }
    if (!announced || bytes.length !== announced.length) throw new Error("the connection was lost");
    return { file: announced.file, blob: new Blob([bytes], { type: announced.type }) };
  }

  async #share(button, place) {
    button.disabled = true;
    try {
      const answer = await this.#post("/briefings");
      if (!answer.ok) throw new Error(await reasonOf(answer));
      const { page } = await answer.json();
      const address = new URL(page, location.href).href;
      place.hidden = false;
      place.replaceChildren(
        el("input", { readOnly: true, value: address, "aria-label": "Address of the saved briefing", onfocus: event => event.target.select() }),
        el("button", { type: "button", onclick: () => copyText(address, this.#status) }, "Copy"),
        el("a", { href: page }, "Open"));
      await copyText(address, this.#status, "Saved, and the address is copied");
    } catch (error) {
      say(this.#status, `It could not be saved: ${error.message}`, true);
    }
    button.disabled = false;
  }
}
customElements.define("leverage-tray", LeverageTray);

// A saved briefing becomes the one in this browser.
document.addEventListener("click", async event => {
  const button = event.target.closest?.("[data-take-briefing]");
  if (!button) return;
  const said = button.parentElement.querySelector("[data-copied]");
  const taken = JSON.parse(button.dataset.takeBriefing);
  if (load().items.length > 0 && button.dataset.sure !== "yes") {
    button.dataset.sure = "yes";
    say(said, "Your own briefing would be replaced. Press again to do it.");
    setTimeout(() => delete button.dataset.sure, 5000);
    return;
  }
  const names = [...document.querySelectorAll(".briefing-figures > li")].map(li => ({ title: li.querySelector("h2").textContent.replace(/^\d+\. /, ""), page: li.querySelector("a").getAttribute("href") }));
  const items = taken.items.map((item, i) => ({ ...item, title: names[i].title, subtitle: "", page: names[i].page }));
  if (save({ ...empty(), ...taken, items })) location.assign("/briefing");
  else say(said, "This browser does not let the page keep anything");
});
