package cn.volunteering.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** The figures of one run, with the ratios as the last line. */
record Report(Passage passage, Rate raw, Rate naive) {

    private static final String ROW = "%-22s %8d events %9.2f s %9.0f events/s%n";

    void print(PrintStream out) {
        row(out, "sent", passage.rate(passage.feeding()));
        passage.arrivals().forEach((table, time) -> row(out, table.title(), passage.rate(time)));
        row(out, "office's roll-up", passage.rate(passage.rollup()));
        row(out, "raw loop", raw);
        row(out, "naive listener", naive);
        out.println("Processor time per event in milliseconds:");
        passage.spent()
                .millisPerEvent(passage.feed().events())
                .forEach((process, millis) -> out.printf(Locale.ROOT, "  %-20s %8.3f%n", process, millis));
        out.println("Every total equals the recomputation.");
        out.println(ratios());
    }

    private static void row(PrintStream out, String what, Rate rate) {
        double seconds = rate.time().toMillis() / 1000.0;
        out.printf(Locale.ROOT, ROW, what, rate.events(), seconds, rate.perSecond());
    }

    /** Returns one machine-readable line: {@code pipeline/raw=0.52 pipeline/naive=12.3}. */
    String ratios() {
        Rate pipeline = passage.pipeline();
        return String.format(
                Locale.ROOT, "pipeline/raw=%.2f pipeline/naive=%.1f", pipeline.over(raw), pipeline.over(naive));
    }
}
