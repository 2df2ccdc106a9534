// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

/// Takes an option of our own out of the arguments.
bool takeOption(std::vector<char*>& arguments, std::string_view option)
{
    return std::erase_if(arguments, [option](const char* given) { return option == given; }) > 0;
}

/// Files of this run, on the disk where the program is started, gone afterwards.
class Folder {
public:
    Folder()
        : m_path(std::filesystem::current_path() / ("mor-bench." + std::to_string(::getpid())))
    {
        std::filesystem::create_directory(m_path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

/// mor-bench [--report] [--huge] and the options of Google Benchmark. --report prints one table in
/// Markdown; --huge adds 5,000 managers, about 18 million occurrences and some gigabytes of memory.
int main(int argc, char** argv)
{
    using namespace mor::bench;
    std::vector<char*> arguments{argv, argv + argc};
    const bool report = takeOption(arguments, "--report");
    const bool huge = takeOption(arguments, "--huge");
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;

    Folder folder;
    Worlds worlds;
    std::vector<Comparison> comparisons;
    addIcs(worlds, comparisons);
    addSlots(comparisons);
    for (const int managers : {150, 500, 1500})
        addSpine(worlds, managers, comparisons);
    if (huge)
        addSpine(worlds, 5000, comparisons);
    addStorage(worlds, folder.path(), comparisons);
    addFiles(worlds, folder.path(), comparisons);

    if (!report) {
        benchmark::RunSpecifiedBenchmarks();
        return 0;
    }
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    collector.print(std::cout, comparisons);
    return 0;
}
