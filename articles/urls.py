"""Addresses of the site under an interface language."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from articles.exports import answers, parallel, texts
from articles.presentation import citations
from articles.views import downloads, front, people, reading, searching


def _ending(name, endings):
    """A converter for the file endings that a download knows."""
    regex = "|".join(ending.replace(".", r"\.") for ending in endings)
    register_converter(type(name, (StringConverter,), {"regex": regex}), name)


_ending("table", answers.FORMATS)
_ending("citation", citations.FORMATS)
_ending("text", {**citations.FORMATS, **texts.FORMATS})
_ending("parallel", parallel.FORMATS)

urlpatterns = [
    path("", front.home, name="home"),
    path("about/", front.about, name="about"),
    path("articles/", reading.articles, name="articles"),
    path("articles/<slug:public_id>/", reading.article, name="article"),
    path("interviews/<slug:public_id>/", reading.interview, name="interview"),
    path("answers/<slug:public_id>/", reading.answer, name="answer"),
    path("articles.<table:ending>", downloads.articles, name="articles-file"),
    path("search.<table:ending>", downloads.search, name="search-file"),
    path("articles/<slug:public_id>.<text:ending>", downloads.article, name="article-file"),
    path("articles/<slug:public_id>/page", downloads.page, name="saved-page"),
    path(
        "interviews/<slug:public_id>.<parallel:ending>", downloads.interview, name="interview-file"
    ),
    path("answers/<slug:public_id>.<citation:ending>", downloads.answer, name="answer-file"),
    path("speakers/", people.speakers, name="speakers"),
    path("speakers/<slug:slug>/", people.speaker, name="speaker"),
    path("search/", searching.search, name="search"),
]
