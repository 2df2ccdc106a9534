// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace mor::tests {

namespace {

/// Runs the act in two processes at once; true if both ended well.
bool inTwoProcesses(const std::function<int(int)>& act)
{
    pid_t children[2] = {};
    for (int which = 0; which < 2; ++which) {
        children[which] = fork();
        REQUIRE(children[which] >= 0);
        if (children[which] == 0)
            _exit(act(which));
    }
    bool well = true;
    for (const auto child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        well = well && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    return well;
}

} // namespace

TEST_CASE("Two programs add check-offs to one file and none is lost", "[storage][concurrency]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    REQUIRE(Workspace::create(file, smallPlan()));

    REQUIRE(inTwoProcesses([&](int which) -> int {
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
        if (!workspace)
            return 1;
        for (unsigned n = 0; n < 60; ++n)
            if (!(*workspace)->practice().add(numberedCheckOff(n, which == 0 ? "r-001" : "r-002")))
                return 2;
        return 0;
    }));

    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadOnly));
    CHECK(workspace->practice().facts({kFirstDay, kLastDay})->size() == 120);
    CHECK(workspace->verify());
}

TEST_CASE(
    "Looking into an open file a second time loses no later check-off", "[storage][concurrency]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    REQUIRE(Workspace::create(file, smallPlan()));
    // Born before anything is open: SQLite's connections don't survive a fork.
    int start[2] = {};
    REQUIRE(pipe(start) == 0);
    const auto other = fork();
    REQUIRE(other >= 0);
    if (other == 0) {
        char go = 0;
        bool saved = read(start[0], &go, 1) == 1;
        {
            const auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
            saved
                = saved && workspace && (*workspace)->practice().add(numberedCheckOff(0, "r-001"));
        }
        _exit(saved ? 0 : 1);
    }
    {
        const auto window = opened(Workspace::open(file, Workspace::Access::ReadWrite));
        REQUIRE(window->practice().facts({kFirstDay, kLastDay}));
        REQUIRE(Workspace::open(file, Workspace::Access::ReadOnly));
        REQUIRE(write(start[1], "g", 1) == 1);
        int status = 0;
        waitpid(other, &status, 0);
        CHECK(status == 0);
        // The other program must not have taken itself for the last one.
        CHECK(std::filesystem::exists(file.string() + "-wal"));
        CHECK(window->practice().add(numberedCheckOff(1, "r-001")));
    }
    close(start[0]);
    close(start[1]);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadOnly));
    CHECK(workspace->practice().facts({kFirstDay, kLastDay})->size() == 2);
}

TEST_CASE("Two programs change the plan and no change is overwritten", "[storage][concurrency]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    auto plan = smallPlan();
    plan.rhythm.budgetHours = 0;
    REQUIRE(Workspace::create(file, plan));

    REQUIRE(inTwoProcesses([&](int) -> int {
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
        if (!workspace)
            return 1;
        auto& plans = (*workspace)->plans();
        for (int done = 0; done < 25;) {
            auto loaded = plans.load();
            if (!loaded)
                return 2;
            loaded->plan.rhythm.budgetHours += 1;
            const auto saved = plans.save(loaded->plan.rhythm, loaded->stamp);
            if (saved)
                ++done;
            else if (saved.error().kind != ErrorKind::Conflict)
                return 3;
        }
        return 0;
    }));

    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadOnly));
    CHECK(workspace->plans().load()->plan.rhythm.budgetHours == 50);
}

TEST_CASE("Of two corrections at once one is refused", "[storage][concurrency]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    const auto one = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    const auto other = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    auto correction = numberedCheckOff(0);
    correction.nextSteps.clear();
    correction.fact.revision = 1;
    correction.fact.id = uuid(10);
    REQUIRE(one->practice().add(correction));

    correction.fact.id = uuid(11);

    CHECK(codeOf(other->practice().add(correction)) == "checkoff.newer_exists");
}

TEST_CASE("A window notices that another program wrote, and not its own writing",
    "[storage][concurrency]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    const auto window = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    const auto other = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    const auto before = *window->changeCounter();

    REQUIRE(window->practice().add(numberedCheckOff(5)));
    CHECK(*window->changeCounter() == before);

    REQUIRE(other->practice().add(numberedCheckOff(6)));
    CHECK(*window->changeCounter() != before);
}

} // namespace mor::tests
