// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/sheet_parts.h"

#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace mor::ui {

Glyph::Glyph(Mark mark, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark)
{
}

QSize Glyph::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(14), theme.px(26)};
}

void Glyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const auto hint = sizeHint();
    const int side = theme.px(14);
    paintGlyph(
        painter, theme, m_mark, QRectF(0, (hint.height() - side) / 2, side, side), theme.surface);
}

IconMark::IconMark(Icon icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
{
}

QSize IconMark::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(14), theme.px(26)};
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const int side = theme.px(14);
    paintIcon(
        painter, m_icon, QRectF(0, (sizeHint().height() - side) / 2, side, side), theme.muted);
}

KeyCap::KeyCap(const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
{
}

QSize KeyCap::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {keyCapWidth(theme, m_key), theme.px(19)};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    paintKeyCap(painter, theme, 0, height() / 2, m_key, theme.muted, theme.border, theme.alt);
}

CriterionTick::CriterionTick(int number, const QString& sentence, QWidget* parent)
    : QCheckBox(sentence, parent)
    , m_number(number)
{
    setAccessibleName(tr("%1: %2").arg(number).arg(sentence));
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CriterionTick::textLeft() const
{
    const auto& theme = themeOf(*this);
    return theme.px(16 + 9) + keyCapWidth(theme, QString::number(m_number)) + theme.px(9);
}

QSize CriterionTick::sizeHint() const
{
    const int width = textLeft() + textWidth(text(), themeOf(*this).font(Type::Body));
    return {width, heightForWidth(width)};
}

QSize CriterionTick::minimumSizeHint() const
{
    return {themeOf(*this).px(140), sizeHint().height()};
}

int CriterionTick::heightForWidth(int width) const
{
    const auto& theme = themeOf(*this);
    const QFontMetrics metrics(theme.font(Type::Body));
    const auto box = metrics.boundingRect(
        0, 0, std::max(1, width - textLeft()), 10000, Qt::TextWordWrap, text());
    return std::max(theme.px(26), box.height() + theme.px(8));
}

void CriterionTick::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const int line = theme.px(26);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = theme.px(16);
    option.rect
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (line - side) / 2, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    const auto number = QString::number(m_number);
    const auto cap = QStyle::visualRect(
        layoutDirection(), rect(), QRect(theme.px(25), 0, keyCapWidth(theme, number), line));
    paintKeyCap(painter, theme, cap.left(), line / 2, number, theme.muted, theme.border, theme.alt);
    const auto font = theme.font(Type::Body);
    const int top = (line - QFontMetrics(font).height()) / 2;
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.text : theme.text2);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                         QRect(textLeft(), top, width() - textLeft(), height() - top)),
        Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, text());
}

SheetRow::SheetRow(Mark mark, const QString& sentence, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_note(new Label(note, Type::Small, &Theme::text2))
    , m_row(new QHBoxLayout(this))
{
    const auto& theme = themeOf(*this);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.px(8));
    m_row->addWidget(new Glyph(mark), 0, Qt::AlignTop);
    auto* words = (new Label(sentence))->wrapped();
    const int above = (theme.px(26) - QFontMetrics(theme.font(Type::Body)).height()) / 2;
    for (auto* label : {words, m_note}) {
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setContentsMargins(0, above, 0, above);
    }
    m_row->addWidget(words, 1);
    m_row->addWidget(m_note, 0, Qt::AlignTop);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(note.isEmpty() ? sentence : sentence + QStringLiteral(", ") + note);
}

Button* SheetRow::addAct(const QString& text, const QString& name)
{
    auto* act = new Button(text, Button::Kind::Quiet);
    act->setCompact(true);
    act->setAccessibleName(name);
    m_row->addWidget(act, 0, Qt::AlignTop);
    return act;
}

void clearLayout(QBoxLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString stepSentence(const QString& who, const std::string& what)
{
    return QStringLiteral("%1: %2").arg(who, QString::fromStdString(what));
}

QString promisedBy(const std::string& owner, const std::string& self, const Roster& roster)
{
    if (owner == self)
        return QCoreApplication::translate("mor::ui::SheetRow", "You");
    const auto* person = findPerson(roster, owner);
    return QString::fromStdString(person ? person->name : owner).section(QLatin1Char(' '), 0, 0);
}

} // namespace mor::ui
