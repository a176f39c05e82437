package cn.volunteering.story.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects findings. A period that is still running can only warn. */
final class Tally {

    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate today;

    Tally(LocalDate today) {
        this.today = today;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Judges a number that must reach another, on the day itself. */
    void state(String indicator, String subject, String clause, long count, long wanted) {
        add(indicator, subject, "", count < wanted ? "FAIL" : "PASS", count, -1, wanted - count, clause);
    }

    /** Judges a number that must reach another within a period. */
    void period(
            String indicator, String subject, String clause, LocalDate from, LocalDate to, long count, long wanted) {
        add(indicator, subject, from.toString(), lacking(count < wanted, to), count, -1, wanted - count, clause);
    }

    /** Judges a share on the day itself. */
    void share(String indicator, String subject, String clause, long count, long base, long percent) {
        shareOf(indicator, subject, "", count * 100 < percent * base ? "FAIL" : "PASS", count, base, percent, clause);
    }

    /** Judges a share within a period. */
    void share(String indicator, String clause, LocalDate from, LocalDate to, long count, long base, long percent) {
        String outcome = lacking(count * 100 < percent * base, to);
        shareOf(indicator, "", from.toString(), outcome, count, base, percent, clause);
    }

    /** Publishes a share that is not judged. */
    void published(String indicator, String subject, String clause, long count, long base, long percent) {
        shareOf(indicator, subject, "", count * 100 < percent * base ? "WARN" : "PASS", count, base, percent, clause);
    }

    private void shareOf(
            String indicator,
            String subject,
            String begin,
            String outcome,
            long count,
            long base,
            long percent,
            String clause) {
        if (base <= 0) {
            unknown(indicator, subject, begin, clause);
        } else {
            long required = (percent * base + 99) / 100;
            add(indicator, subject, begin, outcome, count, base, required - count, clause);
        }
    }

    /** Judges a sum of minutes that everyone of a roster must reach on the average. */
    void mean(String indicator, String clause, LocalDate from, LocalDate to, long minutes, long people, long each) {
        if (people == 0) {
            unknown(indicator, "", from.toString(), clause);
        } else {
            String outcome = lacking(minutes < each * people, to);
            add(indicator, "", from.toString(), outcome, minutes, people, each * people - minutes, clause);
        }
    }

    void unknown(String indicator, String subject, String begin, String clause) {
        findings.add(new Finding(indicator, subject, begin, "NOT_ASSESSABLE", -1, -1, 0, clause));
    }

    private String lacking(boolean isLacking, LocalDate to) {
        if (!isLacking) {
            return "PASS";
        }
        return to.isBefore(today) ? "FAIL" : "WARN";
    }

    private void add(
            String indicator,
            String subject,
            String begin,
            String outcome,
            long count,
            long base,
            long missing,
            String clause) {
        findings.add(new Finding(indicator, subject, begin, outcome, count, base, Math.max(0, missing), clause));
    }
}
