// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/import_dialog.h"

#include "core/results/result_service.h"
#include "shared/button.h"
#include "shared/desk.h"
#include "shared/error_text.h"
#include "shared/label.h"
#include "shared/plural.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace mor::ui {

namespace {

using Kind = RosterChange::Kind;
using Mode = RosterService::Mode;

/// Rows that fit only once others are gone take at most so many rounds.
constexpr int kMostRounds = 5;

int rowsIn(const std::vector<Error>& problems)
{
    std::set<std::string> places;
    for (const auto& problem : problems)
        places.insert(problem.where);
    return static_cast<int>(places.size());
}

} // namespace

ImportDialog::ImportDialog(Desk& desk, ResultFile file, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_said(new Label({}, Type::Body, &Theme::text2))
    , m_import(new Button(tr("Import"), Button::Kind::Primary))
{
    setWindowTitle(tr("Import results"));
    check();
    fill();
    connect(m_import, &QAbstractButton::clicked, this, &ImportDialog::act);
}

void ImportDialog::check()
{
    ResultService service(*m_desk.results(), m_desk.clock());
    for (int round = 0; round < kMostRounds; ++round) {
        const auto changes = service.import(
            m_file.readable, m_file.name.toStdString(), m_desk.plan()->roster, Mode::DryRun);
        if (changes) {
            m_added = changes->count(Kind::Added);
            m_changed = changes->count(Kind::Changed);
            m_unchanged = changes->count(Kind::Unchanged);
            return;
        }
        const auto& causes = changes.error().causes;
        if (causes.empty()) {
            m_said->setText(errorText(changes.error()));
            return;
        }
        m_file.problems.insert(m_file.problems.end(), causes.begin(), causes.end());
        std::erase_if(m_file.readable, [&](const ResultRow& row) {
            return std::ranges::find(causes, row.where, &Error::where) != causes.end();
        });
    }
}

void ImportDialog::fill()
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget(
        (new Label(tr("What %1 would bring").arg(m_file.name), Type::Lead))->wrapped());
    m_summary = tr("%1: %2 new, %3 changed, %4 as they are.")
                    .arg(counted(m_file.rows, tr("1 row"), tr("%1 rows")))
                    .arg(m_added)
                    .arg(m_changed)
                    .arg(m_unchanged);
    column->addWidget((new Label(m_summary))->wrapped());
    if (!m_file.mapping.isEmpty())
        column->addWidget((new Label(tr("The columns are read as “%1”.").arg(m_file.mapping),
                               Type::Small, &Theme::text2))
                              ->wrapped());
    if (!m_file.leftOut.isEmpty())
        column->addWidget(
            (new Label(tr("Not read: %1.").arg(m_file.leftOut.join(QStringLiteral(", "))),
                 Type::Small, &Theme::text2))
                ->wrapped());
    if (!m_file.problems.empty()) {
        column->addWidget(
            (new Label(tr("%1 and come into a file of their own:")
                           .arg(counted(rowsIn(m_file.problems), tr("1 row can’t be used"),
                               tr("%1 rows can’t be used")))))
                ->wrapped());
        QStringList sentences;
        for (const auto& problem : m_file.problems)
            sentences << errorText(problem);
        auto* lines = new QPlainTextEdit(sentences.join(QLatin1Char('\n')));
        lines->setReadOnly(true);
        lines->setTabChangesFocus(true);
        lines->setAccessibleName(tr("Rows with problems"));
        column->addWidget(lines, 1);
    }
    column->addWidget((new Label(tr("What an earlier file said stays in the workspace; the newest "
                                    "word on a person and period counts."),
                           Type::Small, &Theme::text2))
                          ->wrapped());
    column->addWidget(m_said->wrapped());
    auto* row = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_import->setText(usable() > 0
            ? tr("Import %1").arg(counted(usable(), tr("1 row"), tr("%1 rows")))
            : tr("Import"));
    m_import->setReasonDisabled(usable() > 0 ? QString() : tr("Nothing would change."));
    m_import->setDefault(true);
    resize(theme.px(560), theme.px(m_file.problems.empty() ? 260 : 420));
}

void ImportDialog::act()
{
    if (m_import->isEnabled())
        import();
}

void ImportDialog::import()
{
    const auto* files = ResultFiles::of(m_desk);
    if (files && files->ways().copyBefore)
        if (const auto copied = files->ways().copyBefore(); !copied) {
            m_said->setText(errorText(copied.error()));
            return;
        }
    ResultService service(*m_desk.results(), m_desk.clock());
    const auto done = service.import(
        m_file.readable, m_file.name.toStdString(), m_desk.plan()->roster, Mode::Apply);
    if (!done) {
        m_said->setText(errorLines(done.error()).join(QLatin1Char('\n')));
        return;
    }
    auto sentence = tr("Results are imported: %1 new, %2 changed.")
                        .arg(done->count(Kind::Added))
                        .arg(done->count(Kind::Changed));
    if (!m_file.problems.empty() && files && files->ways().setAside) {
        const auto aside = files->ways().setAside(m_file.path, m_file.problems);
        sentence += QLatin1Char(' ')
            + (aside ? tr("%1 in %2.")
                           .arg(counted(rowsIn(m_file.problems), tr("1 row set aside"),
                                    tr("%1 rows set aside")),
                               *aside)
                     : errorText(aside.error()));
    }
    accept();
    m_desk.recorded();
    Q_EMIT imported(sentence);
}

} // namespace mor::ui
