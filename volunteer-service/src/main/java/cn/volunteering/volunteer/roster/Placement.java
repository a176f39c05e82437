package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.organisation.UnitId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a person belongs from a given day (NX-02): one section, and one party branch or none. It is valid until the
 * next placement begins.
 */
public record Placement(UnitId sectionId, @Nullable UnitId branchId, LocalDate from) {

    boolean isSamePlaceAs(Placement other) {
        return sectionId.equals(other.sectionId) && Objects.equals(branchId, other.branchId);
    }
}
