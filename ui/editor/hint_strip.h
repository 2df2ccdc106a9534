// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QFrame>

namespace mor::ui {

class Button;
class Label;

/// A band in the tint of a mark, for something that needs a look.
class Strip : public QFrame {
    Q_OBJECT

public:
    explicit Strip(Mark mark, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
};

/// Why a sentence may be doubted, and a better one to take instead.
class HintStrip : public Strip {
    Q_OBJECT

public:
    explicit HintStrip(QWidget* parent = nullptr);

    /// An empty `better` offers none.
    void say(const QString& why, const QString& better, bool mayUse);
    QString better() const { return m_better; }

Q_SIGNALS:
    void useWanted();

private:
    Label* m_words;
    Button* m_use;
    QString m_better;
};

} // namespace mor::ui
