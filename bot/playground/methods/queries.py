"""Methods that answer taps and inline questions."""

from bot.playground.chats import InlineResult
from bot.playground.content import inline_keyboard, message_text
from bot.playground.params import Params
from bot.playground.refusals import bad_request
from bot.playground.state import Query, State

LIFETIME = 15 * 60  # seconds a question may wait
_MOST_RESULTS = 50
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(state: State, params: Params) -> bool:
    """answerCallbackQuery."""
    query = _open_query(state, params.text("callback_query_id"))
    text = params.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = {"text": text, "show_alert": params.flag("show_alert")}
    if params.has("url"):
        query.answer["url"] = params.text("url")
    state.tell("answer", query.chat, {"query": query.id, "person": query.person, **query.answer})
    return True


def answer_inline_query(state: State, params: Params) -> bool:
    """answerInlineQuery."""
    query = _open_query(state, params.text("inline_query_id"))
    given = params.sequence("results", "inline query results")
    if len(given) > _MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(params.text("next_offset").encode()) > 64:
        raise bad_request("NEXT_OFFSET_INVALID")
    results = tuple(_result(params.within(one)) for one in given)
    if len({result.id for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    query.results = results
    query.answer = {
        "results": [result.as_json() for result in results],
        "next_offset": params.text("next_offset"),
    }
    state.tell("inline", query.chat, {"query": query.id, "person": query.person, **query.answer})
    return True


def _open_query(state: State, query_id: str) -> Query:
    query = state.queries.get(query_id)
    if query is None or query.answer is not None or state.now() - query.asked > LIFETIME:
        raise bad_request(_TOO_OLD)
    return query


def _result(given: Params) -> InlineResult:
    """One suggestion. Raises RefusedError where it or its message would be refused."""
    if not 1 <= len(given.text("id").encode()) <= 64:
        raise bad_request("RESULT_ID_INVALID")
    if not given.text("type"):
        raise bad_request("can't parse inline query result: Can't find field \"type\"")
    if given.text("type") == "article" and not given.text("title"):
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = given.within(given.mapping("input_message_content", "input message content"))
    words = message_text(Params({**content.values, "text": content.text("message_text")}))
    return InlineResult(
        given.text("id"),
        given.text("title"),
        given.text("description"),
        words,
        inline_keyboard(given),
    )
