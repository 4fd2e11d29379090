// What keys and gestures do, in a box over the page. It is made when it is first asked for.
const WORDS = `
  <form method="dialog">
    <h2 id="keys-title">Keys and gestures</h2>
    <div class="keys">
      <table>
        <caption>In the picture, with a mark in focus</caption>
        <tbody>
          <tr><th scope="row"><kbd>Tab</kbd></th><td>next lane</td></tr>
          <tr><th scope="row"><kbd>←</kbd> <kbd>→</kbd></th><td>event before, event after</td></tr>
          <tr><th scope="row"><kbd>↑</kbd> <kbd>↓</kbd></th><td>nearest event in the lane above, below</td></tr>
          <tr><th scope="row"><kbd>Home</kbd> <kbd>End</kbd></th><td>first, last event of the lane</td></tr>
          <tr><th scope="row"><kbd>Enter</kbd></th><td>open the event, or the list behind a number</td></tr>
          <tr><th scope="row"><kbd>Esc</kbd></th><td>back to the mark</td></tr>
          <tr><th scope="row"><kbd>+</kbd> <kbd>−</kbd></th><td>zoom in, out at the mark</td></tr>
          <tr><th scope="row"><kbd>Shift</kbd> + <kbd>←</kbd> <kbd>→</kbd></th><td>move through time</td></tr>
          <tr><th scope="row"><kbd>Shift</kbd> + <kbd>Home</kbd> <kbd>End</kbd></th><td>first, last years</td></tr>
        </tbody>
      </table>
      <table>
        <caption>On the strip of all years</caption>
        <tbody>
          <tr><th scope="row"><kbd>←</kbd> <kbd>→</kbd></th><td>move the period, or the end in focus</td></tr>
          <tr><th scope="row"><kbd>+</kbd> <kbd>−</kbd></th><td>zoom in, out</td></tr>
          <tr><th scope="row"><kbd>Home</kbd> <kbd>End</kbd></th><td>first, last years</td></tr>
          <tr><th scope="row">Drag</th><td>move or stretch the brush, or draw a new one</td></tr>
        </tbody>
      </table>
      <table>
        <caption>With mouse or fingers on the picture</caption>
        <tbody>
          <tr><th scope="row">Wheel, pinch</th><td>zoom; beside the picture, and once all years are in view, the wheel scrolls the page</td></tr>
          <tr><th scope="row">Drag</th><td>move through time</td></tr>
          <tr><th scope="row">Double click</th><td>zoom in; with <kbd>Shift</kbd>, out</td></tr>
          <tr><th scope="row"><kbd>?</kbd></th><td>this list</td></tr>
        </tbody>
      </table>
    </div>
    <p><button type="submit">Close</button></p>
  </form>
`;

let dialog = null;

/** Opens the box, or closes it. */
export function toggle() {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "keys-box";
    dialog.setAttribute("aria-labelledby", "keys-title");
    dialog.innerHTML = WORDS;
    document.body.append(dialog);
  }
  if (dialog.open) dialog.close();
  else dialog.showModal();
}
