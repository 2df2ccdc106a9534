// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"access.by_rep",
        "Figures for each rep are shown to the rep and to their manager alone. Group them by "
        "manager."},
    {"access.by_person", "{0} sees counts over everybody, not of single people. Leave --who out."},
    {"access.by_week",
        "{0} sees whole fiscal months, not weeks. Group figures by manager, activity or lever."},
    {"access.manager_first",
        "Figures about {0} alone are shown to {0} first; to others from {1}, or once {0} has "
        "looked."},
    {"access.no_lag", "{0} sees talks of whole fiscal months, not of the days before a result."},
    {"access.no_month_closed",
        "{0} sees fiscal months whose books are closed, and none is closed yet."},
    {"access.no_team",
        "No team of {0} is shown here. Name a manager, or somebody above managers, who is led by "
        "the viewer."},
    {"access.nothing", "{0} sees no figures. What each role sees stands on \"What others see\"."},
    {"access.own_brief_only", "The brief of {0} is for {0} alone."},
    {"access.shown_later",
        "Shown to {0} first; to others from {1}, or once {0} has looked at these figures."},
    {"access.talks_withheld",
        "The talks of {0} are for {0} and those they are held with. Others see counts."},
    {"access.whole_months", "{0} sees whole fiscal months whose books are closed. Ask for {1}."},
    {"access.unknown_kind", "{0} is not a kind of data that the program keeps apart."},
    {"look.malformed", "{0} can't be kept as the place of a look."},
    {"band.nobody_alike", "No manager is alike in all of these. Give fewer bands, or none."},
    {"band.twice", "{0} asks for a second band of the same kind. Give each kind once."},
    {"band.unknown",
        "{0} is not a band of managers. Use span=1-4, 5-8, 9-12 or 13+, tenure=new or settled, "
        "player-coach=yes or no, ramping=yes or no, or calendar=CODE."},
    {"dimension.unknown",
        "{0} is not a way to group figures. Use manager, activity, lever, rep or week."},
    {"dimension.twice", "{0} is asked for twice. Name each way to group figures once."},
    {"drift.unknown_alarm", "No drift of {0}, {1}, in {2} stands here for this person."},
    {"drift.sentence_too_short", "Say in a few words what got in the way."},
    {"drift.not_acknowledged", "Nobody said yet what got in the way. Do that first."},
    {"drift.too_early_to_judge",
        "Too early to say whether it was drift. Closed weeks still missing: {0}."},
    {"drift.verdict_unknown",
        "{0} is not what a drift can turn out to be. Use drift, chance or "
        "unclear."},
    {"drift.judged_by_other",
        "{0} said already what it was. Talk about it; only they or somebody above can say it "
        "anew."},
    {"drift.word_of_other", "{0} said this. Only who said it can take it back."},
    {"drift.word_unknown", "This word is not in the file."},
    {"drift.word_newer", "Somebody said something newer about this drift. Look at it first."},
    {"drift.not_overseer", "How drift is noticed is set by whoever leads all."},
    {"drift.accepted_out_of_range",
        "{0} is not a share of misses to accept. Use {1} to {2}, as in 0.1 for one in ten."},
    {"drift.caught_out_of_range",
        "{0} is not a share of misses to be noticed. Use {1} to {2}, as in 0.3."},
    {"drift.weeks_out_of_range", "{0} weeks between false alarms are outside {1} to {2}."},
    {"drift.days_out_of_range", "{0} days alone for the manager are outside {1} to {2}."},
});

} // namespace

std::span<const Sentence> adherenceSentences() { return kSentences; }

} // namespace mor::words
