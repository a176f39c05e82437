package cn.volunteering.scoring.account;

import cn.volunteering.scoring.hours.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * The account with which a volunteer signs in.
 *
 * @param id the volunteer
 * @param account none until the volunteer has one
 * @param version the version of the volunteer that said so
 */
public record VolunteerAccount(VolunteerId id, @Nullable String account, long version) {

    /** Of two statements about the same volunteer, the newer. */
    public VolunteerAccount newer(VolunteerAccount other) {
        return other.version > version ? other : this;
    }
}
