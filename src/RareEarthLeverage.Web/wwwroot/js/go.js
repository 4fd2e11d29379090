/** Goes to an address of this program, through the interactive connection where there is one. */
export function go(address) {
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(address);
  else location.assign(address);
}
