"""Addresses of the site under an interface language (DESIGN, section 7)."""

from django.urls import path

from articles.views import front, people, reading, searching

urlpatterns = [
    path("", front.home, name="home"),
    path("about/", front.about, name="about"),
    path("articles/", reading.articles, name="articles"),
    path("articles/<slug:public_id>/", reading.article, name="article"),
    path("interviews/<slug:public_id>/", reading.interview, name="interview"),
    path("answers/<slug:public_id>/", reading.answer, name="answer"),
    path("speakers/", people.speakers, name="speakers"),
    path("speakers/<slug:slug>/", people.speaker, name="speaker"),
    path("search/", searching.search, name="search"),
]
