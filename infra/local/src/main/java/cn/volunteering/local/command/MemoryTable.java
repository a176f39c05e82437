package cn.volunteering.local.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the memory of every part at two moments side by side, in MB. */
final class MemoryTable {

    private static final String ROW = "%-12s %8d MB %8d MB%n";

    private MemoryTable() {}

    static void print(PrintStream out, List<PartStatus> before, List<PartStatus> after) {
        Map<String, Long> earlier = before.stream().collect(Collectors.toMap(PartStatus::name, PartStatus::megabytes));
        out.printf("%-12s %11s %11s%n", "PART", "BEFORE", "AFTER");
        after.forEach(part -> out.printf(ROW, part.name(), earlier.getOrDefault(part.name(), 0L), part.megabytes()));
        out.printf(ROW, "total", sum(before), sum(after));
    }

    private static long sum(List<PartStatus> parts) {
        return parts.stream().mapToLong(PartStatus::megabytes).sum();
    }
}
