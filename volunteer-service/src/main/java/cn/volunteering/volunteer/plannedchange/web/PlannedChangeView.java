package cn.volunteering.volunteer.plannedchange.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.plannedchange.NextPlace;
import cn.volunteering.volunteer.plannedchange.PlannedChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned change as shown.
 *
 * @param place where the volunteer moves, for a MOVE
 * @param refusal why it could not be carried out on its day, if it could not
 * @param allowedActions what the caller may do now
 */
public record PlannedChangeView(
        String id,
        PlannedChange.Kind kind,
        LocalDate on,
        @Nullable NextPlace place,
        @Nullable String reason,
        PlannedChange.State state,
        @Nullable String refusal,
        List<String> allowedActions) {

    static PlannedChangeView of(Versioned<PlannedChange> change, List<String> allowedActions) {
        var it = change.state();
        return new PlannedChangeView(
                change.id(), it.kind(), it.on(), it.place(), it.reason(), it.state(), it.refusal(), allowedActions);
    }
}
