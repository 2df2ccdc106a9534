// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/card_copies.h"

#include "shared/theme.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace mor::ui {

namespace {

constexpr const char* kCaption = "morCopyCaption";

/// The card with the line over it.
QPixmap pictureWith(const QString& caption, QWidget& card)
{
    const auto picture = card.grab();
    if (caption.isEmpty())
        return picture;
    const auto& theme = themeOf(card);
    const auto font = theme.font(Type::Small);
    const int margin = theme.px(8);
    const QRect room(margin, margin, card.width() - 2 * margin, QWIDGETSIZE_MAX);
    const auto words
        = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, caption);
    const int top = words.height() + 2 * margin;
    const double ratio = picture.devicePixelRatio();
    QPixmap whole((QSizeF(card.width(), top + card.height()) * ratio).toSize());
    whole.setDevicePixelRatio(ratio);
    whole.fill(theme.window);
    QPainter painter(&whole);
    painter.setFont(font);
    painter.setPen(theme.text2);
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft, caption);
    painter.drawPixmap(0, top, picture);
    return whole;
}

QString csvCell(QString text)
{
    static const QString kFormula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kFormula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool quoted = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted)
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString csvLine(const QStringList& cells)
{
    QStringList line;
    for (const auto& cell : cells)
        line.append(csvCell(cell));
    return line.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

} // namespace

void setCopyCaption(QWidget& around, const QString& caption)
{
    around.setProperty(kCaption, caption);
}

QString copyCaption(const QWidget& card)
{
    for (const auto* around = &card; around; around = around->parentWidget())
        if (const auto caption = around->property(kCaption); caption.isValid())
            return caption.toString();
    return {};
}

CopyRows captioned(CopyRows rows, const QString& caption)
{
    if (caption.isEmpty())
        return rows;
    const bool ends
        = rows.title.endsWith(QLatin1Char('.')) || rows.title.endsWith(QLatin1Char('?'));
    rows.title = rows.title.isEmpty()
        ? caption
        : (ends ? QStringLiteral("%1 %2") : QStringLiteral("%1: %2")).arg(rows.title, caption);
    return rows;
}

QString asText(const CopyRows& rows)
{
    const auto line = [](const QStringList& cells) {
        return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    auto text = rows.title.isEmpty() ? QString() : rows.title + QLatin1Char('\n');
    if (!rows.heads.isEmpty())
        text += line(rows.heads);
    for (const auto& row : rows.rows)
        text += line(row);
    return text;
}

QString asCsv(const CopyRows& rows)
{
    QString text;
    if (!rows.title.isEmpty())
        text += csvLine({rows.title});
    if (!rows.heads.isEmpty())
        text += csvLine(rows.heads);
    for (const auto& row : rows.rows)
        text += csvLine(row);
    return text;
}

CopyRows rowsOf(const QAbstractItemModel& model, const QString& title)
{
    CopyRows rows{title, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        rows.heads.append(
            model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.rows.push_back(cells);
    }
    return rows;
}

CardCopies::CardCopies(QWidget& card, std::function<CopyRows()> content)
    : QObject(&card)
    , m_card(card)
    , m_content(std::move(content))
{
    add(tr("Copy as text"), QKeySequence::Copy, &CardCopies::copyText);
    add(tr("Copy as CSV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &CardCopies::copyCsv);
    add(tr("Copy as picture"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        &CardCopies::copyPicture);
    card.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CardCopies::add(const QString& text, const QKeySequence& key, void (CardCopies::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_card.addAction(action);
}

CopyRows CardCopies::rows() const { return captioned(m_content(), copyCaption(m_card)); }

void CardCopies::copyText()
{
    QGuiApplication::clipboard()->setText(asText(rows()));
    Q_EMIT copied(tr("Copied as text."));
}

void CardCopies::copyCsv()
{
    QGuiApplication::clipboard()->setText(asCsv(rows()));
    Q_EMIT copied(tr("Copied as CSV."));
}

void CardCopies::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(pictureWith(copyCaption(m_card), m_card));
    Q_EMIT copied(tr("Copied as a picture."));
}

} // namespace mor::ui
