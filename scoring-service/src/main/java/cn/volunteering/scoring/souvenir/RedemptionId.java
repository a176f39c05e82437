package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Identifier;
import cn.volunteering.scoring.roster.VolunteerId;

/** The identity of a redemption: the person and the number of theirs, so that two at once cannot both be stored. */
public record RedemptionId(String value) implements Identifier {

    static RedemptionId after(VolunteerId volunteer, int earlier) {
        return new RedemptionId(volunteer.value() + "." + (earlier + 1));
    }
}
