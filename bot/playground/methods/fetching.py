"""Methods by which the bot gets its updates: polling and webhooks."""

import ipaddress
import re
from urllib.parse import urlsplit

from bot.playground.chats import Json
from bot.playground.params import Params
from bot.playground.refusals import bad_request, conflict
from bot.playground.state import State
from bot.playground.updates import Webhook

_SECRET = re.compile("[A-Za-z0-9_-]{1,256}")


def get_updates(state: State, params: Params) -> list[Json]:
    """getUpdates, without waiting: that is the exchange's part."""
    updates = state.updates
    if updates.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete"
            " the webhook first"
        )
    _allow(state, params)
    return updates.fetch(params.integer("offset"), min(max(params.integer("limit", 100), 1), 100))


def set_webhook(state: State, params: Params) -> bool:
    """setWebhook; only to an address of this machine, because nothing leaves it."""
    url = params.text("url").strip()
    if not url:
        return delete_webhook(state, params)
    secret = params.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if urlsplit(url).scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not _is_here(urlsplit(url).hostname or ""):
        raise bad_request("bad webhook: the playground delivers to this machine only")
    _allow(state, params)
    _drop_pending(state, params)
    state.updates.webhook = Webhook(url, secret, params.integer("max_connections", 40))
    state.updates.webhook_error = ""
    state.updates.announce()
    return True


def delete_webhook(state: State, params: Params) -> bool:
    """deleteWebhook."""
    state.updates.webhook = None
    _drop_pending(state, params)
    state.updates.announce()
    return True


def get_webhook_info(state: State, _params: Params) -> Json:
    """getWebhookInfo."""
    updates = state.updates
    info: Json = {
        "url": updates.webhook.url if updates.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(updates.pending),
    }
    if updates.webhook is not None:
        info["max_connections"] = updates.webhook.most_connections
    if updates.webhook_error:
        info |= {"last_error_date": int(state.now()), "last_error_message": updates.webhook_error}
    if updates.allowed is not None:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


def _allow(state: State, params: Params) -> None:
    if params.has("allowed_updates"):
        wanted = params.sequence("allowed_updates", "allowed updates")
        state.updates.allowed = frozenset(map(str, wanted)) if wanted else None


def _drop_pending(state: State, params: Params) -> None:
    if params.flag("drop_pending_updates"):
        state.updates.pending.clear()


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
