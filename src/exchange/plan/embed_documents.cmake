# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0

# cmake -DOUT=file.cpp -DDOCUMENTS="libraryBytes=path;narrowBytes=path" -P embed_documents.cmake
# writes a source file in which each document is a byte array behind a function of that name.
set(source "// Made from the documents in resources; changes belong there.\n#include <string_view>\n\nnamespace mor::embedded {\n")
foreach(document IN LISTS DOCUMENTS)
  string(REGEX MATCH "^([A-Za-z]+)=(.*)$" matched "${document}")
  set(name ${CMAKE_MATCH_1})
  file(READ "${CMAKE_MATCH_2}" bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND source
    "\nstd::string_view ${name}();\nstd::string_view ${name}()\n{\n"
    "    static constexpr unsigned char kBytes[] = {${bytes}};\n"
    "    return {reinterpret_cast<const char*>(kBytes), sizeof kBytes};\n}\n")
endforeach()
string(APPEND source "\n} // namespace mor::embedded\n")
file(WRITE "${OUT}" "${source}")
