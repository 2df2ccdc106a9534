// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/drift_news.h"

#include "core/adherence/read_drift.h"

#include <QPointer>

namespace mor::ui {

namespace {

struct Read {
    std::shared_ptr<const WeekHistory> history;
    std::shared_ptr<const DriftWatch> watch;
};

/// What people said and set, read on the interface's thread: a few rows.
struct Said {
    std::vector<DriftWord> words;
    DriftSetting setting;
};

Result<Said> saidIn(DriftRepository* drift)
{
    if (drift == nullptr)
        return Said{};
    auto words = drift->words();
    if (!words)
        return fail(words);
    const auto setting = driftSetting(*drift);
    if (!setting)
        return fail(setting);
    return Said{std::move(*words), *setting};
}

} // namespace

DriftNews::DriftNews(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
}

DriftNews& DriftNews::of(Desk& desk)
{
    if (auto* known = desk.findChild<DriftNews*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new DriftNews(desk);
}

void DriftNews::ask(Fresh fresh, QObject* receiver, std::function<void(Result<Watch>)> deliver)
{
    auto said = saidIn(m_desk.drift());
    if (!said)
        return deliver(fail(said));
    const auto plan = m_desk.plan();
    const Day today = m_desk.today();
    const auto* viewer = m_desk.viewer();
    const auto revision = m_desk.revision();
    const bool known = (fresh == Fresh::Today || m_revision == revision) && m_history
        && m_plan == plan && m_history->asOf == today;
    const auto name = QStringLiteral("drift-%1").arg(reinterpret_cast<quintptr>(receiver));
    m_desk.runner().run(
        name,
        [said = std::move(*said), plan, today, viewer = viewer ? viewer->code : std::string{},
            kept = known ? m_history : nullptr,
            open = m_desk.openReader()](const Cancelled& stop) -> Result<Read> {
            auto history = kept;
            if (!history) {
                const auto practice = open();
                if (!practice)
                    return fail(practice);
                auto read = readHistory(plan, **practice, driftWeeks(today), today);
                if (!read)
                    return fail(read);
                history = std::make_shared<const WeekHistory>(std::move(*read));
            }
            if (stop->load())
                return Read{};
            const auto all = driftWatch(*history, said.words, said.setting, versionsFrom(*plan));
            return Read{
                history, std::make_shared<const DriftWatch>(seenBy(all, plan->roster, viewer))};
        },
        [news = QPointer<DriftNews>(this), plan, revision = known ? m_revision : revision,
            receiver = QPointer<QObject>(receiver),
            deliver = std::move(deliver)](Result<Read> read) {
            if (news && read) {
                news->m_plan = plan;
                news->m_history = read->history;
                news->m_revision = revision;
            }
            if (!receiver)
                return;
            if (read)
                deliver(read->watch);
            else
                deliver(fail(read));
        });
}

} // namespace mor::ui
