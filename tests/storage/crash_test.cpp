// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace mor::tests {

namespace {

/// Starts a process that adds check-offs for ever and acknowledges each on the pipe; kills it
/// after `acks` acknowledgements, while it works on the next, and answers how many came.
unsigned killedAfter(const std::filesystem::path& file, unsigned acks)
{
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
        if (!workspace)
            _exit(1);
        for (unsigned n = 0;; ++n) {
            if (!(*workspace)->practice().add(numberedCheckOff(n)))
                _exit(2);
            const char ack = 'a';
            if (write(ends[1], &ack, 1) != 1)
                _exit(3);
        }
    }
    close(ends[1]);
    unsigned got = 0;
    char ack = 0;
    while (got < acks && read(ends[0], &ack, 1) == 1)
        ++got;
    kill(child, SIGKILL);
    while (read(ends[0], &ack, 1) == 1)
        ++got;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return got;
}

} // namespace

TEST_CASE("A killed program loses no check-off that it acknowledged", "[storage][crash]")
{
    std::mt19937 random(20261103);
    for (int round = 0; round < 20; ++round) {
        TemporaryFolder folder;
        const auto file = folder / "team.mor";
        REQUIRE(Workspace::create(file, smallPlan()));

        const auto acknowledged = killedAfter(file, static_cast<unsigned>(random() % 40));

        const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
        const auto found = *workspace->practice().checkOffs({kFirstDay, kLastDay});
        REQUIRE(found.size() >= acknowledged);
        REQUIRE(found.size() <= acknowledged + 1);
        for (unsigned n = 0; n < found.size(); ++n) {
            auto expected = numberedCheckOff(n);
            expected.privateNote.clear();
            REQUIRE(found[n] == expected);
        }
        REQUIRE(workspace->verify());
    }
}

} // namespace mor::tests
