// <leverage-search>: the search box of the masthead; choices are asked for over HTTP while one types. It comes when a hand
// first goes to the box (needs.js). Without this script the form leads to the search page.
import { go } from "./go.js";

const WAIT_MS = 120;
let typed = "";
let wasFocused = false;

class LeverageSearch extends HTMLElement {
  #timer = 0;
  #abort = null;
  get #input() { return this.querySelector("input"); }
  get #list() { return this.querySelector("ul"); }

  connectedCallback() {
    // The interactive connection puts a new box in place of the first one: what was typed goes on in it.
    queueMicrotask(() => {
      const input = this.#input;
      if (!input) return;
      if (typed && !input.value) input.value = typed;
      if (wasFocused) input.focus({ preventScroll: true });
      // What was typed before this script was there.
      wasFocused = this.contains(document.activeElement);
      if (wasFocused && !typed && input.value) {
        typed = input.value;
        this.#ask();
      }
    });
    for (const kind of ["input", "keydown", "click", "focusout", "focusin", "submit"]) this.addEventListener(kind, this);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  handleEvent(event) {
    if (event.type === "input") {
      typed = event.target.value;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), WAIT_MS);
    } else if (event.type === "keydown") this.#key(event);
    else if (event.type === "click") {
      const option = event.target.closest("[role=option]");
      if (option) this.#open(option.dataset.href);
    } else if (event.type === "submit") {
      event.preventDefault();
      if (typed.trim() || this.#input.value.trim()) this.#open(`/search?q=${encodeURIComponent(this.#input.value.trim())}`);
    } else if (event.type === "focusin") wasFocused = true;
    else if (!this.contains(event.relatedTarget) && this.isConnected) {
      wasFocused = false;
      // A click on a choice takes the focus before it arrives.
      setTimeout(() => this.#close(), 200);
    }
  }

  async #ask() {
    this.#abort?.abort();
    const words = this.#input.value.trim();
    if (!words) return this.#close();
    this.#abort = new AbortController();
    try {
      const answer = await fetch(`/search/options?q=${encodeURIComponent(words)}`, { signal: this.#abort.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      this.#list.innerHTML = await answer.text();
      const number = this.#list.children.length;
      this.#list.hidden = number === 0;
      this.#input.setAttribute("aria-expanded", String(number > 0));
      this.#input.removeAttribute("aria-activedescendant");
      this.#say(number === 0 ? "Nothing found" : `${number} found; arrow keys choose`);
    } catch (error) {
      if (error.name !== "AbortError") this.#say("The search does not answer; Enter tries the search page");
    }
  }

  #say(text) { this.querySelector("[role=status]").textContent = text; }

  #close() {
    const list = this.#list;
    if (!list) return;
    list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  #open(address) {
    typed = "";
    wasFocused = false;
    this.#input.value = "";
    this.#close();
    this.#input.blur();
    go(address);
  }

  #key(event) {
    const options = this.#list.hidden ? [] : [...this.#list.children];
    const at = options.findIndex(o => o.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (options.length === 0) return this.#ask();
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = at < 0 ? (step > 0 ? 0 : options.length - 1) : (at + step + options.length) % options.length;
      options.forEach((o, i) => o.setAttribute("aria-selected", String(i === next)));
      this.#input.setAttribute("aria-activedescendant", options[next].id);
      options[next].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      this.#open(options[at].dataset.href);
    } else if (event.key === "Escape" && !this.#list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }
}
customElements.define("leverage-search", LeverageSearch);
