package cn.volunteering.national;

import cn.volunteering.domain.RegisterRecord;
import java.time.LocalDate;

/**
 * To whom a tenant submits its records, and what it says of itself (报送设置). The receiving authority has moved between
 * ministries, so it is never a constant.
 *
 * @param authority the body that receives the packages
 * @param area the code of the administrative division, six to twelve digits
 * @param contactName the person in charge of the unit's records
 * @param contactPhone the telephone of the office
 * @param answerDays days within which an answer is expected; a package without one is then a finding
 */
public record Receiver(String authority, String area, String contactName, String contactPhone, int answerDays)
        implements RegisterRecord {

    /** The identity of the only entry of a tenant. */
    public static final String ID = "receiver";

    /** What there is before the first entry. */
    public static final Receiver BLANK = new Receiver("", "", "", "", 1);

    /** Returns the last day on which the answer to a package of the given day is in time. */
    public LocalDate answerDueOn(LocalDate madeOn) {
        return madeOn.plusDays(answerDays);
    }
}
