// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QAbstractItemModel;
class QWidget;

namespace mor::ui {

/// What a card says, as rows of words: for the clipboard.
struct CopyRows {
    QString title;
    QStringList heads; ///< empty: without
    std::vector<QStringList> rows;
};

/// Which figures the cards inside are about: whose, of which days, and which are left out. It leads
/// every copy of them.
void setCopyCaption(QWidget& around, const QString& caption);
/// The one of the nearest widget around that has one.
QString copyCaption(const QWidget& card);
/// With the caption in the first line.
CopyRows captioned(CopyRows rows, const QString& caption);

/// Cells parted by tabs under the title.
QString asText(const CopyRows& rows);
/// Comma-separated with quotes where they are needed (RFC 4180), under one line with the title. A
/// cell that a spreadsheet would run as a formula gets an apostrophe in front.
QString asCsv(const CopyRows& rows);
/// The table as it is spoken of by its heads; every cell as it is shown.
CopyRows rowsOf(const QAbstractItemModel& model, const QString& title);

/// Lets a card be copied: as text (Ctrl+C), as CSV (Ctrl+Shift+C), as a picture (Ctrl+Alt+C), and
/// by its context menu. What is copied is what the card shows, never more.
class CardCopies : public QObject {
    Q_OBJECT

public:
    CardCopies(QWidget& card, std::function<CopyRows()> content);

Q_SIGNALS:
    void copied(const QString& sentence); ///< what the clipboard holds now

private:
    void add(const QString& text, const QKeySequence& key, void (CardCopies::*act)());
    void copyText();
    void copyCsv();
    void copyPicture();
    CopyRows rows() const;

    QWidget& m_card;
    std::function<CopyRows()> m_content;
};

} // namespace mor::ui
