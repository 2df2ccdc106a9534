// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/note_field.h"

#include "shared/card.h"
#include "shared/segmented_control.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mor::ui {

NoteField::NoteField(QWidget* parent)
    : QWidget(parent)
    , m_readers(new SegmentedControl(tr("Who can read the note"), {tr("Shared"), tr("Only me")}))
    , m_stack(new QStackedWidget)
    , m_note(new QPlainTextEdit)
    , m_private(new QPlainTextEdit)
{
    m_readers->setCompact(true);
    auto* heading = new SectionHeading(tr("Note"), Type::Strong, &Theme::text2);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    heading->row()->addWidget(m_readers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(heading);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left
    column->addWidget(m_stack, 1);
    for (auto* field : {m_note, m_private}) {
        field->setTabChangesFocus(true);
        m_stack->addWidget(field);
        connect(field, &QPlainTextEdit::textChanged, this, &NoteField::edited);
    }
    m_note->setAccessibleName(tr("Shared note"));
    m_private->setAccessibleName(tr("Note only for me"));
    m_private->setPlaceholderText(tr("Only you can read this."));
    connect(m_readers, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    space();
}

void NoteField::show(const QString& note, const QString& privateNote, const QString& otherFirstName)
{
    const QSignalBlocker quiet(this);
    // The cursor stays where it is while nothing changes.
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    if (m_private->toPlainText() != privateNote)
        m_private->setPlainText(privateNote);
    m_note->setPlaceholderText(otherFirstName.isEmpty()
            ? tr("Everybody in the talk can read this.")
            : tr("%1 can read this.").arg(otherFirstName));
}

QString NoteField::note() const { return m_note->toPlainText(); }
QString NoteField::privateNote() const { return m_private->toPlainText(); }

void NoteField::space()
{
    const auto& theme = themeOf(*this);
    layout()->setSpacing(theme.px(4));
    m_stack->setMinimumHeight(
        3 * QFontMetrics(theme.font(Type::Body)).lineSpacing() + theme.px(18));
}

void NoteField::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_stack)
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
