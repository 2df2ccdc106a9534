// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/app/all_pages_setting.h"

namespace mor::tests {

using namespace mor::ui;

namespace {

/// Counts how often somebody asks to be laid out again.
class LayoutCount : public QObject {
public:
    LayoutCount() { qApp->installEventFilter(this); }
    ~LayoutCount() override { qApp->removeEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("A window that nobody touches comes to rest on every page", "[ui][window]")
{
    AllPagesSetting setting;
    for (const auto& entry : allPages()) {
        INFO(entry.id.toStdString());
        setting.open(entry.id);
        const LayoutCount asked;
        setting.settle();
        CHECK(asked.count == 0);
    }
}

} // namespace mor::tests
