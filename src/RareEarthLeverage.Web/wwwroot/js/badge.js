// The list behind a badge: what is gathered in it, each with its date, direction and label, and the way to its stretch of time.

/** Opens the list of a badge beside it. */
export function openBadge(figure, badge, select) {
  closeBadge(figure);
  const names = badge.dataset.names?.split("|") ?? [];
  const ids = badge.dataset.events?.split(" ") ?? [];
  const count = Number(badge.dataset.count);
  const box = document.createElement("div");
  box.className = "badge-list";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", `${count} events`);

  const zoom = document.createElement("a");
  zoom.href = badge.getAttribute("href");
  zoom.textContent = `Zoom in on these ${count.toLocaleString("en-GB")}`;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "quiet";
  close.textContent = "Close";
  close.addEventListener("click", () => closeBadge(figure, true));
  const tools = document.createElement("p");
  tools.append(zoom, close);

  const list = document.createElement("ul");
  ids.forEach((id, i) => {
    const link = document.createElement("a");
    link.href = select + encodeURIComponent(id);
    link.dataset.listed = id;
    link.textContent = names[i];
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  });
  const rest = count - ids.length;
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = ids.length === 0 ? "Too many to list here: zoom in, or read them in the table." : `And ${rest.toLocaleString("en-GB")} more: zoom in, or read them in the table.`;
  box.append(tools, list, ...(rest > 0 ? [note] : []));

  box.addEventListener("keydown", event => {
    const links = [...box.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: links[at + 1], ArrowUp: links[at - 1], Home: links[0], End: links.at(-1) }[event.key];
    if (event.key === "Escape") closeBadge(figure, true);
    else if (to) to.focus();
    else if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener("focusout", event => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) closeBadge(figure);
  });
  box.addEventListener("click", event => {
    if (event.target.closest("a")) closeBadge(figure);
  });
  figure.append(box);
  box.badge = badge;
  place(figure, badge, box);
  (box.querySelector("li a") ?? zoom).focus({ preventScroll: true });
}

function place(figure, badge, box) {
  const [all, mark] = [figure.getBoundingClientRect(), badge.getBoundingClientRect()];
  const left = Math.min(Math.max(0, mark.left + mark.width / 2 - all.left - box.offsetWidth / 2), Math.max(0, all.width - box.offsetWidth));
  const below = mark.bottom - all.top + 4;
  const above = mark.top - all.top - box.offsetHeight - 4;
  const hangsOut = mark.bottom + 4 + box.offsetHeight > innerHeight;
  box.style.left = `${left}px`;
  box.style.top = `${hangsOut && above > 0 ? above : below}px`;
}

/** Closes the list; true when there was one. */
export function closeBadge(figure, back = false) {
  const box = figure.querySelector(":scope > .badge-list");
  if (!box) return false;
  const { badge } = box;
  box.remove();
  if (back && badge.isConnected) badge.focus({ preventScroll: true });
  return true;
}
