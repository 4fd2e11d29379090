/** Says something beside a button for a while, to eyes and to screen readers. */
export function say(place, text, keep = false) {
  if (!place) return;
  place.textContent = text;
  clearTimeout(place.sayTimer);
  if (!keep) place.sayTimer = setTimeout(() => (place.textContent = ""), 5000);
}

/** Writes text to the clipboard and says whether that worked. */
export async function copyText(text, place, done = "Copied") {
  try {
    await navigator.clipboard.writeText(text);
    say(place, done);
  } catch {
    say(place, "Copying is not allowed here: mark the text and copy it by hand");
  }
}

/** Hands a file to the browser as a download. */
export function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What went wrong, in the words of the server where it has some. */
export async function reasonOf(answer) {
  try {
    const problem = await answer.json();
    return problem.detail ?? problem.title;
  } catch {
    return `the server answered ${answer.status}`;
  }
}
