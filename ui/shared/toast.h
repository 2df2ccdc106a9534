// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

namespace mor::ui {

class Button;
class Label;

/// One line at the bottom centre of the window that says what was done and offers to undo it. Goes
/// after eight seconds, stays while the mouse or the focus is on it; a new one takes its place. The
/// focus is on it only when Tab led there: where somebody works is not left because of it.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget& window);

    static constexpr int kMilliseconds = 8000;

    /// Shows the sentence; `undoable` offers Undo with its key.
    void say(const QString& sentence, bool undoable);
    /// Shows the sentence once nothing else is told.
    void sayLater(const QString& sentence);
    /// After Undo: offers to do it again.
    void sayTakenBack(const QString& sentence);
    /// A file was written; offers to open it and to show its folder.
    void sayWritten(const QString& sentence, const QString& path);
    QString sentence() const;
    bool isCounting() const { return m_timer.isActive(); } ///< false while it is kept
    /// Goes at once; the focus goes back to where it was.
    void leave();

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void openWanted(const QString& path);
    void showWanted(const QString& path);
    /// What had the focus is gone; it should go to what is shown now.
    void focusHomeless();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell(const QString& sentence);
    void place();
    void keepOrGo();
    void sayWhatWaits();
    void follow(QWidget* old, QWidget* now);
    void giveFocusBack();

    Label* m_sentence;
    Button* m_undo; ///< or Redo
    Button* m_open;
    Button* m_show;
    QString m_path; ///< of the file that was written
    bool m_redoes = false;
    QString m_waits; ///< told when nothing else is
    QPointer<QWidget> m_worked; ///< had the focus last outside of the toast
    QTimer m_timer;
};

} // namespace mor::ui
