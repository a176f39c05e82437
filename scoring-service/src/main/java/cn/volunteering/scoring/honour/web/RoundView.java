package cn.volunteering.scoring.honour.web;

import cn.volunteering.scoring.honour.AwardRound;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.honour.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as shown.
 *
 * @param allowedActions what the caller may do now
 */
record RoundView(
        RoundId id,
        long version,
        HonourKind kind,
        int year,
        AwardRound.State state,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> allowedActions) {

    RoundView {
        allowedActions = List.copyOf(allowedActions);
    }
}
