// Talking to the server: deeds, the whole picture, live events.

export async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

export async function post(path, body) {
  const isForm = body instanceof FormData;
  const answer = await fetch(path, {
    method: "POST",
    headers: isForm ? {} : { "Content-Type": "application/json" },
    body: isForm ? body : JSON.stringify(body),
  });
  const data = await answer.json().catch(() => ({ problem: answer.statusText }));
  if (!answer.ok) throw new Error(data.problem || answer.statusText);
  return data;
}

export const act = (deed, body) => post(`control/do/${deed}`, body);

// The browser reconnects by itself; after each connection the picture is fetched anew, because
// nobody knows what was missed.
export function listen({ onOpen, onEvent, onLost }) {
  const source = new EventSource("control/events");
  source.onopen = onOpen;
  source.onerror = onLost;
  source.onmessage = (event) => onEvent(JSON.parse(event.data));
}
