/** Goes to an address of this program, through the interactive connection where there is one. */
export function go(address) {
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(address);
  else location.assign(address);
}

/** The page already shows what the address says: the address bar follows and the interactive connection, where there is one,
    is told once. */
export function follow(address, replace) {
  if (document.querySelector("[data-interactive]") && window.Blazor?.navigateTo) window.Blazor.navigateTo(address, { replaceHistoryEntry: replace });
  else history.replaceState(history.state, "", address);
}
