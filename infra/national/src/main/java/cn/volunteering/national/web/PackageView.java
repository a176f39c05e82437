package cn.volunteering.national.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.Outcome;
import cn.volunteering.national.PackageState;
import cn.volunteering.national.Provision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package as shown.
 *
 * @param records the number of records in it
 * @param overdue whether its answer is late
 * @param sha256 the hash of its file
 * @param provisions each time that the file left the platform
 */
record PackageView(
        String id,
        String packageNumber,
        String authority,
        String purpose,
        PackageState state,
        String madeByName,
        Instant madeAt,
        LocalDate madeOn,
        LocalDate answerDueOn,
        boolean overdue,
        int records,
        List<GroupSize> groups,
        Tally outcomes,
        @Nullable String abandonedByName,
        String sha256,
        List<ProvisionView> provisions,
        List<String> allowedActions,
        long version) {

    /** The number of records of a group. */
    record GroupSize(GroupCode recordGroup, String groupTitle, int count) {}

    /** The number of lines of the reconciliation by outcome. */
    record Tally(int matched, int mismatch, int refused, int missingThere, int missingHere, int faulty) {

        private static Tally of(Map<Outcome, Integer> counts) {
            return new Tally(
                    counts.getOrDefault(Outcome.MATCHED, 0),
                    counts.getOrDefault(Outcome.MISMATCH, 0),
                    counts.getOrDefault(Outcome.REFUSED, 0),
                    counts.getOrDefault(Outcome.MISSING_THERE, 0),
                    counts.getOrDefault(Outcome.MISSING_HERE, 0),
                    counts.getOrDefault(Outcome.FAULTY, 0));
        }
    }

    /** One time that the file left the platform. */
    record ProvisionView(String byName, Instant at, String purpose) {

        private static ProvisionView of(Provision it) {
            return new ProvisionView(it.signature().byName(), it.signature().at(), it.purpose());
        }
    }

    static PackageView of(Versioned<FilingPackage> made, LocalDate today, List<String> allowedActions) {
        FilingPackage it = made.state();
        return new PackageView(
                it.id(),
                it.number(),
                it.authority(),
                it.purpose(),
                it.state(),
                it.made().byName(),
                it.made().at(),
                it.madeOn(),
                it.answerDueOn(),
                it.isOverdue(today),
                it.groups().values().stream().mapToInt(Integer::intValue).sum(),
                sizes(it.groups()),
                Tally.of(it.outcomes()),
                it.abandoned() == null ? null : it.abandoned().byName(),
                it.fileHash(),
                it.provisions().stream().map(ProvisionView::of).toList(),
                allowedActions,
                made.version());
    }

    private static List<GroupSize> sizes(Map<GroupCode, Integer> groups) {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new GroupSize(entry.getKey(), entry.getKey().label(), entry.getValue()))
                .toList();
    }
}
