// <leverage-rows src="/timeline/rows?…">: the tables under a picture. As with <leverage-figure>, a prerendered page carries them
// inside the element, the interactive connection renders it empty, and what was there is put back or asked for over HTTP. With
// data-late it holds a link instead, and the tables are asked for when they are unfolded.

import { follow } from "./go.js";

const KEPT = 6;
/** Contents of elements that went away, by source; the newest last. */
const kept = new Map();

class LeverageRows extends HTMLElement {
  static observedAttributes = ["src", "data-revision"];
  #src = null;
  #asked = null;
  #sorted = null;
  #abort = null;
  #fold = null;

  /** The source together with the data revision: other data, other contents. */
  get #wanted() { return `${this.getAttribute("src")} ${this.dataset.revision ?? ""}`; }

  connectedCallback() {
    this.addEventListener("click", this);
    const wanted = this.#wanted;
    const late = this.hasAttribute("data-late");
    this.#fold = late ? this.closest("details") : null;
    this.#fold?.addEventListener("toggle", this.#unfolded);
    if (this.firstElementChild && !late) this.#src = wanted;
    else if (kept.has(wanted)) {
      this.replaceChildren(...kept.get(wanted));
      this.#src = wanted;
    } else if (!late || this.#fold?.open) this.#fetch();
  }

  #unfolded = () => {
    if (this.#fold.open && !this.#src && !this.#asked) this.#fetch();
  };

  // The heads of columns are links that work without a script; with it, only the rows come anew.
  handleEvent(event) {
    const head = event.target.closest?.("a[data-sort]");
    if (!head || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { sort } = head.dataset;
    this.#sorted = sort.replace("-", "") || "date";
    const sorted = address => {
      const [path, query = ""] = address.split("?");
      const parts = query.split("&").filter(p => p && !p.startsWith("sort="));
      if (sort) parts.push(`sort=${sort}`);
      return parts.length > 0 ? `${path}?${parts.join("&")}` : path;
    };
    this.setAttribute("src", sorted(this.getAttribute("src")));
    follow(sorted(location.pathname + location.search), true);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    this.#fold?.removeEventListener("toggle", this.#unfolded);
    this.#abort?.abort();
    this.#asked = null;
    if (!this.#src) return;
    kept.delete(this.#src);
    kept.set(this.#src, [...this.childNodes]);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
    this.#src = null;
  }

  attributeChangedCallback(name, before) {
    if (!this.isConnected || before === null || this.#wanted === (this.#asked ?? this.#src)) return;
    if (this.#fold && !this.#fold.open) this.#src = null;
    else this.#fetch();
  }

  async #fetch() {
    const wanted = this.#wanted;
    this.#abort?.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#asked = wanted;
    this.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(this.getAttribute("src"), { signal });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
      const text = await answer.text();
      if (signal.aborted) return;
      this.innerHTML = text;
      if (this.#sorted) this.querySelector(`a[data-sort$="${this.#sorted}"], [aria-sort] a`)?.focus({ preventScroll: true });
      this.#sorted = null;
      this.#src = wanted;
      this.#asked = null;
    } catch (error) {
      if (signal.aborted) return;
      this.#src = this.#asked = null;
      const box = document.createElement("p");
      box.className = "figure-failed";
      box.setAttribute("role", "alert");
      box.append(`The table could not be loaded (${error.message}). `);
      const retry = document.createElement("button");
      retry.type = "button";
      retry.textContent = "Try again";
      retry.addEventListener("click", () => this.#fetch());
      box.append(retry);
      this.replaceChildren(box);
    }
    this.removeAttribute("aria-busy");
  }
}
customElements.define("leverage-rows", LeverageRows);
