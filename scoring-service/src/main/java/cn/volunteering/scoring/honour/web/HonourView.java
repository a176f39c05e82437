package cn.volunteering.scoring.honour.web;

import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourId;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.honour.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nomination or an honour as shown.
 *
 * @param holderId the volunteer or the section, by the kind
 * @param holderName {@code null} until it is known here
 * @param minutes counted minutes of the year at the last step
 * @param allowedActions what the caller may do now
 */
record HonourView(
        HonourId id,
        long version,
        RoundId roundId,
        HonourKind kind,
        int year,
        String holderId,
        @Nullable String holderName,
        Honour.State state,
        String nominatedFor,
        LocalDate nominatedOn,
        long minutes,
        @Nullable LocalDate decidedOn,
        @Nullable String documentNumber,
        @Nullable String reason,
        List<String> allowedActions) {

    HonourView {
        allowedActions = List.copyOf(allowedActions);
    }
}
