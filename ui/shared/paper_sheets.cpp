// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paper_sheets.h"

#include "core/adherence/read_drift.h"
#include "shared/desk.h"

#include <QPointer>

namespace mor::ui {

Result<PaperSource> paperSource(Desk& desk)
{
    PaperSource source{desk.plan(), nullptr, desk.today(), desk.fileName(), {}, {}, desk.looks()};
    if (const auto* drift = desk.drift()) {
        auto words = drift->words();
        if (!words)
            return fail(words);
        const auto setting = driftSetting(*drift);
        if (!setting)
            return fail(setting);
        source.driftWords = std::move(*words);
        source.driftSetting = *setting;
    }
    return source;
}

PaperSheets::PaperSheets(PaperReader reader, Desk& desk)
    : QObject(&desk)
    , m_reader(std::move(reader))
    , m_desk(desk)
{
}

PaperSheets* PaperSheets::of(const Desk& desk)
{
    return desk.findChild<PaperSheets*>(QString(), Qt::FindDirectChildrenOnly);
}

void PaperSheets::ask(const PaperQuestion& question, QObject* receiver,
    std::function<void(Result<PaperLayout>)> deliver)
{
    auto source = paperSource(m_desk);
    if (!source)
        return deliver(fail(source));
    const auto read = [reader = m_reader, question, source = std::move(*source),
                          open = m_desk.openReader()](const Cancelled&) -> Result<PaperLayout> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        auto whole = source;
        whole.practice = practice->get();
        return reader(question, whole);
    };
    m_desk.runner().run(QStringLiteral("paper-%1").arg(reinterpret_cast<quintptr>(receiver)), read,
        [to = QPointer<QObject>(receiver), deliver = std::move(deliver)](
            Result<PaperLayout> layout) {
            if (to)
                deliver(std::move(layout));
        });
}

} // namespace mor::ui
