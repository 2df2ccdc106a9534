// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/earlier_card.h"

#include "imports/import_words.h"
#include "shared/button.h"
#include "shared/plural.h"
#include "shared/row_table.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

QString idOf(const ImportBatch& batch) { return QString::fromStdString(toText(batch.id)); }

QString timeOf(Instant instant)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toLocalTime(),
        QStringLiteral("ddd d MMM HH:mm"));
}

} // namespace

EarlierCard::EarlierCard(QWidget* parent)
    : Card(tr("Files that came in"), parent)
    , m_none(new Label(tr("None yet."), Type::Small, &Theme::text2))
    , m_table(new RowTable(tr("Files that came in"), {5, 0}))
    , m_takeBack(new Button(tr("Take back")))
{
    body()->addWidget(m_none->wrapped());
    body()->addWidget(m_table);
    body()->addWidget(m_takeBack);
    m_table->setWhatsThis(
        tr("Each file that changed something. Taking one back undoes all that it brought; what "
           "somebody changed since stays as it is."));
    connect(m_table, &RowTable::currentRowChanged, this, &EarlierCard::choose);
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        // By value: whoever answers shows another list.
        if (const auto* batch = current())
            Q_EMIT takeBackWanted(ImportBatch(*batch));
    });
    show({}, {});
}

void EarlierCard::show(std::vector<ImportBatch> batches, const QString& reason)
{
    // The newest is offered when something came in; else the choice stays.
    const auto chosen = m_batches.size() == batches.size() ? m_table->currentId() : QString();
    m_batches = std::move(batches);
    m_reason = reason;
    std::vector<Row> rows;
    for (const auto& batch : m_batches) {
        auto what = strongCell(QString::fromStdString(batch.source));
        what.second = tr("%1 · %2 · %3")
                          .arg(kindName(batch.kind), timeOf(batch.recordedAt),
                              counted(batch.size, tr("1 entry"), tr("%1 entries")));
        rows.push_back({idOf(batch),
            {what, batch.takenBackAt ? chipCell(Mark::Excused, tr("taken back")) : softCell({})}});
    }
    m_none->setText(tr("None yet."));
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_takeBack->setVisible(!rows.empty());
    m_table->setRows({tr("File"), QString()}, std::move(rows));
    if (!m_batches.empty())
        m_table->select(idOf(m_batches.front()));
    m_table->select(chosen);
    choose();
}

void EarlierCard::fail(const QString& sentence)
{
    show({}, {});
    m_none->setText(sentence);
}

const ImportBatch* EarlierCard::current() const
{
    const auto id = m_table->currentId();
    const auto found = std::ranges::find_if(
        m_batches, [&](const ImportBatch& batch) { return idOf(batch) == id; });
    return found == m_batches.end() ? nullptr : &*found;
}

void EarlierCard::choose()
{
    const auto* batch = current();
    m_takeBack->setReasonDisabled(!m_reason.isEmpty() ? m_reason
            : !batch                                  ? tr("Choose a file first.")
            : batch->takenBackAt                      ? tr("This file is taken back already.")
                                                      : QString());
}

} // namespace mor::ui
