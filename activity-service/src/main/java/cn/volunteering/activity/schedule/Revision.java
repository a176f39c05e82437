package cn.volunteering.activity.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the plan while volunteers could sign up, so that those who agreed before it can be told (条例 12).
 *
 * @param at when it was made
 * @param fields the names of the changed fields, for example {@code place}
 */
public record Revision(Instant at, List<String> fields) {

    public Revision {
        fields = List.copyOf(fields);
    }

    static Revision between(ActivityPlan before, ActivityPlan after, Instant now) {
        var fields = new ArrayList<String>();
        addIfChanged(fields, "title", before.title(), after.title());
        addIfChanged(fields, "startsAt", before.startsAt(), after.startsAt());
        addIfChanged(fields, "endsAt", before.endsAt(), after.endsAt());
        addIfChanged(fields, "place", before.place(), after.place());
        addIfChanged(fields, "capacity", before.capacity(), after.capacity());
        addIfChanged(fields, "riskStatement", before.riskStatement(), after.riskStatement());
        addIfChanged(fields, "riskLevel", before.riskLevel(), after.riskLevel());
        addIfChanged(fields, "mode", before.mode(), after.mode());
        addIfChanged(fields, "branchIds", before.branchIds(), after.branchIds());
        addIfChanged(fields, "leadBranchId", before.leadBranchId(), after.leadBranchId());
        addIfChanged(fields, "nature", before.nature(), after.nature());
        return new Revision(now, fields);
    }

    private static void addIfChanged(
            List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
