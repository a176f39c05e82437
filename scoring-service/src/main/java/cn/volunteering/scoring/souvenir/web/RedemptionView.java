package cn.volunteering.scoring.souvenir.web;

import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.souvenir.RedemptionId;
import cn.volunteering.scoring.souvenir.SouvenirId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A redemption as shown; all that its slip says.
 *
 * @param number the number of the slip
 * @param volunteerName {@code null} until it is known here; the section likewise
 * @param points whole points
 * @param closedOn the day on which it was handed over, withdrawn or sent back
 * @param allowedActions what the caller may do now
 */
record RedemptionView(
        RedemptionId id,
        long version,
        String number,
        VolunteerId volunteerId,
        @Nullable String volunteerName,
        @Nullable UnitId sectionId,
        @Nullable String sectionName,
        SouvenirId souvenirId,
        String souvenirName,
        int points,
        Redemption.State state,
        LocalDate requestedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        List<String> allowedActions) {

    RedemptionView {
        allowedActions = List.copyOf(allowedActions);
    }
}
