// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/section_editor.h"

#include "shared/card.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mor::ui {

SectionEditor::SectionEditor(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(new SectionHeading(title))
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_body->setContentsMargins({});
    m_body->setSpacing(themeOf(*this).px(8));
    m_body->addWidget(m_heading);
}

void SectionEditor::setNote(const QString& note) { m_heading->setNote(note); }

void SectionEditor::setReadOnly(bool readOnly, const QString& reason)
{
    constexpr auto kTip = "morTipBefore";
    for (auto* child : findChildren<QWidget*>()) {
        auto* line = qobject_cast<QLineEdit*>(child);
        auto* text = qobject_cast<QPlainTextEdit*>(child);
        if (line)
            line->setReadOnly(readOnly); // can still be read and copied by keys
        else if (text)
            text->setReadOnly(readOnly);
        else if (qobject_cast<QAbstractButton*>(child) || qobject_cast<QComboBox*>(child)
            || qobject_cast<QAbstractSpinBox*>(child))
            child->setEnabled(!readOnly);
        else
            continue;
        if (readOnly && !child->property(kTip).isValid()) {
            child->setProperty(kTip, child->toolTip());
            child->setToolTip(reason);
        } else if (!readOnly && child->property(kTip).isValid()) {
            child->setToolTip(child->property(kTip).toString());
            child->setProperty(kTip, {});
        }
    }
}

} // namespace mor::ui
