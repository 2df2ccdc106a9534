// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/lever_news.h"

#include "core/results/result_repository.h"

#include <QPointer>

namespace mor::ui {

LeverNews::LeverNews(Open open, Desk& desk)
    : QObject(&desk)
    , m_open(std::move(open))
    , m_desk(desk)
{
}

LeverNews* LeverNews::of(const Desk& desk)
{
    return desk.findChild<LeverNews*>(QString(), Qt::FindDirectChildrenOnly);
}

/// Brings up to date what is known, for the plan, viewer and question in it.
Result<LeverNews::Known> LeverNews::read(Known known, const Open& open)
{
    const auto repository = open();
    if (!repository)
        return fail(repository);
    const auto count = (*repository)->count();
    if (!count)
        return fail(count);
    if (!known.book || known.count != *count) {
        auto results = (*repository)->results();
        auto calls = (*repository)->calls();
        if (!results)
            return fail(results);
        if (!calls)
            return fail(calls);
        known.count = *count;
        known.book = std::make_shared<const ResultBook>(
            std::shared_ptr<const Roster>(known.plan, &known.plan->roster), std::move(*results),
            std::move(*calls));
        known.answer.reset();
    }
    if (known.answer)
        return known;
    const Sight sight(known.plan, known.viewer, known.asked.today);
    const auto question = leverQuestion(known.asked, *known.book, known.plan->rhythm, &sight);
    auto told = std::make_shared<Told>();
    told->levers = leversMoved(question, *known.book, known.plan->rhythm);
    for (const auto* manager : question.managers)
        told->managers.push_back(manager->code);
    known.answer = std::move(told);
    return known;
}

void LeverNews::ask(
    const LeverAsk& question, QObject* receiver, std::function<void(Result<Answer>)> deliver)
{
    const auto* viewer = m_desk.viewer();
    auto known = m_known;
    if (known.plan != m_desk.plan())
        known.book.reset();
    const bool same = known.book && known.asked == question && viewer
        && known.viewer == viewer->code && known.answer;
    const auto revision = m_desk.revision();
    if (same && revision == m_revision)
        return deliver(known.answer);
    if (!same)
        known.answer.reset();
    known.plan = m_desk.plan();
    known.viewer = viewer ? viewer->code : std::string{};
    known.asked = question;
    m_desk.runner().run(
        QStringLiteral("levers-%1").arg(reinterpret_cast<quintptr>(receiver)),
        [known = std::move(known), open = m_open](const Cancelled&) { return read(known, open); },
        [news = QPointer<LeverNews>(this), revision, receiver = QPointer<QObject>(receiver),
            deliver = std::move(deliver)](Result<Known> read) {
            if (news && read) {
                news->m_known = *read;
                news->m_revision = revision;
            }
            if (!receiver)
                return;
            if (read)
                deliver(read->answer);
            else
                deliver(fail(read));
        });
}

} // namespace mor::ui
