// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace mor::ui {

class Label;
class Page;

/// Title, one line of context, and the tools of the page that is open; the tools go into lines of
/// their own where the title would not fit beside them.
class Header : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget* parent = nullptr);

    void showPage(Page& page);
    QWidget* firstFocus() const;
    void setNarrow(bool narrow);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();
    void showHeading(const Page& page);
    void showTools(const Page& page);
    void fit();
    void clearLines();

    Label* m_title;
    Label* m_context;
    QVBoxLayout* m_tools; ///< lines of them
    QWidget* m_rest; ///< never shown; holds the tools of other pages, whatever they do
    QBoxLayout* m_row;
    QList<QWidget*> m_shown; ///< tools, in reading order
    QList<QWidget*> m_placed; ///< those of them in sight
    QList<int> m_lines; ///< of the tools, as they stand now; -1: in one line beside the title
    QMetaObject::Connection m_heading;
    QMetaObject::Connection m_toolsOf;
    bool m_narrow = false;
};

} // namespace mor::ui
