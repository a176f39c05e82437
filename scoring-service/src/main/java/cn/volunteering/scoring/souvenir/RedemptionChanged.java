package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;

/** A souvenir was requested, handed over, withdrawn or sent back. Does not say why. */
public record RedemptionChanged(
        RedemptionId redemptionId,
        String number,
        VolunteerId volunteerId,
        SouvenirId souvenirId,
        String souvenirName,
        int points,
        Redemption.State state,
        Instant changedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.redemption-changed.v1";
    public static final String TOPIC = "scoring.events.v1";

    static RedemptionChanged of(Redemption redemption, Instant now) {
        return new RedemptionChanged(
                redemption.id(),
                redemption.number(),
                redemption.volunteer(),
                redemption.souvenir(),
                redemption.souvenirName(),
                redemption.points(),
                redemption.state(),
                now);
    }
}
