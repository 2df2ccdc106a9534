// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QWidget;

namespace mor::ui {

/// Counts what a hand does on a page: keys without the letters of typed words (and without
/// repeats and bare modifiers), and clicks. So the program can say what a check-off costs.
class EntryCount : public QObject {
    Q_OBJECT

public:
    explicit EntryCount(QWidget& page);

    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }
    /// Counts on from what another round came to.
    void restart(int keys = 0, int clicks = 0);
    /// The same, with the key or click that is being handled.
    void restartWithThis(int keys, int clicks);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Last { None, Key, Click };

    QWidget& m_page;
    int m_keys = 0;
    int m_clicks = 0;
    Last m_last = Last::None; ///< being handled now
};

} // namespace mor::ui
