// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/command.h"

#include <cstdio>
#include <exception>
#include <iostream>
#include <unistd.h>

int main(int count, char** values)
{
    try {
        return mor::cli::runCommandLine({values + 1, values + count}, std::cin, std::cout,
            std::cerr, isatty(STDOUT_FILENO) == 1);
    } catch (const std::exception& defect) {
        std::fprintf(stderr, "mor stopped because of a defect in the program: %s\n", defect.what());
        return 1;
    }
}
