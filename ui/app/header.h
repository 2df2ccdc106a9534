// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace mor::ui {

class Label;
class Page;

/// Title, one line of context, and the tools of the page that is open.
class Header : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget* parent = nullptr);

    void showPage(Page& page);
    QWidget* firstFocus() const;
    void setNarrow(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();
    void showHeading(const Page& page);
    void showTools(const Page& page);

    Label* m_title;
    Label* m_context;
    QHBoxLayout* m_tools;
    QWidget* m_rest; ///< never shown; holds the tools of other pages, whatever they do
    QHBoxLayout* m_row;
    QMetaObject::Connection m_heading;
    QMetaObject::Connection m_toolsOf;
    bool m_narrow = false;
};

} // namespace mor::ui
