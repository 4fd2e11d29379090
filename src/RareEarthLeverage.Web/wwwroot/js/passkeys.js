// Makes a passkey, or signs in with one. The server says what it wants (options); the answer of the passkey goes back with the
// form that the button stands in, so that everything else works as without a script.
async function optionsFrom(form) {
  const answer = await fetch(form.dataset.passkeyOptions, {
    method: "POST",
    headers: { RequestVerificationToken: form.querySelector("[name=__RequestVerificationToken]").value },
  });
  if (answer.status === 429) throw new Error("That was tried too often. Wait a minute and try again.");
  if (!answer.ok) throw new Error("The page is too old. Load it again and try once more.");
  return answer.json();
}

async function credentialFor(form) {
  const options = await optionsFrom(form);
  return form.dataset.passkey === "add"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

const words = {
  NotAllowedError: "That was cancelled, or took too long. Nothing has changed.",
  InvalidStateError: "This device has a passkey for this account already.",
  SecurityError: "Passkeys need https, or localhost.",
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const said = form.querySelector("[data-said]");
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
    said.textContent = "This browser cannot use passkeys here: they need a recent browser, and https or localhost.";
    continue;
  }
  form.querySelector("button").disabled = false;
  form.addEventListener("submit", async event => {
    const field = form.querySelector("[data-credential]");
    if (field.value) return;
    event.preventDefault();
    said.textContent = "";
    try {
      field.value = JSON.stringify(await credentialFor(form));
      form.requestSubmit();
    } catch (error) {
      said.textContent = words[error.name] ?? error.message;
    }
  });
}
