// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "shared/avatar.h"
#include "shared/icons.h"
#include "shared/label.h"

#include <QCheckBox>
#include <QWidget>

class QBoxLayout;

namespace mor::ui {

class Button;

/// A mark's glyph as a widget; the words beside it say the same.
class Glyph : public QWidget {
    Q_OBJECT

public:
    explicit Glyph(Mark mark, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
};

/// An icon in front of a line.
class IconMark : public QWidget {
    Q_OBJECT

public:
    explicit IconMark(Icon icon, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

/// A key on the keyboard beside what it does.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

/// One criterion of the standard: tick, its number as a key, and the sentence over as many lines as
/// it needs.
class CriterionTick : public QCheckBox {
    Q_OBJECT

public:
    CriterionTick(int number, const QString& sentence, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent* event) override;

private:
    int textLeft() const;

    int m_number;
};

/// A line of a section: glyph, sentence, and what stands at the right; may offer one act.
class SheetRow : public QWidget {
    Q_OBJECT

public:
    SheetRow(Mark mark, const QString& sentence, const QString& note, QWidget* parent = nullptr);

    void setNoteMark(Mark mark) { m_note->setMark(mark); }
    /// The act at the right end; `name` tells it to screen readers.
    Button* addAct(const QString& text, const QString& name);

private:
    Label* m_note;
    QBoxLayout* m_row;
};

/// Removes and deletes everything in a layout, at once as far as the eye can see.
void clearLayout(QBoxLayout& layout);

/// "Aylin: send the plan".
QString stepSentence(const QString& who, const std::string& what);

/// "Aylin" or "You", for who promised; an unknown code is told as it is.
QString promisedBy(const std::string& owner, const std::string& self, const Roster& roster);

} // namespace mor::ui
