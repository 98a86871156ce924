// What is known: the bot, people, chats and menus, and which chat is open as whom.

const MOST = 400; // messages kept of a chat

export const store = { bot: null, people: [], chats: new Map(), menus: {} };
export const open = { chat: null, person: null };
export const unread = new Map();

export const isPrivate = (chat) => chat.type === "private";
export const personOf = (id) => store.people.find((one) => one.id === id);
export const title = (chat) => isPrivate(chat) ? chat.first_name : chat.title;
export const menu = () => store.menus[`${open.chat} ${open.person}`] || [];

export function take({ bot, people, chats, menus }) {
  Object.assign(store, { bot, people, menus });
  store.chats = new Map(chats.map((chat) => [chat.id,
    { ...chat, messages: new Map(chat.messages.map((one) => [one.message_id, one])) }]));
}

// Everybody has a chat with the bot in the list, also who has not started it yet.
export function chatList() {
  const own = store.people.map((person) => store.chats.get(person.id) || {
    id: person.id, type: "private", first_name: person.first_name, people: [person.id],
    has_bot: true, topics: {}, messages: new Map(),
  });
  return [...own, ...[...store.chats.values()].filter((chat) => !isPrivate(chat))];
}

export const openedChat = () => chatList().find((one) => one.id === open.chat);

// Adds a message and returns the ids of those that make room for it.
export function keep(chat, message) {
  chat.messages.set(message.message_id, message);
  const gone = [...chat.messages.keys()].slice(0, Math.max(0, chat.messages.size - MOST));
  for (const id of gone) chat.messages.delete(id);
  return gone;
}
