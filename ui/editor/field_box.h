// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/choice.h"

#include <QPlainTextEdit>
#include <QWidget>

#include <vector>

namespace mor::ui {

class InlineError;
class Label;

/// A field with its name above and, where something is wrong, a sentence below.
class FieldBox : public QWidget {
    Q_OBJECT

public:
    FieldBox(const QString& name, QWidget* field, QWidget* parent = nullptr);

    void setProblem(const QString& sentence);
    QString problem() const;
    QWidget* field() const { return m_field; }

private:
    QWidget* m_field;
    InlineError* m_error;
};

/// Several lines of text that grow with what is typed.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    TextArea(const QString& name, int lines, QWidget* parent = nullptr);

    QString text() const { return toPlainText().trimmed(); }
    /// Leaves a text that reads the same alone.
    void setTextIfOther(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(); ///< by hand

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_lines; ///< at least
    bool m_loading = false;
};

} // namespace mor::ui
