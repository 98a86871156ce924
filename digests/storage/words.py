"""The words by which an article is found."""

from digests.model import Article, Brief, Place
from digests.text.folding import folded_words


def words_of(article: Article, brief: Brief) -> set[str]:
    """Every folded word that finds an article, names of places as the gazetteer has them too."""
    places = [
        finding.canonical
        for findings in brief.findings.values()
        for finding in findings
        if isinstance(finding, Place)
    ]
    said = (article.title, article.text, article.outlet, article.author, brief.title, *places)
    return {word for text in said if text for word in folded_words(text)}
