// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/field_box.h"

#include "shared/inline_error.h"
#include "shared/paint.h"

#include <QScopedValueRollback>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace mor::ui {

FieldBox::FieldBox(const QString& name, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_error(new InlineError(*field))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(4));
    auto* label = new Label(name, Type::Small, &Theme::text2);
    label->setBuddy(field);
    column->addWidget(label);
    // A field that knows how wide it is keeps that, however long its name.
    const bool fixed = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    column->addWidget(field, 0, fixed ? Qt::AlignLeading : Qt::Alignment());
    column->addWidget(m_error);
    column->addStretch();
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
}

void FieldBox::setProblem(const QString& sentence)
{
    if (sentence != m_error->text())
        m_error->say(sentence);
}

QString FieldBox::problem() const { return m_error->text(); }

TextArea::TextArea(const QString& name, int lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_loading)
            Q_EMIT typed();
    });
}

void TextArea::setTextIfOther(const QString& text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback<bool> loading(m_loading, true);
    setPlainText(text);
}

QSize TextArea::sizeHint() const
{
    const auto& theme = themeOf(*this);
    // A plain text document measures its height in lines.
    const int lines = std::max(m_lines, static_cast<int>(std::ceil(document()->size().height())));
    return {theme.px(320), lines * fontMetrics().lineSpacing() + theme.px(16)};
}

QSize TextArea::minimumSizeHint() const { return {themeOf(*this).px(120), sizeHint().height()}; }

void TextArea::fit() { updateGeometry(); }

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        viewport()->setAutoFillBackground(!isReadOnly()); // the style shows it
    fit();
}

} // namespace mor::ui
